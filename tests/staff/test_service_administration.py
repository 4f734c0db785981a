"""Who works here: taking on, changing, putting out of service, PINs."""

from __future__ import annotations

from datetime import date

import pytest

from desk_app.kernel import journal
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, rows
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Desk
from desk_app.staff import queries, service
from desk_app.staff.rules import Outcome
from tests.databases import Site
from tests.staff.site import CHEAP, act_as, sealed, sign_in, staffed, typed

STARTED = date(2026, 11, 1)


def test_only_a_manager_takes_people_on_and_changes_them(desk: Desk) -> None:
    people = staffed(desk)
    for who in (people.clerk, people.lead):
        act_as(desk, who)
        with pytest.raises(Refusal, match=r"kernel\.not_allowed"):
            desk.do(service.add_staff, "21", "新人", Role.DESK, STARTED, sealed("07"))
        with pytest.raises(Refusal, match=r"kernel\.not_allowed"):
            desk.do(service.change_staff, people.other, name="别人")
        with pytest.raises(Refusal, match=r"kernel\.not_allowed"):
            desk.do(service.deactivate_staff, people.other)
        with pytest.raises(Refusal, match=r"kernel\.not_allowed"):
            desk.do(service.activate_staff, people.other)


def test_c13_the_start_date_is_kept_for_the_duty_rota(desk: Desk) -> None:
    people = staffed(desk)
    act_as(desk, people.manager)
    desk.do(service.change_staff, people.other, started_on=STARTED)
    row = queries.staff_member(people.other)
    assert row is not None
    assert row.started_on == STARTED


def test_a_change_keeps_what_is_not_named_and_the_journal_both(desk: Desk) -> None:
    people = staffed(desk)
    act_as(desk, people.manager)
    desk.do(service.change_staff, people.clerk, name="周主管", role=Role.SUPERVISOR)
    row = queries.staff_by_number("０７")
    assert row is not None
    assert (row.name, row.role, row.started_on) == ("周主管", Role.SUPERVISOR, date(2026, 1, 5))
    facts = journal.of_subject(Ref("staff", people.clerk))[-1].facts
    assert facts is not None
    assert (facts["from"]["name"], facts["to"]["name"]) == ("周前台", "周主管")


@pytest.mark.parametrize(
    ("number", "name", "role", "code"),
    [
        ("07", "新人", Role.DESK, "staff.number_taken"),
        ("x", "新人", Role.DESK, "staff.bad_number"),
        ("21", " ", Role.DESK, "staff.bad_name"),
        ("21", "新人", Role.SYSTEM, "staff.bad_role"),
        ("21", "新人", Role.DESK, "staff.pin_of_another"),
    ],
)
def test_what_does_not_fit_is_refused(desk: Desk, number: str, name: str, role: Role, code: str) -> None:
    people = staffed(desk)
    act_as(desk, people.manager)
    with pytest.raises(Refusal) as refused:
        desk.do(service.add_staff, number, name, role, STARTED, sealed("07"))
    assert refused.value.code == code


def test_nobody_unknown_is_changed(desk: Desk) -> None:
    people = staffed(desk)
    act_as(desk, people.manager)
    with pytest.raises(Refusal, match=r"staff\.not_found"):
        desk.do(service.change_staff, 999, name="谁")


def test_the_last_manager_stays(desk: Desk) -> None:
    people = staffed(desk)
    act_as(desk, people.manager)
    with pytest.raises(Refusal, match=r"staff\.last_manager"):
        desk.do(service.deactivate_staff, people.manager)
    with pytest.raises(Refusal, match=r"staff\.last_manager"):
        desk.do(service.change_staff, people.manager, role=Role.DESK)
    desk.do(service.change_staff, people.manager, role=Role.MANAGER, name="陈总")
    desk.do(service.change_staff, people.lead, role=Role.MANAGER)
    desk.do(service.deactivate_staff, people.manager)
    row = queries.staff_member(people.manager)
    assert row is not None
    assert not row.active


def test_two_managers_cannot_put_each_other_out_at_once(desk: Desk, database: Site, clock: ManualClock) -> None:
    people = staffed(desk)
    act_as(desk, people.manager)
    desk.do(service.change_staff, people.lead, role=Role.MANAGER)
    operator = desk.operator
    one, other = Desk(clock, number=2), Desk(clock, number=3)
    one.operator = other.operator = operator
    database.all_at_once(
        lambda: one.do(service.deactivate_staff, people.lead),
        lambda: other.do(service.deactivate_staff, people.manager),
    )
    assert [row.role for row in queries.all_staff()].count(Role.MANAGER) == 1


def test_out_of_service_and_back_with_number_and_pin(desk: Desk) -> None:
    people = staffed(desk)
    act_as(desk, people.manager)
    for _ in range(2):
        desk.do(service.deactivate_staff, people.clerk)
    assert "07" not in {row.number for row in queries.all_staff()}
    assert "07" in {row.number for row in queries.all_staff(with_inactive=True)}
    for _ in range(2):
        desk.do(service.activate_staff, people.clerk)
    assert sign_in(desk, "07").outcome is Outcome.RIGHT
    actions = [entry.action for entry in journal.of_subject(Ref("staff", people.clerk))]
    assert actions == ["staff.added", "staff.deactivated", "staff.activated", "staff.signed_in"]


def test_staff_rows_never_go(desk: Desk) -> None:
    staffed(desk)
    with pytest.raises(Exception, match=r"staff_member\.kept"):
        DATABASE.execute_sql("DELETE FROM staff_member")


def test_one_changes_ones_own_pin_with_the_present_one(desk: Desk) -> None:
    people = staffed(desk)
    new = sealed("07", "7315")
    assert desk.do(service.change_pin, typed(desk, "07", "1111"), new).outcome is Outcome.WRONG
    assert desk.do(service.change_pin, typed(desk, "07"), new).outcome is Outcome.RIGHT
    assert sign_in(desk, "07").outcome is Outcome.WRONG
    assert sign_in(desk, "07", "7315").outcome is Outcome.RIGHT
    row = queries.staff_member(people.clerk)
    assert row is not None
    assert not row.must_change_pin
    with pytest.raises(Refusal, match=r"staff\.pin_of_another"):
        desk.do(service.change_pin, typed(desk, "08"), sealed("08", "7315"))


def test_a_forgotten_pin_is_given_out_anew_and_wrong_tries_are_forgotten(desk: Desk) -> None:
    people = staffed(desk)
    for _ in range(4):
        sign_in(desk, "07", "1111")
    act_as(desk, people.lead)
    desk.do(service.reset_pin, people.clerk, sealed("07", "7315"))
    result = sign_in(desk, "07", "7315")
    assert result.outcome is Outcome.RIGHT
    assert result.must_change_pin


def test_who_may_give_out_a_pin(desk: Desk) -> None:
    people = staffed(desk)
    with pytest.raises(Refusal, match=r"kernel\.not_allowed"):
        desk.do(service.reset_pin, people.other, sealed("08"))
    act_as(desk, people.lead)
    with pytest.raises(Refusal, match=r"staff\.pin_of_superior"):
        desk.do(service.reset_pin, people.manager, sealed("01"))
    with pytest.raises(Refusal, match=r"staff\.own_pin"):
        desk.do(service.reset_pin, people.lead, sealed("12"))
    with pytest.raises(Refusal, match=r"staff\.pin_of_another"):
        desk.do(service.reset_pin, people.clerk, sealed("08"))


def test_no_pin_stands_anywhere_but_as_its_hash(desk: Desk) -> None:
    staffed(desk)
    sign_in(desk, "07")
    stored = str(rows("SELECT * FROM staff_pin")) + str(rows("SELECT * FROM journal_facts"))
    assert "4826" not in stored.replace("$", " ").split()
    assert "$argon2id$" in stored
    assert f"m={CHEAP.memory_kib}" in stored


def test_a_site_from_another_machine_asks_for_new_pins_until_it_is_accepted(desk: Desk) -> None:
    people = staffed(desk)
    assert not queries.needs_supervised_reset("this machine")
    assert queries.needs_supervised_reset("another machine")
    with pytest.raises(Refusal, match=r"kernel\.not_allowed"):
        desk.do(service.accept_machine, "another machine")
    act_as(desk, people.lead)
    for _ in range(2):
        desk.do(service.accept_machine, "another machine")
    assert not queries.needs_supervised_reset("another machine")
    assert not queries.needs_supervised_reset("this machine")
    actions = [entry.action for entry in journal.of_subject(Ref("staff", people.lead))]
    assert actions.count("staff.machine_accepted") == 1
