"""What is done when a day begins and ends: the only writer of the slice."""

from desk_app.closing.service.checklists import begin_checks, mark, save_checklist, sign_checks
from desk_app.closing.service.days import Ask, close_till, hand_over, open_here, open_till, print_day, print_x, seal_day
from desk_app.closing.service.waiving import waive

__all__ = [
    "Ask",
    "begin_checks",
    "close_till",
    "hand_over",
    "mark",
    "open_here",
    "open_till",
    "print_day",
    "print_x",
    "save_checklist",
    "seal_day",
    "sign_checks",
    "waive",
]
