"""The reception tab as it shows the day: queue, visit page, notes, figures, language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from desk_app.kernel import texts
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.reception import queries, service
from desk_app.reception.rules import Doing, Mark
from desk_app.reception.tab.queue import Shown
from tests.reception.looking import click, faces
from tests.reception.scene import Scene

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk_app.reception.tab import ReceptionTab


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


def test_those_seen_off_can_be_looked_at(tab: ReceptionTab, scene: Scene) -> None:
    tab.queue.show_list(Shown.DONE)
    assert len(faces(tab)) == 12
    tab.queue.list.choose(("visit", scene.visits["A001"]))
    assert tab.visit.acts.offered.acts == ()
    assert tab.present_row() is None


def test_the_day_shows_while_nobody_is_chosen(tab: ReceptionTab, scene: Scene, qtbot: QtBot) -> None:
    tab.open_visit(scene.visits["A012"])
    click(qtbot, tab.visit.close_button)
    assert tab.middle.currentWidget() is tab.day
    assert tab.day.tiles[0].accessibleName() == "Waiting now: 4 19 visitors today"
    assert tab.day.list.rows.rowCount() == 1


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


def test_the_queue_says_what_a_visitor_comes_about_when_a_record_is_tied(
    tab: ReceptionTab, desk: Desk, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    from types import SimpleNamespace

    from desk_app.kernel.links import link
    from desk_app.kernel.offers import Offers
    from desk_app.reception.tab.faces import face_of

    found = SimpleNamespace(REF_KINDS={"found_item": "lost_property"}, title_of=lambda ref: f"黑色雨伞 {ref.id}")
    monkeypatch.setattr(desk, "offers", Offers(modules=lambda: [("lost_property", found)]))
    first, other = queries.board()[:2]
    desk.do(link, Ref("visit", first.id), Ref("found_item", 7), "claims")
    desk.do(link, Ref("emergency_list", 9), Ref("visit", other.id), "names")
    tab.reload()
    assert "黑色雨伞 7" in face_of(first, tab._around).sub
    assert tab._around.tied.keys() == {first.id}
