"""Windows of the staff: the sign-in and lock screen, leaving the post, PINs, and a second person's yes.

They hold no rule. A PIN goes from its field to the database worker, where it is compared or hashed, and is forgotten;
the thread that paints never waits for that.
"""

from desk_app.staff.dialogs.away import AwayDialog, ReportAwayDialog
from desk_app.staff.dialogs.pins import ApprovalDialog, ChangePinDialog, ResetPinDialog
from desk_app.staff.dialogs.reset_all import SupervisedResetDialog
from desk_app.staff.dialogs.sign_in import SignInScreen

__all__ = [
    "ApprovalDialog",
    "AwayDialog",
    "ChangePinDialog",
    "ReportAwayDialog",
    "ResetPinDialog",
    "SignInScreen",
    "SupervisedResetDialog",
]
