"""Personal data in full: to look at, and to hand over to the person; each time journalled with the reason (G2, D16)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from desk_app.kernel import journal
from desk_app.kernel.database import rows
from desk_app.kernel.fields import from_millis
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work
from desk_app.people import queries
from desk_app.people.rules import UNMASK_ROLE, PersonDraft, clean
from desk_app.people.service.records import _current, _live

_TIMELINE = 1_000


@dataclass(frozen=True, slots=True)
class FullPerson:
    """What is known of a person, unmasked."""

    id: int
    known: PersonDraft


def unmask(work: Work, person_id: int, why: str) -> FullPerson:
    """Show a person in full to whoever acts, for a reason that is journalled (G2).

    The role is a setting. Refuses kernel.not_allowed, people.no_reason, people.not_found.
    """
    work.need(Role(work.setting(UNMASK_ROLE)))
    reason = clean(why, 500)
    if not reason:
        raise Refusal("people.no_reason")
    root = _live(person_id)
    known = _current(root)
    work.record("person.seen_in_full", Ref("person", root), {"why": reason})
    return FullPerson(root, known)


def export_person(work: Work, person_id: int, sections: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Everything stored about a person as one JSON value for handing over (D16); supervisors, journalled.

    ``sections`` is what the other slices hold, by slice, as the caller collected it.
    """
    work.need(Role.SUPERVISOR)
    root = _live(person_id)
    ids = queries.same_person(root)
    result: dict[str, Any] = {
        "person": root,
        "records": list(ids),
        "exported_at": work.now.isoformat(),
        "present": _plain(_current(root)),
        "versions": [version for number in ids for version in _versions(number)],
        "notes": [note for number in ids for note in _notes(number)],
        "consents": [consent for number in ids for consent in _consents(number)],
        "journal": [entry for number in ids for entry in _journal(number)],
        "other": dict(sections or {}),
    }
    work.record("person.exported", Ref("person", root), {"records": list(ids), "sections": sorted(result["other"])})
    return result


def _plain(draft: PersonDraft) -> dict[str, Any]:
    return {name: list(known) if isinstance(known, tuple) else known for name, known in asdict(draft).items()}


def _versions(person_id: int) -> list[dict[str, Any]]:
    names = ("at", "by", "name", "surname", "title", "phones", "email", "company", "language", "person_class")
    sql = f"SELECT {', '.join(names)}, id_number FROM person_data WHERE person_id = ? ORDER BY id"
    found = _dicts((*names, "id_number"), rows(sql, person_id))
    return [{**version, "phones": json.loads(version["phones"])} for version in found]


def _notes(person_id: int) -> list[dict[str, Any]]:
    sql = "SELECT at, by, text, until_on FROM attention_note WHERE person_id = ? ORDER BY id"
    return _dicts(("at", "by", "text", "until_on"), rows(sql, person_id))


def _consents(person_id: int) -> list[dict[str, Any]]:
    sql = "SELECT at, by, kind, given FROM consent WHERE person_id = ? ORDER BY id"
    found = _dicts(("at", "by", "kind", "given"), rows(sql, person_id))
    return [{**consent, "given": bool(consent["given"])} for consent in found]


def _journal(person_id: int) -> list[dict[str, Any]]:
    entries = journal.of_subject(Ref("person", person_id), _TIMELINE)
    return [{"at": from_millis(entry.at).isoformat(), "by": entry.actor, "action": entry.action} for entry in entries]


def _dicts(names: tuple[str, ...], found: list[tuple[Any, ...]]) -> list[dict[str, Any]]:
    dicts = [dict(zip(names, row, strict=True)) for row in found]
    return [{**row, "at": from_millis(row["at"]).isoformat()} for row in dicts]
