"""What opening and closing offer to the rest of the program: checklists by number, what the day still needs. Reads only."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desk_app.closing import queries
from desk_app.kernel.database import rows
from desk_app.kernel.integrity import Finding
from desk_app.kernel.numbers import grouped
from desk_app.kernel.refs import Ref

REF_KINDS = {"checklist": "closing", "waiver": "closing"}
NUMBERS = {"checklist": queries.check_by_number}


def title_of(ref: Ref) -> str:
    """A short name of a checklist."""
    if ref.kind != "checklist":
        return ""
    try:
        return grouped(queries.day_check(ref.id).number)
    except LookupError:
        return ""


def blockers(day: date) -> tuple[tuple[str, int], ...]:
    """Nothing of its own: a checklist that was not signed in the morning is no reason to stay at night."""
    return ()


def findings() -> Iterator[Finding]:
    """For ``check``: a signed checklist has a mark for each of its things (G1)."""
    found = rows(
        "SELECT c.id, c.number FROM day_check c WHERE c.signed_at IS NOT NULL AND EXISTS "
        "(SELECT 1 FROM check_mark m WHERE m.check_id = c.id AND m.at > c.signed_at) ORDER BY c.id LIMIT 100"
    )
    for check_id, number in found:
        yield Finding("closing.marked_after_signing", f"checklist {check_id}", str(number))
