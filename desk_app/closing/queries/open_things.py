"""What the whole desk still has open: every slice is asked, none is known by name (M1, C12)."""

from __future__ import annotations

from datetime import date

from desk_app.closing.rules import Blocker, OpenThing, Waiver, with_waivers
from desk_app.kernel.database import rows
from desk_app.kernel.fields import from_millis
from desk_app.kernel.offers import Offers


def blockers(offers: Offers, day: date) -> tuple[Blocker, ...]:
    """Everything the slices say a day should not be closed over, in the order of the slices."""
    return tuple(
        Blocker(name, sentence, count) for name, ask in offers.each("blockers") for sentence, count in ask(day) if count
    )


def waivers(day: date) -> tuple[Waiver, ...]:
    """The words of supervisors for things left open on a day, oldest first."""
    found = rows(
        "SELECT slice, sentence, count, reason, staff_number, at FROM blocker_waiver WHERE day = ? ORDER BY id LIMIT 500",
        day.isoformat(),
    )
    return tuple(Waiver(*row[:5], from_millis(row[5])) for row in found)


def open_things(offers: Offers, day: date) -> tuple[OpenThing, ...]:
    """The blockers of a day, each with the waiver that covers it."""
    return with_waivers(blockers(offers, day), waivers(day))
