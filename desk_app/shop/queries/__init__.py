"""What the till, the day's close and the search read of the shop, as frozen rows."""

from desk_app.shop.queries.refunds import (
    Refund,
    Refundable,
    RefundLineRow,
    RefundPaymentRow,
    RefundRow,
    refund,
    refund_by_number,
    refundable,
    refunds,
    refunds_of,
)
from desk_app.shop.queries.rows import LineRow, PaymentRow, Sale, SaleRow, SellingLine, selling
from desk_app.shop.queries.sales import (
    PAGE,
    find,
    line,
    lines_of,
    new_prices,
    open_payments,
    open_sale,
    paid_in_part,
    parked,
    payment,
    payments_of,
    receipt_by_number,
    sale,
    sale_row,
    sales,
    unfinished,
    unfinished_sales,
    unknown_payments,
)
from desk_app.shop.queries.sums import HourSum, ProductSum, SalesSums, TaxSum, TenderSum, sums

__all__ = [
    "PAGE", "HourSum", "LineRow", "PaymentRow", "ProductSum", "Refund", "RefundLineRow", "RefundPaymentRow",
    "RefundRow", "Refundable", "Sale", "SaleRow", "SalesSums", "SellingLine", "TaxSum", "TenderSum", "find", "line", "lines_of",
    "new_prices", "open_payments", "open_sale", "paid_in_part", "parked", "payment", "payments_of", "receipt_by_number", "refund",
    "refund_by_number", "refundable", "refunds", "refunds_of", "sale", "sale_row", "sales", "selling", "sums", "unfinished", "unfinished_sales",
    "unknown_payments",
]  # fmt: skip
