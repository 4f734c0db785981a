"""What the supervisor's desk leads to, walked: hosts, goods, checklists, forms, printers, and a setting's past and default."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_app.closing.dialogs.checks import EditChecksDialog
from desk_app.directory import queries as directory
from desk_app.directory.dialogs.host import HostDialog
from desk_app.kernel import texts
from desk_app.manage.dialogs.past import PastDialog
from desk_app.manage.tab.forms import FormsPage
from desk_app.manage.tab.page import Page
from desk_app.manage.tab.settings import SettingsPage
from desk_app.manage.tab.window import PAGES, ManageTab
from desk_app.printing import queries as printing
from desk_app.printing.dialogs import PrinterDialog
from desk_app.reception.rules import HAND_OVER_SECONDS
from desk_app.stock.dialogs.goods import GoodsDialog
from tests.walks import hands
from tests.walks.sites import MORNING, empty_morning
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|does not support propagateSizeHints", extend=True)


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    """The manager on an empty morning."""
    empty_morning(tmp_path)
    made = Stage(qapp, tmp_path, MORNING, tmp_path / "pictures", "en")
    made.sign_in("1001", "2468")
    made.until(lambda: not made.window.is_locked)
    yield made
    made.close()
    texts.set_language("en")


def test_a_setting_shows_its_past_and_goes_back_to_its_default(stage: Stage) -> None:
    page = _page(stage, "settings")
    assert isinstance(page, SettingsPage)
    line = page.show_setting(HAND_OVER_SECONDS.key)
    stage.settle()
    hands.tab_to(stage, line.editor)
    stage.key(Qt.Key.Key_A, ctrl=True)
    stage.type("240")
    stage.key(Qt.Key.Key_Return)
    assert stage.desk.settings.get(HAND_OVER_SECONDS) == 240
    stage.press("Back to default", line)
    assert stage.desk.settings.get(HAND_OVER_SECONDS) == HAND_OVER_SECONDS.default
    stage.press("History", line)
    dialog = stage.dialog()
    assert isinstance(dialog, PastDialog)
    assert [row.after for row in dialog.table.rows.rows] == [HAND_OVER_SECONDS.default, 240]  # type: ignore[attr-defined]
    stage.picture("past")
    stage.key(Qt.Key.Key_Escape)
    page.search.setFocus()
    stage.type("backup")
    stage.settle()
    assert "backup.every_hours" in page.lines, "the schedule of the backups is a setting"


def test_hosts_goods_checklists_and_printers_open_from_their_pages(stage: Stage) -> None:
    page = _page(stage, "directory")
    stage.press("Add", page)
    dialog = stage.dialog()
    assert isinstance(dialog, HostDialog)
    for part, text in ((dialog.name, "韩梅"), (dialog.extension, "8777")):
        hands.tab_to(stage, part)
        stage.type(text)
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: stage.dialog() is None)
    assert "8777" in [row.extension for row in directory.hosts()]

    stage.press("Open the goods", _page(stage, "products"))
    assert isinstance(stage.dialog(), GoodsDialog)
    stage.key(Qt.Key.Key_Escape)
    stage.press("Edit the opening checklist", _page(stage, "checklists"))
    assert isinstance(stage.dialog(), EditChecksDialog)
    stage.key(Qt.Key.Key_Escape)
    stage.press("Add", _page(stage, "printers"))
    assert isinstance(stage.dialog(), PrinterDialog)
    stage.picture("printer")
    stage.key(Qt.Key.Key_Escape)
    assert stage.dialog() is None


def test_a_form_gets_a_copy_of_the_sites_own_and_a_sample(stage: Stage) -> None:
    page = _page(stage, "forms")
    assert isinstance(page, FormsPage)
    assert page.row is not None
    name = page.row.name
    stage.press("Make my own copy", page)
    assert page.folder is not None
    assert (page.folder / f"{name}.toml").is_file()
    stage.press("Print a sample", page)
    stage.until(lambda: bool(printing.jobs(stage.desk.number)))
    assert printing.jobs(stage.desk.number)[0].form == name
    stage.picture("forms")


def _page(stage: Stage, key: str) -> Page:
    """Ctrl+9, then down the list."""
    page = stage.window.page
    assert page is not None
    stage.key(Qt.Key.Key_9, ctrl=True)
    tab = page.tab_of("manage")
    assert isinstance(tab, ManageTab)
    tab.list.setFocus()
    stage.key(Qt.Key.Key_Home)
    for _ in range([entry.key for entry in PAGES].index(key)):
        stage.key(Qt.Key.Key_Down)
    assert tab.page is not None
    assert tab.page.isVisible()
    return tab.page
