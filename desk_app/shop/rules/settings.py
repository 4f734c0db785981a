"""What a site can set about selling: limits, rounding, papers, and when the rail reminds."""

from __future__ import annotations

from typing import Final

from desk_app.kernel.settings import Setting
from desk_app.shop.rules.screens import CUSTOMER_SCREEN

DISCOUNT_DESK: Setting[int] = Setting("shop.discount_desk", 5, "money", "percent", 0, 100)
DISCOUNT_SUPERVISOR: Setting[int] = Setting("shop.discount_supervisor", 20, "money", "percent", 0, 100)
REFUND_LIMIT: Setting[int] = Setting("shop.refund_limit", 20_000, "money", "minor", 0, 10**9)
CASH_ROUNDING: Setting[int] = Setting("shop.cash_rounding", 0, "money", "minor", choices=(0, 5, 10, 50, 100))
ROUNDING_DOWN: Setting[bool] = Setting("shop.rounding_down", False, "money")
REFUND_DAYS: Setting[int] = Setting("shop.refund_days", 30, "shop", "days", 0, 3650)
PARKED_MINUTES: Setting[int] = Setting("shop.parked_minutes", 60, "shop", "minutes", 5, 720)
UNKNOWN_MINUTES: Setting[int] = Setting("shop.unknown_minutes", 5, "shop", "minutes", 1, 240)
RECEIPT_FORM: Setting[str] = Setting("shop.receipt_form", "receipt", "shop", choices=("receipt", "receipt_a5"))
PRINT_RECEIPT: Setting[bool] = Setting("shop.print_receipt", True, "shop")
THANKS: Setting[str] = Setting("shop.thanks", "", "shop", "text")
SETTINGS: Final = (
    DISCOUNT_DESK,
    DISCOUNT_SUPERVISOR,
    REFUND_LIMIT,
    CASH_ROUNDING,
    ROUNDING_DOWN,
    REFUND_DAYS,
    PARKED_MINUTES,
    UNKNOWN_MINUTES,
    RECEIPT_FORM,
    PRINT_RECEIPT,
    THANKS,
    CUSTOMER_SCREEN,
)
