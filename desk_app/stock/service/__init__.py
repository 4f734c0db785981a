"""The use cases of stock, verbs on ``work``: the only writer of its tables. It never prints and never reads a clock."""

from desk_app.stock.service.catalogue import (
    add_barcode,
    add_product,
    change_price,
    edit_product,
    remove_barcode,
    set_photo,
)
from desk_app.stock.service.goods import receive, transfer, write_off
from desk_app.stock.service.headings import save_category, save_supplier, set_tiles, want_labels
from desk_app.stock.service.ledger import issue, issue_many, take_back
from desk_app.stock.service.orders import cancel_order, place_order

__all__ = [
    "add_barcode",
    "add_product",
    "cancel_order",
    "change_price",
    "edit_product",
    "issue",
    "issue_many",
    "place_order",
    "receive",
    "remove_barcode",
    "save_category",
    "save_supplier",
    "set_photo",
    "set_tiles",
    "take_back",
    "transfer",
    "want_labels",
    "write_off",
]
