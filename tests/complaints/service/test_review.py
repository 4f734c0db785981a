"""Before closing, yesterday's complaints are gone through: handled ones sampled, unsolved ones answered in two days (C12)."""

from __future__ import annotations

from datetime import date

from desk_app.complaints import offers, queries, service
from desk_app.complaints.queries import days_owed, items_of, review_of, to_review
from desk_app.complaints.rules import Liability, State, Verdict, draw, sample_size
from desk_app.followup.queries import open_tasks, tasks_from
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Operator
from tests.complaints.house import BOSS, CHIEF, CLERK, House, at, refused

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)


def explained(house: House, number: int) -> int:
    """A complaint that was not ours, explained on the spot."""
    case_id = house.take(name="钱", phone=f"1380000000{number}", matter="邻居装修太吵。")
    house.by(CLERK, service.classify, case_id, Liability.NOT_LIABLE, "邻居")
    house.by(CLERK, service.explained, case_id, "已解释并协助联系")
    return case_id


def settle(house: House, review_id: int, verdict: Verdict, place: int = 0, by: Operator = CLERK) -> None:
    """Answer one item that is open."""
    left = [item for item in items_of(review_id) if item.verdict is None]
    house.by(by, service.settle_item, left[place].id, verdict)


def test_c12_a_day_with_cases_blocks_the_closing_until_it_was_gone_through(house: House) -> None:
    case_id = house.solved()
    assert days_owed(MONDAY) == ()
    house.go(at(24, 10))
    assert days_owed(TUESDAY) == (MONDAY,)
    assert [count for _, count in offers.blockers(TUESDAY)] == [1]
    review_id = house.by(CLERK, service.begin_review, MONDAY)
    assert house.by(CLERK, service.begin_review, MONDAY) == review_id
    assert [(item.case_id, item.is_drawn) for item in items_of(review_id)] == [(case_id, False)]
    with refused("review_open"):
        house.by(CLERK, service.finish_review, review_id)
    settle(house, review_id, Verdict.SEEN)
    house.by(CLERK, service.finish_review, review_id)
    assert offers.blockers(TUESDAY) == ()
    row = review_of(MONDAY)
    assert row is not None
    assert (row.finished_by, row.why) == ("1027", "")
    with refused("review_done"):
        house.by(CLERK, service.finish_review, review_id)
    assert review_of(TUESDAY) is None


def test_c12_today_is_not_gone_through_yet(house: House) -> None:
    house.take()
    with refused("day_not_over"):
        house.by(CLERK, service.begin_review, MONDAY)


def test_c12_a_manager_may_end_it_with_the_reason_and_nobody_else(house: House) -> None:
    house.take()
    house.go(at(24, 10))
    review_id = house.by(CLERK, service.begin_review, MONDAY)
    for operator, why in ((CHIEF, "人手不足"), (BOSS, "  ")):
        with refused("review_open"):
            house.by(operator, service.finish_review, review_id, why)
    house.by(BOSS, service.finish_review, review_id, "人手不足")
    assert days_owed(TUESDAY) == ()


def test_c12_handled_ones_that_nobody_asks_are_sampled_and_the_draw_can_be_repeated(house: House) -> None:
    cases = [explained(house, number) for number in range(4)]
    house.satisfied(house.solved())  # called back: not asked again
    house.signed()  # K6 draws from these
    house.go(at(24, 10))
    handled, unsolved = to_review(MONDAY)
    assert (list(handled), unsolved) == (cases, ())
    review_id = house.by(CLERK, service.begin_review, MONDAY)
    row = review_of(MONDAY)
    assert row is not None
    drawn = tuple(item.case_id for item in items_of(review_id))
    assert drawn == tuple(sorted(draw(row.seed, handled, sample_size(4, row.percent))))
    assert len(drawn) == 2


def test_c12_an_unhappy_customer_gets_a_task_within_two_working_days(house: House) -> None:
    case_id = explained(house, 1)
    house.go(at(24, 10))
    review_id = house.by(CLERK, service.begin_review, MONDAY)
    with refused("not_a_verdict"):
        settle(house, review_id, Verdict.SEEN)
    settle(house, review_id, Verdict.UNSATISFIED)
    (task,) = open_tasks()
    assert task.due_at == at(26, 18)
    assert tasks_from(Ref("complaint", case_id)) == (task,)
    (item,) = items_of(review_id)
    with refused("settled_already"):
        house.by(CLERK, service.settle_item, item.id, Verdict.SATISFIED)
    with refused("no_such_item"):
        house.by(CLERK, service.settle_item, 99, Verdict.SATISFIED)


def test_c12_an_unsolved_case_gets_a_task_only_if_nothing_else_answers_it_in_time(house: House) -> None:
    answered = house.take(name="吴", phone="13900000001")  # its result is due in two hours
    house.go(at(23, 16, 30))
    fresh = house.solved(name="郑", phone="13900000002")  # its call-back is due on the second working day
    silent = house.suggestion(name="", phone="", is_anonymous=True)
    house.go(at(24, 10))
    while house.desk.as_program(service.sweep):
        pass
    review_id = house.by(CLERK, service.begin_review, MONDAY)
    for _ in range(3):
        settle(house, review_id, Verdict.SEEN)
    assert len(tasks_from(Ref("complaint", answered))) == len(tasks_from(Ref("suggestion", silent))) == 1
    assert tasks_from(Ref("complaint", fresh)) == ()
    assert house.page(fresh).state is State.CALL_BACK


def test_d16_an_erased_customer_is_gone_through_without_a_name(house: House) -> None:
    case_id = house.take()
    house.go(at(24, 10))
    review_id = house.by(CLERK, service.begin_review, MONDAY)
    person_id = house.page(case_id).person_id
    assert person_id is not None
    from desk_app.people import service as people
    from desk_app.people.rules import EraseReason

    house.by(BOSS, people.erase, person_id, EraseReason.REQUEST, (service.erase_complaints,))
    settle(house, review_id, Verdict.SEEN)
    house.by(CLERK, service.finish_review, review_id)
    assert queries.days_owed(TUESDAY) == ()
