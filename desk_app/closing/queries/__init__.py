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
from desk_app.closing.queries.open_things import blockers, open_things, waivers

__all__ = [
    "CheckRow",
    "blockers",
    "check_by_number",
    "check_of",
    "check_state",
    "checklist",
    "checks_between",
    "day_check",
    "open_things",
    "waivers",
]
