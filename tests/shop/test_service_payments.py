"""Payments that a machine answers for: unknown until somebody finds out, never guessed (invariant 4)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk_app.cash import service as cash
from desk_app.kernel.database import DATABASE, is_postgres, one
from desk_app.kernel.money import Money
from desk_app.kernel.refusal import Refusal
from desk_app.shop import queries, service
from desk_app.shop.rules import PaymentState, Tendered
from tests.cash.site import counted
from tests.shop.site import BALLS, WATER, Shop, card, refuses


def asked(shop: Shop, amount: int = 88_00, reference: str = "") -> int:
    """A sale of 88.00 whose card payment is on the terminal."""
    if queries.open_sale(1) is None:
        shop.scan(BALLS)
    return shop.desk.do(service.ask_payment, shop.open.row.id, card(amount, reference))


def test_a_payment_that_came_pays_the_sale(shop: Shop) -> None:
    payment = asked(shop)
    with refuses("shop.payment_open"):
        shop.pay()
    with refuses("shop.needs_reference"):
        shop.desk.do(service.resolve_payment, payment, PaymentState.PAID)
    shop.desk.do(service.resolve_payment, payment, PaymentState.PAID, "900100")
    receipt = shop.desk.do(service.complete_sale, shop.open.row.id)
    sale = queries.sale(receipt.sale_id)
    assert [(paid.tender, paid.amount, paid.reference) for paid in sale.payments] == [("card", 88_00, "900100")]


def test_the_sum_does_not_move_while_a_machine_is_asked(shop: Shop) -> None:
    payment = asked(shop)
    for act in (
        lambda: shop.desk.do(service.remove_line, shop.line().id),
        lambda: shop.desk.do(service.attach_member, None),
    ):
        with refuses("shop.payment_open"):
            act()
    shop.scan(WATER)  # a scan is never lost
    shop.desk.do(service.resolve_payment, payment, PaymentState.FAILED)
    assert (shop.open.paid, shop.open.due) == (0, 91_00)
    with refuses("shop.payment_answered"):
        shop.desk.do(service.resolve_payment, payment, PaymentState.PAID, "1")
    shop.pay()


def test_inv4_an_unknown_payment_keeps_the_session_from_closing(shop: Shop) -> None:
    payment = asked(shop)
    shop.desk.do(service.resolve_payment, payment, PaymentState.UNKNOWN, "77")
    shop.desk.do(service.park, shop.open.row.id)
    assert [row.state for row in queries.unknown_payments()] == [PaymentState.UNKNOWN]
    assert queries.open_payments(shop.session) == 1
    shop.desk.do(cash.end_session, shop.session)
    shop.desk.do(cash.seal_count, shop.session, counted(600_00))
    other = "cash_closed_without_z_on_update"  # it would refuse as well, and this is about ours
    without = f"ALTER TABLE cash_session DISABLE TRIGGER {other}" if is_postgres() else f"DROP TRIGGER {other}"
    with pytest.raises(Exception, match=r"shop\.payment_open"), DATABASE.atomic():
        _both(without, f"UPDATE cash_session SET state = 'closed' WHERE id = {shop.session}")
    shop.desk.do(service.resolve_payment, payment, PaymentState.FAILED)
    assert queries.open_payments(shop.session) == 0


def _both(*statements: str) -> None:
    for sql in statements:
        DATABASE.execute_sql(sql)


def test_inv4_a_part_paid_parked_sale_does_too(shop: Shop) -> None:
    payment = asked(shop, 40_00, "55")
    shop.desk.do(service.resolve_payment, payment, PaymentState.PAID)
    shop.desk.do(service.park, shop.open.row.id)
    assert queries.open_payments(shop.session) == 1
    assert queries.unfinished() == (0, 1, 0)


def test_one_slip_pays_one_sale(shop: Shop) -> None:
    first = asked(shop, 88_00, "55")
    with refuses("shop.reference_used", reference="55"):
        asked(shop, 1, "55") if queries.open_sale(1) is None else _again(shop)
    shop.desk.do(service.resolve_payment, first, PaymentState.FAILED)
    second = asked(shop, 88_00, "55")  # what failed paid nothing
    shop.desk.do(service.resolve_payment, second, PaymentState.PAID)
    shop.pay()


def _again(shop: Shop) -> None:
    shop.scan(WATER)
    shop.desk.do(service.ask_payment, shop.open.row.id, card(1_00, "55"))


def test_what_can_be_asked_for(shop: Shop) -> None:
    shop.scan(BALLS)
    sale_id = shop.open.row.id
    wrong = (
        (Tendered("cash", given=Money(1)), "shop.bad_tender"),
        (Tendered("member", Money(1), member_id=1), "shop.bad_tender"),
        (card(0), "shop.bad_amount"),
        (card(88_01), "shop.overpaid"),
        (replace(card(1), reference="x" * 65), "shop.bad_reference"),
    )
    for tendered, code in wrong:
        with refuses(code):
            shop.desk.do(service.ask_payment, sale_id, tendered)
    with refuses("shop.no_payment"):
        shop.desk.do(service.resolve_payment, 99, PaymentState.PAID)


def test_a_paid_part_goes_back_on_the_terminal_only_with_a_supervisor(shop: Shop) -> None:
    payment = asked(shop, 40_00, "55")
    with refuses("shop.not_paid"):
        shop.desk.do(service.cancel_payment, payment, "客户改主意")
    shop.desk.do(service.resolve_payment, payment, PaymentState.PAID)
    with refuses("shop.needs_reason"):
        shop.desk.do(service.cancel_payment, payment, "", approval=shop.approved())
    with refuses("shop.needs_approval", role="supervisor"):
        shop.desk.do(service.cancel_payment, payment, "客户改主意")
    shop.desk.do(service.cancel_payment, payment, "客户改主意", approval=shop.approved())
    assert shop.open.due == 88_00
    shop.pay()
    with refuses("shop.sale_over"):
        shop.desk.do(service.cancel_payment, payment, "x", approval=shop.approved())


def test_a_payment_of_yesterday_still_pays_its_sale(shop: Shop) -> None:
    from datetime import timedelta

    from desk_app.kernel.clock import ManualClock

    payment = asked(shop, 88_00, "55")
    clock = shop.desk.clock
    assert isinstance(clock, ManualClock)
    clock.advance(timedelta(days=1))
    shop.desk.do(service.resolve_payment, payment, PaymentState.PAID)
    receipt = shop.desk.do(service.complete_sale, shop.open.row.id)
    assert one("SELECT state FROM sale WHERE id = ?", receipt.sale_id) == ("paid",)
    shop.scan(WATER)
    with pytest.raises(Refusal, match=r"cash\.session_of_another_day"):
        shop.pay()
