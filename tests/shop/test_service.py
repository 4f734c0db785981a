"""From the first scan to the receipt: everything in one act, exact to the cent, once."""

from __future__ import annotations

import pytest

from desk_app.accounts import queries as accounts
from desk_app.cash import queries as cash
from desk_app.kernel import journal
from desk_app.kernel.money import Money, tax_included
from desk_app.kernel.work import Desk
from desk_app.shop import queries, service
from desk_app.shop.rules import CASH_ROUNDING, SaleState, Tendered
from desk_app.stock.rules import NEGATIVE
from tests.shop.site import BALLS, GLOVE, WATER, Shop, card, counted, pieces, refuses


def test_the_sale_is_stored_from_the_first_scan(shop: Shop) -> None:
    added = shop.desk.do(service.scan, BALLS)
    assert (added.name, added.price, added.total, added.is_new, added.left) == (
        "高尔夫球 3 粒",
        88_00,
        88_00,
        True,
        12_000,
    )
    sale = shop.open
    assert (sale.row.state, sale.row.lines, sale.row.total, sale.row.opened_by) == (SaleState.OPEN, 1, 88_00, "07")


def test_the_same_piece_again_raises_its_line(shop: Shop) -> None:
    sale = shop.scan(BALLS, WATER, BALLS)
    assert [(line.name, line.quantity, line.net) for line in sale.live] == [
        ("高尔夫球 3 粒", 2000, 176_00),
        ("矿泉水", 1000, 3_00),
    ]
    assert (sale.row.pieces, sale.row.total) == (3000, 179_00)


def test_an_unknown_code_loses_nothing(shop: Shop) -> None:
    shop.scan(BALLS)
    for code in ("6901234567893", "ABC", "x" * 10_000, "", "690 1234"):
        with pytest.raises(Exception, match=r"stock\.code_"):
            shop.desk.do(service.scan, code)
    assert shop.open.row.total == 88_00
    with refuses("shop.no_product"):
        shop.desk.do(service.add_product, 99_999)


def test_inv1_a_paid_sale_is_its_payments(shop: Shop) -> None:
    shop.scan(BALLS, BALLS, WATER, WATER, WATER, GLOVE)
    receipt = shop.pay(Tendered("cash", given=Money(350_00)))
    sale = queries.sale(receipt.sale_id)
    assert (receipt.total, receipt.change, receipt.opens_drawer) == (305_00, 45_00, True)
    assert (
        sum(line.net for line in sale.live) + sale.row.rounding == sum(paid.amount for paid in sale.payments) == 305_00
    )
    assert sale.row.tax == sum(tax_included(line.net, line.tax_rate) for line in sale.live)
    assert (sale.row.state, sale.row.number, sale.row.session_id) == (SaleState.PAID, receipt.number, shop.session)
    assert queries.open_sale(1) is None


def test_s_paying_moves_stock_money_paper_and_drawer_in_one_act(shop: Shop) -> None:
    before = {table: counted(table) for table in ("print_job", "drawer_request")}
    sale = shop.sold(BALLS, BALLS, WATER)
    assert (shop.left(shop.balls), shop.left(shop.water)) == (10, 45)
    assert [line.cost for line in sale.live] == [80_00, 1_50]
    moves = cash.moves_of(sale.row.ref)
    assert [(move.amount, move.number) for move in moves] == [(179_00, sale.row.number)]
    assert counted("print_job") == before["print_job"] + 1
    assert counted("drawer_request") == before["drawer_request"] + 1
    told = journal.of_subject(sale.row.ref)[-1]
    assert told.action == "sale.paid"
    assert told.facts is not None
    assert (told.facts["number"], told.facts["total"], told.facts["payments"]) == (
        sale.row.number,
        179_00,
        [["cash", 179_00, ""]],
    )


def test_inv6_receipt_numbers_have_no_gap_even_after_refusals(shop: Shop) -> None:
    numbers = []
    for _ in range(3):
        shop.scan(WATER)
        with refuses("shop.short", left=2_00):
            shop.pay(Tendered("cash", given=Money(1_00)))
        numbers.append(int(queries.sale_row(shop.pay().sale_id).number[10:-1]))
    assert numbers == [1, 2, 3]


def test_several_tenders_at_once_and_a_slip_pays_once(shop: Shop) -> None:
    shop.scan(BALLS)
    receipt = shop.pay(Tendered("cash", given=Money(50_00)), card(60_00))
    sale = queries.sale(receipt.sale_id)
    assert [(paid.tender, paid.amount, paid.change) for paid in sale.payments] == [
        ("card", 60_00, 0),
        ("cash", 28_00, 22_00),
    ]
    shop.scan(BALLS)
    with refuses("shop.reference_used", reference="100200"):
        shop.pay(card(88_00))
    assert shop.open.row.total == 88_00
    shop.pay(Tendered("wechat", Money(88_00), reference="100200"))  # another tender has its own numbers


def test_nothing_is_paid_without_a_till_or_without_goods(desk: Desk, shop: Shop) -> None:
    shop.scan(WATER)
    desk.do(service.remove_line, shop.line().id)
    with refuses("shop.no_lines"):
        shop.pay()
    from desk_app.cash import service as tills

    shop.scan(WATER)
    desk.do(tills.end_session, shop.session)
    with refuses("shop.no_session"):
        shop.pay()


def test_cash_is_rounded_by_the_rule_of_the_site_card_is_not(shop: Shop) -> None:
    shop.product("口香糖", 1_23, "6900000000021", 9, 500)
    shop.set(CASH_ROUNDING, 10)
    cash_sale = shop.sold("6900000000021")
    assert (cash_sale.row.total, cash_sale.row.rounding) == (1_20, -3)
    shop.scan("6900000000021")
    assert shop.pay(card(1_23)).rounding == 0


def test_the_site_may_refuse_to_sell_what_is_not_there(shop: Shop) -> None:
    shop.set(NEGATIVE, "refuse")
    shop.scan(GLOVE, GLOVE, GLOVE)
    with pytest.raises(Exception, match=r"stock\.not_enough"):
        shop.pay()
    assert shop.open.row.state is SaleState.OPEN
    shop.desk.do(service.change_quantity, shop.line().id, pieces(2))
    shop.pay()
    assert shop.left(shop.glove) == 0


def test_the_same_uuid_pays_once(shop: Shop) -> None:
    shop.scan(BALLS)
    act = (shop.open.row.id, (Tendered("cash", given=Money(100_00)),))
    first = shop.desk.act(service.complete_sale, act, uuid="a" * 32)
    again = shop.desk.act(service.complete_sale, act, uuid="a" * 32)
    assert first == again
    assert (counted("sale_payment"), counted("drawer_request"), shop.left(shop.balls)) == (1, 1, 11)
    with refuses("shop.not_open"):
        shop.desk.act(service.complete_sale, act, uuid="b" * 32)


def test_a_scan_with_its_uuid_counts_once(shop: Shop) -> None:
    for _ in range(3):
        shop.desk.act(service.scan, (BALLS,), uuid="c" * 32)
    assert shop.open.row.pieces == 1000


def test_500_lines_are_exact_and_one_receipt(shop: Shop) -> None:
    for place in range(500):
        product = shop.product(f"货 {place}", 1_07 + place, count=1, cost=50) if place % 10 == 0 else shop.water
        shop.desk.do(service.add_product, product)
    from desk_app.shop.rules import Discount

    row = shop.open.row
    shop.desk.do(service.discount_order, row.id, Discount(off=Money(13_37)))
    sale = queries.sale(shop.pay().sale_id)
    assert sum(line.net for line in sale.live) == sale.row.total == row.total - 13_37
    assert sum(line.order_off for line in sale.live) == 13_37


def test_members_pay_class_prices_from_their_account(shop: Shop) -> None:
    member = shop.member(balance=200_00)
    shop.scan(GLOVE, WATER)
    shop.desk.do(service.attach_member, member)
    sale = shop.open
    assert [(line.list_price, line.price) for line in sale.live] == [(120_00, 108_00), (3_00, 2_70)]
    assert (sale.row.total, sale.row.discount, sale.row.member_class) == (110_70, 12_30, "金卡")
    shop.pay(Tendered("member", Money(110_70), member_id=member))
    known = accounts.member(member)
    assert known is not None
    assert known.balance == 89_30
    with refuses("accounts.not_enough"):
        shop.scan(GLOVE)
        shop.pay(Tendered("member", Money(120_00), member_id=member))
    assert shop.open.row.total == 120_00


def test_a_member_may_come_and_go_before_paying(shop: Shop) -> None:
    member = shop.member()
    assert shop.desk.do(service.attach_member, member) == shop.open.row.id
    shop.scan(GLOVE)
    assert shop.open.row.total == 108_00
    shop.desk.do(service.attach_member, None)
    assert (shop.open.row.total, shop.open.row.member_id, shop.open.row.discount) == (120_00, None, 0)
    with refuses("shop.no_member"):
        shop.desk.do(service.attach_member, 999)


def test_the_receipt_can_be_left_out_and_printed_later(shop: Shop) -> None:
    shop.scan(BALLS)
    receipt = shop.desk.do(service.complete_sale, shop.open.row.id, (card(88_00),), print_receipt=False)
    assert (receipt.job_id, receipt.opens_drawer, counted("print_job", "form = 'receipt'")) == (None, False, 0)
    shop.desk.do(service.reprint, receipt.sale_id)
    assert counted("print_job", "form = 'receipt' AND copy_no = 0") == 1
