"""The dialogs of reception by real keys and clicks: one act each, refusals inside, nothing personal in full."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desk_app.directory import queries as directory
from desk_app.kernel import journal
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.printing import queries as papers
from desk_app.reception import queries, service
from desk_app.reception.rules import Doing, Outcome, State
from tests.reception.looking import opened
from tests.reception.scene import Scene

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk_app.reception.tab import ReceptionTab


def test_r9_finishing_needs_an_outcome_and_keeps_what_was_left_behind(
    tab: ReceptionTab, scene: Scene, desk: Desk, qtbot: QtBot
) -> None:
    visit_id = scene.visits["A012"]
    desk.do(service.lend_badge, visit_id, "07")
    dialog = opened(tab, Doing.FINISH, visit_id)
    assert not dialog.main.isEnabled()
    dialog.commit()
    assert dialog.problem
    qtbot.keyClick(dialog, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    dialog.choose(Outcome.SOLVED)
    dialog.left_behind.set_text("umbrella")
    dialog.commit()
    row = queries.visit(visit_id)
    assert (row.state, row.outcome, row.left_behind, row.heads_in) == (State.DONE, Outcome.SOLVED, "umbrella", 0)
    assert queries.badges_out() == ()


def test_d18_done_at_the_desk_but_still_in_the_house(tab: ReceptionTab, scene: Scene) -> None:
    visit_id = scene.visits["A012"]
    dialog = opened(tab, Doing.FINISH, visit_id)
    dialog.choose(Outcome.FOLLOW_UP)
    dialog.stays.setChecked(True)
    dialog.commit()
    assert visit_id in {row.visit_id for row in queries.in_house()}


def test_r2_handing_over_shows_who_is_at_the_post(tab: ReceptionTab, scene: Scene) -> None:
    visit_id = scene.visits["B004"]
    dialog = opened(tab, Doing.HAND_OVER, visit_id)
    shown = [dialog._face(row) for row in dialog.list.rows.rows]
    assert [face.number for face in shown] == ["1031", "1044"]
    assert shown[1].sub.startswith("Away")
    dialog.note.set_text("fees")
    dialog.commit()
    row = queries.visit(visit_id)
    assert (row.state, row.staff_number) == (State.SERVING, "1031")


def test_another_lane_keeps_ticket_and_time(tab: ReceptionTab, scene: Scene) -> None:
    visit_id = scene.visits["A012"]
    before = queries.visit(visit_id)
    dialog = opened(tab, Doing.TRANSFER, visit_id)
    dialog.note.set_text("pays first")
    dialog.commit()
    after = queries.visit(visit_id)
    assert (after.state, after.lane_code, after.label, after.issued_at) == (
        State.WAITING,
        "B",
        before.label,
        before.issued_at,
    )


def test_r6_waiting_for_a_host_with_the_words_for_their_state(tab: ReceptionTab, scene: Scene) -> None:
    visit_id = scene.visits["A015"]
    dialog = opened(tab, Doing.TO_HOST, visit_id)
    dialog.commit()
    assert dialog.problem == "Choose the host first."
    dialog.host.set_value(scene.hosts["陈经理"])
    dialog._say()
    assert "陈经理" in dialog._words.phrase
    dialog.told.setChecked(True)
    dialog.commit()
    row = queries.visit(visit_id)
    assert (row.state, row.host_id) == (State.HOST_PENDING, scene.hosts["陈经理"])
    assert row.host_told_at is not None


def test_r6_a_message_is_prefilled_and_the_number_stays_masked(tab: ReceptionTab, scene: Scene) -> None:
    dialog = opened(tab, Doing.MESSAGE, scene.visits["A013"])
    assert dialog.caller.text() == "Mr 王"
    assert (dialog.phone.text(), dialog.phone.edit.placeholderText()) == ("", "136****7777")
    dialog.text.set_text("Please ring back.")
    dialog.is_urgent.setChecked(True)
    dialog.commit()
    message = directory.open_messages()[0]
    assert (message.host, message.phone, message.is_urgent) == ("陈经理", "13655557777", True)


def test_p2_a_message_is_checked_as_typed(tab: ReceptionTab, scene: Scene) -> None:
    dialog = opened(tab, Doing.MESSAGE, scene.visits["A013"])
    dialog.text.set_text("That is not my business.")
    assert dialog.text.hits
    dialog.reject()


def test_d18_badges_and_heads(tab: ReceptionTab, scene: Scene) -> None:
    visit_id = scene.visits["A013"]
    dialog = opened(tab, Doing.BADGE, visit_id)
    dialog.commit()
    assert dialog.problem == "Type the number on the badge."
    dialog.number.set_text("12")
    dialog.commit()
    assert queries.visit(visit_id).badge == "12"
    dialog = opened(tab, Doing.HEADS, visit_id)
    dialog.way.set_value("in")
    dialog.heads.set_value(3)
    dialog.commit()
    assert queries.visit(visit_id).heads_in == 4
    dialog = opened(tab, Doing.HEADS, visit_id)
    dialog.heads.set_value(2)
    dialog.commit()
    assert queries.visit(visit_id).heads_in == 2
    opened(tab, Doing.BADGE_BACK, visit_id).commit()
    assert queries.visit(visit_id).badge == ""


def test_a_misheard_name_is_put_right_and_the_number_stays(tab: ReceptionTab, scene: Scene) -> None:
    visit_id = scene.visits["A012"]
    dialog = opened(tab, Doing.CORRECT, visit_id)
    dialog.who.name.set_text("黎雯")
    dialog.commit()
    row = queries.visit(visit_id)
    assert (row.name, row.title, row.phone) == ("黎雯", "ms", "13812341234")


def test_g8_the_emergency_list_counts_heads_and_is_printed_at_once(
    tab: ReceptionTab, scene: Scene, desk: Desk, qtbot: QtBot
) -> None:
    desk.do(service.heads_back_in, scene.visits["A013"], 2)
    tab.press("emergency")
    dialog = tab.acts.dialog
    assert dialog.heads == 9
    with qtbot.waitSignal(tab.done):
        dialog.commit()
    assert dialog.main.text() == "Print again"
    assert any(job.ref.kind == "emergency_list" for job in papers.jobs(desk.number))
    dialog.reject()


def test_g8_those_presumed_to_have_left_stand_apart(tab: ReceptionTab, scene: Scene, desk: Desk) -> None:
    desk.do(service.sweep_house)
    tab.press("emergency")
    dialog = tab.acts.dialog
    assert (len(dialog.inside), len(dialog.presumed)) == (0, 7)
    dialog.reject()


def test_an_appointment_is_proposed_for_the_next_half_hour(tab: ReceptionTab, scene: Scene, clock: ManualClock) -> None:
    tab.press("appointment")
    dialog = tab.acts.dialog
    assert f"{dialog.due_at():%H:%M}" == "15:00"
    dialog.who.name.set_text("Dr Gray")
    dialog.time.set_text("25:00")
    dialog.commit()
    assert dialog.time.problem
    dialog.time.set_text("1630")
    dialog.commit()
    found = queries.expected_of(clock.now().date())
    assert ("Dr Gray", "16:30") in {(row.name, f"{row.due_at.astimezone(tab.desk.zone()):%H:%M}") for row in found}


def test_an_appointment_in_the_past_is_refused_inside(tab: ReceptionTab, scene: Scene) -> None:
    tab.press("appointment")
    dialog = tab.acts.dialog
    dialog.time.set_text("9:00")
    dialog.commit()
    assert dialog.problem == "This time has passed. Choose a later one."
    dialog.reject()


@pytest.mark.parametrize(
    ("doing", "label", "state"),
    [(Doing.VOID, "A015", State.VOID), (Doing.LEFT, "B004", State.LEFT)],
)
def test_ends_are_asked_for(
    tab: ReceptionTab, scene: Scene, monkeypatch: pytest.MonkeyPatch, doing: Doing, label: str, state: State
) -> None:
    monkeypatch.setattr("desk_app.widgets.ask.one_line", lambda *_args, **_more: "misprint")
    monkeypatch.setattr("desk_app.widgets.ask.confirm", lambda *_args, **_more: True)
    tab.acts.run(doing, scene.visits[label])
    assert queries.visit(scene.visits[label]).state is state


def test_r5_moving_up_keeps_the_reason(tab: ReceptionTab, scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desk_app.widgets.ask.one_line", lambda *_args, **_more: "insists on the manager")
    tab.acts.run(Doing.MOVE_UP, scene.visits["A012"])
    assert queries.visit(scene.visits["A012"]).ladder == 1


def test_asking_and_leaving_changes_nothing(tab: ReceptionTab, scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desk_app.widgets.ask.one_line", lambda *_args, **_more: None)
    monkeypatch.setattr("desk_app.widgets.ask.confirm", lambda *_args, **_more: False)
    for doing in (Doing.VOID, Doing.LEFT, Doing.MOVE_UP, Doing.FULL_VIEW):
        tab.acts.run(doing, scene.visits["A015"])
    assert queries.visit(scene.visits["A015"]).state is State.WAITING


def test_g2_the_full_number_needs_a_reason_and_is_journalled(
    tab: ReceptionTab, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr("desk_app.widgets.ask.one_line", lambda *_args, **_more: "read it back")
    monkeypatch.setattr("desk_app.widgets.ask.inform", lambda _parent, _title, text: shown.append(text))
    tab.acts.run(Doing.FULL_VIEW, scene.visits["A012"])
    assert shown == ["13812341234"]
    person_id = queries.visit(scene.visits["A012"]).person_id
    assert "person.seen_in_full" in {entry.action for entry in journal.of_subject(Ref("person", person_id), 50)}


def test_the_house_board_hears_of_changes(tab: ReceptionTab, scene: Scene, settle: Callable[[], None]) -> None:
    tab.acts.hosts(scene.hosts["陈经理"])
    dialog = tab.acts.dialog
    dialog._tell(scene.hosts["陈经理"], directory.host(scene.hosts["孙工"]).state)
    settle()
    assert dialog.hosts[scene.hosts["陈经理"]].states.value() == directory.host(scene.hosts["孙工"]).state
    dialog.reject()


def test_dialogs_are_left_by_escape_and_nothing_happens(tab: ReceptionTab, scene: Scene, qtbot: QtBot) -> None:
    before = queries.board()
    for doing in (Doing.FINISH, Doing.HAND_OVER, Doing.TRANSFER, Doing.TO_HOST, Doing.MESSAGE, Doing.HEADS):
        dialog = opened(tab, doing, scene.visits["A012"])
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
    assert queries.board() == before


def test_a_waiting_time_of_days_fits(clock: ManualClock, tab: ReceptionTab) -> None:
    from desk_app.reception.wording import clock_text

    assert clock_text(timedelta(hours=25, minutes=3, seconds=4)) == "25:03:04"
