"""Reads about the staff: who works here, who is at the post, and the check of a typed PIN before the act that records it.

Nothing here writes, and nothing gives a PIN or its hash away.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desk_app.kernel import site
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis
from desk_app.kernel.roles import Operator, Role
from desk_app.staff.rules import Guard, PinTry, PostState, pin_matches, plain_digits, seconds_left

MACHINES_FACT = "pin_machines"


@dataclass(frozen=True, slots=True)
class StaffRow:
    """One staff member; the number is what customers may know (G4), the start date is for the duty rota (C13)."""

    id: int
    number: str
    name: str
    role: Role
    started_on: date
    active: bool
    must_change_pin: bool

    @property
    def operator(self) -> Operator:
        """The same person as whoever acts."""
        return Operator(self.id, self.number, self.role)


@dataclass(frozen=True, slots=True)
class PresenceRow:
    """Where somebody on duty is, since when, and at which counter they serve (0: none)."""

    staff_id: int
    number: str
    name: str
    role: Role
    state: PostState
    since: datetime
    day: date
    desk: int
    counter: int
    reason: str


_STAFF = (
    "SELECT s.id, s.number, s.name, s.role, s.started_on, s.active, p.must_change "
    "FROM staff_member s LEFT JOIN staff_pin p ON p.staff_id = s.id "
)
_PRESENCE = (
    "SELECT s.id, s.number, s.name, s.role, p.state, p.began_at, p.day, p.desk, p.counter, p.reason "
    "FROM staff_member s JOIN presence p ON p.id = (SELECT MAX(q.id) FROM presence q WHERE q.staff_id = s.id) "
)


def is_founded() -> bool:
    """True once the first start is done and somebody can sign in."""
    return value("SELECT 1 FROM staff_member LIMIT 1") is not None


def staff_member(staff_id: int) -> StaffRow | None:
    """One staff member, in service or not."""
    found = one(_STAFF + "WHERE s.id = ?", staff_id)
    return None if found is None else _staff_row(found)


def staff_by_number(number: str) -> StaffRow | None:
    """The staff member behind a number, typed or scanned in any width."""
    found = one(_STAFF + "WHERE s.number = ?", plain_digits(number))
    return None if found is None else _staff_row(found)


def all_staff(*, with_inactive: bool = False) -> tuple[StaffRow, ...]:
    """Everybody who works here, by number."""
    everybody = (_staff_row(row) for row in rows(_STAFF + "ORDER BY LENGTH(s.number), s.number"))
    return tuple(row for row in everybody if row.active or with_inactive)


def at_work(day: date) -> tuple[PresenceRow, ...]:
    """Everybody on duty or away on a business day, by number; whoever was never signed out yesterday is not in it."""
    found = rows(_PRESENCE + "WHERE p.state <> 'off' AND p.day = ? ORDER BY s.number", day.isoformat())
    return tuple(_presence_row(row) for row in found)


def away(day: date) -> tuple[PresenceRow, ...]:
    """Who has left the post and since when, longest first (G5)."""
    gone = (row for row in at_work(day) if row.state is PostState.AWAY)
    return tuple(sorted(gone, key=lambda row: row.since))


def presence_of(staff_id: int) -> PresenceRow | None:
    """Where one person was last seen; None before their first sign-in."""
    found = one(_PRESENCE + "WHERE s.id = ?", staff_id)
    return None if found is None else _presence_row(found)


def never_signed_out(before: date) -> tuple[PresenceRow, ...]:
    """Who is still on duty or away from an earlier business day."""
    found = rows(_PRESENCE + "WHERE p.state <> 'off' AND p.day < ? ORDER BY s.number", before.isoformat())
    return tuple(_presence_row(row) for row in found)


def guard_key(number: str) -> str:
    """Under which digest the wrong tries of a typed number are counted, whether or not somebody has that number."""
    return hashlib.sha256(f"{site.fact('site_id')}:{plain_digits(number)}".encode("utf-8", "replace")).hexdigest()


def guard(key: str) -> Guard:
    """How many wrong tries in a row stand under a key."""
    found = one("SELECT wrong, last_wrong_at FROM pin_guard WHERE key = ?", key)
    return Guard() if found is None else Guard(int(found[0]), from_millis(found[1]))


def seconds_to_wait(number: str, now: datetime) -> int:
    """For the countdown beside the PIN field: seconds until the next try with this number is looked at."""
    return seconds_left(guard(guard_key(number)).waits_until, now)


def check_pin(number: str, pin: str, now: datetime) -> PinTry:
    """Look whether number and PIN belong together; the act that uses the answer records it and looks again.

    Takes 108 ms and no lock: run it off the UI thread. An unknown number costs the same and gives the same as a wrong
    PIN; while the number has to wait, the PIN isn't looked at.
    """
    typed = plain_digits(number)
    key = guard_key(typed)
    known = guard(key)
    found = one(
        "SELECT s.id, p.hash, p.set_at FROM staff_member s JOIN staff_pin p ON p.staff_id = s.id "
        "WHERE s.number = ? AND s.active = TRUE",
        typed,
    )
    if known.waits(now):
        return PinTry(typed, key, None if found is None else found[0], False, False, known.wrong, None)
    if found is None:
        anybodys = value("SELECT hash FROM staff_pin ORDER BY id LIMIT 1")
        if anybodys is not None:
            pin_matches(anybodys, pin)
        return PinTry(typed, key, None, True, False, known.wrong, None)
    return PinTry(typed, key, found[0], True, pin_matches(found[1], pin), known.wrong, from_millis(found[2]))


def needs_supervised_reset(machine: str) -> bool:
    """True when the site came from another machine (a restore): somebody in charge should give out new PINs."""
    return machine not in known_machines()


def known_machines() -> tuple[str, ...]:
    """The machines on which this site was founded or accepted."""
    return tuple(json.loads(site.fact(MACHINES_FACT) or "[]"))


def _staff_row(found: tuple[Any, ...]) -> StaffRow:
    staff_id, number, name, role, started_on, active, must_change = found
    day = date.fromisoformat(started_on)
    return StaffRow(staff_id, number, name, Role(role), day, bool(active), bool(must_change))


def _presence_row(found: tuple[Any, ...]) -> PresenceRow:
    staff_id, number, name, role, state, since, day, *place = found
    on = date.fromisoformat(day)
    return PresenceRow(staff_id, number, name, Role(role), PostState(state), from_millis(since), on, *place)
