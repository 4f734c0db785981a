"""The facts of the outbound call sheet (C10). Values only: no database, no Qt."""

from __future__ import annotations

from datetime import tzinfo
from typing import TYPE_CHECKING

from desk_app.phrases.rules import salutation, title_of

if TYPE_CHECKING:
    from desk_app.calls.queries import SheetRow


def sheet_facts(
    row: SheetRow, zone: tzinfo, staff_number: str, phrase: str = "", language: str = "zh_CN"
) -> dict[str, object]:
    """The sheet to lie beside the telephone: whom, why, what to ask, what to have ready, how to begin."""
    person = salutation(row.name, title_of(row.title), language) if row.title else row.name
    planned = row.planned_at or row.made_at
    return {
        "number": row.number,
        "person": person,
        "unit": row.unit,
        "phone": row.phone,
        "purpose": row.purpose,
        "planned_at": planned.astimezone(zone).isoformat(timespec="seconds"),
        "caller": staff_number,
        "papers": row.papers,
        "phrase": phrase,
        "questions": [{"question": question} for question in row.questions],
    }
