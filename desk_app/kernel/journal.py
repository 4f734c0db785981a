"""The journal: one hash chain per desk over everything that was done (invariant 7).

A row's digest covers all its facts through a salt; facts and salt stand in a side row, so that a person can be erased
(D16) while the chain still verifies. The journal must never be written but by ``kernel.work``.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from peewee import BigIntegerField, CharField, IntegerField, TextField

from desk_app.kernel.database import DATABASE, Table, change, erasable, frozen, is_postgres, rows, value
from desk_app.kernel.fields import InstantField, canonical_json
from desk_app.kernel.refs import Ref

DESK_SPAN = 10**12  # rows of desk n have ids n * DESK_SPAN + sequence: contiguous per desk, unique over all
GENESIS = "0" * 64
Read = Callable[..., list[tuple[Any, ...]]]  # `rows`, or the same on another file: a backup, a migrated copy
_ROWS = "INSERT INTO journal (id, desk, at, actor, action, subject_kind, subject_id, digest, hash) VALUES "
_FACTS = "INSERT INTO journal_facts (id, salt, payload) VALUES "
_NINE, _THREE = "(?,?,?,?,?,?,?,?,?)", "(?,?,?)"
_AT_ONCE = 1_000
_LOCK = 7_391_000  # PostgreSQL advisory lock of desk n's chain is _LOCK + n


class Journal(Table):
    """One act: who, when, what, on which record, and the chain's hash up to here."""

    desk = IntegerField()
    at = InstantField()
    actor = CharField(max_length=20)
    action = CharField(max_length=60)
    subject_kind = CharField(max_length=30)
    subject_id = BigIntegerField()
    digest = CharField(max_length=64)
    hash = CharField(max_length=64)

    class Meta:
        """Looked up by subject (a record's timeline) and by time (the journal browser)."""

        indexes = ((("subject_kind", "subject_id"), False), (("at",), False))


class JournalFacts(Table):
    """The facts of a journal row (same id) with their salt; goes when a person is erased."""

    salt = CharField(max_length=32)
    payload = TextField()


class ErasePermit(Table):
    """Holds a row only while ``people.service.erase`` runs, inside its transaction."""

    reason = CharField(max_length=60)


TABLES = (Journal, JournalFacts, ErasePermit)
TRIGGERS = (*frozen(Journal), *erasable(JournalFacts))


@dataclass(frozen=True, slots=True)
class Entry:
    """What an act wants written: the action's name, its record and all its facts (JSON values)."""

    action: str
    subject: Ref
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class JournalRow:
    """One row for showing; ``facts`` is None once erased."""

    id: int
    at: int
    actor: str
    action: str
    subject: Ref
    facts: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Break:
    """The first row where the chain or a digest does not hold."""

    desk: int
    sequence: int
    why: str  # "gap" | "hash" | "facts" | "head"


def append(desk: int, at: int, actor: str, entries: list[Entry]) -> None:
    """Write the entries of one act at the end of the desk's chain, inside the act's transaction."""
    if not entries:
        return
    if is_postgres():
        DATABASE.execute_sql("SELECT pg_advisory_xact_lock(%s)", (_LOCK + desk,))
    number, last = _tail(desk)
    journal: list[object] = []
    facts: list[object] = []
    for entry in entries:
        number += 1
        salt = os.urandom(16).hex()
        payload = canonical_json(entry.facts)
        digest = hashlib.sha256(f"{salt}{payload}".encode()).hexdigest()
        last = _link(last, number, at, actor, entry.action, entry.subject.kind, entry.subject.id, digest)
        subject = entry.subject
        journal += (number, desk, at, actor, entry.action, subject.kind, subject.id, digest, last)
        facts += (number, salt, payload)
    _write(len(entries), journal, facts)


def _write(count: int, journal: list[object], facts: list[object]) -> None:
    for first in range(0, count, _AT_ONCE):  # an import writes tens of thousands: no statement takes so many values
        many = min(_AT_ONCE, count - first)
        change(_ROWS + ",".join([_NINE] * many), *journal[9 * first : 9 * (first + many)])
        change(_FACTS + ",".join([_THREE] * many), *facts[3 * first : 3 * (first + many)])


def _tail(desk: int, read: Read = rows) -> tuple[int, str]:
    base = desk * DESK_SPAN
    found = read(
        "SELECT id, hash FROM journal WHERE id > ? AND id < ? ORDER BY id DESC LIMIT 1", base, base + DESK_SPAN
    )
    return (int(found[0][0]), str(found[0][1])) if found else (base, GENESIS)


def _link(last: str, number: int, at: int, actor: str, *rest: object) -> str:
    text = "\x1f".join([last, str(number), str(at), actor, *map(str, rest)])
    return hashlib.sha256(text.encode()).hexdigest()


def head(desk: int, read: Read = rows) -> tuple[int, str]:
    """Sequence and hash of the desk's last row: printed on the Z report and kept in backups, so a cut tail shows."""
    number, last = _tail(desk, read)
    return number - desk * DESK_SPAN, last


def heads(read: Read = rows) -> dict[int, tuple[int, str]]:
    """The head of every desk's chain."""
    return {desk: head(desk, read) for desk in desks(read)}


def desks(read: Read = rows) -> tuple[int, ...]:
    """All desk numbers that ever wrote, found by their spans of ids: one look-up each, however long the journal is."""
    found: list[int] = []
    after = 0
    while first := read("SELECT id FROM journal WHERE id > ? ORDER BY id LIMIT 1", after):
        found.append(int(first[0][0]) // DESK_SPAN)
        after = (found[-1] + 1) * DESK_SPAN
    return tuple(found)


def last_seen() -> int | None:
    """The latest time in the journal, milliseconds: the clock guard starts from here."""
    latest = [value("SELECT at FROM journal WHERE id = ?", desk * DESK_SPAN + head(desk)[0]) for desk in desks()]
    return max((int(moment) for moment in latest if moment is not None), default=None)


def of_subject(subject: Ref, limit: int = 200) -> tuple[JournalRow, ...]:
    """The newest acts on one record, oldest first."""
    found = rows(
        "SELECT j.id, j.at, j.actor, j.action, f.payload FROM journal j LEFT JOIN journal_facts f ON f.id = j.id "
        "WHERE j.subject_kind = ? AND j.subject_id = ? ORDER BY j.id DESC LIMIT ?",
        subject.kind,
        subject.id,
        limit,
    )
    return tuple(
        JournalRow(i, at, actor, action, subject, None if payload is None else json.loads(payload))
        for i, at, actor, action, payload in reversed(found)
    )


def verify(
    known_heads: Mapping[int, tuple[int, str]] | None = None, page: int = 20_000, read: Read = rows
) -> Break | None:
    """Walk every desk's chain from 1; ``known_heads`` are (sequence, hash) pairs from outside, to see a cut tail."""
    known = known_heads or {}
    for desk in sorted(set(desks(read)) | set(known)):
        broken = _verify_desk(desk, known.get(desk), page, read)
        if broken is not None:
            return broken
    return None


def _verify_desk(desk: int, known: tuple[int, str] | None, page: int, read: Read) -> Break | None:
    base, last, expected = desk * DESK_SPAN, GENESIS, 1
    reached: dict[int, str] = {}
    for row in _pages(base, page, read):
        number, at, actor, action, kind, subject, digest, found, salt, payload = row
        if number - base != expected:
            return Break(desk, expected, "gap")
        if salt is not None and hashlib.sha256(f"{salt}{payload}".encode()).hexdigest() != digest:
            return Break(desk, expected, "facts")
        last = _link(last, number, at, actor, action, kind, subject, digest)
        if last != found:
            return Break(desk, expected, "hash")
        if known is not None and expected == known[0]:
            reached[expected] = last
        expected += 1
    if known is not None and known[0] > 0 and reached.get(known[0]) != known[1]:
        return Break(desk, min(known[0], expected), "head")
    return None


def _pages(base: int, page: int, read: Read) -> Iterator[tuple[Any, ...]]:
    after = base
    while True:
        found = read(
            "SELECT j.id, j.at, j.actor, j.action, j.subject_kind, j.subject_id, j.digest, j.hash, f.salt, f.payload "
            "FROM journal j LEFT JOIN journal_facts f ON f.id = j.id "
            "WHERE j.id > ? AND j.id < ? ORDER BY j.id LIMIT ?",
            after,
            base + DESK_SPAN,
            page,
        )
        yield from found
        if len(found) < page:
            return
        after = found[-1][0]
