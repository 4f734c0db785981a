"""The rules of opening and closing: the checklist (G1), blockers and waivers, and where a till stands on its way to the Z.

Pure: no database, no clock, no words for people.
"""

from desk_app.closing.rules.checklists import (
    CHECK_KEYS,
    LONGEST_CHECK,
    LONGEST_REMARK,
    MOST_CHECKS,
    Check,
    CheckState,
    Mark,
    all_done,
    checked_items,
)
from desk_app.closing.rules.open_things import (
    LEAST_REASON,
    LONGEST_REASON,
    Blocker,
    OpenThing,
    Thing,
    Waiver,
    still_open,
    with_waivers,
)
from desk_app.closing.rules.settings import CHECK_AHEAD_MINUTES, SETTINGS

__all__ = [
    "CHECK_AHEAD_MINUTES",
    "CHECK_KEYS",
    "LEAST_REASON",
    "LONGEST_CHECK",
    "LONGEST_REASON",
    "LONGEST_REMARK",
    "MOST_CHECKS",
    "SETTINGS",
    "Blocker",
    "Check",
    "CheckState",
    "Mark",
    "OpenThing",
    "Thing",
    "Waiver",
    "all_done",
    "checked_items",
    "still_open",
    "with_waivers",
]
