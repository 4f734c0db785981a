"""Erasing a person from reception's own rows (D16): faces, notes and announcements go, visits and their times stay.

Part of ``people.service.erase``, which holds the permit the tables ask for and clears journal facts, search and papers.
"""

from __future__ import annotations

from desk_app.kernel.database import change, rows
from desk_app.kernel.links import linked
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Work
from desk_app.reception.changes import ExpectedChanged, VisitMarked


def forget(work: Work, person_ids: tuple[int, ...]) -> tuple[Ref, ...]:
    """Delete what names these persons here; gives the records whose traces elsewhere go as well.

    An emergency list that names them goes whole: it is a paper of its day, and the others' visits are kept.
    """
    marks = ", ".join("?" for _ in person_ids)
    refs: dict[Ref, None] = {}
    for (visit_id,) in rows(f"SELECT id FROM visit WHERE person_id IN ({marks}) ORDER BY id", *person_ids):
        ref = Ref("visit", int(visit_id))
        refs[ref] = None
        refs |= {other: None for other, why in linked(ref) if why == "names"}
        change("DELETE FROM visit_face WHERE id = ?", visit_id)
        change("DELETE FROM visit_note WHERE visit_id = ?", visit_id)
        work.publish(VisitMarked(ref.id))
    announced = rows(
        f"SELECT id FROM expected WHERE person_id IN ({marks}) "
        f"OR visit_id IN (SELECT id FROM visit WHERE person_id IN ({marks})) ORDER BY id",
        *person_ids,
        *person_ids,
    )
    for (expected_id,) in announced:
        refs[Ref("expected", int(expected_id))] = None
        change("DELETE FROM expected_face WHERE id = ?", expected_id)
        work.publish(ExpectedChanged(int(expected_id)))
    return tuple(refs)
