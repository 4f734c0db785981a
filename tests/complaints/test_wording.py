"""Every state, clock, act and refusal has its words."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from pathlib import Path

import pytest

from desk_app.complaints import rules, wording
from desk_app.kernel.calendar import DayKind, DayLine

NAMED = (
    rules.Kind, rules.Channel, rules.ReplyWay, rules.Liability, rules.Severity, rules.Area, rules.State, rules.End,
    rules.ClockKind, rules.ClockState, rules.Owner, rules.Condition, rules.Decider, rules.Rung, rules.Reached, rules.CallBackKind,
)  # fmt: skip


@pytest.mark.parametrize("thing", [member for kind in NAMED for member in kind])
def test_everything_has_a_name(thing: Enum) -> None:
    assert wording.name_of(thing)


@pytest.mark.parametrize("doing", rules.Doing)
def test_every_act_has_a_name(doing: rules.Doing) -> None:
    assert wording.doing_name(doing)


def codes() -> list[str]:
    """Every refusal the slice can raise."""
    slice_ = Path(rules.__file__).parents[1]
    texts = [path.read_text() for path in slice_.rglob("*.py")]
    return sorted({code for text in texts for code in re.findall(r'Refusal\(\s*"complaints\.(\w+)"', text)})


@pytest.mark.parametrize("code", codes())
def test_every_refusal_has_its_sentence(code: str) -> None:
    said = wording.refusal(f"complaints.{code}", {})
    assert f"({code})" not in said
    assert "complaints." not in said


def test_an_unknown_refusal_is_told_honestly() -> None:
    assert "complaints.never" in wording.refusal("complaints.never", {})
    assert "Call-back due" in wording.refusal("complaints.not_from_here", {"now": "call_back", "then": "paused"})


def test_why_names_holidays_and_pauses() -> None:
    line = DayLine(date(2026, 10, 1), DayKind.PUBLIC_HOLIDAY, (), timedelta(0), timedelta(0), "", "national_day", False)
    assert wording.why_line(line) == "Thu 10-01 public holiday (National Day) · nothing counts"
    worked = DayLine(date(2026, 10, 10), DayKind.MAKE_UP, (), timedelta(hours=7, minutes=40), timedelta(minutes=20))
    assert wording.why_line(worked) == "Sat 10-10 make-up working day · 7 h 40 min · paused 20 min"


def test_durations_and_moments() -> None:
    assert wording.span_words(timedelta(days=2, hours=3, minutes=9)) == "2 d 3 h"
    assert wording.span_words(timedelta(seconds=20)) == "0 min"
    at = datetime(2026, 11, 23, 9, 5, tzinfo=UTC)
    assert wording.moment_words(at, UTC, at) == "09:05"
    assert wording.moment_words(at, UTC) == "Mon 11-23 09:05"


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (date(2026, 1, 23), "since today"),
        (date(2026, 1, 19), "since Monday"),
        (date(2026, 1, 17), "since Saturday"),
        (date(2026, 1, 16), "since 01-16"),
        (date(2025, 12, 30), "since 2025-12-30"),
    ],
)
def test_since_a_weekday_of_the_last_six_days_else_a_date(day: date, told: str) -> None:
    assert wording.since_words(day, date(2026, 1, 23)) == told


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Same matter: 3 of 5 customers · 电梯又停了 · since Monday"),
        ("zh_CN", "同一事项：3/5 位客户 · 电梯又停了 · 自周一起"),
        ("zh_TW", "同一事項：3/5 位客戶 · 电梯又停了 · 自週一起"),
    ],
)
def test_a_case_alike_is_said_in_every_language(language: str, told: str) -> None:
    since = wording.since_words(date(2026, 11, 23), date(2026, 11, 26), language)
    assert wording.alike_words(3, 5, "电梯又停了，老人不便。", since, language) == told


def test_what_a_case_is_about_ends_at_the_first_stop() -> None:
    assert wording.first_words("3 号楼电梯又停了，老人上下楼不方便。") == "3 号楼电梯又停了"
    assert wording.first_words("The lift\nstands still. Again.") == "The lift stands still"
    assert wording.first_words("2.5 hours of waiting") == "2.5 hours of waiting"


@pytest.mark.parametrize(
    ("kept", "told"),
    [
        ("supervisor 1008 1009", "Customer-service supervisor No. 1008, 1009"),
        ("office", "Office manager"),
        ("陈主任", "陈主任"),
        ("1", "Customer-service supervisor"),
        ("2", "Office manager"),
    ],
)
def test_to_whom_it_goes_up_is_said_by_role_and_number(kept: str, told: str) -> None:
    assert wording.addressee_words(kept) == told
    assert wording.event_title("fact", "ladder", kept) == f"Far too late, goes up to: {told}"


def test_events_and_keys_and_steps() -> None:
    assert wording.event_title("step", "dispatched", "", "Engineering") == "With the department: Engineering"
    assert wording.event_title("fact", "attempt", "busy") == "Call-back: Line busy"
    assert wording.event_title("note", "finding", "") == "Found on site"
    assert wording.key_name("rounds", "2") == "2 rounds"
    assert wording.key_name("causes", "灯") == "灯"
    assert [wording.step_name(step) for step in rules.STEPS]
    assert wording.month_step_name("filed") == "Filed"
    assert wording.customer_name("周", "", is_anonymous=False) == "周"
    assert wording.customer_name("", "", is_anonymous=False) == "Customer"


def test_words_that_two_enums_share_are_told_apart() -> None:
    assert wording.name_of(rules.State.CALL_BACK) == "Call-back due"
    assert wording.name_of(rules.ClockKind.CALL_BACK) == "Call-back"
    assert wording.name_of(rules.Condition.AUTHORITY) == "handled by an authority"
