"""Lines: quantities, removals with their trace, prices that changed meanwhile, fees and top-ups."""

from __future__ import annotations

import pytest

from desk_app.accounts import queries as accounts
from desk_app.accounts import service as account_service
from desk_app.accounts.rules import FeeRequest, TopUpRequest
from desk_app.kernel import journal
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.quantity import LARGEST, Quantity
from desk_app.shop import queries, service
from desk_app.shop.rules import LineKind, Tendered
from desk_app.stock import service as stock
from tests.accounts import site as fees
from tests.shop.site import BALLS, GLOVE, WATER, Shop, counted, pieces, refuses


def test_a_removed_line_stays_with_who_and_when(shop: Shop) -> None:
    shop.scan(BALLS, WATER)
    line = shop.line(0)
    shop.desk.do(service.remove_line, line.id)
    sale = shop.open
    assert (len(sale.lines), len(sale.live), sale.row.total, sale.row.lines) == (2, 1, 3_00, 1)
    assert (sale.lines[0].removed_by, sale.lines[0].removed_at) == ("07", shop.desk.now())
    assert journal.of_subject(sale.row.ref)[-1].action == "sale.line_removed"
    with refuses("shop.no_line"):
        shop.desk.do(service.remove_line, line.id)
    with refuses("shop.no_line"):
        shop.desk.do(service.remove_line, 999)
    shop.scan(BALLS)
    assert shop.line(1).position == 3


def test_a_quantity_changes_and_lowering_it_is_told(shop: Shop) -> None:
    shop.scan(BALLS)
    line = shop.line()
    shop.desk.do(service.change_quantity, line.id, pieces(5))
    assert shop.open.row.total == 440_00
    assert not journal.of_subject(shop.open.row.ref)
    shop.desk.do(service.change_quantity, line.id, pieces(2))
    told = journal.of_subject(shop.open.row.ref)[-1]
    assert (told.action, told.facts["from"] if told.facts else None) == ("sale.quantity_lowered", 5000)
    for wrong in (0, -1000, LARGEST + 1):
        with refuses("shop.bad_quantity"):
            shop.desk.do(service.change_quantity, line.id, Quantity(wrong))


def test_goods_are_weighed_and_services_timed(shop: Shop) -> None:
    range_hour = shop.service()
    shop.desk.do(service.add_product, range_hour, quantity=Quantity(1_500))
    line = shop.line()
    assert (line.kind, line.unit, line.net, line.is_stocked) == (LineKind.SERVICE, "hour", 150_00, False)
    assert shop.open.row.pieces == 1000
    assert queries.sale(shop.pay().sale_id).live[0].cost == 0


def test_a_price_that_changed_while_parked_is_told_and_taken_only_when_asked(shop: Shop) -> None:
    shop.scan(GLOVE, WATER)
    sale_id = shop.open.row.id
    shop.desk.do(service.park, sale_id)
    shop.as_lead(stock.change_price, shop.glove, Money(99_00), why="促销")
    shop.desk.do(service.resume, sale_id)
    assert shop.open.row.total == 123_00
    assert queries.new_prices(sale_id, shop.desk.today()) == ((shop.line(0).id, 99_00),)
    shop.desk.do(service.take_new_price, shop.line(0).id)
    assert shop.open.row.total == 102_00
    assert queries.new_prices(sale_id, shop.desk.today()) == ()
    shop.scan(GLOVE)
    assert shop.line(0).quantity == 2000


def test_a_scan_after_a_price_change_makes_a_line_of_its_own(shop: Shop) -> None:
    shop.scan(WATER)
    shop.as_lead(stock.change_price, shop.water, Money(4_00), why="涨价")
    assert [(line.quantity, line.price) for line in shop.scan(WATER).live] == [(1000, 3_00), (1000, 4_00)]


def test_f2_a_fee_pays_its_bills_when_the_sale_is_paid(shop: Shop) -> None:
    desk = shop.desk
    kind, account = fees.fee_type(desk), fees.account(desk)
    fees.bill(desk, account, kind, 100_00, days=3)
    request = FeeRequest(account, kind, "物业费 3-1502", Money(150_00), Rate(600))
    desk.do(service.add_fee, request)
    with refuses("shop.fee_in_sale_already"):
        desk.do(service.add_fee, request)
    shop.scan(WATER)
    assert fees.left(desk, account) == [(100_00, 0)]
    sale = queries.sale(shop.pay().sale_id)
    assert fees.left(desk, account) == []
    assert accounts.prepaid(account, kind) == 50_00
    assert next((line.kind, line.net, line.tax) for line in sale.live) == (LineKind.FEE, 150_00, 8_49)
    assert sale.row.pieces == 1000


def test_f1_a_fee_with_a_list_is_not_paid_before_it_is_ticked(shop: Shop) -> None:
    desk = shop.desk
    kind, account = fees.fee_type(desk, lines=("终端", "协议")), fees.account(desk)
    desk.do(service.add_fee, FeeRequest(account, kind, "物业费", Money(10_00), Rate(0)))
    with refuses("accounts.not_prepared"):
        shop.pay()
    assert shop.open.row.total == 10_00
    row = accounts.fee_type(kind)
    assert row is not None
    desk.do(account_service.prepare, account, kind, tuple(line.id for line in row.lines))
    shop.pay()


def test_a_top_up_is_no_income_and_may_be_spent_at_once(shop: Shop) -> None:
    member = shop.member()
    shop.desk.do(service.add_deposit, TopUpRequest(member, "充值", Money(100_00)))
    shop.scan(WATER)
    shop.pay(Tendered("member", Money(3_00), member_id=member), Tendered("cash", given=Money(100_00)))
    row = accounts.member(member)
    assert row is not None
    assert row.balance == 97_00
    sums = queries.sums(shop.session, shop.desk.zone())
    assert (sums.deposits, sums.income, sums.net) == (100_00, 3_00, 103_00)


@pytest.mark.parametrize("amount", [0, -5])
def test_fees_and_top_ups_have_an_amount(shop: Shop, amount: int) -> None:
    with refuses("shop.bad_amount"):
        shop.desk.do(service.add_deposit, TopUpRequest(1, "充值", Money(amount)))
    assert counted("sale_line") == 0


def test_fees_are_not_divided(shop: Shop) -> None:
    added = shop.desk.do(service.add_deposit, TopUpRequest(shop.member(), "充值", Money(5_00)))
    with refuses("shop.whole_line_only"):
        shop.desk.do(service.change_quantity, added.line_id, pieces(2))
    with refuses("shop.no_product"):
        shop.desk.do(service.take_new_price, added.line_id)


def test_a_sale_has_an_end(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desk_app.shop.service.lines.MOST_LINES", 2)
    shop.scan(BALLS, WATER)
    with refuses("shop.too_many_lines", most=2):
        shop.scan(GLOVE)
    assert shop.open.row.total == 91_00


def test_amounts_inside_scale_codes_stand_as_they_are(shop: Shop) -> None:
    from desk_app.stock.rules import Unit, gtin_check_digit

    shop.product("散装茶", 50_00, "2200017", 10, 1000, unit=Unit.WEIGHT)
    body = "220001701234"
    sale = shop.scan(body + gtin_check_digit(body))
    assert (sale.live[0].net, sale.live[0].fixed) == (12_34, 12_34)
    shop.desk.do(service.attach_member, shop.member())
    assert shop.open.row.total == 11_11
    with refuses("shop.whole_line_only"):
        shop.desk.do(service.override_price, shop.line().id, Money(1), "x")
    with refuses("shop.whole_line_only"):
        shop.desk.do(service.change_quantity, shop.line().id, pieces(1))
