"""Claims up to the signature (D14): open, type what is said, compare, judge, refuse, withdraw, settle, identify."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from desk_app.kernel import search
from desk_app.kernel.attachments import attach
from desk_app.kernel.database import change, insert, one, value
from desk_app.kernel.fields import to_millis
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work
from desk_app.lost_property import queries
from desk_app.lost_property.changes import ClaimChanged
from desk_app.lost_property.queries import ClaimRow, ItemRow
from desk_app.lost_property.rules import (
    LOCK_HOURS,
    REFUSALS_TO_LOCK,
    SHORT_LENGTH,
    ClaimState,
    Identity,
    Judged,
    MarkedCopy,
    Result,
    State,
    Verdict,
    answer_text,
    checked_text,
    locks,
    result,
)
from desk_app.lost_property.service.steps import (
    locked_item,
    need_custodian,
    need_unlocked,
    second_of,
    settle_state,
)
from desk_app.people import service as people
from desk_app.people.rules import masked_phone
from desk_app.staff.rules import Approval


def open_claim(work: Work, item_id: int, *, supervisor: Approval | None = None) -> int:
    """Somebody says this is theirs; gives the claim's id. While two claims live, the item is disputed.

    Refuses lost_property.not_in_custody, .ended, .locked (a supervisor's yes unlocks).
    """
    item = locked_item(item_id)
    need_custodian(work, item)
    need_unlocked(work, item, supervisor)
    if supervisor is not None:
        by = second_of(work, supervisor, Role.SUPERVISOR, "item.unlocked", item)
        change("UPDATE found_item SET locked_until = NULL WHERE id = ?", item_id)
        work.record("item.unlocked", item.ref, {"number": item.number, "supervisor": by})
    state = ClaimState.ASKING if item.features else ClaimState.MATCHED  # nothing to ask: a supervisor releases
    claim_id = insert(
        "INSERT INTO claim (item_id, state, opened_at, opened_by, changed_at, supervisor, released_by, facts_digest, "
        "ink_digest) VALUES (?, ?, ?, ?, ?, '', '', '', '')",
        item_id,
        state.value,
        work.millis,
        work.operator.number,
        work.millis,
    )
    settle_state(work, item)
    work.record("claim.opened", Ref("claim", claim_id), {"item": item_id, "number": item.number})
    work.publish(ClaimChanged(item_id, claim_id))
    return claim_id


def locked_claim(claim_id: int) -> tuple[ClaimRow, ItemRow]:
    """A claim and its item, kept from others until the act is over; refuses lost_property.no_claim."""
    item_id = value("SELECT item_id FROM claim WHERE id = ?", claim_id)
    if item_id is None:
        raise Refusal("lost_property.no_claim")
    item = locked_item(int(item_id))
    return queries.claim(claim_id), item


def _live(claim_id: int, *states: ClaimState) -> tuple[ClaimRow, ItemRow]:
    claim, item = locked_claim(claim_id)
    if not claim.state.is_live:
        raise Refusal("lost_property.claim_over")
    if states and claim.state not in states:
        raise Refusal("lost_property.not_matched")
    return claim, item


def give_answer(work: Work, claim_id: int, feature_id: int, said: str) -> None:
    """Keep what the claimant said to a feature; from now on the stored answer is shown beside it (D14).

    Refuses lost_property.no_answer, .answered_already, .no_such_feature, .claim_over.
    """
    claim, item = _live(claim_id, ClaimState.ASKING)
    answer = answer_text(said)
    if one("SELECT 1 FROM item_feature WHERE id = ? AND item_id = ?", feature_id, item.id) is None:
        raise Refusal("lost_property.no_such_feature")
    kept = change(
        "INSERT INTO claim_answer (claim_id, feature_id, answer, at, staff_number) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING",
        claim_id,
        feature_id,
        answer,
        work.millis,
        work.operator.number,
    )
    if not kept:
        raise Refusal("lost_property.answered_already")
    work.record("claim.answered", Ref("claim", claim.id), {"feature": feature_id, "answer": answer})
    work.publish(ClaimChanged(item.id, claim_id))


def judge(work: Work, claim_id: int, feature_id: int, verdict: Verdict) -> Result:
    """Keep the verdict on an answer; the last one decides the claim: matched, or refused (D14).

    Refuses lost_property.not_answered, .judged_already, .claim_over.
    """
    claim, item = _live(claim_id, ClaimState.ASKING)
    answer_id = value("SELECT id FROM claim_answer WHERE claim_id = ? AND feature_id = ?", claim_id, feature_id)
    if answer_id is None:
        raise Refusal("lost_property.not_answered")
    kept = change(
        "INSERT INTO claim_verdict (answer_id, verdict, at, staff_number) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        answer_id,
        verdict.value,
        work.millis,
        work.operator.number,
    )
    if not kept:
        raise Refusal("lost_property.judged_already")
    work.record("claim.judged", Ref("claim", claim.id), {"feature": feature_id, "verdict": verdict.value})
    came_to = result([Judged(row.is_must, row.verdict) for row in queries.checks(claim_id)])
    if came_to is Result.MATCHED:
        _set_state(work, claim, ClaimState.MATCHED)
        work.record("claim.matched", Ref("claim", claim.id), {"item": item.id})
    elif came_to is Result.NOT_MATCHED:
        _refuse(work, claim, item)
    work.publish(ClaimChanged(item.id, claim_id))
    return came_to


def _refuse(work: Work, claim: ClaimRow, item: ItemRow) -> None:
    """Not matched; the second time in a row the item is locked and a supervisor called (D14)."""
    _set_state(work, claim, ClaimState.REFUSED)
    refusals = item.refusals + 1
    change("UPDATE found_item SET refusals = ? WHERE id = ?", refusals, item.id)
    work.record("claim.refused", Ref("claim", claim.id), {"item": item.id, "refusals": refusals})
    if locks(refusals, work.setting(REFUSALS_TO_LOCK)):
        until = work.now + timedelta(hours=work.setting(LOCK_HOURS))
        change("UPDATE found_item SET locked_until = ? WHERE id = ?", to_millis(until), item.id)
        work.record("item.locked", item.ref, {"number": item.number, "until": until.isoformat()})
    settle_state(work, item)


def _set_state(work: Work, claim: ClaimRow, state: ClaimState) -> None:
    change("UPDATE claim SET state = ?, changed_at = ? WHERE id = ?", state.value, work.millis, claim.id)


def withdraw_claim(work: Work, claim_id: int, why: str) -> None:
    """The claimant gives it up, or it was opened by mistake; the reason is kept. Refuses .needs_reason, .claim_over."""
    claim, item = _live(claim_id)
    reason = checked_text(why, SHORT_LENGTH)
    if not reason:
        raise Refusal("lost_property.needs_reason")
    _withdraw(work, claim, item, reason)
    settle_state(work, item)


def _withdraw(work: Work, claim: ClaimRow, item: ItemRow, why: str) -> None:
    _set_state(work, claim, ClaimState.WITHDRAWN)
    work.record("claim.withdrawn", Ref("claim", claim.id), {"item": item.id, "why": why})
    work.publish(ClaimChanged(item.id, claim.id))


def settle_dispute(work: Work, claim_id: int, why: str, *, supervisor: Approval | None) -> None:
    """A supervisor decides which of the live claims goes on; the others end.

    Refuses lost_property.not_disputed, .needs_reason, .needs_supervisor.
    """
    claim, item = _live(claim_id)
    reason = checked_text(why, SHORT_LENGTH)
    if item.state is not State.DISPUTED:
        raise Refusal("lost_property.not_disputed")
    if not reason:
        raise Refusal("lost_property.needs_reason")
    by = second_of(work, supervisor, Role.SUPERVISOR, "item.settled", item)
    for other in queries.live_claims(item.id):
        if other.id != claim.id:
            _withdraw(work, other, item, reason)
    settle_state(work, item)
    work.record("item.settled", item.ref, {"claim": claim_id, "supervisor": by, "why": reason})


def identify(work: Work, claim_id: int, identity: Identity, copies: Sequence[MarkedCopy] = ()) -> None:
    """Keep who claims: document and last four signs, a proxy's authorisation, marked copies (G6); until it is signed.

    Refuses lost_property.not_matched, .no_name, .bad_last_four, .no_authorisation.
    """
    claim, item = _live(claim_id, ClaimState.MATCHED, ClaimState.IDENTIFIED)
    who = identity.checked()
    person_id = people.meet(work, name=who.name, phone=who.phone, person_id=who.person_id)
    change(
        "INSERT INTO claim_face (id, name, phone, id_kind, last_four, owner, authorisation, is_stamped, person_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
        "phone = excluded.phone, id_kind = excluded.id_kind, last_four = excluded.last_four, owner = excluded.owner, "
        "authorisation = excluded.authorisation, is_stamped = excluded.is_stamped, person_id = excluded.person_id",
        claim_id,
        who.name,
        who.phone,
        who.id_kind.value,
        who.last_four,
        who.owner,
        who.authorisation,
        who.is_stamped or bool(copies),
        person_id,
    )
    ref = Ref("claim", claim_id)
    for copy in copies:
        attach(work, ref, copy.data, "image/jpeg", "id_copy")
    _set_state(work, claim, ClaimState.IDENTIFIED)
    facts = {"item": item.id, "name": who.name, "phone": who.phone, "id_kind": who.id_kind.value}
    owner = {"last_four": who.last_four, "owner": who.owner, "authorisation": who.authorisation, "person": person_id}
    work.record("claim.identified", ref, {**facts, **owner, "copies": len(copies)})
    search.index(
        work,
        ref,
        title=who.name,
        detail=" · ".join(filter(None, (item.title, masked_phone(who.phone)))),
        name=who.name,
        digits=(who.phone,),
    )
    work.publish(ClaimChanged(item.id, claim_id))
