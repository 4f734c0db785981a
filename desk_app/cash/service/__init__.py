"""The use cases of the till, verbs on ``work``: the only writer of its tables. It never prints and never reads a clock."""

from desk_app.cash.service.bags import accept_bag, dispute_bag, pack_bag, print_bag, send_bag, settle_bag
from desk_app.cash.service.closing import close
from desk_app.cash.service.counting import explain, keep_attempt, recount, seal_count
from desk_app.cash.service.papers import print_count_sheet, print_x, read_x
from desk_app.cash.service.sessions import add_till, end_session, ensure_till, hand_over, open_session
from desk_app.cash.service.statements import import_statement
from desk_app.cash.service.taking import drop, no_sale, paid_in, paid_out, take, take_many

__all__ = [
    "accept_bag",
    "add_till",
    "close",
    "dispute_bag",
    "drop",
    "end_session",
    "ensure_till",
    "explain",
    "hand_over",
    "import_statement",
    "keep_attempt",
    "no_sale",
    "open_session",
    "pack_bag",
    "paid_in",
    "paid_out",
    "print_bag",
    "print_count_sheet",
    "print_x",
    "read_x",
    "recount",
    "seal_count",
    "send_bag",
    "settle_bag",
    "take",
    "take_many",
]
