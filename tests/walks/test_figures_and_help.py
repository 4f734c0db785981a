"""Figures by day, week and month, on a sheet and in a file; F1 on every tab, the keys, the tour: walked on a lively site."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from desk_app.kernel import texts
from desk_app.printing import queries as printing
from desk_app.printing.dialogs import LookDialog
from desk_app.reports.rules import Span
from desk_app.reports.tab import ReportsTab
from desk_app.shell import slices
from desk_app.shell.window.help import HelpDialog
from desk_app.shell.window.phrase_book import PhraseBook
from desk_app.shell.window.tour import FirstTour
from tests.walks import hands
from tests.walks.sites import AFTERNOON, lively_afternoon
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|does not support propagateSizeHints", extend=True)

CHARTS = {
    "Median wait by hour",
    "Visitors by hour",
    "Calls answered late by hour",
    "Promised answers",
    "Found items",
    "Sales by hour",
    "Taken by tender",
    "Over or short by staff number",
}


@pytest.fixture(scope="module")
def stage(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A supervisor on a lively afternoon; the days before were closed."""
    folder = tmp_path_factory.mktemp("figures")
    lively_afternoon(folder, days=2)
    made = Stage(qapp, folder, AFTERNOON, folder / "pictures", "en")
    made.sign_in("1008", "2468")
    made.until(lambda: not made.window.is_locked)
    yield made
    made.close()
    texts.set_language("en")


def test_the_board_by_day_week_and_month_on_paper_and_in_a_file(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.key(Qt.Key.Key_8, ctrl=True)
    tab = stage.window.page.tab_of("reports")  # type: ignore[union-attr]
    assert isinstance(tab, ReportsTab)
    for span in (Span.DAY, Span.WEEK, Span.MONTH):
        hands.chosen(stage, tab.spans, span)
        stage.until(lambda span=span: tab.board is not None and tab.span is span, 100)  # type: ignore[misc]
        assert {card.title.text() for card in tab.charts.values()} == CHARTS
        stage.picture(f"figures-{span.value}")
    last = tab.charts["persons"] if "persons" in tab.charts else list(tab.charts.values())[-1]
    for _ in range(6):
        stage.key(Qt.Key.Key_PageDown)
    assert not last.visibleRegion().isEmpty(), "the last chart is reached without a mouse"
    drawn = {card.title.text() for card in tab.charts.values() if card.chart.isVisible()}
    assert {"Sales by hour", "Taken by tender", "Visitors by hour"} <= drawn, drawn

    hands.chosen(stage, tab.spans, Span.DAY)
    stage.key(Qt.Key.Key_P, ctrl=True)
    assert isinstance(stage.dialog(), LookDialog), "seen on the screen before it is on paper (G7)"
    assert "figures_sheet" in [job.form for job in printing.jobs(stage.desk.number)]
    stage.picture("figures-sheet")
    stage.key(Qt.Key.Key_Escape)
    stage.until(lambda: stage.dialog() is None)

    target = stage.folder.root / "figures.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(target), ""))
    stage.press("Spreadsheet", tab)
    stage.until(target.is_file, 100)
    import openpyxl

    book = openpyxl.load_workbook(target)
    words = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert {"Sales by hour", "Taken by tender"} <= words | set(book.sheetnames)


def test_f1_explains_every_tab_and_names_its_keys(stage: Stage) -> None:
    page = stage.window.page
    assert page is not None
    for place, key in enumerate(page.keys, start=1):
        stage.key(getattr(Qt.Key, f"Key_{place}"), ctrl=True)
        assert page.tab is not None
        assert page.tab.key == key
        stage.key(Qt.Key.Key_F1)
        dialog = stage.dialog()
        assert isinstance(dialog, HelpDialog)
        assert dialog.page.value() == key
        assert dialog.view.toPlainText().strip()
        hands.chosen(stage, dialog.sides, 1)
        shown = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
        assert {"F1", "F2", "F3", "Ctrl+T", "Ctrl+1 … 9"} <= set(shown)
        assert not dialog.view.isVisible()
        stage.key(Qt.Key.Key_Escape)
        assert stage.dialog() is None
    assert page.keys == slices.TABS


def test_the_first_day_tour_is_walked_by_enter_and_left_by_esc(stage: Stage) -> None:
    page = stage.window.page
    assert page is not None
    page.show_tab("reception")
    for end in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        hands.behind_more(stage, "First-day tour")
        (tour,) = [found for found in page.findChildren(FirstTour) if found.isVisible()]
        assert len(tour.stops) >= 5
        said = set()
        for _ in tour.stops if end is Qt.Key.Key_Return else tour.stops[:1]:
            said.add(tour.title.text())
            stage.key(end)
        assert not [found for found in page.findChildren(FirstTour) if found.isVisible()]
        assert len(said) == (len(tour.stops) if end is Qt.Key.Key_Return else 1)


def test_p1_a_phrase_is_found_and_copied_from_anywhere(stage: Stage) -> None:
    stage.key(Qt.Key.Key_2, ctrl=True)
    stage.key(Qt.Key.Key_B, ctrl=True)
    book = stage.dialog()
    assert isinstance(book, PhraseBook)
    stage.type("kept you waiting")
    assert "sorry to have kept you waiting" in book.card.phrase
    said = book.card.phrase
    stage.picture("phrase-book")
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: stage.dialog() is None)
    assert stage.app.clipboard().text() == said
