"""Pages, look-ups, the proof, and the sums of a session."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.kernel.clock import ManualClock
from desk_app.kernel.money import Money, Rate
from desk_app.shop import queries, service
from desk_app.shop.queries.proof import broken
from desk_app.shop.rules import Discount, LineKind, Return, Tendered
from tests.databases import Site
from tests.shop.site import BALLS, GLOVE, WATER, Shop, card, pieces


def test_pages_of_sales_go_back_without_gap(shop: Shop) -> None:
    made = [shop.sold(WATER).row.id for _ in range(5)]
    first = queries.sales(2)
    second = queries.sales(2, after=first[-1])
    third = queries.sales(2, after=second[-1])
    assert [row.id for row in (*first, *second, *third)] == made[::-1]
    assert [row.id for row in queries.sales(day=shop.desk.today())] == made[::-1]
    assert queries.sales(day=shop.desk.today() - timedelta(days=1)) == ()
    assert [row.id for row in queries.sales(session_id=shop.session)] == made[::-1]


def test_a_sale_is_found_by_what_stands_on_paper(shop: Shop) -> None:
    shop.scan(BALLS)
    sale = queries.sale(shop.pay(card(88_00, "420000123")).sale_id)
    shop.desk.do(service.set_fapiao, sale.row.id, "24312000")
    for text in (sale.row.number, f" {sale.row.number[:4]} {sale.row.number[4:]}", "420000123", "24312000"):
        assert [row.id for row in queries.find(text)] == [sale.row.id]
    assert queries.find(" ") == ()
    assert queries.find("nothing") == ()
    assert queries.receipt_by_number(sale.row.number) == sale.row.id
    assert queries.receipt_by_number("1") is None


def test_rows_know_what_they_are(shop: Shop) -> None:
    sale = shop.sold(WATER)
    done = shop.desk.do(service.refund, sale.row.id, (Return(sale.live[0].id, pieces(1)),), "x")
    row = queries.refund(done.refund_id).row
    refs = (sale.row.ref, sale.live[0].ref, sale.payments[0].ref, row.ref)
    assert [ref.kind for ref in refs] == ["sale", "sale_line", "sale_payment", "refund"]
    assert (sale.row.opened_at, sale.row.closed_at, sale.row.parked_at) == (shop.desk.now(), shop.desk.now(), None)
    assert (sale.row.order_discount, sale.unknown, sale.row.day) == (Discount(), (), shop.desk.today())


@pytest.mark.parametrize("read", [queries.sale, queries.line, queries.payment, queries.refund, queries.refundable])
def test_what_is_not_there_is_looked_up_in_vain(shop: Shop, read: object) -> None:
    with pytest.raises(LookupError):
        read(99)  # type: ignore[operator]


def test_the_sums_of_a_session_agree_from_every_side(shop: Shop) -> None:
    hour = shop.service()
    shop.scan(BALLS, BALLS, WATER)
    shop.desk.do(service.discount_order, shop.open.row.id, Discount(Rate(400)))
    shop.pay(Tendered("cash", given=Money(100_00)), card(100_00))
    clock = shop.desk.clock
    assert isinstance(clock, ManualClock)
    clock.advance(timedelta(hours=1))
    shop.desk.do(service.add_product, hour)
    sale = queries.sale(shop.pay().sale_id)
    glove = shop.sold(GLOVE)
    shop.desk.do(service.refund, glove.row.id, (Return(glove.live[0].id, pieces(1)),), "x")
    sums = queries.sums(shop.session, shop.desk.zone())
    assert (sums.sales, sums.gross, sums.discount, sums.discounts) == (3, 399_00, 7_16, 1)
    assert sums.net == sum(row.amount for row in sums.tenders) == 271_84
    assert sums.income == sum(row.gross for row in sums.taxes) == sum(row.net for row in sums.products)
    assert [(row.name, row.kind, row.quantity) for row in sums.products] == [
        ("高尔夫球 3 粒", LineKind.GOODS, 2000),
        ("练习场 1 时", LineKind.SERVICE, 1000),
        ("矿泉水", LineKind.GOODS, 1000),
        ("手套 左 L", LineKind.GOODS, 0),
    ]
    assert [(row.hour, row.sales) for row in sums.hours] == [(14, 1), (15, 2)]
    assert (sums.refunds, sums.refunded, sums.goods, sums.services) == (1, 120_00, 171_84, 100_00)
    assert [(row.rate, row.gross) for row in sums.taxes] == [(600, 100_00), (1300, 171_84)]
    assert sums.last_receipt == glove.row.number
    assert sums.first_receipt < sale.row.number


def test_an_empty_session_comes_to_nothing(shop: Shop) -> None:
    sums = queries.sums(shop.session, shop.desk.zone())
    assert (sums.sales, sums.net, sums.tenders, sums.products, sums.first_receipt) == (0, 0, (), (), "")


def test_everything_holds_together_until_somebody_alters_it(shop: Shop, database: Site) -> None:
    sale = shop.sold(BALLS, WATER)
    other = shop.sold(WATER)
    done = shop.desk.do(service.refund, sale.row.id, (Return(sale.live[0].id, pieces(1)),), "x")
    assert list(broken()) == []
    for sql, code in (
        (f"UPDATE sale_line SET net = net - 1 WHERE id = {sale.live[1].id}", "shop.sale_changed"),
        (f"UPDATE sale_payment SET amount = amount - 1 WHERE sale_id = {sale.row.id}", "shop.sale_differs"),
        (f"UPDATE sale_line SET name = 'x' WHERE id = {other.live[0].id}", "shop.sale_changed"),
        (f"UPDATE refund_line SET quantity = 2000 WHERE refund_id = {done.refund_id}", "shop.refunded_too_much"),
        (f"UPDATE refund_payment SET amount = 99999 WHERE refund_id = {done.refund_id}", "shop.refund_differs"),
        (f"DELETE FROM refund WHERE id = {done.refund_id}", "shop.refund_gone"),
        (f"DELETE FROM sale WHERE id = {sale.row.id}", "shop.number_gap"),
    ):
        database.tamper(sql)
        assert code in {found for found, _, _ in broken()}, sql
    assert "shop.sale_gone" in {found for found, _, _ in broken()}


def test_the_proof_reads_page_by_page(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desk_app.shop.queries.proof._PAGE", 2)
    for _ in range(4):
        shop.sold(WATER)
    assert list(broken()) == []
