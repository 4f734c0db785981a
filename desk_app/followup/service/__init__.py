"""What can be done about tasks, faults and escalations: the only writer of the slice's tables."""

from desk_app.followup.service.erasing import erase_followup
from desk_app.followup.service.escalations import answer_report, call_out, chase, refuse, report_up
from desk_app.followup.service.faults import fix_fault, notice_fault, tell_fault
from desk_app.followup.service.tasks import (
    acknowledge,
    cancel_task,
    finish_task,
    give_task,
    hand_on,
    see_task,
    tick_step,
)

__all__ = [
    "acknowledge",
    "answer_report",
    "call_out",
    "cancel_task",
    "chase",
    "erase_followup",
    "finish_task",
    "fix_fault",
    "give_task",
    "hand_on",
    "notice_fault",
    "refuse",
    "report_up",
    "see_task",
    "tell_fault",
    "tick_step",
]
