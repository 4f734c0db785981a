"""Manage → Forms on the real window, and a sheet that is looked at before it is printed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_app.kernel import texts
from desk_app.kernel.settings import SITE_NAME, change_setting
from desk_app.manage.tab.forms import FormsPage
from desk_app.printing import service
from desk_app.printing.dialogs import LookDialog, PrintQueueDialog
from desk_app.printing.rules import JobState, PrinterDraft, PrinterKind
from desk_app.reception import queries as reception
from desk_app.reception import service as visits
from desk_app.reception.rules import Draft
from desk_app.widgets.dialog import Dialog
from tests.printing.conftest import Loopback
from tests.walks.paper_day import PaperDesk
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
    """The manager at a desk with a slip printer and a folder for everything else."""
    monkeypatch.setattr(Dialog, "screen", lambda _dialog: DeskScreen(), raising=False)
    shutil.copytree(morning, tmp_path, dirs_exist_ok=True)
    stage = Stage(qapp, tmp_path, MORNING, tmp_path / "pictures", "en")
    stage.sign_in("1001", "2468")
    stage.until(lambda: not stage.window.is_locked)
    yield PaperDesk(stage)
    stage.close()
    texts.set_language("en")


def forms(day: PaperDesk) -> FormsPage:
    """Manage → Forms."""
    day.stage.key(Qt.Key.Key_9, ctrl=True)
    assert day.stage.window.page is not None
    page = day.stage.window.page.tab_of("manage").show_page("forms")  # type: ignore[attr-defined]
    assert isinstance(page, FormsPage)
    day.stage.settle()
    return page


def height(page: FormsPage) -> int:
    """How high the picture of the first page is."""
    return page.pages._pictures[0].height()


def sample(day: PaperDesk, page: FormsPage) -> None:
    """A sample goes to the printer of its form."""
    printer = Loopback()
    try:
        draft = PrinterDraft("front", PrinterKind.NETWORK_SLIP, "127.0.0.1", "roll80", printer.port)
        day.desk.do(service.save_printer, None, draft)
        day.stage.press("Print a sample", page)
        day.sent()
        assert printer.wait().startswith(b"\x1b@")
    finally:
        printer.close()


def nothing_is_lost_without_a_word(day: PaperDesk) -> None:
    """A character no font has is named in the queue and above the paper."""
    stage = day.stage
    day.desk.do(service.save_printer, None, PrinterDraft("rolls", PrinterKind.FOLDER, "", "roll80"))
    day.desk.do(visits.take, Draft(reception.lanes()[0].id, name="李😀"), print_ticket=True)
    day.sent()
    assert stage.window.page is not None
    stage.press(stage.window.page.status._printer.text(), stage.window.page.status)
    queue = day.top()
    assert isinstance(queue, PrintQueueDialog)
    day.chosen(queue.table, "Queue ticket")
    assert queue.table.rows.index(0, 4).data() == "Printed, with a remark"
    assert "U+1F600" in queue._about.text()
    stage.picture("5-remark")
    stage.press("Look at it", queue)
    paper = next(top for top in stage.app.topLevelWidgets() if isinstance(top, LookDialog) and top.isVisible())
    assert "U+1F600" in paper._notice.text()
    stage.picture("6-look")


def test_a_forms_picture_follows_its_file_and_a_fault_is_named_with_its_line(day: PaperDesk) -> None:
    stage = day.stage
    page = forms(day)
    assert page.list.model().rowCount() >= 30
    page.list.choose("queue_ticket")
    stage.settle()
    assert page.row is not None
    assert page.row.name == "queue_ticket"
    plain = height(page)
    stage.picture("1-form")
    stage.press("Make my own copy", page)
    stage.settle()
    assert page.row.is_own
    assert page.folder is not None
    file = page.folder / "queue_ticket.toml"
    written = file.read_text("utf-8")
    file.write_text(written + '\n[[block]]\nkind = "space"\nheight = 60\n', "utf-8")
    stage.until(lambda: height(page) > plain + 100)
    stage.picture("2-own")

    line = written.count("\n") + 3
    file.write_text(written + '\n[[block]]\nkind = "spade"\n', "utf-8")
    stage.until(lambda: "not used" in page.state.text())
    assert f"queue_ticket.toml, line {line}:" in page.state.text()
    assert height(page) == plain, "the built-in form prints instead"
    stage.picture("3-broken")
    stage.press("Check all", page)
    assert f"queue_ticket.toml, line {line}:" in page.state.text()
    file.write_text(written, "utf-8")
    stage.until(lambda: "follows the file" in page.state.text())
    before = page.pages._pictures[0].toImage()
    day.desk.do(change_setting, SITE_NAME, "湖滨会所")
    stage.settle()
    assert page.pages._pictures[0].toImage() != before, "what the site is called stands on its forms"
    sample(day, page)


def test_g7_a_sheet_is_looked_at_before_it_is_printed(day: PaperDesk) -> None:
    stage = day.stage
    day.desk.do(service.save_printer, None, PrinterDraft("archive", PrinterKind.FOLDER, "", "a4"))
    stage.key(Qt.Key.Key_1, ctrl=True)
    stage.press("Open the rota")
    stage.press("Print the rota")
    proof = day.top()
    assert isinstance(proof, LookDialog)
    assert proof.pages.page_count == 1
    stage.picture("4-rota")
    day.sent()
    assert day.newest().is_unseen, "nothing is printed before it was looked at"
    stage.key(Qt.Key.Key_Return)
    day.sent()
    assert day.newest().state is JobState.CONFIRMED
    (sheet,) = stage.folder.exports.rglob("duty_rota-*.pdf")
    assert sheet.stat().st_size > 5_000

    stage.scan(day.newest().number)
    again = day.top()
    assert isinstance(again, LookDialog), "a scanned rota opens as it was printed"
    stage.press("Cancel", again)
    nothing_is_lost_without_a_word(day)
