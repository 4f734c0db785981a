"""Reads of whole business days: which tills ran, which have their Z, and the seal. Nothing here asks what should be there."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desk_app.cash import queries as cash
from desk_app.cash.queries import SessionRow, ZRow
from desk_app.cash.rules import SessionState
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis


@dataclass(frozen=True, slots=True)
class SealRow:
    """A day that takes nothing any more: its report's number, by whom and when, and what it came to."""

    id: int
    number: str
    day: date
    at: datetime
    staff_number: str
    facts: dict[str, Any]
    digest: str


@dataclass(frozen=True, slots=True)
class DayRow:
    """A business day over all tills: its sessions, their Z reports as far as there are, and the seal."""

    day: date
    sessions: tuple[SessionRow, ...]
    reports: tuple[ZRow, ...]
    seal: SealRow | None

    @property
    def unfinished(self) -> tuple[SessionRow, ...]:
        """The tills that have no Z yet (invariant 10)."""
        return tuple(row for row in self.sessions if row.state is not SessionState.CLOSED)


_COLUMNS = "SELECT id, number, day, at, staff_number, facts, digest FROM day_seal "


def seal_of(day: date) -> SealRow | None:
    """The seal of a day, None while it is open."""
    found = one(_COLUMNS + "WHERE day = ?", day.isoformat())
    return None if found is None else _seal(found)


def is_sealed(day: date) -> bool:
    """Whether a day takes nothing any more (M3)."""
    return value("SELECT 1 FROM day_seal WHERE day = ?", day.isoformat()) is not None


def seal(seal_id: int) -> SealRow:
    """One sealed day; LookupError when there is none."""
    found = one(_COLUMNS + "WHERE id = ?", seal_id)
    if found is None:
        raise LookupError(f"no sealed day {seal_id}")
    return _seal(found)


def seals(first: date, last: date) -> tuple[SealRow, ...]:
    """The sealed days of a span, oldest first; a year at most."""
    found = rows(_COLUMNS + "WHERE day >= ? AND day <= ? ORDER BY day LIMIT 400", first.isoformat(), last.isoformat())
    return tuple(_seal(row) for row in found)


def seal_by_number(number: str) -> int | None:
    """The sealed day of a scanned report number."""
    found = value("SELECT id FROM day_seal WHERE number = ?", number)
    return None if found is None else int(found)


def day_row(day: date) -> DayRow:
    """A business day as it stands."""
    sessions = cash.sessions_of(day)
    found = (cash.z_of(row.id) for row in sessions if row.state is SessionState.CLOSED)
    return DayRow(day, sessions, tuple(row for row in found if row is not None), seal_of(day))


def _seal(row: tuple[Any, ...]) -> SealRow:
    seal_id, number, day, at, by, facts, digest = row
    return SealRow(seal_id, number, date.fromisoformat(day), from_millis(at), by, json.loads(facts), digest)
