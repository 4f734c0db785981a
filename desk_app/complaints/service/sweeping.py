"""What the program itself does about complaints: the pass over all clocks, and the erasing of a person (D16)."""

from __future__ import annotations

from collections.abc import Iterable

from desk_app.complaints.changes import CaseChanged
from desk_app.complaints.rules import MAJOR_CUSTOMERS
from desk_app.complaints.service import clocks, severity
from desk_app.complaints.service.steps import present
from desk_app.kernel.database import change, rows
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Work

MOST = 200


def sweep(work: Work, most: int = MOST) -> int:
    """Write the warnings, breaches and proposals that time has brought, each once; gives the number of cases touched.

    Nothing happens while the desk is closed (D2) and nothing is read but one short index while nothing falls due.
    Run it again while it gives ``most``.
    """
    found = clocks.due_cases(work.millis, most)
    if not found or not work.calendar().is_open(work.now):
        return 0
    for case_id in found:
        case = clocks.pass_clocks(work, present(case_id))
        if case.age_at is not None and case.age_at <= work.millis:
            case = severity.propose(work, case, work.setting(MAJOR_CUSTOMERS))
        clocks.settle(case)
    return len(found)


def erase_complaints(work: Work, person_ids: tuple[int, ...]) -> Iterable[Ref]:
    """Delete who and what of these persons' cases; the cases, clocks and figures stay. Gives the records (D16)."""
    marks = ", ".join("?" for _ in person_ids)
    found = rows(f"SELECT id, kind FROM complaint_case WHERE person_id IN ({marks})", *person_ids)
    for case_id, _ in found:
        change("DELETE FROM case_note WHERE case_id = ?", case_id)
        change("DELETE FROM case_text WHERE id = ?", case_id)
        change("DELETE FROM case_signature_ink WHERE id IN (SELECT id FROM case_signature WHERE case_id = ?)", case_id)
        work.publish(CaseChanged(int(case_id)))
    return [Ref(str(kind), int(case_id)) for case_id, kind in found]
