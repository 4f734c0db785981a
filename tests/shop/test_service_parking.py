"""Parking, taking up again at any till, giving up."""

from __future__ import annotations

from desk_app.cash import service as cash
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.work import Desk
from desk_app.shop import queries, service
from desk_app.shop.rules import PaymentState, SaleState
from tests.cash.site import FLOAT
from tests.shop.site import BALLS, WATER, Shop, card, refuses


def second_till(shop: Shop) -> Desk:
    """Desk 2 with its own open till."""
    other = Desk(ManualClock(shop.desk.now()), number=2)
    other.operator = shop.desk.operator
    shop.as_lead(cash.add_till, 2)
    other.do(cash.open_session, other.do(cash.ensure_till), FLOAT)
    return other


def test_a_parked_sale_is_taken_up_at_any_till(shop: Shop) -> None:
    shop.scan(BALLS)
    sale_id = shop.open.row.id
    shop.desk.do(service.park, sale_id, "去拿钱包")
    assert queries.open_sale(1) is None
    assert [(row.id, row.note, row.parked_by) for row in queries.parked()] == [(sale_id, "去拿钱包", "07")]
    shop.sold(WATER)
    other = second_till(shop)
    other.do(service.resume, sale_id)
    receipt = other.do(service.complete_sale, sale_id, (card(88_00),))
    assert queries.sale_row(sale_id).desk == 2
    assert receipt.number[8:10] == "02"
    with refuses("shop.not_parked"):
        shop.desk.do(service.resume, sale_id)


def test_a_sale_in_hand_is_not_pushed_aside_an_empty_one_is(shop: Shop) -> None:
    shop.scan(BALLS)
    parked = shop.open.row.id
    shop.desk.do(service.park, parked)
    shop.scan(WATER)
    with refuses("shop.other_sale_open"):
        shop.desk.do(service.resume, parked)
    shop.desk.do(service.remove_line, shop.line().id)
    empty = shop.open.row.id
    with refuses("shop.no_lines"):
        shop.desk.do(service.park, empty)
    shop.desk.do(service.resume, parked)
    assert (shop.open.row.id, queries.sale_row(empty).state) == (parked, SaleState.VOID)


def test_a_sale_given_up_is_kept_and_counted(shop: Shop) -> None:
    shop.scan(BALLS, WATER)
    sale_id = shop.open.row.id
    shop.desk.do(service.remove_line, shop.line(1).id)
    shop.desk.do(service.abandon, sale_id, "没带钱")
    assert queries.sale_row(sale_id).state is SaleState.VOID
    assert shop.left(shop.balls) == 12
    sums = queries.sums(shop.session, shop.desk.zone())
    assert (sums.abandoned, sums.removed_lines, sums.sales, sums.net) == (1, 1, 0, 0)
    with refuses("shop.sale_over"):
        shop.desk.do(service.abandon, sale_id)
    with refuses("shop.not_open"):
        shop.desk.do(service.scan, BALLS, sale_id=sale_id)
    with refuses("shop.no_sale"):
        shop.desk.do(service.abandon, 999)


def test_a_sale_that_is_paid_in_part_stays_where_its_money_is(shop: Shop) -> None:
    shop.scan(BALLS)
    sale_id = shop.open.row.id
    payment = shop.desk.do(service.ask_payment, sale_id, card(50_00))
    with refuses("shop.payment_open"):
        shop.desk.do(service.abandon, sale_id)
    shop.desk.do(service.resolve_payment, payment, PaymentState.PAID)
    with refuses("shop.part_paid"):
        shop.desk.do(service.abandon, sale_id)
    shop.desk.do(service.park, sale_id)
    with refuses("shop.part_paid_elsewhere", desk=1):
        second_till(shop).do(service.resume, sale_id)
    shop.scan(WATER)
    shop.pay()
    shop.desk.do(service.resume, sale_id)
    assert (shop.open.paid, shop.open.due) == (50_00, 38_00)
    assert shop.pay().total == 88_00
