"""A parcel's way through the desk: taken in, its host told, handed out against a signature, or back to the carrier."""

from __future__ import annotations

import os
from collections.abc import Sequence

from desk_app.directory import queries as directory
from desk_app.handouts import queries, slips
from desk_app.handouts.changes import ParcelChanged
from desk_app.handouts.queries import ParcelRow
from desk_app.handouts.queries.proof import parcels_signed, signed_facts
from desk_app.handouts.rules import PARCEL_SLIP, ParcelDraft, ParcelState, Receipt, Way
from desk_app.handouts.rules.drafts import within
from desk_app.kernel import search, typed
from desk_app.kernel.database import change, insert, lock_rows, one
from desk_app.kernel.fields import canonical_json
from desk_app.kernel.ink import sealed
from desk_app.kernel.links import link
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work
from desk_app.people import service as people
from desk_app.people.rules import MATCHABLE, masked_phone, phone_digits
from desk_app.printing import service as printing


def take_in(work: Work, draft: ParcelDraft, *, told: Way | None = None, print_slip: bool | None = None) -> int:
    """Take a parcel in for a host and give its id; ``told`` if the host was told at once, ``print_slip`` None: as set.

    Refuses handouts.no_host, .here_already, .nothing_known, .bad_pieces, .too_long.
    """
    kept = draft.checked()
    host = directory.host(kept.host_id)
    if host is None or not host.is_active:
        raise Refusal("handouts.no_host")
    _refuse_twice(kept.tracking)
    number, parcel_id = _insert(work, kept)
    person_id = _keep_face(work, kept, parcel_id)
    row = _present(parcel_id)
    _enter_in_search(work, row, kept.sender_phone)
    if work.source is not None:
        link(work, work.source, row.ref, "parcel")
    facts: dict[str, object] = {
        "number": number,
        "host": host.id,
        "carrier": kept.carrier,
        "tracking": kept.tracking,
        "place": kept.place,
    }
    facts |= {"pieces": kept.pieces, "sender": kept.sender, "phone": kept.sender_phone}
    work.record("parcel.taken_in", row.ref, facts if person_id is None else {**facts, "person": person_id})
    work.publish(ParcelChanged(parcel_id))
    if told is not None:
        tell_host(work, (parcel_id,), told)
    if work.setting(PARCEL_SLIP) if print_slip is None else print_slip:
        _print(work, row)
    return parcel_id


def tell_host(work: Work, parcel_ids: Sequence[int], way: Way) -> None:
    """The host was told of these parcels, now, in this way; may be said again. Refuses handouts.no_parcel, .parcel_over."""
    for parcel_id in parcel_ids:
        row = _open(parcel_id)
        change(
            "INSERT INTO parcel_told (parcel_id, at, staff_number, way) VALUES (?, ?, ?, ?)",
            parcel_id,
            work.millis,
            work.operator.number,
            way.value,
        )
        change("UPDATE parcel SET state = 'told', told_at = ? WHERE id = ?", work.millis, parcel_id)
        work.record("parcel.told", row.ref, {"way": way.value})
        work.publish(ParcelChanged(parcel_id))


def hand_out(work: Work, parcel_ids: Sequence[int], receipt: Receipt) -> int:
    """Give one host's parcels away against one signature, to the host or a deputy; gives the hand-out's id.

    Refuses handouts.not_signed, .too_much_ink, .no_deputy, .no_parcel, .parcel_over, .other_host, .too_long.
    """
    kept = receipt.checked()
    there = [_open(parcel_id) for parcel_id in sorted(set(parcel_ids))]
    if not there:
        raise Refusal("handouts.no_parcel")
    host_id = there[0].host_id
    if any(row.host_id != host_id for row in there):
        raise Refusal("handouts.other_host")
    hand_out_id = _sign(work, there, kept)
    for row in there:
        work.publish(ParcelChanged(row.id))
    return hand_out_id


def return_parcel(work: Work, parcel_id: int, reason: str) -> None:
    """The carrier took it back; refuses handouts.no_reason, .no_parcel, .parcel_over, .too_long."""
    row = _open(parcel_id)
    why = within(typed.line(reason))
    if not why:
        raise Refusal("handouts.no_reason")
    change(
        "UPDATE parcel SET state = ?, ended_at = ?, ended_by = ?, reason = ? WHERE id = ?",
        ParcelState.RETURNED.value,
        work.millis,
        work.operator.number,
        why,
        parcel_id,
    )
    work.record("parcel.returned", row.ref, {"reason": why})
    work.publish(ParcelChanged(parcel_id))


def print_parcel(work: Work, parcel_id: int) -> int:
    """The parcel's slip once more, with the signature once it was handed out; gives the job. Refuses handouts.no_parcel."""
    row = _present(parcel_id)
    work.record("parcel.slip_printed", row.ref, {"number": row.number})
    return _print(work, row)


def _insert(work: Work, draft: ParcelDraft) -> tuple[str, int]:
    """The parcel's row; gives number and id."""
    number = work.number(NumberKind.PARCEL)
    parcel_id = insert(
        "INSERT INTO parcel (number, day, taken_at, taken_by, host_id, carrier, tracking, pieces, place, state, ended_by, "
        "reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', '', '')",
        number,
        work.day.isoformat(),
        work.millis,
        work.operator.number,
        draft.host_id,
        draft.carrier,
        draft.tracking,
        draft.pieces,
        draft.place,
    )
    return number, parcel_id


def _refuse_twice(tracking: str) -> None:
    known = queries.parcel_by_tracking(tracking) if tracking else None
    row = None if known is None else queries.parcel(known)
    if row is not None and row.state.is_open:
        raise Refusal("handouts.here_already", number=row.number)


def _keep_face(work: Work, draft: ParcelDraft, parcel_id: int) -> int | None:
    """A sender who left a telephone number is a person of ours; a company on a label is not."""
    person_id = None
    if draft.sender and len(phone_digits(draft.sender_phone)) >= MATCHABLE:
        person_id = people.meet(work, name=draft.sender, phone=draft.sender_phone)
    change(
        "INSERT INTO parcel_face (id, sender, phone, note, person_id) VALUES (?, ?, ?, ?, ?)",
        parcel_id,
        draft.sender,
        draft.sender_phone,
        draft.note,
        person_id,
    )
    return person_id


def _sign(work: Work, there: Sequence[ParcelRow], receipt: Receipt) -> int:
    salt, strokes = os.urandom(16).hex(), receipt.ink.plain()
    person_id = None
    if receipt.is_deputy:
        person_id = people.meet(work, name=receipt.deputy, phone=receipt.deputy_phone)
    head = (work.millis, work.operator.number, there[0].host_id, receipt.is_deputy)
    covered = signed_facts((*head, receipt.deputy, receipt.deputy_phone), parcels_signed([row.id for row in there]))
    facts, ink = sealed(salt, covered), sealed(salt, strokes)
    number = insert(
        "INSERT INTO hand_out (at, staff_number, host_id, is_deputy, facts_digest, ink_digest) VALUES (?, ?, ?, ?, ?, ?)",
        *head,
        facts,
        ink,
    )
    change(
        "INSERT INTO hand_out_paper (id, name, phone, person_id, salt, strokes) VALUES (?, ?, ?, ?, ?, ?)",
        number,
        receipt.deputy,
        receipt.deputy_phone,
        person_id,
        salt,
        canonical_json(strokes),
    )
    for row in there:
        change(
            "UPDATE parcel SET state = ?, hand_out_id = ?, ended_at = ?, ended_by = ? WHERE id = ?",
            ParcelState.HANDED_OUT.value,
            number,
            work.millis,
            work.operator.number,
            row.id,
        )
    _tell_journal(work, there, number, {"facts": facts, "ink": ink}, person_id)
    return number


def _tell_journal(
    work: Work, there: Sequence[ParcelRow], number: int, digests: dict[str, str], person_id: int | None
) -> None:
    for row in there:
        facts = {"hand_out": number, "number": row.number, **digests}
        work.record("parcel.handed_out", row.ref, facts if person_id is None else {**facts, "person": person_id})


def _present(parcel_id: int) -> ParcelRow:
    row = queries.parcel(parcel_id)
    if row is None:
        raise Refusal("handouts.no_parcel")
    return row


def _open(parcel_id: int) -> ParcelRow:
    one(lock_rows("SELECT id FROM parcel WHERE id = ?"), parcel_id)
    row = _present(parcel_id)
    if not row.state.is_open:
        raise Refusal("handouts.parcel_over")
    return row


def _print(work: Work, row: ParcelRow) -> int:
    host = directory.host(row.host_id)
    receipt = None if row.hand_out_id is None else queries.receipt_of(row.hand_out_id)
    facts = slips.parcel_facts(row, "" if host is None else host.department, receipt)
    return printing.print_later(work, "parcel_slip", facts, row.ref, number=row.number)


def _enter_in_search(work: Work, row: ParcelRow, phone: str) -> None:
    search.index(
        work,
        row.ref,
        title=row.host,
        detail=" · ".join(filter(None, (row.sender, row.carrier, row.tracking, masked_phone(phone)))),
        name=row.host,
        digits=tuple(filter(None, (row.number, row.tracking, phone))),
        text=" ".join(filter(None, (row.sender, row.carrier, row.tracking, row.note)))[:500],
    )
