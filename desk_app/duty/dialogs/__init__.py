"""Windows of the duty line, opened from the window's menu, a scan or a prompt: rota, calls, plan, days away, hand-over."""

from desk_app.duty.dialogs.absences import AbsencesDialog
from desk_app.duty.dialogs.call import DutyCallDialog
from desk_app.duty.dialogs.log import LogDialog
from desk_app.duty.dialogs.notes import NotesDialog
from desk_app.duty.dialogs.plan import PlanDialog
from desk_app.duty.dialogs.prompted import act_on_prompt, open_record
from desk_app.duty.dialogs.rota import RotaDialog

__all__ = [
    "AbsencesDialog",
    "DutyCallDialog",
    "LogDialog",
    "NotesDialog",
    "PlanDialog",
    "RotaDialog",
    "act_on_prompt",
    "open_record",
]
