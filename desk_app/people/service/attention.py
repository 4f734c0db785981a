"""Attention notes: what a colleague must read before serving a person, and who has read it."""

from __future__ import annotations

from datetime import date

from desk_app.kernel.database import change, insert, one
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work
from desk_app.people.changes import PersonChanged
from desk_app.people.rules import clean
from desk_app.people.service.records import _live


def write_note(work: Work, person_id: int, text: str, until_on: date | None = None) -> int:
    """Leave a note for colleagues, for good or until a day (included), and give its id.

    Refuses people.empty_note, people.too_long, people.note_in_the_past, people.not_found.
    """
    root = _live(person_id)
    said = clean(text)
    if not said:
        raise Refusal("people.empty_note")
    if until_on is not None and until_on < work.day:
        raise Refusal("people.note_in_the_past")
    note_id = insert(
        "INSERT INTO attention_note (person_id, text, at, by, until_on) VALUES (?, ?, ?, ?, ?)",
        root,
        said,
        work.millis,
        work.operator.number,
        None if until_on is None else until_on.isoformat(),
    )
    until = None if until_on is None else until_on.isoformat()
    work.record("person.noted", Ref("person", root), {"note": note_id, "text": said, "until": until})
    work.publish(PersonChanged(root))
    return note_id


def read_note(work: Work, note_id: int) -> None:
    """Whoever acts has read a note; once is enough. Refuses people.no_note."""
    person_id = _person_of(note_id)
    added = change(
        "INSERT INTO attention_read (note_id, by, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        note_id,
        work.operator.number,
        work.millis,
    )
    if added:
        work.record("person.note_read", Ref("person", person_id), {"note": note_id})
        work.publish(PersonChanged(person_id))


def read_notes(work: Work, note_ids: tuple[int, ...]) -> None:
    """Whoever acts has read several notes at once. Refuses people.no_note."""
    for note_id in note_ids:
        read_note(work, note_id)


def end_note(work: Work, note_id: int) -> None:
    """Take a note back before its day; it stays in the history. Refuses people.no_note."""
    person_id = _person_of(note_id)
    added = change(
        "INSERT INTO attention_end (note_id, by, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        note_id,
        work.operator.number,
        work.millis,
    )
    if added:
        work.record("person.note_ended", Ref("person", person_id), {"note": note_id})
        work.publish(PersonChanged(person_id))


def _person_of(note_id: int) -> int:
    found = one("SELECT person_id FROM attention_note WHERE id = ?", note_id)
    if found is None:
        raise Refusal("people.no_note")
    return int(found[0])
