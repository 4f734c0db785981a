"""What the whole desk still has open: every slice is asked, none is known by name (M1, C12)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desk_app.closing.rules import Blocker, OpenThing, Thing, Waiver, with_waivers
from desk_app.kernel import texts
from desk_app.kernel.database import rows
from desk_app.kernel.fields import from_millis
from desk_app.kernel.offers import Offers

#: What the till itself still needs is this slice's work: its Z comes with the close, its bag after it.
OWN = "cash"


def blockers(offers: Offers, day: date) -> tuple[Blocker, ...]:
    """Everything the slices say a day should not be closed over, in the order of the slices, by name where they can."""
    named: dict[tuple[str, str], list[Thing]] = {}
    for name, tell in offers.each("open_things"):
        for sentence, ref, words in tell(day):
            named.setdefault((name, sentence), []).append(Thing(ref, words))
    told = tuple(
        Blocker(name, sentence, count, source_of(name, sentence), tuple(named.get((name, sentence), ())))
        for name, ask in offers.each("blockers")
        if name != OWN
        for sentence, count in ask(day)
        if count
    )
    return (*told, *_due(offers, day))


def _due(offers: Offers, day: date) -> Iterator[Blocker]:
    """What is owed to people by this day, each kind with the slice where one deals with it."""
    owed: dict[tuple[str, str, str], list[Thing]] = {}
    for teller, tell in offers.each("due_by"):
        for name, sentence, ref, words in tell(day):
            owed.setdefault((name, sentence, source_of(teller, sentence)), []).append(Thing(ref, words))
    for (name, sentence, key), things in owed.items():
        yield Blocker(name, sentence, len(things), key, tuple(things))


def source_of(slice_name: str, sentence: str) -> str:
    """The source text of a slice's sentence in any of our languages; what is none of its texts is its own source."""
    if sentence.isascii():  # in the source's own language: no other catalogue is loaded for it
        return sentence
    context = "".join(part.capitalize() for part in slice_name.split("_"))
    for language in (texts.language(), *texts.LANGUAGES):
        for source, entry in texts.catalogue(language).get(context, {}).items():
            if entry == sentence:
                return source
    return sentence


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
        # A word that was kept as somebody read it, before it was kept by its key, is found as well.
        Waiver(name, source_of(name, subject), count, reason, number, from_millis(at))
        for name, subject, count, reason, number, at in found
    )


def open_things(offers: Offers, day: date) -> tuple[OpenThing, ...]:
    """The blockers of a day, each with the waiver that covers it."""
    return with_waivers(blockers(offers, day), waivers(day))
