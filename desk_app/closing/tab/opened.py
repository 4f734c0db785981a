"""Which dialog an act of the menu opens, None where it has nothing to work on now; and acts that need no dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desk_app.cash import queries as cash
from desk_app.cash import service as cash_service
from desk_app.cash.rules import BlindCount, SessionState
from desk_app.closing import queries, service

if TYPE_CHECKING:
    from desk_app.closing.tab.page import ClosingTab
    from desk_app.widgets.dialog import Dialog

Opener = Callable[["ClosingTab"], "Dialog | None"]


def _checks(tab: ClosingTab) -> Dialog:
    from desk_app.closing.dialogs.checks import ChecksDialog

    return ChecksDialog(tab)


def _edit_checks(tab: ClosingTab) -> Dialog:
    from desk_app.closing.dialogs.checks import EditChecksDialog

    return EditChecksDialog(tab)


def _x_reading(tab: ClosingTab) -> Dialog | None:
    from desk_app.closing.dialogs.x import XDialog

    return None if tab.row is None else XDialog(tab, tab.row)


def _shift(tab: ClosingTab) -> Dialog | None:
    from desk_app.closing.dialogs.shift import ShiftDialog

    is_open = tab.row is not None and tab.row.state is SessionState.OPEN
    return ShiftDialog(tab, tab.row) if is_open and tab.row is not None else None


def _recount(tab: ClosingTab) -> Dialog | None:
    from desk_app.closing.dialogs.explain import RecountDialog

    counted = None if tab.row is None else cash.sealed_count(tab.row.id)
    if tab.row is None or counted is None:
        return None
    return RecountDialog(tab, tab.row.id, BlindCount(counted.pieces, counted.totals))


def _statements(tab: ClosingTab) -> Dialog | None:
    from desk_app.closing.dialogs.statements import StatementsDialog

    return None if tab.row is None else StatementsDialog(tab, tab.row)


def _reports(tab: ClosingTab) -> Dialog:
    from desk_app.closing.dialogs.reports import ReportsDialog

    return ReportsDialog(tab)


def _goods(tab: ClosingTab) -> Dialog:
    from desk_app.stock import queries as stock
    from desk_app.stock.dialogs.counts import OPENING_CHOICE, CountsDialog, open_count

    row = stock.opening_count(tab.desk.today())
    return CountsDialog(tab, OPENING_CHOICE) if row is None else open_count(tab, row.id)


def _stocktake(tab: ClosingTab) -> Dialog:
    from desk_app.stock.dialogs.counts import MONTH_END, CountsDialog

    return CountsDialog(tab, MONTH_END)


OPENERS: dict[str, Opener] = {
    "goods": _goods,
    "stocktake": _stocktake,
    "checks": _checks,
    "edit_checks": _edit_checks,
    "x_reading": _x_reading,
    "shift": _shift,
    "recount": _recount,
    "statements": _statements,
    "reports": _reports,
}


def _view_last(tab: ClosingTab) -> None:
    till = cash.till_of(tab.desk.number)
    last = None if till is None else cash.last_z(till.id)
    if last is not None:
        tab.commands.view_z(last.id)


def _print_day(tab: ClosingTab) -> None:
    sealed = queries.seal_of(tab.desk.today())
    if sealed is not None:
        tab.do(service.print_day, sealed.id)


def _count_sheet(tab: ClosingTab) -> None:
    till = cash.till_of(tab.desk.number)
    if till is not None:
        tab.do(cash_service.print_count_sheet, till.id)


def _add_till(tab: ClosingTab) -> None:
    tab.do(cash_service.ensure_till)


PLAIN: dict[str, Callable[[ClosingTab], None]] = {
    "view_z": _view_last,
    "day_report": _print_day,
    "count_sheet": _count_sheet,
    "add_till": _add_till,
}
