"""Joining cases about the same thing into a matter: each stays its own case, own result, own call-back (D5)."""

from __future__ import annotations

from desk_app.complaints.changes import MatterChanged
from desk_app.complaints.rules import MAJOR_CUSTOMERS, Customer, Member, counts_as
from desk_app.complaints.service import severity
from desk_app.complaints.service.steps import Present, alter, keep_fact, needed, open_case, present
from desk_app.kernel.database import insert, one, rows, value
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work
from desk_app.people import queries as people


def join(work: Work, case_id: int, other_id: int, *, is_other_person: bool = False) -> int:
    """Join a case with another one about the same thing and give the matter's id; the customers are counted anew (K2).

    ``is_other_person``: staff confirm that an anonymous complainant is a different person (D5). Refuses
    complaints.same_case, .joined_already, .ended.
    """
    if case_id == other_id:
        raise Refusal("complaints.same_case")
    case, other = open_case(case_id), present(other_id)
    matter_id = other.matter_id
    if case.matter_id is not None and (matter_id is None or matter_id == case.matter_id):
        if matter_id == case.matter_id:
            raise Refusal("complaints.joined_already")
        case, other, matter_id = other, case, case.matter_id
    if matter_id is None:
        matter_id = _open(work, other)
        enter(work, other, matter_id)
    enter(work, case, matter_id, is_other_person=is_other_person)
    propose_for_all(work, matter_id)
    return matter_id


def enter(work: Work, case: Present, matter_id: int, *, is_other_person: bool = False) -> Present:
    """Put one case into a matter, counting its customer once; refuses complaints.no_such_matter."""
    if value("SELECT 1 FROM matter WHERE id = ?", matter_id) is None:
        raise Refusal("complaints.no_such_matter")
    stands = counts_as(case.id, _customer(case, is_other_person=is_other_person), _members(matter_id, case.id))
    entered = alter(case, {"matter_id": matter_id, "counts_as": stands})
    keep_fact(work, entered, "matter", str(matter_id), before=str(case.matter_id or ""))
    work.record("complaint.joined", case.ref, {"matter": matter_id, "counts_as": stands})
    work.publish(MatterChanged(matter_id))
    propose_for_all(work, matter_id)
    return present(case.id)


def leave(work: Work, case_id: int, why: str) -> None:
    """Take a case out of its matter, with the reason; a proposal that came of it stays on record. Refuses .no_reason."""
    case = open_case(case_id)
    reason = needed(why, "complaints.no_reason")
    if case.matter_id is None:
        raise Refusal("complaints.no_such_matter")
    left = alter(case, {"matter_id": None, "counts_as": 0})
    keep_fact(work, left, "matter", "", before=str(case.matter_id), why=reason)
    work.record("complaint.left_matter", case.ref, {"matter": case.matter_id, "why": reason})
    work.publish(MatterChanged(case.matter_id))


def customers(matter_id: int) -> int:
    """How many different customers complain about a matter (D5)."""
    found = value(
        "SELECT COUNT(DISTINCT counts_as) FROM complaint_case WHERE matter_id = ? AND counts_as > 0 "
        "AND state <> 'withdrawn'",
        matter_id,
    )
    return int(found)


def propose_for_all(work: Work, matter_id: int) -> None:
    """When enough customers have come together, every open complaint of the matter is proposed as major (K2)."""
    most = work.setting(MAJOR_CUSTOMERS)
    if customers(matter_id) < most:
        return
    found = rows(
        "SELECT id FROM complaint_case WHERE matter_id = ? AND closed_at IS NULL AND kind = 'complaint' "
        "AND state <> 'draft' ORDER BY id LIMIT 1000",
        matter_id,
    )
    for (case_id,) in found:
        severity.propose(work, present(int(case_id)), most)


def _open(work: Work, case: Present) -> int:
    found = one(
        "SELECT c.area, t.matter FROM complaint_case c LEFT JOIN case_text t ON t.id = c.id WHERE c.id = ?", case.id
    )
    area, _ = found or ("other", "")
    return insert(
        "INSERT INTO matter (title, area, opened_at, opened_by) VALUES ('', ?, ?, ?)",
        area,
        work.millis,
        work.operator.number,
    )


def _members(matter_id: int, but: int) -> tuple[Member, ...]:
    found = rows(
        "SELECT c.id, c.person_id, t.digits, t.place, c.is_anonymous, c.counts_as FROM complaint_case c "
        "LEFT JOIN case_text t ON t.id = c.id WHERE c.matter_id = ? AND c.id <> ? ORDER BY c.id LIMIT 1000",
        matter_id,
        but,
    )
    return tuple(
        Member(
            number,
            Customer(None if person is None else people.root_of(person), digits or "", place or "", bool(anonymous)),
            stands,
        )
        for number, person, digits, place, anonymous, stands in found
    )


def _customer(case: Present, *, is_other_person: bool) -> Customer:
    found = one("SELECT digits, place FROM case_text WHERE id = ?", case.id)
    digits, place = found or ("", "")
    person = None if case.person_id is None else people.root_of(case.person_id)
    return Customer(person, digits, place, case.is_anonymous, is_other_person)
