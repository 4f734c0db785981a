"""Whose matter it is (K1), who may decide (K3), and the short ways of what is not ours: explained, or helped with (K5, K6)."""

from __future__ import annotations

import secrets
from datetime import datetime

from desk_app.complaints.rules import (
    HANDLING,
    MAJOR_CUSTOMERS,
    Allowance,
    ClockKind,
    End,
    Kind,
    Liability,
    State,
    Unit,
    role_of,
    signed,
)
from desk_app.complaints.service import clocks, severity
from desk_app.complaints.service.intake import minutes, result_allowance
from desk_app.complaints.service.ladder import who_decides
from desk_app.complaints.service.steps import (
    Present,
    alter,
    end,
    keep_fact,
    keep_note,
    needed,
    open_case,
    with_person,
)
from desk_app.kernel.database import change, insert, value
from desk_app.kernel.fields import canonical_json, to_millis
from desk_app.kernel.ink import Ink, sealed
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work


def classify(work: Work, case_id: int, liability: Liability, why: str) -> None:
    """Decide liable, not liable or assistance, with the reason (K1); whoever may decide (K3).

    What is not ours has no handling clocks; what becomes ours gets those that are missing, from its receipt (D1).
    Refuses complaints.no_reason, .is_suggestion, .undecided, kernel.not_allowed.
    """
    case = open_case(case_id)
    reason = needed(why, "complaints.no_reason")
    if case.kind is Kind.SUGGESTION:
        raise Refusal("complaints.is_suggestion")
    if liability is Liability.UNDECIDED or case.state is State.DRAFT:
        raise Refusal("complaints.undecided")
    who = who_decides(case)
    work.need(role_of(who, case.severity))
    before = case.liability
    keep_fact(work, case, "liability", liability.value, before=before.value, why=reason)
    case = alter(case, {"liability": liability.value})
    told = {"from": before.value, "to": liability.value, "why": reason, "decider": who.value}
    work.record("complaint.classified", case.ref, with_person(case, told))
    if liability is Liability.LIABLE:
        case = _take_on(work, case, before)
    else:
        clocks.void(work, case, *HANDLING, ClockKind.CALL_BACK)
        _drop_call_back(work, case)
        case = alter(case, {"is_proposed_major": False})
    clocks.settle(case)


def _take_on(work: Work, case: Present, before: Liability) -> Present:
    if before in {Liability.NOT_LIABLE, Liability.ASSISTANCE} and case.state in {State.RECEIVED, State.REOPENED}:
        clocks.start(work, case, ClockKind.DISPATCH, minutes(work, ClockKind.DISPATCH))
    if before in {Liability.NOT_LIABLE, Liability.ASSISTANCE}:
        clocks.start(work, case, ClockKind.RESULT, result_allowance(work, case.severity), since=case.begun)
    return severity.propose(work, case, work.setting(MAJOR_CUSTOMERS))


def _drop_call_back(work: Work, case: Present) -> None:
    change(
        "UPDATE call_back SET ended_at = ?, ended_by = ? WHERE case_id = ? AND ended_at IS NULL",
        work.millis,
        work.operator.number,
        case.id,
    )


def explained(work: Work, case_id: int, what: str) -> None:
    """Not liable: explained, helped and solved (K5); what was said is kept. Refuses complaints.no_reason, .no_such_end."""
    case = open_case(case_id)
    text = needed(what, "complaints.no_reason")
    keep_note(work, case, "explained", text)
    case = end(work, case, End.EXPLAINED, "complaint.closed", facts={"explained": text})
    clocks.finish(work, case, ClockKind.REPLY, ClockKind.AUTHORITY)
    clocks.void_all(work, case)
    clocks.settle(case)


def give_utility(work: Work, case_id: int, utility_id: int) -> None:
    """Give the customer the utility's complaint number (K6); refuses complaints.no_such_utility, .not_assistance."""
    case = open_case(case_id)
    if case.liability is not Liability.ASSISTANCE:
        raise Refusal("complaints.not_assistance")
    name = value("SELECT name FROM utility WHERE id = ? AND is_active = TRUE", utility_id)
    if name is None:
        raise Refusal("complaints.no_such_utility")
    alter(case, {"utility_id": utility_id})
    keep_fact(work, case, "utility", str(name))
    work.record("complaint.utility", case.ref, {"utility": str(name)})


def delegate(work: Work, case_id: int, authority: str, form: str, due: datetime | None = None) -> None:
    """An authority hands this case to us: it is proposed as major; its name, deadline and form of answer are kept (K6, K2).

    A later ``due`` replaces the one before, whose breach stays. Refuses complaints.authority_missing, .reply_past.
    """
    case = open_case(case_id)
    name = needed(authority, "complaints.authority_missing")
    if due is not None and due <= work.now:
        raise Refusal("complaints.reply_past")
    change("UPDATE case_text SET authority = ?, authority_form = ? WHERE id = ?", name, form.strip(), case_id)
    case = alter(case, {"is_delegated": True})
    keep_fact(work, case, "delegated", "yes")
    if due is not None:
        clocks.void(work, case, ClockKind.AUTHORITY)
        clocks.start(work, case, ClockKind.AUTHORITY, Allowance(Unit.AGREED, agreed_at=due))
        if case.state in {State.PAUSED, State.ON_SITE}:
            clocks.pause(work, case)
    told = {"authority": name, "form": form, "due": None if due is None else to_millis(due)}
    work.record("complaint.delegated", case.ref, told)
    clocks.settle(severity.propose(work, case, work.setting(MAJOR_CUSTOMERS)))


def sign(work: Work, case_id: int, ink: Ink, what: str) -> None:
    """Assistance is done and the customer signs the slip (K6): the case closes. ``what`` was done.

    Refuses complaints.not_assistance, .not_signed, .no_result.
    """
    case = open_case(case_id)
    if case.liability is not Liability.ASSISTANCE:
        raise Refusal("complaints.not_assistance")
    text, ink = needed(what, "complaints.no_result"), signed(ink)
    salt = secrets.token_hex(16)
    digest = sealed(salt, ink.plain())
    signature_id = insert(
        "INSERT INTO case_signature (case_id, round, digest, salt, at, staff_number) VALUES (?, ?, ?, ?, ?, ?)",
        case.id,
        case.round,
        digest,
        salt,
        work.millis,
        work.operator.number,
    )
    insert("INSERT INTO case_signature_ink (id, strokes) VALUES (?, ?)", signature_id, canonical_json(ink.plain()))
    keep_note(work, case, "result", text)
    columns = {"signed_at": work.millis, "result_at": work.millis, "solver": work.operator.number}
    case = alter(case, columns)
    work.record("complaint.signed", case.ref, with_person(case, {"digest": digest}))
    case = end(work, case, End.SIGNED, "complaint.closed", facts={"result": text})
    clocks.finish(work, case, ClockKind.REPLY, ClockKind.AUTHORITY)
    clocks.void_all(work, case)
    clocks.settle(case)


def close_silent(work: Work, case_id: int, note: str = "") -> None:
    """A liable complaint with its result, whose customer is anonymous or declined a call-back: closed, noted (K4.7).

    Refuses complaints.no_such_end, .no_result while no result was given.
    """
    case = open_case(case_id)
    if case.state not in {State.RESULT, State.CALL_BACK}:
        raise Refusal("complaints.no_result")
    case = end(work, case, End.NO_CALL_BACK, "complaint.closed", why=note)
    _drop_call_back(work, case)
    clocks.void_all(work, case)
    clocks.settle(case)
