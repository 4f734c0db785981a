"""The rules of the queue as pure functions: states and their ways, order, labels, waiting estimate, what is due when.

Nothing here reads a clock or a database; times are aware UTC, durations are timedeltas.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desk_app.kernel.refusal import Refusal
from desk_app.kernel.settings import Setting

HAND_OVER_SECONDS: Setting[int] = Setting("reception.hand_over", 180, "reception", "seconds", 30, 3600)
CHECKING_SECONDS: Setting[int] = Setting("reception.checking", 45, "reception", "seconds", 15, 600)
REFILL_MINUTES: Setting[int] = Setting("reception.refill", 10, "reception", "minutes", 2, 120)
FIRST_TEA_SECONDS: Setting[int] = Setting("reception.first_tea", 60, "reception", "seconds", 0, 3600)
GRACE_MINUTES: Setting[int] = Setting("reception.grace", 10, "reception", "minutes", 0, 120)
MAX_CALLS: Setting[int] = Setting("reception.max_calls", 3, "reception", "", 1, 9)
CREDIT_APPOINTMENT: Setting[int] = Setting("reception.credit_appointment", 15, "reception", "minutes", 0, 240)
CREDIT_CARE: Setting[int] = Setting("reception.credit_care", 15, "reception", "minutes", 0, 240)
CREDIT_VIP: Setting[int] = Setting("reception.credit_vip", 10, "reception", "minutes", 0, 240)
LADDER_DESK: Setting[str] = Setting("reception.ladder_1", "", "reception", "text")
LADDER_OFFICE: Setting[str] = Setting("reception.ladder_2", "", "reception", "text")
SETTINGS = (
    HAND_OVER_SECONDS,
    CHECKING_SECONDS,
    REFILL_MINUTES,
    FIRST_TEA_SECONDS,
    GRACE_MINUTES,
    MAX_CALLS,
    CREDIT_APPOINTMENT,
    CREDIT_CARE,
    CREDIT_VIP,
    LADDER_DESK,
    LADDER_OFFICE,
)

TOP_OF_LADDER = 2  # desk → customer-service supervisor → office manager (R5)
ESTIMATE_SAMPLES = 20
ESTIMATE_MINIMUM = 5
_ROUND = timedelta(minutes=5)


class State(StrEnum):
    """Where a visit stands; exactly one at a time."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    CHECKING = "checking"
    HELD = "held"
    HOST_PENDING = "host_pending"
    WITH_HOST = "with_host"
    NO_SHOW = "no_show"
    DONE = "done"
    LEFT = "left"
    EXPIRED = "expired"
    VOID = "void"

    @property
    def is_end(self) -> bool:
        """True when nothing follows."""
        return self in _ENDS

    @property
    def is_waiting(self) -> bool:
        """True while the visitor waits for somebody, which is when tea is refilled (T2)."""
        return self in WAITING_STATES

    @property
    def is_with_us(self) -> bool:
        """True while somebody of the desk attends to the visitor."""
        return self in ATTENDED_STATES


_ENDS = frozenset({State.DONE, State.LEFT, State.EXPIRED, State.VOID})
WAITING_STATES = frozenset({State.WAITING, State.CALLED, State.HOST_PENDING})
ATTENDED_STATES = frozenset({State.SERVING, State.CHECKING, State.HELD})
_ATTENDED_ENDS = frozenset({State.DONE, State.LEFT})

_WAYS: dict[State, frozenset[State]] = {
    State.WAITING: frozenset(
        {
            State.WAITING,
            State.CALLED,
            State.SERVING,
            State.HOST_PENDING,
            State.WITH_HOST,
            State.LEFT,
            State.EXPIRED,
            State.VOID,
        }
    ),
    State.CALLED: frozenset(
        {State.CALLED, State.SERVING, State.WAITING, State.NO_SHOW, State.LEFT, State.VOID, State.EXPIRED}
    ),
    State.SERVING: frozenset(
        {State.SERVING, State.CHECKING, State.HELD, State.WAITING, State.HOST_PENDING, State.WITH_HOST} | _ATTENDED_ENDS
    ),
    State.CHECKING: frozenset({State.SERVING, State.CHECKING, State.HELD, State.WAITING} | _ATTENDED_ENDS),
    State.HELD: frozenset({State.SERVING, State.CHECKING, State.WAITING, State.EXPIRED} | _ATTENDED_ENDS),
    State.HOST_PENDING: frozenset(
        {State.WITH_HOST, State.WAITING, State.SERVING, State.HOST_PENDING, State.EXPIRED, State.VOID} | _ATTENDED_ENDS
    ),
    State.WITH_HOST: frozenset({State.SERVING, State.WAITING, State.HOST_PENDING, State.EXPIRED} | _ATTENDED_ENDS),
    State.NO_SHOW: frozenset({State.WAITING, State.SERVING, State.LEFT, State.EXPIRED, State.VOID}),
    State.DONE: frozenset(),
    State.LEFT: frozenset(),
    State.EXPIRED: frozenset(),
    State.VOID: frozenset(),
}


def check_way(now: State, then: State) -> None:
    """Refuse (reception.not_from_here) a step the states do not allow."""
    if then not in _WAYS[now]:
        raise Refusal("reception.not_from_here", now=now.value, then=then.value)


class VisitClass(StrEnum):
    """Why somebody is taken a little earlier (D10)."""

    NORMAL = "normal"
    APPOINTMENT = "appointment"
    ELDERLY = "elderly"
    PREGNANT = "pregnant"
    DISABLED = "disabled"
    VIP = "vip"


class Outcome(StrEnum):
    """What came of a visit; a visit cannot be closed without one (R9)."""

    SOLVED = "solved"
    MET_HOST = "met_host"
    MESSAGE_LEFT = "message_left"
    PASSED_ON = "passed_on"
    FOLLOW_UP = "follow_up"
    REFUSED = "refused"
    GAVE_UP = "gave_up"


class Mark(StrEnum):
    """Something done for a visitor while a state lasts."""

    GREETED = "greeted"
    SEATED = "seated"
    TEA = "tea"
    READING = "reading"
    HOST_TOLD = "host_told"
    SAID_CHECKING = "said_checking"
    ANSWERED = "answered"
    SEEN_OFF = "seen_off"
    INTRODUCED = "introduced"
    WAIT_EXPLAINED = "wait_explained"
    NOTE_READ = "note_read"
    LEFT_BEHIND = "left_behind"


@dataclass(frozen=True, slots=True)
class Draft:
    """A visitor at the door, as typed: only the lane is needed, everything else may stay empty."""

    lane_id: int
    name: str = ""
    title: str = ""  # "mr" | "ms" | "" (P3)
    phone: str = ""
    purpose: str = ""
    person_id: int | None = None
    host_id: int | None = None
    visit_class: VisitClass = VisitClass.NORMAL
    is_urgent: bool = False
    heads: int = 1
    board_consent: bool = False
    language: str = ""
    expected_id: int | None = None
    source_call: str = ""

    def checked(self) -> Draft:
        """The draft if it can be taken; refuses reception.heads (1-500) and reception.too_long (purpose > 2,000)."""
        if not 1 <= self.heads <= 500:
            raise Refusal("reception.heads", heads=self.heads)
        if len(self.purpose) > 2000 or len(self.name) > 2000 or len(self.phone) > 60:
            raise Refusal("reception.too_long")
        return self


def credit(visit_class: VisitClass, appointment: int, care: int, vip: int) -> timedelta:
    """How much earlier than its issue time a ticket stands in the queue (D10); settings in minutes."""
    minutes = {
        VisitClass.NORMAL: 0,
        VisitClass.APPOINTMENT: appointment,
        VisitClass.ELDERLY: care,
        VisitClass.PREGNANT: care,
        VisitClass.DISABLED: care,
        VisitClass.VIP: vip,
    }
    return timedelta(minutes=minutes[visit_class])


def hand_over_due(waiting_since: datetime, is_urgent: bool, seconds: int) -> datetime:
    """When a colleague must be found for somebody who waits (R2): at once if urgent, else after 3 minutes."""
    return waiting_since if is_urgent else waiting_since + timedelta(seconds=seconds)


def refill_due(waiting_since: datetime, tea_at: datetime | None, first_seconds: int, refill_minutes: int) -> datetime:
    """When tea is next served (T2): shortly after sitting down, then every ten minutes after the last cup."""
    if tea_at is None:
        return waiting_since + timedelta(seconds=first_seconds)
    return tea_at + timedelta(minutes=refill_minutes)


def checking_due(checking_since: datetime, said_at: datetime | None, seconds: int) -> datetime:
    """When the guest must be told that it is still being looked into (T3): 45 s, repeated after each telling."""
    return max(checking_since, said_at or checking_since) + timedelta(seconds=seconds)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A waiting time to tell a visitor: minutes from, to (both multiples of five)."""

    low: int
    high: int


def estimate(ahead: int, open_counters: int, services: Sequence[timedelta]) -> Estimate | None:
    """People ahead ÷ open counters × a usual service, as the range between its quartiles; None under 5 samples.

    ``services`` are the durations of the last services of the lane, at most 20 of which count.
    """
    sample = sorted(services[:ESTIMATE_SAMPLES])
    if len(sample) < ESTIMATE_MINIMUM or open_counters < 1:
        return None
    low, high = (percentile(sample, share) * ahead / open_counters for share in (25, 75))
    return Estimate(_to_five(low), max(_to_five(high), _to_five(low) + (5 if ahead else 0)))


def percentile(ordered: Sequence[timedelta], share: int) -> timedelta:
    """The nearest-rank percentile (0-100) of values in order; zero of none."""
    if not ordered:
        return timedelta(0)
    rank = max(1, -(-share * len(ordered) // 100))
    return ordered[rank - 1]


def _to_five(duration: timedelta) -> int:
    return round(duration / _ROUND) * 5


@dataclass(frozen=True, slots=True)
class StaffFigures:
    """What one staff number did today; ``served`` is the sum of the serving times."""

    staff_number: str
    visits: int
    served: timedelta


@dataclass(frozen=True, slots=True)
class DayFigures:
    """A day at the desk: how many waited how long, who was received in time, who served whom."""

    visits: int = 0
    waiting_now: int = 0
    median_wait: timedelta = timedelta(0)
    ninetieth_wait: timedelta = timedelta(0)
    received: int = 0
    received_in_time: int = 0
    by_staff: tuple[StaffFigures, ...] = ()

    @property
    def in_time_share(self) -> int | None:
        """Whole percent of those received who were received or handed over by the limit (R2); None before the first."""
        return None if not self.received else 100 * self.received_in_time // self.received
