"""Windows of the duty line, opened from the window's menu or a prompt: rota, duty call, notes and hand-over."""

from desk_app.duty.dialogs.call import DutyCallDialog
from desk_app.duty.dialogs.notes import NotesDialog
from desk_app.duty.dialogs.prompted import act_on_prompt
from desk_app.duty.dialogs.rota import RotaDialog

__all__ = ["DutyCallDialog", "NotesDialog", "RotaDialog", "act_on_prompt"]
