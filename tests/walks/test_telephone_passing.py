"""A call passed on, walked through the window: to a visitor (R3), to a manager (C7); and one prepared before it is rung (C10)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_app.calls import queries
from desk_app.calls.dialogs.connect import ConnectDialog
from desk_app.calls.dialogs.sheet import SheetDialog
from desk_app.calls.rules import Direction, Outcome, State
from desk_app.calls.tab.lists import Shown
from desk_app.directory import queries as directory
from desk_app.directory.dialogs.message import MessageDialog
from desk_app.followup import queries as followup
from desk_app.followup.rules import TaskKind
from desk_app.kernel import texts
from desk_app.printing import queries as printing
from desk_app.reception.dialogs.new_visitor import NewVisitorDialog
from tests.walks import hands
from tests.walks.line import answered, calls_tab, last
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


def test_r3_a_visitor_turns_the_call_into_a_call_back(stage: Stage) -> None:
    tab = answered(stage)
    stage.type(LI)
    tab.live.form.subject.setFocus()
    stage.type("lost card")
    stage.press("Visitor: ring back", tab)
    assert isinstance(stage.dialog(), NewVisitorDialog)
    stage.key(Qt.Key.Key_Escape)
    (task,) = followup.open_tasks()
    assert (task.kind, task.phone) == (TaskKind.RING_BACK, LI)


def test_c7_a_manager_who_did_not_agree_gets_a_message(stage: Stage) -> None:
    manager = next(row for row in directory.hosts() if row.is_manager and row.extension == "8201")
    tab = answered(stage)
    stage.type(LI)
    tab.live.form.subject.setFocus()
    stage.type("a contract")
    stage.key(Qt.Key.Key_F6)
    dialog = stage.dialog()
    assert isinstance(dialog, ConnectDialog)
    hands.picked(stage, dialog.host, "8201", manager.id)
    stage.press("Put through")
    assert dialog.problem, "not without their consent"
    stage.picture("put-through")
    stage.key(Qt.Key.Key_Escape)
    stage.press("Message", tab)
    message = stage.dialog()
    assert isinstance(message, MessageDialog)
    hands.picked(stage, message.host, "8201", manager.id)
    hands.tab_to(stage, message.text)
    stage.type("please ring back about the contract")
    stage.press("Keep the message")
    stage.until(lambda: stage.dialog() is None)
    stage.key(Qt.Key.Key_F8)
    assert last(stage).outcome is Outcome.MESSAGE_LEFT
    (kept,) = directory.open_messages()
    assert kept.host_id == manager.id
    assert hands.prompts(stage, "directory.messages"), "the host is in: pass it on"
    stage.key(Qt.Key.Key_1, ctrl=True)
    stage.press("Passed on", stage.window.page.rail)  # type: ignore[union-attr]
    assert directory.open_messages() == ()


def test_c7_a_manager_is_put_through_with_name_company_and_consent(stage: Stage) -> None:
    manager = next(row for row in directory.hosts() if row.is_manager and row.extension == "8201")
    tab = answered(stage)
    for part, text in ((tab.live.form.phone, LI), (tab.live.form.name, "Li"), (tab.live.form.address, "Acme")):
        hands.tab_to(stage, part)
        stage.type(text)
    tab.live.form.subject.setFocus()
    stage.type("the contract again")
    stage.key(Qt.Key.Key_F6)
    dialog = stage.dialog()
    assert isinstance(dialog, ConnectDialog)
    hands.picked(stage, dialog.host, "8201", manager.id)
    hands.tab_to(stage, dialog.agreed)
    hands.space(stage)
    stage.press("Put through")
    stage.until(lambda: stage.dialog() is None)
    assert last(stage).outcome is Outcome.PASSED_ON


def test_c10_an_outbound_call_is_prepared_rung_and_ended(stage: Stage) -> None:
    tab = calls_tab(stage)
    stage.press("Ring out", tab)
    dialog = stage.dialog()
    assert isinstance(dialog, SheetDialog)
    stage.type("Delivery of towels")
    for part, text in ((dialog.name, "Mr Zhou"), (dialog.phone, "057181238800"), (dialog.questions, "When")):
        hands.tab_to(stage, part)
        stage.type(text)
    stage.picture("sheet")
    stage.press("Keep the sheet")
    stage.until(lambda: stage.dialog() is None)
    assert "outbound_sheet" in {job.form for job in printing.jobs(stage.desk.number)}
    hands.chosen(stage, tab.lists.chips, Shown.SHEETS)
    hands.tab_to(stage, tab.lists.list)
    stage.key(Qt.Key.Key_Home)
    stage.press("Ring now", tab)
    row = last(stage)
    assert (row.direction, row.phone) == (Direction.OUT, "057181238800")
    assert tab.live.speech.situation == "outbound_opening"
    tab.live.form.subject.setFocus()
    stage.type("towels come on Monday")
    stage.key(Qt.Key.Key_F8)
    assert last(stage).state is State.DONE
    assert queries.open_sheets() == ()
