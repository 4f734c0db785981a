"""Receipt and refund slip: every fact is known to its form, and both print in every language."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desk_app.accounts.rules import TopUpRequest
from desk_app.kernel.database import rows
from desk_app.kernel.money import Money, Rate
from desk_app.paper.forms import form
from desk_app.paper.job import unknown_facts
from desk_app.paper.render import render
from desk_app.paper.values import Site, facts_from_json
from desk_app.shop import queries, service
from desk_app.shop.rules import CASH_ROUNDING, RECEIPT_FORM, Discount, PayBack, Return, Tendered
from tests.shop.site import BALLS, GLOVE, WATER, Shop, card, pieces


def printed(name: str) -> dict[str, Any]:
    """The frozen facts of the last paper of a form."""
    found = rows(
        "SELECT f.facts FROM print_job j JOIN print_job_facts f ON f.id = j.id WHERE j.form = ? ORDER BY j.id DESC",
        name,
    )
    return dict(facts_from_json(json.loads(found[0][0])))


def drawn(name: str, facts: dict[str, Any]) -> None:
    """Every fact stands in the form, and it can be drawn."""
    assert unknown_facts(form(name), facts) == []
    for language in ("zh_CN", "zh_TW", "en"):
        assert render(form(name), facts, language, Site("阳光会所")).pages >= 1


@pytest.mark.parametrize("name", ["receipt", "receipt_a5"])
def test_the_receipt_tells_lines_discounts_tax_payments_and_change(shop: Shop, name: str) -> None:
    shop.set(RECEIPT_FORM, name)
    shop.set(CASH_ROUNDING, 10)
    member = shop.member(balance=50_00)
    shop.desk.do(service.attach_member, member)
    shop.scan(BALLS, BALLS, WATER)
    shop.desk.do(service.add_deposit, TopUpRequest(member, "会员充值", Money(20_00)))
    shop.desk.do(service.discount_line, shop.line(1).id, Discount(Rate(500)))
    shop.pay(
        Tendered("member", Money(10_00), member_id=member),
        card(50_00, "88887777"),
        Tendered("cash", given=Money(200_00)),
    )
    facts = printed(name)
    assert [(row["name"], row["detail"], row["amount"]) for row in facts["lines"]] == [
        ("高尔夫球 3 粒", "2 × 79.20", 158_40),
        ("矿泉水", "1 × 2.70 − 0.14", 2_56),
        ("会员充值", "", 20_00),
    ]
    assert (facts["total"], facts["rounding"], facts["change"], facts["pieces"]) == (181_00, 4, 79_00, 3000)
    assert (facts["discount"], facts["balance"]) == (-18_04, "60.00")
    assert facts["customer"].startswith("****")
    assert "李" not in str(facts)  # nobody's name on a paper that lies about (G2)
    assert [(row["tender"], row["amount"]) for row in facts["payments"]] == [
        ("会员账户", 10_00),
        ("刷卡 ****7777", 50_00),
        ("现金", 200_00),
    ]
    drawn(name, facts)


def test_the_refund_slip_names_receipt_reason_and_who_agreed(shop: Shop) -> None:
    sale = shop.sold(GLOVE, WATER, WATER)
    shop.desk.do(
        service.refund, sale.row.id, (Return(sale.live[1].id, pieces(2)),), "瓶盖破损", approval=shop.approved()
    )
    facts = printed("refund_slip")
    assert (facts["receipt_number"], facts["total"], facts["approved_by"]) == (sale.row.number, -6_00, "12")
    assert (facts["reason"], facts["lines"][0]["detail"], facts["kind"]) == ("瓶盖破损", "× 2", "退款")
    drawn("refund_slip", facts)


def test_a_slip_without_receipt_says_so(shop: Shop) -> None:
    from desk_app.shop.rules import LooseReturn

    shop.as_lead(
        service.refund_without_receipt,
        (LooseReturn(shop.water, pieces(1)),),
        PayBack(None, "cash", Money(0)),
        "x",
    )
    facts = printed("refund_slip")
    assert (facts["receipt_number"], facts["kind"]) == ("", "无收据退款")
    drawn("refund_slip", facts)


def test_the_second_print_is_a_copy_of_the_very_same(shop: Shop) -> None:
    sale = shop.sold(BALLS)
    first = printed("receipt")
    job = rows("SELECT id FROM print_job")[0][0]
    from desk_app.kernel.database import DATABASE

    with DATABASE.atomic():
        DATABASE.execute_sql(
            f"UPDATE print_job SET state = 'confirmed', sent_at = 1, next_try_at = NULL WHERE id = {job}"
        )
    shop.desk.do(service.reprint, sale.row.id)
    assert printed("receipt") == first
    assert rows("SELECT copy_no FROM print_job ORDER BY id") == [(0,), (1,)]


def test_papers_that_are_not_there(shop: Shop) -> None:
    from tests.shop.site import refuses

    shop.scan(BALLS)
    with refuses("shop.not_paid"):
        shop.desk.do(service.reprint, shop.open.row.id)
    with refuses("shop.no_refund"):
        shop.desk.do(service.reprint_refund, 9)
    with refuses("shop.not_paid"):
        shop.desk.do(service.set_fapiao, shop.open.row.id, "1")
    for wrong in ("", "x" * 41, "发票", "a_b"):
        with refuses("shop.bad_invoice"):
            shop.desk.do(service.set_fapiao, 1, wrong)


def test_a_refund_slip_is_printed_again(shop: Shop) -> None:
    sale = shop.sold(BALLS)
    done = shop.desk.do(service.refund, sale.row.id, (Return(sale.live[0].id, pieces(1)),), "x")
    assert shop.desk.do(service.reprint_refund, done.refund_id) == done.job_id  # still waiting: not printed twice
    assert queries.refund_by_number(done.number) == done.refund_id
    assert [row.id for row in queries.refunds()] == [done.refund_id]
    assert queries.refunds(after=queries.refunds()[0]) == ()
    assert len(queries.refunds(day=shop.desk.today())) == 1
