"""The month's figures as values that can be frozen: no personal data, every share with what it is made of. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Any

from desk_app.kernel.calendar import WorkCalendar
from desk_app.kernel.refusal import Refusal


def permille(part: int, whole: int) -> int | None:
    """A share in hundredths of a percent, rounded half up; None of nothing."""
    return None if whole == 0 else (part * 20_000 + whole) // (2 * whole)


@dataclass(frozen=True, slots=True)
class Rate:
    """A share that shows what it is made of."""

    part: int
    whole: int

    @property
    def share(self) -> int | None:
        """Hundredths of a percent; None of nothing."""
        return permille(self.part, self.whole)


@dataclass(frozen=True, slots=True)
class Count:
    """How many of a kind; ``key`` is a stable word or what staff typed."""

    key: str
    count: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Miss:
    """A due time that was missed; times in milliseconds."""

    number: str
    round: int
    clock: str
    due_at: int
    ended_at: int | None
    owner: str
    department: str
    staff_number: str


@dataclass(frozen=True, slots=True)
class ClockFigures:
    """A kind of clock: kept of judged."""

    clock: str
    kept: int
    judged: int


@dataclass(frozen=True, slots=True)
class DepartmentFigures:
    """A department's month: cases, delays charged to it, clocks kept of judged, median working minutes to the result."""

    department: str
    received: int
    late: int
    kept: int
    judged: int
    median_minutes: int | None


@dataclass(frozen=True, slots=True)
class StaffFigures:
    """A staff number's month: received, closed, satisfied of asked."""

    number: str
    received: int
    closed: int
    satisfied: int
    asked: int


@dataclass(frozen=True, slots=True)
class Figures:
    """The whole month (K7)."""

    month: str
    received: int
    closed: int
    open: int
    kinds: tuple[Count, ...]
    channels: tuple[Count, ...]
    areas: tuple[Count, ...]
    ends: tuple[Count, ...]
    causes: tuple[Count, ...]
    rounds: tuple[Count, ...]
    clocks: tuple[ClockFigures, ...]
    misses: tuple[Miss, ...]
    departments: tuple[DepartmentFigures, ...]
    staff: tuple[StaffFigures, ...]
    called_back: Rate
    unreachable: int
    sampled: Rate
    satisfied: Rate

    @property
    def in_time(self) -> Rate:
        """All clocks together."""
        return Rate(sum(clock.kept for clock in self.clocks), sum(clock.judged for clock in self.clocks))

    def plain(self) -> dict[str, Any]:
        """As JSON values, to be frozen."""
        return asdict(self)


_LISTS: Mapping[str, type[Any]] = {
    "kinds": Count,
    "channels": Count,
    "areas": Count,
    "ends": Count,
    "causes": Count,
    "rounds": Count,
    "clocks": ClockFigures,
    "misses": Miss,
    "departments": DepartmentFigures,
    "staff": StaffFigures,
}


def figures_from(plain: Mapping[str, Any]) -> Figures:
    """The figures that ``Figures.plain`` stored."""
    made: dict[str, Any] = dict(plain)
    for name, kind in _LISTS.items():
        made[name] = tuple(kind(**row) for row in plain[name])
    for name in ("called_back", "sampled", "satisfied"):
        made[name] = Rate(**plain[name])
    return Figures(**made)


def month_days(month: str) -> tuple[date, date]:
    """First and last day of a month written 2026-11; ValueError for anything else."""
    first = date.fromisoformat(f"{month}-01")
    later = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return first, later - timedelta(days=1)


def check_month(month: str, today: date) -> None:
    """Refuse what cannot be frozen: complaints.not_a_month, complaints.month_running while it has not ended."""
    try:
        _, last = month_days(month)
    except ValueError:
        raise Refusal("complaints.not_a_month", month=month) from None
    if today <= last:
        raise Refusal("complaints.month_running", month=month)


def month_before(day: date) -> str:
    """The month before a day's, written 2026-11."""
    return (day.replace(day=1) - timedelta(days=1)).isoformat()[:7]


def file_by(calendar: WorkCalendar, month: str, day: int) -> date:
    """The day by which a month's report is filed: the given day of the next month (K7).

    When the desk is closed from the first up to that day, as over the National Day week, the next working day.
    """
    last = month_days(month)[1]
    if any(calendar.day(last + timedelta(days=number)).is_working for number in range(1, day + 1)):
        return last + timedelta(days=day)
    later = (last + timedelta(days=number) for number in range(day + 1, day + 31))
    return next((on for on in later if calendar.day(on).is_working), last + timedelta(days=day))
