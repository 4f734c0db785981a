"""What the whole desk still has open: every slice is asked, none is known by name (M1, C12)."""

from __future__ import annotations

from datetime import date

from desk_app.closing.rules import Blocker, OpenThing, Waiver, with_waivers
from desk_app.kernel.database import rows
from desk_app.kernel.fields import from_millis
from desk_app.kernel.offers import Offers

#: What the till itself still needs is this slice's work: its Z comes with the close, its bag after it.
OWN = "cash"


def blockers(offers: Offers, day: date) -> tuple[Blocker, ...]:
    """Everything the slices say a day should not be closed over, in the order of the slices."""
    return tuple(
        Blocker(name, sentence, count)
        for name, ask in offers.each("blockers")
        if name != OWN
        for sentence, count in ask(day)
        if count
    )


def notices(offers: Offers, day: date) -> tuple[tuple[str, int], ...]:
    """What is worth knowing at closing and keeps nothing open: bags on their way, open tasks, faults, duty calls (G10)."""
    every = (*offers.each("notices"), *offers.each("handed_over"))
    return tuple((sentence, count) for _, told in every for sentence, count in told(day) if count)


def waivers(day: date) -> tuple[Waiver, ...]:
    """The words of supervisors for things left open on a day, oldest first."""
    found = rows(
        "SELECT slice, sentence, count, reason, staff_number, at FROM blocker_waiver WHERE day = ? ORDER BY id LIMIT 500",
        day.isoformat(),
    )
    return tuple(
        Waiver(name, sentence, count, reason, number, from_millis(at))
        for name, sentence, count, reason, number, at in found
    )


def open_things(offers: Offers, day: date) -> tuple[OpenThing, ...]:
    """The blockers of a day, each with the waiver that covers it."""
    return with_waivers(blockers(offers, day), waivers(day))
