"""Marked copies of documents, a third claimant, an erased reporter: the corners of claims, on both databases."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from desk_app.kernel.attachments import attachments, content
from desk_app.kernel.database import value
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from desk_app.lost_property import queries, service
from desk_app.lost_property.rules import State, marked
from tests.lost_property.site import ALL_MATCH, INK, ZHAO, answer, identified, report, umbrella
from tests.lost_property.test_rules_pictures import picture
from tests.staff.site import People, act_as

pytestmark = pytest.mark.usefixtures("people")


def test_g6_only_the_marked_copy_of_a_document_is_stored(desk: Desk) -> None:
    raw = picture(600, 380, "PNG")
    claim_id = desk.do(service.open_claim, desk.do(service.register, umbrella(desk)))
    answer(desk, claim_id, *ALL_MATCH)
    copy = marked(raw, ("Only for: claiming", "2026-11-21", "Void if copied again"), "en")
    desk.do(service.identify, claim_id, ZHAO, (copy,))
    (kept,) = attachments(Ref("claim", claim_id))
    stored = content(kept.id)
    assert stored == copy.data
    assert stored != raw
    assert Image.open(io.BytesIO(stored or b"")).size == (600, 380)
    assert queries.claim(claim_id).is_stamped


def test_a_third_claimant_leaves_it_disputed_and_a_claim_that_is_over_signs_nothing(desk: Desk) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    claims = [identified(desk, item_id) for _ in range(3)]
    assert queries.item(item_id).state is State.DISPUTED
    for claim_id in claims[:2]:
        desk.do(service.withdraw_claim, claim_id, "认错了")
    with pytest.raises(Refusal) as refused:
        desk.do(service.sign, claims[0], INK)
    assert refused.value.code == "lost_property.claim_over"
    desk.do(service.sign, claims[2], INK)


def test_d16_an_erased_reporter_leaves_the_report_without_a_name(desk: Desk, people: People) -> None:
    from desk_app.people import service as persons
    from desk_app.people.rules import EraseReason

    report_id = desk.do(service.take_report, report(desk))
    person = queries.report(report_id).person_id
    act_as(desk, people.manager)
    desk.do(persons.erase, person or 0, EraseReason.REQUEST, (service.forget,))
    assert queries.report(report_id).name == ""
    assert value("SELECT COUNT(*) FROM lost_report_face") == 0
