"""The supervisor's desk walked page by page (Ctrl+9): what is set, written, saved or erased there is true at once elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from desk_app.calls import queries as calls
from desk_app.calls import service as telephone
from desk_app.calls.rules import CallDraft, Outcome
from desk_app.kernel import hours, journal, texts
from desk_app.kernel.calendar import DayKind
from desk_app.manage.dialogs.day import DayDialog
from desk_app.manage.dialogs.erase import EraseDialog
from desk_app.manage.dialogs.lane import LaneDialog
from desk_app.manage.dialogs.never_word import NeverWordDialog
from desk_app.manage.dialogs.staff import StaffDialog
from desk_app.manage.tab.data import DataPage
from desk_app.manage.tab.hours import HoursPage
from desk_app.manage.tab.journal import JournalPage
from desk_app.manage.tab.page import Page
from desk_app.manage.tab.persons import PersonsPage
from desk_app.manage.tab.phrases import PhrasesPage
from desk_app.manage.tab.window import PAGES, ManageTab
from desk_app.people import queries as people
from desk_app.phrases import queries as phrases
from desk_app.reception import queries as reception
from desk_app.staff import queries as staff
from desk_app.staff.dialogs.pins import ChangePinDialog, ResetPinDialog
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


def test_staff_lanes_and_hours_are_kept_by_keyboard(stage: Stage) -> None:
    _every_page_by_arrows(stage)
    _somebody_new(stage)
    _a_lane(stage)
    _days(stage)
    assert journal.verify() is None


def test_words_people_data_and_journal(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    _a_phrase_of_the_sites_own(stage)
    _a_word_never_to_say(stage)
    _a_person_handed_over_and_erased(stage)
    _data(stage, monkeypatch)
    _journal_and_health(stage)
    assert journal.verify() is None


def _tab(stage: Stage) -> ManageTab:
    page = stage.window.page
    assert page is not None
    stage.key(Qt.Key.Key_9, ctrl=True)
    tab = page.tab_of("manage")
    assert isinstance(tab, ManageTab)
    return tab


def _page(stage: Stage, key: str) -> Page:
    """Ctrl+9, then down the list."""
    tab = _tab(stage)
    tab.list.setFocus()
    stage.key(Qt.Key.Key_Home)
    for _ in range([entry.key for entry in PAGES].index(key)):
        stage.key(Qt.Key.Key_Down)
    assert tab.shown == key
    assert tab.page is not None
    assert tab.page.isVisible()
    return tab.page


def _every_page_by_arrows(stage: Stage) -> None:
    tab = _tab(stage)
    tab.list.setFocus()
    stage.key(Qt.Key.Key_Home)
    seen = []
    for _ in PAGES:
        seen.append(tab.shown)
        assert tab.page is not None
        assert tab.page.isVisible()
        stage.key(Qt.Key.Key_Down)
    assert seen == [entry.key for entry in PAGES]


def _somebody_new(stage: Stage) -> None:
    """Taken on with a number, a role, a first day and a first PIN; a new PIN; changed at the first sign-in."""
    page = _page(stage, "staff")
    stage.press("Add", page)
    dialog = stage.dialog()
    assert isinstance(dialog, StaffDialog)
    for part, text in ((dialog.number, "1060"), (dialog.name, "赵新"), (dialog.pin, "7391"), (dialog.again, "7391")):
        hands.tab_to(stage, part)
        stage.type(text)
    stage.picture("staff")
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: stage.dialog() is None)
    row = staff.staff_by_number("1060")
    assert row is not None
    assert row.must_change_pin
    page.people.setCurrentIndex(page.people.rows.index_of(row.id))  # type: ignore[attr-defined]
    stage.press("New PIN", page)
    reset = stage.dialog()
    assert isinstance(reset, ResetPinDialog)
    for field in (reset.new, reset.again):
        hands.tab_to(stage, field)
        stage.type("9182")
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: stage.dialog() is None)
    stage.key(Qt.Key.Key_F12)
    stage.press("Someone else", stage.window)
    stage.sign_in("1060", "9182")
    stage.until(lambda: isinstance(stage.dialog(), ChangePinDialog))
    change = stage.dialog()
    assert isinstance(change, ChangePinDialog)
    for field in (change.new, change.again):
        hands.tab_to(stage, field)
        stage.type("5063")
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: not stage.window.is_locked)
    page_ = stage.window.page
    assert page_ is not None
    assert "manage" not in page_.keys, "the desk has no Manage"
    hands.change_person(stage, "1001")


def _a_lane(stage: Stage) -> None:
    page = _page(stage, "lanes")
    stage.press("Add", page)
    dialog = stage.dialog()
    assert isinstance(dialog, LaneDialog)
    for part, text in ((dialog.code, "D"), (dialog.name, "Parking")):
        hands.tab_to(stage, part)
        stage.type(text)
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: stage.dialog() is None)
    assert "D" in [lane.code for lane in reception.lanes()]


def _days(stage: Stage) -> None:
    """The week as people write it, a day of the site's own, the public holidays with their make-up days."""
    page = _page(stage, "hours")
    assert isinstance(page, HoursPage)
    hands.tab_to(stage, page.days[6])
    stage.key(Qt.Key.Key_A, ctrl=True)
    stage.type("10:00-16:00")
    stage.press("Save the week", page)
    assert stage.desk.calendar().day_of(stage.desk.now()).windows
    stage.press("Own day", page)
    dialog = stage.dialog()
    assert isinstance(dialog, DayDialog)
    hands.tab_to(stage, dialog.name)
    stage.type("Stocktake")
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: stage.dialog() is None)
    assert not stage.desk.calendar().is_open(stage.desk.now()), "closed today, from now on"
    assert hours.year_missing(stage.desk.today()) == 2027, "the banner asks for it"
    hands.chosen(stage, page.years, 2027)
    stage.press("Import 2027", page)
    toast = stage.window.page.toast.text  # type: ignore[union-attr]
    assert "2027" in toast, "not published yet: it says so, and days can be kept by hand"
    hands.chosen(stage, page.years, 2026)
    stage.press("Import 2026", page)
    stage.picture("hours")
    kinds = {special.kind for special in hours.overrides()}
    assert DayKind.PUBLIC_HOLIDAY in kinds
    assert DayKind.MAKE_UP in kinds, "make-up working days come with the holidays"
    stage.desk.do(hours.clear_day, stage.desk.today(), DayKind.OWN)


def _a_phrase_of_the_sites_own(stage: Stage) -> None:
    page = _page(stage, "phrases")
    assert isinstance(page, PhrasesPage)
    hands.tab_to(stage, page.search)
    stage.type("how may i help you")
    page.list.setFocus()
    stage.key(Qt.Key.Key_Home)
    assert page.row is not None
    while page.row.situation != "call_opening":
        before = page.row
        stage.key(Qt.Key.Key_Down)
        assert page.row is not None
        assert page.row is not before
    hands.tab_to(stage, page.text)
    stage.key(Qt.Key.Key_A, ctrl=True)
    stage.type("Sunshine Club, what can we do for you?")
    stage.press("Save", page)
    stage.key(Qt.Key.Key_T, ctrl=True)
    live = stage.window.page.tab_of("calls").live  # type: ignore[union-attr]
    assert live.speech.phrase == "“Sunshine Club, what can we do for you?”", "P1: the next call is opened with it"
    stage.press("Stopped ringing", stage.window)


def _a_word_never_to_say(stage: Stage) -> None:
    page = _page(stage, "phrases")
    assert isinstance(page, PhrasesPage)
    hands.chosen(stage, page.book, "never")
    stage.press("Add", page)
    dialog = stage.dialog()
    assert isinstance(dialog, NeverWordDialog)
    for part, text in ((dialog.word, "no clue"), (dialog.instead, "I will find out")):
        hands.tab_to(stage, part)
        stage.type(text)
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: stage.dialog() is None)
    hits = phrases.check_text("Sorry, no clue.", "en")
    assert [hit.alternative for hit in hits] == ["I will find out"], "P2: found as it is typed"


def _a_person_handed_over_and_erased(stage: Stage) -> None:
    desk = stage.desk
    call = desk.do(telephone.ring, "13812341234")
    desk.do(telephone.answer, call)
    desk.do(telephone.finish, call, CallDraft("13812341234", "李梅", "ms", subject="x"), Outcome.SOLVED)
    page = _page(stage, "persons")
    assert isinstance(page, PersonsPage)
    hands.tab_to(stage, page.search)
    stage.type("13812341234")
    hands.tab_to(stage, page.list)
    stage.key(Qt.Key.Key_Home)
    assert page.row is not None
    stage.press("Hand over", page)
    assert page.state.text().startswith("Written: ")
    stage.press("Erase", page)
    dialog = stage.dialog()
    assert isinstance(dialog, EraseDialog)
    hands.tab_to(stage, dialog.reason)
    hands.space(stage)
    QTimer.singleShot(150, stage.window, lambda: stage.press("Erase for good"))
    stage.press("Erase")
    stage.until(lambda: stage.dialog() is None)
    assert people.with_phone("13812341234") == ()
    assert calls.call(call).name == ""  # type: ignore[union-attr]
    stage.press("Run now", page)
    assert page.state.text() == "0 persons erased"


def _data(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    page = _page(stage, "data")
    assert isinstance(page, DataPage)
    for button, said in (
        ("Back up now", "Backup made and proved"),
        ("Restore drill", "can be restored"),
        ("Check all data", "All is well"),
    ):
        stage.press(button, page)
        stage.until(lambda said=said: said in page.state.text(), 300)  # type: ignore[misc]
    target = stage.folder.root / "everything.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(target), ""))
    stage.press("Export everything", page)
    stage.until(lambda: "everything.zip holds" in page.state.text(), 300)
    assert target.is_file()
    stage.picture("data")


def _journal_and_health(stage: Stage) -> None:
    page = _page(stage, "journal")
    assert isinstance(page, JournalPage)
    stage.until(lambda: len(page.rows) > 5)
    everything = len(page.rows)
    hands.picked(stage, page.action_name, "person.erased", "person.erased")
    stage.until(lambda: 0 < len(page.rows) < everything)
    assert {row.action for row in page.rows} == {"person.erased"}
    stage.picture("journal")
    health = _page(stage, "health")
    lines = [line.accessibleName() for line in health.lines]  # type: ignore[attr-defined]
    assert len(lines) >= 6, lines
    stage.picture("health")
    stage.press("Go there", health)
    assert _tab(stage).shown != "health"
