"""The sender from the queue to the printer: once, in order, and never in the way of the window."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.printing import service
from desk_app.printing.devices import BackEnd, Sender, back_ends
from desk_app.printing.devices.network_slip import NetworkSlipBackEnd
from desk_app.printing.rules import JobState, PrinterKind, Trouble
from tests.databases import SUPERVISOR
from tests.printing.conftest import Loopback, add_printer, dots_of
from tests.printing.test_service_jobs import row

Ticket = Callable[..., int]
CUT = b"\x1dV\x00"
PULSE = b"\x1bp\x00\x32\x32"


@pytest.fixture
def ways(tmp_path: Path) -> dict[PrinterKind, BackEnd]:
    """All ways to printers, with little patience."""
    made = dict(back_ends(tmp_path / "exports"))
    made[PrinterKind.NETWORK_SLIP] = NetworkSlipBackEnd(connect_seconds=1, answer_seconds=1)
    return made


@pytest.fixture
def sender(desk: Desk, ways: dict[PrinterKind, BackEnd]) -> Sender:
    """A sender that is stepped by hand."""
    return Sender(service.Outbox(desk), ways)


def network(desk: Desk, port: int, **more: object) -> int:
    return add_printer(desk, PrinterKind.NETWORK_SLIP, "127.0.0.1", port=port, **more)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def picture(data: bytes) -> Image.Image:
    """What the slip printer would have burnt."""
    width, rows = dots_of(data)
    flipped = bytes(byte ^ 0xFF for byte in b"".join(rows))
    return Image.frombytes("1", (width * 8, len(rows)), flipped)


def test_a_ticket_arrives_as_dots_with_a_cut_and_its_code_scans(
    desk: Desk, sender: Sender, loopback: Loopback, ticket: Ticket
) -> None:
    network(desk, loopback.port)
    job_id = ticket()
    sender.step()
    data = loopback.wait()
    assert data.startswith(b"\x1b@")
    assert data.endswith(CUT)
    burnt = picture(data)
    assert burnt.width == 576
    codes = {found.text for found in zxingcpp.read_barcodes(burnt.convert("L"))}
    assert codes == {row(job_id).number}
    assert row(job_id).state is JobState.CONFIRMED


def test_copies_and_cut_follow_the_forms_route(desk: Desk, sender: Sender, loopback: Loopback, ticket: Ticket) -> None:
    printer = network(desk, loopback.port)
    desk.act(service.save_route, ("queue_ticket", printer), {"copies": 2, "cut": False}, operator=SUPERVISOR)
    ticket()
    sender.step()
    data = loopback.wait()
    assert (data.count(b"\x1b@"), data.count(CUT)) == (2, 0)


def test_a_printer_that_dies_in_the_middle_prints_once_in_the_end(
    desk: Desk, sender: Sender, loopback: Loopback, ticket: Ticket
) -> None:
    network(desk, loopback.port)
    loopback.dies_after = 3_000
    job_id = ticket()
    sender.step()
    assert (row(job_id).state, row(job_id).trouble) == (JobState.FAILED, Trouble.CONNECTION_LOST)
    sender.step()
    assert loopback.received == [], "not before its time"
    desk.clock.advance(timedelta(seconds=5))  # type: ignore[attr-defined]
    sender.step()
    loopback.wait()
    sender.step()
    assert (len(loopback.received), row(job_id).state, row(job_id).tries) == (1, JobState.CONFIRMED, 2)


def test_a_printer_that_is_off_gets_every_paper_once_it_is_on(desk: Desk, sender: Sender, ticket: Ticket) -> None:
    port = free_port()
    network(desk, port)
    jobs = [ticket(name=name) for name in ("甲", "乙", "丙")]
    pause = sender.step()
    assert [row(job).tries for job in jobs] == [1, 0, 0], "one tries, the others wait behind it"
    assert pause == pytest.approx(5, abs=0.1)
    assert row(jobs[0]).trouble is Trouble.PRINTER_OFF
    desk.clock.advance(timedelta(seconds=5))  # type: ignore[attr-defined]
    printer = Loopback(port)
    sender.step()
    sender.step()
    assert [row(job).state for job in jobs] == [JobState.CONFIRMED] * 3
    printer.close()
    assert len(printer.received) == 3


def test_one_dead_printer_does_not_hold_up_another(
    desk: Desk, sender: Sender, loopback: Loopback, ticket: Ticket
) -> None:
    network(desk, free_port(), name="off")
    on = network(desk, loopback.port, name="on")
    waiting = ticket()
    sender.step()
    desk.act(service.save_route, ("visitor_badge", on), operator=SUPERVISOR)
    badge = desk.do(service.print_later, "visitor_badge", {"number": "110000000000001", "name": "甲"}, Ref("visit", 7))
    sender.step()
    assert (row(waiting).state, row(badge).state) == (JobState.FAILED, JobState.CONFIRMED)


def test_without_any_printer_the_ticket_exists_is_flagged_and_prints_with_the_same_number(
    desk: Desk, sender: Sender, loopback: Loopback, ticket: Ticket, tmp_path: Path
) -> None:
    job_id = ticket()
    assert sender.step() is None, "nothing changes by itself"
    found = row(job_id)
    assert (found.state, found.trouble, found.needs_person) == (JobState.FAILED, Trouble.NO_PRINTER, True)
    (file,) = (tmp_path / "exports" / "print").rglob("*.pdf")
    assert found.number in file.name
    assert file.read_bytes().startswith(b"%PDF")
    network(desk, loopback.port)
    desk.do(service.retry, job_id)
    sender.step()
    burnt = picture(loopback.wait())
    assert {code.text for code in zxingcpp.read_barcodes(burnt.convert("L"))} == {found.number}
    assert (row(job_id).state, row(job_id).copy_no) == (JobState.CONFIRMED, 0)


def test_after_a_kill_between_sent_and_confirmed_nothing_is_printed_blindly(
    desk: Desk, sender: Sender, loopback: Loopback, ticket: Ticket
) -> None:
    network(desk, loopback.port)
    job_id = ticket()
    desk.as_program(service.mark_sent, job_id, 1, None)  # … and here the power went
    sender.step()
    assert (loopback.received, row(job_id).is_in_doubt) == ([], True)
    desk.do(service.answer, job_id, came_out=False)
    sender.step()
    loopback.wait()
    assert (row(job_id).state, row(job_id).copy_no) == (JobState.CONFIRMED, 0)


@pytest.mark.parametrize(("answer", "is_out"), [(b"\x00", True), (b"\x0c", False), (b"", False)])
def test_a_printer_that_reports_back_is_believed_and_nothing_else(
    desk: Desk, sender: Sender, loopback: Loopback, ticket: Ticket, answer: bytes, is_out: bool
) -> None:
    network(desk, loopback.port, reports=True)
    loopback.answer = answer
    job_id = ticket()
    sender.step()
    assert loopback.wait().endswith(b"\x1dr\x01")
    assert row(job_id).is_in_doubt is not is_out
    assert (row(job_id).state is JobState.CONFIRMED) is is_out


def test_a_paper_cancelled_meanwhile_does_not_leave(
    desk: Desk, ways: dict[PrinterKind, BackEnd], loopback: Loopback, ticket: Ticket
) -> None:
    network(desk, loopback.port)
    job_id = ticket()

    class Late(service.Outbox):
        def document(self, errand):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
            done = super().document(errand)
            desk.do(service.cancel, job_id)
            return done

    Sender(Late(desk), ways).step()
    assert row(job_id).state is JobState.CANCELLED
    assert b"".join(loopback.received) == b""


def test_a_form_that_cannot_be_drawn_says_so_and_stops_nobody_else(
    desk: Desk, sender: Sender, loopback: Loopback, ticket: Ticket
) -> None:
    network(desk, loopback.port)
    bad = desk.do(service.print_later, "no_such_form", {}, Ref("visit", 7))
    good = ticket()
    sender.step()
    assert (row(bad).trouble, row(bad).detail) == (Trouble.BAD_FORM, "paper.no_such_form")
    assert row(good).state is JobState.CONFIRMED


def test_a_bug_while_drawing_is_that_papers_trouble(
    desk: Desk, ways: dict[PrinterKind, BackEnd], loopback: Loopback, ticket: Ticket, caplog: pytest.LogCaptureFixture
) -> None:
    network(desk, loopback.port)
    job_id = ticket()

    class Clumsy(service.Outbox):
        def document(self, errand):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
            raise ZeroDivisionError

    Sender(Clumsy(desk), ways).step()
    assert (row(job_id).trouble, row(job_id).detail) == (Trouble.BAD_FORM, "ZeroDivisionError")
    assert "could not be drawn" in caplog.text


def test_without_printer_and_folder_the_paper_still_waits(desk: Desk, ticket: Ticket, tmp_path: Path) -> None:
    (tmp_path / "print").write_text("a file where the folder should be")
    job_id = ticket()
    Sender(service.Outbox(desk), back_ends(tmp_path)).step()
    assert row(job_id).trouble is Trouble.NO_PRINTER
    assert row(job_id).detail


def test_erased_facts_are_not_printed(desk: Desk, database, sender: Sender, ticket: Ticket) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    job_id = ticket()
    database.tamper("DELETE FROM print_job_facts WHERE id = ?", job_id)
    sender.step()
    assert row(job_id).trouble is Trouble.ERASED


def test_a_test_page_goes_to_its_printer_whatever_the_routes_say(
    desk: Desk, sender: Sender, loopback: Loopback
) -> None:
    network(desk, free_port(), name="other")
    printer = network(desk, loopback.port, name="under test")
    job_id = desk.do(service.print_test_page, printer)
    sender.step()
    loopback.wait()
    assert (row(job_id).state, row(job_id).form, row(job_id).printer) == (
        JobState.CONFIRMED, "test_slip", "under test",
    )  # fmt: skip


@pytest.fixture
def running(sender: Sender) -> Iterator[Sender]:
    """The sender on its own thread."""
    sender.start()
    yield sender
    sender.close()


def test_the_thread_wakes_by_itself_and_the_act_never_waits_for_it(
    desk: Desk, running: Sender, loopback: Loopback, ticket: Ticket
) -> None:
    network(desk, loopback.port)
    time.sleep(0.2)
    begun = time.perf_counter()
    job_id = ticket()
    took = time.perf_counter() - begun
    loopback.wait()
    for _ in range(100):
        if row(job_id).state is JobState.CONFIRMED:
            break
        time.sleep(0.02)
    assert row(job_id).state is JobState.CONFIRMED
    assert took < 0.05, f"the act took {took * 1000:.0f} ms"


def test_a_bug_in_the_sender_is_logged_and_does_not_end_it(
    desk: Desk, ways: dict[PrinterKind, BackEnd], loopback: Loopback, ticket: Ticket, caplog: pytest.LogCaptureFixture
) -> None:
    stumbled = threading.Event()

    class Clumsy(service.Outbox):
        def drawers(self) -> tuple[int, ...]:
            if not stumbled.is_set():
                stumbled.set()
                raise RuntimeError("a bug")
            return super().drawers()

    sender = Sender(Clumsy(desk), ways)
    sender.start()
    assert stumbled.wait(5)
    network(desk, loopback.port)
    ticket()
    loopback.wait()
    sender.close()
    assert "the sender stumbled" in caplog.text
