"""The clocks, the words and the draw of the telephone, without a database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.calls.rules import (
    CallDraft,
    Direction,
    Kind,
    Mark,
    Moment,
    Outcome,
    SheetDraft,
    State,
    check_way,
    checking_due,
    late_from,
    private_due,
    promise_days,
    promise_due,
    rings_by,
    sample,
    silent_due,
    situation,
)
from desk_app.kernel.calendar import WorkCalendar, parse_windows
from desk_app.kernel.refusal import Refusal
from desk_app.phrases.rules import Situation

START = datetime(2026, 11, 23, 2, tzinfo=UTC)
DAY, OFF = parse_windows("09:00-18:00"), parse_windows("")
WEEK = WorkCalendar(ZoneInfo("Asia/Shanghai"), (DAY, DAY, DAY, DAY, DAY, OFF, OFF))


@given(st.integers(0, 600_000), st.integers(1, 30))
def test_d7_a_ring_lasts_its_cadence_and_the_next_one_starts_exactly_then(millis: int, cadence: int) -> None:
    rings = rings_by(timedelta(milliseconds=millis), cadence)
    assert (rings - 1) * cadence * 1000 <= millis < rings * cadence * 1000


def test_d7_before_the_first_ring_there_is_none() -> None:
    assert rings_by(timedelta(seconds=-1), 5) == 0
    assert late_from(START, 5, 3) == START + timedelta(seconds=15)


@given(st.integers(0, 60 * 24 * 700), st.integers(1, 10))
def test_c4_a_promise_is_due_at_the_close_of_a_working_day_and_never_before_it_was_made(
    minutes: int, days: int
) -> None:
    made_at = START + timedelta(minutes=minutes)
    due_at = promise_due(WEEK, made_at, days)
    assert due_at >= made_at
    local = due_at.astimezone(WEEK.zone)
    assert (local.hour, local.minute) == (18, 0)
    assert local.weekday() < 5
    assert promise_due(WEEK, made_at, days + 1) > due_at


def test_c4_only_an_enquiry_has_three_days() -> None:
    assert [promise_days(kind, 3, 2) for kind in Kind] == [3, 2, 2, 2]


@given(st.integers(0, 3600), st.integers(0, 3600))
def test_t3_the_caller_hears_again_after_the_last_word(since: int, said: int) -> None:
    begun = START + timedelta(seconds=since)
    told = START + timedelta(seconds=said)
    assert checking_due(begun, told, 45) == max(begun, told) + timedelta(seconds=45)
    assert checking_due(begun, None, 45) == begun + timedelta(seconds=45)


def test_c8_and_c9_silence_and_private_calls_have_their_clocks() -> None:
    assert silent_due(START, 5) == START + timedelta(seconds=5)
    assert private_due(START, 3) == START + timedelta(minutes=3)


@given(st.sets(st.integers(1, 10_000), max_size=200), st.integers(0, 100), st.text(max_size=8))
def test_c12_the_draw_is_the_share_rounded_up_whatever_the_order(ids: set[int], percent: int, seed: str) -> None:
    drawn = sample(seed, ids, percent)
    assert len(drawn) == -(-len(ids) * percent // 100)
    assert set(drawn) <= ids
    assert drawn == sample(seed, sorted(ids, reverse=True), percent) == tuple(sorted(drawn))


@pytest.mark.parametrize(("now", "then"), [(State.DONE, State.ANSWERED), (State.RINGING, State.DONE)])
def test_a_call_goes_only_where_its_state_leads(now: State, then: State) -> None:
    with pytest.raises(Refusal, match=r"calls\.not_from_here"):
        check_way(now, then)


ANSWERED = State.ANSWERED


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (Moment(State.RINGING), "call_opening"),
        (Moment(State.RINGING, is_late=True), "call_opening_late"),
        (Moment(ANSWERED), "call_opening"),
        (Moment(ANSWERED, is_late=True), "call_opening_late"),
        (Moment(ANSWERED, Direction.OUT), "outbound_opening"),
        (Moment(ANSWERED, Direction.OUT, is_returning=True), "missed_call_back"),
        (Moment(ANSWERED, has_facts=True), "read_back"),
        (Moment(ANSWERED, has_matter=True, has_facts=True), "second_call"),
        (Moment(ANSWERED, is_read_back=True, has_facts=True), "call_closing"),
        (Moment(ANSWERED, is_checking=True), "checking_start"),
        (Moment(ANSWERED, is_checking=True, is_unsaid=True), "checking_45s"),
        (Moment(ANSWERED, last_mark=Mark.BACK), "checking_back"),
        (Moment(ANSWERED, last_mark=Mark.CHECKING), "call_opening"),
        (Moment(ANSWERED, last_mark=Mark.SILENT, silent=1), "silent_line"),
        (Moment(ANSWERED, last_mark=Mark.SILENT, silent=3), "silent_end"),
        (Moment(ANSWERED, last_mark=Mark.ABUSE, abuse=1), "abuse_first"),
        (Moment(ANSWERED, last_mark=Mark.ABUSE, abuse=2), "abuse_second"),
        (Moment(ANSWERED, last_mark=Mark.ABUSE, abuse=3), "abuse_third"),
        (Moment(ANSWERED, last_mark=Mark.ABUSE, abuse=4), "abuse_end"),
        (Moment(ANSWERED, last_mark=Mark.ABUSE, abuse=5, most_abuse=5), "abuse_third"),
        (Moment(ANSWERED, last_mark=Mark.DIALECT), "dialect"),
        (Moment(State.DONE), ""),
    ],
)
def test_p1_each_moment_on_the_telephone_has_its_phrase(moment: Moment, said: str) -> None:
    assert situation(moment) == said
    assert not said or Situation(said)


def test_c2_only_what_was_no_call_for_us_needs_no_subject() -> None:
    free = {outcome for outcome in Outcome if not outcome.needs_subject}
    assert free == {
        Outcome.WRONG_NUMBER,
        Outcome.BAD_LINE,
        Outcome.SILENT,
        Outcome.ABUSE,
        Outcome.PRIVATE,
        Outcome.NOT_REACHED,
    }


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (SheetDraft("x", "13812341234", " ", questions=("a",)), "calls.no_purpose"),
        (SheetDraft("x", "-", "p", questions=("a",)), "calls.no_number"),
        (SheetDraft("x", "13812341234", "p", questions=(" ",)), "calls.no_question"),
        (SheetDraft("x", "13812341234", "p", questions=("a",) * 21), "calls.too_many_questions"),
        (SheetDraft("x" * 201, "13812341234", "p", questions=("a",)), "calls.too_long"),
    ],
)
def test_c10_nobody_rings_out_without_purpose_number_and_questions(draft: SheetDraft, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        draft.checked()
    assert refused.value.code == code


def test_what_is_typed_is_kept_without_control_characters() -> None:
    draft = CallDraft(" 138\t", "李\0梅", note="a\r\nb").checked()
    assert (draft.phone, draft.name, draft.note) == ("138", "李梅", "a\nb")
