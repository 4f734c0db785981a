"""Goods that come, against orders or free; what expires; what is written off or moved; what to order (S2)."""

from __future__ import annotations

from datetime import date

import pytest

from desk_app.kernel.money import Money
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from desk_app.stock import queries, service
from desk_app.stock.queries.proof import broken
from desk_app.stock.rules import (
    WRITE_OFF_LIMIT,
    Delivery,
    DeliveryLine,
    MoveKind,
    OrderDraft,
    OrderLine,
    OrderState,
    Reason,
    SupplierDraft,
)
from tests.staff.site import People, act_as
from tests.stock.site import SALE, added, approved, pieces, set_to, stocked


def supplied(desk: Desk, people: People, name: str = "江南食品") -> int:
    act_as(desk, people.lead)
    supplier = desk.do(service.save_supplier, None, SupplierDraft(name))
    act_as(desk, people.clerk)
    return supplier


def test_s2_what_falls_to_its_reorder_point_is_proposed_ordered_and_received(desk: Desk, people: People) -> None:
    supplier = supplied(desk, people)
    water = stocked(desk, people, count=8, reorder_point=pieces(6), order_size=pieces(24), supplier_id=supplier)
    assert queries.proposal() == ()
    desk.do(service.issue, water, pieces(2), SALE)
    (row,) = queries.proposal(supplier)
    assert (row.product_id, row.left, row.quantity, row.price) == (water, pieces(6), pieces(24), 250)
    order_id = desk.do(
        service.place_order,
        OrderDraft(supplier, (OrderLine(water, pieces(20), Money(250)), OrderLine(water, pieces(4), Money(250)))),
    )
    assert queries.proposal() == ()
    order = queries.order(order_id)
    assert (order.total, order.lines, order.state, order.supplier) == (6000, 1, OrderState.ORDERED, "江南食品")
    assert queries.order_by_number(order.number) == order_id
    desk.do(service.receive, Delivery((DeliveryLine(water, pieces(10), Money(2500)),), order_id=order_id))
    assert queries.order(order_id).state is OrderState.PART
    (line,) = queries.order_lines(order_id)
    assert line.missing == pieces(14)
    desk.do(service.receive, Delivery((DeliveryLine(water, pieces(14), Money(3500)),), order_id=order_id))
    assert queries.order(order_id).state is OrderState.RECEIVED
    assert (queries.orders(), len(queries.orders(open_only=False))) == ((), 1)
    with pytest.raises(Refusal, match=r"stock\.order_over"):
        desk.do(service.receive, Delivery((DeliveryLine(water, pieces(1), Money(0)),), order_id=order_id))
    assert [row.total for row in queries.deliveries()] == [3500, 2500, 2000]
    assert queries.delivery_lines(queries.deliveries()[0].id)[0].kind is MoveKind.RECEIVE


def test_an_order_is_cancelled_with_a_reason(desk: Desk, people: People) -> None:
    supplier, other = supplied(desk, people), supplied(desk, people, "别家")
    water = added(desk, people)
    order_id = desk.do(
        service.place_order, OrderDraft(supplier, (OrderLine(water, pieces(1), Money(1)),), date(2026, 12, 1))
    )
    with pytest.raises(Refusal, match=r"stock\.other_supplier"):
        desk.do(service.receive, Delivery((DeliveryLine(water, pieces(1), Money(1)),), other, order_id))
    with pytest.raises(Refusal, match=r"stock\.needs_reason"):
        desk.do(service.cancel_order, order_id, "")
    desk.do(service.cancel_order, order_id, "缺货")
    with pytest.raises(Refusal, match=r"stock\.order_over"):
        desk.do(service.cancel_order, order_id, "缺货")
    with pytest.raises(Refusal, match=r"stock\.no_order"):
        desk.do(service.cancel_order, 99, "缺货")
    with pytest.raises(LookupError):
        queries.order(99)


def test_orders_of_nothing_nobody_or_nowhere_are_refused(desk: Desk, people: People) -> None:
    water = added(desk, people)
    line = OrderLine(water, pieces(1), Money(1))
    for draft, refusal in (
        (OrderDraft(None, ()), "nothing_to_order"),
        (OrderDraft(99, (line,)), "no_supplier"),
        (OrderDraft(None, (OrderLine(99, pieces(1), Money(1)),)), "no_product"),
        (OrderDraft(None, (OrderLine(water, Quantity(0), Money(1)),)), "bad_quantity"),
        (OrderDraft(None, (OrderLine(water, pieces(1), Money(-1)),)), "bad_cost"),
    ):
        with pytest.raises(Refusal, match=rf"stock\.{refusal}"):
            desk.do(service.place_order, draft)


def test_nonsense_deliveries_are_refused(desk: Desk, people: People) -> None:
    water, lesson = added(desk, people), added(desk, people, "课", is_stocked=False)
    for delivery, refusal in (
        (Delivery(()), "nothing_to_receive"),
        (Delivery((DeliveryLine(99, pieces(1), Money(1)),)), "no_product"),
        (Delivery((DeliveryLine(lesson, pieces(1), Money(1)),)), "not_stocked"),
        (Delivery((DeliveryLine(water, pieces(1), Money(-1)),)), "bad_cost"),
        (Delivery((DeliveryLine(water, Quantity(-5), Money(1)),)), "bad_quantity"),
        (Delivery((DeliveryLine(water, pieces(1), Money(1)),), supplier_id=99), "no_supplier"),
        (Delivery((DeliveryLine(water, pieces(1), Money(1)),), order_id=99), "no_order"),
    ):
        with pytest.raises(Refusal, match=rf"stock\.{refusal}"):
            desk.do(service.receive, delivery)
    assert queries.worth().value == 0


def test_what_expires_is_listed_with_what_is_left_of_it(desk: Desk, people: People) -> None:
    milk = added(desk, people, "牛奶", expires=True)
    early, late = date(2026, 11, 20), date(2026, 11, 30)
    lines = (DeliveryLine(milk, pieces(5), Money(500), late), DeliveryLine(milk, pieces(5), Money(500), early))
    desk.do(service.receive, Delivery(lines))
    assert [(row.expires_on, row.quantity, row.days) for row in queries.expiring(desk.today())] == [
        (early, pieces(5), -1), (late, pieces(5), 9),
    ]  # fmt: skip
    desk.do(service.issue, milk, pieces(7), SALE)
    assert [(row.expires_on, row.quantity) for row in queries.expiring(desk.today())] == [(late, pieces(3))]
    assert queries.expiring(desk.today(), 5) == ()


def test_a_write_off_has_a_reason_and_above_the_limit_a_second_person(desk: Desk, people: People) -> None:
    set_to(desk, WRITE_OFF_LIMIT, 500)  # type: ignore[arg-type]
    water = stocked(desk, people, count=10, cost=2000)
    assert desk.do(service.write_off, water, pieces(2), Reason.BROKEN) == 400
    with pytest.raises(Refusal, match=r"stock\.needs_supervisor"):
        desk.do(service.write_off, water, pieces(3), Reason.EXPIRED)
    assert desk.do(service.write_off, water, pieces(3), Reason.EXPIRED, approval=approved(desk)) == 600
    assert [row.reason for row in queries.moves(water)] == ["expired", "broken", ""]
    for quantity, reason, refusal in (
        (99, Reason.LOST, "not_enough"),
        (1, Reason.OTHER, "needs_reason"),
        (0, Reason.LOST, "bad_quantity"),
    ):
        with pytest.raises(Refusal, match=rf"stock\.{refusal}"):
            desk.do(service.write_off, water, pieces(quantity), reason)
    assert list(broken()) == []


def test_goods_go_to_another_place_of_the_house_and_come_back(desk: Desk, people: People) -> None:
    water = stocked(desk, people, count=10, cost=2000)
    desk.do(service.transfer, water, pieces(4), "二楼吧台")
    desk.do(service.transfer, water, pieces(1), "二楼吧台", is_in=True, cost=Money(200))
    assert queries.levels((water,))[water].quantity == pieces(7)
    assert [(row.quantity, row.cost, row.note) for row in queries.moves(water)][:2] == [
        (pieces(1), 200, "二楼吧台"), (pieces(-4), -800, "二楼吧台"),
    ]  # fmt: skip
    with pytest.raises(Refusal, match=r"stock\.no_place"):
        desk.do(service.transfer, water, pieces(1), "")
    with pytest.raises(Refusal, match=r"stock\.not_enough"):
        desk.do(service.transfer, water, pieces(99), "吧台")


def test_moves_are_read_page_by_page(desk: Desk, people: People) -> None:
    water = stocked(desk, people, count=100)
    for _ in range(6):
        desk.do(service.issue, water, pieces(1), SALE)
    first = queries.moves(water, limit=3)
    rest = queries.moves(water, first[-1], limit=10)
    assert [row.left for row in (*first, *rest)] == [pieces(left) for left in range(94, 101)]
    assert queries.worth().products == 1
