"""The line itself, walked through the window: opening lines (C1, C11), trouble (C8), checking (T3), promises (C4, C5)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_app.calls import queries
from desk_app.calls.rules import Kind, Outcome, PromiseState, State
from desk_app.calls.tab.lists import Shown
from desk_app.followup import queries as followup
from desk_app.followup.dialogs import SayDialog
from desk_app.kernel import hours, texts
from desk_app.kernel.calendar import DayKind, DayOverride
from desk_app.kernel.prompts import Tone
from desk_app.kernel.refs import Ref
from tests.databases import SUPERVISOR
from tests.walks import hands
from tests.walks.line import answered, calls_tab, last, rings
from tests.walks.sites import MORNING, empty_morning
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|does not support propagateSizeHints", extend=True)

LI = "13812341234"


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    """The receptionist on an empty morning."""
    empty_morning(tmp_path)
    made = Stage(qapp, tmp_path, MORNING, tmp_path / "pictures", "en")
    made.sign_in("1027", "2468")
    made.until(lambda: not made.window.is_locked)
    yield made
    made.close()
    texts.set_language("en")


def test_c1_c11_the_opening_line_goes_by_hour_lateness_weekend_and_holiday(stage: Stage) -> None:
    assert _opening(stage) == "“Good morning, 阳光会所. How may I help you?”"
    stage.later(hours=5, minutes=30)
    hands.unlock(stage)
    assert _opening(stage).startswith("“Good afternoon, 阳光会所")
    tab = rings(stage)
    stage.later(seconds=16)  # nobody counted: the fourth ring began by itself (D7)
    assert "sorry to have kept you waiting" in tab.live.speech.phrase
    stage.press("Stopped ringing", tab)
    today = stage.desk.today()
    holiday = DayOverride(today, DayKind.PUBLIC_HOLIDAY, None, "Founding day", "")
    stage.desk.act(hours.set_day, (holiday,), operator=SUPERVISOR)
    assert "holiday" in _opening(stage).casefold()
    stage.desk.act(hours.clear_day, (today, DayKind.PUBLIC_HOLIDAY), operator=SUPERVISOR)
    stage.later(hours=20)  # Saturday
    hands.unlock(stage)
    assert "weekend" in _opening(stage)


def test_c1_one_key_takes_the_call_from_every_tab(stage: Stage) -> None:
    page = stage.window.page
    assert page is not None
    for place, key in enumerate(page.keys, start=1):
        stage.key(getattr(Qt.Key, f"Key_{place}"), ctrl=True)
        assert page.tab is not None
        assert page.tab.key == key
        stage.key(Qt.Key.Key_T, ctrl=True)
        assert last(stage).state is State.RINGING
        assert page.tab.key == "calls"
        stage.key(Qt.Key.Key_F5)
        assert last(stage).rings == 2
        stage.press("Stopped ringing", page.tab)
    assert len(queries.calls_of_day(stage.desk.today())) == len(page.keys)


def test_c8_trouble_on_the_line_has_its_words_counts_and_end(stage: Stage) -> None:
    tab = answered(stage)
    for _ in range(2):
        stage.press("Silent", tab)
        stage.later(seconds=6)
    assert "Still silent" in tab.live.speech.accessibleDescription()
    stage.press("Still silent: hang up", tab)
    assert last(stage).outcome is Outcome.SILENT

    tab = answered(stage)
    said = []
    for _ in range(3):
        stage.press("Abuse", tab)
        said.append(tab.live.speech.phrase)
    assert len(set(said)) > 1, "each request has words of its own"
    stage.press("End the call politely", tab)
    assert last(stage).outcome is Outcome.ABUSE

    for button, outcome in (("Wrong number", Outcome.WRONG_NUMBER), ("Bad line", Outcome.BAD_LINE)):
        tab = answered(stage)
        before = tab.live.speech.phrase
        stage.press(button, tab)
        assert tab.live.speech.phrase not in {"", before}
        stage.key(Qt.Key.Key_F8)
        assert last(stage).outcome is outcome, "no subject is asked for"


def test_t3_checking_says_so_after_45_seconds_and_again(stage: Stage) -> None:
    tab = answered(stage)
    stage.press("Check", tab)
    stage.later(seconds=44)
    assert not hands.prompts(stage, "calls.checking")
    stage.later(seconds=2)
    assert hands.prompts(stage, "calls.checking")
    assert tab.live.speech.situation == "checking_45s"
    stage.press("I have told them", stage.window.page.rail)  # type: ignore[union-attr]
    assert not hands.prompts(stage, "calls.checking")
    stage.later(seconds=46)
    assert hands.prompts(stage, "calls.checking"), "and once more"
    stage.picture("checking")
    stage.press("Back on the line", tab)
    assert not hands.prompts(stage, "calls.checking")


def test_c4_c5_promises_are_chased_kept_or_late(stage: Stage) -> None:
    first = _promised(stage, LI, "papers for a transfer")
    tab = answered(stage)
    stage.app.clipboard().setText("+86 138-1234-1234")
    stage.key(Qt.Key.Key_V, ctrl=True)
    assert tab.live.form.phone.value() == "+8613812341234", "pasted; +86 is dropped where numbers are compared (D5)"
    stage.until(lambda: bool(tab.live.known.chasing))
    stage.press("Rings about this again", tab.live.known)
    assert tab.live.speech.situation == "second_call"
    assert queries.promise(first).chased == 1  # type: ignore[union-attr]
    stage.picture("chased")
    tab.live.form.subject.setFocus()
    stage.type("the same matter")
    stage.key(Qt.Key.Key_F8)
    _kept(stage, first)
    assert queries.promise(first).state is PromiseState.KEPT  # type: ignore[union-attr]

    second = _promised(stage, "13655557777", "opening of the pool")
    stage.later(days=6)
    hands.unlock(stage)
    (prompt,) = hands.prompts(stage, f"calls.promise:{second}")
    assert prompt.tone is Tone.LATE
    assert calls_tab(stage).badge()[1], "the tab's badge turns red"
    stage.later(seconds=30)
    stage.until(lambda: bool(followup.open_reports()))
    (report,) = followup.open_reports()
    assert report.ref == Ref("promise", second), "a late answer is reported up by itself, once"
    hands.change_person(stage, "1008")
    assert hands.prompts(stage, f"followup.report:{report.id}")
    hands.change_person(stage, "1027")
    _kept(stage, second)
    assert queries.promise(second).state is PromiseState.LATE  # type: ignore[union-attr]


def _promised(stage: Stage, phone: str, subject: str) -> int:
    tab = answered(stage)
    stage.type(phone)
    hands.chosen(stage, tab.live.form.kinds, Kind.ENQUIRY)
    tab.live.form.subject.setFocus()
    stage.type(subject)
    stage.key(Qt.Key.Key_F7)
    stage.until(lambda: stage.dialog() is not None)
    hands.space(stage)  # read back: the focus stands there (C6)
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: stage.dialog() is None)
    return queries.open_promises()[-1].id


def _kept(stage: Stage, promise_id: int) -> None:
    tab = calls_tab(stage)
    hands.chosen(stage, tab.lists.chips, Shown.OWED)
    assert tab.open_ref(Ref("promise", promise_id))
    stage.settle()
    stage.press("Answered", tab.record)
    assert isinstance(stage.dialog(), SayDialog)
    stage.type("told what to bring")
    stage.press("Answered")
    stage.until(lambda: stage.dialog() is None)


def _opening(stage: Stage) -> str:
    tab = rings(stage)
    phrase = tab.live.speech.phrase
    stage.press("Stopped ringing", tab)
    return phrase
