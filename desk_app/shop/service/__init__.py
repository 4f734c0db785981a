"""What can be done at the till: the only writer of the shop's tables."""

from desk_app.shop.service.completing import Receipt, complete_sale
from desk_app.shop.service.discounts import attach_member, discount_line, discount_order, override_price
from desk_app.shop.service.lines import (
    Added,
    add_deposit,
    add_fee,
    add_product,
    change_quantity,
    remove_line,
    scan,
    take_new_price,
)
from desk_app.shop.service.papers import reprint, reprint_refund, set_fapiao
from desk_app.shop.service.parking import abandon, park, resume
from desk_app.shop.service.payments import ask_payment, cancel_payment, resolve_payment
from desk_app.shop.service.refunds import Refunded, refund, refund_without_receipt, void_sale

__all__ = [
    "Added", "Receipt", "Refunded", "abandon", "add_deposit", "add_fee", "add_product", "ask_payment", "attach_member",
    "cancel_payment", "change_quantity", "complete_sale", "discount_line", "discount_order", "override_price", "park",
    "refund", "refund_without_receipt", "remove_line", "reprint", "reprint_refund", "resolve_payment", "resume", "scan",
    "set_fapiao", "take_new_price", "void_sale",
]  # fmt: skip
