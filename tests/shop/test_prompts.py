"""What the rail says of the till."""

from __future__ import annotations

from datetime import timedelta

from desk_app.kernel.prompts import Tone
from desk_app.shop import prompts, service
from desk_app.shop.rules import PARKED_MINUTES, UNKNOWN_MINUTES, PaymentState
from tests.shop.site import BALLS, Shop, card


def test_an_unknown_payment_is_asked_about_at_once_and_late_after_its_time(shop: Shop) -> None:
    desk = shop.desk
    shop.scan(BALLS)
    payment = desk.do(service.ask_payment, shop.open.row.id, card(88_00))
    now, limit = desk.now(), timedelta(minutes=desk.settings.get(UNKNOWN_MINUTES))
    assert prompts.due(desk, now) == ()  # the customer is just holding the telephone over the reader
    assert prompts.next_due(desk, now) == now + limit
    assert [prompt.key for prompt in prompts.due(desk, now + limit)] == [f"shop.unknown:{payment}"]
    desk.do(service.resolve_payment, payment, PaymentState.UNKNOWN)
    shown = prompts.due(desk, now)[0]
    assert (shown.tone, shown.actions[0].key, shown.actions[0].ref.kind) == (Tone.SOON, "resolve", "sale_payment")
    assert "88.00" in shown.title
    assert prompts.due(desk, now + limit + timedelta(seconds=1))[0].tone is Tone.LATE
    desk.do(service.resolve_payment, payment, PaymentState.FAILED)
    assert prompts.due(desk, now + limit) == ()
    assert prompts.next_due(desk, now) is None


def test_a_parked_sale_is_not_forgotten(shop: Shop) -> None:
    desk = shop.desk
    shop.scan(BALLS)
    sale_id = shop.open.row.id
    desk.do(service.park, sale_id, "穿红衣服的先生")
    now, limit = desk.now(), timedelta(minutes=desk.settings.get(PARKED_MINUTES))
    assert prompts.due(desk, now) == ()
    shown = prompts.due(desk, now + limit)[0]
    assert (shown.key, shown.detail, shown.actions[0].key) == (f"shop.parked:{sale_id}", "穿红衣服的先生", "resume")
    desk.do(service.resume, sale_id)
    assert prompts.due(desk, now + limit) == ()
