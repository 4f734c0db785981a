"""What goes when a person is erased (D16): names, telephones, strokes and copies; items, claims and figures stay.

Called by ``people.service.erase`` inside its transaction, which holds the permit the triggers ask for.
"""

from __future__ import annotations

from collections.abc import Iterable

from desk_app.kernel.database import change, rows
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Work
from desk_app.lost_property import queries
from desk_app.lost_property.service.papers import register_of
from desk_app.lost_property.service.steps import enter_in_search


def forget(work: Work, person_ids: tuple[int, ...]) -> Iterable[Ref]:
    """Delete this slice's personal rows; gives the claims and reports whose traces go with them."""
    marks = ", ".join("?" * len(person_ids))
    gone: list[Ref] = []
    for (item_id,) in rows(f"SELECT id FROM found_item_face WHERE person_id IN ({marks})", *person_ids):
        change("DELETE FROM found_item_face WHERE id = ?", item_id)
        item = queries.item(item_id)
        enter_in_search(work, item)
        gone.append(register_of(item.found_on))  # the month's register on paper names its finders
    for (claim_id,) in rows(f"SELECT id FROM claim_face WHERE person_id IN ({marks})", *person_ids):
        for table, column in (("claim_answer", "claim_id"), ("claim_paper", "id"), ("claim_face", "id")):
            change(f"DELETE FROM {table} WHERE {column} = ?", claim_id)
        gone.append(Ref("claim", claim_id))
    for (report_id,) in rows(f"SELECT id FROM lost_report_face WHERE person_id IN ({marks})", *person_ids):
        change("DELETE FROM lost_report_face WHERE id = ?", report_id)
        gone.append(Ref("lost_report", report_id))
    return gone
