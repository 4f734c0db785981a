"""The site's lists beside its cases: utilities, authorities, paper forms, draws, causes used before."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime

from desk_app.complaints.rules import RUNG_ROLES, Authority, Kind, Rung
from desk_app.kernel.database import one, rows
from desk_app.kernel.fields import from_millis
from desk_app.staff import queries as staff


@dataclass(frozen=True, slots=True)
class UtilityRow:
    """A public utility with its complaint number."""

    id: int
    name: str
    phone: str
    hint: str
    is_active: bool


@dataclass(frozen=True, slots=True)
class BlankRow:
    """A numbered paper form."""

    id: int
    number: str
    kind: Kind
    state: str
    case_id: int | None
    issued_at: datetime


@dataclass(frozen=True, slots=True)
class DrawRow:
    """One drawing, with everything needed to repeat it (D13)."""

    month: str
    day: date
    seed: str
    closed: int
    needed: int
    candidates: tuple[int, ...]
    drawn: tuple[int, ...]


def utilities(*, active_only: bool = True) -> tuple[UtilityRow, ...]:
    """The utilities' telephone book (K6)."""
    found = rows("SELECT id, name, phone, hint, is_active FROM utility ORDER BY position, name LIMIT 500")
    return tuple(
        UtilityRow(number, name, phone, hint, bool(active))
        for number, name, phone, hint, active in found
        if active or not active_only
    )


def utility_name(utility_id: int | None) -> str:
    """Name and number of a utility for the slip; "" for none."""
    found = None if utility_id is None else one("SELECT name, phone FROM utility WHERE id = ?", utility_id)
    return "" if found is None else f"{found[0]} {found[1]}"


def authority_of(department_id: int | None) -> Authority:
    """What a department may decide itself (K3); nothing unless the site said so."""
    found = None
    if department_id is not None:
        found = one("SELECT decides_general, decides_major FROM authority_rule WHERE department_id = ?", department_id)
    return Authority() if found is None else Authority(bool(found[0]), bool(found[1]))


def authorities() -> dict[int, Authority]:
    """The authority table: what each department that was given something may decide itself (K3)."""
    found = rows("SELECT department_id, decides_general, decides_major FROM authority_rule ORDER BY id LIMIT 500")
    return {int(number): Authority(bool(general), bool(major)) for number, general, major in found}


def open_blanks(limit: int = 100) -> tuple[BlankRow, ...]:
    """Paper forms that are out and were neither handed in nor declared void, the newest first."""
    found = rows(_BLANK + "state = 'issued' ORDER BY id DESC LIMIT ?", limit)
    return tuple(row for row in map(_blank, found) if row is not None)


_BLANK = "SELECT id, number, kind, state, case_id, issued_at FROM blank_form WHERE "


def blank(blank_id: int) -> BlankRow | None:
    """One paper form."""
    return _blank(one(_BLANK + "id = ?", blank_id))


def blank_by_number(number: str) -> int | None:
    """The paper form of a number, None if there is none."""
    found = _blank(one(_BLANK + "number = ?", number))
    return None if found is None else found.id


def _blank(found: tuple[object, ...] | None) -> BlankRow | None:
    if found is None:
        return None
    number, digits, kind, state, case_id, issued_at = found
    case = None if case_id is None else int(str(case_id))
    return BlankRow(int(str(number)), str(digits), Kind(str(kind)), str(state), case, from_millis(int(str(issued_at))))


def draws(month: str) -> tuple[DrawRow, ...]:
    """All drawings of a month, oldest first."""
    found = rows(
        "SELECT month, day, seed, closed, needed, candidates, drawn FROM case_draw WHERE month = ? ORDER BY id", month
    )
    return tuple(
        DrawRow(
            held, date.fromisoformat(day), seed, closed, needed, tuple(json.loads(candidates)), tuple(json.loads(drawn))
        )
        for held, day, seed, closed, needed, candidates, drawn in found
    )


def suggestions_for(column: str, limit: int = 12) -> tuple[str, ...]:
    """Causes or measures named lately, the most frequent first; ``column`` is "cause" or "measure"."""
    named = {"cause": "cause", "measure": "measure"}[column]
    found = rows(
        f"SELECT {named}, COUNT(*) AS n FROM (SELECT {named} FROM complaint_case WHERE {named} <> '' "
        f"ORDER BY id DESC LIMIT 500) AS latest GROUP BY {named} ORDER BY n DESC, {named} LIMIT ?",
        limit,
    )
    return tuple(str(text) for text, _ in found)


def holders_of(rung: Rung, day: date) -> tuple[str, ...]:
    """The staff numbers that hold a rung of the ladder: those on duty that day, else all of that role (R5, G4)."""
    wanted = RUNG_ROLES[rung]
    holding = tuple(row.number for row in staff.all_staff() if row.role is wanted)
    here = {row.number for row in staff.at_work(day)}
    return tuple(number for number in holding if number in here) or holding
