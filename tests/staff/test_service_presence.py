"""Being at the post (G5): periods that only grow, away with a reason, back, reported, forgotten."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.kernel import journal
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, rows
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from desk_app.staff import queries, service
from desk_app.staff.rules import PostState
from tests.staff.site import People, act_as, sign_in, staffed


def on_duty(desk: Desk, *numbers: str) -> People:
    """The staffed site with these people signed in; the last of them acts."""
    people = staffed(desk)
    for number in numbers:
        desk.operator = sign_in(desk, number).admitted(desk.now())
    return people


def periods(staff_id: int) -> list[tuple[str, int, str]]:
    """State, counter and reason of all periods of a person."""
    return [
        (state, counter, reason)
        for state, counter, reason in rows(
            "SELECT state, counter, reason FROM presence WHERE staff_id = ? ORDER BY id", staff_id
        )
    ]


def last_action(staff_id: int) -> tuple[str, dict[str, object]]:
    """The newest journal entry on a person."""
    entry = journal.of_subject(Ref("staff", staff_id))[-1]
    return entry.action, dict(entry.facts or {})


def test_g5_leaving_the_post_is_a_period_with_a_reason_that_back_ends(desk: Desk, clock: ManualClock) -> None:
    people = on_duty(desk, "07")
    left_at = desk.now()
    desk.do(service.leave_post, " 去财务送款 ")
    (gone,) = queries.away(desk.today())
    assert (gone.staff_id, gone.since, gone.reason) == (people.clerk, left_at, "去财务送款")
    clock.advance(timedelta(minutes=20))
    desk.do(service.come_back)
    assert queries.away(desk.today()) == ()
    assert periods(people.clerk) == [("on", 0, ""), ("away", 0, "去财务送款"), ("on", 0, "")]
    assert last_action(people.clerk) == ("staff.came_back", {"away_since": left_at.isoformat()})


def test_g5_leaving_needs_a_reason_and_duty(desk: Desk) -> None:
    on_duty(desk, "07")
    with pytest.raises(Refusal, match=r"staff\.no_reason"):
        desk.do(service.leave_post, "  ")
    desk.do(service.sign_out)
    with pytest.raises(Refusal, match=r"staff\.not_on_duty"):
        desk.do(service.leave_post, "去财务")
    with pytest.raises(Refusal, match=r"staff\.not_on_duty"):
        desk.do(service.sign_out)


def test_g5_a_colleague_sees_somebody_back(desk: Desk) -> None:
    people = on_duty(desk, "07")
    desk.do(service.leave_post, "午餐")
    act_as(desk, people.other)
    desk.do(service.come_back, people.clerk)
    entry = journal.of_subject(Ref("staff", people.clerk))[-1]
    assert (entry.action, entry.actor) == ("staff.came_back", "08")
    with pytest.raises(Refusal, match=r"staff\.not_away"):
        desk.do(service.come_back, people.clerk)


def test_g5_a_long_absence_is_reported_to_the_lead_and_signed_out(desk: Desk) -> None:
    people = on_duty(desk, "07")
    desk.do(service.leave_post, "午餐")
    act_as(desk, people.other)
    for nobody in (None, people.other, people.clerk, 999):
        with pytest.raises(Refusal, match=r"staff\.no_lead"):
            desk.do(service.report_away, people.clerk, nobody)
    desk.do(service.report_away, people.clerk, people.lead)
    action, facts = last_action(people.clerk)
    assert (action, facts["lead"], facts["reason"]) == ("staff.away_reported", "12", "午餐")
    assert queries.at_work(desk.today()) == ()
    with pytest.raises(Refusal, match=r"staff\.not_away"):
        desk.do(service.report_away, people.clerk, people.lead)


def test_g5_a_supervisor_at_the_desk_is_the_lead(desk: Desk) -> None:
    people = on_duty(desk, "07")
    desk.do(service.leave_post, "午餐")
    act_as(desk, people.lead)
    desk.do(service.report_away, people.clerk)
    assert last_action(people.clerk)[1]["lead"] == "12"


def test_signing_in_again_ends_an_absence(desk: Desk) -> None:
    people = on_duty(desk, "07")
    desk.do(service.leave_post, "午餐")
    sign_in(desk, "07")
    assert [state for state, _, _ in periods(people.clerk)] == ["on", "away", "on"]


def test_signing_in_twice_adds_no_period_but_another_desk_does(desk: Desk, clock: ManualClock) -> None:
    people = on_duty(desk, "07", "07")
    assert len(periods(people.clerk)) == 1
    sign_in(Desk(clock, number=2), "07")
    assert len(periods(people.clerk)) == 2
    assert [row.desk for row in queries.at_work(desk.today())] == [2]


def test_switching_the_user_leaves_both_on_duty(desk: Desk) -> None:
    on_duty(desk, "07", "08")
    assert [row.number for row in queries.at_work(desk.today())] == ["07", "08"]


def test_a_counter_is_taken_once_and_given_up(desk: Desk) -> None:
    people = on_duty(desk, "07")
    desk.do(service.take_counter, 3)
    desk.do(service.take_counter, 3)
    desk.do(service.leave_post, "取表格")
    desk.do(service.come_back)
    desk.do(service.take_counter, 0)
    assert [counter for _, counter, _ in periods(people.clerk)] == [0, 3, 3, 3, 0]
    for bad in (-1, 100):
        with pytest.raises(Refusal, match=r"staff\.bad_counter"):
            desk.do(service.take_counter, bad)


def test_a_duty_nobody_ended_is_swept_as_presumed_off(desk: Desk, clock: ManualClock) -> None:
    people = on_duty(desk, "07", "08")
    desk.do(service.leave_post, "午餐")
    clock.advance(timedelta(days=1))
    assert queries.at_work(desk.today()) == ()
    assert {row.number for row in queries.never_signed_out(desk.today())} == {"07", "08"}
    assert desk.as_program(service.sweep_presence) == 2
    assert desk.as_program(service.sweep_presence) == 0
    assert periods(people.other)[-1] == ("off", 0, "presumed")
    assert last_action(people.other)[0] == "staff.presumed_off"


def test_signing_in_the_next_morning_ends_what_was_forgotten_first(desk: Desk, clock: ManualClock) -> None:
    people = on_duty(desk, "07")
    clock.advance(timedelta(days=1))
    with pytest.raises(Refusal, match=r"staff\.not_on_duty"):
        desk.do(service.leave_post, "午餐")
    sign_in(desk, "07")
    assert periods(people.clerk) == [("on", 0, ""), ("off", 0, "presumed"), ("on", 0, "")]
    assert [row.state for row in queries.at_work(desk.today())] == [PostState.ON]


def test_periods_are_never_changed_nor_deleted(desk: Desk) -> None:
    on_duty(desk, "07")
    for sql in ("UPDATE presence SET state = 'off'", "DELETE FROM presence"):
        with pytest.raises(Exception, match=r"presence\.(frozen|kept)"):
            DATABASE.execute_sql(sql)
