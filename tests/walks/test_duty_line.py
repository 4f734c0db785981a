"""The duty line walked through its windows (C13): rota with its checks, swap, plan, calls, log, hand-over, the next morning."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desk_app.duty import queries
from desk_app.duty.dialogs import DutyCallDialog, LogDialog, NotesDialog, PlanDialog, RotaDialog
from desk_app.duty.rules import WEEK, Answer, CallState, monday_of
from desk_app.followup import queries as followup
from desk_app.followup.rules import Step, TaskKind
from desk_app.kernel import journal, texts
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Role
from desk_app.printing import queries as printing
from desk_app.printing.dialogs import LookDialog
from desk_app.shell.demo.site import DEMO_PIN
from desk_app.staff import queries as staff
from desk_app.staff import service as staffing
from desk_app.staff.rules import PinCost, seal_pin
from tests.databases import MANAGER
from tests.walks import hands
from tests.walks.sites import MORNING, empty_morning
from tests.walks.stage import Stage

D = TypeVar("D")

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|does not support propagateSizeHints", extend=True)


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    """The supervisor on a Friday morning; somebody has begun this week."""
    empty_morning(tmp_path)
    made = Stage(qapp, tmp_path, MORNING, tmp_path / "pictures", "en")
    new = ("1050", "新人", Role.DESK, made.desk.today(), seal_pin(DEMO_PIN, "1050", PinCost(1024, 1)))
    made.desk.act(staffing.add_staff, new, operator=MANAGER)
    made.sign_in("1008", "2468")
    made.until(lambda: not made.window.is_locked)
    yield made
    made.close()
    texts.set_language("en")


def test_c13_the_rota_is_set_checked_swapped_and_printed(stage: Stage) -> None:
    coming = monday_of(stage.desk.today()) + WEEK
    assert hands.prompts(stage, "duty.gap"), "the coming week is nobody's yet, and the rail says so"
    hands.behind_more(stage, "Duty rota")
    rota = _dialog(stage, RotaDialog)
    hands.picked(stage, rota.boxes[coming], "1050", _id("1050"))
    stage.settle()
    assert "first 3 months" in rota.problem, rota.problem
    hands.picked(stage, rota.boxes[coming], "1027", _id("1027"))
    stage.settle()
    assert _on_duty(coming) == "1027"
    assert rota.problem == ""
    stage.picture("rota")
    stage.press("Print the rota")
    stage.until(lambda: isinstance(stage.dialog(), LookDialog))  # seen on the screen before it is on paper (G7)
    stage.press("Print")
    stage.until(lambda: stage.dialog() is None)
    assert [job.form for job in printing.jobs(stage.desk.number)] == ["duty_rota"]
    assert not hands.prompts(stage, "duty.gap")

    hands.change_person(stage, "1027")
    hands.behind_more(stage, "Duty rota")
    rota = _dialog(stage, RotaDialog)
    assert not rota.boxes[coming].isEnabled(), "only a supervisor sets weeks"
    hands.picked(stage, rota.swaps[coming], "何嘉文", _id("1031"))
    stage.settle()
    assert "Asked" in rota.problem
    rota.reject()
    assert _on_duty(coming) == "1027", "nothing is swapped without a yes"
    hands.change_person(stage, "1031")
    assert hands.prompts(stage, "duty.swap")
    stage.press("Agree", stage.window.page.rail)  # type: ignore[union-attr]
    assert _on_duty(coming) == "1031"


def test_c13_an_evening_on_the_duty_telephone(stage: Stage) -> None:
    _plan(stage)
    hands.change_person(stage, "1027")
    _in_hours_to_the_normal_line(stage)
    stage.later(hours=11, minutes=20)  # 20:20: the desk is closed, the duty line is not
    hands.unlock(stage)
    first = _call(stage, Answer.HOURS, "Card lost", "李梅", "13812341234")
    (case,) = followup.tasks_from(Ref("duty_call", first))
    assert case.kind is TaskKind.FIRST
    second = _call(stage, Answer.EMERGENCY, "No power", "王强", "13900005555", lapsed=True)
    assert queries.duty_call(second).state is CallState.EMERGENCY  # type: ignore[union-attr]
    (called,) = [row for row in followup.escalations_of(Ref("duty_call", second)) if row.step is Step.CALL_OUT]
    assert "Electrician" in called.whom
    _log(stage, second)
    _handed_over(stage)
    _the_next_morning(stage, first)
    assert journal.verify() is None


def _plan(stage: Stage) -> None:
    hands.behind_more(stage, "Emergency plan")
    dialog = _dialog(stage, PlanDialog)
    for part, text in ((dialog.situation, "Power cut"), (dialog.whom, "Electrician"), (dialog.phone, "8022")):
        hands.tab_to(stage, part)
        stage.type(text)
    stage.press("Keep the contact")
    assert [row.whom for row in queries.plan()] == ["Electrician"]
    dialog.reject()
    stage.settle()


def _in_hours_to_the_normal_line(stage: Stage) -> None:
    hands.behind_more(stage, "Duty call")
    dialog = _dialog(stage, DutyCallDialog)
    assert dialog.steps.value() is Answer.NORMAL
    stage.type("When do you open")
    stage.press("Keep")
    stage.until(lambda: stage.dialog() is None)
    assert queries.calls_since(stage.desk.today())[0].state is CallState.REDIRECTED


def _call(stage: Stage, answer: Answer, question: str, name: str, phone: str, *, lapsed: bool = False) -> int:
    """Taken down and answered by keyboard in one window."""
    hands.behind_more(stage, "Duty call")
    dialog = _dialog(stage, DutyCallDialog)
    stage.type(question)
    for part, text in ((dialog.name, name), (dialog.phone, phone)):
        hands.tab_to(stage, part)
        stage.type(text)
    hands.chosen(stage, dialog.steps, answer)
    if answer is Answer.EMERGENCY:
        hands.tab_to(stage, dialog.said)
        stage.type("the electrician comes within the hour")
        hands.tab_to(stage, dialog.plan[0][1])
        hands.space(stage)
    if lapsed:
        hands.tab_to(stage, dialog.lapsed)
        hands.space(stage)
    stage.picture(f"duty-{answer.value}")
    stage.press("Keep")
    stage.until(lambda: stage.dialog() is None)
    return queries.calls_since(stage.desk.today())[0].id


def _log(stage: Stage, newest: int) -> None:
    hands.behind_more(stage, "Duty log")
    dialog = _dialog(stage, LogDialog)
    assert len(dialog.list.rows.rows) == 3
    stage.picture("duty-log")
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Home)
    stage.key(Qt.Key.Key_Return)
    shown = _dialog(stage, DutyCallDialog)
    assert shown._row == queries.duty_call(newest)
    shown.reject()
    stage.settle()


def _handed_over(stage: Stage) -> None:
    """A note and the line go to the next person, with what is open and whose contract has lapsed."""
    hands.behind_more(stage, "Hand-over and notes")
    dialog = _dialog(stage, NotesDialog)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Open duty calls" in said
    hands.picked(stage, dialog.to, "1031", _id("1031"))
    hands.tab_to(stage, dialog.text)
    stage.type("keys are in the drawer")
    stage.picture("hand-over")
    stage.press("Hand the duty line over")
    stage.until(lambda: stage.dialog() is None)
    hands.change_person(stage, "1031")
    (prompt,) = hands.prompts(stage, "duty.hand_over")
    assert prompt.detail == "2 open calls · 1 lapsed contract · keys are in the drawer"
    stage.press("Take over", stage.window.page.rail)  # type: ignore[union-attr]
    last = queries.last_hand_over()
    assert last is not None
    assert last.taken_at is not None


def _the_next_morning(stage: Stage, call_id: int) -> None:
    """Saturday 09:00: it stands first in the rail."""
    stage.later(hours=12, minutes=40)
    hands.unlock(stage)
    page = stage.window.page
    assert page is not None
    page.keeper.read()
    (case,) = followup.tasks_from(Ref("duty_call", call_id))
    firsts = [prompt.key for prompt in page.keeper.prompts if prompt.slice == "followup"]
    assert f"followup.task:{case.id}" in firsts[:2], firsts
    assert case.due_at - stage.desk.now() <= timedelta(hours=1)
    stage.picture("next-morning")


def _dialog(stage: Stage, kind: type[D]) -> D:
    stage.until(lambda: isinstance(stage.dialog(), kind))
    found = stage.dialog()
    assert isinstance(found, kind)
    return found


def _id(number: str) -> int:
    row = staff.staff_by_number(number)
    assert row is not None
    return row.id


def _on_duty(monday: object) -> str:
    row = queries.week_of(monday)  # type: ignore[arg-type]
    found = None if row is None else staff.staff_member(row.staff_id)
    return "" if found is None else found.number
