"""Entering persons and putting them right: each correction is a new version, the newest counts.

``meet`` stands on the way of every arrival and call, so it speaks ready-made SQL.
"""

from __future__ import annotations

import json
import uuid
from dataclasses import asdict
from datetime import timedelta
from typing import Any

from desk_app.kernel import search
from desk_app.kernel.database import change, insert, lock_rows, one, rows
from desk_app.kernel.fields import canonical_json
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work
from desk_app.people import queries
from desk_app.people.changes import PersonChanged
from desk_app.people.rules import (
    KEEP_VISITS_DAYS,
    ConsentKind,
    PersonChange,
    PersonClass,
    PersonDraft,
    Title,
    checked_draft,
    masked_phone,
    phone_digits,
    same_name,
)

_NOTHING = PersonChange()


def add_person(work: Work, draft: PersonDraft) -> int:
    """Enter a person and give the id; refuses people.nothing_given, .too_long, .too_many_phones, .bad_language."""
    checked = checked_draft(draft)
    check_on = work.day + timedelta(days=work.setting(KEEP_VISITS_DAYS) + 1)
    person_id = insert(
        "INSERT INTO person (key, created_at, check_on) VALUES (?, ?, ?)",
        uuid.uuid4().hex,
        work.millis,
        check_on.isoformat(),
    )
    _write_version(work, person_id, checked)
    work.record("person.added", Ref("person", person_id), _facts(checked))
    work.publish(PersonChanged(person_id))
    return person_id


def change_person(work: Work, person_id: int, wanted: PersonChange) -> None:
    """Put a person right with a new version; refuses people.not_found and what entering refuses."""
    root = _live(person_id)
    _change(work, root, _current(root), wanted)


def _change(work: Work, root: int, before: PersonDraft, wanted: PersonChange) -> None:
    after = checked_draft(wanted.on(before))
    if after == before:
        return
    _write_version(work, root, after)
    old, new = _facts(before), _facts(after)
    differing = [name for name in new if new[name] != old[name]]
    facts = {"from": {name: old[name] for name in differing}, "to": {name: new[name] for name in differing}}
    work.record("person.changed", Ref("person", root), facts)
    work.publish(PersonChanged(root))


def save_card(
    work: Work, person_id: int | None, draft: PersonDraft, wanted: PersonChange, *, board_consent: bool
) -> int:
    """Keep a person's card in one act and give the id: a new person by the draft, a known one by the change (G2)."""
    if person_id is None:
        person_id = add_person(work, draft)
    else:
        change_person(work, person_id, wanted)
    give_consent(work, person_id, ConsentKind.BOARD_NAME, given=board_consent)
    return person_id


def meet(
    work: Work, *, name: str, title: str = "", phone: str = "", language: str = "", person_id: int | None = None
) -> int:
    """Who has come or rung: the person chosen, one known by the same telephone number, or a new one; gives the id.

    What was unknown of a known person is added; what was known is not overwritten. Several with that number and name
    cannot be told apart: then it is a new one, to be merged later.
    """
    phones = (phone,) if phone.strip() else ()
    draft = checked_draft(PersonDraft(name=name, title=Title(title), phones=phones, language=language))
    if person_id is None:
        fitting = [number for number in queries.ids_with_phone(phone) if same_name(draft.name, _name_of(number))]
        if len(fitting) != 1:
            return add_person(work, draft)
        person_id = fitting[0]
    root = _live(person_id)
    before = _current(root)
    known = {phone_digits(typed) for typed in before.phones}
    added = tuple(typed for typed in draft.phones if phone_digits(typed) not in known)
    longer = before.name == "" or (draft.name != before.name and draft.name.startswith(before.name))
    wanted = PersonChange(
        name=draft.name if draft.name and longer else None,
        title=draft.title if before.title is Title.UNKNOWN else None,
        more_phones=added,
        language=draft.language if not before.language else None,
    )
    if wanted != _NOTHING:
        _change(work, root, before, wanted)
    return root


def give_consent(work: Work, person_id: int, kind: ConsentKind, *, given: bool) -> None:
    """Keep what a person agreed to, or that they took it back (G2)."""
    root = _live(person_id)
    if queries.has_consented(root, kind) == given:
        return
    insert(
        "INSERT INTO consent (person_id, kind, given, at, by) VALUES (?, ?, ?, ?, ?)",
        root,
        kind.value,
        given,
        work.millis,
        work.operator.number,
    )
    work.record("person.consented", Ref("person", root), {"kind": kind.value, "given": given})
    work.publish(PersonChanged(root))


def _live(person_id: int) -> int:
    """Whom a record stands for, locked for this act; refuses people.not_found, also for an erased person."""
    root = queries.root_of(person_id)
    found = one(lock_rows("SELECT erased_at FROM person WHERE id = ?"), root)
    if found is None or found[0] is not None:
        raise Refusal("people.not_found")
    return root


def _current(root: int) -> PersonDraft:
    """What is known of a person who was locked by ``_live``, in full."""
    (found,) = rows(  # a person who is not erased always has a version
        "SELECT d.name, d.surname, d.title, d.phones, d.email, d.company, d.language, d.person_class, d.id_number "
        f"FROM person_data d WHERE d.person_id = ? AND {queries.NEWEST}",
        root,
    )
    name, surname, title, phones, email, company, language, person_class, id_number = found
    return PersonDraft(
        name=name,
        surname=surname,
        title=Title(title),
        phones=tuple(json.loads(phones)),
        email=email,
        company=company,
        language=language,
        person_class=PersonClass(person_class),
        id_number=id_number,
    )


def enter_in_search(work: Work, person_id: int) -> None:
    """Make a person findable by name and by the telephone numbers of all records that stand for them."""
    drafts = [_stored(number) for number in queries.same_person(person_id)]
    phones = [typed for draft in drafts for typed in draft["phones"]]
    shown = [masked_phone(typed) for typed in phones[:1]]
    search.index(
        work,
        Ref("person", person_id),
        title=drafts[0]["name"] or "".join(shown),
        detail=" · ".join(filter(None, (*shown, drafts[0]["company"]))),
        name=" ".join(dict.fromkeys(draft["name"] for draft in drafts)),
        digits=tuple(map(phone_digits, phones)),
        text=drafts[0]["company"],
    )


def _write_version(work: Work, person_id: int, draft: PersonDraft) -> None:
    data_id = insert(
        "INSERT INTO person_data (person_id, name, surname, title, phones, email, company, language, person_class, "
        "id_number, at, by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        person_id,
        draft.name,
        draft.surname,
        draft.title.value,
        canonical_json(draft.phones),
        draft.email,
        draft.company,
        draft.language,
        draft.person_class.value,
        draft.id_number,
        work.millis,
        work.operator.number,
    )
    for digits in dict.fromkeys(filter(None, map(phone_digits, draft.phones))):
        change("INSERT INTO person_phone (data_id, digits) VALUES (?, ?)", data_id, digits)
    enter_in_search(work, person_id)


def _stored(person_id: int) -> dict[str, Any]:
    found = one(
        f"SELECT d.name, d.phones, d.company FROM person_data d WHERE d.person_id = ? AND {queries.NEWEST}", person_id
    )
    name, phones, company = found or ("", "[]", "")
    return {"name": name, "phones": json.loads(phones), "company": company}


def _name_of(person_id: int) -> str:
    return str(_stored(person_id)["name"])


def _facts(draft: PersonDraft) -> dict[str, Any]:
    return {name: list(known) if isinstance(known, tuple) else known for name, known in asdict(draft).items()}
