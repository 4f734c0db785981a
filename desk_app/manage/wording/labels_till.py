"""Labels of the settings of the till: stock, cash, members and fees. Words only."""

from typing import Final

from desk_app.kernel.texts import mark

LABELS: Final = {
    "accounts.balance_limit": (
        mark("Manage", "Balance of a member at most"),
        mark("Manage", "A top-up that would go over it is refused. 0: no bound."),
    ),
}
