"""The checklist's rules (G1) and what keeps a day open, as pure values."""

from __future__ import annotations

from datetime import UTC, datetime

from desk_app.closing.rules import (
    CHECK_KEYS,
    Blocker,
    Check,
    Mark,
    Waiver,
    all_done,
    checked_items,
    still_open,
    with_waivers,
)
from tests.closing.counter import refused

AT = datetime(2026, 11, 23, tzinfo=UTC)


def mark(*, is_done: bool, remark: str = "") -> Mark:
    return Mark(is_done, remark, AT, "1027")


def test_g1_a_list_is_kept_trimmed_and_without_empty_lines() -> None:
    assert checked_items([Check("air"), Check(text="  x "), Check(), Check("gone")]) == (Check("air"), Check(text="x"))
    refused("closing.no_checks", lambda: checked_items([]))


def test_g1_signed_when_each_thing_is_in_order_or_has_a_word() -> None:
    done, broken, silent = mark(is_done=True), mark(is_done=False, remark="x"), mark(is_done=False)
    assert all_done(2, {0: done, 1: broken})
    assert not all_done(2, {0: done, 1: silent})
    assert not all_done(2, {0: done})


def test_g1_the_programs_list_covers_what_the_rule_names() -> None:
    assert {"appearance", "tidy", "air", "light", "shelves", "prices"} <= set(CHECK_KEYS)


def test_c12_a_waiver_covers_as_many_as_it_was_given_for_and_the_latest_counts() -> None:
    blocker = Blocker("reception", "open", 2)
    early, late = (Waiver("reception", "open", 2, why, "1008", AT) for why in ("a", "b"))
    other = Waiver("calls", "open", 9, "x", "1008", AT)
    things = with_waivers([blocker, Blocker("reception", "open", 3)], [other, early, late])
    assert [thing.waiver for thing in things] == [late, None]
    assert still_open(things) == 1
