"""A printer of the computer on the real window: chosen from the list, stopped, out of paper, going on, printed once."""

from __future__ import annotations

import os
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_app.kernel import texts
from desk_app.manage.tab.printers import PrintersPage
from desk_app.paper.picture import page_image
from desk_app.printing.devices import ipp
from desk_app.printing.dialogs import LookDialog, PrinterDialog
from desk_app.printing.rules import JobState, PrinterKind
from desk_app.widgets.dialog import Dialog
from tests.printing.devices import cups as own_cups
from tests.printing.devices.cups import Cups
from tests.walks.paper_day import PaperDesk
from tests.walks.screens import DeskScreen
from tests.walks.sites import MORNING, empty_morning
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)
POINT = 25.4 / 72
OUT_OF_PAPER = ("media-empty-error",)


@pytest.fixture
def cups(monkeypatch: pytest.MonkeyPatch) -> Iterator[Cups]:
    """A print system of the test's own."""
    if own_cups.cupsd() is None:
        if os.environ.get("DESK_TESTS_WITHOUT_CUPS") == "1":
            pytest.skip("CUPS is not installed, and DESK_TESTS_WITHOUT_CUPS=1 says that is known")
        pytest.fail("cupsd is not installed: ./desk test installs it; DESK_TESTS_WITHOUT_CUPS=1 leaves this test out")
    with own_cups.running() as running:
        monkeypatch.setenv("CUPS_SERVER", running.address)
        yield running


@pytest.fixture
def day(qapp: QApplication, cups: Cups, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PaperDesk]:
    """The manager at a desk on this computer."""
    assert cups.address
    monkeypatch.setattr(Dialog, "screen", lambda _dialog: DeskScreen(), raising=False)
    empty_morning(tmp_path)
    stage = Stage(qapp, tmp_path, MORNING, tmp_path / "pictures", "en")
    stage.sign_in("1001", "2468")
    stage.until(lambda: not stage.window.is_locked)
    yield PaperDesk(stage)
    stage.close()
    texts.set_language("en")


def set_up(day: PaperDesk, name: str, paper: str) -> PrinterDialog:
    """Manage → Printers → Add: press the printer's name in the list of this computer."""
    stage = day.stage
    stage.key(Qt.Key.Key_9, ctrl=True)
    assert stage.window.page is not None
    page = stage.window.page.tab_of("manage").show_page("printers")  # type: ignore[attr-defined]
    assert isinstance(page, PrintersPage)
    stage.press("Add", page)
    dialog = day.top()
    assert isinstance(dialog, PrinterDialog)
    day.chip(dialog.listed, name)
    day.chip(dialog.paper, paper)
    stage.picture(f"1-{name}")
    kind = dialog.kind.value()
    stage.press("Save", dialog)
    assert stage.dialog() is None
    assert kind is (PrinterKind.SYSTEM_SLIP if name == "raw" else PrinterKind.SYSTEM), "the list says what it takes"
    return dialog


def rota(day: PaperDesk) -> None:
    """The rota: asked for, looked at, Enter."""
    stage = day.stage
    stage.key(Qt.Key.Key_1, ctrl=True)
    stage.press("Open the rota")
    stage.press("Print the rota")
    assert isinstance(day.top(), LookDialog)
    stage.key(Qt.Key.Key_Return)


def test_a_sheet_waits_for_a_stopped_printer_and_comes_out_once_at_its_size(
    day: PaperDesk, cups: Cups, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(day, "raw", "80 mm roll")
    set_up(day, "sheets", "A4")
    assert day.status() == "2 printers ready"
    cups.run("cupsdisable", "sheets")
    rota(day)
    day.sent_until(lambda: day.newest().state is JobState.SENT and day.newest().trouble is not None)
    day.stage.later(seconds=30)
    assert day.status() == "1 paper waits: printer stopped"

    asked = ipp.printer
    with monkeypatch.context() as context:  # what a printer without paper tells its queue
        told = {"printer-state": [4], "printer-state-reasons": list(OUT_OF_PAPER), "media-supported": []}
        context.setattr(ipp, "printer", lambda *_asked: told)
        day.sent()
        assert day.status() == "1 paper waits: printer out of paper"
        day.stage.picture("2-out-of-paper")
    assert ipp.printer is asked

    cups.run("cupsenable", "sheets")
    day.sent_until(lambda: day.newest().state is JobState.CONFIRMED)
    (pdf,) = cups.printers["sheets"].received
    (page,) = pypdf.PdfReader(BytesIO(pdf)).pages
    assert (round(float(page.mediabox.width) * POINT), round(float(page.mediabox.height) * POINT)) == (210, 297)
    assert day.newest().number in {found.text for found in zxingcpp.read_barcodes(page_image(pdf, 0, 203))}
    assert day.status() == "2 printers ready"

    cups.run("lpadmin", "-x", "sheets")
    rota(day)
    day.sent()
    assert day.status() == "1 paper waits: printer not found"
