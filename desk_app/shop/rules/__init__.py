"""What holds for sales, payments and refunds, in pure functions and frozen values.

Nothing here reads a clock, a database or a screen.
"""

from desk_app.shop.rules.kinds import (
    ALIPAY,
    CARD,
    CASH,
    MEMBER,
    REFERENCED,
    SLOT,
    VOUCHER,
    WECHAT,
    LineKind,
    PaymentState,
    RefundKind,
    SaleState,
)
from desk_app.shop.rules.limits import Limits, limit_of, needed_role
from desk_app.shop.rules.pricing import (
    NO_DISCOUNT,
    NO_RATE,
    WHOLE,
    Discount,
    LinePrice,
    member_price,
    part_of,
    price_line,
    reduction,
    share_order_discount,
)
from desk_app.shop.rules.refunds import (
    Back,
    Collected,
    LooseReturn,
    PayBack,
    Return,
    Sold,
    back_to,
    checked_back,
    is_all_back,
    refund_total,
    share_back,
)
from desk_app.shop.rules.screens import CUSTOMER_SCREEN, Place, display_place
from desk_app.shop.rules.settings import (
    CASH_ROUNDING,
    DISCOUNT_DESK,
    DISCOUNT_SUPERVISOR,
    PARKED_MINUTES,
    PRINT_RECEIPT,
    RECEIPT_FORM,
    REFUND_DAYS,
    REFUND_LIMIT,
    ROUNDING_DOWN,
    SETTINGS,
    THANKS,
    UNKNOWN_MINUTES,
)
from desk_app.shop.rules.tender import Paid, Settled, Tendered, cash_due, settle
from desk_app.shop.rules.typed import MOST_LINES, TEXT_LENGTH, checked_text

__all__ = [
    "ALIPAY", "CARD", "CASH", "CASH_ROUNDING", "CUSTOMER_SCREEN", "DISCOUNT_DESK", "DISCOUNT_SUPERVISOR", "MEMBER",
    "MOST_LINES", "NO_DISCOUNT", "NO_RATE", "PARKED_MINUTES", "PRINT_RECEIPT", "RECEIPT_FORM", "REFERENCED",
    "REFUND_DAYS", "REFUND_LIMIT", "ROUNDING_DOWN", "SETTINGS", "SLOT", "TEXT_LENGTH", "THANKS", "UNKNOWN_MINUTES", "VOUCHER",
    "WECHAT", "WHOLE", "Back", "Collected", "Discount", "Limits", "LineKind", "LinePrice", "LooseReturn", "Paid",
    "PayBack", "PaymentState", "Place", "RefundKind", "Return", "SaleState", "Settled", "Sold", "Tendered", "back_to",
    "cash_due", "checked_back", "checked_text", "display_place", "is_all_back", "limit_of", "member_price",
    "needed_role", "part_of", "price_line", "reduction", "refund_total", "settle", "share_back",
    "share_order_discount",
]  # fmt: skip
