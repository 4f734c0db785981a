"""From the slip to the result: dispatched, accepted, worked on, paused, looked at on site, result given (K4.3, K4.4)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from desk_app.complaints import slips
from desk_app.complaints.queries import cases, lists
from desk_app.complaints.rules import (
    AT_DEPARTMENT,
    HANDLING,
    LONGEST_WORD,
    CallBackKind,
    ClockKind,
    End,
    Kind,
    Liability,
    State,
)
from desk_app.complaints.service import clocks
from desk_app.complaints.service.intake import check_department, minutes
from desk_app.complaints.service.steps import (
    Present,
    alter,
    end,
    keep_fact,
    keep_note,
    move,
    needed,
    open_case,
    present,
    with_person,
)
from desk_app.kernel import typed
from desk_app.kernel.database import change, insert, rows
from desk_app.kernel.fields import to_millis
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.settings import SITE_LANGUAGE
from desk_app.kernel.work import Work
from desk_app.printing import service as printing


def dispatch(work: Work, case_id: int, department_id: int, *, prints: bool = True) -> None:
    """Hand the slip to a department: the dispatch clock ends, the reaction clock starts (K4.3). Prints the slip.

    A second time hands it to another department. Refuses complaints.no_such_department, .not_from_here.
    """
    case = open_case(case_id)
    name = check_department(department_id)
    columns = {"department_id": department_id, "resumes_to": ""}
    facts = {"department": department_id}
    action = "complaint.passed_on" if case.kind is Kind.SUGGESTION else "complaint.dispatched"
    clocks.resume(work, case)  # a slip that goes out ends what waited for a finding on site
    if case.state in {State.ACCEPTED, State.WORKING, State.DISPATCHED}:
        clocks.void(work, case, ClockKind.REACTION)
    if action == "complaint.passed_on":
        case = move(work, case, State.DISPATCHED, "complaint.passed_on", word=name[:60], columns=columns, facts=facts)
    else:
        case = move(work, case, State.DISPATCHED, "complaint.dispatched", word=name[:60], columns=columns, facts=facts)
    clocks.finish(work, case, ClockKind.DISPATCH)
    if case.kind is Kind.COMPLAINT:
        _charge_result_to(case)
        clocks.start(work, case, ClockKind.REACTION, minutes(work, ClockKind.REACTION))
    clocks.settle(case)
    if prints:
        print_slip(work, case_id)


def dispatch_matter(work: Work, case_id: int, department_id: int, *, prints: bool = True) -> int:
    """Hand a case and all others of its matter that wait for it to one department, each with its own slip; gives how many.

    Refuses like ``dispatch``.
    """
    case = open_case(case_id)
    dispatch(work, case_id, department_id, prints=prints)
    found = rows(
        "SELECT id FROM complaint_case WHERE matter_id = ? AND id <> ? AND kind = 'complaint' "
        "AND state IN ('received', 'reopened') AND liability IN ('undecided', 'liable') ORDER BY id LIMIT 1000",
        case.matter_id,
        case.id,
    )
    for (other_id,) in found:
        dispatch(work, int(other_id), department_id, prints=prints)
    return 1 + len(found)


def _charge_result_to(case: Present) -> None:
    """A late result is charged to the department that has it."""
    change(
        "UPDATE case_clock SET department_id = ? WHERE case_id = ? AND kind IN ('result', 'authority') "
        "AND ended_at IS NULL",
        case.department_id,
        case.id,
    )


def accept(work: Work, case_id: int, who: str = "") -> None:
    """The department has the slip and reacts (scanned back): the reaction clock ends (K4.3). ``who`` took it there."""
    case = move(work, open_case(case_id), State.ACCEPTED, "complaint.accepted", word=typed.line(who)[:60])
    clocks.resume(work, case)
    clocks.finish(work, case, ClockKind.REACTION)
    clocks.settle(case)


def start_work(work: Work, case_id: int) -> None:
    """The department is at it."""
    move(work, open_case(case_id), State.WORKING, "complaint.working")


def pause(work: Work, case_id: int, why: str) -> None:
    """Handling waits for the customer or a part: the result clock stands still, with the reason. Refuses .no_reason."""
    reason = needed(why, "complaints.no_reason")
    case = move(work, open_case(case_id), State.PAUSED, "complaint.paused", why=reason)
    clocks.pause(work, case)
    clocks.settle(case)


def resume(work: Work, case_id: int) -> None:
    """Handling goes on with the working time that was left."""
    case = open_case(case_id)
    if case.state is not State.PAUSED:
        raise Refusal("complaints.not_from_here", now=case.state.value, then=State.WORKING.value)
    case = move(work, case, State.WORKING, "complaint.resumed")
    clocks.resume(work, case)
    clocks.settle(case)


def look_on_site(work: Work, case_id: int, at: datetime, who: str) -> None:
    """Agree a time on site with the people concerned to find out whose matter it is (K1); the result clock stands still.

    Refuses complaints.time_past and complaints.nobody_concerned.
    """
    case = open_case(case_id)
    if at <= work.now:
        raise Refusal("complaints.time_past")
    people = needed(who, "complaints.nobody_concerned")
    columns = {"resumes_to": case.state.value}
    facts = {"at": to_millis(at), "who": people}
    case = move(work, case, State.ON_SITE, "complaint.on_site", why=people, columns=columns, facts=facts)
    keep_fact(work, case, "on_site_at", str(to_millis(at)))
    clocks.pause(work, case)
    clocks.settle(case)


def found_on_site(work: Work, case_id: int, finding: str) -> None:
    """What was found on site, written down; the case goes on where it was and can be decided now (K1)."""
    case = open_case(case_id)
    if case.state is not State.ON_SITE:
        raise Refusal("complaints.not_from_here", now=case.state.value, then="found")
    text = needed(finding, "complaints.nothing_found")
    case = move(work, case, State(case.resumes_to), "complaint.found", columns={"resumes_to": ""})
    keep_note(work, case, "finding", text)
    clocks.resume(work, case)
    clocks.settle(case)


def give_result(work: Work, case_id: int, result: str, *, solver: str = "", cause: str = "", measure: str = "") -> None:
    """The result goes back to the desk (K4.4, K4.5): the result clock ends and the call-back is due.

    ``solver`` is the staff number of who solved it (D12), else whoever enters it. Refuses complaints.no_result,
    .classify_first, .accept_first.
    """
    case = open_case(case_id)
    text = needed(result, "complaints.no_result")
    if case.liability is not Liability.LIABLE:
        raise Refusal("complaints.classify_first")
    if case.state not in AT_DEPARTMENT - {State.DISPATCHED}:
        raise Refusal("complaints.accept_first", now=case.state.value)
    if case.state is State.PAUSED:
        case = move(work, case, State.WORKING, "complaint.resumed")
        clocks.resume(work, case)
    columns: dict[str, Any] = {"result_at": work.millis, "solver": typed.line(solver)[:20] or work.operator.number}
    case = move(work, case, State.RESULT, "complaint.result", columns=columns, facts={"result": text})
    keep_note(work, case, "result", text)
    clocks.finish(work, case, *HANDLING, ClockKind.AUTHORITY)
    case = set_cause(work, case, cause, measure)
    if not case.is_silent:
        case = move(work, case, State.CALL_BACK, "complaint.call_back_due")
        owe_call_back(work, case, CallBackKind.EVERY, ClockKind.CALL_BACK)
    clocks.settle(case)


def owe_call_back(work: Work, case: Present, kind: CallBackKind, clock: ClockKind) -> None:
    """A call-back that somebody must make, with its own number and clock."""
    clocks.start(work, case, clock, minutes(work, clock))
    running = clocks.running(case.id, (clock,))[-1]
    insert(
        "INSERT INTO call_back (case_id, round, kind, clock_id, opened_at, number, is_unreachable, ended_by) "
        "VALUES (?, ?, ?, ?, ?, ?, 0, '')",
        case.id,
        case.round,
        kind.value,
        running.id,
        work.millis,
        work.number(NumberKind.CALL_BACK),
    )


def set_cause(work: Work, case: Present, cause: str, measure: str) -> Present:
    """Keep cause and corrective measure for the month's report (K7); an empty one changes nothing."""
    columns = {
        name: typed.line(text)[:LONGEST_WORD] for name, text in (("cause", cause), ("measure", measure)) if text.strip()
    }
    if not columns:
        return case
    for name, text in columns.items():
        keep_fact(work, case, name, text)
    work.record("complaint.cause", case.ref, columns)
    return alter(case, columns)


def name_cause(work: Work, case_id: int, cause: str, measure: str) -> None:
    """Keep cause and corrective measure of a case, also of one that has ended."""
    set_cause(work, present(case_id), cause, measure)


def withdraw(work: Work, case_id: int, why: str) -> None:
    """The customer takes it back, with the reason; refuses complaints.no_reason."""
    case = open_case(case_id)
    reason = needed(why, "complaints.no_reason")
    clocks.void_all(work, case)
    change(
        "UPDATE call_back SET ended_at = ?, ended_on = NULL, ended_by = ? WHERE case_id = ? AND ended_at IS NULL",
        work.millis,
        work.operator.number,
        case.id,
    )
    case = end(work, case, End.WITHDRAWN, "complaint.withdrawn", why=reason)
    clocks.settle(case)


def print_slip(work: Work, case_id: int) -> int:
    """Print the slip 《客户建议受理单》 as the case stands now; gives the print job's id."""
    case = present(case_id)
    page = cases.case_page(case_id)
    own = lists.authority_of(case.department_id)
    zone = work.day_rule()[0]
    spoken = page.language or work.setting(SITE_LANGUAGE)
    facts = slips.slip_facts(page, zone, spoken, calendar=work.calendar(), authority=own)
    job = printing.print_later(work, "complaint_slip", facts, case.ref, number=case.number, language=page.language)
    work.record("complaint.slip_printed", case.ref, with_person(case, {"number": case.number, "job": job}))
    return job
