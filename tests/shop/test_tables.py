"""What is paid stays as it is, and nothing gives back more than it took: the triggers alone (invariants 1 to 4)."""

from __future__ import annotations

import pytest

from desk_app.kernel.database import DATABASE, is_postgres
from desk_app.kernel.money import Money
from desk_app.shop import queries, service
from desk_app.shop.rules import Return
from tests.shop.site import BALLS, WATER, Shop, card, pieces


def tampered(sql: str, code: str) -> None:
    """A statement past the program is refused for this reason."""
    with pytest.raises(Exception, match=code.replace(".", r"\.")), DATABASE.atomic():
        DATABASE.execute_sql(sql)


def test_inv2_a_paid_sale_never_changes(shop: Shop) -> None:
    sale = shop.sold(BALLS, WATER)
    line, payment = sale.live[0].id, sale.payments[0].id
    for sql, code in (
        ("UPDATE sale SET total = total - 1", "shop.sale_frozen"),
        ("UPDATE sale SET state = 'open'", "shop.sale_frozen"),
        ("DELETE FROM sale", "sale.kept"),
        (f"UPDATE sale_line SET net = net - 1 WHERE id = {line}", "shop.line_frozen"),
        (f"UPDATE sale_line SET removed_at = 1 WHERE id = {line}", "shop.line_frozen"),
        (f"DELETE FROM sale_line WHERE id = {line}", "sale_line.kept"),
        (f"UPDATE sale_payment SET amount = 1 WHERE id = {payment}", "shop.payment_frozen"),
        (f"UPDATE sale_payment SET state = 'failed' WHERE id = {payment}", "shop.payment_frozen"),
        ("DELETE FROM sale_payment", "sale_payment.kept"),
    ):
        tampered(sql, code)
    copied = "sale_id, session_id, tender, state, amount, given, change, reference, at, by, resolved_by, why"
    tampered(f"INSERT INTO sale_payment ({copied}) SELECT {copied} FROM sale_payment", "shop.payment_frozen")


def test_inv1_no_sale_is_paid_whose_payments_differ(shop: Shop) -> None:
    shop.scan(BALLS)
    sale_id = shop.open.row.id
    end = f"UPDATE sale SET state = 'paid', number = '1', session_id = 1, total = {{}} WHERE id = {sale_id}"
    tampered(end.format(88_00), "shop.payments_differ")
    payment = shop.desk.do(service.ask_payment, sale_id, card(88_00))
    tampered(end.format(88_00), "shop.payments_differ")
    from desk_app.shop.rules import PaymentState

    shop.desk.do(service.resolve_payment, payment, PaymentState.PAID)
    tampered(end.format(87_00), "shop.payments_differ")
    tampered(f"UPDATE sale SET state = 'paid' WHERE id = {sale_id}", "shop.payments_differ")  # no number, no session
    with DATABASE.atomic():
        DATABASE.execute_sql(end.format(88_00))


def test_a_sale_begins_open(shop: Shop) -> None:
    shop.scan(BALLS)
    columns = (
        "desk, day, opened_at, opened_by, closed_by, parked_by, note, member_class, class_rate, position, lines, pieces, "
        "list_amount, amount, discountable, discount_rate, discount_off, discount_why, order_off, approved_rate, rounding, "
        "total, tax"
    )
    tampered(f"INSERT INTO sale (state, {columns}) SELECT 'paid', {columns} FROM sale", "shop.sale_not_begun_open")


def test_a_desk_has_one_open_sale(shop: Shop) -> None:
    shop.scan(BALLS)
    shop.desk.do(service.park, shop.open.row.id)
    shop.scan(WATER)
    tampered("UPDATE sale SET state = 'open'", "sale_open_at_desk" if is_postgres() else "sale.desk")


def test_a_removed_line_and_a_failed_payment_stay_what_they_are(shop: Shop) -> None:
    shop.scan(BALLS, WATER)
    shop.desk.do(service.remove_line, shop.line().id)
    tampered("UPDATE sale_line SET removed_at = NULL", "shop.line_frozen")
    tampered("UPDATE sale_line SET sale_id = 77 WHERE removed_at IS NULL", "shop.line_frozen")


def test_inv3_no_line_gives_back_more_than_was_sold(shop: Shop) -> None:
    sale = shop.sold(BALLS, BALLS)
    shop.desk.do(service.refund, sale.row.id, (Return(sale.live[0].id, pieces(1)),), "x")
    refund = queries.refunds_of(sale.row.id)[0].id
    for sql, code in (
        ("UPDATE refund SET total = 1", "shop.refund_frozen"),
        ("DELETE FROM refund", "refund.kept"),
        ("UPDATE refund_line SET net = 1", "refund_line.frozen"),
        ("DELETE FROM refund_payment", "refund_payment.kept"),
        (_line(refund, sale.live[0].id, 1000, 1), "shop.refunded_more_than_sold"),  # the refund is done
    ):
        tampered(sql, code)
    with DATABASE.atomic():
        DATABASE.execute_sql(_head(sale.row.id))
    other = queries.refunds_of(sale.row.id)[1].id
    tampered(_line(other, sale.live[0].id, 2000, 1), "shop.refunded_more_than_sold")
    tampered(_line(other, sale.live[0].id, 1000, 88_01), "shop.refunded_more_than_sold")
    tampered(_line(other, sale.live[0].id, 0, 0), "shop.refunded_more_than_sold")
    tampered(_payment(other, sale.payments[0].id, 88_01), "shop.refunded_more_than_collected")
    with DATABASE.atomic():
        DATABASE.execute_sql(_line(other, sale.live[0].id, 1000, 88_00))
        DATABASE.execute_sql(_payment(other, sale.payments[0].id, 87_00))
    tampered(f"UPDATE refund SET is_done = {_true()}, total = 8800 WHERE id = {other}", "shop.refund_differs")


def test_inv3_a_refund_points_at_its_own_sale(shop: Shop) -> None:
    mine, other = shop.sold(BALLS), shop.sold(WATER)
    with DATABASE.atomic():
        DATABASE.execute_sql(_head(mine.row.id))
    refund = queries.refunds_of(mine.row.id)[0].id
    tampered(_line(refund, other.live[0].id, 1000, 1), "shop.refunded_more_than_sold")
    tampered(_payment(refund, other.payments[0].id, 1), "shop.refunded_more_than_collected")


def test_an_invoice_number_is_corrected_by_one_more(shop: Shop) -> None:
    sale = shop.sold(BALLS)
    shop.desk.do(service.set_fapiao, sale.row.id, "24312000-1")
    tampered("UPDATE sale_invoice SET number = '2'", "sale_invoice.frozen")
    shop.desk.do(service.set_fapiao, sale.row.id, "24312000-2")
    assert queries.sale_row(sale.row.id).fapiao == "24312000-2"


def _true() -> str:
    return "true" if is_postgres() else "1"


def _head(sale_id: int) -> str:
    return (
        "INSERT INTO refund (number, kind, sale_id, session_id, desk, day, at, by, approved_by, why, is_done, rounding, "
        f"total, tax) VALUES ('9{sale_id}', 'return', {sale_id}, 1, 1, '2026-11-21', 1, '07', '', 'x', "
        f"{'false' if is_postgres() else '0'}, 0, 0, 0)"
    )


def _line(refund: int, line: int, quantity: int, net: int) -> str:
    return (
        "INSERT INTO refund_line (refund_id, sale_line_id, kind, name, quantity, net, tax_rate, tax, cost, to_shelf) "
        f"VALUES ({refund}, {line}, 'goods', 'x', {quantity}, {Money(net)}, 0, 0, 0, {_true()})"
    )


def _payment(refund: int, payment: int, amount: int) -> str:
    return (
        "INSERT INTO refund_payment (refund_id, payment_id, tender, amount, reference) "
        f"VALUES ({refund}, {payment}, 'cash', {amount}, '')"
    )
