"""What can be done with complaints and suggestions: the only writer of their tables.

Each verb takes ``work`` first, refuses with a code of the slice, and never opens a transaction or prints.
"""

from desk_app.complaints.service.callbacks import draw_samples, log_call_back, print_call_back
from desk_app.complaints.service.deciding import classify, close_silent, delegate, explained, give_utility, sign
from desk_app.complaints.service.handling import (
    accept,
    dispatch,
    dispatch_matter,
    found_on_site,
    give_result,
    look_on_site,
    name_cause,
    pause,
    print_slip,
    resume,
    start_work,
    withdraw,
)
from desk_app.complaints.service.intake import Receipt, correct, keep_draft, receive_draft, record
from desk_app.complaints.service.matters import join, leave
from desk_app.complaints.service.month import MonthStep, freeze_month, note_month, print_month, word_month
from desk_app.complaints.service.passing import (
    answer_suggestion,
    answer_up,
    call_out,
    chase,
    customer_asked,
    refuse,
    report_up,
)
from desk_app.complaints.service.review import begin_review, finish_review, settle_item
from desk_app.complaints.service.severity import confirm_major, decline_major, lower
from desk_app.complaints.service.site import issue_blanks, save_authority, save_utility, void_blank
from desk_app.complaints.service.sweeping import erase_complaints, sweep

__all__ = [
    "MonthStep", "Receipt", "accept", "answer_suggestion", "answer_up", "begin_review", "call_out", "chase",
    "classify", "close_silent", "confirm_major", "correct", "customer_asked", "decline_major",
    "delegate", "dispatch", "dispatch_matter", "draw_samples", "erase_complaints", "explained", "finish_review",
    "found_on_site", "freeze_month", "give_result", "give_utility", "issue_blanks", "join", "keep_draft", "leave",
    "log_call_back", "look_on_site", "lower", "name_cause", "note_month", "pause", "print_call_back", "print_month",
    "print_slip", "receive_draft", "record", "refuse", "report_up", "resume", "save_authority", "save_utility",
    "settle_item", "sign", "start_work", "sweep", "void_blank", "withdraw", "word_month",
]  # fmt: skip
