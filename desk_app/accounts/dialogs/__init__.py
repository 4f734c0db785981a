"""The windows of accounts that the shop opens: members and their cards, fee payment, arrears, imports, the manager's pages."""

from desk_app.accounts.dialogs.arrears import Arrears
from desk_app.accounts.dialogs.card import MemberCard
from desk_app.accounts.dialogs.catalogue import FeeTypes, PriceClasses
from desk_app.accounts.dialogs.importing import BillImport
from desk_app.accounts.dialogs.ledger import LedgerDialog
from desk_app.accounts.dialogs.members import FindMember, NewMember
from desk_app.accounts.dialogs.paying import FeePayment
from desk_app.accounts.dialogs.received import Received

__all__ = [
    "Arrears",
    "BillImport",
    "FeePayment",
    "FeeTypes",
    "FindMember",
    "LedgerDialog",
    "MemberCard",
    "NewMember",
    "PriceClasses",
    "Received",
]
