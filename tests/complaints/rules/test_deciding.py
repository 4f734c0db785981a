"""Severity, authority, call-backs, the draw, likeness, drafts: pure rules (K2, K3, K6, D5, D12, D13)."""

from __future__ import annotations

from datetime import UTC, date, datetime
from fractions import Fraction
from math import ceil
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.complaints.rules import (
    Authority,
    Channel,
    Condition,
    Customer,
    Decider,
    Doing,
    Draft,
    Grounds,
    Kind,
    Liability,
    Member,
    Rate,
    Rung,
    Severity,
    State,
    Told,
    addressee,
    conditions,
    counts_as,
    decider,
    draw,
    file_by,
    half_day,
    is_same,
    month_before,
    month_days,
    month_later,
    offered,
    permille,
    rung_of,
    sample_size,
    signed,
    similar,
    situation,
    steps_done,
)
from desk_app.kernel.calendar import DayKind, DayOverride, WorkCalendar, parse_windows
from desk_app.kernel.ink import Ink
from desk_app.kernel.refusal import Refusal
from desk_app.phrases.rules import Situation

SHANGHAI = ZoneInfo("Asia/Shanghai")


@given(st.integers(0, 100_000), st.integers(0, 100))
def test_d13_the_share_is_rounded_up_in_whole_numbers(closed: int, percent: int) -> None:
    assert sample_size(closed, percent) == ceil(Fraction(closed * percent, 100))


@given(
    st.text("0123456789abcdef", min_size=8, max_size=32), st.sets(st.integers(1, 9999), max_size=40), st.integers(0, 50)
)
def test_d13_a_draw_is_repeated_by_anyone_with_seed_and_list(seed: str, cases: set[int], count: int) -> None:
    drawn = draw(seed, sorted(cases), count)
    assert drawn == draw(seed, sorted(cases, reverse=True), count)
    assert len(drawn) == len(set(drawn)) == min(count, len(cases))
    assert set(drawn) <= cases


@pytest.mark.parametrize(
    ("grounds", "expected"),
    [
        (Grounds(), ()),
        (Grounds(customers=4), ()),
        (Grounds(customers=5), (Condition.CUSTOMERS,)),
        (Grounds(is_month_old=True), (Condition.MONTH_OLD,)),
        (Grounds(channel=Channel.AUTHORITY), (Condition.AUTHORITY,)),
        (Grounds(channel=Channel.PRESS, is_injury=True), (Condition.PRESS, Condition.INJURY)),
        (Grounds(is_delegated=True, is_repeated=True), (Condition.AUTHORITY, Condition.REPEATED)),
    ],
)
def test_k2_conditions(grounds: Grounds, expected: tuple[Condition, ...]) -> None:
    assert conditions(grounds, 5) == expected


@pytest.mark.parametrize(
    ("severity", "channel", "held", "own", "expected"),
    [
        (Severity.GENERAL, Channel.DESK, (), Authority(), Decider.CUSTOMER_SERVICE),
        (Severity.GENERAL, Channel.DESK, (), Authority(general=True), Decider.DEPARTMENT),
        (Severity.MAJOR, Channel.DESK, (), Authority(general=True), Decider.CUSTOMER_SERVICE),
        (Severity.MAJOR, Channel.DESK, (), Authority(major=True), Decider.DEPARTMENT),
        (Severity.MAJOR, Channel.PRESS, (), Authority(major=True), Decider.GENERAL_MANAGER),
        (Severity.MAJOR, Channel.DESK, (Condition.INJURY,), Authority(major=True), Decider.GENERAL_MANAGER),
    ],
)
def test_k3_who_may_decide(
    severity: Severity, channel: Channel, held: tuple[Condition, ...], own: Authority, expected: Decider
) -> None:
    assert decider(severity, channel, held, own) is expected


def test_a_month_later_is_the_same_day_or_the_months_last() -> None:
    assert month_later(datetime(2026, 1, 31, 10, tzinfo=SHANGHAI), SHANGHAI) == datetime(
        2026, 2, 28, 10, tzinfo=SHANGHAI
    )
    assert month_later(datetime(2026, 12, 5, 9, tzinfo=SHANGHAI), SHANGHAI) == datetime(2027, 1, 5, 9, tzinfo=SHANGHAI)
    assert month_later(datetime(2028, 1, 30, 9, tzinfo=SHANGHAI), SHANGHAI) == datetime(2028, 2, 29, 9, tzinfo=SHANGHAI)


def test_d5_one_customer_is_one_by_person_digits_or_unit() -> None:
    assert is_same(Customer(person_id=3), Customer(person_id=3, digits="1"))
    assert is_same(Customer(digits="13800000001"), Customer(digits="13800000001", place="别处"))
    assert not is_same(Customer(digits="13800000001", place="3-1502"), Customer(digits="13800000002", place="3-1502"))
    assert is_same(Customer(place="3 - 1502"), Customer(place="3-1502".replace("-", " - ")))
    assert not is_same(Customer(), Customer())
    members = [Member(1, Customer(digits="7"), 1)]
    assert counts_as(2, Customer(digits="7"), members) == 1
    assert counts_as(3, Customer(digits="8"), members) == 3
    assert counts_as(4, Customer(is_anonymous=True), members) == 0
    assert counts_as(5, Customer(is_anonymous=True, is_confirmed_other=True), members) == 5


def test_cases_alike_are_found_by_words_in_any_order() -> None:
    lift = Told(1, "premises", "3 号楼", "三号楼电梯又停了，从周一开始")
    food = Told(2, "goods_fees", "", "咖啡太贵")
    assert similar(Told(0, "premises", "3 号楼", "电梯停了"), (food, lift)) == (1,)
    assert similar(Told(0, "premises", "", "从周一电梯就停"), (food, lift)) == (1,)
    assert similar(Told(0, "premises", "", "电"), (food, lift)) == ()


def test_half_days_are_the_sites() -> None:
    assert half_day(datetime(2026, 11, 23, 3, 59, tzinfo=UTC), SHANGHAI) == "2026-11-23am"
    assert half_day(datetime(2026, 11, 23, 4, 0, tzinfo=UTC), SHANGHAI) == "2026-11-23pm"


def test_months_and_shares() -> None:
    assert [day.day for day in month_days("2028-02")] == [1, 29]
    assert month_before(month_days("2026-01")[0]) == "2025-12"
    plain = WorkCalendar(SHANGHAI, (parse_windows("09:00-18:00"),) * 7)
    assert file_by(plain, "2026-12", 5).isoformat() == "2027-01-05"
    assert (permille(1, 3), permille(0, 0), Rate(2, 3).share) == (3333, None, 6667)


def test_k7_a_holiday_over_the_first_days_moves_the_filing_to_the_next_working_day() -> None:
    week = (*(parse_windows("09:00-18:00"),) * 5, (), ())
    national = [DayOverride(date(2026, 10, day), DayKind.PUBLIC_HOLIDAY) for day in range(1, 8)]
    calendar = WorkCalendar(SHANGHAI, week, national)
    assert file_by(calendar, "2026-09", 5) == date(2026, 10, 8)
    assert file_by(calendar, "2026-11", 5) == date(2026, 12, 5), "a Saturday: it was possible until Friday"
    assert file_by(WorkCalendar(SHANGHAI, ((),) * 7), "2026-09", 5) == date(2026, 10, 5)


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("liability", Liability)
def test_every_state_offers_something_and_its_phrase_is_in_the_book(
    kind: Kind, liability: Liability, state: State
) -> None:
    acts = offered(kind, liability, state, is_silent=False, is_passed_up=False, owes_sample=False)
    assert acts[-1] is Doing.PRINT
    assert len(acts) == len(set(acts))
    assert state.is_end or len(acts) > 1
    said = situation(kind, liability, state, is_anonymous=False)
    assert (said == "") is state.is_end
    if said:
        Situation(said)
    assert next(iter(steps_done(state, liability))) == "record"


@pytest.mark.parametrize("strokes", [(), (((1, 1, 0, 0),),), (((1, 1, 0, 0), (90, 1, 9, 0)),)])
def test_a_dot_is_no_signature(strokes: tuple[tuple[tuple[int, int, int, int], ...], ...]) -> None:
    with pytest.raises(Refusal) as refused:
        signed(Ink(strokes))
    assert refused.value.code == "complaints.not_signed"


def test_too_long_a_text_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        Draft(matter="x" * 5001).tidied()
    assert refused.value.code == "complaints.too_long"


@pytest.mark.parametrize(
    ("step", "who", "rung"),
    [
        (1, Decider.CUSTOMER_SERVICE, Rung.SUPERVISOR),
        (1, Decider.GENERAL_MANAGER, Rung.SUPERVISOR),
        (2, Decider.CUSTOMER_SERVICE, Rung.OFFICE),
        (2, Decider.GENERAL_MANAGER, Rung.GENERAL_MANAGER),
    ],
)
def test_r5_k3_the_rung_above_follows_who_decides(step: int, who: Decider, rung: Rung) -> None:
    assert rung_of(step, who) is rung
    assert addressee(rung, " 陈主管 ", ("1008",)) == "陈主管"
    assert addressee(rung, "", ("1008", "1009", "1010", "1011")) == f"{rung.value} 1008 1009 1010"
