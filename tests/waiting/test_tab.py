"""The tab *Tea & wait* as staff meet it: R2, R6, T1, T2, T3 on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desk_app.directory import queries as directory
from desk_app.directory import service as hosts
from desk_app.directory.rules import HostState, MessageDraft
from desk_app.kernel import texts
from desk_app.kernel.prompts import Action, Prompt, Tone
from desk_app.kernel.refs import Ref
from desk_app.phrases import queries as phrases
from desk_app.reception import queries as reception
from desk_app.reception import service
from desk_app.reception.dialogs import EmergencyDialog, FinishDialog, HandOverDialog
from desk_app.reception.rules import Doing, Mark, State
from desk_app.waiting.queries import WaitRow
from desk_app.waiting.tab import WaitingTab
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.keys import KEYS
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.theme import Theme
from tests.waiting.conftest import Room


@pytest.fixture
def tab(qtbot: QtBot, seat: Seat, busy_room: Room) -> WaitingTab:
    """The tab over the busy room, in the size it has at 1366 x 768."""
    made = WaitingTab(seat)
    qtbot.addWidget(made)
    made.resize(1046, 620)
    made.show()
    return made


def choose(tab: WaitingTab, room: Room, key: str) -> None:
    """Choose somebody by the short name."""
    tab.board.list.choose(room.visits[key])


def after(tab: WaitingTab, room: Room, **time: float) -> None:
    """Let time pass, and the tab see it."""
    room.after(**time)
    tab._tick(room.desk.now())


def settle() -> None:
    """Let the queued reload come."""
    QApplication.processEvents()


def acts(tab: WaitingTab) -> list[Doing]:
    """The acts that are offered, the main one first."""
    return [doing for _, doing in tab.card.acts if doing is not None]


def button(tab: WaitingTab, doing: Doing) -> Button:
    """The button of an act."""
    return next(button for button, of in tab.card.acts if of is doing)


def card(tab: WaitingTab) -> str:
    """The key of the card that is shown."""
    assert tab.card.advice is not None
    return tab.card.advice.card


def tick(tab: WaitingTab, key: str) -> None:
    """Tick a step."""
    tab.card.steps.row(key).click()
    settle()


def marks(room: Room, key: str) -> frozenset[Mark]:
    """What was done for somebody."""
    return reception.visit(room.visits[key]).marks


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


def test_r2_past_three_minutes_the_colleague_comes_first(tab: WaitingTab, busy_room: Room) -> None:
    choose(tab, busy_room, "zhao")
    assert card(tab) == "tea"
    after(tab, busy_room, minutes=2)
    assert card(tab) == "second_guest"
    assert acts(tab)[0] is Doing.HAND_OVER
    assert tab.card.phrase.phrase == phrases.say(tab.desk, "second_guest", name="赵志远", title="mr")
    tick(tab, "colleague")
    assert isinstance(tab.acts.dialog, HandOverDialog)
    tab.acts.dialog.close()


def test_r6_the_host_is_in_lead_there_first(tab: WaitingTab, busy_room: Room) -> None:
    choose(tab, busy_room, "wang")
    assert card(tab) == "host_busy"
    tab.card.host.chosen.emit(HostState.IN)
    settle()
    assert directory.host(busy_room.hosts["chen"]).state is HostState.IN  # type: ignore[union-attr]
    assert card(tab) == "host_in"
    assert acts(tab)[0] is Doing.LEAD
    assert button(tab, Doing.LEAD).kind is Kind.PRIMARY
    assert "陈经理 is expecting you" in tab.card.phrase.phrase
    tick(tab, "lead")
    assert reception.visit(busy_room.visits["wang"]).state is State.WITH_HOST
    assert busy_room.visits["wang"] not in {row.id for row in tab.rows}


def test_r6_the_host_is_out_apologise_and_take_a_message(tab: WaitingTab, busy_room: Room) -> None:
    choose(tab, busy_room, "sun")
    assert card(tab) == "host_out"
    assert acts(tab)[0] is Doing.MESSAGE
    tick(tab, "apologise")
    assert Mark.WAIT_EXPLAINED in marks(busy_room, "sun")
    person = reception.visit(busy_room.visits["sun"]).person_id
    draft = MessageDraft(busy_room.hosts["zhou"], "孙女士", "", "请回电", person_id=person)
    assert "message" not in tab.card.steps.done
    tab.desk.do(hosts.take_message, draft)
    settle()
    assert "message" in tab.card.steps.done


def test_r6_the_host_is_busy_tell_explain_tea_and_papers(tab: WaitingTab, busy_room: Room) -> None:
    tab.desk.do(hosts.set_host_state, busy_room.hosts["zhou"], HostState.BUSY)
    busy_room.take("new", name="周涛", title="mr", host_id=busy_room.hosts["zhou"])
    settle()
    choose(tab, busy_room, "new")
    assert acts(tab) == [Doing.HAND_OVER, Doing.MESSAGE, Doing.RECEIVE, Doing.LEAD]
    assert "周会计, " not in tab.card.phrase.phrase
    assert tab.card.advice is not None
    assert "To 周会计" in tab.card.advice.detail
    for key, mark in (("tell", Mark.HOST_TOLD), ("explain", Mark.WAIT_EXPLAINED), ("reading", Mark.READING)):
        tick(tab, key)
        assert mark in marks(busy_room, "new")
    assert tab.card.advice is not None
    assert tab.card.advice.detail == ""
    assert tab.card.steps.done == ("tell", "explain", "reading")


def test_r6_the_visitor_is_told_before_anything_is_asked_again(tab: WaitingTab, busy_room: Room) -> None:
    tab.desk.do(hosts.set_host_state, busy_room.hosts["zhou"], HostState.BUSY)
    settle()
    choose(tab, busy_room, "sun")  # the host was told, nothing explained yet
    said = {
        key: phrases.say(tab.desk, key, name="孙丽萍", title="ms", facts={"host": "周会计"}) for key in HOST_PHRASES
    }
    assert tab.card.phrase.phrase == said["host_busy"]
    tick(tab, "explain")
    assert tab.card.phrase.phrase == said["host_still_busy"]


HOST_PHRASES = ("host_busy", "host_still_busy")


def test_t1_the_tea_card_is_ticked_in_one_go(tab: WaitingTab, busy_room: Room) -> None:
    choose(tab, busy_room, "zhao")
    assert tab.card.phrase.phrase == phrases.say(tab.desk, "tea", name="赵志远", title="mr")
    assert [step.key for step in tab.card.advice.steps] == ["leaves", "fill", "hands", "say"]  # type: ignore[union-attr]
    tick(tab, "hands")
    assert reception.visit(busy_room.visits["zhao"]).teas == 1
    assert card(tab) == "refill"


def test_t2_refills_are_due_every_ten_minutes_and_served_in_one_round(tab: WaitingTab, busy_room: Room) -> None:
    told: list[str] = []
    tab.done.connect(told.append)
    assert tab.round._count == 2  # carter and zhao have had none
    assert tab.press("refill")
    settle()
    assert (told[-1], tab.round._count) == ("2 cups served", 0)
    tab.refill_all()
    assert told[-1] == "No cup is due yet"
    after(tab, busy_room, minutes=10)
    assert tab.round._count == 4  # everybody who waits, nobody who is being served
    choose(tab, busy_room, "carter")
    busy_room.desk.do(service.pick, busy_room.visits["carter"])
    settle()
    assert card(tab) == "second_guest"


def test_t2_reading_matter_is_offered_until_it_was(tab: WaitingTab, busy_room: Room) -> None:
    choose(tab, busy_room, "zhao")
    tab.card.tea.click()
    settle()
    assert tab.card.phrase.phrase == phrases.say(tab.desk, "reading", name="赵志远", title="mr")
    tab.card.papers.click()
    settle()
    assert Mark.READING in marks(busy_room, "zhao")
    assert tab.card.phrase.phrase == phrases.say(tab.desk, "refill", name="赵志远", title="mr")
    tick(tab, "refill")
    assert reception.visit(busy_room.visits["zhao"]).teas == 2
    assert "refill" in tab.card.steps.done
    tick(tab, "reading")  # a tick taken back does not undo what was done
    assert "reading" in tab.card.steps.done or tab.card.advice is None


def test_t3_past_45_seconds_the_guest_is_told_again_and_again(tab: WaitingTab, busy_room: Room) -> None:
    choose(tab, busy_room, "li")
    said = {key: phrases.say(tab.desk, key, name="李梅", title="ms") for key in ("checking_start", "checking_45s")}
    assert tab.card.phrase.phrase == said["checking_45s"]  # 47 s
    tick(tab, "tell")
    assert tab.card.phrase.phrase == said["checking_start"]
    assert "tell" in tab.card.steps.done
    after(tab, busy_room, seconds=44)
    assert tab.card.phrase.phrase == said["checking_start"]
    after(tab, busy_room, seconds=1)
    assert tab.card.phrase.phrase == said["checking_45s"]
    assert "tell" not in tab.card.steps.done
    tick(tab, "thank")
    assert tab.card.phrase.phrase == phrases.say(tab.desk, "checking_back", name="李梅", title="ms")
    assert card(tab) == ""


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


def test_acts_of_the_card_are_done(tab: WaitingTab, busy_room: Room) -> None:
    choose(tab, busy_room, "zhao")
    button(tab, Doing.RECEIVE).click()
    settle()
    assert reception.visit(busy_room.visits["zhao"]).state is State.SERVING


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
    assert tab.title() == "Tea & wait"


@pytest.mark.parametrize("percent", [100, 125, 200])
@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
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


def test_group_and_called_visitors_say_so(tab: WaitingTab, busy_room: Room) -> None:
    busy_room.take("group", purpose="参观", heads=6)
    busy_room.desk.do(service.pick, busy_room.visits["group"])
    settle()
    choose(tab, busy_room, "group")
    row = tab.board.list.current
    assert isinstance(row, WaitRow)
    index = tab.board.list.rows.index_of(row.id)
    assert index.data() == "A004, 参观 · Called · 6 people, 0:00"
    assert acts(tab) == [Doing.HAND_OVER, Doing.RECEIVE, Doing.RECALL, Doing.NO_SHOW]
