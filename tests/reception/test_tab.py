"""The reception tab by mouse and keys: what it shows of the day, what its buttons, keys, scans and prompts do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desk_app.directory import queries as directory
from desk_app.kernel import texts
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.prompts import Action, Prompt, Tone
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.reception import prompts, queries, service
from desk_app.reception.rules import Doing, Mark, State
from desk_app.reception.tab.queue import Shown
from desk_app.widgets.row_delegate import FACE_ROLE
from tests.reception.scene import Scene

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk_app.reception.tab import ReceptionTab


def faces(tab: ReceptionTab) -> dict[str, object]:
    model = tab.queue.list.rows
    shown = [model.data(model.index(place, 0), FACE_ROLE) for place in range(model.rowCount())]
    return {face.number: face for face in shown}


def click(qtbot: QtBot, widget: object) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_the_queue_shows_everybody_open_with_clock_and_tone(tab: ReceptionTab, scene: Scene) -> None:
    shown = faces(tab)
    assert list(shown) == ["A012", "A014", "A013", "B004", "A015", "A010", "A011"]
    assert (shown["A013"].timer, shown["A013"].tone) == ("03:24", "late")
    assert (shown["B004"].timer, shown["B004"].tone) == ("02:15", "soon")
    assert (shown["A015"].timer, shown["A015"].tone) == ("00:05", "good")
    assert shown["A012"].name == "Ms 李"
    assert tab.badge() == (4, True)


def test_a_second_changes_the_clock_and_never_the_rows(tab: ReceptionTab, clock: ManualClock, qtbot: QtBot) -> None:
    resets: list[str] = []
    model = tab.queue.list.rows
    for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.dataChanged):
        signal.connect(lambda *_: resets.append("changed"))
    clock.advance(timedelta(seconds=1))
    tab._tick(clock.now())
    assert faces(tab)["A015"].timer == "00:06"
    assert resets == []


def test_r2_choosing_a_visitor_shows_phrase_steps_notes_and_course(tab: ReceptionTab, scene: Scene) -> None:
    tab.queue.list.choose(("visit", scene.visits["A012"]))
    assert tab.visit_id == scene.visits["A012"]
    assert tab.visit._title.text() == "A012 · Ms 李"
    assert "138****1234" in tab.visit._facts(tab.visit.row)
    assert "13812341234" not in tab.visit._facts(tab.visit.row)
    assert tab.visit.steps.done == ("greeted", "seated", "tea")
    assert tab.visit.notes.text().startswith("咨询家庭会籍")
    assert "checking begins" in tab.visit.course._line.text().replace("\u00a0", " ")


def test_t3_the_45_second_phrase_comes_with_the_clock(tab: ReceptionTab, scene: Scene, clock: ManualClock) -> None:
    tab.open_visit(scene.visits["A012"])
    assert tab.visit.speech.situation == "checking_45s"
    tab.acts.run(Doing.SAID_CHECKING, scene.visits["A012"])
    tab.refresh()
    assert tab.visit.speech.situation == "checking_start"
    clock.advance(timedelta(seconds=45))
    tab.visit.tick(clock.now())
    assert tab.visit.speech.situation == "checking_45s"


def test_r4_somebody_who_waited_is_thanked(tab: ReceptionTab, scene: Scene) -> None:
    tab.open_visit(scene.visits["B004"])
    tab.acts.run(Doing.RECEIVE, scene.visits["B004"])
    tab.refresh()
    assert tab.visit.speech.situation == "after_wait"


def test_r6_the_phrase_follows_the_hosts_state(tab: ReceptionTab, scene: Scene, desk: Desk) -> None:
    from desk_app.directory import service as hosts
    from desk_app.directory.rules import HostState

    tab.open_visit(scene.visits["A013"])
    assert tab.visit.speech.situation == "host_busy"
    desk.do(hosts.set_host_state, scene.hosts["陈经理"], HostState.IN)
    tab.refresh()
    assert tab.visit.speech.situation == "host_in"
    desk.do(hosts.set_host_state, scene.hosts["陈经理"], HostState.OUT)
    tab.refresh()
    assert tab.visit.speech.situation == "host_out"


@pytest.mark.parametrize(
    ("label", "main"),
    [
        ("A015", Doing.RECEIVE),
        ("A012", Doing.FINISH),
        ("A011", Doing.BACK),
        ("A013", Doing.LEAD),
        ("A010", Doing.RESUME),
    ],
)
def test_the_main_button_depends_on_the_state(tab: ReceptionTab, scene: Scene, label: str, main: Doing) -> None:
    tab.open_visit(scene.visits[label])
    assert tab.visit.acts.offered.acts[0] is main


def test_the_main_button_receives(tab: ReceptionTab, scene: Scene, qtbot: QtBot, settle: Callable[[], None]) -> None:
    tab.open_visit(scene.visits["A015"])
    click(qtbot, tab.visit.acts.button(Doing.RECEIVE))
    settle()
    assert queries.visit(scene.visits["A015"]).state is State.SERVING
    assert tab.visit.acts.offered.acts[0] is Doing.FINISH


def test_d10_call_next_takes_the_head_of_the_queue_and_shows_it(tab: ReceptionTab, scene: Scene, qtbot: QtBot) -> None:
    click(qtbot, tab.queue.button("call_next"))
    assert tab.visit_id == scene.visits["A014"]  # the elder stands fifteen minutes earlier
    assert queries.visit(scene.visits["A014"]).state is State.CALLED
    assert tab.press("recall")
    tab.refresh()
    click(qtbot, tab.queue.button("no_show"))
    assert queries.visit(scene.visits["A014"]).state is State.NO_SHOW


def test_nobody_waiting_is_a_sentence_above_the_page(tab: ReceptionTab, scene: Scene, qtbot: QtBot) -> None:
    tab.queue._set_lane(scene.lanes["B"])
    tab.press("call_next")
    with qtbot.waitSignal(tab.refused) as told:
        tab.press("call_next")
    assert told.args == ["Nobody is waiting in your lanes."]


def test_the_lane_filter_shows_one_lane(tab: ReceptionTab, scene: Scene) -> None:
    tab.queue._set_lane(scene.lanes["B"])
    assert list(faces(tab)) == ["B004"]
    tab.queue._set_lane(None)
    assert len(faces(tab)) == 7


def test_ticking_a_step_keeps_a_mark_and_unticking_does_not_take_it_back(
    tab: ReceptionTab, scene: Scene, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    tab.open_visit(scene.visits["A012"])
    click(qtbot, tab.visit.steps.row("answered"))
    assert Mark.ANSWERED in queries.visit(scene.visits["A012"]).marks
    click(qtbot, tab.visit.steps.row("answered"))
    settle()
    assert tab.visit.steps.row("answered").isChecked()


def test_r8_ticking_see_off_asks_for_the_outcome(tab: ReceptionTab, scene: Scene, qtbot: QtBot) -> None:
    tab.open_visit(scene.visits["A012"])
    click(qtbot, tab.visit.steps.row("seen_off"))
    assert type(tab.acts.dialog).__name__ == "FinishDialog"
    assert not tab.visit.steps.row("seen_off").isChecked()
    tab.acts.dialog.reject()


def test_notes_are_kept_after_a_pause_and_on_leaving(tab: ReceptionTab, scene: Scene, qtbot: QtBot) -> None:
    first, second = scene.visits["A012"], scene.visits["A015"]
    tab.open_visit(first)
    tab.visit.notes.edit.setFocus()
    tab.visit.notes.edit.selectAll()
    qtbot.keyClicks(tab.visit.notes.edit, "asks for a copy")
    tab.refresh()
    assert tab.visit.notes.text() == "asks for a copy", "what is being typed is never overwritten"
    assert tab.visit.notes._wait.isActive()
    tab.visit.notes._wait.timeout.emit()
    assert queries.visit(first).note == "asks for a copy"
    qtbot.keyClicks(tab.visit.notes.edit, " today")
    tab.open_visit(second)
    assert queries.visit(first).note == "asks for a copy today"
    assert tab.visit.notes.text() == ""


def test_a_note_that_is_refused_stays_in_the_field(tab: ReceptionTab, scene: Scene, qtbot: QtBot) -> None:
    tab.open_visit(scene.visits["A015"])
    tab.visit.notes.edit.setPlainText("x" * 20_001)
    with qtbot.waitSignal(tab.refused):
        tab.flush()
    tab.open_visit(scene.visits["A012"])
    tab.open_visit(scene.visits["A015"])
    assert len(tab.visit.notes.text()) == 20_001


def test_p2_words_never_to_say_are_noticed_in_the_notes(tab: ReceptionTab, scene: Scene) -> None:
    tab.open_visit(scene.visits["A015"])
    tab.visit.notes.set_text("It is not my business.")
    assert tab.visit.notes.hits


@pytest.mark.parametrize(
    ("key", "label", "state"),
    [
        ("receive", "A015", State.SERVING),
        ("end_checking", "A012", State.SERVING),
        ("lead", "A013", State.WITH_HOST),
        ("expire", "A011", State.EXPIRED),
    ],
)
def test_prompts_move_a_visit(tab: ReceptionTab, scene: Scene, key: str, label: str, state: State) -> None:
    assert tab.act(prompt_for(scene.visits[label]), Action(key, "", Ref("visit", scene.visits[label])))
    assert queries.visit(scene.visits[label]).state is state


def test_prompts_mark_tea_told_and_still_checking(tab: ReceptionTab, scene: Scene) -> None:
    wang, li = scene.visits["A013"], scene.visits["A012"]
    for key, visit_id in (("tea", wang), ("tell_host", wang), ("said_checking", li)):
        assert tab.act(prompt_for(visit_id), Action(key, "", Ref("visit", visit_id)))
    assert queries.visit(wang).teas == 2
    assert Mark.HOST_TOLD in queries.visit(wang).marks
    assert Mark.SAID_CHECKING in queries.visit(li).marks


def test_a_message_is_passed_on_by_its_prompt(tab: ReceptionTab, scene: Scene) -> None:
    message = directory.open_messages()[0]
    assert tab.act(prompt_for(0), Action("pass_on", "", Ref("message", message.id)))
    assert directory.open_messages() == ()


def test_prompts_of_others_are_handed_on(tab: ReceptionTab) -> None:
    assert not tab.act(prompt_for(1), Action("print_slip", "", Ref("complaint", 1)))


def test_every_action_of_the_slices_prompts_is_known_to_the_tab(
    tab: ReceptionTab, desk: Desk, clock: ManualClock
) -> None:
    from desk_app.reception.tab.commands import _PROMPTED

    clock.advance(timedelta(minutes=12))
    keys = {action.key for prompt in prompts.due(desk, clock.now()) for action in prompt.actions}
    assert keys <= set(_PROMPTED)


@pytest.mark.parametrize(
    ("action", "dialog"),
    [
        ("new_visitor", "NewVisitorDialog"),
        ("emergency", "EmergencyDialog"),
        ("hand_over", "HandOverDialog"),
        ("finish", "FinishDialog"),
        ("message", "MessageDialog"),
        ("appointment", "AppointmentDialog"),
    ],
)
def test_keys_open_their_dialogs(tab: ReceptionTab, scene: Scene, action: str, dialog: str) -> None:
    tab.open_visit(scene.visits["A012"])
    assert tab.press(action)
    assert type(tab.acts.dialog).__name__ == dialog
    tab.acts.dialog.reject()


def test_keys_without_a_visitor_do_nothing(tab: ReceptionTab) -> None:
    tab.open_visit(None)
    for action in ("finish", "checking", "park", "print", "copy_phrase", "arrive", "cancel_expected", "nonsense"):
        assert not tab.press(action)


def test_checking_and_setting_aside_go_to_and_fro(tab: ReceptionTab, scene: Scene) -> None:
    visit_id = scene.visits["A012"]
    tab.open_visit(visit_id)
    for action, state in (
        ("checking", State.SERVING),
        ("checking", State.CHECKING),
        ("park", State.HELD),
        ("park", State.SERVING),
    ):
        assert tab.press(action)
        tab.refresh()
        assert queries.visit(visit_id).state is state


def test_a_ticket_that_still_waits_for_paper_is_not_queued_twice(tab: ReceptionTab, scene: Scene, qtbot: QtBot) -> None:
    from desk_app.printing import queries as papers

    tab.open_visit(scene.visits["A012"])
    with qtbot.waitSignal(tab.done):
        click(qtbot, tab.visit.print)
    assert [job.form for job in papers.jobs_of(Ref("visit", scene.visits["A012"]))] == ["queue_ticket"]


def test_an_expected_visitor_arrives_in_one_key(tab: ReceptionTab, scene: Scene, qtbot: QtBot) -> None:
    tab.queue.show_list(Shown.EXPECTED)
    assert list(faces(tab)) == ["14:30", "14:50", "15:30"]
    tab.queue.list.choose(("expected", scene.expected["黄"]))
    tab.queue.list.setFocus()
    qtbot.keyClick(tab.queue.list, Qt.Key.Key_Return)
    assert queries.expected(scene.expected["黄"]).state == "arrived"
    assert queries.visit(tab.visit_id).visit_class == "appointment"
    assert tab.queue.shown is Shown.OPEN


def test_an_expected_visitor_who_will_not_come(
    tab: ReceptionTab, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desk_app.widgets.ask.one_line", lambda *_args, **_more: "rang up")
    tab.queue.show_list(Shown.EXPECTED)
    tab.queue.list.choose(("expected", scene.expected["杜"]))
    assert tab.press("cancel_expected")
    assert queries.expected(scene.expected["杜"]).state == "cancelled"


def test_those_seen_off_can_be_looked_at(tab: ReceptionTab, scene: Scene) -> None:
    tab.queue.show_list(Shown.DONE)
    assert len(faces(tab)) == 12
    tab.queue.list.choose(("visit", scene.visits["A001"]))
    assert tab.visit.acts.offered.acts == ()
    assert tab.present_row() is None


@pytest.mark.parametrize(("kind", "name"), [("visit", "A013"), ("expected", "黄"), ("host", "陈经理")])
def test_records_are_shown(tab: ReceptionTab, scene: Scene, kind: str, name: str) -> None:
    ids = {"visit": scene.visits, "expected": scene.expected, "host": scene.hosts}[kind]
    assert tab.open_ref(Ref(kind, ids[name]))
    if tab.acts.dialog is not None:
        tab.acts.dialog.reject()


def test_records_that_are_not_there_are_handed_on(tab: ReceptionTab) -> None:
    assert not tab.open_ref(Ref("visit", 9_999))
    assert not tab.open_ref(Ref("expected", 9_999))
    assert not tab.open_ref(Ref("complaint", 1))


def test_d18_a_scanned_badge_shows_whose_it_is_and_asks(tab: ReceptionTab, scene: Scene, desk: Desk) -> None:
    desk.do(service.lend_badge, scene.visits["A013"], "07")
    assert tab.take_scan("07")
    assert tab.visit_id == scene.visits["A013"]
    tab.acts.dialog.commit()
    assert queries.badges_out() == ()
    assert not tab.take_scan("08")


def test_the_day_shows_while_nobody_is_chosen(tab: ReceptionTab, scene: Scene, qtbot: QtBot) -> None:
    tab.open_visit(scene.visits["A012"])
    click(qtbot, tab.visit.close_button)
    assert tab.middle.currentWidget() is tab.day
    assert tab.day.tiles[0].accessibleName() == "Waiting now: 4 19 visitors today"
    assert tab.day.list.rows.rowCount() == 1


def test_the_counter_opens_for_lanes_and_closes(tab: ReceptionTab, scene: Scene, desk: Desk) -> None:
    tab.queue.counter_wanted.emit((scene.lanes["B"],))
    assert queries.lanes_served(desk.number) == (scene.lanes["B"],)
    tab.queue.counter_wanted.emit(())
    assert queries.lanes_served(desk.number) == ()


def test_the_language_switches_live(tab: ReceptionTab, scene: Scene, settle: Callable[[], None]) -> None:
    tab.open_visit(scene.visits["A012"])
    texts.set_language("zh_CN")
    settle()
    assert tab.queue.new.text() == "来访"
    assert tab.visit.acts.button(Doing.FINISH).text() == "办结送别"
    assert "核实" in tab.visit.speech.phrase
    texts.set_language("en")
    settle()
    assert tab.queue.new.text() == "Visitor"


def test_everything_that_can_be_pressed_has_a_name(tab: ReceptionTab, scene: Scene) -> None:
    from PySide6.QtWidgets import QAbstractButton

    tab.open_visit(scene.visits["A013"])
    nameless = [
        button
        for button in tab.findChildren(QAbstractButton)
        if button.isVisible() and not button.accessibleName() and not button.text()
    ]
    assert nameless == []


def test_changes_of_others_show_by_themselves(
    tab: ReceptionTab, scene: Scene, desk: Desk, settle: Callable[[], None]
) -> None:
    desk.do(service.leave, scene.visits["A015"])
    settle()
    assert "A015" not in faces(tab)


def test_names_of_any_kind_break_nothing(tab: ReceptionTab, scene: Scene, desk: Desk, qtbot: QtBot) -> None:
    from desk_app.reception.rules import Draft

    for name in ("<b>Bold</b>", "𠮷野家", "=1+1", "\u202eevil", "长" * 1_900, "😀"):
        visit_id = desk.do(service.take, Draft(scene.lanes["A"], name=name, purpose="p" * 1_900)).visit_id
        tab.refresh()
        tab.open_visit(visit_id)
        tab.grab()
    assert tab.visit.width() <= tab.width()


def prompt_for(visit_id: int) -> Prompt:
    from datetime import UTC, datetime

    return Prompt("test", "reception", datetime(2026, 11, 21, tzinfo=UTC), Tone.SOON, "t", ref=Ref("visit", visit_id))
