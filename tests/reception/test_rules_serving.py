"""What the visit page goes by: clock, tone, acts and phrase of each state, as pure functions."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desk_app.phrases.rules import Situation
from desk_app.reception.rules import (
    Doing,
    Mark,
    Moment,
    State,
    check_way,
    clock_start,
    clock_tone,
    offered,
    situation,
    steps_of,
)

NOON = datetime(2026, 11, 21, 4, tzinfo=UTC)
LEADS_TO = {
    Doing.RECEIVE: State.SERVING,
    Doing.CALL: State.CALLED,
    Doing.RECALL: State.CALLED,
    Doing.NO_SHOW: State.NO_SHOW,
    Doing.BACK: State.WAITING,
    Doing.EXPIRE: State.EXPIRED,
    Doing.FINISH: State.DONE,
    Doing.CHECKING: State.CHECKING,
    Doing.END_CHECKING: State.SERVING,
    Doing.HAND_OVER: State.SERVING,
    Doing.TRANSFER: State.WAITING,
    Doing.HOLD: State.HELD,
    Doing.RESUME: State.SERVING,
    Doing.TO_HOST: State.HOST_PENDING,
    Doing.LEAD: State.WITH_HOST,
    Doing.LEFT: State.LEFT,
    Doing.VOID: State.VOID,
}


@pytest.mark.parametrize("state", list(State))
def test_no_act_is_offered_that_the_states_refuse(state: State) -> None:
    found = offered(state, has_host=True, has_badge=True, heads_in=1, has_person=True)
    for doing in (*found.acts, *found.more):
        if doing in LEADS_TO:
            check_way(state, LEADS_TO[doing])


@pytest.mark.parametrize("state", [state for state in State if state.is_end])
def test_after_the_end_only_badge_house_and_full_view_are_left(state: State) -> None:
    found = offered(state, has_host=True, has_badge=True, heads_in=2, has_person=True)
    assert found.acts == ()
    assert found.more == (Doing.BADGE_BACK, Doing.HEADS, Doing.FULL_VIEW)
    assert offered(state, has_host=False, has_badge=False, heads_in=0, has_person=False).more == ()


def test_a_host_is_led_to_only_when_known() -> None:
    without = offered(State.WAITING, has_host=False, has_badge=False, heads_in=1, has_person=True)
    assert Doing.LEAD not in without.acts
    assert Doing.TO_HOST in without.acts


@pytest.mark.parametrize(
    ("seconds", "urgent", "tone"),
    [(0, False, "good"), (119, False, "good"), (120, False, "soon"), (180, False, "late"), (0, True, "late")],
)
def test_r2_the_waiting_clock_is_green_amber_red_by_the_limit(seconds: int, urgent: bool, tone: str) -> None:
    ran = timedelta(seconds=seconds)
    assert clock_tone(State.WAITING, ran, is_urgent=urgent, limit_seconds=180) == tone


def test_clocks_of_those_attended_are_calm() -> None:
    hour = timedelta(hours=1)
    tones = {state: clock_tone(state, hour, is_urgent=True, limit_seconds=180) for state in State}
    assert (tones[State.SERVING], tones[State.CHECKING], tones[State.HELD]) == ("good", "good", "muted")
    assert tones[State.NO_SHOW] == "soon"


def test_the_clock_runs_since_the_wait_the_service_or_the_state() -> None:
    since, waiting, received = NOON, NOON - timedelta(minutes=9), NOON - timedelta(minutes=4)
    assert clock_start(State.WAITING, since, waiting, received) == waiting
    assert clock_start(State.CHECKING, since, waiting, received) == received
    assert clock_start(State.HELD, since, waiting, received) == since
    assert clock_start(State.SERVING, since, waiting, None) == since


LONG = timedelta(minutes=3)


@pytest.mark.parametrize(
    ("moment", "wanted"),
    [
        (Moment(State.WAITING), "opening"),
        (Moment(State.WAITING, frozenset({Mark.GREETED})), "please_sit"),
        (Moment(State.WAITING, frozenset({Mark.GREETED, Mark.SEATED})), "second_guest"),
        (Moment(State.WAITING, host="in", waited=LONG), "host_in"),
        (Moment(State.HOST_PENDING, host="out"), "host_out"),
        (Moment(State.HOST_PENDING, host="busy"), "host_busy"),
        (Moment(State.HOST_PENDING, frozenset({Mark.HOST_TOLD}), host="busy"), "host_still_busy"),
        (Moment(State.CALLED), "called"),
        (Moment(State.SERVING), "opening"),
        (Moment(State.SERVING, waited=LONG), "after_wait"),
        (Moment(State.SERVING, frozenset({Mark.GREETED})), "ask_matter"),
        (Moment(State.SERVING, frozenset({Mark.ANSWERED}), waited=LONG), "closing"),
        (Moment(State.SERVING, was_checking=True, waited=LONG), "checking_back"),
        (Moment(State.CHECKING), "checking_start"),
        (Moment(State.CHECKING, unsaid_for=timedelta(seconds=45)), "checking_45s"),
        (Moment(State.WITH_HOST), "host_introduce"),
        (Moment(State.NO_SHOW), "no_show_back"),
        (Moment(State.DONE), "see_off"),
        (Moment(State.VOID), ""),
    ],
)
def test_the_phrase_of_each_moment(moment: Moment, wanted: str) -> None:
    assert situation(moment) == wanted
    assert not wanted or Situation(wanted)


def test_t3_a_short_wait_is_not_apologised_for() -> None:
    assert situation(Moment(State.SERVING, waited=timedelta(seconds=59))) == "opening"


def test_r6_with_a_host_the_steps_lead_there() -> None:
    assert Mark.INTRODUCED in steps_of(has_host=True)
    assert Mark.ANSWERED in steps_of(has_host=False)
