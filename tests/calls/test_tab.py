"""The calls tab by keyboard: one key when it rings, number, matter, F8; promises, trouble, what shows beside (C1-C9, R3)."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.calls import queries, service
from desk_app.calls.rules import Kind, Mark, Outcome, State, Way
from desk_app.calls.tab import CallsTab
from desk_app.directory import service as directory
from desk_app.directory.rules import HostDraft
from desk_app.followup import queries as followup
from desk_app.followup.rules import TaskKind
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from tests.calls.scene import newest, refusals
from tests.calls.test_service import LI, taken
from tests.databases import SUPERVISOR


def test_c2_a_call_is_complete_by_keyboard_alone(tab: CallsTab, desk: Desk, clock: ManualClock, qtbot: QtBot) -> None:
    tab.press("new_call")
    assert newest(desk).state is State.RINGING
    clock.advance(timedelta(seconds=6))
    tab.press("new_call")
    assert newest(desk).state is State.ANSWERED
    form = tab.live.form
    qtbot.keyClicks(form.phone.edit, "13812341234")
    qtbot.keyClick(form.phone.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(form.name.edit, "Ms Li")
    qtbot.keyClick(form.name.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(form.subject.edit, "opening hours")
    tab.press("read_back")
    tab.press("finish")
    row = newest(desk)
    assert (row.state, row.outcome, row.name, row.title) == (State.DONE, Outcome.SOLVED, "Li", "ms")
    assert (row.phone, row.subject, row.is_read_back) == ("13812341234", "opening hours", True)
    assert tab.middle.currentWidget() is tab.day


def test_c1_enter_in_the_number_answers_and_rings_are_counted(tab: CallsTab, desk: Desk, qtbot: QtBot) -> None:
    tab.press("new_call")
    for _ in range(3):
        tab.press("ring")
    assert newest(desk).rings == 4
    tab.refresh()
    assert "Ring 4" in tab.live.speech.accessibleDescription()
    qtbot.keyClicks(tab.live.form.phone.edit, "138")
    qtbot.keyClick(tab.live.form.phone.edit, Qt.Key.Key_Return)
    assert newest(desk).is_late
    assert "keep you waiting" in tab.live.speech.phrase or "kept you waiting" in tab.live.speech.phrase


def test_a_call_that_stops_ringing_is_missed_with_its_number(tab: CallsTab, desk: Desk) -> None:
    tab.press("new_call")
    tab.live.form.phone.set_value("13812341234")
    tab.live.buttons["miss"].click()
    assert newest(desk).state is State.MISSED
    assert followup.open_tasks()[0].kind is TaskKind.RETURN_CALL


def test_c5_the_number_shows_who_it_is_and_what_is_owed_at_once(tab: CallsTab, desk: Desk, clock: ManualClock) -> None:
    promise_id = desk.do(service.promise, taken(desk, clock), LI, Way.PHONE)
    tab.press("new_call")
    tab.press("new_call")
    tab.live.form.phone.set_value("+86 138 1234 1234")
    tab.live.look_up("+8613812341234")
    assert tab.live.form.name.text() == "李梅"
    assert [row.subject for row in tab.live.known.known.history] == [LI.subject]
    tab.live.known.chasing[promise_id].click()
    assert (newest(desk).about_id, queries.promise(promise_id).chased) == (promise_id, 1)  # type: ignore[union-attr]
    assert tab.live.speech.situation == "second_call"
    assert tab.live.form.draft().title == "ms"


def test_c4_f7_promises_with_its_due_time_explained(tab: CallsTab, desk: Desk, clock: ManualClock) -> None:
    taken(desk, clock)
    tab.press("new_call")
    said = refusals(tab)
    tab.press("park")
    assert said  # nothing was written about the matter
    form = tab.live.form
    form.phone.set_value("13812341234")
    form.subject.set_text("会籍转让")
    tab.press("park")
    dialog = tab.commands.dialog
    assert dialog is not None
    assert "Wed 11-25 18:00" in dialog.due.text()  # type: ignore[attr-defined]
    assert "Sat 11-21 not counted" in dialog.why.text()  # type: ignore[attr-defined]
    dialog.commit()  # type: ignore[attr-defined]
    assert dialog.problem  # type: ignore[attr-defined]  # C6: not read back
    dialog.read_back.click()  # type: ignore[attr-defined]
    dialog.commit()  # type: ignore[attr-defined]
    assert newest(desk).state is State.PROMISED
    assert tab.middle.currentWidget() is tab.day


def test_c8_silence_and_abuse_are_counted_and_lead_to_the_end(tab: CallsTab, desk: Desk, clock: ManualClock) -> None:
    taken(desk, clock)
    tab.press("new_call")
    silent = tab.live.buttons[Mark.SILENT]
    silent.click()
    tab.refresh()
    assert tab.live.speech.situation == "silent_line"
    assert "Wait 5 s" in tab.live.speech.accessibleDescription()
    clock.advance(timedelta(seconds=5))
    tab.live.tick(desk.now())
    assert "Still silent" in tab.live.speech.accessibleDescription()
    silent.click()
    tab.refresh()
    assert silent.text() == "Still silent: hang up"
    silent.click()
    assert newest(desk).outcome is Outcome.SILENT
    taken(desk, clock)
    tab.press("new_call")
    for _ in range(4):
        tab.live.buttons[Mark.ABUSE].click()
        tab.refresh()
    assert newest(desk).outcome is Outcome.ABUSE


def test_c8_a_wrong_number_needs_no_subject(tab: CallsTab, desk: Desk, clock: ManualClock) -> None:
    taken(desk, clock)
    tab.press("new_call")
    tab.press("finish")
    assert newest(desk).state is State.ANSWERED
    tab.live.buttons[Mark.WRONG_NUMBER].click()
    tab.refresh()
    assert tab.live.speech.situation == "wrong_number"
    tab.press("finish")
    assert newest(desk).outcome is Outcome.WRONG_NUMBER


def test_c9_a_private_call_has_its_clock(tab: CallsTab, desk: Desk, clock: ManualClock) -> None:
    taken(desk, clock)
    tab.press("new_call")
    tab.live.form.private.click()
    clock.advance(timedelta(minutes=3))
    tab.live.tick(desk.now())
    assert "Private call 03:00" in tab.live.speech.accessibleDescription()
    tab.press("finish")
    assert newest(desk).outcome is Outcome.PRIVATE


def test_t3_checking_starts_and_ends_with_one_button(tab: CallsTab, desk: Desk, clock: ManualClock) -> None:
    taken(desk, clock)
    tab.press("new_call")
    tab.live.buttons["checking"].click()
    tab.refresh()
    assert tab.live.speech.situation == "checking_start"
    clock.advance(timedelta(seconds=46))
    tab.live.tick(desk.now())
    assert tab.live.speech.situation == "checking_45s"
    tab.live.buttons["checking"].click()
    tab.refresh()
    assert tab.live.speech.situation == "checking_back"


def test_r3_a_visitor_turns_the_call_into_a_ring_back_and_opens_the_visitor(
    tab: CallsTab, desk: Desk, clock: ManualClock
) -> None:
    pressed: list[str] = []
    tab.presses.connect(pressed.append)
    taken(desk, clock)
    tab.press("new_call")
    tab.live.buttons["ring_back"].click()
    assert pressed == []  # no number yet
    tab.live.form.phone.set_value("13812341234")
    tab.live.buttons["ring_back"].click()
    assert pressed == ["new_visitor"]
    assert followup.open_tasks()[0].kind is TaskKind.RING_BACK


def test_c7_f6_puts_through_to_a_manager_only_with_consent(tab: CallsTab, desk: Desk, clock: ManualClock) -> None:
    boss = desk.act(directory.save_host, (None, HostDraft("Zhou", is_manager=True)), operator=SUPERVISOR)
    taken(desk, clock)
    tab.press("new_call")
    tab.live.form.name.set_text("Song")
    tab.live.form.address.set_text("Hengtong")
    tab.press("hand_over")
    dialog = tab.commands.dialog
    assert dialog is not None
    dialog.commit()  # type: ignore[attr-defined]
    assert dialog.problem  # type: ignore[attr-defined]
    dialog.host.set_value(boss)  # type: ignore[attr-defined]
    dialog._show()  # type: ignore[attr-defined]
    dialog.commit()  # type: ignore[attr-defined]
    assert newest(desk).state is State.ANSWERED
    dialog.agreed.click()  # type: ignore[attr-defined]
    dialog.commit()  # type: ignore[attr-defined]
    assert newest(desk).outcome is Outcome.PASSED_ON


def test_c3_a_complaint_begins_its_case_where_somebody_takes_it(tab: CallsTab, desk: Desk, clock: ManualClock) -> None:
    asked: list[tuple[str, dict[str, str], Ref]] = []
    tab.begin = lambda kind, prefill, source: asked.append((kind, dict(prefill), source))  # type: ignore[method-assign]
    call_id = taken(desk, clock)
    tab.press("new_call")
    tab.live.form.subject.set_text("电梯坏了")
    tab.live.form.kinds.set_value(Kind.COMPLAINT)
    tab.press("finish")
    ((kind, prefill, source),) = asked
    assert (kind, prefill["subject"], source) == ("complaint", "电梯坏了", Ref("call", call_id))
    CallsTab.begin(tab, kind, prefill, source)  # nobody takes it: nothing happens
