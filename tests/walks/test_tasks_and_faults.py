"""A superior's task from giving to reported done (G10), a fault from noticing to fixed (G9): windows, rail, shift change."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desk_app.calls.tab import CallsTab
from desk_app.calls.tab.lists import Shown
from desk_app.followup import queries
from desk_app.followup.dialogs import FaultDialog, HandOnDialog, SayDialog, TaskDialog, TaskResultDialog
from desk_app.followup.rules import TaskState
from desk_app.kernel import journal, texts
from desk_app.kernel.refs import Ref
from desk_app.staff import queries as staff
from tests.walks import day_close, hands
from tests.walks.sites import MORNING, empty_morning
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|does not support propagateSizeHints", extend=True)


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    """The supervisor sits at the desk on an empty morning."""
    empty_morning(tmp_path)
    made = Stage(qapp, tmp_path, MORNING, tmp_path / "pictures", "en")
    made.sign_in("1008", "2468")
    made.until(lambda: not made.window.is_locked)
    yield made
    made.close()
    texts.set_language("en")


def test_g10_a_task_from_giving_to_reported_done(stage: Stage) -> None:
    task_id = _given(stage)
    hands.change_person(stage, "1027")
    _seen_and_shown_at_the_shift_change(stage, task_id)
    stage.later(minutes=40)
    hands.unlock(stage)
    assert hands.prompts(stage, f"followup.task:{task_id}"), "half an hour ahead it stands in the rail"
    _done(stage, task_id)
    hands.change_person(stage, "1008")
    (told,) = hands.prompts(stage, f"followup.result:{task_id}")
    assert told.title == "1027 has done: Count the paper"
    assert not stage.window.page.header.search.hasFocus(), "a key pressed now is meant for the page"  # type: ignore[union-attr]
    stage.picture("result")
    stage.window.do_prompt(told, told.actions[0])
    stage.settle()
    assert not hands.prompts(stage, f"followup.result:{task_id}")
    assert journal.verify() is None


def test_g10_a_task_is_handed_on_and_taken_back(stage: Stage) -> None:
    task_id = _given(stage)
    tab = _to_do(stage)
    assert tab.open_ref(Ref("task", task_id))
    stage.settle()
    stage.press("Hand on", tab)
    dialog = stage.dialog()
    assert isinstance(dialog, HandOnDialog)
    other = staff.staff_by_number("1031")
    assert other is not None
    hands.picked(stage, dialog.to, "1031", other.id)
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: stage.dialog() is None)
    row = queries.task(task_id)
    assert row is not None
    assert row.to_id == other.id
    stage.press("Take the task back", tab)
    assert isinstance(stage.dialog(), SayDialog)
    stage.type("no longer needed")
    stage.press("Take the task back")
    stage.until(lambda: stage.dialog() is None)
    row = queries.task(task_id)
    assert row is not None
    assert row.state is TaskState.CANCELLED


def test_g9_a_fault_from_noticing_to_fixed(stage: Stage) -> None:
    hands.change_person(stage, "1027")
    tab = _to_do(stage)
    stage.press("Fault", tab)
    dialog = stage.dialog()
    assert isinstance(dialog, FaultDialog)
    stage.type("Receipt printer jams")
    hands.tab_to(stage, dialog.place)
    stage.type("Desk 1")
    stage.picture("fault")
    stage.press("Keep the report")
    stage.until(lambda: stage.dialog() is None)
    (row,) = queries.open_faults()
    (told,) = hands.prompts(stage, "followup.fault")
    assert "nobody has been told yet" in told.detail
    assert [found.id for found in tab.lists.list.rows.rows] == [row.id]  # type: ignore[attr-defined]
    tab.lists.list.setFocus()
    assert tab.open_ref(Ref("fault", row.id)), "found by search or scan it stands on its tab"
    stage.settle()
    stage.press("Report it", tab)
    stage.type("Haustechnik")
    stage.press("Told")
    stage.until(lambda: stage.dialog() is None)
    assert not hands.prompts(stage, "followup.fault:") or queries.open_faults()[0].told_to == "Haustechnik"
    stage.picture("fault-told")
    _stands_on_the_health_page(stage, row.id)
    stage.press("Works again", tab)
    stage.until(lambda: stage.dialog() is not None)
    stage.press("Works again")
    stage.until(lambda: stage.dialog() is None)
    assert queries.open_faults() == ()


def _stands_on_the_health_page(stage: Stage, fault_id: int) -> None:
    """The manager sees it under *Health*; *Go there* brings it."""
    hands.change_person(stage, "1001")
    stage.key(Qt.Key.Key_9, ctrl=True)
    page = stage.window.page
    assert page is not None
    health = page.tab_of("manage").show_page("health")  # type: ignore[attr-defined]
    stage.settle()
    (line,) = [line for line in health.lines if "Receipt printer jams" in line.accessibleName()]
    stage.picture("health")
    stage.press("Go there", line)
    tab = page.tab
    assert isinstance(tab, CallsTab)
    assert tab.ref == Ref("fault", fault_id)


def _given(stage: Stage) -> int:
    """Ctrl+3, *Task*: what, for whom, in an hour, two steps."""
    tab = _to_do(stage)
    stage.press("Task", tab)
    dialog = stage.dialog()
    assert isinstance(dialog, TaskDialog)
    stage.type("Count the paper")
    clerk = staff.staff_by_number("1027")
    assert clerk is not None
    hands.picked(stage, dialog.to, "1027", clerk.id)
    hands.chosen(stage, dialog.due, "hour")
    hands.tab_to(stage, dialog.steps)
    stage.type("count")
    stage.picture("task")
    stage.press("Give the task")
    stage.until(lambda: stage.dialog() is None)
    (row,) = queries.open_tasks()
    assert (row.to_id, row.title, row.given_by) == (clerk.id, "Count the paper", "1008")
    assert [shown.id for shown in tab.lists.list.rows.rows] == [row.id], "the giver sees how far it is"  # type: ignore[attr-defined]
    return row.id


def _seen_and_shown_at_the_shift_change(stage: Stage, task_id: int) -> None:
    tab = _to_do(stage)
    assert [shown.id for shown in tab.lists.list.rows.rows] == [task_id]  # type: ignore[attr-defined]
    assert tab.badge()[0] == 1
    day_close.tab_of(stage)
    day_close.open_till(stage)
    assert day_close.tab_of(stage).commands.run("shift")
    stage.settle()
    dialog = stage.dialog()
    assert dialog is not None
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Count the paper" in said
    stage.picture("shift-change")
    dialog.reject()
    stage.settle()


def _done(stage: Stage, task_id: int) -> None:
    """F4 does what is on top of the rail, or the card's button: steps ticked, what came of it."""
    tab = _to_do(stage)
    assert tab.open_ref(Ref("task", task_id))
    stage.settle()
    stage.press("Done", tab)
    dialog = stage.dialog()
    assert isinstance(dialog, TaskResultDialog)
    stage.type("enough for a week")
    stage.press("Report done")
    assert "Steps are still open" in dialog.problem
    step = dialog.steps.row("1")
    hands.tab_to(stage, step)
    hands.space(stage)
    stage.picture("done")
    stage.press("Report done")
    stage.until(lambda: stage.dialog() is None)
    row = queries.task(task_id)
    assert row is not None
    assert (row.state, row.result) == (TaskState.DONE, "enough for a week")


def _to_do(stage: Stage) -> CallsTab:
    """Ctrl+3 and the list *To do*."""
    stage.key(Qt.Key.Key_3, ctrl=True)
    page = stage.window.page
    assert page is not None
    tab = page.tab_of("calls")
    assert isinstance(tab, CallsTab)
    hands.chosen(stage, tab.lists.chips, Shown.TASKS)
    return tab
