"""What buttons, keys, scans and prompts do on the reception tab."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desk_app.directory import queries as directory
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.prompts import Action
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.reception import prompts, queries, service
from desk_app.reception.rules import Doing, Mark, State
from desk_app.reception.tab.queue import Shown
from tests.reception.looking import click, faces, prompt_for
from tests.reception.scene import Scene

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk_app.reception.tab import ReceptionTab


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
    from desk_app.printing.dialogs import ProofDialog

    tab.open_visit(scene.visits["A012"])
    click(qtbot, tab.visit.print)
    proof = tab.window().findChildren(ProofDialog)[-1]
    assert proof.pages.page_count == 1, "it is proof-read first (G7)"
    with qtbot.waitSignal(tab.done):
        proof.accept()
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


def test_the_counter_opens_for_lanes_and_closes(tab: ReceptionTab, scene: Scene, desk: Desk) -> None:
    tab.queue.counter_wanted.emit((scene.lanes["B"],))
    assert queries.lanes_served(desk.number) == (scene.lanes["B"],)
    tab.queue.counter_wanted.emit(())
    assert queries.lanes_served(desk.number) == ()
