"""What the sender has to do at one desk."""

from __future__ import annotations

from datetime import datetime

from desk_app.kernel.database import rows
from desk_app.kernel.fields import from_millis
from desk_app.printing.queries.printers import PrinterRow, RouteRow, printer_of_form, printers, routes
from desk_app.printing.rules import TEST_FORMS, TEST_SHEET, Errand, JobState, Printer

_MOST = 200
_TESTS = frozenset({TEST_SHEET, *TEST_FORMS.values()})


def errands(desk: int) -> tuple[Errand, ...]:
    """Every open job of a desk with the printer it goes to, oldest first, bounded."""
    found = rows(
        "SELECT id, form, number, state, created_at, next_try_at, tries, copies, copy_no, printer_id, system_job, error "
        "FROM print_job WHERE desk = ? AND state IN ('queued', 'sent', 'failed') ORDER BY id LIMIT ?",
        desk,
        _MOST,
    )
    if not found:
        return ()
    listed, ways = printers(desk, active_only=False), routes(desk)
    return tuple(_errand(row, listed, ways) for row in found)


def _errand(row: tuple[object, ...], listed: tuple[PrinterRow, ...], ways: dict[str, RouteRow]) -> Errand:
    form, state = str(row[1]), JobState(str(row[3]))
    route = ways.get(form)
    used = next((known.printer for known in listed if known.id == row[9]), None)
    # What left for a printer is followed there; a test page is for the printer under test; all else goes by today's routes.
    is_bound = state is JobState.SENT or form in _TESTS
    return Errand(
        job_id=int(str(row[0])),
        form=form,
        number=str(row[2]),
        state=state,
        created_at=from_millis(int(str(row[4]))),
        next_try_at=None if row[5] is None else from_millis(int(str(row[5]))),
        tries=int(str(row[6])),
        copies=int(str(row[7])),
        copy_no=int(str(row[8])),
        paper="" if route is None else route.paper,
        cut=route is None or route.cut,
        printer=used if is_bound else printer_of_form(form, listed, route),
        system_job=str(row[10]),
        trouble=str(row[11]),
    )


def drawers_waiting(desk: int) -> tuple[tuple[int, datetime], ...]:
    """Drawer requests that were not tried yet: id and when they were asked for."""
    found = rows("SELECT id, asked_at FROM drawer_request WHERE desk = ? AND tried_at IS NULL ORDER BY id", desk)
    return tuple((int(request), from_millis(at)) for request, at in found)


def drawer_printer(desk: int) -> Printer | None:
    """The printer that the cash drawer hangs on."""
    slips = (row.printer for row in printers(desk) if row.printer.is_slip)
    return next((printer for printer in slips if printer.has_drawer), None)
