"""The draft of a visitor, the order of the queue, what is due when, the waiting estimate and the day's figures. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from desk_app.kernel import typed
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.texts import LANGUAGES
from desk_app.reception.rules.states import VisitClass

ESTIMATE_SAMPLES = 20
ESTIMATE_MINIMUM = 5
LONGEST_NAME, LONGEST_PHONE, LONGEST_PURPOSE, MOST_HEADS = 2000, 60, 2000, 500
_TITLES = frozenset({"mr", "ms"})
_ROUND = timedelta(minutes=5)


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
        """The draft as it can be kept, cleaned; refuses reception.heads (1-500) and reception.too_long (2,000)."""
        if not 1 <= self.heads <= MOST_HEADS:
            raise Refusal("reception.heads", heads=self.heads)
        cleaned = replace(
            self,
            name=typed.line(self.name),
            phone=typed.line(self.phone),
            purpose=typed.passage(self.purpose),
            title=self.title if self.title in _TITLES else "",
            language=self.language if self.language in LANGUAGES else "",
        )
        if (
            len(cleaned.name) > LONGEST_NAME
            or len(cleaned.phone) > LONGEST_PHONE
            or len(cleaned.purpose) > LONGEST_PURPOSE
        ):
            raise Refusal("reception.too_long")
        return cleaned


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
