"""Pages and windows of parcels and loans; the pages stand in the lost & found tab, which hosts them."""

from desk_app.handouts.dialogs.hand_out import HandOutDialog
from desk_app.handouts.dialogs.lend import LendDialog, open_record
from desk_app.handouts.dialogs.loans_page import LoansPage
from desk_app.handouts.dialogs.page import RecordPage
from desk_app.handouts.dialogs.parcels_page import ParcelsPage
from desk_app.handouts.dialogs.small import ExtendDialog, LoseDialog, ReturnDialog, TellDialog
from desk_app.handouts.dialogs.take_in import TakeInDialog
from desk_app.handouts.dialogs.thing import ThingDialog

__all__ = [
    "ExtendDialog",
    "HandOutDialog",
    "LendDialog",
    "LoansPage",
    "LoseDialog",
    "ParcelsPage",
    "RecordPage",
    "ReturnDialog",
    "TakeInDialog",
    "TellDialog",
    "ThingDialog",
    "open_record",
]
