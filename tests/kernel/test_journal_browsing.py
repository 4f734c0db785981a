"""Looking something up in the journal: newest first, by whom, what, when and to which record, page by page."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.kernel.clock import ManualClock
from desk_app.kernel.fields import to_millis
from desk_app.kernel.journal_browsing import Wanted, browse, place_of
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk, Work
from tests.databases import MANAGER, SUPERVISOR, Site


def note(work: Work, action: str, ref: Ref, **facts: object) -> None:
    work.record(action, ref, facts)


@pytest.fixture
def acts(desk: Desk, clock: ManualClock) -> tuple[str, ...]:
    """Six acts of two people on two days."""
    told = (
        ("visit.taken", Ref("visit", 1), SUPERVISOR),
        ("visit.called", Ref("visit", 1), MANAGER),
        ("visit_x.left", Ref("visit", 2), MANAGER),
        ("call.rang", Ref("call", 1), SUPERVISOR),
        ("visit.taken", Ref("visit", 2), SUPERVISOR),
        ("call.ended", Ref("call", 1), MANAGER),
    )
    for place, (action, ref, who) in enumerate(told):
        if place == 3:
            clock.advance(timedelta(days=1))
        desk.act(note, (action, ref), {"place": place}, operator=who)
    return tuple(action for action, _, _ in told)


def shown(**wanted: object) -> list[str]:
    return [row.action for row in browse(Wanted(**wanted))]  # type: ignore[arg-type]


def test_everything_comes_newest_first_also_within_one_instant(acts: tuple[str, ...]) -> None:
    assert shown() == list(reversed(acts))


def test_by_person_by_record_and_by_kind(acts: tuple[str, ...]) -> None:
    assert shown(actor=MANAGER.number) == ["call.ended", "visit_x.left", "visit.called"]
    assert shown(kind="visit", subject_id=1) == ["visit.called", "visit.taken"]
    assert shown(kind="call") == ["call.ended", "call.rang"]


def test_an_action_alone_or_everything_of_its_kind(acts: tuple[str, ...]) -> None:
    assert shown(action="visit.taken") == ["visit.taken", "visit.taken"]
    assert shown(action="visit.") == ["visit.taken", "visit.called", "visit.taken"], "visit_x is another kind"


def test_from_and_up_to_a_time(acts: tuple[str, ...], clock: ManualClock) -> None:
    midnight = to_millis(clock.now() - timedelta(hours=12))
    assert len(shown(since=midnight)) == 3
    assert len(shown(until=midnight)) == 3
    assert shown(since=midnight, until=midnight) == []


def test_pages_go_on_from_the_last_row_and_meet_every_act_once(acts: tuple[str, ...]) -> None:
    found: list[str] = []
    last = None
    while page := browse(Wanted(), last, 2):
        found += [row.action for row in page]
        last = page[-1]
    assert found == list(reversed(acts))


def test_two_desks_are_shown_in_the_order_of_time(desk: Desk, clock: ManualClock) -> None:
    second = Desk(clock, number=2)
    desk.act(note, ("a.first", Ref("a", 1)), operator=MANAGER)
    clock.advance(timedelta(seconds=1))
    second.act(note, ("a.second", Ref("a", 1)), operator=MANAGER)
    clock.advance(timedelta(seconds=1))
    desk.act(note, ("a.third", Ref("a", 1)), operator=MANAGER)
    rows = browse(Wanted())
    assert [(row.action, place_of(row)) for row in rows] == [
        ("a.third", (1, 2)),
        ("a.second", (2, 1)),
        ("a.first", (1, 1)),
    ]


def test_erased_facts_are_none_and_the_row_stays(desk: Desk, database: Site) -> None:
    desk.act(note, ("a.done", Ref("a", 1)), {"name": "李梅"}, operator=MANAGER)
    database.tamper("DELETE FROM journal_facts")
    assert browse(Wanted())[0].facts is None
