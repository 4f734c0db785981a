"""Reads about persons: telephone, e-mail and identity number come masked (G2), merged persons as the one they are.

Nothing here gives personal data in full; that is ``service.unmask``, which is journalled.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desk_app.kernel import search
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis
from desk_app.people.rules import (
    MATCHABLE,
    ConsentKind,
    PersonClass,
    Title,
    masked_email,
    masked_id,
    masked_phone,
    phone_digits,
)

SHOWN = 20
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person as screens may show them; ``id`` is that of whom a merged record points at."""

    id: int
    name: str
    surname: str
    title: Title
    phones: tuple[str, ...]
    email: str
    company: str
    language: str
    person_class: PersonClass
    id_number: str
    created_at: datetime
    is_erased: bool = False

    @property
    def phone(self) -> str:
        """The first telephone number, masked; empty if there is none."""
        return self.phones[0] if self.phones else ""


@dataclass(frozen=True, slots=True)
class NoteRow:
    """What a colleague must read before serving a person."""

    id: int
    person_id: int
    text: str
    at: datetime
    by: str
    until_on: date | None
    read_by: tuple[str, ...]


_COLUMNS = "d.name, d.surname, d.title, d.phones, d.email, d.company, d.language, d.person_class, d.id_number"
NEWEST = "d.id = (SELECT MAX(x.id) FROM person_data x WHERE x.person_id = d.person_id)"
_PERSON = (
    f"SELECT p.id, p.created_at, p.erased_at, {_COLUMNS} FROM person p "
    f"LEFT JOIN person_data d ON d.person_id = p.id AND {NEWEST} "
)

_UNMERGED = "p.merged_into_id IS NULL AND NOT EXISTS (SELECT 1 FROM person m WHERE m.merged_into_id = p.id)"


def root_of(person_id: int) -> int:
    """Whom a record stands for after merging: itself, or where the pointers end."""
    root = person_id
    while (onward := value("SELECT merged_into_id FROM person WHERE id = ?", root)) is not None:
        root = int(onward)
    return root


def same_person(person_id: int) -> tuple[int, ...]:
    """All records that stand for one person, in order; other slices look for their matters under each of them."""
    found = rows(
        "WITH RECURSIVE tree (id) AS (SELECT CAST(? AS BIGINT) UNION "
        "SELECT p.id FROM person p JOIN tree t ON p.merged_into_id = t.id) SELECT id FROM tree ORDER BY id",
        root_of(person_id),
    )
    return tuple(int(number) for (number,) in found)


def person(person_id: int) -> PersonRow | None:
    """One person, masked (G2), with the telephone numbers of all records merged into it."""
    root = root_of(person_id)
    found = one(_PERSON + "WHERE p.id = ?", root)
    return None if found is None else _row(found, _phones(same_person(root)))


def persons(person_ids: Iterable[int]) -> dict[int, PersonRow]:
    """Several persons for a list, by the id that was asked for; unknown ones are missing. One question for 500."""
    wanted = list(dict.fromkeys(person_ids))
    alone: dict[int, PersonRow] = {}
    for start in range(0, len(wanted), _CHUNK):
        part = wanted[start : start + _CHUNK]
        marks = ", ".join("?" for _ in part)
        for found in rows(f"{_PERSON}WHERE p.id IN ({marks}) AND {_UNMERGED}", *part):
            alone[int(found[0])] = _row(found, _masked(found[6]))
    every = ((number, alone.get(number) or person(number)) for number in wanted)
    return {number: row for number, row in every if row is not None}


def find(text: str, limit: int = SHOWN) -> tuple[PersonRow, ...]:
    """Persons by part of a name, pinyin initials or part of a telephone number, as it is typed, newest first."""
    digits = phone_digits(text)
    wanted = digits if len(digits) >= MATCHABLE and not any(sign.isalpha() for sign in text) else text
    hits = search.find(wanted, ("person",), limit)
    return tuple({row.id: row for row in persons(hit.ref.id for hit in hits).values()}.values())


def with_phone(text: str) -> tuple[PersonRow, ...]:
    """The persons who have this number, +86 and leading zeros being no matter (D5); none for half a number."""
    return tuple({row.id: row for row in persons(ids_with_phone(text)).values()}.values())


def ids_with_phone(text: str) -> tuple[int, ...]:
    """The records, newest first, that hold this number in their present version."""
    digits = phone_digits(text)
    if len(digits) < MATCHABLE:
        return ()
    found = rows(
        "SELECT d.person_id, p.merged_into_id FROM person_phone f JOIN person_data d ON d.id = f.data_id "
        "JOIN person p ON p.id = d.person_id "
        # Numbers are written with their version, so this is the versions' order too, and the index has it: no sorting.
        f"WHERE f.digits = ? AND {NEWEST} ORDER BY f.id DESC LIMIT {SHOWN}",  # a bound limit is planned anew each time
        digits,
    )
    return tuple(dict.fromkeys(number if onward is None else root_of(onward) for number, onward in found))


def open_notes(person_id: int, day: date) -> tuple[NoteRow, ...]:
    """The attention notes that hold on a day, oldest first, with the staff numbers that have read them."""
    ids = same_person(person_id)
    marks = ", ".join("?" for _ in ids)
    found = rows(
        "SELECT n.id, n.person_id, n.text, n.at, n.by, n.until_on FROM attention_note n "
        f"WHERE n.person_id IN ({marks}) AND (n.until_on IS NULL OR n.until_on >= ?) "
        "AND NOT EXISTS (SELECT 1 FROM attention_end e WHERE e.note_id = n.id) ORDER BY n.id",
        *ids,
        day.isoformat(),
    )
    return tuple(_note(row) for row in found)


def unread_notes(person_id: int, day: date, staff_number: str) -> tuple[NoteRow, ...]:
    """The notes that this colleague still has to read; their own count as read."""
    return tuple(
        note for note in open_notes(person_id, day) if staff_number != note.by and staff_number not in note.read_by
    )


def has_consented(person_id: int, kind: ConsentKind) -> bool:
    """True when the newest word of the person on this matter is yes (G2)."""
    ids = same_person(person_id)
    marks = ", ".join("?" for _ in ids)
    newest = f"SELECT given FROM consent WHERE kind = ? AND person_id IN ({marks}) ORDER BY id DESC LIMIT 1"
    return bool(value(newest, kind.value, *ids))


def merged_records(person_id: int) -> tuple[int, ...]:
    """The records that were merged into this person and can be taken apart again."""
    return tuple(number for number in same_person(person_id) if number != root_of(person_id))


def _phones(ids: tuple[int, ...]) -> tuple[str, ...]:
    marks = ", ".join("?" for _ in ids)
    found = rows(f"SELECT d.phones FROM person_data d WHERE d.person_id IN ({marks}) AND {NEWEST} ORDER BY d.id", *ids)
    return _masked(*(phones for (phones,) in found))


def _masked(*stored: str | None) -> tuple[str, ...]:
    typed = (phone for phones in stored for phone in json.loads(phones or "[]"))
    return tuple(dict.fromkeys(filter(None, map(masked_phone, typed))))


def _row(found: tuple[Any, ...], phones: tuple[str, ...]) -> PersonRow:
    number, created_at, erased_at, *known = found
    if known[0] is None:  # erased
        known = ["", "", "", "[]", "", "", "", PersonClass.NORMAL.value, ""]
    name, surname, title, _, email, company, language, person_class, id_number = known
    return PersonRow(
        id=number,
        name=name,
        surname=surname,
        title=Title(title),
        phones=phones,
        email=masked_email(email),
        company=company,
        language=language,
        person_class=PersonClass(person_class),
        id_number=masked_id(id_number),
        created_at=from_millis(created_at),
        is_erased=erased_at is not None,
    )


def _note(found: tuple[Any, ...]) -> NoteRow:
    number, person_id, text, at, by, until_on = found
    readers = rows("SELECT by FROM attention_read WHERE note_id = ? ORDER BY id", number)
    until = None if until_on is None else date.fromisoformat(until_on)
    return NoteRow(number, person_id, text, from_millis(at), by, until, tuple(reader for (reader,) in readers))
