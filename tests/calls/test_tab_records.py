"""Lists, records and prompts of the calls tab: answers owed, tasks, sheets, escalations."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTextEdit

from desk_app.calls import prompts, queries, service
from desk_app.calls.rules import CallDraft, Outcome, SheetDraft, State, Way
from desk_app.calls.tab import CallsTab
from desk_app.calls.tab.lists import Shown
from desk_app.directory import service as directory
from desk_app.directory.rules import HostDraft
from desk_app.followup import queries as followup
from desk_app.followup import service as followup_service
from desk_app.followup.rules import TaskDraft
from desk_app.kernel import texts
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.prompts import Action, Prompt, Tone
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from tests.calls.scene import newest
from tests.calls.test_service import LI, taken
from tests.databases import SUPERVISOR


def test_lists_show_what_is_owed_to_do_and_prepared(tab: CallsTab, desk: Desk, clock: ManualClock) -> None:
    promise_id = desk.do(service.promise, taken(desk, clock), LI, Way.PHONE)
    task_id = desk.do(followup_service.give_task, TaskDraft("清点", desk.now(), phone="13812341234"))
    sheet = SheetDraft("周", "0571-81238800", "确认到货", questions=("何时？",))
    sheet_id = desk.do(service.prepare_sheet, sheet, print_sheet=False)
    for shown, ref in (
        (Shown.TODAY, Ref("call", 1)),
        (Shown.OWED, Ref("promise", promise_id)),
        (Shown.TASKS, Ref("task", task_id)),
        (Shown.SHEETS, Ref("outbound_sheet", sheet_id)),
    ):
        tab.lists.show_list(shown)
        assert tab.lists.list.rows.rowCount() == 1
        assert tab.open_ref(ref)
        assert tab.middle.currentWidget() is tab.record
    assert not tab.open_ref(Ref("call", 99))
    assert tab.badge() == (2, False)
    tab.open_ref(Ref("outbound_sheet", sheet_id))
    tab.record.buttons["dial"].click()
    assert newest(desk).phone == "0571-81238800"
    tab.live.buttons["not_reached"].click()
    assert newest(desk).outcome is Outcome.NOT_REACHED


def test_a_return_call_is_rung_from_its_prompt_and_asks_what_came_of_it(
    tab: CallsTab, desk: Desk, clock: ManualClock
) -> None:
    missed = desk.do(service.miss, desk.do(service.ring, "13812341234"))
    action = Action("task_ring", "", Ref("task", missed or 0))
    prompt = Prompt("x", "followup", desk.now(), Tone.SOON, "x", actions=(action,))
    assert tab.act(prompt, action)
    assert tab.live.speech.situation == "missed_call_back"
    tab.live.form.subject.set_text("回电")
    tab.press("finish")
    dialog = tab.records.dialog
    assert dialog is not None
    dialog.came_of_it.set_text("已答复")  # type: ignore[attr-defined]
    dialog.commit()  # type: ignore[attr-defined]
    assert followup.open_tasks() == ()


def test_prompts_of_calls_lead_to_their_acts(tab: CallsTab, desk: Desk, clock: ManualClock) -> None:
    promise_id = desk.do(service.promise, taken(desk, clock), LI, Way.PHONE)
    for key in (prompts.KEEP, prompts.DELAY):
        action = Action(key, "", Ref("promise", promise_id))
        assert tab.act(Prompt("x", "calls", desk.now(), Tone.SOON, "x"), action)
        dialog = tab.records.dialog
        assert dialog is not None
        dialog.text.set_text("等合同附件" if key == prompts.DELAY else "")  # type: ignore[attr-defined]
        assert dialog.main.isEnabled() == (key == prompts.DELAY)
        if key == prompts.DELAY:
            dialog.commit()  # type: ignore[attr-defined]
        dialog.close()
    owed = queries.promise(promise_id)
    assert owed is not None
    assert owed.progress == "等合同附件"
    tab.open_ref(Ref("promise", promise_id))
    tab.record.buttons["chase"].click()
    tab.record.buttons["keep"].click()
    dialog = tab.records.dialog
    assert dialog is not None
    dialog.text.set_text("已说明")  # type: ignore[attr-defined]
    dialog.commit()  # type: ignore[attr-defined]
    assert queries.open_promises() == ()
    other = Prompt("x", "reception", desk.now(), Tone.SOON, "x")
    assert not tab.act(other, Action("tea", "", Ref("visit", 1)))


def test_the_tab_speaks_every_language_and_every_control_has_a_name(
    tab: CallsTab, desk: Desk, clock: ManualClock
) -> None:
    taken(desk, clock)
    tab.press("new_call")
    for code in ("zh_CN", "zh_TW", "en"):
        texts.set_language(code)
        tab.retranslate()
        nameless = [
            part
            for kind in (QAbstractButton, QLineEdit, QComboBox, QTextEdit)
            for part in tab.findChildren(kind)
            if part.isVisible() and not (part.accessibleName() or getattr(part, "text", str)())
        ]
        assert nameless == []
    assert tab.title() == "Calls"


def test_an_ended_call_shows_its_course_and_lets_one_report_up(tab: CallsTab, desk: Desk, clock: ManualClock) -> None:
    call_id = taken(desk, clock)
    desk.do(service.finish, call_id, CallDraft("13812341234", "李梅", subject="问路"), Outcome.SOLVED)
    tab.open_ref(Ref("call", call_id))
    tab.record.buttons["report_up"].click()
    dialog = tab.records.dialog
    assert dialog is not None
    dialog.text.set_text("客人坚持见经理")  # type: ignore[attr-defined]
    dialog.commit()  # type: ignore[attr-defined]
    assert [row.why for row in followup.escalations_of(Ref("call", call_id))] == ["客人坚持见经理"]
    tab.record.close_button.click()
    assert tab.middle.currentWidget() is tab.day


def test_prompts_of_the_line_act_on_the_call(tab: CallsTab, desk: Desk, clock: ManualClock) -> None:
    def prompted(key: str) -> bool:
        ref = Ref("call", newest(desk).id)
        return tab.act(Prompt("x", "calls", desk.now(), Tone.SOON, "x"), Action(key, "", ref))

    desk.do(service.ring)
    assert prompted(prompts.ANSWER)
    desk.do(service.begin_checking, newest(desk).id)
    assert prompted(prompts.SAID)
    assert newest(desk).said_at == desk.now()
    assert prompted(prompts.BACK)
    assert newest(desk).checking_at is None
    tab.live.form.subject.set_text("问路")
    assert prompted(prompts.FINISH)
    assert newest(desk).state is State.DONE


def test_records_lead_on_to_tasks_faults_promises_and_calls(tab: CallsTab, desk: Desk, clock: ManualClock) -> None:
    call_id = taken(desk, clock)
    promise_id = desk.do(service.promise, call_id, LI, Way.PHONE)
    tab.open_ref(Ref("call", call_id))
    tab.record.buttons["to_promise"].click()
    assert tab.ref == Ref("promise", promise_id)
    tab.open_ref(Ref("call", call_id))
    for act in ("task", "keep"):
        tab.record.buttons[act].click()
        assert tab.records.dialog is not None
        tab.records.dialog.close()
    for key in ("task", "fault", "ring_out"):
        assert tab.press(key)
        assert tab.records.dialog is not None
        tab.records.dialog.close()
    tab.open_ref(Ref("promise", promise_id))
    tab.record.buttons["withdraw"].click()
    dialog = tab.records.dialog
    assert dialog is not None
    dialog.text.set_text("客户自行办妥")  # type: ignore[attr-defined]
    dialog.commit()  # type: ignore[attr-defined]
    assert queries.open_promises() == ()
    tab.open_ref(Ref("call", call_id))
    tab.record.buttons["ring"].click()
    assert newest(desk).phone == LI.phone
    tab.press("copy_phrase")


def test_an_answered_promise_asks_what_was_said_after_the_call(tab: CallsTab, desk: Desk, clock: ManualClock) -> None:
    promise_id = desk.do(service.promise, taken(desk, clock), LI, Way.PHONE)
    tab.open_ref(Ref("promise", promise_id))
    tab.record.buttons["ring"].click()
    tab.live.form.subject.set_text("答复会籍转让")
    tab.press("finish")
    dialog = tab.records.dialog
    assert dialog is not None
    dialog.text.set_text("材料已说明")  # type: ignore[attr-defined]
    dialog.commit()  # type: ignore[attr-defined]
    assert queries.open_promises() == ()


def test_a_message_is_taken_and_becomes_the_outcome(tab: CallsTab, desk: Desk, clock: ManualClock) -> None:
    boss = desk.act(directory.save_host, (None, HostDraft("Zhou")), operator=SUPERVISOR)
    taken(desk, clock)
    tab.press("new_call")
    tab.live.form.name.set_text("Song")
    tab.live.form.subject.set_text("请回电")
    tab.live.buttons["message"].click()
    dialog = tab.commands.dialog
    assert dialog is not None
    dialog.host.set_value(boss)  # type: ignore[attr-defined]
    dialog.text.set_text("请回电")  # type: ignore[attr-defined]
    dialog.commit()  # type: ignore[attr-defined]
    assert tab.live.outcome is Outcome.MESSAGE_LEFT
    tab.press("finish")
    assert newest(desk).outcome is Outcome.MESSAGE_LEFT
