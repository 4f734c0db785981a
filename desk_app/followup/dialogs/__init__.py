"""Windows for tasks and faults, opened from any tab: giving and ending a task, reporting a fault, saying a reason.

They hold no rule: what may not be comes back as a refusal and is said inside the dialog.
"""

from desk_app.followup.dialogs.fault import FaultDialog
from desk_app.followup.dialogs.prompted import act_on_prompt
from desk_app.followup.dialogs.say import SayDialog
from desk_app.followup.dialogs.task import HandOnDialog, TaskDialog, TaskResultDialog, receiver_name

__all__ = [
    "FaultDialog",
    "HandOnDialog",
    "SayDialog",
    "TaskDialog",
    "TaskResultDialog",
    "act_on_prompt",
    "receiver_name",
]
