"""What lost property offers to the rest of the program: records by number, a start with prefill, open matters, its check.

Reads only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from desk_app.kernel.integrity import Finding
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.lost_property import queries, service
from desk_app.lost_property.queries.proof import broken
from desk_app.lost_property.wording import category_name, item_title
from desk_app.people.rules import Need, Purpose

_TAB = "lost_property"
REF_KINDS = {"found_item": _TAB, "claim": _TAB, "lost_report": _TAB, "transfer": _TAB, "found_register": _TAB}
NUMBERS = {
    "found_item": queries.item_by_number,
    "claim": queries.claim_by_number,
    "lost_report": queries.report_by_number,
    "transfer": queries.transfer_by_number,
}
STARTS = ("found_item", "lost_report")


@dataclass(frozen=True, slots=True)
class Beginning:
    """What another slice wants begun here: which form, filled how, out of which record; the tab opens it."""

    tab: str
    kind: str
    prefill: Mapping[str, str]
    source: Ref | None


def start(kind: str, prefill: Mapping[str, str], source: Ref | None = None) -> Beginning | None:
    """Begin a found item (left behind at a visit, R8) or a report (from a call); None for what is not ours.

    Prefill: ``description``, ``place``, ``name``, ``title``, ``phone``; what is unknown is left out.
    """
    if kind not in STARTS:
        return None
    known = ("description", "place", "name", "title", "phone")
    return Beginning(_TAB, kind, {name: prefill[name] for name in known if prefill.get(name)}, source)


def title_of(ref: Ref) -> str:
    """A short name of an item, claim or report."""
    try:
        if ref.kind == "found_item":
            row = queries.item(ref.id)
            return item_title(row.title, row.category)
        if ref.kind == "claim":
            return queries.claim(ref.id).number or queries.claim(ref.id).name
        if ref.kind == "lost_report":
            report = queries.report(ref.id)
            return f"{category_name(report.category)} {report.name}".strip()
    except LookupError:
        return ""
    return ""


def matters_of(person_id: int) -> tuple[tuple[Ref, str], ...]:
    """What a person still misses or claims."""
    missed = tuple(
        (
            Ref("lost_report", row.id),
            translate("LostProperty", "misses {item}").format(item=category_name(row.category)),
        )
        for row in queries.reports_of_person((person_id,))
        if row.closed_at is None
    )
    claimed = tuple(
        (Ref("claim", row.id), title_of(Ref("found_item", row.item_id)))
        for row in queries.claims_of_person((person_id,))
        if row.state.is_live
    )
    return missed + claimed


def needs(person_ids: tuple[int, ...]) -> Iterator[Need]:
    """Until when this slice needs a person (D16): an open report or claim, else the day it ended."""
    for report in queries.reports_of_person(person_ids):
        yield Need(Purpose.CLAIM, None if report.closed_at is None else report.closed_at.date())
    for claim in queries.claims_of_person(person_ids):
        yield Need(Purpose.CLAIM, None if claim.state.is_live else claim.changed_at.date())


ERASE_HOOKS = (service.forget,)  # handed to people.service.erase and retain (D16)
NEED_HOOKS = (needs,)


def blockers(day: date) -> tuple[tuple[str, int], ...]:
    """What the day should not be closed over: items not put away, sealed items not counted today or amiss (D15)."""
    found = []
    waiting = len(queries.not_shelved())
    if waiting:
        found.append((translate("LostProperty", "Found items not put away"), waiting))
    sealed = len(queries.envelopes())
    counted = queries.last_envelope_count()
    if sealed and (counted is None or counted[0].date() < day):
        found.append((translate("LostProperty", "Sealed valuables not counted today"), sealed))
    amiss = len(queries.amiss_at_last_count())
    if amiss:
        found.append((translate("LostProperty", "Sealed valuables missing or broken"), amiss))
    return tuple(found)


def handed_over(day: date) -> tuple[tuple[str, int], ...]:
    """What the next shift must know of: sealed valuables, counted with it apart from takings (D15)."""
    sealed = len(queries.envelopes())
    return ((translate("LostProperty", "Sealed valuables, counted apart from takings"), sealed),) if sealed else ()


def findings() -> Iterator[Finding]:
    """Invariants 2, 7 and 12 for ``check``: deleted or altered items, gaps in custody, altered claims and strokes."""
    for code, where, detail in broken():
        yield Finding(code, where, detail)
