"""The use cases of the till, verbs on ``work``: the only writer of its tables. It never prints and never reads a clock."""

from desk_app.cash.service.sessions import add_till, end_session, ensure_till, hand_over, open_session
from desk_app.cash.service.taking import drop, no_sale, paid_in, paid_out, take, take_many

__all__ = [
    "add_till",
    "drop",
    "end_session",
    "ensure_till",
    "hand_over",
    "no_sale",
    "open_session",
    "paid_in",
    "paid_out",
    "take",
    "take_many",
]
