"""A day of paper on the real window: printers set up, papers proof-read, printed, held up, printed once, copied."""

from __future__ import annotations

import shutil
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk_app.kernel import texts
from desk_app.kernel.database import rows
from desk_app.kernel.refs import Ref
from desk_app.manage.tab.printers import PrintersPage
from desk_app.printing.dialogs import (
    PrinterDialog,
    PrintersDialog,
    PrintQueueDialog,
    ProofDialog,
    RouteDialog,
)
from desk_app.printing.rules import JobState
from desk_app.reception import queries as reception
from desk_app.reception import service as visits
from desk_app.reception.rules import Draft
from desk_app.widgets.dialog import Dialog
from tests.printing.conftest import Loopback
from tests.walks.paper_day import PaperDesk, scanned
from tests.walks.screens import DeskScreen
from tests.walks.sites import MORNING, empty_morning
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)


@pytest.fixture(scope="module")
def morning(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty morning, made once."""
    folder = tmp_path_factory.mktemp("morning")
    empty_morning(folder)
    return folder


@pytest.fixture
def day(qapp: QApplication, morning: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PaperDesk]:
    """The manager at a desk without any printer."""
    monkeypatch.setattr(Dialog, "screen", lambda _dialog: DeskScreen(), raising=False)
    shutil.copytree(morning, tmp_path, dirs_exist_ok=True)
    stage = Stage(qapp, tmp_path, MORNING, tmp_path / "pictures", "en")
    stage.sign_in("1001", "2468")
    stage.until(lambda: not stage.window.is_locked)
    yield PaperDesk(stage)
    stage.close()
    texts.set_language("en")


@pytest.fixture
def printer() -> Iterator[Loopback]:
    """A slip printer on the network."""
    made = Loopback()
    yield made
    made.close()


def set_up(day: PaperDesk, port: int) -> PrintersPage:
    """Manage → Printers → Add, by mouse and keyboard."""
    stage = day.stage
    stage.key(Qt.Key.Key_9, ctrl=True)
    assert stage.window.page is not None
    page = stage.window.page.tab_of("manage").show_page("printers")  # type: ignore[attr-defined]
    assert isinstance(page, PrintersPage)
    stage.press("Add", page)
    dialog = day.top()
    assert isinstance(dialog, PrinterDialog)
    day.chip(dialog.kind, "Slip printer on the network")
    day.typed(dialog.address, "127.0.0.1")
    day.typed(dialog.port, str(port))
    day.chip(dialog.paper, "80 mm roll")
    day.typed(dialog.name, "front")
    stage.press("The cash drawer hangs on it", dialog)
    stage.picture("1-printer")
    stage.press("Save", dialog)
    assert stage.dialog() is None
    return page


def visit(day: PaperDesk) -> int:
    """A visitor is there, without a ticket; the visit is open on reception."""
    lane = reception.lanes()[0].id
    taken = day.desk.do(visits.take, Draft(lane, name="李"), print_ticket=False)
    day.stage.key(Qt.Key.Key_1, ctrl=True)
    assert day.stage.window.page is not None
    day.stage.window.page.open_ref(Ref("visit", taken.visit_id))
    day.stage.settle()
    return int(taken.visit_id)


def ticket(day: PaperDesk) -> None:
    """Ctrl+P, the proof, Enter; then the sender's turn."""
    day.stage.key(Qt.Key.Key_P, ctrl=True)
    assert isinstance(day.top(), ProofDialog)
    day.stage.key(Qt.Key.Key_Return)
    assert day.stage.dialog() is None
    day.sent()


def queue_of(day: PaperDesk) -> PrintQueueDialog:
    """The print queue, by the status line."""
    page = day.stage.window.page
    assert page is not None
    day.stage.press(page.status._printer.text(), page.status)
    dialog = day.top()
    assert isinstance(dialog, PrintQueueDialog)
    return dialog


def shown(queue: PrintQueueDialog) -> list[tuple[str, str]]:
    """Paper and state of each line."""
    model = queue.table.rows
    return [(model.index(at, 0).data(), model.index(at, 4).data()) for at in range(model.rowCount())]


def journalled(action: str) -> int:
    """How often an act stands in the journal."""
    return int(rows("SELECT COUNT(*) FROM journal WHERE action = ?", action)[0][0])


def dies_in_the_middle(day: PaperDesk, printer: Loopback, number: str) -> None:
    """A printer that goes away while it prints gets the paper again, and prints it once in the end."""
    before = len(printer.received)
    printer.dies_after = 20_000
    ticket(day)
    assert day.status() == "1 paper waits: printer hung up"
    assert len(printer.received) == before
    day.stage.later(minutes=1)
    day.sent()
    assert scanned(printer.wait()) == [number]
    assert (day.newest().state, day.newest().copy_no) == (JobState.CONFIRMED, 2)
    assert len(printer.received) == before + 1
    assert day.status() == "Printer front ready"


def taken_out_of_the_queue(day: PaperDesk) -> None:
    """With the printer off, what is not wanted any more goes out of the queue."""
    ticket(day)
    queue = queue_of(day)
    day.stage.press("Take out of the queue", queue)
    assert shown(queue)[0] == ("Queue ticket, copy 3", "Cancelled")
    assert journalled("print.cancelled") == 1
    assert day.status() == "Printer front ready"


def twice_without_a_cut(day: PaperDesk, printer: Loopback) -> None:
    """Each form has its printer, its copies and its cut."""
    stage = day.stage
    queue = queue_of(day)
    stage.press("Printers and forms", queue)
    dialog = day.top()
    assert isinstance(dialog, PrintersDialog)
    stage.picture("7-printers")
    day.opened(dialog.forms, "Queue ticket")
    route = day.top()
    assert isinstance(route, RouteDialog)
    day.chip(route.printer, "front")
    stage.press("Cut after each paper (slip printers)", route)
    QTest.mouseClick(route.copies._more, Qt.MouseButton.LeftButton)
    stage.picture("8-route")
    stage.press("Save", route)
    stage.key(Qt.Key.Key_Escape)
    stage.key(Qt.Key.Key_Escape)
    assert stage.dialog() is None
    visit(day)
    ticket(day)
    data = printer.wait()
    assert data.count(b"\x1b@") == 2, "two copies"
    assert not data.endswith(b"\x1dV\x00"), "and no cut"


def test_g7_a_ticket_is_proof_read_printed_and_scanned(day: PaperDesk, printer: Loopback) -> None:
    stage = day.stage
    assert day.status() == "No printer set up"
    page = set_up(day, printer.port)
    assert day.status() == "Printer front ready"
    stage.press("Test page", page)
    day.sent()
    assert scanned(printer.wait()) == [day.newest().number]

    visit_id = visit(day)
    number = reception.visit(visit_id).number
    stage.key(Qt.Key.Key_P, ctrl=True)
    stage.picture("2-proof")
    before = day.newest().id
    stage.key(Qt.Key.Key_Escape)
    assert day.newest().id == before, "what was not right on the screen is not printed"
    ticket(day)
    assert scanned(printer.wait()) == [number]
    assert stage.window.page is not None
    stage.key(Qt.Key.Key_P, ctrl=True)
    assert day.top().windowTitle() == "Queue ticket, copy 1", "the proof says that it is a copy"
    stage.key(Qt.Key.Key_Escape)
    stage.key(Qt.Key.Key_6, ctrl=True)
    stage.scan(number)
    assert stage.window.page.tab.key == "reception"  # type: ignore[union-attr]
    assert stage.window.page.tab.visit_id == visit_id  # type: ignore[union-attr]
    twice_without_a_cut(day, printer)


def test_a_printer_that_is_off_prints_late_and_once_then_copies(day: PaperDesk, printer: Loopback) -> None:
    stage = day.stage
    set_up(day, printer.port)
    number = reception.visit(visit(day)).number
    printer.close()
    ticket(day)
    assert day.status() == "1 paper waits: printer off"
    stage.picture("3-off")
    queue = queue_of(day)
    assert shown(queue) == [("Queue ticket", "Not printed")]
    assert "does not answer" in queue._about.text()
    stage.picture("4-queue")
    stage.press("Try now", queue)
    day.sent()
    assert shown(queue) == [("Queue ticket", "Not printed")], "it is still off"

    again = Loopback(printer.port)
    try:
        stage.later(minutes=1)
        day.sent()
        assert scanned(again.wait()) == [number]
        day.sent()
        assert len(again.received) == 1, "late, and once"
        assert shown(queue) == [("Queue ticket", "Printed")]
        stage.press("Print a copy", queue)
        day.sent()
        again.wait()
        assert shown(queue)[0] == ("Queue ticket, copy 1", "Printed")
        assert (day.newest().copy_no, journalled("print.reprinted")) == (1, 1)
        assert day.status() == "Printer front ready"
        stage.picture("5-back")
        stage.key(Qt.Key.Key_Escape)
        dies_in_the_middle(day, again, number)
    finally:
        again.close()
    taken_out_of_the_queue(day)


def test_a_printer_in_doubt_is_asked_about_on_the_rail(day: PaperDesk, printer: Loopback) -> None:
    stage = day.stage
    page = set_up(day, printer.port)
    day.opened(page.printers, "front")
    dialog = day.top()
    assert isinstance(dialog, PrinterDialog)
    stage.press("It says when a paper is done (status)", dialog)
    stage.press("Save", dialog)
    printer.answer = b"\x0c"  # the end of the paper came while it printed
    visit(day)
    ticket(day)
    printer.wait()
    assert day.status() == "1 paper waits: did it come out?"
    queue = queue_of(day)
    assert shown(queue) == [("Queue ticket", "In doubt")]
    stage.picture("6-doubt")
    printer.answer = b"\x12"
    stage.press("Print it", queue)
    day.sent()
    printer.wait()
    assert shown(queue) == [("Queue ticket", "Printed")]
    assert (day.newest().copy_no, journalled("print.answered")) == (0, 1), "the same paper, not a copy"


def test_the_window_is_quick_while_a_printer_hangs(day: PaperDesk) -> None:
    stage = day.stage
    hung = socket.socket()
    hung.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
    hung.bind(("127.0.0.1", 0))
    hung.listen()  # takes the call and says nothing
    set_up(day, hung.getsockname()[1])
    visit(day)
    day.sender.start()
    try:
        stage.key(Qt.Key.Key_P, ctrl=True)
        stage.key(Qt.Key.Key_Return)
        stage.until(lambda: day.newest().state is JobState.SENT)
        begun = time.process_time()
        for key in (Qt.Key.Key_3, Qt.Key.Key_1):
            stage.key(key, ctrl=True)
        assert time.process_time() - begun < 2, "the window goes on while the paper is stuck"
        assert day.newest().state is JobState.SENT
        hung.close()
        stage.until(lambda: day.newest().state is JobState.FAILED)
        stage.until(lambda: day.status() == "1 paper waits: printer hung up")
    finally:
        hung.close()
        day.sender.close()
