"""Giving and ending tasks, reporting faults, saying reasons: in windows."""

from __future__ import annotations

from datetime import timedelta

from desk_app.followup import prompts, queries, service
from desk_app.followup.dialogs import FaultDialog, SayDialog, TaskDialog, TaskResultDialog, act_on_prompt
from desk_app.followup.rules import TaskDraft
from desk_app.kernel.prompts import Action
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.widgets.tab_base import Doer
from tests.databases import SUPERVISOR
from tests.followup.scene import hire


def test_g10_a_task_is_given_with_steps_and_a_due_time(doer: Doer, desk: Desk) -> None:
    clerk = hire(desk, "21", "李明")
    dialog = TaskDialog(doer, source=Ref("call", 3))
    dialog.commit()
    assert dialog.problem  # nothing is said yet
    dialog.title.set_text("清点打印纸")
    dialog.to.set_value(clerk.staff_id)
    dialog.steps.set_text("点数\n填表\n")
    dialog.due.set_value("hour")
    dialog.commit()
    (row,) = queries.tasks_from(Ref("call", 3))
    assert (row.to_id, row.due_at) == (clerk.staff_id, desk.now() + timedelta(hours=1))
    assert [step.text for step in queries.steps_of(row.id)] == ["点数", "填表"]


def test_g10_a_task_for_the_next_working_day_is_due_at_its_close(doer: Doer, desk: Desk) -> None:
    dialog = TaskDialog(doer, title="x")
    dialog.due.set_value("tomorrow")
    dialog.commit()
    due_at = queries.open_tasks()[0].due_at.astimezone(desk.zone())
    assert f"{due_at:%a %H:%M}" == "Mon 18:00"


def test_g10_a_task_is_reported_done_when_its_steps_are(doer: Doer, desk: Desk) -> None:
    task_id = desk.do(service.give_task, TaskDraft("清点", desk.now(), detail="库房", steps=("点数",)))
    dialog = TaskResultDialog(doer, task_id)
    dialog.came_of_it.set_text("够用")
    dialog.commit()
    assert "Steps are still open" in dialog.problem
    dialog.steps.row("1").click()
    dialog.commit()
    assert queries.open_tasks() == ()


def test_g9_a_fault_is_reported_with_place_and_since_when(doer: Doer, desk: Desk) -> None:
    dialog = FaultDialog(doer)
    dialog.what.set_text("灯不亮")
    dialog.place.set_text("大堂")
    dialog.since.set_value(24)
    dialog.commit()
    (row,) = queries.open_faults()
    assert (row.place, row.since_at) == ("大堂", desk.now() - timedelta(hours=24))


def test_prompts_lead_to_their_acts(doer: Doer, desk: Desk) -> None:
    fault_id = desk.do(service.notice_fault, "灯不亮", "大堂")
    task_id = desk.do(service.give_task, TaskDraft("清点", desk.now()))
    report = desk.do(service.report_up, Ref("visit", 1), "A001", "主管", "见经理")
    assert act_on_prompt(doer, Action(prompts.TAKE, "", Ref("task", task_id))) is True
    assert queries.open_tasks()[0].seen_at == desk.now()
    for key, ref, text in (
        (prompts.TELL_FAULT, Ref("fault", fault_id), "电工"),
        (prompts.FIX_FAULT, Ref("fault", fault_id), "换了灯管"),
        (prompts.ANSWER, Ref("escalation", report), "已致电"),
    ):
        desk.operator = SUPERVISOR
        dialog = act_on_prompt(doer, Action(key, "", ref))
        assert isinstance(dialog, SayDialog)
        assert dialog.main.isEnabled() == (key == prompts.FIX_FAULT)
        dialog.text.set_text(text)
        dialog.commit()
    assert queries.open_faults() == ()
    assert queries.open_reports() == ()
    result = act_on_prompt(doer, Action(prompts.DONE, "", Ref("task", task_id)))
    assert isinstance(result, TaskResultDialog)
    assert act_on_prompt(doer, Action("tea", "", Ref("visit", 1))) is False


def test_the_giver_has_read_what_came_of_it(doer: Doer, desk: Desk) -> None:
    giver = hire(desk, "21", "李明")
    task_id = desk.act(service.give_task, (TaskDraft("清点", desk.now()),), operator=giver)
    desk.act(service.finish_task, (task_id, "够用"), operator=hire(desk, "22", "张敏"))
    desk.operator = giver
    assert act_on_prompt(doer, Action(prompts.READ, "", Ref("task", task_id))) is True
    assert queries.to_acknowledge(giver.staff_id) == ()


def test_a_say_dialog_shows_the_phrase_to_say(doer: Doer) -> None:
    said: list[str] = []
    dialog = SayDialog(doer, "Title", "Label", "Send", said.append, phrase="I am sorry.")
    dialog.text.set_text("why")
    dialog.commit()
    assert said == ["why"]
