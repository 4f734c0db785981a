"""What the rail says about goods: count in the morning, book a difference, order, clear what expires."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from desk_app.kernel import texts
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.money import Money
from desk_app.kernel.prompts import Tone
from desk_app.kernel.work import Desk
from desk_app.stock import prompts, service
from desk_app.stock.rules import OPENING_COUNT, CountKind, Delivery, DeliveryLine, Scope
from tests.staff.site import People
from tests.stock.site import SALE, added, pieces, set_to, stocked

MONDAY = datetime(2026, 11, 23, 0, 0, tzinfo=UTC)  # 08:00 in Shanghai; the doors open at 08:30


@pytest.fixture(autouse=True)
def monday(desk: Desk, people: People, clock: ManualClock) -> None:
    """A working day, before the doors open."""
    texts.set_language("en")
    clock.advance(MONDAY - clock.now())


def keys(desk: Desk) -> list[str]:
    return [prompt.key for prompt in prompts.due(desk, desk.now())]


def test_s1_yesterdays_goods_are_counted_before_the_doors_open(desk: Desk, people: People, clock: ManualClock) -> None:
    assert keys(desk) == []
    assert prompts.next_due(desk, desk.now()) is None
    water = stocked(desk, people)
    (prompt,) = prompts.due(desk, desk.now())
    assert (prompt.title, prompt.tone, prompt.actions[0].key) == ("Count yesterday's goods", Tone.SOON, "opening_count")
    assert prompts.next_due(desk, desk.now()) == prompt.due_at == MONDAY + timedelta(minutes=30)
    clock.advance(timedelta(hours=1))
    assert prompts.due(desk, desk.now())[0].tone is Tone.LATE
    count_id = desk.do(service.open_count, CountKind.OPENING, Scope.CHOICE)
    assert prompts.due(desk, desk.now())[0].actions[0].label == "Go on counting"
    desk.do(service.enter_count, count_id, water, pieces(10))
    desk.do(service.seal_count, count_id)
    assert keys(desk) == []


def test_a_site_may_do_without_the_mornings_count(desk: Desk, people: People) -> None:
    set_to(desk, OPENING_COUNT, False)  # type: ignore[arg-type]
    stocked(desk, people)
    assert keys(desk) == []


def test_a_sealed_difference_wants_its_explanation(desk: Desk, people: People) -> None:
    water = stocked(desk, people)
    count_id = desk.do(service.open_count, CountKind.OPENING, Scope.ALL)
    for _ in range(2):
        desk.do(service.enter_count, count_id, water, pieces(9))
    desk.do(service.seal_count, count_id)
    (prompt,) = prompts.due(desk, desk.now())
    assert (prompt.key, prompt.detail) == (f"stock.sealed:{count_id}", "1 product differs")


def test_s2_an_order_is_due_and_tonights_list_shows_in_the_evening(
    desk: Desk, people: People, clock: ManualClock
) -> None:
    set_to(desk, OPENING_COUNT, False)  # type: ignore[arg-type]
    water = stocked(desk, people, count=1, reorder_point=pieces(2), order_size=pieces(10))
    clock.advance(timedelta(hours=1))
    assert [(prompt.key, prompt.tone) for prompt in prompts.due(desk, desk.now())] == [("stock.reorder", Tone.CALM)]
    desk.do(service.issue, water, pieces(2), SALE)
    assert prompts.due(desk, desk.now())[0].tone is Tone.SOON
    clock.advance(timedelta(hours=8, minutes=15))
    assert keys(desk) == ["stock.tonight", "stock.reorder"]


def test_what_expired_goes_off_the_shelf(desk: Desk, people: People) -> None:
    set_to(desk, OPENING_COUNT, False)  # type: ignore[arg-type]
    for place, day in enumerate((date(2026, 11, 22), date(2026, 11, 25), date(2027, 3, 1))):
        milk = added(desk, people, f"牛奶 {place}", expires=True)
        desk.do(service.receive, Delivery((DeliveryLine(milk, pieces(5), Money(500), day),)))
    assert [(prompt.key, prompt.title) for prompt in prompts.due(desk, desk.now())] == [
        ("stock.expired", "1 product expired: off the shelf"),
        ("stock.expiring", "1 product expires soon"),
    ]
