"""Matching: points with their reasons, hard filters, the best five."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desk_app.lost_property.rules import (
    SHOWN,
    Reason,
    Thing,
    best,
    compare,
    may_match,
)

NOW = datetime(2026, 11, 21, 6, 32, tzinfo=UTC)


def thing(**other: object) -> Thing:
    """A black umbrella, lost or found in the lobby today."""
    known = {
        "id": 1,
        "category": "folding_umbrella",
        "group": "umbrella",
        "colour": "black",
        "brand": "天堂",
        "words": "黑色折叠伞 木柄",
        "place": "大堂沙发",
        "since": NOW,
        "until": NOW,
    }
    return Thing(**{**known, **other})  # type: ignore[arg-type]


def test_matching_gives_points_with_their_reasons() -> None:
    match = compare(thing(), thing(id=7, brand="天堂伞", place="大堂", words="木柄的黑伞，伞套深蓝"))
    assert match.id == 7
    assert set(match.reasons) == {
        Reason.CATEGORY,
        Reason.COLOUR,
        Reason.BRAND,
        Reason.WORDS,
        Reason.PLACE,
        Reason.SAME_DAY,
    }
    assert match.points == 120


def test_matching_less_alike_has_fewer_points_and_other_reasons() -> None:
    far = thing(category="raincoat", colour="grey", brand="", words="雨", place="车库", since=NOW + timedelta(days=5))
    match = compare(thing(), far)
    assert set(match.reasons) == {Reason.GROUP, Reason.NEAR_COLOUR, Reason.SAME_WEEK}
    assert (
        compare(thing(colour=""), thing(colour="", since=NOW + timedelta(days=30), brand="伞", place="x")).points < 60
    )


def test_matching_hard_filters_group_and_time() -> None:
    assert may_match(thing(), thing())
    assert not may_match(thing(), thing(group="bag"))
    assert may_match(thing(), thing(until=NOW - timedelta(hours=23)))
    assert not may_match(thing(), thing(until=NOW - timedelta(hours=25)))


def test_matching_shows_the_best_five_and_nothing_that_only_shares_a_group() -> None:
    many = [thing(id=number) for number in range(1, 9)] + [
        thing(id=20, category="raincoat", colour="red", brand="", words="", place="", since=NOW + timedelta(days=90))
    ]
    assert [match.id for match in best((thing(),), many)] == [8, 7, 6, 5, 4]
    assert len(best((thing(),), many)) == SHOWN
    assert [match.id for match in best(many, (thing(id=99),))] == [8, 7, 6, 5, 4]
    assert best((thing(),), ()) == ()
