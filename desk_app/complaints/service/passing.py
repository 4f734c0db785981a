"""Pressing a department, passing a case upwards, refusing what breaks procedure (G3, R5, K9); suggestions (K8)."""

from __future__ import annotations

from desk_app.complaints.rules import TOP_OF_LADDER, Allowance, ClockKind, End, Kind, ReplyWay, Unit
from desk_app.complaints.service import clocks
from desk_app.complaints.service.intake import check_department
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
from desk_app.followup import service as followup
from desk_app.followup.rules import ANSWER_UP_DAYS
from desk_app.kernel.database import value
from desk_app.kernel.numbers import grouped
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work


def chase(work: Work, case_id: int, why: str = "") -> int:
    """Press the department that has the case; gives how often that was done (G3, C5). Refuses .no_department."""
    case = open_case(case_id)
    if case.department_id is None:
        raise Refusal("complaints.no_department")
    department = check_department(case.department_id)
    followup.chase(work, case.ref, grouped(case.number), department, why, person_id=case.person_id)
    chased = alter(case, {"chased": case.chased + 1})
    keep_fact(work, chased, "chased", department[:120], why=why)
    work.record("complaint.chased", case.ref, {"department": department, "times": chased.chased})
    return chased.chased


def customer_asked(work: Work, case_id: int) -> int:
    """The customer asks again how far it is (C5): counted, and the department is pressed if it has the case."""
    case = open_case(case_id)
    if case.department_id is not None:
        return chase(work, case_id)
    asked = alter(case, {"chased": case.chased + 1})
    keep_fact(work, asked, "chased", "")
    work.record("complaint.chased", case.ref, {"times": asked.chased})
    return asked.chased


def report_up(work: Work, case_id: int, whom: str, why: str) -> None:
    """Pass a case upwards, with the reason: one rung up, to be answered within three working days (G3, R5, K9)."""
    case = open_case(case_id)
    if case.reported_at is not None:
        raise Refusal("complaints.reported_already")
    escalation = followup.report_up(work, case.ref, grouped(case.number), whom, why, person_id=case.person_id)
    columns = {"reported_at": work.millis, "ladder": min(case.ladder + 1, TOP_OF_LADDER)}
    case = alter(case, columns)
    keep_fact(work, case, "reported_up", str(escalation), why=f"{whom} · {why}")
    clocks.start(work, case, ClockKind.ESCALATION, Allowance(Unit.WORKING_DAYS, work.setting(ANSWER_UP_DAYS)))
    clocks.settle(case)
    work.record("complaint.reported_up", case.ref, with_person(case, {"whom": whom, "why": why}))


def call_out(work: Work, case_id: int, whom: str, why: str) -> None:
    """In an emergency call on any department at once (G3); refuses followup.no_whom, followup.no_reason."""
    case = open_case(case_id)
    followup.call_out(work, case.ref, grouped(case.number), whom, why, person_id=case.person_id)
    keep_fact(work, case, "called_out", whom.strip()[:120], why=why)
    work.record("complaint.called_out", case.ref, with_person(case, {"whom": whom, "why": why}))


def answer_up(work: Work, case_id: int, answer: str) -> None:
    """What came back from above, within three working days (K9); supervisors. Refuses .not_reported, .no_answer."""
    work.need(Role.SUPERVISOR)
    case = open_case(case_id)
    if case.reported_at is None:
        raise Refusal("complaints.not_reported")
    text = needed(answer, "complaints.no_answer")
    escalation = value(
        "SELECT value FROM case_fact WHERE case_id = ? AND kind = 'reported_up' ORDER BY id DESC LIMIT 1", case.id
    )
    followup.answer_report(work, int(escalation), text)
    case = alter(case, {"reported_at": None})
    keep_fact(work, case, "answered_up", "", why=text)
    clocks.finish(work, case, ClockKind.ESCALATION)
    clocks.settle(case)
    work.record("complaint.answered_up", case.ref, with_person(case, {"answer": text}))


def refuse(work: Work, case_id: int, why: str) -> None:
    """Refuse a demand that breaks procedure, with the reason (G3); the case itself goes on to a proper end."""
    case = open_case(case_id)
    reason = needed(why, "complaints.no_reason")
    followup.refuse(work, case.ref, grouped(case.number), reason, person_id=case.person_id)
    keep_fact(work, case, "refused", "", why=reason)
    work.record("complaint.refused", case.ref, with_person(case, {"why": reason}))


def answer_suggestion(
    work: Work, case_id: int, *, adopted: bool, answer: str, way: ReplyWay = ReplyWay.TELEPHONE, is_told: bool = True
) -> None:
    """A suggestion is adopted or not, and the giver is told (K8): the case closes.

    Refuses complaints.not_a_suggestion, .no_answer, .giver_not_told (unless anonymous or no answer was wanted).
    """
    case = open_case(case_id)
    if case.kind is not Kind.SUGGESTION:
        raise Refusal("complaints.not_a_suggestion")
    text = needed(answer, "complaints.no_answer")
    if not is_told and not case.is_silent:
        raise Refusal("complaints.giver_not_told")
    how = End.ADOPTED if adopted else End.NOT_ADOPTED
    keep_note(work, case, "result", text)
    case = _told(work, case, how, way, is_told=is_told)
    case = end(work, case, how, "complaint.closed", facts={"answer": text})
    clocks.finish(work, case, ClockKind.REPLY, ClockKind.AUTHORITY)
    clocks.void_all(work, case)
    clocks.settle(case)


def _told(work: Work, case: Present, how: End, way: ReplyWay, *, is_told: bool) -> Present:
    case = alter(case, {"result_at": work.millis})
    keep_fact(work, case, "giver_told", way.value if is_told else "no", before=how.value)
    work.record("complaint.replied", case.ref, {"outcome": how.value, "way": way.value, "told": is_told})
    return case
