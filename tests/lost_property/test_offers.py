"""What the rest of the program gets: a start, titles, open matters, blockers."""

from __future__ import annotations

import pytest

from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.lost_property import offers, queries, service
from tests.lost_property.site import INK, approved, identified, report, umbrella, wallet

pytestmark = pytest.mark.usefixtures("people")


def test_r8_another_slice_begins_a_found_item_or_a_report() -> None:
    begun = offers.start("found_item", {"description": "黑伞", "colour": "?"}, Ref("visit", 3))
    assert begun is not None
    assert (begun.tab, begun.kind, dict(begun.prefill), begun.source) == (
        "lost_property",
        "found_item",
        {"description": "黑伞"},
        Ref("visit", 3),
    )
    assert offers.start("complaint", {}) is None


def test_titles_are_short_and_nothing_unknown_breaks_them(desk: Desk) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    claim_id = identified(desk, item_id)
    report_id = desk.do(service.take_report, report(desk))
    assert offers.title_of(Ref("found_item", item_id)) == "黑色折叠伞"
    assert offers.title_of(Ref("claim", claim_id)) == "赵志远"
    assert "赵志远" in offers.title_of(Ref("lost_report", report_id))
    for kind in ("found_item", "claim", "lost_report", "visit"):
        assert offers.title_of(Ref(kind, 99)) == ""


def test_a_persons_open_matters(desk: Desk) -> None:
    claim_id = identified(desk, desk.do(service.register, umbrella(desk)))
    person = queries.claim(claim_id).person_id
    assert person is not None
    report_id = desk.do(service.take_report, report(desk, person_id=person))
    assert [ref for ref, _ in offers.matters_of(person)] == [Ref("lost_report", report_id), Ref("claim", claim_id)]
    assert [need.last_on for need in offers.needs((person,))] == [None, None]
    desk.do(service.sign, claim_id, INK)
    desk.do(service.close_report, report_id, "returned")
    assert offers.matters_of(person) == ()
    assert None not in [need.last_on for need in offers.needs((person,))]


def test_d15_the_day_is_not_closed_over_uncounted_envelopes(desk: Desk) -> None:
    assert offers.blockers(desk.today()) == ()
    item_id = desk.do(service.register, wallet(desk), second=approved(desk))
    assert [count for _, count in offers.blockers(desk.today())] == [1, 1]
    desk.do(service.shelve, item_id, "保险柜", second=approved(desk))
    desk.do(service.count_envelopes, (), broken=(item_id,), second=approved(desk))
    assert [count for _, count in offers.blockers(desk.today())] == [1], "amiss stays open until a count finds it"
    desk.do(service.count_envelopes, (item_id,), second=approved(desk))
    assert offers.blockers(desk.today()) == ()


def test_numbers_open_their_records(desk: Desk) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    assert offers.NUMBERS["found_item"](queries.item(item_id).number) == item_id
    assert all(lookup("310000") is None for lookup in offers.NUMBERS.values())
