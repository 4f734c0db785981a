"""Real printing through a CUPS on this machine: exact size, codes that scan, a job followed to its end."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
import zxingcpp

from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.paper.picture import page_image
from desk_app.printing import service
from desk_app.printing.devices import NotPrinted, Sender, back_ends, list_printers
from desk_app.printing.devices.system import DrawnBackEnd, LpBackEnd
from desk_app.printing.rules import JobState, PrinterKind, Trouble
from tests.databases import SUPERVISOR
from tests.printing.conftest import add_printer
from tests.printing.devices import cups as own_cups
from tests.printing.devices.cups import Cups
from tests.printing.test_service_jobs import row

Ticket = Callable[..., int]
MM = 25.4 / 72


@pytest.fixture(scope="module")
def cups_server() -> Iterator[Cups]:
    """One scheduler for this module."""
    if own_cups.cupsd() is None:
        if os.environ.get("DESK_TESTS_WITHOUT_CUPS") == "1":
            pytest.skip("CUPS is not installed, and DESK_TESTS_WITHOUT_CUPS=1 says that is known")
        pytest.fail("cupsd is not installed: ./desk test installs it; DESK_TESTS_WITHOUT_CUPS=1 leaves these tests out")
    with own_cups.running() as running:
        yield running


@pytest.fixture
def cups(cups_server: Cups, monkeypatch: pytest.MonkeyPatch) -> Cups:
    """The scheduler as the one this program asks."""
    monkeypatch.setenv("CUPS_SERVER", cups_server.address)
    for printer in cups_server.printers.values():
        printer.received.clear()
    return cups_server


@pytest.fixture
def sender(desk: Desk, tmp_path: Path) -> Sender:
    """A sender that is stepped by hand."""
    return Sender(service.Outbox(desk), back_ends(tmp_path))


def until(sender: Sender, is_done: Callable[[], bool], seconds: float = 15) -> None:
    """Step until something holds."""
    for _ in range(int(seconds / 0.1)):
        sender.step()
        if is_done():
            return
        time.sleep(0.1)
    raise AssertionError("it did not come to that")


def sizes(pdf: bytes) -> list[tuple[int, int]]:
    """Page sizes in whole millimetres."""
    pages = pypdf.PdfReader(BytesIO(pdf)).pages
    return [(round(float(page.mediabox.width) * MM), round(float(page.mediabox.height) * MM)) for page in pages]


def codes(pdf: bytes) -> set[str]:
    """What scans from the first page at the resolution of a slip printer."""
    return {found.text for found in zxingcpp.read_barcodes(page_image(pdf, 0, 203))}


def test_a_ticket_is_printed_at_its_exact_size_and_its_code_scans(
    desk: Desk, cups: Cups, sender: Sender, ticket: Ticket
) -> None:
    add_printer(desk, PrinterKind.SYSTEM, "slip")
    job_id = ticket()
    until(sender, lambda: row(job_id).state is JobState.CONFIRMED)
    (pdf,) = cups.printers["slip"].received
    ((width, height),) = sizes(pdf)
    made = service.Outbox(desk).document(_errand(desk, job_id))
    assert made is not None
    assert width == 80
    assert 0 <= height - made.height_mm < 1.5
    assert codes(pdf) == {row(job_id).number}


def _errand(desk: Desk, job_id: int):  # type: ignore[no-untyped-def]  # noqa: ANN202
    from desk_app.printing.rules import Errand

    found = row(job_id)
    return Errand(job_id, found.form, found.number, found.state, found.created_at, None)


@pytest.mark.parametrize(("form", "sheet"), [("message_slip", (148, 210)), ("people_in_house", (210, 297))])
def test_sheets_keep_their_size_turned_or_not(
    desk: Desk, cups: Cups, sender: Sender, form: str, sheet: tuple[int, int]
) -> None:
    add_printer(desk, PrinterKind.SYSTEM, "sheets", "a4")
    number = "120126112101000017"
    job_id = desk.do(service.print_later, form, {"number": number}, Ref("message", 1), number=number)
    until(sender, lambda: row(job_id).state is JobState.CONFIRMED)
    (pdf,) = cups.printers["sheets"].received
    (size,) = sizes(pdf)
    assert sorted(size) == sorted(sheet)
    assert number in codes(pdf)


def test_a_small_sheet_may_be_printed_on_a4_in_its_own_size(desk: Desk, cups: Cups, sender: Sender) -> None:
    printer = add_printer(desk, PrinterKind.SYSTEM, "sheets", "a4")
    desk.act(service.save_route, ("message_slip", printer), {"paper": "a4"}, operator=SUPERVISOR)
    job_id = desk.do(service.print_later, "message_slip", {}, Ref("message", 1))
    until(sender, lambda: row(job_id).state is JobState.CONFIRMED)
    assert sorted(sizes(cups.printers["sheets"].received[0])[0]) == [210, 297]


def test_a_printer_without_the_size_is_not_given_the_job(
    desk: Desk, cups: Cups, sender: Sender, ticket: Ticket
) -> None:
    add_printer(desk, PrinterKind.SYSTEM, "sheets")
    job_id = ticket()
    sender.step()
    assert (row(job_id).state, row(job_id).trouble) == (JobState.FAILED, Trouble.NO_SIZE)
    assert row(job_id).detail.startswith("80 × ")
    assert cups.run("lpstat", "-o", "sheets") == ""


def test_a_stopped_queue_says_so_and_prints_once_when_it_goes_on(
    desk: Desk, cups: Cups, sender: Sender, ticket: Ticket
) -> None:
    add_printer(desk, PrinterKind.SYSTEM, "slip")
    cups.run("cupsdisable", "slip")
    try:
        job_id = ticket()
        until(sender, lambda: row(job_id).trouble is Trouble.STOPPED)
        assert (row(job_id).state, row(job_id).tries) == (JobState.SENT, 1)
    finally:
        cups.run("cupsenable", "slip")
    until(sender, lambda: row(job_id).state is JobState.CONFIRMED)
    assert len(cups.printers["slip"].received) == 1


def test_after_a_restart_a_job_is_looked_up_instead_of_printed_again(
    desk: Desk, cups: Cups, sender: Sender, ticket: Ticket, tmp_path: Path
) -> None:
    add_printer(desk, PrinterKind.SYSTEM, "slip")
    cups.run("cupsdisable", "slip")
    try:
        job_id = ticket()
        sender.step()
        assert row(job_id).state is JobState.SENT
    finally:
        cups.run("cupsenable", "slip")
    again = Sender(service.Outbox(desk), back_ends(tmp_path))  # the program starts anew
    until(again, lambda: row(job_id).state is JobState.CONFIRMED)
    assert len(cups.printers["slip"].received) == 1


def test_a_job_dropped_by_the_system_is_said(desk: Desk, cups: Cups, sender: Sender, ticket: Ticket) -> None:
    add_printer(desk, PrinterKind.SYSTEM, "slip")
    cups.run("cupsdisable", "slip")
    try:
        job_id = ticket()
        sender.step()
        cups.run("cancel", "-a", "slip")
        until(sender, lambda: row(job_id).state is JobState.FAILED)
    finally:
        cups.run("cupsenable", "slip")
    assert (row(job_id).trouble, row(job_id).needs_person) == (Trouble.REJECTED, True)


def test_a_job_the_system_has_forgotten_is_asked_about(desk: Desk, cups: Cups, sender: Sender, ticket: Ticket) -> None:
    printer = add_printer(desk, PrinterKind.SYSTEM, "slip")
    job_id = ticket()
    desk.as_program(service.mark_sent, job_id, 1, printer)
    desk.as_program(service.note_system_job, job_id, "slip-99999")
    sender.step()
    assert row(job_id).is_in_doubt


def test_a_slip_printer_behind_a_raw_queue_gets_the_bytes_and_the_pulse(
    desk: Desk, cups: Cups, sender: Sender, ticket: Ticket
) -> None:
    add_printer(desk, PrinterKind.SYSTEM_SLIP, "raw", has_drawer=True)
    job_id = ticket()
    until(sender, lambda: row(job_id).state is JobState.CONFIRMED)
    data = cups.printers["raw"].received[0]
    assert data.startswith(b"\x1b@")
    assert data.endswith(b"\x1dV\x00")
    desk.do(service.open_drawer, "sale")
    sender.step()
    until(sender, lambda: len(cups.printers["raw"].received) == 2)
    assert cups.printers["raw"].received[1] == b"\x1bp\x00\x32\x32"


def test_a_printer_the_system_does_not_know_is_said(desk: Desk, cups: Cups, sender: Sender, ticket: Ticket) -> None:
    add_printer(desk, PrinterKind.SYSTEM, "nowhere")
    job_id = ticket()
    sender.step()
    assert (row(job_id).trouble, row(job_id).detail) == (Trouble.PRINTER_GONE, "nowhere")


def test_a_queue_that_takes_no_jobs_is_said(desk: Desk, cups: Cups, sender: Sender, ticket: Ticket) -> None:
    add_printer(desk, PrinterKind.SYSTEM, "slip")
    cups.run("cupsreject", "slip")
    try:
        job_id = ticket()
        sender.step()
    finally:
        cups.run("cupsaccept", "slip")
    assert row(job_id).trouble is Trouble.STOPPED


def test_without_a_print_system_papers_wait(
    desk: Desk, sender: Sender, ticket: Ticket, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", "127.0.0.1:1")
    printer = add_printer(desk, PrinterKind.SYSTEM, "slip")
    first, second = ticket(), ticket()
    desk.as_program(service.mark_sent, second, 1, printer)
    desk.as_program(service.note_system_job, second, "slip-7")
    sender.step()
    assert (row(first).state, row(first).trouble) == (JobState.FAILED, Trouble.PRINTER_GONE)
    assert (row(second).state, row(second).trouble) == (JobState.SENT, Trouble.PRINTER_GONE)


def test_the_printers_of_the_system_are_listed_with_what_they_hold(cups: Cups) -> None:
    found = {printer.name: printer for printer in list_printers()}
    assert set(found) == {"slip", "sheets", "raw"}
    assert [found[name].is_raw for name in ("slip", "sheets", "raw")] == [False, False, True]
    assert found["slip"].where.startswith("socket://127.0.0.1:")


def test_without_cups_no_printer_is_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", "127.0.0.1:1")
    assert list_printers() == ()
    monkeypatch.setenv("PATH", "")
    assert list_printers() == ()


def test_a_missing_lp_is_said(cups: Cups, desk: Desk, sender: Sender, ticket: Ticket, monkeypatch) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    add_printer(desk, PrinterKind.SYSTEM, "slip")
    monkeypatch.setenv("PATH", "")
    job_id = ticket()
    sender.step()
    assert (row(job_id).trouble, row(job_id).detail) == (Trouble.DRIVER_MISSING, "lp")


def test_pages_drawn_by_a_function_are_handed_over_with_size_and_copies(
    desk: Desk, tmp_path: Path, ticket: Ticket
) -> None:
    asked: list[tuple[object, ...]] = []

    def draw(*order: object) -> str:
        asked.append(order)
        return "no_size" if len(asked) == 1 else ""

    ways = back_ends(tmp_path, draw)
    assert isinstance(ways[PrinterKind.SYSTEM], DrawnBackEnd)
    add_printer(desk, PrinterKind.SYSTEM, "Front")
    job_id = ticket()
    sender = Sender(service.Outbox(desk), ways)
    sender.step()
    assert row(job_id).trouble is Trouble.NO_SIZE
    desk.do(service.retry, job_id)
    sender.step()
    assert row(job_id).state is JobState.CONFIRMED
    name, pdf, width, _height, copies, title = asked[1]
    assert (name, str(pdf)[:6], width, copies) == ("Front", "b'%PDF", 80.0, 1)
    assert title == f"desk queue_ticket {row(job_id).number}"
    with pytest.raises(NotPrinted):
        ways[PrinterKind.SYSTEM].pulse(_errand_printer())
    assert ways[PrinterKind.SYSTEM].progress(_errand(desk, job_id)).end == "unknown"


def _errand_printer():  # type: ignore[no-untyped-def]  # noqa: ANN202
    from desk_app.printing.rules import Printer

    return Printer(1, "Front", PrinterKind.SYSTEM, "Front", "a4")


def test_a_job_without_a_number_cannot_be_followed(cups: Cups) -> None:
    from dataclasses import replace
    from datetime import UTC, datetime

    from desk_app.printing.rules import Errand

    errand = Errand(1, "queue_ticket", "", JobState.SENT, datetime(2026, 11, 21, tzinfo=UTC), None, system_job="odd")
    assert LpBackEnd().progress(errand).end == "unknown"
    assert LpBackEnd().progress(replace(errand, system_job="slip-98765")).end == "unknown"
