"""Calling by the rules: order, recall, grace, two desks at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desk_app.kernel import journal
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, rows, value
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from desk_app.reception import queries, service
from desk_app.reception.changes import VisitorCalled
from desk_app.reception.rules import State, VisitClass
from tests.databases import OPERATOR, Site
from tests.reception.hall import later, open_lane, refused, served, take

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def lane(desk: Desk) -> int:
    return open_lane(desk)


def test_d10_the_queue_stands_by_issue_time_less_the_credit(desk: Desk, lane: int) -> None:
    first = take(desk, lane, "甲")
    later(desk, minutes=11)
    vip = take(desk, lane, "丁", visit_class=VisitClass.VIP)  # ten minutes: behind the first
    elderly = take(desk, lane, "戊", visit_class=VisitClass.ELDERLY)  # fifteen: before the first
    assert [desk.do(service.call_next, (lane,)).id for _ in range(3)] == [elderly, first, vip]


def test_d10_a_transferred_visitor_keeps_the_place_of_the_issue_time(desk: Desk, lane: int) -> None:
    other = open_lane(desk, "B")
    moved = served(desk, lane, "甲")
    later(desk, minutes=1)
    take(desk, other, "乙")
    desk.do(service.transfer, moved, other, "")
    assert desk.do(service.call_next, (other,)).id == moved


def test_the_first_of_several_lanes_is_called_and_a_closed_queue_is_told(desk: Desk, lane: int) -> None:
    other = open_lane(desk, "B")
    second = take(desk, other)
    assert refused(lambda: desk.do(service.call_next, (lane,))) == "reception.nobody_waiting"
    assert refused(lambda: desk.do(service.call_next, ())) == "reception.nobody_waiting"
    assert desk.do(service.call_next, (lane, other)).id == second


def test_called_at_most_three_times_then_missed_and_back_in_front(desk: Desk, lane: int) -> None:
    heard: list[VisitorCalled] = []
    desk.changes.subscribe((VisitorCalled,), heard.append)  # type: ignore[arg-type]
    missed, other = take(desk, lane, "甲"), take(desk, lane, "乙")
    assert refused(lambda: desk.do(service.recall, missed)) == "reception.not_called"
    desk.do(service.call_next, (lane,))
    desk.do(service.recall, missed)
    desk.do(service.recall, missed)
    assert refused(lambda: desk.do(service.recall, missed)) == "reception.called_enough"
    assert [(call.visit_id, call.label, call.desk) for call in heard] == [(missed, "A001", 1)] * 3
    desk.do(service.no_show, missed)
    later(desk, minutes=10)
    desk.do(service.come_back, missed)
    assert refused(lambda: desk.do(service.come_back, missed)) == "reception.not_waiting"
    assert desk.do(service.call_next, (lane,)).id == missed
    assert desk.do(service.call_next, (lane,)).id == other


def test_after_the_grace_a_missed_ticket_expires(desk: Desk, lane: int) -> None:
    missed, other = take(desk, lane), take(desk, lane)
    for visit_id in (missed, other):
        desk.do(service.pick, visit_id)
        desk.do(service.no_show, visit_id)
        later(desk, minutes=6)
    assert desk.do(service.lapse) == 1
    assert queries.visit(missed).state is State.EXPIRED
    later(desk, minutes=6)
    assert refused(lambda: desk.do(service.come_back, other)) == "reception.grace_over"
    desk.do(service.expire, other)
    assert queries.in_house() == ()
    assert {row.visit_id for row in queries.presumed_left(desk.now())} == {other}
    waiting = take(desk, lane)
    assert refused(lambda: desk.do(service.expire, waiting)) == "reception.not_waiting"


def test_picked_out_of_turn_also_after_a_missed_call(desk: Desk, lane: int) -> None:
    take(desk, lane)
    later_one = take(desk, lane)
    assert desk.do(service.pick, later_one).state is State.CALLED
    assert refused(lambda: desk.do(service.pick, later_one)) == "reception.not_waiting"
    desk.do(service.no_show, later_one)
    assert desk.do(service.pick, later_one).calls == 1


def test_two_connections_that_press_next_at_once_never_get_the_same_visitor(
    database: Site, desk: Desk, clock: ManualClock, lane: int
) -> None:
    desks = [Desk(clock, number=number) for number in (1, 2, 3)]
    for one in desks:
        one.operator = OPERATOR
    for _ in range(5):
        only = take(desk, lane)
        calls = [lambda one=one: one.do(service.call_next, (lane,)) for one in desks]
        found = database.all_at_once(*calls)
        assert [result.id for result in found if not isinstance(result, Refusal)] == [only]
        codes = [result.code for result in found if isinstance(result, Refusal)]
        assert codes == ["reception.nobody_waiting"] * 2
    assert journal.verify() is None


PROCESS = """
import sys
from datetime import UTC, datetime
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import close_database, open_database
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import PROGRAM
from desk_app.kernel.work import Desk
from desk_app.reception import service
open_database(sys.argv[1])
desk = Desk(ManualClock(datetime(2026, 11, 21, 8, tzinfo=UTC)), number=int(sys.argv[2]))
desk.operator = PROGRAM
print("ready", flush=True)
sys.stdin.readline()
while True:
    try:
        print(desk.do(service.call_next, (int(sys.argv[3]),)).id, flush=True)
    except Refusal as refusal:
        print(refusal.code, flush=True)
        break
close_database()
"""


def test_two_processes_that_press_next_at_once_share_the_queue(database: Site, desk: Desk, lane: int) -> None:
    waiting = [take(desk, lane) for _ in range(12)]
    DATABASE.close()
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", PROCESS, str(database.where), str(number), str(lane)],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for number in (1, 2)
    ]  # fmt: skip
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("\n")
        program.stdin.flush()
    said = [program.communicate(timeout=50)[0].split() for program in programs]
    assert [words[-1] for words in said] == ["reception.nobody_waiting"] * 2
    called = [int(word) for words in said for word in words[:-1]]
    assert sorted(called) == waiting, "each of them called once"
    assert journal.verify() is None
    assert value("SELECT COUNT(*) FROM visit WHERE state = 'called'") == 12
    assert rows("SELECT COUNT(*) FROM visit_step") == [(24,)]
