"""What can be done about the duty line: the only writer of the slice's tables."""

from desk_app.duty.service.calls import (
    agree_hours,
    agree_time,
    mark_lapsed,
    redirect,
    solve,
    start_emergency,
    take_call,
    walk,
)
from desk_app.duty.service.erasing import erase_duty
from desk_app.duty.service.handing import hand_over, leave_note, move_contact, read_note, save_contact, take_over
from desk_app.duty.service.rota import (
    add_absence,
    answer_swap,
    ask_swap,
    clear_week,
    print_rota,
    remove_absence,
    set_week,
)

__all__ = [
    "add_absence",
    "agree_hours",
    "agree_time",
    "answer_swap",
    "ask_swap",
    "clear_week",
    "erase_duty",
    "hand_over",
    "leave_note",
    "mark_lapsed",
    "move_contact",
    "print_rota",
    "read_note",
    "redirect",
    "remove_absence",
    "save_contact",
    "set_week",
    "solve",
    "start_emergency",
    "take_call",
    "take_over",
    "walk",
]
