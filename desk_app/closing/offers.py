"""What opening and closing offer to the rest of the program: checklists by number, what the day still needs. Reads only."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date

from desk_app.closing import queries
from desk_app.kernel.database import rows
from desk_app.kernel.integrity import Finding
from desk_app.kernel.numbers import grouped
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate

REF_KINDS = {"checklist": "closing", "checklist_items": "closing", "waiver": "closing", "day_report": "closing"}
NUMBERS = {"checklist": queries.check_by_number}


def title_of(ref: Ref) -> str:
    """A short name of a checklist or a sealed day."""
    try:
        if ref.kind == "checklist":
            return grouped(queries.day_check(ref.id).number)
        if ref.kind == "day_report":
            return translate("Closing", "Day report {day}").format(day=queries.seal(ref.id).day.isoformat())
    except LookupError:
        return ""
    return ""


def blockers(day: date) -> tuple[tuple[str, int], ...]:
    """Nothing of its own: a checklist that was not signed in the morning is no reason to stay at night."""
    return ()


def findings() -> Iterator[Finding]:
    """For ``check``: nothing was marked after a checklist was signed (G1), a day's seal fits what it sealed (M3)."""
    found = rows(
        "SELECT c.id, c.number FROM day_check c WHERE c.signed_at IS NOT NULL AND EXISTS "
        "(SELECT 1 FROM check_mark m WHERE m.check_id = c.id AND m.at > c.signed_at) ORDER BY c.id LIMIT 100"
    )
    for check_id, number in found:
        yield Finding("closing.marked_after_signing", f"checklist {check_id}", str(number))
    for seal_id, day, facts, digest in rows("SELECT id, day, facts, digest FROM day_seal ORDER BY id"):
        if hashlib.sha256(str(facts).encode()).hexdigest() != digest:
            yield Finding("closing.seal_differs", f"day_report {seal_id}", str(day))
