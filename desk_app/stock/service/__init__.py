"""The use cases of stock, verbs on ``work``: the only writer of its tables. It never prints and never reads a clock."""

from desk_app.stock.service.catalogue import (
    add_barcode,
    add_product,
    change_price,
    edit_product,
    remove_barcode,
    set_photo,
)
from desk_app.stock.service.counting import add_line, enter_count, open_count, void_count
from desk_app.stock.service.goods import receive, transfer, write_off
from desk_app.stock.service.headings import save_category, save_supplier, set_tiles, want_labels
from desk_app.stock.service.importing import import_products
from desk_app.stock.service.ledger import issue, issue_many, take_back
from desk_app.stock.service.orders import cancel_order, place_order
from desk_app.stock.service.papers import print_labels, print_order, print_price_list, print_report, print_sheets
from desk_app.stock.service.sealing import book_count, seal_count

__all__ = [
    "add_barcode",
    "add_line",
    "add_product",
    "book_count",
    "cancel_order",
    "change_price",
    "edit_product",
    "enter_count",
    "import_products",
    "issue",
    "issue_many",
    "open_count",
    "place_order",
    "print_labels",
    "print_order",
    "print_price_list",
    "print_report",
    "print_sheets",
    "receive",
    "remove_barcode",
    "save_category",
    "save_supplier",
    "seal_count",
    "set_photo",
    "set_tiles",
    "take_back",
    "transfer",
    "void_count",
    "want_labels",
    "write_off",
]
