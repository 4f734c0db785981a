"""What belongs to no other slice: logo, samples, order of lanes, and the record of drills and checks."""

from __future__ import annotations

import json
from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image

from desk_app.kernel import journal
from desk_app.kernel.attachments import content
from desk_app.kernel.database import value
from desk_app.kernel.integrity import Finding
from desk_app.kernel.journal_browsing import Wanted, browse
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.settings import SITE_NAME, SITE_PHONE
from desk_app.kernel.work import Desk
from desk_app.manage import service
from desk_app.printing import queries as printing
from desk_app.printing.rules import LOGO
from desk_app.reception import queries as reception
from desk_app.reception import service as lanes
from desk_app.reception.rules import HAND_OVER_SECONDS
from tests.manage.conftest import sign_in


def png() -> bytes:
    stream = BytesIO()
    Image.new("RGBA", (8, 8), "teal").save(stream, "PNG")
    return stream.getvalue()


def last(action: str) -> dict[str, object]:
    facts = browse(Wanted(action=action))[0].facts
    assert facts is not None
    return dict(facts)


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(Refusal) as found:
        act()
    return found.value.code


def test_several_settings_change_in_one_act_and_only_those_that_differ(site: Desk) -> None:
    wanted = [(SITE_NAME, "阳光会所"), (SITE_PHONE, "0571-8888"), (HAND_OVER_SECONDS, 240)]
    assert site.do(service.save_settings, wanted) == 2
    assert site.settings.get(SITE_PHONE) == "0571-8888"
    assert site.settings.get(HAND_OVER_SECONDS) == 240
    sign_in(site, "1008")
    assert refused(lambda: site.do(service.save_settings, [(HAND_OVER_SECONDS, 60), (SITE_NAME, "X")])) == (
        "kernel.not_allowed"
    )
    assert site.settings.get(HAND_OVER_SECONDS) == 240, "all or nothing"


def test_the_logo_stands_on_forms_until_it_is_taken_away(site: Desk) -> None:
    number = site.do(service.set_logo, png())
    assert site.settings.get(LOGO) == number
    assert content(number) == png()
    assert printing.site(site).logo is not None
    site.do(service.remove_logo)
    assert printing.site(site).logo is None
    assert content(number) == png(), "papers that were printed with it can be printed again"
    assert last("site.logo_set") == {"attachment": number}


def test_the_logo_is_a_managers_matter(site: Desk) -> None:
    sign_in(site, "1008")
    assert refused(lambda: site.do(service.set_logo, png())) == "kernel.not_allowed"
    assert refused(lambda: site.do(service.remove_logo)) == "kernel.not_allowed"


def test_lanes_are_put_into_another_order_and_keep_everything_else(site: Desk) -> None:
    ids = [
        site.do(lanes.save_lane, lane_id=None, code=code, name=name, carries_over=code == "B", position=place)
        for place, (code, name) in enumerate((("A", "咨询"), ("B", "缴费"), ("C", "认领")))
    ]
    site.do(service.order_lanes, [ids[2], ids[0], ids[1]])
    shown = reception.lanes(active_only=False)
    assert [(lane.code, lane.name, lane.carries_over) for lane in shown] == [
        ("C", "认领", False),
        ("A", "咨询", False),
        ("B", "缴费", True),
    ]
    assert refused(lambda: site.do(service.order_lanes, ids[:2])) == "manage.lanes_changed"


@pytest.mark.parametrize("form", ["queue_ticket", "claim_slip", "complaint_slip"])
def test_a_sample_goes_through_the_print_queue_with_its_facts_frozen(site: Desk, form: str) -> None:
    job = site.do(service.print_sample, form, "zh_TW")
    row = printing.job(job)
    assert row is not None
    assert (row.form, row.language, row.ref, row.copies) == (form, "zh_TW", Ref("form", 0), 1)
    assert printing.facts_of(job)
    assert last("form.sample_printed") == {"form": form, "language": "zh_TW", "job": job}


def test_a_sample_of_nothing_is_refused(site: Desk) -> None:
    assert refused(lambda: site.do(service.print_sample, "no_such", "en")) == "paper.no_such_form"
    assert value("SELECT COUNT(*) FROM print_job") == 0


def test_what_came_of_backups_drills_and_checks_is_on_record(site: Desk) -> None:
    site.do(service.note_backup, "a.sqlite", "ab" * 32, "backup.second_place_failed")
    assert last("backup.made") == {"file": "a.sqlite", "sha256": "ab" * 32, "second": "backup.second_place_failed"}
    site.do(service.note_drill, "a.sqlite")
    assert last("backup.drilled") == {"file": "a.sqlite", "outcome": ""}
    site.do(service.note_check, [Finding("integrity.journal_gap", f"1/{place}") for place in range(30)])
    told = last("site.checked")
    assert told["outcome"] == "30"
    assert len(json.loads(json.dumps(told["found"]))) == 20
    site.do(service.note_copied, "claim_slip")
    assert last("form.copied") == {"form": "claim_slip"}
    assert journal.verify() is None


@pytest.mark.parametrize(
    "act",
    [
        lambda desk: desk.do(service.order_lanes, []),
        lambda desk: desk.do(service.print_sample, "claim_slip", "en"),
        lambda desk: desk.do(service.note_copied, "claim_slip"),
        lambda desk: desk.do(service.note_backup, "a", "b"),
        lambda desk: desk.do(service.note_drill, "a"),
        lambda desk: desk.do(service.note_check, ()),
    ],
)
def test_nothing_of_it_is_for_the_desk(site: Desk, act: Callable[[Desk], object]) -> None:
    sign_in(site, "1027")
    assert refused(lambda: act(site)) == "kernel.not_allowed"
