"""Other ends than the owner: administration (L3), police, disposal with two names, the finder; and envelopes (D8, D9, D15)."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

from desk_app.kernel.database import change, insert
from desk_app.kernel.fields import canonical_json
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import SITE_LANGUAGE
from desk_app.kernel.work import Work
from desk_app.lost_property import queries, slips
from desk_app.lost_property.changes import EnvelopesCounted
from desk_app.lost_property.queries import ItemRow
from desk_app.lost_property.rules import (
    ADMINISTRATION,
    ADMINISTRATION_PHONE,
    RETURN_TO_FINDER,
    SHORT_LENGTH,
    Holder,
    Ink,
    State,
    checked_text,
    sealed,
)
from desk_app.lost_property.service.steps import hand, local, locked_item, need_custodian, second_of
from desk_app.lost_property.wording import holder_name
from desk_app.printing import service as printing
from desk_app.staff import service as staff
from desk_app.staff.rules import Approval


@dataclass(frozen=True, slots=True)
class Handover:
    """Who takes a batch for the administration, and both signatures."""

    taken_by: str
    given: Ink
    taken: Ink
    remarks: str = ""


def sign_transfer(work: Work, item_ids: Sequence[int], handover: Handover) -> str:
    """One sheet for a batch: custody moves to the administration, nothing is disposed of (L3, D8); gives its number.

    Refuses lost_property.nothing_to_transfer, .no_taker, .not_signed, .not_in_custody, .not_from_here (a live claim).
    """
    items = _batch(item_ids)
    taker = checked_text(handover.taken_by, SHORT_LENGTH)
    if not taker:
        raise Refusal("lost_property.no_taker")
    inks = (handover.given.checked(), handover.taken.checked())
    number = work.number(NumberKind.TRANSFER)
    salt = os.urandom(16).hex()
    strokes = [ink.plain() for ink in inks]
    told = {"number": number, "items": [item.number for item in items], "given_by": work.operator.number}
    transfer_id = insert(
        "INSERT INTO transfer (number, at, given_by, count, facts_digest, ink_digest) VALUES (?, ?, ?, ?, ?, ?)",
        number,
        work.millis,
        work.operator.number,
        sum(item.pieces for item in items),
        sealed(salt, told),
        sealed(salt, strokes),
    )
    change(
        "INSERT INTO transfer_paper (id, taken_by, salt, given_strokes, taken_strokes) VALUES (?, ?, ?, ?, ?)",
        transfer_id,
        taker,
        salt,
        *map(canonical_json, strokes),
    )
    for item in items:
        hand(work, item, State.AT_ADMINISTRATION, why=number)
        change("INSERT INTO transfer_item (transfer_id, item_id) VALUES (?, ?)", transfer_id, item.id)
    _print_sheet(work, transfer_id, items, inks, handover.remarks)
    work.record(
        "transfer.signed", Ref("transfer", transfer_id), {**told, "taken_by": taker, "facts": sealed(salt, told)}
    )
    return number


def _batch(item_ids: Sequence[int]) -> list[ItemRow]:
    """The items of a batch, each held by the desk and claimed by nobody."""
    items = [locked_item(item_id) for item_id in sorted(dict.fromkeys(item_ids))]
    if not items:
        raise Refusal("lost_property.nothing_to_transfer")
    for item in items:
        if item.holder is not Holder.DESK:
            raise Refusal("lost_property.not_in_custody", holder=item.holder.value)
        if item.state not in {State.REGISTERED, State.SHELVED}:
            raise Refusal("lost_property.not_from_here", now=item.state.value, then=State.AT_ADMINISTRATION.value)
    return items


def _print_sheet(work: Work, transfer_id: int, items: Sequence[ItemRow], inks: tuple[Ink, Ink], remarks: str) -> None:
    transfer = queries.transfer(transfer_id)
    assert transfer is not None  # noqa: S101 - written a moment ago
    language = work.setting(SITE_LANGUAGE)
    to = work.setting(ADMINISTRATION) or holder_name(Holder.ADMINISTRATION, language)
    thumbs = queries.thumbs([item.id for item in items])
    facts = slips.transfer_facts(transfer, items, thumbs, inks, (to, language, work.day_rule()[0]), remarks)
    ref = Ref("transfer", transfer_id)
    printing.print_later(work, "transfer_slip", facts, ref, number=transfer.number, language=language)


def give_to_police(work: Work, item_id: int, reference: str, *, second: Approval | None = None) -> None:
    """Hand dangerous, forbidden or (by site rule) documents to the police, with their reference and two names (D9).

    Refuses lost_property.no_reference, .needs_second, .not_in_custody, .not_from_here.
    """
    item = locked_item(item_id)
    need_custodian(work, item)
    to = checked_text(reference, SHORT_LENGTH)
    if not to:
        raise Refusal("lost_property.no_reference")
    by = second_of(work, second, Role.DESK, "item.to_police", item)
    hand(work, item, State.POLICE, second=by, why=to)
    work.record("item.to_police", item.ref, {"number": item.number, "reference": to, "second": by})


def dispose(work: Work, item_id: int, why: str, *, second: Approval | None = None, is_waste: bool = False) -> None:
    """Destroy with two names: the desk perishables and waste only, the administration what it keeps (D9).

    Refuses lost_property.not_disposable, .needs_reason, .needs_second, .not_in_custody.
    """
    item = locked_item(item_id)
    need_custodian(work, item)
    if item.holder is Holder.DESK and not (item.is_perishable or (is_waste and not item.is_valuable)):
        raise Refusal("lost_property.not_disposable")
    reason = checked_text(why, SHORT_LENGTH)
    if not reason:
        raise Refusal("lost_property.needs_reason")
    by = second_of(work, second, Role.SUPERVISOR if is_waste else Role.DESK, "item.disposed", item)
    hand(work, item, State.DISPOSED, second=by, why=reason)
    work.record("item.disposed", item.ref, {"number": item.number, "why": reason, "second": by, "waste": is_waste})


def return_to_finder(work: Work, item_id: int, *, second: Approval | None = None) -> None:
    """Give an unclaimed item to its finder, where the site does so, and not before its time is over.

    Refuses lost_property.not_site_rule, .not_due, .needs_supervisor, .not_in_custody.
    """
    item = locked_item(item_id)
    need_custodian(work, item)
    if not work.setting(RETURN_TO_FINDER):
        raise Refusal("lost_property.not_site_rule")
    if work.now < item.due_at:
        raise Refusal("lost_property.not_due", due=local(work, item.due_at))
    by = second_of(work, second, Role.SUPERVISOR, "item.to_finder", item)
    hand(work, item, State.FINDER, second=by)
    work.record("item.to_finder", item.ref, {"number": item.number, "second": by})


def point_to_administration(work: Work, item_id: int, language: str = "") -> None:
    """Print *where is it now* for an owner who comes after the transfer (L3); refuses lost_property.no_slip."""
    item = locked_item(item_id)
    if item.holder is Holder.DESK:
        raise Refusal("lost_property.no_slip")
    spoken = language or work.setting(SITE_LANGUAGE)
    to = holder_name(item.holder, spoken), ""
    if item.holder is Holder.ADMINISTRATION:
        to = work.setting(ADMINISTRATION) or to[0], work.setting(ADMINISTRATION_PHONE)
    facts = slips.where_facts(item, queries.transfer_of(item_id), to, spoken, work.now)
    printing.print_later(work, "where_is_it", facts, item.ref, number=item.number, language=spoken)
    work.record("item.pointed", item.ref, {"number": item.number, "to": to[0]})


def count_envelopes(
    work: Work, there: Sequence[int], *, broken: Sequence[int] = (), second: Approval | None = None
) -> tuple[int, ...]:
    """Count the sealed valuables apart from takings, by two (D15); gives the ids of those that are missing.

    ``there`` and ``broken`` are what was seen, ``broken`` with a seal that is not whole. Refuses .needs_second.
    """
    due = [item.id for item in queries.envelopes()]
    missing = tuple(item_id for item_id in due if item_id not in there and item_id not in broken)
    seen = tuple(item_id for item_id in due if item_id in there and item_id not in broken)
    torn = tuple(item_id for item_id in due if item_id in broken)
    if second is None:
        raise Refusal("lost_property.needs_second")
    count_id = insert(
        "INSERT INTO envelope_count (at, staff_number, second, there, missing, broken) VALUES (?, ?, ?, ?, ?, ?)",
        work.millis,
        work.operator.number,
        second.operator.number,
        *map(canonical_json, (seen, missing, torn)),
    )
    ref = Ref("envelope_count", count_id)
    staff.use_approval(work, second, Role.DESK, "envelopes.counted", ref)
    facts = {"there": list(seen), "missing": list(missing), "broken": list(torn), "second": second.operator.number}
    work.record("envelopes.counted", ref, facts)
    work.publish(EnvelopesCounted(count_id))
    return missing
