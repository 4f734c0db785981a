"""Reads of the opening checklist: what holds now, and a day's list with its ticks (G1)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime

from desk_app.closing.rules import CHECK_KEYS, Check, CheckState, Mark
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis


@dataclass(frozen=True, slots=True)
class CheckRow:
    """A day's checklist at one desk: its things in order, the mark of each place that has one, and the signature."""

    id: int
    number: str
    day: date
    desk: int
    items: tuple[Check, ...]
    marks: dict[int, Mark]
    begun_at: datetime
    faults: int
    signed_at: datetime | None
    signed_by: str

    @property
    def is_signed(self) -> bool:
        """Whether it is signed off."""
        return self.signed_at is not None


_COLUMNS = "SELECT id, number, day, desk, items, begun_at, faults, signed_at, signed_by FROM day_check "


def checklist() -> tuple[Check, ...]:
    """What is looked at before opening: the site's latest list, else the program's."""
    found = value("SELECT items FROM checklist ORDER BY id DESC LIMIT 1")
    return tuple(Check(key) for key in CHECK_KEYS) if found is None else _items(found)


def day_check(check_id: int) -> CheckRow:
    """One checklist; LookupError when there is none."""
    found = one(_COLUMNS + "WHERE id = ?", check_id)
    if found is None:
        raise LookupError(f"no checklist {check_id}")
    return _row(found)


def check_of(day: date, desk: int) -> CheckRow | None:
    """The checklist of a day at a desk, None before it is begun."""
    found = one(_COLUMNS + "WHERE day = ? AND desk = ?", day.isoformat(), desk)
    return None if found is None else _row(found)


def check_state(day: date, desk: int) -> CheckState:
    """How far the day's checklist is."""
    found = one("SELECT signed_at FROM day_check WHERE day = ? AND desk = ?", day.isoformat(), desk)
    if found is None:
        return CheckState.MISSING
    return CheckState.BEGUN if found[0] is None else CheckState.SIGNED


def check_by_number(number: str) -> int | None:
    """The checklist of a scanned number."""
    found = value("SELECT id FROM day_check WHERE number = ?", number)
    return None if found is None else int(found)


def checks_between(first: date, last: date, limit: int = 100) -> tuple[CheckRow, ...]:
    """The checklists of some days, newest first."""
    found = rows(
        _COLUMNS + "WHERE day >= ? AND day <= ? ORDER BY day DESC, desk LIMIT ?",
        first.isoformat(),
        last.isoformat(),
        limit,
    )
    return tuple(_row(row) for row in found)


def _items(stored: str) -> tuple[Check, ...]:
    return tuple(Check(item["key"], item["text"]) for item in json.loads(stored))


def _marks(check_id: int) -> dict[int, Mark]:
    found = rows(
        "SELECT place, is_done, remark, at, staff_number FROM check_mark WHERE check_id = ? ORDER BY id", check_id
    )
    return {int(place): Mark(bool(done), remark, from_millis(at), by) for place, done, remark, at, by in found}


def _row(found: tuple[object, ...]) -> CheckRow:
    check_id, number, day, desk, items, begun_at, faults, signed_at, signed_by = found
    return CheckRow(
        int(str(check_id)),
        str(number),
        date.fromisoformat(str(day)),
        int(str(desk)),
        _items(str(items)),
        _marks(int(str(check_id))),
        from_millis(int(str(begun_at))),
        int(str(faults)),
        None if signed_at is None else from_millis(int(str(signed_at))),
        str(signed_by),
    )
