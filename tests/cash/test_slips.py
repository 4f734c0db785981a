"""What stands on the till's papers, that every form knows it, and that each prints in every language."""

from __future__ import annotations

import json

import pytest

from desk_app.cash import queries, service
from desk_app.cash.rules import MoveKind, Pieces, SumLine, Taking, TaxSum, Tender, ZSums
from desk_app.kernel.database import rows
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Desk
from desk_app.paper.forms import form as form_of
from desk_app.paper.job import unknown_facts
from desk_app.paper.render import render
from desk_app.paper.values import Site, Strokes, facts_from_json
from tests.cash.site import FLOAT, INK, acting, approved, counted, in_pieces, opened, sold

pytestmark = pytest.mark.usefixtures("people")
SUMS = ZSums(
    net=Money(9_000),
    sales_count=1,
    sales=Money(10_000),
    refunds_count=1,
    refunds=Money(-1_000),
    rounding=Money(-3),
    discounts_count=2,
    discounts=Money(-150),
    taxes=(TaxSum(Rate(1300), Money(9_000), Money(1_035)),),
    lines=(SumLine("商品", 1, Money(10_153)),),
    first_receipt="401",
    last_receipt="402",
    custody_count=1,
    custody=Money(52_000),
)


def printed(form: str) -> dict[str, object]:
    """The frozen facts of the last paper of a form; it knows every one of them, and prints in each language."""
    found = rows(
        "SELECT f.facts FROM print_job j JOIN print_job_facts f ON f.id = j.id WHERE j.form = ? ORDER BY j.id DESC",
        form,
    )
    facts = facts_from_json(json.loads(found[0][0]))
    assert unknown_facts(form_of(form), facts) == []
    for language in ("zh_CN", "zh_TW", "en"):
        assert render(form_of(form), facts, language, Site("阳光会所")).warnings == ()
    return dict(facts)


COLUMNS = {
    "sales": "label count amount",
    "movements": "label count amount",
    "tenders": "label expected counted variance",
    "reasons": "label reason approved_by",
    "taxes": "label gross tax",
    "people": "label variance",
    "sessions": "number till amount",
}


def lines(facts: dict[str, object], table: str) -> list[tuple[object, ...]]:
    """A table of a paper, its columns in the order of the form."""
    return [tuple(row[name] for name in COLUMNS[table].split() if name in row) for row in facts[table]]  # type: ignore[attr-defined]


def short_day(desk: Desk) -> int:
    """100.00 sold, 10.00 given back, the drawer handed over once, five yuan short at the end."""
    session_id = opened(desk)
    sold(desk, session_id, 10_000)
    desk.do(service.hand_over, session_id, FLOAT.plus(in_pieces(10_000)), approved(desk, "08", Role.DESK))
    back = Taking(Tender.CASH, Money(-1_000), MoveKind.REFUND)
    desk.do(service.take, session_id, back, Ref("refund", 1), number="B1")
    desk.do(service.no_sale, session_id, "换零钱")
    return session_id


def closed(desk: Desk) -> int:
    session_id = short_day(desk)
    desk.do(service.end_session, session_id)
    desk.do(service.seal_count, session_id, counted(68_500))
    desk.do(service.explain, session_id, Tender.CASH, "找零多付", approved(desk))
    desk.do(service.close, session_id, SUMS, in_pieces(50_000).minus(Pieces.of({10_000: 1})))
    return session_id


def test_m3_the_z_report_tells_everything(desk: Desk) -> None:
    z = queries.z_of(closed(desk))
    facts = printed("z_report")
    assert z is not None
    assert facts["number"] == z.number
    assert lines(facts, "sales") == [
        ("商品", 1, 10_153),
        ("折扣", 2, -150),
        ("退款", 1, -1_000),
        ("现金抹零", None, -3),
    ]
    assert lines(facts, "movements") == [
        ("备用金", 1, 60_000),
        ("存入", 0, 0),
        ("支出", 0, 0),
        ("入保险柜", 0, 0),
        ("无销售开箱", 1, 0),
    ]
    assert lines(facts, "tenders") == [("现金", 69_000, 68_500, -500)]
    assert lines(facts, "reasons") == [("现金", "找零多付", "12")]
    assert lines(facts, "taxes") == [("13%", 9_000, 1_035)]
    assert lines(facts, "people") == [("07", 0), ("08", -500)]
    plain = ("net", "variance", "kept", "to_bag", "grand_total", "drawer_opened", "no_sales", "custody", "attempts")
    assert [facts[name] for name in plain] == [9_000, -500, 40_000, 28_500, 9_000, 3, 1, 52_000, 2]
    assert facts["custodians"] == "07 → 08"
    assert str(facts["journal_head"]).startswith("1:")


def test_a_z_without_lines_of_its_own_names_the_sales(desk: Desk) -> None:
    session_id = opened(desk)
    sold(desk, session_id, 10_000)
    desk.do(service.end_session, session_id)
    desk.do(service.seal_count, session_id, counted(70_000))
    desk.do(service.close, session_id, ZSums(net=Money(10_000), sales_count=1, sales=Money(10_000)), Pieces())
    facts = printed("z_report")
    assert lines(facts, "sales") == [("销售", 1, 10_000)]
    assert facts["people"] == ()


def test_m2_a_cashiers_x_carries_no_amount_at_all(desk: Desk) -> None:
    session_id = short_day(desk)
    desk.do(service.print_x, session_id, SUMS)
    facts = printed("x_report")
    rows_of = [*facts["sales"], *facts["movements"]]  # type: ignore[misc]
    assert all("amount" not in row for row in rows_of)
    assert [(row["label"], row["count"]) for row in rows_of] == [
        ("退款 · 现金", 1),
        ("销售 · 现金", 1),
        ("无销售开箱", 1),
    ]
    assert {"tenders", "net", "expected_cash"} & set(facts) == set()


def test_m2_a_supervisors_x_shows_the_amounts(desk: Desk) -> None:
    session_id = short_day(desk)
    with acting(desk, "12"):
        desk.do(service.print_x, session_id, SUMS)
    facts = printed("x_report")
    assert lines(facts, "tenders") == [("现金", 69_000)]
    assert (facts["net"], facts["first_receipt"], facts["seen"]) == (9_000, "401", True)
    assert [row["amount"] for row in facts["sales"]] == [-1_000, 10_000]  # type: ignore[attr-defined]


def test_s4_the_bag_slip_shows_what_is_inside_and_both_signatures(desk: Desk) -> None:
    session_id = closed(desk)
    bag_id = desk.do(service.pack_bag, [session_id], "F004417", in_pieces(28_400), "一元硬币遗失")
    facts = printed("bag_slip")
    assert (facts["total"], facts["in_words"], facts["difference"]) == (28_400, "人民币贰佰捌拾肆元整", -100)
    assert "packed_signature" not in facts
    desk.do(service.send_bag, bag_id, "08", INK, INK)
    sent = printed("bag_slip")
    assert isinstance(sent["packed_signature"], Strokes)
    assert (sent["carried_by"], sent["digest"]) == ("08", facts["digest"])
    assert lines(sent, "sessions") == [(queries.bag(bag_id).sessions[0].z_number, "1 号收银台", 28_500)]


def test_m2_the_count_sheet_names_notes_and_coins_and_no_amount(desk: Desk) -> None:
    till_id = desk.do(service.ensure_till)
    number = desk.do(service.print_count_sheet, till_id)
    facts = printed("cash_count_sheet")
    assert facts["number"] == number
    assert [row["label"] for row in facts["denominations"]][:2] == ["100 元", "50 元"]  # type: ignore[attr-defined]
    with pytest.raises(Exception, match="no_till"):
        desk.do(service.print_count_sheet, 99)
