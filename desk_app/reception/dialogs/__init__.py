"""Windows of reception: taking in, finishing, handing on, people in the house, emergency; and the acts that open them.

They hold no rule; what may not be done comes back as a refusal and is said where it was asked for.
"""

from desk_app.reception.dialogs.acts import VisitActs
from desk_app.reception.dialogs.appointment import AppointmentDialog
from desk_app.reception.dialogs.correct import CorrectDialog
from desk_app.reception.dialogs.emergency import EmergencyDialog
from desk_app.reception.dialogs.finish import FinishDialog
from desk_app.reception.dialogs.handing import HandOverDialog, HostDialog, TransferDialog
from desk_app.reception.dialogs.new_visitor import NewVisitorDialog
from desk_app.reception.dialogs.presence import BadgeBackDialog, BadgeDialog, HeadsDialog

__all__ = [
    "AppointmentDialog",
    "BadgeBackDialog",
    "BadgeDialog",
    "CorrectDialog",
    "EmergencyDialog",
    "FinishDialog",
    "HandOverDialog",
    "HeadsDialog",
    "HostDialog",
    "NewVisitorDialog",
    "TransferDialog",
    "VisitActs",
]
