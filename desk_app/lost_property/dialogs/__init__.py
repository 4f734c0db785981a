"""Windows of lost property: taking in, reporting a loss, small acts, the batch, the month, the sealed envelopes.

They hold no rule: what is not possible comes back as a refusal and is said inside the dialog.
"""

from desk_app.lost_property.dialogs.acts import (
    DisposeDialog,
    FeaturesDialog,
    PoliceDialog,
    ReasonDialog,
    ShelveDialog,
)
from desk_app.lost_property.dialogs.envelopes import EnvelopesDialog
from desk_app.lost_property.dialogs.intake import IntakeDialog
from desk_app.lost_property.dialogs.missing import MissingDialog
from desk_app.lost_property.dialogs.month import MonthDialog, tiles_of
from desk_app.lost_property.dialogs.second import with_second
from desk_app.lost_property.dialogs.signing import ink_of
from desk_app.lost_property.dialogs.splitting import SplitDialog
from desk_app.lost_property.dialogs.transfer import TransferDialog

__all__ = [
    "DisposeDialog",
    "EnvelopesDialog",
    "FeaturesDialog",
    "IntakeDialog",
    "MissingDialog",
    "MonthDialog",
    "PoliceDialog",
    "ReasonDialog",
    "ShelveDialog",
    "SplitDialog",
    "TransferDialog",
    "ink_of",
    "tiles_of",
    "with_second",
]
