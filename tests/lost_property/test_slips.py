"""What stands on paper, and that every form can print it (also 5,000 characters with markup)."""

from __future__ import annotations

import json

import pytest

from desk_app.kernel.database import rows
from desk_app.kernel.work import Desk
from desk_app.lost_property import queries, service
from desk_app.lost_property.rules import CleanPhoto, clean_photo
from desk_app.lost_property.service import Handover
from desk_app.paper.values import Strokes, facts_from_json
from tests.lost_property.site import INK, approved, identified, umbrella, wallet
from tests.lost_property.test_rules_pictures import picture

pytestmark = pytest.mark.usefixtures("people")
MARKUP = "<img src='file:///etc/passwd'>&amp;<b>伞</b>" * 110


def printed(form: str) -> dict[str, object]:
    """The frozen facts of the last paper of a form."""
    found = rows(
        "SELECT f.facts FROM print_job j JOIN print_job_facts f ON f.id = j.id WHERE j.form = ? ORDER BY j.id DESC",
        form,
    )
    return dict(facts_from_json(json.loads(found[0][0])))


def drawn(form: str, language: str = "zh_CN") -> int:
    """Pages of that paper as it is printed."""
    from desk_app.paper.forms import form as form_of
    from desk_app.paper.render import render
    from desk_app.paper.values import Site

    return render(form_of(form), printed(form), language, Site("阳光会所")).pages  # type: ignore[arg-type]


def test_the_tag_shows_item_place_seal_and_both_who_counted(desk: Desk) -> None:
    desk.do(service.register, wallet(desk, description=MARKUP), second=approved(desk))
    facts = printed("found_tag")
    assert (facts["item"], facts["seal"], facts["taken_by"], facts["valuable"]) == (
        "棕色钱包",
        "S0231",
        "07 / 08",
        True,
    )
    assert drawn("found_tag") == 1


def test_l2_the_claim_slip_carries_signature_parties_and_what_matched(desk: Desk) -> None:
    claim_id = identified(desk, desk.do(service.register, umbrella(desk, description=MARKUP)))
    number = desk.do(service.sign, claim_id, INK)
    facts = printed("claim_slip")
    assert (facts["number"], facts["claimant"], facts["phone"]) == (number, "赵志远", "139****7788")
    assert facts["identity"] == "身份证 3021"
    assert isinstance(facts["signature"], Strokes)
    assert "ZY" not in str(facts)
    assert drawn("claim_slip") == 1


def test_l3_the_sheet_of_a_batch_and_where_is_it_now(desk: Desk) -> None:
    photo = clean_photo(picture(400, 300))
    item_id = desk.do(service.register, umbrella(desk, photo=photo))
    plain = desk.do(service.register, umbrella(desk))
    desk.do(service.sign_transfer, (item_id, plain), Handover("行政 周", INK, INK, "两把伞"))
    facts = printed("transfer_slip")
    assert facts["count"] == 2
    assert facts["taken_by"] == "行政 周"
    assert isinstance(photo, CleanPhoto)
    assert drawn("transfer_slip") >= 1
    desk.do(service.point_to_administration, item_id)
    assert printed("where_is_it")["number"] == queries.item(item_id).number
    assert drawn("where_is_it") == 1


def test_the_register_lists_every_item_with_its_outcome(desk: Desk) -> None:
    desk.do(service.register, umbrella(desk, description=MARKUP, finder_staff="1033"))
    desk.do(service.sign, identified(desk, desk.do(service.register, umbrella(desk))), INK)
    desk.do(service.print_register, desk.today())
    facts = printed("found_register")
    assert facts["count"] == 2
    listed = facts["items"]
    assert isinstance(listed, tuple)
    assert [line["finder"] for line in listed] == ["1033", ""]
    assert [bool(line["outcome"]) for line in listed] == [False, True]
    assert drawn("found_register") >= 1
