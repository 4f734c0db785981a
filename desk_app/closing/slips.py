"""The facts of the papers of opening and closing. Only values that were read before: no database, no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desk_app.closing.wording import check_text

if TYPE_CHECKING:
    from desk_app.closing.queries import CheckRow

Facts = dict[str, object]


def checklist_facts(row: CheckRow, faults: Sequence[str], language: str) -> Facts:
    """The signed checklist: each thing with who saw to it and when, and the faults that are open (G1, G9)."""
    return {
        "number": row.number,
        "day": row.day,
        "items": [
            {
                "text": check_text(item, language or None),
                "done": place in row.marks and row.marks[place].is_done,
                "by": row.marks[place].staff_number if place in row.marks else "",
                "at": row.marks[place].at if place in row.marks else None,
                "remark": row.marks[place].remark if place in row.marks else "",
            }
            for place, item in enumerate(row.items)
        ],
        "signed_by": row.signed_by,
        "signed_at": row.signed_at,
        "signature": None,
        "faults": "\n".join(faults),
    }
