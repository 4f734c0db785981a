"""Reads about the opening and closing of days: checklists, what is still open, waivers. Nothing here writes.

Nothing here asks what a till should hold: that is cash's one function, for sealed counts only.
"""

from desk_app.closing.queries.checklists import (
    CheckRow,
    check_by_number,
    check_of,
    check_state,
    checklist,
    checks_between,
    day_check,
)
from desk_app.closing.queries.days import DayRow, SealRow, day_row, is_sealed, seal, seal_by_number, seal_of, seals
from desk_app.closing.queries.exports import JOURNAL_COLUMNS, Z_COLUMNS, journal_records, z_records
from desk_app.closing.queries.open_things import blockers, notices, open_things, waivers
from desk_app.closing.queries.sums import day_facts, z_sums

__all__ = [
    "JOURNAL_COLUMNS",
    "Z_COLUMNS",
    "CheckRow",
    "DayRow",
    "SealRow",
    "blockers",
    "check_by_number",
    "check_of",
    "check_state",
    "checklist",
    "checks_between",
    "day_check",
    "day_facts",
    "day_row",
    "is_sealed",
    "journal_records",
    "notices",
    "open_things",
    "seal",
    "seal_by_number",
    "seal_of",
    "seals",
    "waivers",
    "z_records",
    "z_sums",
]
