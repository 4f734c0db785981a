"""What stands on paper: every fact is known to its form, a sheet is blind, every form can be drawn (S1-S4)."""

from __future__ import annotations

import json

import pytest

from desk_app.kernel.database import rows
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from desk_app.paper.forms import form as form_of
from desk_app.paper.job import unknown_facts
from desk_app.paper.render import render
from desk_app.paper.values import Facts, Site, Strokes, facts_from_json
from desk_app.stock import queries, service, slips
from desk_app.stock.rules import CountKind, OrderDraft, OrderLine, Scope, SupplierDraft
from tests.staff.site import People, act_as
from tests.stock.site import EAN, added, approved, pieces, stocked

MARKUP = "<img src='file:///etc/passwd'>&amp;<b>"
INK = Strokes((((0.0, 0.0), (50.0, 20.0), (90.0, 5.0)),), 100.0, 40.0)


def printed(form: str) -> Facts:
    """The frozen facts of the last paper of a form; all are known to it, and it can be drawn."""
    found = rows(
        "SELECT f.facts FROM print_job j JOIN print_job_facts f ON f.id = j.id WHERE j.form = ? ORDER BY j.id DESC",
        form,
    )
    facts = facts_from_json(json.loads(found[0][0]))
    assert unknown_facts(form_of(form), facts) == []
    for language in ("zh_CN", "zh_TW", "en"):
        assert render(form_of(form), facts, language, Site("阳光会所")).pages >= 1
    return facts


def test_s1_the_count_sheet_never_holds_the_books(desk: Desk, people: People) -> None:
    water = stocked(desk, people, MARKUP, barcodes=(EAN,), place="A1", unit_name="瓶")
    count_id = desk.do(service.open_count, CountKind.STOCKTAKE, Scope.ALL)
    desk.do(service.print_sheets, count_id)
    facts = printed("count_sheet")
    assert facts["occasion"] == "月末盘点"
    assert facts["items"] == ({"code": EAN, "name": MARKUP, "unit": "瓶", "place": "A1"},)
    desk.do(service.enter_count, count_id, water, pieces(10))
    act_as(desk, people.other)
    desk.do(service.enter_count, count_id, water, pieces(10))
    with pytest.raises(Refusal, match=r"stock\.nothing_to_print"):
        desk.do(service.print_sheets, count_id, round_number=2)


def test_s4_the_report_shows_pieces_money_reasons_and_both_signatures(desk: Desk, people: People) -> None:
    water, tea = stocked(desk, people), stocked(desk, people, "茶")
    count_id = desk.do(service.open_count, CountKind.OPENING, Scope.ALL)
    with pytest.raises(Refusal, match=r"stock\.not_sealed"):
        desk.do(service.print_report, count_id)
    for _ in range(2):
        desk.do(service.enter_count, count_id, water, pieces(8))
    desk.do(service.enter_count, count_id, tea, pieces(10))
    desk.do(service.seal_count, count_id)
    desk.do(
        service.book_count, count_id, {water: "破损"}, approval=approved(desk), signature=INK, approver_signature=INK
    )
    desk.do(service.print_report, count_id)
    facts = printed("stocktake_report")
    assert (facts["book_value"], facts["counted_value"], facts["variance_value"]) == (4000, 3600, -400)
    assert (facts["items_counted"], facts["items_off"], facts["approved_by"]) == (2, 1, "12")
    listed = facts["items"]
    assert isinstance(listed, tuple)
    assert [(line["difference"], line["reason"]) for line in listed] == [("−2", "破损"), ("0", "")]
    assert facts["counted_signature"] == facts["approved_signature"] == INK
    assert slips.signed(1500) == "+1.5"


def test_s2_an_order_goes_to_its_supplier(desk: Desk, people: People) -> None:
    act_as(desk, people.lead)
    supplier = desk.do(service.save_supplier, None, SupplierDraft("江南食品", "王", "0571-1"))
    water = stocked(desk, people, reorder_point=pieces(20))
    lines = (OrderLine(water, pieces(24), Money(250)),)
    for wanted in (supplier, None):
        desk.do(service.print_order, desk.do(service.place_order, OrderDraft(wanted, lines, desk.today(), MARKUP)))
        facts = printed("order_proposal")
        assert (facts["supplier_contact"], facts["total"], facts["remarks"]) == (
            "王 0571-1" if wanted else "", 6000, MARKUP,
        )  # fmt: skip


def test_s3_prices_stand_on_labels_and_on_the_list(desk: Desk, people: People) -> None:
    act_as(desk, people.lead)
    heading = desk.do(service.save_category, None, "饮料")
    water = added(desk, people, MARKUP, barcodes=(EAN,), unit_name="瓶", category_id=heading)
    cup = added(desk, people, "杯子")
    desk.do(service.print_labels, [water, cup], copies=2)
    listed = printed("price_labels")["products"]
    assert isinstance(listed, tuple)
    assert [(line["barcode"], line["unit"]) for line in listed] == [
        (EAN, "每瓶"), (EAN, "每瓶"), ("000002", "每件"), ("000002", "每件"),
    ]  # fmt: skip
    assert len(desk.do(service.print_labels, [water, cup], roll=True)) == 2
    assert printed("price_label_roll")["barcode"] == "000002"
    desk.do(service.print_price_list, note="含税", discount=Rate(1000))
    prices = printed("price_list")["products"]
    assert isinstance(prices, tuple)
    assert [(line["group"], line["price"], line["member_price"]) for line in prices] == [
        ("饮料", 350, 315), ("", 350, 315),
    ]  # fmt: skip
    desk.do(service.print_price_list, category_ids=[heading])
    assert len(printed("price_list")["products"]) == 1  # type: ignore[arg-type]
    for act in (
        lambda: desk.do(service.print_labels, []),
        lambda: desk.do(service.print_price_list, category_ids=[99]),
    ):
        with pytest.raises(Refusal, match=r"stock\.nothing_to_print"):
            act()
    with pytest.raises(Refusal, match=r"stock\.no_product"):
        desk.do(service.print_labels, [99])
    assert queries.labels_due() == ()
