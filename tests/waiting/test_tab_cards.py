"""The card of the chosen visitor as staff meet it: R2, R6, T1, T2, T3 on the screen."""

from __future__ import annotations

import pytest

from desk_app.directory import queries as directory
from desk_app.directory import service as hosts
from desk_app.directory.rules import HostState, MessageDraft
from desk_app.phrases import queries as phrases
from desk_app.reception import queries as reception
from desk_app.reception import service
from desk_app.reception.dialogs.handing import HandOverDialog
from desk_app.reception.rules import Doing, Mark, State
from desk_app.waiting.queries import WaitRow
from desk_app.waiting.tab import WaitingTab
from desk_app.widgets.buttons import Kind
from tests.waiting.conftest import Room
from tests.waiting.showing import acts, after, button, card, choose, marks, settle, tick

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)  # what is read runs on both elsewhere


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
    after(tab, busy_room, seconds=1)
    assert "reading" in tab.card.steps.done


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


def test_acts_of_the_card_are_done(tab: WaitingTab, busy_room: Room) -> None:
    choose(tab, busy_room, "zhao")
    button(tab, Doing.RECEIVE).click()
    settle()
    assert reception.visit(busy_room.visits["zhao"]).state is State.SERVING


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
