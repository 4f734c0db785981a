"""Lists, the register, reports and the pairs of missed and found things."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import value
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from desk_app.lost_property import queries, service
from desk_app.lost_property.rules import Channel, CleanPhoto, Filter, Reason, latest_due
from desk_app.lost_property.service import Handover
from tests.lost_property.site import INK, identified, report, umbrella, wallet

pytestmark = pytest.mark.usefixtures("people")


def numbers(rows: tuple[queries.ItemRow, ...]) -> list[int]:
    return [row.id for row in rows]


def test_the_lists_of_the_register_and_their_pages(desk: Desk) -> None:
    zone = desk.zone()
    items = [desk.do(service.register, umbrella(desk), print_tag=False) for _ in range(5)]
    desk.do(service.sign, identified(desk, items[0]), INK)
    desk.do(service.sign_transfer, (items[1],), Handover("行政", INK, INK))
    last = latest_due(desk.today(), 1, zone)
    assert numbers(queries.register(Filter.IN_CUSTODY, last)) == [items[4], items[3], items[2]]
    page = queries.register(Filter.ALL, last, limit=2)
    assert numbers(page) == [items[4], items[3]]
    assert numbers(queries.register(Filter.ALL, last, after=page[-1])) == [items[2], items[1], items[0]]
    assert numbers(queries.register(Filter.CLAIMED, last)) == [items[0]]
    assert numbers(queries.register(Filter.ADMINISTRATION, last)) == [items[1]]
    assert queries.register(Filter.TO_TRANSFER, last) == ()
    assert (queries.count_in_custody(), queries.count_due(last)) == (3, 0)
    late = latest_due(desk.today(), 20, zone)
    first = queries.register(Filter.TO_TRANSFER, late, limit=2)
    assert numbers(first) == items[2:4]
    assert numbers(queries.register(Filter.TO_TRANSFER, late, after=first[-1])) == items[4:]
    assert queries.count_due(late) == 3
    assert queries.found_by("没有这样的东西") == ()
    with pytest.raises(LookupError):
        queries.item(99)


def test_a_photo_has_a_thumbnail_and_documents_have_none(desk: Desk) -> None:
    item_id = desk.do(service.register, umbrella(desk, photo=CleanPhoto(b"jpeg", b"small")))
    plain = desk.do(service.register, umbrella(desk))
    assert queries.thumbs((item_id, plain)) == {item_id: b"small"}
    assert queries.photo_of(plain) is None
    from desk_app.kernel.attachments import content

    attached = queries.photo_of(item_id)
    assert attached is not None
    assert content(attached) == b"jpeg"
    assert queries.thumbs(()) == {}


def test_a_report_is_matched_with_found_things_and_the_other_way_round(desk: Desk) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    desk.do(service.register, wallet(desk, category="handbag", cash=0, seal=""))
    report_id = desk.do(service.take_report, report(desk))
    (match,) = queries.items_for(report_id)
    assert match.item.id == item_id
    assert {Reason.CATEGORY, Reason.COLOUR, Reason.BRAND, Reason.PLACE} <= set(match.match.reasons)
    (other,) = queries.reports_for(item_id)
    assert (other.report.id, other.match.id, other.match.points) == (report_id, report_id, match.match.points)
    assert other.report.phone == "139****7788"


def test_a_report_has_its_own_promise_and_the_owner_is_told_in_one_step(desk: Desk, clock: ManualClock) -> None:
    report_id = desk.act(
        service.take_report, (report(desk, channel=Channel.PHONE),), source=Ref("call", 4), operator=desk.operator
    )
    first = queries.report(report_id)
    assert [row.id for row in queries.open_reports()] == [report_id]
    clock.advance(timedelta(days=9))
    desk.do(service.tell_owner, report_id)
    assert value("SELECT is_late FROM report_told")
    second = queries.report(report_id)
    assert second.promised_at > first.promised_at
    item_id = desk.do(service.register, umbrella(desk))
    desk.do(service.tell_owner, report_id, item_id)
    assert queries.report(report_id).item_id == item_id
    desk.do(service.sign, identified(desk, item_id), INK)
    assert queries.report(report_id).outcome == "returned"
    for again in (
        lambda: desk.do(service.tell_owner, report_id),
        lambda: desk.do(service.close_report, report_id, "x"),
    ):
        with pytest.raises(Refusal) as refused:
            again()
        assert refused.value.code == "lost_property.report_closed"
    assert queries.reports_for(item_id) == ()


def test_a_report_ends_with_an_outcome_and_points_at_nothing_that_is_gone(desk: Desk) -> None:
    report_id = desk.do(service.take_report, report(desk))
    item_id = desk.do(service.register, umbrella(desk))
    desk.do(service.sign, identified(desk, item_id), INK)
    with pytest.raises(Refusal) as refused:
        desk.do(service.tell_owner, report_id, item_id)
    assert refused.value.code == "lost_property.ended"
    with pytest.raises(Refusal):
        desk.do(service.close_report, report_id, "nonsense")
    desk.do(service.close_report, report_id, "given_up")
    assert queries.open_reports() == ()
    assert queries.report_by_number(queries.report(report_id).number) == report_id
    with pytest.raises(LookupError):
        queries.report(99)


def test_the_month_and_its_figures(desk: Desk, clock: ManualClock) -> None:
    back = desk.do(service.register, umbrella(desk))
    gone = desk.do(service.register, umbrella(desk))
    clock.advance(timedelta(days=3))
    desk.do(service.register, umbrella(desk))
    desk.do(service.sign, identified(desk, back), INK)
    desk.do(service.sign_transfer, (gone,), Handover("行政", INK, INK))
    first, last = desk.today().replace(day=1), desk.today().replace(day=30)
    lines = queries.of_period(first, last)
    assert len(lines) == 3
    assert lines[0].claim_number
    assert lines[0].ended_by == "07"
    figures = queries.figures(first, last)
    assert (figures.registered, figures.returned, figures.transferred, figures.in_custody) == (3, 1, 1, 1)
    assert figures.median_days == 3
    assert queries.transfer(99) is None
    assert queries.transfer_of(back) is None
    with pytest.raises(LookupError):
        queries.claim(99)
