"""The draw of assistance cases and their call-backs (K6, D4, D13)."""

from __future__ import annotations

from desk_app.complaints import offers, queries, service
from desk_app.complaints.rules import ClockKind, ClockState, End, Reached, State, draw
from tests.complaints.house import CLERK, COLLEAGUE, House, at, clock_of
from tests.databases import Site


def test_the_sample_is_rounded_up_topped_up_and_can_be_repeated(house: House, database: Site) -> None:
    sizes = []
    for closed in range(1, 8):
        house.go(at(23 + (closed - 1) % 5 if closed < 6 else 30, 11, closed))
        house.signed(phone=f"1380000000{closed}", name=f"客{closed}")
        drawn = house.desk.as_program(service.draw_samples)
        assert house.desk.as_program(service.draw_samples) == ()
        sizes.append(len(drawn))
    assert [sum(sizes[:n]) for n in range(1, 8)] == [1, 1, 1, 2, 2, 2, 3]
    for row in queries.draws("2026-11"):
        assert draw(row.seed, row.candidates, row.needed) == row.drawn
    assert list(offers.findings()) == []
    database.tamper("UPDATE case_draw SET drawn = '[999]' WHERE id = (SELECT MIN(id) FROM case_draw)")
    assert [found.code for found in offers.findings()] == ["complaints.draw_differs"]


def test_k6_a_drawn_case_owes_a_call_back_within_three_days_on_the_closed_case(house: House) -> None:
    house.go(at(27, 15))  # Friday: three calendar days on is Monday
    case_id = house.signed()
    house.desk.as_program(service.draw_samples)
    page = house.page(case_id)
    assert (page.state, page.ended_as, page.owes_sample) == (State.CLOSED, End.SIGNED, True)
    assert clock_of(house, case_id, ClockKind.SAMPLED).due_at == at(30, 18)
    house.go(at(30, 17))
    house.by(COLLEAGUE, service.log_call_back, case_id, Reached.SATISFIED)
    assert house.page(case_id).owes_sample is False
    assert clock_of(house, case_id, ClockKind.SAMPLED).state is ClockState.KEPT


def test_k4_6_a_drawn_customer_who_is_not_satisfied_opens_the_case_again(house: House) -> None:
    case_id = house.signed()
    house.desk.as_program(service.draw_samples)
    house.by(COLLEAGUE, service.log_call_back, case_id, Reached.DISSATISFIED, "又停水了")
    page = house.page(case_id)
    assert (page.state, page.round, page.ended_as, page.closed_at) == (State.REOPENED, 2, None, None)


def test_who_declined_is_counted_but_never_drawn(house: House) -> None:
    quiet = house.signed(is_anonymous=True, name="", phone="", reply_way=None, reply_by=None)
    assert house.desk.as_program(service.draw_samples) == ()
    loud = house.signed()
    assert house.desk.as_program(service.draw_samples) == (loud,)
    assert house.page(quiet).owes_sample is False


def test_a_drawn_customer_who_cannot_be_reached_counts_as_attempted(house: House) -> None:
    case_id = house.signed()
    house.by(CLERK, service.draw_samples)
    for moment in (at(23, 11), at(23, 14), at(24, 10)):
        house.go(moment)
        house.by(COLLEAGUE, service.log_call_back, case_id, Reached.NO_ANSWER)
    page = house.page(case_id)
    assert page.call_backs[-1].is_unreachable
    assert (page.state, page.owes_sample) == (State.CLOSED, False)
