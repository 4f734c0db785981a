"""General or major (K2): proposed by the program, confirmed by staff, never silently lowered (D17)."""

from __future__ import annotations

from desk_app.complaints.queries.due import proposed_beside
from desk_app.complaints.rules import (
    RESULT_MAJOR_DAYS,
    Allowance,
    ClockKind,
    Grounds,
    Kind,
    Liability,
    Severity,
    State,
    Unit,
    conditions,
)
from desk_app.complaints.service import clocks
from desk_app.complaints.service.ladder import held_of
from desk_app.complaints.service.steps import Present, alter, keep_fact, needed, open_case, with_person
from desk_app.kernel.database import value
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work


def grounds_of(case: Present, *, is_month_old: bool) -> Grounds:
    """What is known of a case that could make it major."""
    customers = 1
    if case.matter_id is not None:
        customers = int(
            value(
                "SELECT COUNT(DISTINCT counts_as) FROM complaint_case WHERE matter_id = ? AND counts_as > 0 "
                "AND state <> 'withdrawn'",
                case.matter_id,
            )
        )
    return Grounds(
        channel=case.channel,
        is_delegated=case.is_delegated,
        is_injury=case.is_injury,
        is_repeated=case.is_repeated,
        customers=customers,
        is_month_old=is_month_old,
    )


def propose(work: Work, case: Present, most_customers: int) -> Present:
    """Propose major for each condition that newly holds; a complaint that is not ours is never proposed (K2)."""
    if case.kind is Kind.SUGGESTION or case.liability in {Liability.NOT_LIABLE, Liability.ASSISTANCE}:
        return case
    is_old = case.age_at is not None and work.millis >= case.age_at
    known = held_of(case.id)
    fresh = [held for held in conditions(grounds_of(case, is_month_old=is_old), most_customers) if held not in known]
    if is_old:
        case = alter(case, {"age_at": None})
    if not fresh:
        return case
    for condition in fresh:
        keep_fact(work, case, "major_proposed", condition.value)
    told = {"conditions": [condition.value for condition in fresh]}
    work.record("complaint.major_proposed", case.ref, with_person(case, told))
    return alter(case, {"is_proposed_major": case.severity is Severity.GENERAL})


def confirm_major(work: Work, case_id: int, why: str = "", *, whole_matter: bool = False) -> None:
    """Staff confirm that a complaint is major: the result is due two working days after its own receipt (D17).

    The earlier due time, and a breach of it, stay on record. ``whole_matter`` confirms the other proposed cases of its
    matter as well. Refuses complaints.major_already, .not_ours.
    """
    case = open_case(case_id)
    _confirm(work, case, why)
    for other_id in proposed_beside(case.matter_id, case.id) if whole_matter else ():
        _confirm(work, open_case(other_id), why)


def _confirm(work: Work, case: Present, why: str) -> None:
    if case.kind is Kind.SUGGESTION or case.liability in {Liability.NOT_LIABLE, Liability.ASSISTANCE}:
        raise Refusal("complaints.not_ours")
    if case.severity is Severity.MAJOR:
        raise Refusal("complaints.major_already")
    keep_fact(work, case, "severity", Severity.MAJOR.value, before=case.severity.value, why=why)
    raised = alter(case, {"severity": Severity.MAJOR.value, "is_proposed_major": False})
    if clocks.running(case.id, (ClockKind.RESULT,)):
        clocks.void(work, raised, ClockKind.RESULT)
        allowed = Allowance(Unit.WORKING_DAYS, work.setting(RESULT_MAJOR_DAYS))
        clocks.start(work, raised, ClockKind.RESULT, allowed, since=raised.begun)
        if raised.state in {State.PAUSED, State.ON_SITE}:
            clocks.pause(work, raised)
    clocks.settle(raised)
    work.record("complaint.severity", case.ref, {"from": "general", "to": "major", "why": why})


def decline_major(work: Work, case_id: int, why: str) -> None:
    """A supervisor decides that a proposed complaint stays general, with the reason; refuses .not_proposed, .no_reason."""
    work.need(Role.SUPERVISOR)
    case = open_case(case_id)
    reason = needed(why, "complaints.no_reason")
    if not case.is_proposed_major:
        raise Refusal("complaints.not_proposed")
    keep_fact(work, case, "major_declined", Severity.GENERAL.value, why=reason)
    alter(case, {"is_proposed_major": False})
    work.record("complaint.major_declined", case.ref, {"why": reason})


def lower(work: Work, case_id: int, why: str) -> None:
    """A supervisor lowers a major complaint, with the reason; no earlier due time comes back (D17)."""
    work.need(Role.SUPERVISOR)
    case = open_case(case_id)
    reason = needed(why, "complaints.no_reason")
    if case.severity is not Severity.MAJOR:
        raise Refusal("complaints.not_major")
    keep_fact(work, case, "severity", Severity.GENERAL.value, before=Severity.MAJOR.value, why=reason)
    alter(case, {"severity": Severity.GENERAL.value})
    work.record("complaint.severity", case.ref, {"from": "major", "to": "general", "why": reason})
