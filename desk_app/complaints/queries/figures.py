"""The figures of a month, counted from cases, clocks and call-backs; and months that were frozen (K7)."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median_low
from typing import Any

from desk_app.complaints.rules import Figures, Rate, month_days
from desk_app.complaints.rules.figures import ClockFigures, Count, DepartmentFigures, Miss, StaffFigures
from desk_app.directory import queries as directory
from desk_app.kernel.calendar import WorkCalendar
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis, to_millis

_MINUTE_MS = 60_000
MOST_MISSES = 5_000


_STEPS = 8


def no_steps(_done: int, _all: int) -> None:
    """Nobody watches the counting."""


def figures_of(
    month: str, calendar: WorkCalendar, now: datetime, step: Callable[[int, int], None] = no_steps
) -> Figures:
    """Count a month anew; what was frozen is read with ``frozen_month``. Running clocks already missed count as late.

    ``step(done, all)`` is told how far it is and may raise to end the counting; nothing is written.
    """
    first, last = (day.isoformat() for day in month_days(month))
    names = {row.id: row.name for row in directory.departments(active_only=False)}
    span = (first, last)
    parts: list[Any] = []
    for part in (
        lambda: _satisfied(span),
        lambda: _judged(span, now),
        lambda: _groups(("kind", "liability", "severity", "channel", "area"), "day", span),
        lambda: _groups(("ended_as", "round"), "closed_on", span),
        lambda: _misses(span, now, names),
        lambda: _departments(span, calendar, parts[1], names),
        lambda: _staff(span),
    ):
        step(len(parts), _STEPS)
        parts.append(part())
    step(len(parts), _STEPS)
    figures = _put_together(month, span, parts)
    step(_STEPS, _STEPS)
    return figures


def _put_together(month: str, span: tuple[str, str], parts: list[Any]) -> Figures:
    (spoken, good), judged, taken, ended, misses, departments, staff = parts
    return Figures(
        month=month,
        received=sum(int(group[-1]) for group in taken),
        closed=sum(int(group[-1]) for group in ended),
        open=_one(
            "SELECT COUNT(*) FROM complaint_case WHERE state <> 'draft' AND day <= ? AND (closed_on IS NULL OR closed_on > ?)",
            span[1],
            span[1],
        ),
        kinds=_kinds(taken),
        channels=_counts(taken, 3),
        areas=_counts(taken, 4),
        ends=_counts(ended, 0),
        causes=_causes(span),
        rounds=_counts(ended, 1),
        clocks=_clocks(judged),
        misses=misses,
        departments=departments,
        staff=staff,
        called_back=_called_back(span),
        unreachable=_one(
            "SELECT COUNT(*) FROM call_back WHERE ended_on >= ? AND ended_on <= ? AND is_unreachable = 1", *span
        ),
        sampled=_sampled(span),
        satisfied=Rate(good, spoken),
    )


def _one(sql: str, *values: object) -> int:
    return int(value(sql, *values) or 0)


def _groups(columns: tuple[str, ...], by: str, span: tuple[str, str]) -> list[tuple[Any, ...]]:
    """Cases of the month in groups, with their number last: one pass for several counts."""
    named = ", ".join(columns)
    return rows(
        f"SELECT {named}, COUNT(*) FROM complaint_case WHERE {by} >= ? AND {by} <= ? AND state <> 'draft' GROUP BY {named}",
        *span,
    )


def _counts(groups: list[tuple[Any, ...]], place: int) -> tuple[Count, ...]:
    counted: dict[str, int] = defaultdict(int)
    for group in groups:
        counted[str(group[place])] += int(group[-1])
    return tuple(Count(key, number) for key, number in sorted(counted.items(), key=lambda pair: (-pair[1], pair[0])))


def _kinds(groups: list[tuple[Any, ...]]) -> tuple[Count, ...]:
    counted: dict[str, int] = defaultdict(int)
    for kind, liability, severity, *_, number in groups:
        key = "suggestion" if kind == "suggestion" else f"liable.{severity}" if liability == "liable" else liability
        counted[key] += int(number)
    order = ("liable.general", "liable.major", "not_liable", "assistance", "undecided", "suggestion")
    return tuple(Count(key, counted[key]) for key in order if counted[key])


def _causes(span: tuple[str, str]) -> tuple[Count, ...]:
    found = rows(
        "SELECT cause, measure, COUNT(*) FROM complaint_case WHERE day >= ? AND day <= ? AND (cause <> '' OR measure <> '') "
        "GROUP BY cause, measure ORDER BY 3 DESC, 1, 2 LIMIT 200",
        *span,
    )
    return tuple(Count(str(cause), int(number), str(measure)) for cause, measure, number in found)


# What is still running counts as late once it is past due; nobody is judged for what is not due yet or was void.
_LATE = "(k.state = 'late' OR (k.state = 'running' AND k.due_at < ?))"
_OF_MONTH = (
    "FROM case_clock k WHERE k.due_on >= ? AND k.due_on <= ? "
    "AND k.case_id NOT IN (SELECT n.id FROM complaint_case n WHERE n.liability = 'not_liable')"
)


@dataclass(frozen=True, slots=True)
class _Judged:
    """Clocks of one kind, department and owner: how many were kept, how many late."""

    kind: str
    department_id: int | None
    owner: str
    kept: int
    late: int


def _judged(span: tuple[str, str], now: datetime) -> tuple[_Judged, ...]:
    """One pass over the month's clocks, for the kinds and for the departments alike."""
    found = rows(
        "SELECT k.kind, k.department_id, k.owner, SUM(CASE WHEN k.state = 'kept' THEN 1 ELSE 0 END), "
        f"SUM(CASE WHEN {_LATE} THEN 1 ELSE 0 END) {_OF_MONTH} GROUP BY k.kind, k.department_id, k.owner",
        to_millis(now),
        *span,
    )
    return tuple(_Judged(kind, number, owner, int(kept), int(late)) for kind, number, owner, kept, late in found)


def _clocks(judged: tuple[_Judged, ...]) -> tuple[ClockFigures, ...]:
    order = ("dispatch", "reaction", "result", "call_back", "sampled", "escalation", "authority", "reply")
    figures = []
    for kind in order:
        kept = sum(row.kept for row in judged if row.kind == kind)
        late = sum(row.late for row in judged if row.kind == kind)
        if kept + late:
            figures.append(ClockFigures(kind, kept, kept + late))
    return tuple(figures)


def _misses(span: tuple[str, str], now: datetime, names: dict[int, str]) -> tuple[Miss, ...]:
    found = rows(
        "SELECT (SELECT c.number FROM complaint_case c WHERE c.id = k.case_id), k.round, k.kind, k.due_at, k.ended_at, "
        "k.owner, k.department_id, k.staff_number "
        f"{_OF_MONTH} AND {_LATE} ORDER BY k.due_at, k.id LIMIT ?",
        *span,
        to_millis(now),
        MOST_MISSES,
    )
    return tuple(
        Miss(number, round_, kind, due, ended, owner, names.get(department or 0, ""), staff)
        for number, round_, kind, due, ended, owner, department, staff in found
    )


def _departments(
    span: tuple[str, str], calendar: WorkCalendar, judged: tuple[_Judged, ...], names: dict[int, str]
) -> tuple[DepartmentFigures, ...]:
    received = dict(
        rows(
            "SELECT department_id, COUNT(*) FROM complaint_case WHERE day >= ? AND day <= ? AND state <> 'draft' "
            "AND department_id IS NOT NULL AND liability <> 'not_liable' GROUP BY department_id",
            *span,
        )
    )
    kept: dict[int, int] = defaultdict(int)
    late: dict[int, int] = defaultdict(int)
    for row in judged:
        if row.kind in {"reaction", "result"} and row.department_id is not None:
            kept[row.department_id] += row.kept
            late[row.department_id] += row.late if row.owner == "department" else 0
    minutes = _minutes(span, calendar)
    return tuple(
        DepartmentFigures(
            department=names.get(number, "?"),
            received=int(received.get(number, 0)),
            late=late[number],
            kept=kept[number],
            judged=kept[number] + late[number],
            median_minutes=median_low(minutes[number]) if minutes.get(number) else None,
        )
        for number in sorted({*received, *kept}, key=lambda number: (-int(received.get(number, 0)), number))
    )


def _minutes(span: tuple[str, str], calendar: WorkCalendar) -> dict[int, list[int]]:
    """Working minutes from receipt to result, by department."""
    found = rows(
        "SELECT k.department_id, k.started_at, k.ended_at FROM case_clock k WHERE k.due_on >= ? AND k.due_on <= ? "
        "AND k.kind = 'result' AND k.state IN ('kept', 'late') AND k.department_id IS NOT NULL AND k.ended_at IS NOT NULL",
        *span,
    )
    collected: dict[int, list[int]] = defaultdict(list)
    if found:
        worked = _work_meter(calendar, min(row[1] for row in found), max(row[2] for row in found))
        for department, started, ended in found:
            collected[int(department)].append((worked(ended) - worked(started)) // _MINUTE_MS)
    return collected


def _work_meter(calendar: WorkCalendar, first: int, last: int) -> Callable[[int], int]:
    """How much was worked up to an instant, counted from ``first``, in milliseconds: one look-up per question."""
    day, until = calendar.day_of(from_millis(first)).day, calendar.day_of(from_millis(last)).day
    starts, sums, ends = [0], [0], [0]
    while day <= until:
        for opens, closes in calendar.day(day).spans:
            sums.append(sums[-1] + ends[-1] - starts[-1])
            starts.append(opens // 1000)
            ends.append(closes // 1000)
        day += timedelta(days=1)

    def worked(at: int) -> int:
        place = bisect_right(starts, at) - 1
        return sums[place] + min(at, ends[place]) - starts[place]

    return worked


def _staff(span: tuple[str, str]) -> tuple[StaffFigures, ...]:
    counted: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for place, column, by in ((0, "received_by", "day"), (1, "closed_by", "closed_on")):
        for number, count in rows(
            f"SELECT {column}, COUNT(*) FROM complaint_case WHERE {by} >= ? AND {by} <= ? AND state <> 'draft' "
            f"GROUP BY {column}",
            *span,
        ):
            counted[str(number)][place] += int(count)
    # Who received it is who the customer met: their word on it counts for that number.
    for number, good, asked in rows(
        "SELECT c.received_by, SUM(CASE WHEN b.outcome IN ('satisfied', 'acceptable') THEN 1 ELSE 0 END), COUNT(*) "
        "FROM call_back b JOIN complaint_case c ON c.id = b.case_id WHERE b.ended_on >= ? AND b.ended_on <= ? "
        "AND b.outcome IN ('satisfied', 'acceptable', 'dissatisfied') GROUP BY c.received_by",
        *span,
    ):
        counted[str(number)][2] += int(good)
        counted[str(number)][3] += int(asked)
    return tuple(StaffFigures(number, *counted[number]) for number in sorted(counted) if number)


def _satisfied(span: tuple[str, str]) -> tuple[int, int]:
    found = one(
        "SELECT COUNT(*), SUM(CASE WHEN outcome IN ('satisfied', 'acceptable') THEN 1 ELSE 0 END) FROM call_back "
        "WHERE ended_on >= ? AND ended_on <= ? AND outcome IN ('satisfied', 'acceptable', 'dissatisfied')",
        *span,
    )
    spoken, good = found or (0, 0)
    return int(spoken or 0), int(good or 0)


def _called_back(span: tuple[str, str]) -> Rate:
    found = one(
        "SELECT SUM(CASE WHEN b.ended_on IS NOT NULL THEN 1 ELSE 0 END), COUNT(*) FROM case_clock k "
        "JOIN call_back b ON b.clock_id = k.id WHERE k.due_on >= ? AND k.due_on <= ? AND k.kind = 'call_back' "
        "AND k.state <> 'void'",
        *span,
    )
    done, owed = found or (0, 0)
    return Rate(int(done or 0), int(owed or 0))


def _sampled(span: tuple[str, str]) -> Rate:
    closed = _one(
        "SELECT COUNT(*) FROM complaint_case WHERE closed_on >= ? AND closed_on <= ? AND ended_as = 'signed'", *span
    )
    drawn = _one(
        "SELECT COUNT(DISTINCT b.case_id) FROM call_back b JOIN complaint_case c ON c.id = b.case_id "
        "WHERE c.closed_on >= ? AND c.closed_on <= ? AND b.kind = 'sampled'",
        *span,
    )
    return Rate(drawn, closed)
