"""Import and export of accounts: files as text, dry runs that show every problem, lists with harmless cells."""

from desk_app.accounts.files.checking import Checked, check_bills, check_members
from desk_app.accounts.files.exporting import harmless, write_arrears, write_form, write_ledger
from desk_app.accounts.files.reading import Sheet, read_sheet

__all__ = [
    "Checked",
    "Sheet",
    "check_bills",
    "check_members",
    "harmless",
    "read_sheet",
    "write_arrears",
    "write_form",
    "write_ledger",
]
