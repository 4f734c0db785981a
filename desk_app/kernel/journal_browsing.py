"""The journal for people who look something up: newest first, filtered, a page at a time.

Reads only. Pages go on from the last row shown, never by counting, so the millionth row comes as fast as the first.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from desk_app.kernel.database import rows
from desk_app.kernel.journal import DESK_SPAN, JournalRow
from desk_app.kernel.refs import Ref

_COLUMNS = (
    "SELECT j.id, j.at, j.actor, j.action, j.subject_kind, j.subject_id, f.payload "
    "FROM journal j LEFT JOIN journal_facts f ON f.id = j.id "
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which acts to show; what is empty does not matter. Times are milliseconds, ``until`` is not included.

    ``action`` is the action itself or, ending with a dot, everything of that kind (``visit.``).
    """

    actor: str = ""
    action: str = ""
    kind: str = ""
    subject_id: int | None = None
    since: int | None = None
    until: int | None = None


def browse(wanted: Wanted, before: JournalRow | None = None, limit: int = 100) -> tuple[JournalRow, ...]:
    """A page of acts, newest first, after the row ``before``."""
    conditions = list(_conditions(wanted))
    if before is not None:
        conditions.append(("j.at <= ? AND (j.at < ? OR j.id < ?)", (before.at, before.at, before.id)))
    where = " AND ".join(sql for sql, _ in conditions)
    values = [value for _, given in conditions for value in given]
    sql = _COLUMNS + (f"WHERE {where} " if where else "") + "ORDER BY j.at DESC, j.id DESC LIMIT ?"
    return tuple(_row(found) for found in rows(sql, *values, limit))


def place_of(row: JournalRow) -> tuple[int, int]:
    """The desk that wrote a row and its number in that desk's chain."""
    return divmod(row.id, DESK_SPAN)


def _conditions(wanted: Wanted) -> Iterator[tuple[str, tuple[object, ...]]]:
    if wanted.actor:
        yield "j.actor = ?", (wanted.actor,)
    if wanted.action.endswith("."):
        # Not LIKE: the underscore of an action's name is no joker.
        yield "SUBSTR(j.action, 1, ?) = ?", (len(wanted.action), wanted.action)
    elif wanted.action:
        yield "j.action = ?", (wanted.action,)
    if wanted.kind:
        yield "j.subject_kind = ?", (wanted.kind,)
    if wanted.subject_id is not None:
        yield "j.subject_id = ?", (wanted.subject_id,)
    if wanted.since is not None:
        yield "j.at >= ?", (wanted.since,)
    if wanted.until is not None:
        yield "j.at < ?", (wanted.until,)


def _row(found: tuple[Any, ...]) -> JournalRow:
    number, at, actor, action, kind, subject, payload = found
    facts = None if payload is None else json.loads(payload)
    return JournalRow(int(number), int(at), str(actor), str(action), Ref(str(kind), int(subject)), facts)
