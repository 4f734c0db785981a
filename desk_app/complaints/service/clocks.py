"""Clocks as rows: started with their due instant, paused, ended, and swept for warnings and breaches.

Each warning and each breach is written once; a sweep that comes late writes what was missed, again once. The sweep is
the program's own act: idempotent, and it finds nothing to do while nothing falls due.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from desk_app.complaints.changes import ClocksPassed
from desk_app.complaints.rules import (
    EVENTS,
    HANDLING,
    OWNERS,
    PAUSABLE,
    TOP_OF_LADDER,
    Allowance,
    ClockKind,
    ClockState,
    Event,
    Owner,
    State,
    due_at,
    events_of,
    moved_due,
    who_delayed,
)
from desk_app.complaints.service.ladder import whom
from desk_app.complaints.service.steps import Present, alter, keep_fact, with_person
from desk_app.kernel.calendar import Pause, is_late
from desk_app.kernel.database import change, insert, one, rows, value
from desk_app.kernel.fields import canonical_json, from_millis, to_millis
from desk_app.kernel.work import Work


@dataclass(frozen=True, slots=True)
class Running:
    """A clock that has not ended; times in milliseconds."""

    id: int
    case_id: int
    round: int
    kind: ClockKind
    started_at: int
    due_at: int
    owner: Owner
    department_id: int | None
    staff_number: str
    state: ClockState
    pauses: tuple[tuple[int, int | None], ...]
    events: tuple[int, ...]
    passed: int

    @property
    def due(self) -> datetime:
        """The due instant."""
        return from_millis(self.due_at)


_COLUMNS = (
    "id, case_id, round, kind, started_at, due_at, owner, department_id, staff_number, state, pauses, events, passed"
)


def running(case_id: int, kinds: Iterable[ClockKind] = ()) -> tuple[Running, ...]:
    """The clocks of a case that have not ended, of some kinds or all."""
    wanted = frozenset(kinds)
    found = (
        _running(row)
        for row in rows(
            f"SELECT {_COLUMNS} FROM case_clock WHERE case_id = ? AND ended_at IS NULL ORDER BY id", case_id
        )
    )
    return tuple(clock for clock in found if not wanted or clock.kind in wanted)


def _running(row: tuple[object, ...]) -> Running:
    values = list(row)
    values[3], values[6], values[9] = ClockKind(str(row[3])), Owner(str(row[6])), ClockState(str(row[9]))
    values[10] = tuple((since, until) for since, until in json.loads(str(row[10])))
    values[11] = tuple(json.loads(str(row[11])))
    return Running(*values)  # type: ignore[arg-type]  # the columns' own types


def start(work: Work, case: Present, kind: ClockKind, allowed: Allowance, *, since: datetime | None = None) -> datetime:
    """Start a clock of the present round, compute its due instant once and give it (D1-D4); ``settle`` afterwards."""
    calendar = work.calendar()
    begun = work.now if since is None else since
    due = due_at(calendar, begun, allowed)
    events = tuple(map(to_millis, events_of(calendar, begun, due)))
    shows = to_millis(begun) if kind is ClockKind.DISPATCH else events[0]
    insert(
        "INSERT INTO case_clock (case_id, round, kind, unit, amount, started_at, first_due_at, due_at, due_on, owner, "
        "department_id, staff_number, state, pauses, events, passed, next_at, shows_from, ended_by) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'running', '[]', ?, 0, ?, ?, '')",
        case.id,
        case.round,
        kind.value,
        allowed.unit.value,
        allowed.amount,
        to_millis(begun),
        to_millis(due),
        to_millis(due),
        due.astimezone(work.day_rule()[0]).date().isoformat(),
        OWNERS[kind].value,
        case.department_id,
        work.operator.number,
        canonical_json(list(events)),
        events[0],
        shows,
    )
    return due


def finish(work: Work, case: Present, *kinds: ClockKind) -> None:
    """What these clocks wait for is done now: kept, or late with its breach (D6); ``settle`` afterwards."""
    for clock in running(case.id, kinds):
        late = is_late(work.now, clock.due) and clock.state is not ClockState.PAUSED
        if late:
            _breach(work, case, clock)
        _end(work, clock, ClockState.LATE if late or _is_breached(clock) else ClockState.KEPT, case)


def void(work: Work, case: Present, *kinds: ClockKind) -> None:
    """These clocks are no longer owed or are replaced: gone without judgement, unless already late (D17)."""
    for clock in running(case.id, kinds):
        late = is_late(work.now, clock.due) and clock.state is not ClockState.PAUSED
        if late:
            _breach(work, case, clock)
        _end(work, clock, ClockState.LATE if late or _is_breached(clock) else ClockState.VOID, case)


def void_all(work: Work, case: Present) -> None:
    """No clock of the case runs on."""
    void(work, case, *ClockKind)


def _end(work: Work, clock: Running, state: ClockState, case: Present) -> None:
    owner = clock.owner
    if state is ClockState.LATE and clock.kind is ClockKind.RESULT:
        owner = who_delayed(work.calendar(), clock.due, work.now, _desk_late_by(work, case))
    change(
        "UPDATE case_clock SET state = ?, owner = ?, ended_at = ?, ended_by = ?, next_at = NULL, shows_from = NULL "
        "WHERE id = ?",
        state.value,
        owner.value,
        work.millis,
        work.operator.number,
        clock.id,
    )


def _desk_late_by(work: Work, case: Present) -> timedelta:
    """By how much working time the desk itself sent the slip too late in this round."""
    found = one(
        "SELECT due_at, ended_at FROM case_clock WHERE case_id = ? AND round = ? AND kind = 'dispatch' ORDER BY id LIMIT 1",
        case.id,
        case.round,
    )
    due, sent = found or (work.millis, work.millis)
    ended = work.now if sent is None else from_millis(sent)
    return max(timedelta(0), work.calendar().worked(from_millis(due), ended))


def pause(work: Work, case: Present) -> None:
    """The pausable clocks stand still from now on; one that is late already goes on being late.

    Until it is found out on site whose matter it is, nobody can send or take the slip: those clocks wait as well (K1).
    """
    waiting = PAUSABLE | frozenset(HANDLING) if case.state is State.ON_SITE else PAUSABLE
    for clock in running(case.id, waiting):
        if clock.state is ClockState.RUNNING and not is_late(work.now, clock.due):
            pauses = canonical_json([*clock.pauses, (work.millis, None)])
            change(
                "UPDATE case_clock SET state = 'paused', pauses = ?, next_at = NULL, shows_from = NULL WHERE id = ?",
                pauses,
                clock.id,
            )


def resume(work: Work, case: Present) -> None:
    """Paused clocks go on with the working time that was left; the later due time is written down."""
    calendar = work.calendar()
    for clock in running(case.id):
        if clock.state is not ClockState.PAUSED:
            continue
        since = clock.pauses[-1][0]
        due = moved_due(calendar, clock.due, from_millis(since), work.now)
        pauses = (*clock.pauses[:-1], (since, work.millis))
        spans = tuple(Pause(from_millis(begin), from_millis(until or begin)) for begin, until in pauses)
        events = tuple(map(to_millis, events_of(calendar, from_millis(clock.started_at), due, spans)))
        change(
            "UPDATE case_clock SET state = 'running', pauses = ?, due_at = ?, due_on = ?, events = ?, next_at = ?, "
            "shows_from = ? WHERE id = ?",
            canonical_json([list(pair) for pair in pauses]),
            to_millis(due),
            due.astimezone(work.day_rule()[0]).date().isoformat(),
            canonical_json(list(events)),
            _next(events, clock.passed),
            work.millis if clock.kind is ClockKind.DISPATCH else events[0],
            clock.id,
        )


def _next(events: Sequence[int], passed: int) -> int | None:
    return events[passed] if passed < len(events) else None


def settle(case: Present) -> None:
    """Write when this case next wants something: the one indexed column that a pass reads."""
    soonest = value("SELECT MIN(next_at) FROM case_clock WHERE case_id = ? AND state = 'running'", case.id)
    wanted = [moment for moment in (soonest, case.age_at) if moment is not None]
    change("UPDATE complaint_case SET next_due_at = ? WHERE id = ?", min(wanted, default=None), case.id)


def due_cases(now: int, most: int) -> tuple[int, ...]:
    """Cases for which something fell due."""
    found = rows("SELECT id FROM complaint_case WHERE next_due_at <= ? ORDER BY next_due_at LIMIT ?", now, most)
    return tuple(int(row[0]) for row in found)


def pass_clocks(work: Work, case: Present) -> Present:
    """Write what the clocks of a case have passed: warnings once, the breach once, one rung up at half as long again."""
    for clock in running(case.id):
        if clock.state is not ClockState.RUNNING:
            continue
        passed = clock.passed
        while passed < len(clock.events) and clock.events[passed] <= work.millis:
            case = _happen(work, case, clock, EVENTS[passed])
            passed += 1
        if passed != clock.passed:
            following = _next(clock.events, passed)
            change("UPDATE case_clock SET passed = ?, next_at = ? WHERE id = ?", passed, following, clock.id)
            work.publish(ClocksPassed())
    return case


def _happen(work: Work, case: Present, clock: Running, event: Event) -> Present:
    if event is Event.MISSED:
        _breach(work, case, clock)
        return case
    change(
        "INSERT INTO clock_mark (clock_id, mark, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        clock.id,
        int(event.value),
        work.millis,
    )
    if event is not Event.OVER or case.ladder >= TOP_OF_LADDER:
        return case
    raised = alter(case, {"ladder": case.ladder + 1})
    goes_to = whom(work, case, raised.ladder)
    keep_fact(work, raised, "ladder", goes_to, before=str(case.ladder))
    work.record("complaint.raised", case.ref, {"clock": clock.kind.value, "ladder": raised.ladder, "to": goes_to})
    return raised


def _breach(work: Work, case: Present, clock: Running) -> None:
    owner = clock.owner
    if clock.kind is ClockKind.RESULT and (case.state in {State.RECEIVED, State.REOPENED}):
        owner = Owner.DESK  # never sent: nobody else can have delayed it
    written = change(
        "INSERT INTO clock_breach (clock_id, case_id, round, kind, due_at, noticed_at, owner, department_id, "
        "staff_number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        clock.id,
        case.id,
        clock.round,
        clock.kind.value,
        clock.due_at,
        work.millis,
        owner.value,
        clock.department_id,
        clock.staff_number,
    )
    if written:
        told = {"clock": clock.kind.value, "due": clock.due_at, "owner": owner.value, "round": clock.round}
        work.record("complaint.breached", case.ref, with_person(case, told))


def _is_breached(clock: Running) -> bool:
    return value("SELECT 1 FROM clock_breach WHERE clock_id = ?", clock.id) is not None
