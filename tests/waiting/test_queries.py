"""What the waiting room's screens read, on both databases."""

from __future__ import annotations

import pytest

from desk_app.kernel.database import statements
from desk_app.reception import service
from desk_app.reception.rules import State
from desk_app.waiting import queries
from desk_app.waiting.rules import Kind, Pin, stretches
from tests.waiting.conftest import Room


def named(room: Room) -> dict[str, queries.WaitRow]:
    rows = {row.id: row for row in queries.waiting_room(room.desk)}
    return {key: rows[visit] for key, visit in room.visits.items() if visit in rows}


def test_everybody_who_waits_stands_before_who_is_served(busy_room: Room) -> None:
    assert list(named(busy_room)) == ["sun", "li", "wang", "carter", "zhao"]
    order = [row.id for row in queries.waiting_room(busy_room.desk)]
    assert order == [busy_room.visits[key] for key in ("sun", "wang", "carter", "zhao", "li")]


def test_t2_pins_tell_the_first_cup_from_refills_and_when_the_next_is_due(busy_room: Room) -> None:
    sun = named(busy_room)["sun"]
    assert [pin for _, pin in sun.pins] == [Pin.TEA, Pin.HOST_TOLD, Pin.READING, Pin.REFILL]
    now = busy_room.desk.now()
    assert not sun.is_cup_due(now)
    busy_room.after(minutes=10)
    assert sun.is_cup_due(busy_room.desk.now())


def test_r2_the_limit_is_the_settings_and_the_tone_follows_it(busy_room: Room) -> None:
    now = busy_room.desk.now()
    tones = {key: row.tone(now) for key, row in named(busy_room).items()}
    assert tones == {"sun": "good", "li": "good", "wang": "late", "carter": "soon", "zhao": "good"}
    assert [key for key, row in named(busy_room).items() if row.is_over(now)] == ["wang"]


def test_r2_an_urgent_visitor_stands_first_and_is_late_at_once(busy_room: Room) -> None:
    busy_room.take("urgent", is_urgent=True)
    row = queries.waiting_room(busy_room.desk)[0]
    assert row.id == busy_room.visits["urgent"]
    busy_room.after(seconds=2)
    now = busy_room.desk.now()
    assert row.tone(now) == "late"
    assert [kind for kind, _, _ in stretches(row.spans, row.origin, now)] == [Kind.OVER]


def test_a_host_who_was_not_told_makes_settled_only_soon(busy_room: Room) -> None:
    busy_room.desk.do(service.wait_for_host, busy_room.visits["zhao"], busy_room.hosts["chen"])
    assert named(busy_room)["zhao"].tone(busy_room.desk.now()) == "soon"


def test_who_is_with_the_host_or_missed_the_call_is_not_on_the_board(busy_room: Room) -> None:
    busy_room.desk.do(service.lead_to_host, busy_room.visits["sun"])
    busy_room.desk.do(service.pick, busy_room.visits["zhao"])
    busy_room.desk.do(service.no_show, busy_room.visits["zhao"])
    assert set(named(busy_room)) == {"li", "wang", "carter"}


def test_t3_back_with_the_answer_is_known(busy_room: Room) -> None:
    assert not named(busy_room)["li"].was_checking
    busy_room.desk.do(service.end_checking, busy_room.visits["li"])
    assert named(busy_room)["li"].was_checking


def test_a_ticket_carried_over_the_night_begins_anew(room: Room) -> None:
    from tests.databases import SUPERVISOR

    options = {"lane_id": room.lanes["A"], "code": "A", "name": "会籍与咨询", "carries_over": True}
    room.desk.act(service.save_lane, (), options, operator=SUPERVISOR)
    room.take("late", name="夜")
    room.after(hours=18)
    room.desk.as_program(service.begin_day)
    row = named(room)["late"]
    assert row.visit.is_carried
    assert row.origin == row.visit.waiting_since


def test_due_now_counts_people_and_knows_who_is_late(busy_room: Room) -> None:
    # wang waits too long; carter and zhao have had no tea; sun has had hers
    assert queries.due_now(busy_room.desk, busy_room.desk.now()) == (3, True)
    busy_room.desk.do(service.refill_due_cups)
    assert queries.due_now(busy_room.desk, busy_room.desk.now()) == (1, True)


def test_the_public_room_shows_calls_before_services_and_names_only_by_consent(busy_room: Room) -> None:
    busy_room.desk.do(service.pick, busy_room.visits["zhao"])
    busy_room.after(seconds=5)
    busy_room.desk.do(service.receive, busy_room.visits["carter"])
    shown = queries.public_room()
    assert [(row.label, row.state) for row in shown.calls] == [("C001", State.CALLED), ("B001", State.SERVING)]
    assert {row.name for row in shown.calls} == {""}
    assert [(lane.code, lane.waiting) for lane in shown.lanes] == [("A", 1), ("B", 0), ("C", 0)]


@pytest.mark.parametrize("people", [1, 30])
def test_the_board_is_read_in_a_fixed_number_of_questions(
    room: Room, people: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(people):
        room.take("somebody", host_id=room.hosts["chen"])
    queries.waiting_room(room.desk)
    asked: list[str] = []
    run = statements._run
    monkeypatch.setattr(statements, "_run", lambda sql, values: asked.append(sql) or run(sql, values))
    assert len(queries.waiting_room(room.desk)) == people
    assert len(asked) == 4  # board, one host, steps, marks
