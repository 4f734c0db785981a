"""Rota, duty call and hand-over in windows (C13)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from desk_app.duty import prompts, queries, service
from desk_app.duty.dialogs import (
    AbsencesDialog,
    DutyCallDialog,
    LogDialog,
    NotesDialog,
    PlanDialog,
    RotaDialog,
    act_on_prompt,
    open_record,
)
from desk_app.duty.rules import Answer, CallState, ContactDraft, DutyDraft
from desk_app.followup import queries as followup
from desk_app.kernel.prompts import Action
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.work import Desk
from desk_app.widgets.tab_base import Doer
from tests.databases import SUPERVISOR
from tests.duty.test_service_rota import NEXT, put
from tests.followup.scene import hire


@pytest.fixture
def lead(desk: Desk) -> Operator:
    """A supervisor at the desk."""
    desk.operator = hire(desk, "12", "郑主管", Role.SUPERVISOR)
    return desk.operator


def test_c13_a_supervisor_sets_weeks_and_is_told_what_may_not_be(doer: Doer, desk: Desk, lead: Operator) -> None:
    li, new = hire(desk, "21", "李明"), hire(desk, "22", "新人", started_on=desk.today())
    dialog = RotaDialog(doer)
    dialog.boxes[NEXT].set_value(li.staff_id)
    dialog._set(NEXT, li.staff_id)
    week = queries.week_of(NEXT)
    assert week is not None
    assert week.staff_id == li.staff_id
    dialog._set(NEXT, new.staff_id)
    assert "first 3 months" in dialog.problem
    assert dialog.boxes[NEXT].value() == li.staff_id
    dialog._set(NEXT, None)
    dialog.commit()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_c13_one_asks_a_colleague_to_swap_and_they_agree_in_the_rail(doer: Doer, desk: Desk) -> None:
    li, zhang = hire(desk, "21", "李明"), hire(desk, "22", "张敏")
    put(desk, NEXT, li)
    desk.operator = li
    dialog = RotaDialog(doer)
    assert set(dialog.swaps) == {NEXT}
    assert not dialog.boxes[NEXT].isEnabled()
    dialog._ask(NEXT, zhang.staff_id)
    assert "Asked" in dialog.problem
    (wish,) = queries.open_swaps()
    desk.operator = zhang
    assert act_on_prompt(doer, Action(prompts.AGREE, "", Ref("duty_swap", wish.id)))
    week = queries.week_of(NEXT)
    assert week is not None
    assert week.staff_id == zhang.staff_id
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (Answer.SOLVE, CallState.SOLVED),
        (Answer.HOURS, CallState.HOURS_AGREED),
        (Answer.TIME, CallState.TIME_AGREED),
        (Answer.EMERGENCY, CallState.EMERGENCY),
    ],
)
def test_c13_a_duty_call_walks_through_its_steps(doer: Doer, desk: Desk, answer: Answer, state: CallState) -> None:
    desk.operator = hire(desk, "21", "李明")
    desk.act(service.save_contact, (None, ContactDraft("漏水", "工程值班", "8021")), operator=SUPERVISOR)
    dialog = DutyCallDialog(doer)
    dialog.commit()
    assert dialog.problem  # what is needed is not written yet
    dialog.question.set_text("楼道漏水")
    dialog.name.set_text("李女士")
    dialog.phone.set_value("13812341234")
    dialog.steps.set_value(answer)
    dialog._show()
    dialog.said.set_text("已关总阀")
    for _number, row in dialog.plan:
        row.setChecked(True)
    dialog.lapsed.setChecked(True)
    dialog.commit()
    (call,) = queries.calls_since(desk.today())
    assert (call.state, call.title, call.is_lapsed) == (state, "ms", True)
    assert bool(followup.open_tasks()) == (state is not CallState.SOLVED)


def test_c13_a_call_that_was_taken_is_gone_on_with(doer: Doer, desk: Desk) -> None:
    desk.operator = hire(desk, "21", "李明")
    call_id = desk.do(service.take_call, DutyDraft("漏水", "李梅", "13812341234"))
    desk.do(service.agree_hours, call_id)
    dialog = DutyCallDialog(doer, call_id)
    assert dialog.question.text() == "漏水"
    dialog.said.set_text("修好了")
    dialog.commit()
    call = queries.duty_call(call_id)
    assert call is not None
    assert call.state is CallState.SOLVED
    assert followup.open_tasks() == ()


def test_c13_notes_and_the_line_are_handed_to_the_next_one(doer: Doer, desk: Desk) -> None:
    desk.operator = hire(desk, "21", "李明")
    zhang = hire(desk, "22", "张敏")
    desk.do(service.take_call, DutyDraft("漏水"))
    dialog = NotesDialog(doer)
    dialog.hand_over()
    assert "choose who" in dialog.problem
    dialog.to.set_value(zhang.staff_id)
    dialog.text.set_text("钥匙在柜台")
    dialog.hand_over()
    (handed,) = queries.not_taken_over(zhang.staff_id)
    second = NotesDialog(doer)
    second.text.set_text("早班请开窗")
    second.commit()
    (note,) = queries.unread_notes(zhang.staff_id)
    desk.operator = zhang
    assert act_on_prompt(doer, Action(prompts.TAKE, "", Ref("duty_hand_over", handed.id)))
    assert act_on_prompt(doer, Action(prompts.READ, "", Ref("shift_note", note.id)))
    assert (queries.not_taken_over(zhang.staff_id), queries.unread_notes(zhang.staff_id)) == ((), ())
    assert act_on_prompt(doer, Action(prompts.ROTA, "", Ref("duty_week", 1)))
    assert not act_on_prompt(doer, Action("tea", "", Ref("visit", 1)))


def test_c13_a_scanned_duty_call_opens_in_its_window_and_goes_on(doer: Doer, desk: Desk, lead: Operator) -> None:
    call_id = desk.do(service.take_call, DutyDraft("楼道漏水", "李梅", "13812341234"))
    assert open_record(doer, Ref("duty_call", call_id))
    (dialog,) = [one for one in doer.findChildren(DutyCallDialog) if one.isVisible()]
    assert dialog.question.text() == "楼道漏水"
    dialog.said.set_text("关了总阀")
    dialog.commit()
    row = queries.duty_call(call_id)
    assert row is not None
    assert row.state is CallState.SOLVED
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert open_record(doer, Ref("duty_call", call_id))
    (over,) = [one for one in doer.findChildren(DutyCallDialog) if one.isVisible()]
    assert over.is_over
    assert not over.main.isVisible()
    assert over.said.text() == "关了总阀"
    assert "138****" in over.phone.edit.placeholderText()
    over.reject()
    assert not open_record(doer, Ref("duty_call", 99))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_c13_the_emergency_plan_says_who_is_called_out_first(doer: Doer, desk: Desk, lead: Operator) -> None:
    dialog = PlanDialog(doer)
    dialog.show()
    dialog.commit()
    assert "called out for" in dialog.problem
    for whom, phone in (("电工", "8022"), ("值班经理", "13900001111")):
        dialog.situation.set_text("停电")
        dialog.whom.set_text(whom)
        dialog.phone.set_value(phone)
        dialog.commit()
    assert [row.whom for row in queries.plan()] == ["电工", "值班经理"]
    dialog.list.choose(queries.plan()[1].id)
    dialog.move_row(up=True)
    assert [row.whom for row in queries.plan()] == ["值班经理", "电工"]
    dialog.is_active.setChecked(False)
    dialog.commit()
    assert [row.whom for row in queries.plan()] == ["电工"]
    dialog.reject()
    desk.operator = hire(desk, "21", "李明")
    looking = PlanDialog(doer)
    looking.show()
    assert not looking.main.isVisible()
    assert not looking.up.isVisible()
    looking.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_c13_days_away_are_kept_by_oneself_or_a_supervisor(doer: Doer, desk: Desk, lead: Operator) -> None:
    li = hire(desk, "21", "李明")
    dialog = AbsencesDialog(doer)
    dialog.show()
    dialog.who.set_value(li.staff_id)
    dialog.first.setDate(dialog.first.date().addDays(3))
    dialog.commit()
    (row,) = queries.absences(None, desk.today())
    assert (row.staff_id, row.first_on) == (li.staff_id, row.last_on)
    dialog.removers[row.id].click()
    assert queries.absences(None, desk.today()) == ()
    put(desk, NEXT, li)
    days = (NEXT - desk.today()).days
    dialog.first.setDate(dialog.first.minimumDate().addDays(days))
    dialog.commit()
    assert "on the rota" in dialog.problem
    dialog.reject()
    desk.operator = li
    own = AbsencesDialog(doer)
    assert not own.who.isEnabled()
    own.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_c13_the_log_shows_every_call_and_leads_on(doer: Doer, desk: Desk) -> None:
    first, second = (
        desk.do(service.take_call, DutyDraft(question, "李梅", "13812341234")) for question in ("漏水", "停电")
    )
    desk.do(service.solve, first, "已关阀门")
    log = LogDialog(doer)
    assert [row.id for row in log.list.rows.rows] == [second, first]  # type: ignore[attr-defined]
    assert all("李梅" in log._face(row).spoken() for row in log.list.rows.rows)  # type: ignore[attr-defined]
    log.shown.set_value("open")
    log.reload()
    assert [row.id for row in log.list.rows.rows] == [second]  # type: ignore[attr-defined]
    log.list.opened.emit(log.list.rows.rows[0])
    (call,) = [dialog for dialog in doer.findChildren(DutyCallDialog) if dialog.isVisible()]
    assert call.question.text() == "停电"
    call.reject()
    again = LogDialog(doer)
    again.commit()
    (new,) = [dialog for dialog in doer.findChildren(DutyCallDialog) if dialog.isVisible()]
    assert new.question.text() == ""
    new.reject()
