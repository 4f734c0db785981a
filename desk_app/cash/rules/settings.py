"""What a manager can change about the till: the float, limits, how long a bag may wait."""

from __future__ import annotations

from typing import Final

from desk_app.kernel.settings import Setting

_GROUP: Final = "money"  # only managers change these

FLOAT_AMOUNT: Setting[int] = Setting("cash.float", 50_000, _GROUP, "minor", 0, 10**9)
DIFFERENCE_LIMIT: Setting[int] = Setting("cash.difference_limit", 200, _GROUP, "minor", 0, 10**9)  # M2
PAID_OUT_LIMIT: Setting[int] = Setting("cash.paid_out_limit", 20_000, _GROUP, "minor", 0, 10**9)
BAG_HOURS: Setting[int] = Setting("cash.bag_hours", 24, _GROUP, "hours", 1, 240)  # S4, F2: without delay
STATEMENT_MINUTES: Setting[int] = Setting("cash.statement_minutes", 15, _GROUP, "minutes", 1, 240)
SETTINGS: Final = (FLOAT_AMOUNT, DIFFERENCE_LIMIT, PAID_OUT_LIMIT, BAG_HOURS, STATEMENT_MINUTES)
