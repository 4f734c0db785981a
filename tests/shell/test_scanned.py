"""A scan from anywhere opens its record: a slip, a duty call, a thing to lend, a parcel by its carrier's number."""

from __future__ import annotations

import pytest

from desk_app.duty import service as duty
from desk_app.duty.rules import DutyDraft
from desk_app.handouts import queries as handouts
from desk_app.kernel.numbers import NumberKind, SlipNumber
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk, Work
from desk_app.printing import service as printing
from desk_app.shell import finding
from tests.handouts.scene import host, key, parcel


def test_slips_of_parcels_open_on_the_lost_and_found_tab(desk: Desk) -> None:
    parcel_id = parcel(desk, host(desk))
    row = handouts.parcel(parcel_id)
    assert row is not None
    assert finding.by_number(row.number) == Ref("parcel", parcel_id)
    assert finding.tab_of(Ref("parcel", parcel_id)) == "lost_property"
    assert finding.window_of(Ref("parcel", parcel_id)) is None


def test_c13_a_duty_calls_number_leads_to_a_window(desk: Desk) -> None:
    from desk_app.duty import queries

    call_id = desk.do(duty.take_call, DutyDraft("楼道漏水"))
    row = queries.duty_call(call_id)
    assert row is not None
    assert finding.by_number(row.number) == Ref("duty_call", call_id)
    assert finding.window_of(Ref("duty_call", call_id)) == "duty"


def test_a_paper_without_a_record_of_its_own_leads_to_what_it_is_about_or_to_itself(desk: Desk) -> None:
    def papers(work: Work) -> tuple[str, str, int]:
        badge, rota = work.number(NumberKind.BADGE), work.number(NumberKind.DUTY_ROTA)
        printing.print_later(work, "visitor_badge", {"number": badge}, Ref("visit", 7), number=badge)
        job = printing.print_later(work, "duty_rota", {"number": rota}, Ref("week", 1), number=rota)
        return badge, rota, job

    badge, rota, job = desk.do(papers)
    assert finding.by_number(badge) == Ref("visit", 7)
    assert finding.by_number(rota) == Ref("print_job", job)
    assert finding.window_of(Ref("print_job", job)) == "printing"


def test_a_barcode_that_is_no_slip_belongs_to_what_carries_it(desk: Desk) -> None:
    thing_id = key(desk, "K-302")
    assert finding.by_code("k302") == Ref("loan_thing", thing_id)
    assert finding.by_code("nobody's") is None


def test_a_tracking_number_as_long_as_a_slip_number_is_no_mistyped_slip(desk: Desk) -> None:
    good = SlipNumber(NumberKind.PARCEL, desk.today(), 1, 7).digits
    tracking = good[:-1] + str((int(good[-1]) + 1) % 10)
    with pytest.raises(Refusal, match=r"numbers\.mistyped"):
        finding.by_number(tracking)
    parcel_id = parcel(desk, host(desk), tracking)
    assert finding.by_number(tracking) == Ref("parcel", parcel_id)
