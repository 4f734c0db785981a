"""What parcels and loans offer to the rest of the program: records by number and barcode, open matters, closing, check.

Reads only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from desk_app.handouts import queries, service
from desk_app.handouts.queries.proof import broken
from desk_app.handouts.rules import code_of
from desk_app.kernel.integrity import Finding
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.texts import translate
from desk_app.people.rules import Need, Purpose

_TAB = "lost_property"  # its pages stand beside the register of found things
REF_KINDS = {"parcel": _TAB, "loan": _TAB, "loan_thing": _TAB}
STARTS = ("lend",)
WINDOW_KINDS = STARTS  # lending out of a visit stays on the visit: dialogs.open_record asks there
NUMBERS = {"parcel": queries.parcel_by_number, "loan": queries.loan_by_number}
ERASE_HOOKS = (service.forget,)  # handed to people.service.erase and retain (D16)


@dataclass(frozen=True, slots=True)
class Beginning:
    """What another slice wants begun here: lending something to a visitor; a window over that slice's tab asks the rest."""

    kind: str
    prefill: Mapping[str, str]
    source: Ref | None


def start(kind: str, prefill: Mapping[str, str], source: Ref | None = None) -> Beginning | None:
    """Begin a loan out of a visit; None for what is not ours.

    Prefill: ``name``, ``phone``, ``person`` (the id of a known person); what is unknown is left out.
    """
    if kind not in STARTS:
        return None
    known = ("name", "phone", "person")
    return Beginning(kind, {name: prefill[name] for name in known if prefill.get(name)}, source)


def by_code(code: str) -> Ref | None:
    """What a barcode that is no slip number belongs to: a thing to lend, a parcel by its tracking number; None: neither."""
    try:
        wanted = code_of(code)
    except Refusal:  # longer than any code we keep
        return None
    thing_id = queries.thing_by_code(wanted)
    if thing_id is not None:
        return Ref("loan_thing", thing_id)
    parcel_id = queries.parcel_by_tracking(wanted) if wanted else None
    return None if parcel_id is None else Ref("parcel", parcel_id)


def title_of(ref: Ref) -> str:
    """A short name of a parcel, loan or thing."""
    if ref.kind == "parcel":
        row = queries.parcel(ref.id)
        return "" if row is None else " · ".join(filter(None, (row.host, row.sender or row.carrier)))
    if ref.kind == "loan":
        loan = queries.loan(ref.id)
        return "" if loan is None else f"{loan.thing} {loan.name}".strip()
    thing = queries.thing(ref.id) if ref.kind == "loan_thing" else None
    return "" if thing is None else thing.name


def matters_of(person_id: int) -> tuple[tuple[Ref, str], ...]:
    """What a person still has of ours, and what they left for a host that still lies here."""
    lent = tuple(
        (row.ref, translate("Handouts", "has {thing}").format(thing=row.thing))
        for row in queries.loans_of_person((person_id,))
    )
    left = tuple(
        (row.ref, translate("Handouts", "parcel for {host}").format(host=row.host))
        for row in queries.parcels_of_person((person_id,))
    )
    return lent + left


def blockers(day: date) -> tuple[tuple[str, int], ...]:
    """What the day should not be closed over: hosts who know nothing of their parcel, things due back by that day."""
    untold = sum(row.told_at is None for row in queries.open_parcels())
    found = (
        (translate("Handouts", "Parcels whose host was not told"), untold),
        (translate("Handouts", "Keys, umbrellas and badges not returned"), queries.open_loan_count(day)),
    )
    return tuple((words, count) for words, count in found if count)


def handed_over(day: date) -> tuple[tuple[str, int], ...]:
    """What the next shift must know of: parcels that wait and things that are out."""
    found = (
        (translate("Handouts", "Parcels at the desk"), queries.open_parcel_count()),
        (translate("Handouts", "Things lent"), queries.open_loan_count()),
    )
    return tuple((words, count) for words, count in found if count)


def needs(person_ids: tuple[int, ...]) -> Iterator[Need]:
    """Until when this slice needs persons (D16): while something is open, else the day it ended."""
    for last, is_open in (queries.last_loan_of(person_ids), queries.last_parcel_of(person_ids)):
        if last is not None:
            yield Need(Purpose.VISIT, None if is_open else last.date())


NEED_HOOKS = (needs,)


def findings() -> Iterator[Finding]:
    """Invariants 2 and 7 for ``check``: altered signatures, deleted parcels, loans and receipts."""
    for code, where, detail in broken():
        yield Finding(code, where, detail)
