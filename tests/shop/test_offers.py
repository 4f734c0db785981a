"""What the rest of the program gets: numbers, titles, blockers, findings."""

from __future__ import annotations

from desk_app.kernel.refs import Ref
from desk_app.shop import offers, queries, service
from desk_app.shop.rules import PaymentState, Return
from tests.databases import Site
from tests.shop.site import BALLS, WATER, Shop, card, pieces


def test_a_scanned_receipt_opens_its_sale_and_a_slip_its_refund(shop: Shop) -> None:
    from desk_app.shell.finding import by_number, tab_of

    sale = shop.sold(BALLS)
    done = shop.desk.do(service.refund, sale.row.id, (Return(sale.live[0].id, pieces(1)),), "x")
    assert by_number(sale.row.number) == sale.row.ref
    assert by_number(done.number) == Ref("refund", done.refund_id)
    assert tab_of(sale.row.ref) == "shop"


def test_titles_are_short_and_nothing_unknown_breaks_them(shop: Shop) -> None:
    shop.scan(BALLS)
    assert offers.title_of(shop.open.row.ref)
    assert offers.title_of(shop.line().ref) == "高尔夫球 3 粒"
    sale = queries.sale(shop.pay(card(88_00, "42")).sale_id)
    done = shop.desk.do(service.refund, sale.row.id, (Return(sale.live[0].id, pieces(1)),), "x")
    assert offers.title_of(sale.row.ref) == sale.row.number
    assert offers.title_of(sale.payments[0].ref) == "42"
    assert offers.title_of(Ref("refund", done.refund_id)) == done.number
    assert [offers.title_of(Ref(kind, 999)) for kind in (*offers.REF_KINDS, "visit")] == [""] * 5


def test_inv4_the_day_is_not_closed_over_open_sales_and_unknown_payments(shop: Shop) -> None:
    day = shop.desk.today()
    assert offers.blockers(day) == ()
    shop.scan(BALLS)
    sale_id = shop.open.row.id
    assert [count for _, count in offers.blockers(day)] == [1]
    payment = shop.desk.do(service.ask_payment, sale_id, card(50_00, "1"))
    assert [count for _, count in offers.blockers(day)] == [1, 1]
    shop.desk.do(service.resolve_payment, payment, PaymentState.PAID)
    shop.desk.do(service.park, sale_id)
    assert len(offers.blockers(day)) == 1
    shop.desk.do(service.resume, sale_id)
    shop.pay()
    assert offers.blockers(day) == ()


def test_inv4_what_is_open_is_named_with_till_cashier_and_sale(shop: Shop) -> None:
    day = shop.desk.today()
    assert list(offers.open_things(day)) == []
    shop.scan(BALLS)
    sale_id = shop.open.row.id
    payment = shop.desk.do(service.ask_payment, sale_id, card(50_00, "8842"))
    shop.desk.do(service.resolve_payment, payment, PaymentState.UNKNOWN)
    by = shop.desk.operator
    assert by is not None
    assert list(offers.open_things(day)) == [
        ("Payments without an answer", Ref("sale_payment", payment), f"Till 1 · staff {by.number} · Card 8842"),
        ("Open or parked sales", Ref("sale", sale_id), f"Till 1 · staff {by.number} · Sale {sale_id}"),
    ]
    shop.desk.do(service.resolve_payment, payment, PaymentState.PAID)
    shop.desk.do(service.park, sale_id, "张先生")
    ((kind, _, words),) = offers.open_things(day)
    assert (kind, words) == ("Sales paid in part", f"Till 1 · staff {by.number} · Sale {sale_id} · 张先生")
    assert {sentence for sentence, _ in offers.blockers(day)} == {kind}


def test_the_check_tells_what_was_altered(shop: Shop, database: Site) -> None:
    shop.sold(WATER)
    assert list(offers.findings()) == []
    database.tamper("UPDATE sale SET total = total + 1")
    assert {finding.code for finding in offers.findings()} == {"shop.sale_differs", "shop.sale_changed"}
