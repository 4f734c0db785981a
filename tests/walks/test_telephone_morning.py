"""A morning on the telephone, walked by keyboard through the real window, with a clock moved by hand (C1-C13, D7)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desk_app.calls import queries
from desk_app.calls.queries import CallRow
from desk_app.calls.rules import Kind, Outcome, Satisfaction, State
from desk_app.calls.tab import CallsTab
from desk_app.closing import queries as closing
from desk_app.duty import queries as duty
from desk_app.followup import queries as followup
from desk_app.followup.rules import TaskKind
from desk_app.kernel import journal, texts
from desk_app.shell.window.menu import more_menu
from tests.walks.sites import MORNING, empty_morning
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|does not support propagateSizeHints", extend=True)

LI = "13812341234"


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    """The window on an empty morning, the receptionist signed in."""
    empty_morning(tmp_path)
    made = Stage(qapp, tmp_path, MORNING, tmp_path / "pictures", "en")
    made.sign_in("1027", "2468")
    made.until(lambda: not made.window.is_locked)
    yield made
    made.close()
    texts.set_language("en")


def test_a_morning_on_the_telephone(stage: Stage) -> None:
    _a_quick_answer(stage)
    _a_late_answer_and_a_promise(stage)
    _nobody_answered(stage)
    _a_private_call(stage)
    _a_note_for_the_next(stage)
    _yesterday_is_gone_through(stage)
    assert journal.verify() is None


def _a_quick_answer(stage: Stage) -> None:
    """C2: from the ring to the end by keyboard, in less than twenty seconds of hands."""
    _rings(stage, "reception")
    stage.later(seconds=4)
    stage.key(Qt.Key.Key_T, ctrl=True)
    began = stage.clock.now()
    _type_caller(stage, LI, "Ms Li", "swimming lessons", Kind.ENQUIRY)
    stage.key(Qt.Key.Key_R, ctrl=True)
    stage.key(Qt.Key.Key_F8)
    row = _last(stage)
    assert (row.state, row.outcome, row.name, row.title) == (State.DONE, Outcome.SOLVED, "Li", "ms")
    assert (row.phone, row.subject, row.is_read_back, row.is_late) == (LI, "swimming lessons", True, False)
    assert (stage.clock.now() - began).total_seconds() < 20


def _a_late_answer_and_a_promise(stage: Stage) -> None:
    """C1, C4-C6: the fourth ring is late and says so; who rang before is known; F7 ends it with a promise."""
    tab = _rings(stage, "waiting")
    for _ in range(3):
        stage.key(Qt.Key.Key_F5)
    assert _last(stage).rings == 4
    assert "Ring 4" in tab.live.speech.accessibleDescription()
    stage.key(Qt.Key.Key_T, ctrl=True)
    assert _last(stage).is_late
    assert "waiting" in tab.live.speech.phrase, "the opening line of a late answer begs pardon"
    stage.picture("late-answer")
    assert not tab.live.known.known.history
    _type_caller(stage, "+86 138 1234 1234", "", "papers for a transfer", Kind.REQUEST)
    assert [row.subject for row in tab.live.known.known.history] == ["swimming lessons"]
    assert tab.live.known.course.isVisible()
    assert tab.live.form.name.text() == "Li", "C2, C5: the number says who rings"
    stage.key(Qt.Key.Key_R, ctrl=True)
    stage.picture("known-caller")
    stage.key(Qt.Key.Key_F7)
    stage.until(lambda: stage.dialog() is not None)
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: stage.dialog() is None)
    row = _last(stage)
    assert (row.state, row.kind, row.is_read_back) == (State.PROMISED, Kind.REQUEST, True)
    (owed,) = queries.open_promises()
    assert (owed.subject, f"{owed.due_at.astimezone(stage.desk.zone()):%a %H:%M}") == (row.subject, "Sun 18:00"), (
        "two working days: this site is open at weekends"
    )


def _nobody_answered(stage: Stage) -> None:
    """A call that stops ringing is on record with its number, and somebody is to ring back."""
    tab = _rings(stage, "reception")
    stage.type("13655557777")
    stage.press("Stopped ringing", tab)
    assert (_last(stage).state, _last(stage).phone) == (State.MISSED, "13655557777")
    (task,) = followup.open_tasks()
    assert (task.kind, task.phone) == (TaskKind.RETURN_CALL, "13655557777")
    assert tab.badge()[0] == 2, "the answer owed and the return call stand on the tab"


def _a_private_call(stage: Stage) -> None:
    """C9: a private call has its clock from the tick on and needs no subject."""
    tab = _rings(stage, "reception")
    stage.key(Qt.Key.Key_T, ctrl=True)
    _tab_to(stage, tab.live.form.private)
    _space(stage)
    stage.later(minutes=3, seconds=1)
    assert "Private call 03:01" in tab.live.speech.accessibleDescription()
    stage.picture("private-call")
    stage.key(Qt.Key.Key_F8)
    assert _last(stage).outcome is Outcome.PRIVATE


def _a_note_for_the_next(stage: Stage) -> None:
    """C13: what the next shift must know is left behind *More*."""
    notes = next(
        action
        for action in more_menu(stage.window.acts).actions()  # type: ignore[arg-type]
        if isinstance(action, QAction) and action.text() == "Hand-over and notes"
    )
    notes.trigger()
    stage.until(lambda: stage.dialog() is not None)
    stage.type("Ms Li waits for her papers")
    stage.press("Leave the note")
    stage.until(lambda: stage.dialog() is None)
    assert [(row.text, row.left_by) for row in duty.notes()] == [("Ms Li waits for her papers", "1027")]


def _yesterday_is_gone_through(stage: Stage) -> None:
    """C12: on the next morning the calls of this one are owed their review, and get it."""
    yesterday = stage.desk.today()
    stage.later(hours=24)
    stage.until(lambda: stage.window.is_locked)
    stage.type("2468")
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: not stage.window.is_locked)
    assert queries.days_owed(stage.desk.today()) == (yesterday,)
    assert "Days whose calls were not gone through" in _blockers(stage), "the day is not closed without it"
    tab = _calls(stage)
    stage.press("Review", tab)
    stage.until(lambda: stage.dialog() is not None)
    dialog = stage.dialog()
    assert dialog is not None
    stage.picture("review")
    settling = dialog.settling  # type: ignore[attr-defined]
    assert {result for _item, result in settling} >= {Satisfaction.SATISFIED, Satisfaction.SEEN}
    for result in (Satisfaction.SATISFIED, Satisfaction.SEEN):
        while (item := next((key for key in dialog.settling if key[1] is result), None)) is not None:  # type: ignore[attr-defined]
            dialog.settling[item].setFocus()  # type: ignore[attr-defined]
            _space(stage)
    stage.press("Finish the review")
    stage.until(lambda: stage.dialog() is None)
    assert queries.days_owed(stage.desk.today()) == ()
    assert "Days whose calls were not gone through" not in _blockers(stage)


def _blockers(stage: Stage) -> set[str]:
    return {blocker.sentence for blocker in closing.blockers(stage.desk.offers, stage.desk.today())}


def _rings(stage: Stage, from_tab: str) -> CallsTab:
    """Ctrl+T while another tab is in sight."""
    page = stage.window.page
    assert page is not None
    page.show_tab(from_tab)
    stage.settle()
    stage.key(Qt.Key.Key_T, ctrl=True)
    assert _last(stage).state is State.RINGING
    return _calls(stage)


def _calls(stage: Stage) -> CallsTab:
    page = stage.window.page
    assert page is not None
    page.show_tab("calls")
    stage.settle()
    tab = page.tab_of("calls")
    assert isinstance(tab, CallsTab)
    return tab


def _last(stage: Stage) -> CallRow:
    return queries.calls_of_day(stage.desk.today())[0]


def _type_caller(stage: Stage, phone: str, name: str, subject: str, kind: Kind) -> None:
    """The focus stands in the number; Enter leads on, Tab comes by the kinds."""
    form = _calls(stage).live.form
    stage.type(phone)
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: form.phone.value() == _calls(stage).live.known.known.phone)
    stage.type(name)
    _tab_to(stage, form.kinds)
    for _ in range(list(Kind).index(kind)):
        stage.key(Qt.Key.Key_Right)
    assert form.kinds.value() is kind
    _tab_to(stage, form.subject)
    stage.type(subject)


def _tab_to(stage: Stage, part: QWidget) -> None:
    """Tab until the focus is there; AssertionError when Tab never comes by."""
    for _ in range(25):
        focus = stage.app.focusWidget()
        if focus is not None and (focus is part or part.isAncestorOf(focus)):
            return
        stage.key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never came to {part.accessibleName() or part}")


def _space(stage: Stage) -> None:
    """Space, down as long as a finger is: a scanner's would be up again at once."""
    stage.clock.advance(timedelta(milliseconds=150))
    target = stage.target()
    QTest.keyPress(target, Qt.Key.Key_Space)
    QTest.qWait(60)
    QTest.keyRelease(target, Qt.Key.Key_Space)
    stage.settle()
