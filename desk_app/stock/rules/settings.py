"""What a manager can change about stock: limits, scale codes, the morning's count."""

from __future__ import annotations

from typing import Final

from desk_app.kernel.settings import Setting

_GROUP: Final = "stock"
WARN: Final = "warn"
REFUSE: Final = "refuse"

NEGATIVE: Setting[str] = Setting("stock.negative", WARN, _GROUP, choices=(WARN, REFUSE))
EXPIRY_DAYS: Setting[int] = Setting("stock.expiry_days", 14, _GROUP, "days", 0, 365)
OPENING_COUNT: Setting[bool] = Setting("stock.opening_count", True, _GROUP)  # S1
OPENING_SECONDS: Setting[int] = Setting("stock.opening_seconds", 120, _GROUP, "seconds", 8, 3_600)
SECONDS_A_LINE: Setting[int] = Setting("stock.seconds_a_line", 8, _GROUP, "seconds", 1, 120)
COUNTERS: Setting[int] = Setting("stock.counters", 2, _GROUP, "", 1, 2)  # S4
WRITE_OFF_LIMIT: Setting[int] = Setting("stock.write_off_limit", 5_000, _GROUP, "minor", 0, 10**10)
VARIANCE_LIMIT: Setting[int] = Setting("stock.variance_limit", 0, _GROUP, "minor", 0, 10**10)
WEIGHT_PREFIXES: Setting[str] = Setting("stock.weight_prefixes", "20,21", _GROUP, "text")
PRICE_PREFIXES: Setting[str] = Setting("stock.price_prefixes", "22,23", _GROUP, "text")
TAX_PERCENT: Setting[int] = Setting("stock.tax_percent", 13, _GROUP, "percent", 0, 50)
SETTINGS: Final = (
    NEGATIVE,
    EXPIRY_DAYS,
    OPENING_COUNT,
    OPENING_SECONDS,
    SECONDS_A_LINE,
    COUNTERS,
    WRITE_OFF_LIMIT,
    VARIANCE_LIMIT,
    WEIGHT_PREFIXES,
    PRICE_PREFIXES,
    TAX_PERCENT,
)
