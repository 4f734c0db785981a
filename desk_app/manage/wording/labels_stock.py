"""Labels of the settings of stock. Words only."""

from typing import Final

from desk_app.kernel.texts import mark

LABELS: Final = {
    "stock.negative": (
        mark("Manage", "Selling what the books say is not there"),
        mark("Manage", "Sell and count tonight, or refuse the sale."),
    ),
    "stock.expiry_days": (
        mark("Manage", "Announce expiry before"),
        mark("Manage", "Days before goods expire."),
    ),
    "stock.opening_count": (
        mark("Manage", "Count goods each morning"),
        mark("Manage", "A prompt before the doors open; blind."),
    ),
    "stock.opening_seconds": (
        mark("Manage", "Time for the morning's count"),
        mark("Manage", "As many goods are chosen as fit into it."),
    ),
    "stock.seconds_a_line": (
        mark("Manage", "Time to count one product"),
        mark("Manage", "For the choice of the morning's count."),
    ),
    "stock.counters": (
        mark("Manage", "People who count at the stocktake"),
        mark("Manage", "With two, both have to agree."),
    ),
    "stock.write_off_limit": (
        mark("Manage", "Write-off that needs a supervisor"),
        mark("Manage", "Above this cost."),
    ),
    "stock.variance_limit": (
        mark("Manage", "Count difference that needs a supervisor"),
        mark("Manage", "Above this sum of all differences, gains and losses added up."),
    ),
    "stock.weight_prefixes": (
        mark("Manage", "Scale codes with weight begin with"),
        mark("Manage", "Two digits each, divided by commas."),
    ),
    "stock.price_prefixes": (
        mark("Manage", "Scale codes with price begin with"),
        mark("Manage", "Two digits each, divided by commas."),
    ),
    "stock.tax_percent": (
        mark("Manage", "Tax rate of new goods"),
        mark("Manage", "Filled in when a product is added; the price includes it."),
    ),
}
