"""The tab *Tea & wait* as a board: rows, keys, seconds, sizes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desk_app.kernel import texts
from desk_app.kernel.prompts import Action, Prompt, Tone
from desk_app.kernel.refs import Ref
from desk_app.reception import queries as reception
from desk_app.reception import service
from desk_app.reception.dialogs.emergency import EmergencyDialog
from desk_app.reception.dialogs.finish import FinishDialog
from desk_app.reception.dialogs.handing import HandOverDialog
from desk_app.reception.rules import State
from desk_app.waiting.tab import WaitingTab
from desk_app.widgets.keys import KEYS
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.theme import Theme
from tests.waiting.conftest import Room
from tests.waiting.showing import after, choose, settle

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)  # what is read runs on both elsewhere


def test_everybody_who_waits_is_shown_with_who_since_when_and_what_was_done(tab: WaitingTab) -> None:
    rows = tab.board.list.rows
    assert [rows.index(place, 0).data() for place in range(rows.rowCount())] == [
        "A001 Ms 孙, For 周会计 (Out), Tea 14:32, 周会计 told 14:35, Papers 14:36, Refill 14:43, 13:35",
        "A003 Mr 王, For 陈经理 (With a visitor), Tea 14:43, 陈经理 told 14:43, 3:23",
        "B001 Ms Carter, 缴费 · Waiting, 2:15",
        "C001 Mr 赵, 认领失物 · Waiting, 1:37",
        "A002 Ms 李, Desk 1 · Checking 0:47, Tea 14:40, 7:42",
    ]
    assert tab.panel.accessibleName() == "Waiting now: 4"


def test_a_second_costs_a_repaint_and_no_reading(
    tab: WaitingTab, busy_room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desk_app.kernel.database import statements

    asked: list[str] = []
    choose(tab, busy_room, "wang")
    run = statements._run
    monkeypatch.setattr(statements, "_run", lambda sql, values: asked.append(sql) or run(sql, values))
    rows = tab.board.list.rows
    with qtbot.assertNotEmitted(rows.dataChanged), qtbot.assertNotEmitted(rows.modelReset):
        after(tab, busy_room, seconds=1)
    assert asked == []


def test_a_change_keeps_choice_and_model(tab: WaitingTab, busy_room: Room, qtbot: QtBot) -> None:
    choose(tab, busy_room, "carter")
    with qtbot.assertNotEmitted(tab.board.list.rows.modelReset):
        busy_room.desk.do(service.serve_tea, busy_room.visits["carter"])
        settle()
        busy_room.take("new", name="新")
        settle()
    assert tab.board.list.current is not None
    assert tab.board.list.current.id == busy_room.visits["carter"]
    assert len(tab.rows) == 6


def test_the_scale_grows_with_the_longest_stay(tab: WaitingTab, busy_room: Room) -> None:
    assert tab.board.list.bars.scale.minutes == 20
    after(tab, busy_room, minutes=7)
    assert tab.board.list.bars.scale.minutes == 30
    bar = tab.board.list.bars.bar_box(QRect(0, 0, tab.board.list.viewport().width(), 45))
    assert tab.board.scale.geometry().left() == bar.left()


def test_fifty_people_scroll_and_tick_cheaply(tab: WaitingTab, busy_room: Room) -> None:
    import time

    for number in range(45):
        busy_room.take(f"p{number}", name=f"客人{number}", host_id=busy_room.hosts["chen"])
    settle()
    assert len(tab.rows) == 50
    settle()  # the scroll bar has come, the scale follows it
    bar = tab.board.list.bars.bar_box(QRect(0, 0, tab.board.list.viewport().width(), 45))
    assert tab.board.scale.geometry().right() == bar.right()  # in line beside the scroll bar too
    tab.grab()
    start = time.process_time()
    for _ in range(20):
        after(tab, busy_room, seconds=1)
        tab.board.list.viewport().grab()
    assert (time.process_time() - start) / 20 < 0.05  # measured: about 4 ms


def test_the_keys_of_this_tab_do_something(tab: WaitingTab, busy_room: Room) -> None:
    choose(tab, busy_room, "li")
    assert tab.press("hand_over")
    assert isinstance(tab.acts.dialog, HandOverDialog)
    tab.acts.dialog.close()
    assert tab.press("finish")
    assert isinstance(tab.acts.dialog, FinishDialog)
    tab.acts.dialog.close()
    for key in KEYS:
        if key.tab == "waiting" and key.action not in {"hand_over", "finish", "call_next"}:
            assert tab.press(key.action)
            if tab.acts.dialog is not None:
                tab.acts.dialog.close()
    assert tab.press("copy_phrase")
    assert QApplication.clipboard().text() == tab.card.phrase.phrase
    assert not tab.press("print")


def test_call_next_serves_the_lanes_of_this_counter(tab: WaitingTab, busy_room: Room) -> None:
    said: list[str] = []
    tab.refused.connect(said.append)
    tab.press("call_next")
    assert said == ["Nobody is waiting in your lanes."]
    busy_room.desk.do(service.open_counter, (busy_room.lanes["B"],))
    tab.press("call_next")
    assert reception.visit(busy_room.visits["carter"]).state is State.CALLED


def test_nobody_there_means_nothing_to_press(qtbot: QtBot, seat: Seat, room: Room) -> None:
    tab = WaitingTab(seat)
    qtbot.addWidget(tab)
    tab.show()
    assert tab.card.row is None
    assert not tab.press("hand_over")
    assert tab.badge() == (0, False)
    room.take("first", name="甲")
    settle()
    assert tab.card.row is not None
    room.desk.do(service.leave, room.visits["first"])
    settle()
    assert tab.card.row is None


def test_the_emergency_list_is_one_button_away(tab: WaitingTab) -> None:
    tab.house.click()
    assert isinstance(tab.acts.dialog, EmergencyDialog)
    tab.acts.dialog.close()


def test_enter_opens_the_visit_where_it_belongs(tab: WaitingTab, busy_room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tab.wants) as wanted:
        tab.board.list.activated.emit(tab.board.list.rows.index(1, 0))
    assert wanted.args == [Ref("visit", busy_room.visits["wang"])]
    assert tab.open_ref(Ref("visit", busy_room.visits["zhao"]))
    assert tab.board.list.current is not None
    assert tab.board.list.current.id == busy_room.visits["zhao"]
    assert not tab.open_ref(Ref("host", 1))


def test_prompts_belong_to_the_reception(tab: WaitingTab, busy_room: Room) -> None:
    ref = Ref("visit", busy_room.visits["zhao"])
    action = Action("tea", "Served", ref)
    prompt = Prompt("reception.tea:1", "reception", busy_room.desk.now(), Tone.CALM, "Tea", actions=(action,), ref=ref)
    assert not tab.act(prompt, action)


def test_the_badge_counts_people_somebody_must_see_to(tab: WaitingTab) -> None:
    assert tab.badge() == (3, True)


@pytest.mark.parametrize(("language", "percent"), [("zh_CN", 100), ("en", 100), ("zh_TW", 125), ("en", 200)])
def test_nothing_is_cut_in_any_language_or_size(
    tab: WaitingTab, busy_room: Room, theme: Theme, language: str, percent: int
) -> None:
    texts.set_language(language)
    theme.set_scale(percent)
    settle()
    tab.resize(1342 if percent > 100 else 1046, 600)
    settle()
    rows = tab.board.list
    assert rows.viewport().height() >= rows.sizeHintForRow(0) * 0.9
    if percent == 100:
        assert rows.viewport().height() >= rows.sizeHintForRow(0) * 4
    for part in tab.findChildren(QPushButton):
        if part.isVisible():
            assert part.accessibleName()
            assert part.height() >= 44
    texts.set_language("en")
