"""Money back: line by line, to the tenders it came by, never more than was sold or collected (invariant 3)."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk_app.accounts import queries as accounts
from desk_app.accounts.rules import FeeRequest, TopUpRequest
from desk_app.cash import queries as cash
from desk_app.cash import service as tills
from desk_app.cash.rules import ZSums
from desk_app.kernel import journal
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refusal import Refusal
from desk_app.shop import queries, service
from desk_app.shop.queries import Sale
from desk_app.shop.rules import (
    CASH_ROUNDING,
    REFUND_LIMIT,
    LooseReturn,
    PayBack,
    RefundKind,
    Return,
    Tendered,
)
from desk_app.shop.service import Refunded
from tests.accounts import site as fees
from tests.cash.site import FLOAT
from tests.cash.site import counted as drawn
from tests.shop.site import BALLS, GLOVE, WATER, Shop, card, counted, pieces, refuses


def back(shop: Shop, sale: Sale, *returns: Return, **more: object) -> Refunded:
    """Give lines of a sale back."""
    return shop.desk.do(service.refund, sale.row.id, returns, "不合适", **more)  # type: ignore[arg-type]


def test_a_line_comes_back_to_the_shelf_and_its_money_to_its_tender(shop: Shop) -> None:
    sale = shop.sold(BALLS, BALLS, WATER, tendered=(card(179_00),))
    done = back(shop, sale, Return(sale.live[0].id, pieces(1)))
    whole = queries.refund(done.refund_id)
    assert (whole.row.total, whole.row.kind, whole.row.sale_id) == (88_00, RefundKind.RETURN, sale.row.id)
    assert [(part.tender, part.amount) for part in whole.payments] == [("card", 88_00)]
    assert (shop.left(shop.balls), done.number[:2]) == (11, "41")
    assert [(move.kind.value, move.amount) for move in cash.moves_of(whole.row.ref)] == [("refund", -88_00)]
    assert counted("print_job", "form = 'refund_slip'") == 1
    assert counted("drawer_request") == 0
    left = queries.refundable(sale.row.id)
    assert [line.left for line in left.lines] == [1000, 1000]
    assert [payment.left for payment in left.collected] == [91_00]


def test_goods_that_are_broken_are_written_off(shop: Shop) -> None:
    sale = shop.sold(WATER)
    back(shop, sale, Return(sale.live[0].id, pieces(1), to_shelf=False))
    assert shop.left(shop.water) == 45


def test_inv3_a_receipt_is_not_refunded_twice(shop: Shop) -> None:
    sale = shop.sold(BALLS, BALLS)
    line = sale.live[0].id
    back(shop, sale, Return(line, pieces(1)))
    with refuses("shop.refund_too_much", left=1000):
        back(shop, sale, Return(line, pieces(2)))
    back(shop, sale, Return(line, pieces(1)))
    with refuses("shop.refund_all_back"):
        back(shop, sale, Return(line, pieces(1)))
    assert shop.left(shop.balls) == 12


def test_several_tenders_get_back_what_they_gave_cash_last(shop: Shop) -> None:
    sale = shop.sold(BALLS, tendered=(Tendered("cash", given=Money(100_00)), card(60_00)))
    done = back(shop, sale, Return(sale.live[0].id, pieces(1)))
    assert [(part.tender, part.amount) for part in queries.refund(done.refund_id).payments] == [
        ("card", 60_00),
        ("cash", 28_00),
    ]


def test_another_tender_than_it_came_by_needs_a_supervisor(shop: Shop) -> None:
    sale = shop.sold(BALLS, tendered=(card(88_00),))
    wish = (PayBack(sale.payments[0].id, "cash", Money(88_00)),)
    one = Return(sale.live[0].id, pieces(1))
    with refuses("shop.needs_approval", role="supervisor"):
        back(shop, sale, one, back=wish)
    with refuses("shop.back_differs", total=88_00, back=80_00):
        back(shop, sale, one, back=(PayBack(sale.payments[0].id, "cash", Money(80_00)),))
    done = back(shop, sale, one, back=wish, approval=shop.approved())
    whole = queries.refund(done.refund_id)
    assert (whole.payments[0].tender, whole.row.approved_by) == ("cash", "12")


def test_inv9_above_the_limit_another_named_person_agrees(shop: Shop) -> None:
    shop.set(REFUND_LIMIT, 100_00)
    sale = shop.sold(BALLS, BALLS)
    with refuses("shop.needs_approval", role="supervisor"):
        back(shop, sale, Return(sale.live[0].id, pieces(2)))
    with pytest.raises(Refusal, match=r"shop\.needs_approval"):  # a supervisor asks somebody else as well
        shop.as_lead(service.refund, sale.row.id, (Return(sale.live[0].id, pieces(2)),), "x")
    back(shop, sale, Return(sale.live[0].id, pieces(2)), approval=shop.approved())


def test_an_old_receipt_needs_a_supervisor(shop: Shop) -> None:
    sale = shop.sold(WATER)
    later(shop, 31)
    with refuses("shop.needs_approval"):
        back(shop, sale, Return(sale.live[0].id, pieces(1)))
    shop.as_lead(service.refund, sale.row.id, (Return(sale.live[0].id, pieces(1)),), "x")


def later(shop: Shop, days: int) -> None:
    """The till of another day."""
    shop.desk.do(tills.end_session, shop.session)
    sums = queries.sums(shop.session, shop.desk.zone())
    drawer = 600_00 + sum(row.amount for row in sums.tenders if row.tender == "cash")
    shop.desk.do(tills.seal_count, shop.session, drawn(drawer))
    shop.desk.do(tills.close, shop.session, ZSums(net=sums.income, deposits=sums.deposits), drawn(drawer).cash)
    clock = shop.desk.clock
    assert isinstance(clock, ManualClock)
    clock.advance(timedelta(days=days))
    shop.session = shop.desk.do(tills.open_session, shop.desk.do(tills.ensure_till), FLOAT)


def test_m3_a_refund_of_a_closed_day_lands_in_the_open_one(shop: Shop) -> None:
    sale = shop.sold(BALLS)
    later(shop, 2)
    done = back(shop, sale, Return(sale.live[0].id, pieces(1)))
    row = queries.refund(done.refund_id).row
    assert (row.day, row.session_id) == (shop.desk.today(), shop.session)
    assert row.day != sale.row.day
    assert queries.sums(shop.session, shop.desk.zone()).refunded == 88_00


def test_members_get_their_balance_back(shop: Shop) -> None:
    member = shop.member(balance=100_00)
    shop.scan(BALLS)
    sale = queries.sale(shop.pay(Tendered("member", Money(88_00), member_id=member)).sale_id)
    back(shop, sale, Return(sale.live[0].id, pieces(1)))
    row = accounts.member(member)
    assert row is not None
    assert row.balance == 100_00


def test_f2_a_refunded_fee_is_owed_again_and_a_top_up_leaves_the_account(shop: Shop) -> None:
    desk = shop.desk
    kind, account, member = fees.fee_type(desk), fees.account(desk), shop.member()
    fees.bill(desk, account, kind, 100_00, days=3)
    desk.do(service.add_fee, FeeRequest(account, kind, "物业费", Money(100_00), Rate(0)))
    desk.do(service.add_deposit, TopUpRequest(member, "充值", Money(50_00)))
    sale = queries.sale(shop.pay().sale_id)
    with refuses("shop.whole_line_only"):
        back(shop, sale, Return(sale.live[0].id, Quantity(500)))
    back(shop, sale, *(Return(line.id, pieces(1)) for line in sale.live))
    assert fees.left(desk, account) == [(100_00, 0)]
    row = accounts.member(member)
    assert row is not None
    assert row.balance == 0
    assert queries.sums(shop.session, desk.zone()).deposits == 0


def test_a_whole_sale_is_void_in_its_session_with_a_supervisor(shop: Shop) -> None:
    sale = shop.sold(BALLS, WATER, tendered=(Tendered("cash", given=Money(50_00)), card(60_00)))
    with refuses("shop.needs_approval"):
        shop.desk.do(service.void_sale, sale.row.id, "收错了")
    done = shop.desk.do(service.void_sale, sale.row.id, "收错了", approval=shop.approved())
    whole = queries.refund(done.refund_id)
    assert (whole.row.kind, whole.row.total, shop.left(shop.balls)) == (RefundKind.VOID, 91_00, 12)
    assert {move.kind.value for move in cash.moves_of(whole.row.ref)} == {"void"}
    assert journal.of_subject(whole.row.ref)[-1].action == "sale.voided"
    sums = queries.sums(shop.session, shop.desk.zone())
    assert (sums.voids, sums.voided, sums.refunds, sums.net) == (1, 91_00, 0, 0)
    with refuses("shop.part_back"):
        shop.desk.do(service.void_sale, sale.row.id, "收错了", approval=shop.approved())


def test_a_void_is_for_the_session_that_took_it(shop: Shop) -> None:
    sale = shop.sold(BALLS)
    later(shop, 1)
    with refuses("shop.other_session"):
        shop.desk.do(service.void_sale, sale.row.id, "收错了", approval=shop.approved())


def test_without_a_receipt_only_a_supervisor_and_counted(shop: Shop) -> None:
    wish = (LooseReturn(shop.glove, pieces(1)), LooseReturn(shop.water, pieces(2), to_shelf=False, price=Money(2_50)))
    cash_back = PayBack(None, "cash", Money(0))
    with refuses("shop.needs_approval"):
        shop.desk.do(service.refund_without_receipt, wish, cash_back, "丢了小票")
    done = shop.as_lead(service.refund_without_receipt, wish, cash_back, "丢了小票")
    whole = queries.refund(done.refund_id)
    assert (whole.row.total, whole.row.kind, whole.row.sale_id) == (125_00, RefundKind.NO_RECEIPT, None)
    assert [line.cost for line in whole.lines] == [60_00, 3_00]
    assert (shop.left(shop.glove), shop.left(shop.water)) == (3, 46)
    shop.desk.do(service.refund_without_receipt, wish[:1], cash_back, "丢了小票", approval=shop.approved())
    sums = queries.sums(shop.session, shop.desk.zone())
    assert (sums.no_receipts, sums.no_receipt_amount) == (2, 245_00)


def test_what_is_refused_without_a_receipt(shop: Shop) -> None:
    cash_back = PayBack(None, "cash", Money(0))
    one = (LooseReturn(shop.glove, pieces(1)),)
    for returns, by, why, code in (
        ((), cash_back, "x", "shop.nothing_to_refund"),
        (one, cash_back, " ", "shop.needs_reason"),
        ((LooseReturn(999, pieces(1)),), cash_back, "x", "shop.no_product"),
        ((LooseReturn(shop.glove, pieces(0)),), cash_back, "x", "shop.bad_quantity"),
        ((LooseReturn(shop.glove, pieces(1), price=Money(-1)),), cash_back, "x", "shop.bad_amount"),
        (one, PayBack(None, "cash", Money(1)), "x", "shop.back_differs"),
        (one, PayBack(None, "member", Money(0), member_id=1), "x", "shop.bad_tender"),
    ):
        with refuses(code):
            shop.desk.do(service.refund_without_receipt, returns, by, why)


def test_a_service_and_an_empty_shelf_come_back_at_the_last_cost(shop: Shop) -> None:
    hour = shop.service()
    shop.set(REFUND_LIMIT, 1_000_00)
    shop.sold(GLOVE, GLOVE)
    done = shop.as_lead(
        service.refund_without_receipt,
        (LooseReturn(hour, pieces(1)), LooseReturn(shop.glove, pieces(1))),
        PayBack(None, "cash", Money(0)),
        "x",
    )
    assert [line.cost for line in queries.refund(done.refund_id).lines] == [0, 60_00]


def test_what_is_refused_by_receipt(shop: Shop) -> None:
    sale = shop.sold(BALLS, WATER)
    other = shop.sold(WATER)
    one = Return(sale.live[0].id, pieces(1))
    for wish, code in (
        ((), "shop.nothing_to_refund"),
        ((Return(other.live[0].id, pieces(1)),), "shop.no_line"),
        ((one, one), "shop.line_twice"),
        ((Return(sale.live[0].id, pieces(0)),), "shop.bad_quantity"),
    ):
        with refuses(code):
            back(shop, sale, *wish)
    with refuses("shop.needs_reason"):
        shop.desk.do(service.refund, sale.row.id, (one,), "")
    with refuses("shop.no_sale"):
        shop.desk.do(service.refund, 999, (one,), "x")
    shop.scan(BALLS)
    with refuses("shop.not_paid"):
        shop.desk.do(service.refund, shop.open.row.id, (one,), "x")


def test_the_same_uuid_gives_back_once(shop: Shop) -> None:
    sale = shop.sold(BALLS, BALLS)
    act = (sale.row.id, (Return(sale.live[0].id, pieces(1)),), "x")
    first = shop.desk.act(service.refund, act, uuid="d" * 32)
    assert shop.desk.act(service.refund, act, uuid="d" * 32) == first
    assert counted("refund") == 1


def test_a_rounded_sale_gives_back_all_it_took(shop: Shop) -> None:
    shop.set(CASH_ROUNDING, 10)
    shop.product("口香糖", 1_11, "6900000000021", 9, 500)
    sale = shop.sold("6900000000021", "6900000000021", "6900000000021")
    assert sale.row.total == 3_30
    line = sale.live[0].id
    totals = [back(shop, sale, Return(line, pieces(1))).total for _ in range(3)]
    assert totals == [1_10, 1_10, 1_10]
    sums = queries.sums(shop.session, shop.desk.zone())
    assert (sums.net, sums.rounding) == (0, 0)


@settings(max_examples=15)
@given(st.integers(0, 10_000))
def test_inv3_whatever_comes_back_in_whatever_parts_ends_at_nothing(shop: Shop, seed: int) -> None:
    chance = random.Random(seed)
    shop.scan(*chance.choices((BALLS, WATER, GLOVE), k=chance.randint(1, 6)))
    by_card = chance.randint(0, shop.open.row.total)
    offers = (card(by_card, str(shop.open.row.id)),) if by_card else ()
    sale = queries.sale(shop.pay(*offers, Tendered("cash")).sale_id)
    while not (known := queries.refundable(sale.row.id)).is_all_back:
        wish = [
            Return(line.line_id, Quantity(1000 * chance.randint(1, line.left // 1000)))
            for line in known.lines
            if line.left and chance.random() < 0.5
        ]
        if wish:
            back(shop, sale, *wish, approval=shop.approved())
    assert [payment.left for payment in known.collected] == [0] * len(known.collected)
    sums = queries.sums(shop.session, shop.desk.zone())
    assert (sums.net, sums.income, sum(tax.tax for tax in sums.taxes)) == (0, 0, 0)
