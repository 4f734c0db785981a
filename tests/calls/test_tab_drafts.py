"""What is half typed about a call outlives a crash, a lock and a look at another call (C2)."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desk_app.calls import queries, service
from desk_app.calls.rules import CallDraft, Outcome
from desk_app.calls.tab import CallsTab
from desk_app.kernel.work import Desk
from desk_app.widgets.tab_base import Seat
from tests.calls.scene import newest
from tests.databases import Site


def again(seat: Seat, qtbot: QtBot) -> tuple[CallsTab, list[str]]:
    """The tab as the program makes it after its next start, and what it says."""
    made = CallsTab(seat)
    heard: list[str] = []
    made.done.connect(heard.append)
    qtbot.addWidget(made)
    made.show()
    return made, heard


def test_c2_half_typed_text_is_back_after_a_crash_with_a_word(
    tab: CallsTab, desk: Desk, seat: Seat, qtbot: QtBot, database: Site
) -> None:
    tab.press("new_call")
    tab.press("new_call")
    form = tab.live.form
    form.phone.set_value("13812341234")
    form.name.set_text("Ms Li")
    form.subject.set_text("the lift on floor 3")
    form.note.set_text("stuck since nine")
    form.address.set_text("3-1201")
    qtbot.waitUntil(lambda: newest(desk).note == "stuck since nine", timeout=4_000)
    tab.hide()
    database.reopen()
    back, heard = again(seat, qtbot)
    kept = back.live.form
    assert (kept.name.text(), kept.subject.text(), kept.note.text()) == (
        "Li",
        "the lift on floor 3",
        "stuck since nine",
    )
    assert (kept.address.text(), kept.phone.value()) == ("3-1201", "13812341234")
    assert kept.draft().title == "ms"
    assert heard == ["What was typed about the call is back."]
    back.press("finish")
    assert newest(desk).outcome is Outcome.SOLVED


def test_a_quiet_start_says_nothing(desk: Desk, seat: Seat, qtbot: QtBot) -> None:
    desk.do(service.ring, "13812341234")
    back, heard = again(seat, qtbot)
    assert heard == []
    assert back.middle.currentWidget() is back.day


def test_a_lock_keeps_what_is_typed_and_two_calls_keep_their_own(tab: CallsTab, desk: Desk) -> None:
    first, second = desk.do(service.ring), desk.do(service.ring)
    tab.open_call(first)
    tab.live.form.subject.set_text("first matter")
    tab.flush()
    assert queries.call(first).subject == "first matter"  # type: ignore[union-attr]
    tab.live.form.note.set_text("more")
    tab.open_call(second)
    assert tab.live.form.subject.text() == ""
    tab.live.form.subject.set_text("second matter")
    tab.open_call(first)
    assert (tab.live.form.subject.text(), tab.live.form.note.text()) == ("first matter", "more")
    assert queries.call(second).subject == "second matter"  # type: ignore[union-attr]


def test_nothing_is_written_onto_a_call_that_is_over_or_another_desks(desk: Desk) -> None:
    call_id = desk.do(service.ring, "13812341234")
    desk.do(service.answer, call_id)
    draft = CallDraft("13812341234", "李梅", "ms", subject="营业时间")
    desk.number = 2
    assert not desk.do(service.keep_draft, call_id, draft)
    desk.number = 1
    assert desk.do(service.keep_draft, call_id, draft)
    desk.do(service.finish, call_id, draft, Outcome.SOLVED)
    assert not desk.do(service.keep_draft, call_id, CallDraft(subject="late"))
    assert queries.call(call_id).subject == "营业时间"  # type: ignore[union-attr]
