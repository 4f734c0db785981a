"""Printers and routes are kept by supervisors, named once, and journalled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from desk_app.kernel import journal
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Operator
from desk_app.kernel.work import Desk
from desk_app.printing import queries, service
from desk_app.printing.rules import PrinterDraft, PrinterKind
from tests.databases import OPERATOR, SUPERVISOR

DRAFT = PrinterDraft("front", PrinterKind.NETWORK_SLIP, "10.0.0.9", "roll80", has_drawer=True)


def refused(
    desk: Desk, act: Callable[..., object], *args: object, operator: Operator = SUPERVISOR, **options: object
) -> str:
    with pytest.raises(Refusal) as problem:
        desk.act(act, args, options, operator=operator)
    return problem.value.code


def test_a_printer_is_set_up_changed_and_journalled(desk: Desk) -> None:
    printer = desk.act(service.save_printer, (None, DRAFT), operator=SUPERVISOR)
    desk.act(service.save_printer, (printer, replace(DRAFT, address="10.0.0.10")), operator=SUPERVISOR)
    (row,) = queries.printers(1)
    assert (row.printer.address, row.printer.has_drawer, row.printer.is_slip) == ("10.0.0.10", True, True)
    told = journal.of_subject(Ref("printer", printer))
    assert [entry.facts and entry.facts["address"] for entry in told] == ["10.0.0.9", "10.0.0.10"]


def test_only_supervisors_keep_printers(desk: Desk) -> None:
    assert refused(desk, service.save_printer, None, DRAFT, operator=OPERATOR) == "kernel.not_allowed"
    assert refused(desk, service.save_route, "receipt", None, operator=OPERATOR) == "kernel.not_allowed"
    assert refused(desk, service.set_printer_active, 1, operator=OPERATOR, is_active=False) == "kernel.not_allowed"


def test_what_cannot_be_kept_is_refused_with_its_reason(desk: Desk) -> None:
    printer = desk.act(service.save_printer, (None, DRAFT), operator=SUPERVISOR)
    assert refused(desk, service.save_printer, None, DRAFT) == "printing.name_taken"
    assert refused(desk, service.save_printer, None, replace(DRAFT, name="")) == "printing.no_name"
    assert refused(desk, service.save_printer, 99, replace(DRAFT, name="b")) == "printing.no_such_printer"
    assert refused(desk, service.set_printer_active, 99, is_active=True) == "printing.no_such_printer"
    assert refused(desk, service.save_route, "receipt", 99) == "printing.no_such_printer"
    assert refused(desk, service.save_route, "receipt", printer, copies=0) == "printing.bad_copies"
    assert refused(desk, service.save_route, "receipt", printer, paper="a3") == "printing.no_paper"
    assert refused(desk, service.print_test_page, 99) == "printing.no_such_printer"


def test_a_route_is_one_per_form_and_says_how_many_copies(desk: Desk) -> None:
    printer = desk.act(service.save_printer, (None, DRAFT), operator=SUPERVISOR)
    desk.act(service.save_route, ("queue_ticket", printer), {"copies": 2}, operator=SUPERVISOR)
    desk.act(service.save_route, ("queue_ticket", None), {"copies": 3, "cut": False}, operator=SUPERVISOR)
    route = queries.routes(1)["queue_ticket"]
    assert (route.printer_id, route.copies, route.cut) == (None, 3, False)
    job_id = desk.do(service.print_later, "queue_ticket", {}, Ref("visit", 7))
    once = desk.do(service.print_later, "queue_ticket", {}, Ref("visit", 7), copies=1)
    found = {row.id: row.copies for row in queries.open_jobs(1)}
    assert (found[job_id], found[once]) == (3, 1)


@pytest.mark.parametrize(("paper", "form"), [("roll80", "test_slip"), ("a4", "test_page"), ("badge", "test_page")])
def test_the_test_page_suits_what_lies_in_the_printer(desk: Desk, paper: str, form: str) -> None:
    printer = desk.act(service.save_printer, (None, replace(DRAFT, paper=paper)), operator=SUPERVISOR)
    desk.do(service.print_test_page, printer)
    (errand,) = queries.errands(1)
    assert (errand.form, errand.printer and errand.printer.id) == (form, printer)
