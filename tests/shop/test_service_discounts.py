"""Selling for less: limits by role, everything taken off together, another person's PIN above."""

from __future__ import annotations

from desk_app.kernel import journal
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.roles import Role
from desk_app.shop import queries, service
from desk_app.shop.rules import DISCOUNT_DESK, Discount
from tests.shop.site import BALLS, GLOVE, WATER, Shop, pieces, refuses


def test_the_desk_gives_up_to_its_limit_alone(shop: Shop) -> None:
    shop.scan(BALLS)
    shop.desk.do(service.discount_line, shop.line().id, Discount(Rate(500)), "老客户")
    assert (shop.open.row.total, shop.line().off, shop.line().discount_why) == (83_60, 4_40, "老客户")
    with refuses("shop.needs_approval", role="supervisor", rate=600):
        shop.desk.do(service.discount_line, shop.line().id, Discount(Rate(600)))
    with refuses("shop.needs_approval", role="manager", rate=2_100):
        shop.desk.do(service.discount_line, shop.line().id, Discount(Rate(2_100)))


def test_inv9_above_it_another_person_agrees_and_is_named(shop: Shop) -> None:
    shop.scan(BALLS)
    shop.desk.do(service.discount_line, shop.line().id, Discount(Rate(1000)), "破包装", approval=shop.approved())
    told = journal.of_subject(shop.open.row.ref)[-1]
    assert (told.action, told.facts["approved_by"] if told.facts else "") == ("sale.line_discounted", "12")
    shop.desk.do(service.change_quantity, shop.line().id, pieces(3))  # what was agreed to holds for the line
    assert shop.open.row.total == 237_60
    shop.desk.do(service.discount_line, shop.line().id, Discount(Rate(900)))
    with refuses("staff.approver_role"):
        shop.desk.do(service.discount_line, shop.line().id, Discount(Rate(5_000)), approval=shop.approved())
    shop.desk.do(
        service.discount_line, shop.line().id, Discount(Rate(5_000)), approval=shop.approved("01", Role.MANAGER)
    )
    assert shop.open.row.total == 132_00


def test_two_small_discounts_are_one_large_one(shop: Shop) -> None:
    shop.scan(BALLS)
    shop.desk.do(service.discount_line, shop.line().id, Discount(Rate(400)))
    with refuses("shop.needs_approval", role="supervisor"):
        shop.desk.do(service.discount_order, shop.open.row.id, Discount(Rate(400)))
    shop.desk.do(service.discount_order, shop.open.row.id, Discount(Rate(400)), approval=shop.approved())
    assert shop.open.row.total == 81_10
    with refuses("shop.needs_approval"):
        shop.desk.do(service.discount_line, shop.line().id, Discount(Rate(500)))
    shop.desk.do(service.discount_order, shop.open.row.id, Discount())
    assert (shop.open.row.total, shop.open.row.order_off) == (84_48, 0)


def test_a_line_discount_under_an_order_discount_needs_one_approval_for_both(shop: Shop) -> None:
    shop.scan(BALLS)
    shop.desk.do(service.discount_order, shop.open.row.id, Discount(Rate(400)))
    shop.desk.do(service.discount_line, shop.line().id, Discount(Rate(1000)), approval=shop.approved())
    shop.pay()


def test_an_approval_does_not_reach_above_its_role(shop: Shop) -> None:
    shop.scan(BALLS)
    shop.desk.do(service.discount_order, shop.open.row.id, Discount(Rate(1500)), approval=shop.approved())
    with refuses("shop.needs_approval", role="manager"):
        shop.desk.do(service.discount_line, shop.line().id, Discount(Rate(1500)), approval=shop.approved())


def test_the_orders_discount_is_for_goods_and_services_alone(shop: Shop) -> None:
    from desk_app.accounts.rules import TopUpRequest

    shop.desk.do(service.add_deposit, TopUpRequest(shop.member(), "充值", Money(100_00)))
    with refuses("shop.no_discount_here"):
        shop.desk.do(service.discount_line, shop.line().id, Discount(Rate(100)))
    shop.scan(GLOVE)
    shop.desk.do(service.discount_order, shop.open.row.id, Discount(Rate(500)))
    sale = queries.sale(shop.pay().sale_id)
    assert [line.net for line in sale.live] == [100_00, 114_00]
    assert sale.row.total == 214_00


def test_a_sum_off_shrinks_with_the_line_and_is_looked_at_again_before_payment(shop: Shop) -> None:
    shop.scan(BALLS)
    shop.desk.do(service.change_quantity, shop.line().id, pieces(4))
    shop.desk.do(service.discount_line, shop.line().id, Discount(off=Money(10_00)))
    shop.desk.do(service.change_quantity, shop.line().id, pieces(1))
    assert shop.line().off == 2_50
    shop.desk.do(service.discount_line, shop.line().id, Discount())
    shop.scan(WATER)
    shop.desk.do(service.discount_order, shop.open.row.id, Discount(off=Money(4_00)))
    shop.desk.do(service.remove_line, shop.line(0).id)
    assert shop.open.row.total == 0
    with refuses("shop.needs_approval", role="manager"):
        shop.pay()
    shop.desk.do(service.discount_order, shop.open.row.id, Discount())
    shop.pay()


def test_another_price_needs_its_reason_and_counts_as_a_discount(shop: Shop) -> None:
    shop.scan(GLOVE)
    line = shop.line().id
    with refuses("shop.needs_reason"):
        shop.desk.do(service.override_price, line, Money(118_00), " ")
    with refuses("shop.needs_approval", role="supervisor"):
        shop.desk.do(service.override_price, line, Money(100_00), "样品")
    shop.desk.do(service.override_price, line, Money(100_00), "样品", approval=shop.approved())
    assert (shop.open.row.total, shop.open.row.discount, shop.line().price_why) == (100_00, 20_00, "样品")
    shop.desk.do(service.override_price, line, Money(150_00), "含刻字")
    assert (shop.open.row.total, shop.open.row.discount) == (150_00, 0)
    with refuses("shop.bad_amount"):
        shop.desk.do(service.override_price, line, Money(-1), "x")
    shop.scan(GLOVE)
    assert len(shop.open.live) == 2  # a price made by hand is for that line


def test_a_price_made_by_hand_stays_when_a_member_comes(shop: Shop) -> None:
    shop.scan(GLOVE, WATER)
    shop.desk.do(service.override_price, shop.line(0).id, Money(119_00), "污渍")
    shop.desk.do(service.attach_member, shop.member())
    assert [line.price for line in shop.open.live] == [119_00, 2_70]


def test_a_class_price_is_no_discount_of_the_desk(shop: Shop) -> None:
    shop.set(DISCOUNT_DESK, 0)
    shop.desk.do(service.attach_member, shop.member())
    shop.scan(GLOVE)
    shop.pay()
    with refuses("shop.needs_approval"):
        shop.scan(GLOVE)
        shop.desk.do(service.discount_line, shop.line().id, Discount(Rate(1)))


def test_what_is_no_discount(shop: Shop) -> None:
    shop.scan(GLOVE)
    with refuses("shop.bad_discount"):
        shop.desk.do(service.discount_line, shop.line().id, Discount(Rate(10_001)))
    with refuses("shop.too_long", longest=200):
        shop.desk.do(service.discount_line, shop.line().id, Discount(Rate(1)), "x" * 201)


def test_a_gift_is_sold_for_nothing_and_comes_back_for_nothing(shop: Shop) -> None:
    from desk_app.shop.rules import Return

    shop.scan(WATER)
    shop.desk.do(
        service.discount_order,
        shop.open.row.id,
        Discount(Rate(10_000)),
        "赠品",
        approval=shop.approved("01", Role.MANAGER),
    )
    receipt = shop.desk.do(service.complete_sale, shop.open.row.id)
    sale = queries.sale(receipt.sale_id)
    assert (receipt.total, receipt.opens_drawer, sale.payments, shop.left(shop.water)) == (0, False, (), 45)
    done = shop.desk.do(service.refund, sale.row.id, (Return(sale.live[0].id, pieces(1)),), "退回赠品")
    assert (done.total, queries.refund(done.refund_id).payments, shop.left(shop.water)) == (0, (), 46)


def test_a_blocked_card_gets_no_class_price(shop: Shop) -> None:
    from desk_app.accounts import service as accounts

    member = shop.member()
    shop.as_lead(accounts.block_member, member, "遗失")
    with refuses("shop.member_blocked"):
        shop.desk.do(service.attach_member, member)


def test_an_amount_inside_a_barcode_is_discounted_like_any_other(shop: Shop) -> None:
    from desk_app.stock.rules import Unit, gtin_check_digit
    from tests.shop.test_slips import printed

    shop.product("散装茶", 50_00, "2200017", 10, 1000, unit=Unit.WEIGHT)
    body = "220001701234"
    shop.scan(body + gtin_check_digit(body))
    shop.desk.do(service.discount_line, shop.line().id, Discount(Rate(500)))
    assert shop.line().saved == 62
    shop.pay()
    assert printed("receipt")["lines"][0]["detail"].endswith("− 0.62")
