"""Keeping printers and routes, and printing a test page. Supervisors; every change is journalled."""

from __future__ import annotations

from desk_app.kernel.database import change, insert, value
from desk_app.kernel.fields import canonical_json
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work
from desk_app.printing.changes import PrintersChanged
from desk_app.printing.queries.printers import printers
from desk_app.printing.rules import MOST_COPIES, PRINTER_PAPERS, TEST_FORMS, TEST_SHEET, PrinterDraft, fault
from desk_app.printing.service.jobs import Order, queue


def save_printer(work: Work, printer_id: int | None, draft: PrinterDraft) -> int:
    """Add or change a printer of this desk and give its id.

    Refuses kernel.not_allowed, printing.no_name, .no_address, .no_paper, .bad_address, .name_taken, .no_such_printer.
    """
    work.need(Role.SUPERVISOR)
    wrong = fault(draft)
    if wrong:
        raise Refusal(f"printing.{wrong}")
    name = draft.name.strip()
    same = value("SELECT id FROM printer WHERE desk = ? AND name = ?", work.desk, name)
    if same is not None and same != printer_id:
        raise Refusal("printing.name_taken", name=name)
    values = (name, draft.kind.value, canonical_json(draft.target()), draft.paper, draft.is_active)
    if printer_id is None:
        printer_id = insert(
            "INSERT INTO printer (name, kind, target, paper, is_active, desk) VALUES (?, ?, ?, ?, ?, ?)",
            *values,
            work.desk,
        )
    elif not change(
        "UPDATE printer SET name = ?, kind = ?, target = ?, paper = ?, is_active = ? WHERE id = ? AND desk = ?",
        *values,
        printer_id,
        work.desk,
    ):
        raise Refusal("printing.no_such_printer")
    facts = {"name": name, "kind": draft.kind.value, "paper": draft.paper, "active": draft.is_active, **draft.target()}
    work.record("printer.saved", Ref("printer", printer_id), facts)
    work.publish(PrintersChanged())
    return printer_id


def set_printer_active(work: Work, printer_id: int, *, is_active: bool) -> None:
    """Put a printer out of use or back into it; refuses printing.no_such_printer."""
    work.need(Role.SUPERVISOR)
    if not change("UPDATE printer SET is_active = ? WHERE id = ? AND desk = ?", is_active, printer_id, work.desk):
        raise Refusal("printing.no_such_printer")
    work.record("printer.saved", Ref("printer", printer_id), {"active": is_active})
    work.publish(PrintersChanged())


def save_route(
    work: Work, form: str, printer_id: int | None, *, copies: int = 1, paper: str = "", cut: bool = True
) -> None:
    """Say where a form goes at this desk; None: to the first printer that holds its paper.

    Refuses kernel.not_allowed, printing.no_such_printer, printing.bad_copies, printing.no_paper.
    """
    work.need(Role.SUPERVISOR)
    if printer_id is not None and not value("SELECT id FROM printer WHERE id = ? AND desk = ?", printer_id, work.desk):
        raise Refusal("printing.no_such_printer")
    if not 1 <= copies <= MOST_COPIES:
        raise Refusal("printing.bad_copies", most=MOST_COPIES)
    if paper and paper not in PRINTER_PAPERS:
        raise Refusal("printing.no_paper")
    if not change(
        "UPDATE route SET printer_id = ?, copies = ?, paper = ?, cut = ? WHERE desk = ? AND form = ?",
        printer_id,
        copies,
        paper,
        cut,
        work.desk,
        form,
    ):
        insert(
            "INSERT INTO route (desk, form, printer_id, copies, paper, cut) VALUES (?, ?, ?, ?, ?, ?)",
            work.desk,
            form,
            printer_id,
            copies,
            paper,
            cut,
        )
    facts = {"form": form, "printer": printer_id, "copies": copies, "paper": paper, "cut": cut}
    work.record("route.saved", Ref("route", 0), facts)
    work.publish(PrintersChanged())


def print_test_page(work: Work, printer_id: int) -> int:
    """Queue a test page for one printer, whatever the routes say; refuses printing.no_such_printer."""
    found = next((row.printer for row in printers(work.desk) if row.id == printer_id), None)
    if found is None:
        raise Refusal("printing.no_such_printer")
    number = work.number(NumberKind.REPORT)
    at = work.now.isoformat(timespec="seconds")
    facts = {
        "number": number,
        "printer": found.name,
        "size": found.paper,
        "sent_at": at,
        "printed_at": at,
        "staff": work.operator.number,
    }
    form, ref = TEST_FORMS.get(found.paper, TEST_SHEET), Ref("printer", printer_id)
    return queue(work, Order(form, ref, number, printer_id=printer_id), canonical_json(facts))
