"""What can be done on the telephone: the only writer of the slice's tables.

Each verb takes ``work`` first, refuses with a code of the slice, and never opens a transaction or prints.
"""

from desk_app.calls.service.erasing import erase_calls
from desk_app.calls.service.finishing import connect, finish, log, promise, set_kind, to_ring_back
from desk_app.calls.service.outbound import dial, prepare_sheet
from desk_app.calls.service.promises import chase, delay_promise, escalate_late, keep_promise, withdraw_promise
from desk_app.calls.service.review import begin_review, finish_review, settle
from desk_app.calls.service.ringing import answer, count_ring, keep_draft, miss, ring
from desk_app.calls.service.trouble import begin_checking, end_abuse, end_checking, end_silent, mark, said_checking

__all__ = [
    "answer",
    "begin_checking",
    "begin_review",
    "chase",
    "connect",
    "count_ring",
    "delay_promise",
    "dial",
    "end_abuse",
    "end_checking",
    "end_silent",
    "erase_calls",
    "escalate_late",
    "finish",
    "finish_review",
    "keep_draft",
    "keep_promise",
    "log",
    "mark",
    "miss",
    "prepare_sheet",
    "promise",
    "ring",
    "said_checking",
    "set_kind",
    "settle",
    "to_ring_back",
    "withdraw_promise",
]
