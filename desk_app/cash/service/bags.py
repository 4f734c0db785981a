"""Takings to finance without delay (S4, F2): packed, sealed, handed on with two signatures, counted again by finance."""

from __future__ import annotations

import os
from collections.abc import Sequence

from desk_app.cash import queries, slips
from desk_app.cash.changes import BagChanged
from desk_app.cash.queries import BagRow, BagSession
from desk_app.cash.rules import BagState, Ink, Pieces, checked_length, checked_reason, in_words, sealed
from desk_app.cash.service.steps import second_of
from desk_app.kernel.database import change, insert, lock_rows, one
from desk_app.kernel.fields import canonical_json
from desk_app.kernel.money import CNY, CURRENCIES, Money, format_money
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import SITE_CURRENCY, SITE_LANGUAGE
from desk_app.kernel.work import Work
from desk_app.printing import service as printing
from desk_app.staff.rules import Approval

_STEP = (
    "INSERT INTO bag_step (bag_id, state, at, staff_number, other, pieces, amount, reason, ink_digest) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def pack_bag(work: Work, session_ids: Sequence[int], seal: str, pieces: Pieces, reason: str = "") -> int:
    """Pack the money of closed sessions into one sealed bag; gives its id.

    Refuses cash.no_sessions, .bagged_already, .no_seal, .unknown_denomination, .bag_differs (without a reason).
    """
    held = _unpacked(session_ids)
    number_of_seal = checked_length(seal)
    if not number_of_seal:
        raise Refusal("cash.no_seal")
    inside = pieces.checked(work.setting(SITE_CURRENCY))
    due = Money(sum(row.amount for row in held))
    why = checked_length(reason)
    if inside.amount != due and not why:
        currency = CURRENCIES.get(work.setting(SITE_CURRENCY), CNY)
        shown = {"amount": format_money(inside.amount, currency), "due": format_money(due, currency)}
        raise Refusal("cash.bag_differs", **shown)
    bag_id = _write_bag(work, number_of_seal, inside, due, why)
    for row in held:
        insert(
            "INSERT INTO bag_session (bag_id, session_id, amount) VALUES (?, ?, ?)", bag_id, row.session_id, row.amount
        )
    packed = queries.bag(bag_id)
    told = {"number": packed.number, "bag_no": packed.bag_no, "seal": number_of_seal, "amount": int(inside.amount)}
    sessions = [row.session_id for row in held]
    work.record("bag.packed", packed.ref, {**told, "due": int(due), "sessions": sessions, "digest": packed.digest})
    print_bag(work, bag_id)
    work.publish(BagChanged(bag_id))
    return bag_id


def _unpacked(session_ids: Sequence[int]) -> tuple[BagSession, ...]:
    held = queries.money_of(session_ids)
    if not held or len(held) != len(set(session_ids)):
        raise Refusal("cash.no_sessions")
    for row in held:
        if queries.bag_of(row.session_id) is not None:
            raise Refusal("cash.bagged_already")
    return held


def _write_bag(work: Work, seal: str, inside: Pieces, due: Money, why: str) -> int:
    number = work.number(NumberKind.BAG)
    bag_no = work.count("bag", daily=False, desk=0)  # one series over all desks, without a gap (invariant 6)
    salt = os.urandom(16).hex()
    facts = (
        number,
        bag_no,
        seal,
        work.day.isoformat(),
        int(inside.amount),
        int(due),
        canonical_json(inside.counts),
        why,
        work.millis,
        work.operator.number,
    )
    return insert(
        "INSERT INTO cash_bag (number, bag_no, seal, day, amount, due, pieces, reason, packed_at, packed_by, state, "
        "salt, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'packed', ?, ?)",
        *facts,
        salt,
        sealed(salt, list(facts)),
    )


def send_bag(work: Work, bag_id: int, carried_by: str, packed: Ink, carried: Ink) -> None:
    """Hand a bag on: whoever packed it and whoever carries it sign. Refuses .bag_not_from_here, .no_carrier, .not_signed."""
    row = _locked(bag_id, BagState.PACKED)
    who = checked_length(carried_by)
    if not who:
        raise Refusal("cash.no_carrier")
    strokes = [packed.checked().plain(), carried.checked().plain()]
    salt = os.urandom(16).hex()
    digest = sealed(salt, strokes)
    insert(_STEP, bag_id, "sent", work.millis, work.operator.number, who[:60], None, None, "", digest)
    insert(
        "INSERT INTO bag_paper (id, salt, packed_strokes, carried_strokes) VALUES (?, ?, ?, ?)",
        bag_id,
        salt,
        canonical_json(strokes[0]),
        canonical_json(strokes[1]),
    )
    work.record("bag.sent", row.ref, {"number": row.number, "carried_by": who, "ink": digest})
    _go_on(work, row, BagState.SENT)
    print_bag(work, bag_id)


def accept_bag(work: Work, bag_id: int, pieces: Pieces) -> None:
    """Finance counts for itself and takes the bag in; never whoever packed or carried it (invariant 9).

    Refuses kernel.not_allowed, cash.own_bag, .bag_not_from_here, .bag_count_differs (dispute it then).
    """
    row = _for_finance(work, bag_id)
    counted = pieces.checked(work.setting(SITE_CURRENCY))
    if counted.amount != row.amount:
        raise Refusal("cash.bag_count_differs")
    _finance_step(work, row, BagState.ACCEPTED, counted, "")
    work.record("bag.accepted", row.ref, {"number": row.number, "amount": int(counted.amount)})
    _go_on(work, row, BagState.ACCEPTED)


def dispute_bag(work: Work, bag_id: int, pieces: Pieces, reason: str) -> None:
    """Finance counted something else, or the seal is broken: kept with its reason and both figures.

    Refuses kernel.not_allowed, cash.own_bag, .bag_not_from_here, .needs_reason.
    """
    row = _for_finance(work, bag_id)
    counted = pieces.checked(work.setting(SITE_CURRENCY))
    why = checked_reason(reason)
    _finance_step(work, row, BagState.DISPUTED, counted, why)
    told = {"number": row.number, "counted": int(counted.amount), "packed": int(row.amount), "reason": why}
    work.record("bag.disputed", row.ref, told)
    _go_on(work, row, BagState.DISPUTED)


def settle_bag(work: Work, bag_id: int, reason: str, approval: Approval | None) -> None:
    """End a dispute with a reason and a supervisor's yes; finance's count is what was taken in.

    Refuses cash.bag_not_from_here, .needs_reason, .needs_approval.
    """
    row = _locked(bag_id, BagState.DISPUTED)
    why = checked_reason(reason)
    by = second_of(work, approval, Role.SUPERVISOR, "bag.settled", row.ref)
    insert(_STEP, bag_id, "settled", work.millis, work.operator.number, by, None, None, why, "")
    work.record("bag.settled", row.ref, {"number": row.number, "reason": why, "approved_by": by})
    _go_on(work, row, BagState.SETTLED)


def print_bag(work: Work, bag_id: int) -> int:
    """Queue the slip of a bag as it stands; gives the job."""
    row = queries.bag(bag_id)
    language = work.setting(SITE_LANGUAGE)
    currency = work.setting(SITE_CURRENCY)
    facts = slips.bag_facts(row, queries.inks_of(bag_id), in_words(row.amount, currency, language), currency, language)
    return printing.print_later(work, "bag_slip", facts, row.ref, number=row.number, language=language)


def _locked(bag_id: int, *wanted: BagState) -> BagRow:
    if one(lock_rows("SELECT id FROM cash_bag WHERE id = ?"), bag_id) is None:
        raise Refusal("cash.no_bag")
    row = queries.bag(bag_id)
    if row.state not in wanted:
        raise Refusal("cash.bag_not_from_here", state=row.state.value)
    return row


def _for_finance(work: Work, bag_id: int) -> BagRow:
    work.need(Role.FINANCE)
    row = _locked(bag_id, BagState.SENT)
    if work.operator.number in {row.packed_by, row.carried_by}:
        raise Refusal("cash.own_bag")
    return row


def _finance_step(work: Work, row: BagRow, then: BagState, counted: Pieces, why: str) -> None:
    content = (canonical_json(counted.counts), int(counted.amount), why, "")
    insert(_STEP, row.id, then.value, work.millis, work.operator.number, "", *content)


def _go_on(work: Work, row: BagRow, then: BagState) -> None:
    change("UPDATE cash_bag SET state = ? WHERE id = ?", then.value, row.id)
    work.publish(BagChanged(row.id))
