"""Two records of one person become one by a pointer, and two again by taking it away."""

from __future__ import annotations

from desk_app.kernel import search
from desk_app.kernel.database import change, one
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work
from desk_app.people.changes import PersonChanged
from desk_app.people.service.records import _live, enter_in_search


def merge(work: Work, duplicate_id: int, person_id: int) -> None:
    """Let one record stand for another from now on; nothing is copied or lost. Refuses people.same, .not_found."""
    duplicate, kept = _live(duplicate_id), _live(person_id)
    if duplicate == kept:
        raise Refusal("people.same")
    change("UPDATE person SET merged_into_id = ? WHERE id = ?", kept, duplicate)
    search.remove(Ref("person", duplicate))
    enter_in_search(work, kept)
    work.record("person.merged", Ref("person", duplicate), {"into": kept})
    work.publish(PersonChanged(duplicate))
    work.publish(PersonChanged(kept))


def unmerge(work: Work, duplicate_id: int) -> None:
    """Take a merge back: the record stands for itself again. Refuses people.not_merged."""
    found = one("SELECT merged_into_id FROM person WHERE id = ? AND merged_into_id IS NOT NULL", duplicate_id)
    if found is None:
        raise Refusal("people.not_merged")
    kept = _live(found[0])
    change("UPDATE person SET merged_into_id = NULL WHERE id = ?", duplicate_id)
    enter_in_search(work, duplicate_id)
    enter_in_search(work, kept)
    work.record("person.unmerged", Ref("person", duplicate_id), {"from": int(found[0])})
    work.publish(PersonChanged(duplicate_id))
    work.publish(PersonChanged(kept))
