"""The weekly rota: one person a week, nobody in the first three months, swaps with consent (C13)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desk_app.duty import queries, service
from desk_app.kernel import hours, journal
from desk_app.kernel.calendar import DayKind, DayOverride
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Operator
from desk_app.kernel.work import Desk
from desk_app.printing import queries as papers
from tests.databases import SUPERVISOR
from tests.followup.scene import BOSS, hire

MONDAY = date(2026, 11, 23)
NEXT = date(2026, 11, 30)


@pytest.fixture
def li(desk: Desk) -> Operator:
    return hire(desk, "21", "李明")


@pytest.fixture
def zhang(desk: Desk) -> Operator:
    return hire(desk, "22", "张敏")


def refused(desk: Desk, use_case: object, *args: object, operator: Operator = SUPERVISOR, **options: object) -> str:
    with pytest.raises(Refusal) as problem:
        desk.act(use_case, args, options, operator=operator)  # type: ignore[arg-type]
    return problem.value.code


def put(desk: Desk, monday: date, who: Operator) -> None:
    desk.act(service.set_week, (monday, who.staff_id), operator=SUPERVISOR)


def on_duty(monday: date) -> int:
    row = queries.week_of(monday)
    assert row is not None
    return row.staff_id


def test_c13_one_person_a_week_set_by_a_supervisor(desk: Desk, li: Operator, zhang: Operator) -> None:
    put(desk, MONDAY, li)
    put(desk, MONDAY, zhang)  # a new word replaces the old one: still one person
    assert on_duty(MONDAY + timedelta(days=6)) == zhang.staff_id
    assert queries.week_of(NEXT) is None
    assert refused(desk, service.set_week, MONDAY, li.staff_id, operator=li) == "kernel.not_allowed"
    assert refused(desk, service.set_week, date(2026, 11, 24), li.staff_id) == "duty.not_a_monday"
    assert refused(desk, service.set_week, date(2026, 11, 9), li.staff_id) == "duty.week_over"
    assert refused(desk, service.set_week, MONDAY, 999) == "duty.not_here"
    assert refused(desk, service.set_week, MONDAY, li.staff_id, li.staff_id) == "duty.deputy_same"
    desk.act(service.clear_week, (MONDAY,), operator=SUPERVISOR)
    assert refused(desk, service.clear_week, MONDAY) == "duty.nobody_set"
    assert journal.verify() is None


@pytest.mark.parametrize(("started_on", "may"), [(date(2026, 8, 23), True), (date(2026, 8, 24), False)])
def test_c13_nobody_in_the_first_three_months(desk: Desk, started_on: date, may: bool) -> None:
    new = hire(desk, "23", "新人", started_on=started_on)
    monday = MONDAY
    if may:
        put(desk, monday, new)
    else:
        assert refused(desk, service.set_week, monday, new.staff_id) == "duty.first_months"
        old = hire(desk, "24", "老人")
        assert refused(desk, service.set_week, monday, old.staff_id, new.staff_id) == "duty.first_months"


def test_c13_a_swap_needs_the_yes_of_whoever_is_asked(desk: Desk, li: Operator, zhang: Operator) -> None:
    put(desk, MONDAY, li)
    put(desk, NEXT, zhang)
    wish = desk.act(service.ask_swap, (MONDAY, zhang.staff_id, NEXT), operator=li)
    assert on_duty(MONDAY) == li.staff_id
    assert refused(desk, service.answer_swap, wish, agrees=True, operator=li) == "duty.not_asked"
    assert (
        refused(desk, service.answer_swap, wish, agrees=True, operator=BOSS) == "duty.not_asked"
    )  # nor a supervisor for them
    desk.act(service.answer_swap, (wish,), {"agrees": True}, operator=zhang)
    assert (on_duty(MONDAY), on_duty(NEXT)) == (zhang.staff_id, li.staff_id)
    assert refused(desk, service.answer_swap, wish, agrees=False, operator=zhang) == "duty.no_swap"
    assert queries.open_swaps() == ()


def test_c13_a_no_changes_nothing_and_a_week_may_be_given_without_return(
    desk: Desk, li: Operator, zhang: Operator
) -> None:
    desk.act(service.set_week, (MONDAY, li.staff_id, zhang.staff_id), operator=SUPERVISOR)
    wish = desk.act(service.ask_swap, (MONDAY, zhang.staff_id), operator=li)
    desk.act(service.answer_swap, (wish,), {"agrees": False}, operator=zhang)
    assert on_duty(MONDAY) == li.staff_id
    wish = desk.act(service.ask_swap, (MONDAY, zhang.staff_id), operator=SUPERVISOR)
    desk.act(service.answer_swap, (wish,), {"agrees": True}, operator=zhang)
    row = queries.week_of(MONDAY)
    assert row is not None
    assert (row.staff_id, row.deputy_id) == (zhang.staff_id, None)


def test_c13_only_ones_own_week_is_swapped_and_only_for_theirs(desk: Desk, li: Operator, zhang: Operator) -> None:
    assert refused(desk, service.ask_swap, MONDAY, zhang.staff_id, operator=li) == "duty.nobody_set"
    put(desk, MONDAY, li)
    put(desk, NEXT, li)
    assert refused(desk, service.ask_swap, MONDAY, zhang.staff_id, operator=zhang) == "kernel.not_allowed"
    assert refused(desk, service.ask_swap, MONDAY, li.staff_id, operator=li) == "duty.same_person"
    assert refused(desk, service.ask_swap, MONDAY, zhang.staff_id, NEXT, operator=li) == "duty.not_their_week"


def test_a_swap_on_an_old_rota_is_asked_again(desk: Desk, li: Operator, zhang: Operator) -> None:
    put(desk, MONDAY, li)
    wish = desk.act(service.ask_swap, (MONDAY, zhang.staff_id), operator=li)
    put(desk, MONDAY, hire(desk, "25", "周凯"))
    assert refused(desk, service.answer_swap, wish, agrees=True, operator=zhang) == "duty.swap_outdated"


def test_c13_who_is_on_holiday_is_not_on_the_line(desk: Desk, li: Operator, zhang: Operator) -> None:
    first, last = date(2026, 11, 27), date(2026, 12, 2)
    absence = desk.act(service.add_absence, (li.staff_id, first, last), operator=li)
    assert refused(desk, service.set_week, MONDAY, li.staff_id) == "duty.absent"
    assert refused(desk, service.set_week, NEXT, li.staff_id) == "duty.absent"
    put(desk, date(2026, 12, 7), li)
    later = date(2026, 12, 9)
    assert refused(desk, service.add_absence, li.staff_id, later, later, operator=li) == "duty.on_the_line"
    assert refused(desk, service.add_absence, li.staff_id, last, first, operator=li) == "duty.bad_days"
    assert refused(desk, service.add_absence, li.staff_id, first, last, operator=zhang) == "kernel.not_allowed"
    assert refused(desk, service.remove_absence, absence, operator=zhang) == "kernel.not_allowed"
    desk.act(service.remove_absence, (absence,), operator=li)
    assert refused(desk, service.remove_absence, absence) == "duty.no_absence"
    put(desk, MONDAY, li)


def test_c13_the_rota_is_printed_with_holidays_and_hours(desk: Desk, li: Operator, zhang: Operator) -> None:
    holiday = DayOverride(date(2026, 12, 3), DayKind.PUBLIC_HOLIDAY, key="new_years_day")
    desk.act(hours.set_day, (holiday,), operator=SUPERVISOR)
    desk.act(service.set_week, (NEXT, li.staff_id, zhang.staff_id, "备用钥匙"), operator=SUPERVISOR)
    desk.do(service.print_rota, MONDAY, 3)
    (job,) = papers.jobs_of(Ref("duty_week", MONDAY.toordinal()))
    facts, _ = papers.facts_of(job.id), job
    assert facts is not None
    assert [week["person"] for week in facts["weeks"]] == ["", "李明", ""]
    assert facts["weeks"][1]["note"] == "备用钥匙 · 12-03 元旦"
    assert facts["hours_working"] == "08:00–21:00"
    assert refused(desk, service.print_rota, date(2026, 11, 24)) == "duty.not_a_monday"
