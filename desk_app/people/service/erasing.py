"""Erasing a person (D16): what names them goes, everywhere; cases, figures and the journal's chain stay.

Other slices take part through hooks that the shell collects: an ``EraseHook`` deletes that slice's own personal rows
and names the records whose journal facts, search entries and attachments go with them; a ``NeedHook`` says until when
that slice needs the person.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta

from desk_app.kernel import search
from desk_app.kernel.database import change, rows, value
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work
from desk_app.people import queries
from desk_app.people.changes import PersonErased
from desk_app.people.rules import (
    KEEP_CALLS_DAYS,
    KEEP_CASES_DAYS,
    KEEP_VISITS_DAYS,
    EraseReason,
    Need,
    Purpose,
)
from desk_app.people.service.records import _live
from desk_app.printing import service as papers

EraseHook = Callable[[Work, tuple[int, ...]], Iterable[Ref]]
NeedHook = Callable[[tuple[int, ...]], Iterable[Need]]

_KEPT = {
    Purpose.VISIT: KEEP_VISITS_DAYS,
    Purpose.CALL: KEEP_CALLS_DAYS,
    Purpose.COMPLAINT: KEEP_CASES_DAYS,
    Purpose.CLAIM: KEEP_CASES_DAYS,
}
_OPEN_AGAIN = timedelta(days=30)  # a person with an open matter is looked at again after so long


def erase(work: Work, person_id: int, reason: EraseReason, hooks: Sequence[EraseHook] = ()) -> None:
    """Erase a person and all records merged with them, in this one act (managers; D16). Refuses people.not_found."""
    work.need(Role.MANAGER)
    _erase(work, _live(person_id), reason, hooks)


def retain(
    work: Work, needs: Sequence[NeedHook] = (), hooks: Sequence[EraseHook] = (), most: int = 50
) -> tuple[int, int]:
    """Erase whom no purpose needs any more, at most so many in one act; gives (looked at, erased). Managers, program.

    Run it again while it looks at ``most``. Each purpose keeps a person for its setting's days after its last day.
    """
    work.need(Role.MANAGER)
    due = rows(
        "SELECT id FROM person WHERE check_on <= ? AND merged_into_id IS NULL AND erased_at IS NULL "
        "ORDER BY check_on, id LIMIT ?",
        work.day.isoformat(),
        most,
    )
    erased = 0
    for (person_id,) in due:
        again_on = _look_again_on(work, person_id, needs)
        if again_on <= work.day:
            _erase(work, person_id, EraseReason.RETENTION, hooks)
            erased += 1
        else:
            change("UPDATE person SET check_on = ? WHERE id = ?", again_on.isoformat(), person_id)
    return len(due), erased


def _look_again_on(work: Work, person_id: int, hooks: Sequence[NeedHook]) -> date:
    """The first day on which no purpose needs the person, as far as can be told now."""
    ids = queries.same_person(person_id)
    marks = ", ".join("?" for _ in ids)
    written = value(f"SELECT MAX(at) FROM person_data WHERE person_id IN ({marks})", *ids) or 0
    since = work.day - timedelta(milliseconds=max(0, work.millis - int(written)))
    days = [since + timedelta(days=work.setting(KEEP_VISITS_DAYS) + 1)]
    for need in (need for hook in hooks for need in hook(ids)):
        if need.last_on is None:
            days.append(work.day + _OPEN_AGAIN)
        else:
            days.append(need.last_on + timedelta(days=work.setting(_KEPT[need.purpose]) + 1))
    return max(days)


def _erase(work: Work, person_id: int, reason: EraseReason, hooks: Sequence[EraseHook]) -> None:
    ids = queries.same_person(person_id)
    change("INSERT INTO erase_permit (reason) VALUES (?)", reason.value)
    refs = [Ref("person", number) for number in ids]
    for hook in hooks:
        refs.extend(hook(work, ids))
    for number in ids:
        _delete_own(number)
    for ref in dict.fromkeys(refs):
        _delete_traces(ref)
        papers.forget(work, ref)
    _delete_mentions(ids)
    for number in ids:
        change(
            "UPDATE person SET key = ?, erased_at = ? WHERE id = ?",
            uuid.uuid4().hex,
            work.millis,
            number,
        )
        work.record("person.erased", Ref("person", number), {"reason": reason.value})
        work.publish(PersonErased(number))
    change("DELETE FROM erase_permit")


def _delete_own(person_id: int) -> None:
    notes = "SELECT id FROM attention_note WHERE person_id = ?"
    change(f"DELETE FROM attention_read WHERE note_id IN ({notes})", person_id)
    change(f"DELETE FROM attention_end WHERE note_id IN ({notes})", person_id)
    change("DELETE FROM attention_note WHERE person_id = ?", person_id)
    change("DELETE FROM person_phone WHERE data_id IN (SELECT id FROM person_data WHERE person_id = ?)", person_id)
    change("DELETE FROM person_data WHERE person_id = ?", person_id)
    change("DELETE FROM consent WHERE person_id = ?", person_id)


def _delete_traces(ref: Ref) -> None:
    """The facts of all acts on a record, its search entry and the bytes attached to it."""
    search.remove(ref)
    change(
        "DELETE FROM journal_facts WHERE id IN (SELECT id FROM journal WHERE subject_kind = ? AND subject_id = ?)",
        ref.kind,
        ref.id,
    )
    change(
        "DELETE FROM attachment_content WHERE id IN (SELECT id FROM attachment WHERE ref_kind = ? AND ref_id = ?)",
        ref.kind,
        ref.id,
    )


def _delete_mentions(ids: tuple[int, ...]) -> None:
    """The facts of acts on other records that name the person by ``"person": id``: they may hold name or telephone."""
    patterns = tuple(_patterns(ids))
    wanted = " OR ".join("payload LIKE ?" for _ in patterns)
    change(f"DELETE FROM journal_facts WHERE {wanted}", *patterns)


def _patterns(ids: tuple[int, ...]) -> Iterator[str]:
    # Facts are canonical JSON: sorted keys, no spaces, so a number ends with a comma or a brace.
    for number in ids:
        yield f'%"person":{number},%'
        yield f'%"person":{number}}}%'
