"""What the rail says about visitors: the right thing at the right second, one card a visitor."""

from __future__ import annotations

import time
from datetime import timedelta

import pytest

from desk_app.directory import service as directory
from desk_app.directory.rules import HostState
from desk_app.kernel import texts
from desk_app.kernel.prompts import Prompt, Tone
from desk_app.kernel.work import Desk
from desk_app.reception import service
from desk_app.reception.prompts import due, next_due
from desk_app.reception.rules import Mark
from tests.reception.hall import add_host, later, open_lane, served, take


@pytest.fixture(autouse=True)
def _english() -> None:
    texts.set_language("en")


@pytest.fixture
def lane(desk: Desk) -> int:
    return open_lane(desk)


def shown(desk: Desk) -> tuple[Prompt, ...]:
    return due(desk, desk.now())


def keys(prompt: Prompt) -> list[str]:
    return [action.key for action in prompt.actions]


def wake(desk: Desk) -> float | None:
    """Seconds until the rail changes by itself."""
    moment = next_due(desk, desk.now())
    return None if moment is None else (moment - desk.now()).total_seconds()


def test_an_idle_desk_asks_for_nothing(desk: Desk) -> None:
    assert shown(desk) == ()
    assert wake(desk) is None


def test_r1_on_arrival_greet_and_receive_and_when_busy_nod_and_seat(desk: Desk, lane: int) -> None:
    take(desk, lane, title="ms")
    (card,) = shown(desk)
    assert (card.title, keys(card), card.tone) == (
        "A001 Ms 李 has arrived: greet and receive", ["receive", "tea"], Tone.CALM,
    )  # fmt: skip
    assert card.phrase
    busy = served(desk, lane, "甲")
    texts.set_language("zh_CN")
    (card,) = shown(desk)
    assert card.title == "A001 李女士到了：点头示意，请坐上茶"
    assert card.phrase == "您好，请先坐，我办完这位客人的事马上接待您，谢谢。"
    assert keys(card) == ["tea"]
    assert busy


def test_r2_at_three_minutes_a_colleague_and_tea_joins_the_card(desk: Desk, lane: int) -> None:
    served(desk, lane, "甲")
    take(desk, lane, title="ms")
    later(desk, seconds=119)
    assert [card.key for card in shown(desk)] == ["reception.tea:2"]
    later(desk, seconds=1)
    (card,) = shown(desk)
    assert (card.key, card.tone, card.title) == (
        "reception.hand_over:2", Tone.SOON, "A002 Ms 李 has waited nearly 3 minutes",
    )  # fmt: skip
    assert keys(card) == ["hand_over", "receive", "tea"]
    later(desk, seconds=60)
    assert shown(desk)[0].tone is Tone.SOON, "exactly at three minutes is in time (D6)"
    later(desk, milliseconds=1)
    (card,) = shown(desk)
    assert (card.tone, card.title) == (Tone.LATE, "A002 Ms 李 has waited over 3 minutes")
    desk.do(service.hand_over, 2, 8, "08")
    assert shown(desk) == ()


def test_r2_urgent_at_once_and_a_free_desk_receives_itself(desk: Desk, lane: int) -> None:
    take(desk, lane, is_urgent=True)
    (card,) = shown(desk)
    assert (card.tone, card.title, keys(card)) == (
        Tone.LATE, "A001 Mr/Ms 李 is urgent", ["receive", "hand_over", "tea"],
    )  # fmt: skip


def test_r4_who_is_called_after_waiting_hears_thanks(desk: Desk, lane: int) -> None:
    texts.set_language("zh_CN")
    visit_id = take(desk, lane, title="ms")
    later(desk, minutes=2)
    desk.do(service.call_next, (lane,))
    (card,) = shown(desk)
    assert (card.title, keys(card)) == ("A001 李女士正走来：起身问候", ["receive"])
    assert "等候" in card.phrase
    later(desk, seconds=61)
    (card,) = shown(desk)
    assert (card.tone, keys(card)) == (Tone.LATE, ["recall", "receive", "no_show"])
    assert "A001" in card.phrase
    desk.do(service.recall, visit_id)
    desk.do(service.recall, visit_id)
    later(desk, seconds=61)
    assert keys(shown(desk)[0]) == ["no_show", "receive"]
    desk.do(service.no_show, visit_id)
    assert shown(desk) == ()
    later(desk, minutes=9)
    assert keys(shown(desk)[0]) == ["back", "expire"]
    later(desk, minutes=2)
    assert keys(shown(desk)[0]) == ["expire"]


@pytest.mark.parametrize(
    ("state", "urgent", "first", "words"),
    [
        (HostState.IN, False, "lead", "请跟我来"),
        (HostState.BUSY, False, "tell_host", "还有一位客人"),
        (HostState.OUT, False, "message", "陈经理"),
        (HostState.OUT, True, "tell_host", "我现在就给陈经理打电话"),
    ],
)
def test_r6_by_the_hosts_state(desk: Desk, lane: int, state: HostState, urgent: bool, first: str, words: str) -> None:
    texts.set_language("zh_CN")
    host = add_host(desk)
    desk.do(directory.set_host_state, host, state)
    take(desk, lane, title="ms", host_id=host, is_urgent=urgent)
    (card,) = shown(desk)
    assert card.key == "reception.host:1"
    assert keys(card)[0] == first
    assert keys(card)[-1] == "tea"
    assert words in card.phrase


def test_r6_a_told_host_means_tea_only_until_the_host_is_in(desk: Desk, lane: int) -> None:
    host = add_host(desk)
    desk.do(directory.set_host_state, host, HostState.BUSY)
    take(desk, lane, host_id=host)
    desk.do(service.mark, 1, Mark.HOST_TOLD)
    desk.do(service.serve_tea, 1)
    assert shown(desk) == ()
    later(desk, minutes=9)
    (card,) = shown(desk)
    assert (card.key, keys(card)) == ("reception.tea:1", ["tea"])
    assert card.detail.startswith("Ask 陈经理 how long it will be")
    later(desk, minutes=5)
    assert [card.key for card in shown(desk)] == ["reception.tea:1"], "no hand-over while the host knows"
    desk.do(directory.set_host_state, host, HostState.IN)
    assert shown(desk)[0].key == "reception.host:1"
    assert shown(desk)[0].tone is Tone.SOON, "the minute counts from the host's return"


def test_t2_refill_every_ten_minutes_a_minute_ahead(desk: Desk, lane: int) -> None:
    host = add_host(desk)
    desk.do(directory.set_host_state, host, HostState.BUSY)
    take(desk, lane)
    desk.do(service.to_host, 1, host, is_told=True)
    assert [card.title for card in shown(desk)] == ["Tea for A001 Mr/Ms 李"]
    desk.do(service.serve_tea, 1)
    assert wake(desk) == 540
    later(desk, minutes=10)
    assert [(card.title, card.tone) for card in shown(desk)] == [("Refill for A001 Mr/Ms 李", Tone.CALM)]
    desk.do(service.serve_tea, 1)
    assert shown(desk) == ()


def test_t3_forty_five_seconds_and_again_after_each_telling(desk: Desk, lane: int) -> None:
    visit_id = served(desk, lane)
    desk.do(service.begin_checking, visit_id)
    assert wake(desk) == 30
    for _ in range(2):
        assert shown(desk) == ()
        later(desk, seconds=46)
        (card,) = shown(desk)
        assert (card.tone, keys(card)) == (Tone.LATE, ["said_checking", "end_checking"])
        desk.do(service.mark, visit_id, Mark.SAID_CHECKING)


def test_a_colleagues_visitors_are_on_the_colleagues_rail(desk: Desk, lane: int) -> None:
    visit_id = served(desk, lane)
    desk.do(service.begin_checking, visit_id)
    later(desk, minutes=1)
    other = Desk(desk.clock, number=2)
    assert len(shown(desk)) == 1
    assert due(other, desk.now()) == ()


def test_who_is_out_of_the_house_gets_neither_tea_nor_a_colleague(desk: Desk, lane: int) -> None:
    take(desk, lane)
    later(desk, minutes=20)
    assert len(shown(desk)) == 1, "however many marks were missed: one card"
    desk.do(service.heads_out, 1, 1)
    assert shown(desk) == ()
    assert wake(desk) is None


def test_the_rail_wakes_exactly_when_it_changes(desk: Desk, lane: int) -> None:
    served(desk, lane, "甲")
    take(desk, lane)
    desk.do(service.begin_checking, 1)
    before = shown(desk)
    while (seconds := wake(desk)) is not None and seconds < 1200:
        later(desk, seconds=seconds - 0.001)
        assert shown(desk) == before
        later(desk, seconds=0.002)
        before = shown(desk)
    assert len(before) == 2
    assert wake(desk) is None, "everything is late already"


def test_fifty_waiting_visitors_are_read_quickly(desk: Desk, lane: int) -> None:
    host = add_host(desk)
    for number in range(50):
        take(desk, lane, f"客人{number}", host_id=host if number % 3 == 0 else None)
    later(desk, minutes=4)
    assert len(shown(desk)) == 50
    best = min(_timed(lambda: due(desk, desk.now())) for _ in range(5))
    assert best < timedelta(milliseconds=20)  # the benchmark asks for 2 ms; here only a blunder is caught


def _timed(act: object) -> timedelta:
    began = time.perf_counter()
    assert callable(act)
    act()
    return timedelta(seconds=time.perf_counter() - began)
