"""The signature (L2): in one transaction the claim is signed and frozen, the item changes hands and the slip is queued.

A power cut afterwards loses nothing: the print job stands in the same commit as the signature.
"""

from __future__ import annotations

import os

from desk_app.kernel import search
from desk_app.kernel.database import change, rows
from desk_app.kernel.fields import canonical_json
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import SITE_LANGUAGE
from desk_app.kernel.work import Work
from desk_app.lost_property import queries, slips
from desk_app.lost_property.changes import ClaimChanged, ItemReleased, ReportChanged
from desk_app.lost_property.queries import ClaimRow, ItemRow
from desk_app.lost_property.queries.proof import claim_facts
from desk_app.lost_property.rules import FEATURES_NEEDED, ClaimState, Ink, State, needs_supervisor, sealed
from desk_app.lost_property.service.claims import locked_claim
from desk_app.lost_property.service.steps import hand, need_custodian, need_unlocked, second_of
from desk_app.printing import service as printing
from desk_app.staff.rules import Approval


def sign(
    work: Work,
    claim_id: int,
    ink: Ink,
    *,
    supervisor: Approval | None = None,
    second: Approval | None = None,
    language: str = "",
) -> str:
    """The owner signs and takes the item with them (L2, invariant 12); gives the number of the slip.

    ``supervisor`` where fewer than three features were kept (D14), ``second`` for sealed valuables (D15). Refuses
    lost_property.not_signed, .not_identified, .claim_over, .disputed, .locked, .not_in_custody, .ended,
    .needs_supervisor, .needs_second.
    """
    claim, item = locked_claim(claim_id)
    _check(work, claim, item, supervisor)
    checked = ink.checked()
    by = _witnesses(work, item, supervisor, second)
    number, facts, drawn = _freeze(work, claim_id, checked, by)
    hand(work, item, State.RELEASED, second=by, why=number)
    signed = queries.claim(claim_id)
    _print(work, signed, queries.item(item.id), checked, language)
    _close_reports(work, item.id)
    told = {"number": number, "item": item.id, "item_number": item.number, "seal": item.seal, "with": by}
    work.record("claim.signed", Ref("claim", claim_id), {**told, **facts, **drawn, "person": signed.person_id})
    _enter_in_search(work, signed)
    work.publish(ItemReleased(item.id))
    work.publish(ClaimChanged(item.id, claim_id))
    return number


def _freeze(work: Work, claim_id: int, ink: Ink, by: str) -> tuple[str, dict[str, str], dict[str, object]]:
    """Give the number, keep strokes and salt, seal the claim; gives the digests that the journal keeps."""
    number = work.number(NumberKind.CLAIM)
    salt = os.urandom(16).hex()
    plain = ink.plain()
    facts = sealed(salt, claim_facts(claim_id, (number, work.millis, work.operator.number, by)))
    drawn = sealed(salt, plain)
    change("INSERT INTO claim_paper (id, salt, strokes) VALUES (?, ?, ?)", claim_id, salt, canonical_json(plain))
    change(
        "UPDATE claim SET state = ?, number = ?, signed_at = ?, changed_at = ?, released_by = ?, supervisor = ?, "
        "facts_digest = ?, ink_digest = ? WHERE id = ?",
        ClaimState.SIGNED.value,
        number,
        work.millis,
        work.millis,
        work.operator.number,
        by,
        facts,
        drawn,
        claim_id,
    )
    return number, {"facts": facts}, {"ink": drawn, "strokes": [sealed(salt, stroke) for stroke in plain["strokes"]]}


def _enter_in_search(work: Work, signed: ClaimRow) -> None:
    search.index(
        work,
        Ref("claim", signed.id),
        title=signed.name,
        detail=" · ".join(filter(None, (signed.number, signed.phone))),
        name=signed.name,
        digits=(signed.number, _full_phone(signed.id)),
    )


def _check(work: Work, claim: ClaimRow, item: ItemRow, supervisor: Approval | None) -> None:
    need_custodian(work, item)
    if not claim.state.is_live:
        raise Refusal("lost_property.claim_over")
    if claim.state is not ClaimState.IDENTIFIED:
        raise Refusal("lost_property.not_identified")
    if item.state is State.DISPUTED:
        raise Refusal("lost_property.disputed")
    need_unlocked(work, item, supervisor)


def _witnesses(work: Work, item: ItemRow, supervisor: Approval | None, second: Approval | None) -> str:
    """The number of whoever had to say yes as well; a supervisor's yes serves for both."""
    if supervisor is not None or needs_supervisor(item.features, work.setting(FEATURES_NEEDED)):
        return second_of(work, supervisor, Role.SUPERVISOR, "claim.signed", item)
    if item.is_valuable:
        return second_of(work, second, Role.DESK, "claim.signed", item)
    return ""


def _full_phone(claim_id: int) -> str:
    found = rows("SELECT phone FROM claim_face WHERE id = ?", claim_id)
    return str(found[0][0]) if found else ""


def _print(work: Work, claim: ClaimRow, item: ItemRow, ink: Ink, language: str) -> None:
    spoken = language or work.setting(SITE_LANGUAGE)
    facts = slips.claim_facts(claim, item, queries.checks(claim.id), ink, spoken, claim.facts_digest)
    printing.print_later(work, "claim_slip", facts, Ref("claim", claim.id), number=claim.number, language=spoken)


def _close_reports(work: Work, item_id: int) -> None:
    """Whoever was told of this item has it now: their report is done."""
    for (report_id,) in rows("SELECT id FROM lost_report WHERE item_id = ? AND closed_at IS NULL", item_id):
        change("UPDATE lost_report SET closed_at = ?, outcome = 'returned' WHERE id = ?", work.millis, report_id)
        work.record("report.closed", Ref("lost_report", report_id), {"outcome": "returned", "item": item_id})
        work.publish(ReportChanged(report_id))
