"""Second-person approval: another person, another PIN, one act (invariant 9)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.kernel import journal
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, value
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Desk, Work
from desk_app.staff import service
from desk_app.staff.rules import Approval, Outcome
from tests.staff.site import act_as, staffed, typed

SALE = Ref("sale", 5)


def approval(desk: Desk, number: str = "12", role: Role = Role.SUPERVISOR) -> Approval:
    """A second person's yes."""
    return desk.do(service.approve, typed(desk, number), role).approved(desk.now())


def spend(work: Work, yes: Approval, role: Role = Role.SUPERVISOR) -> None:
    """An act that needs an approval."""
    service.use_approval(work, yes, role, "sale.refunded", SALE)


def test_invariant_9_another_person_approves_and_both_are_named(desk: Desk) -> None:
    people = staffed(desk)
    yes = approval(desk)
    assert (yes.operator.number, yes.requester) == ("12", people.clerk)
    desk.do(spend, yes)
    given = journal.of_subject(Ref("staff", people.lead))[-1]
    assert (given.action, given.actor) == ("staff.approved", "07")
    assert given.facts == {"approval": yes.id, "requester": "07", "approver": "12", "role": "supervisor"}
    (used,) = journal.of_subject(SALE)
    assert used.facts == {"approval": yes.id, "approver": "12", "action": "sale.refunded"}


def test_invariant_9_nobody_approves_for_themselves(desk: Desk) -> None:
    people = staffed(desk)
    act_as(desk, people.lead)
    with pytest.raises(Refusal, match=r"staff\.self_approval"):
        approval(desk, "12")
    sql = f"INSERT INTO staff_approval (approver_id, requester_id, role, at) VALUES ({people.lead}, {people.lead}, 'x', 1)"
    with pytest.raises(Exception, match=r"staff\.self_approval"):
        DATABASE.execute_sql(sql)


def test_an_approval_cannot_be_spent_by_its_giver(desk: Desk) -> None:
    people = staffed(desk)
    yes = approval(desk)
    act_as(desk, people.lead)
    with pytest.raises(Refusal, match=r"staff\.approval_stale"):
        desk.do(spend, yes)


def test_a_role_that_does_not_cover_it_cannot_approve_and_the_try_is_kept(desk: Desk) -> None:
    people = staffed(desk)
    result = desk.do(service.approve, typed(desk, "08"), Role.SUPERVISOR)
    assert result.outcome is Outcome.NOT_ALLOWED
    with pytest.raises(Refusal, match=r"staff\.approver_role"):
        result.approved(desk.now())
    assert journal.of_subject(Ref("staff", people.other))[-1].action == "staff.approval_denied"
    with pytest.raises(Refusal, match=r"staff\.approver_role"):
        desk.do(spend, approval(desk, "12"), Role.MANAGER)


def test_a_wrong_pin_is_counted_like_at_signing_in(desk: Desk) -> None:
    staffed(desk)
    for _ in range(3):
        result = desk.do(service.approve, typed(desk, "12", "1111"), Role.SUPERVISOR)
        with pytest.raises(Refusal, match=r"staff\.wrong_pin"):
            result.approved(desk.now())
    assert desk.do(service.approve, typed(desk, "12"), Role.SUPERVISOR).outcome is Outcome.WAIT
    assert value("SELECT COUNT(*) FROM staff_approval") == 0


def test_an_approval_serves_once(desk: Desk) -> None:
    staffed(desk)
    yes = approval(desk)
    desk.do(spend, yes)
    with pytest.raises(Refusal, match=r"staff\.approval_used"):
        desk.do(spend, yes)


def test_an_approval_given_too_long_ago_is_stale(desk: Desk, clock: ManualClock) -> None:
    staffed(desk)
    first, second = approval(desk), approval(desk)
    clock.advance(timedelta(minutes=5))
    desk.do(spend, first)
    clock.advance(timedelta(milliseconds=1))
    with pytest.raises(Refusal, match=r"staff\.approval_stale"):
        desk.do(spend, second)


def test_an_approval_that_was_never_given_is_refused(desk: Desk) -> None:
    staffed(desk)
    yes = approval(desk)
    made_up = Approval(yes.id + 1, yes.operator, yes.requester, yes.role, yes.at)
    with pytest.raises(Refusal, match=r"staff\.approval_stale"):
        desk.do(spend, made_up)
