"""Steps beyond the desk on a record of any slice (G3): report up, chase, refuse with reason, call out in an emergency."""

from __future__ import annotations

from datetime import datetime

from desk_app.followup.changes import CaseEscalated
from desk_app.followup.rules import ANSWER_UP_DAYS, TEXT_LENGTH, TITLE_LENGTH, Step, needed, within
from desk_app.kernel.calendar import close_of_nth_working_day
from desk_app.kernel.database import change, insert, lock_rows, one
from desk_app.kernel.fields import to_millis
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work


def report_up(work: Work, ref: Ref, subject: str, whom: str, why: str, *, person_id: int | None = None) -> int:
    """Report a problem upwards; it is to be answered within the setting's working days (K9, D3). Gives the id.

    Refuses followup.no_whom, .no_reason, .too_long.
    """
    due_at = close_of_nth_working_day(work.calendar(), work.now, work.setting(ANSWER_UP_DAYS))
    said = needed(whom, "followup.no_whom", TITLE_LENGTH), needed(why, "followup.no_reason", TEXT_LENGTH)
    return _step(work, ref, Step.REPORT_UP, "case.reported_up", (subject, *said), person_id=person_id, due_at=due_at)


def chase(work: Work, ref: Ref, subject: str, whom: str, why: str = "", *, person_id: int | None = None) -> int:
    """Press a department that drags its feet; gives the id. Refuses followup.no_whom, .too_long."""
    said = needed(whom, "followup.no_whom", TITLE_LENGTH), within(why.strip(), TEXT_LENGTH)
    return _step(work, ref, Step.CHASE, "case.chased", (subject, *said), person_id=person_id)


def refuse(work: Work, ref: Ref, subject: str, why: str, *, person_id: int | None = None) -> int:
    """Refuse a service that breaks procedure, with the reason; gives the id. Refuses followup.no_reason, .too_long."""
    said = (subject, "", needed(why, "followup.no_reason", TEXT_LENGTH))
    return _step(work, ref, Step.REFUSE, "case.refused", said, person_id=person_id)


def call_out(work: Work, ref: Ref, subject: str, whom: str, why: str, *, person_id: int | None = None) -> int:
    """Call on a department at once in an emergency; gives the id. Refuses followup.no_whom, .no_reason, .too_long."""
    said = needed(whom, "followup.no_whom", TITLE_LENGTH), needed(why, "followup.no_reason", TEXT_LENGTH)
    return _step(work, ref, Step.CALL_OUT, "case.called_out", (subject, *said), person_id=person_id)


def answer_report(work: Work, escalation_id: int, answer: str) -> None:
    """Answer what was reported up: supervisors (K9). Refuses followup.no_answer, .answered_already, .too_long."""
    work.need(Role.SUPERVISOR)
    found = one(
        lock_rows("SELECT ref_kind, ref_id, answered_at, due_at, person_id FROM escalation WHERE id = ?"), escalation_id
    )
    if found is None or found[2] is not None or found[3] is None:
        raise Refusal("followup.answered_already")
    told = needed(answer, "followup.no_answer", TEXT_LENGTH)
    change(
        "UPDATE escalation SET answered_at = ?, answered_by = ? WHERE id = ?",
        work.millis,
        work.operator.number,
        escalation_id,
    )
    change("UPDATE escalation_text SET answer = ? WHERE id = ?", told, escalation_id)
    ref = Ref(found[0], int(found[1]))
    facts = {"escalation": escalation_id, "answer": told}
    work.record("case.answered", ref, facts if found[4] is None else {**facts, "person": found[4]})
    work.publish(CaseEscalated(ref.kind, ref.id))


def _step(
    work: Work,
    ref: Ref,
    step: Step,
    action: str,
    said: tuple[str, str, str],
    *,
    person_id: int | None,
    due_at: datetime | None = None,
) -> int:
    subject, whom, why = said
    escalation_id = insert(
        "INSERT INTO escalation (ref_kind, ref_id, step, at, staff_id, staff_number, person_id, due_at, answered_by) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, '')",
        ref.kind,
        ref.id,
        step.value,
        work.millis,
        work.operator.staff_id,
        work.operator.number,
        person_id,
        None if due_at is None else to_millis(due_at),
    )
    change(
        "INSERT INTO escalation_text (id, subject, whom, why, answer) VALUES (?, ?, ?, ?, '')",
        escalation_id,
        subject[:TEXT_LENGTH],
        whom,
        why,
    )
    facts = {"escalation": escalation_id, "whom": whom, "why": why}
    work.record(action, ref, facts if person_id is None else {**facts, "person": person_id})
    work.publish(CaseEscalated(ref.kind, ref.id))
    return escalation_id
