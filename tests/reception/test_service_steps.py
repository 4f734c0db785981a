"""Invariant 11: whatever is tried in whatever order, a visit is in exactly one state and its periods join."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from desk_app.kernel import journal
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, rows
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk, Work
from desk_app.reception import offers, service
from desk_app.reception.rules import Draft, Mark, Outcome, State, VisitClass
from desk_app.reception.service.steps import move, open_visit
from tests.databases import OPERATOR, START, Site
from tests.reception.hall import add_host, everything, later, open_lane, refused, served, take

ACTS: tuple[Callable[..., Any], ...] = (
    service.pick, service.recall, service.receive, service.no_show, service.come_back, service.expire,
    service.begin_checking, service.end_checking, service.hold, service.resume, service.lead_to_host, service.leave,
    service.serve_tea,
)  # fmt: skip
STATES = "SELECT id, state, state_since, seq, wait_ms, serve_ms, issued_at, closed_at, heads_in FROM visit"
STEPS = "SELECT seq, state, at, before, lasted_ms FROM visit_step WHERE visit_id = ? ORDER BY seq"
HEADS = "SELECT COALESCE(SUM(CASE kind WHEN 'in' THEN heads ELSE -heads END), 0) FROM presence_fact WHERE visit_id = ?"


def prove_whole() -> None:
    """Every visit: one state, contiguous steps, the times of its periods add up to its whole stay."""
    for visit_id, state, since, seq, wait, serve, issued, closed, heads in rows(STATES):
        steps = rows(STEPS, visit_id)
        assert [step[0] for step in steps] == list(range(1, seq + 1))
        assert (steps[-1][1], steps[-1][2]) == (state, since)
        assert steps[0][2] == issued
        lasted: dict[str, int] = {}
        for before, after in pairwise(steps):
            assert after[3] == before[1], "each step ends the state before it"
            assert after[4] == after[2] - before[2], "no gap, no overlap"
            lasted[after[3]] = lasted.get(after[3], 0) + after[4]
        waiting, serving = (
            sum(lasted.get(name.value, 0) for name in State if is_kind(name))
            for is_kind in (lambda s: s.is_waiting, lambda s: s in {State.SERVING, State.CHECKING})
        )
        assert (wait, serve) == (waiting, serving)
        assert sum(lasted.values()) == since - issued
        assert (closed is not None) == State(state).is_end
        assert heads == rows(HEADS, visit_id)[0][0]
    assert list(offers.findings()) == []


class Reception(RuleBasedStateMachine):
    """A day of acts, sensible and not; what is refused changes nothing at all."""

    database: Site

    @initialize()
    def site(self) -> None:
        """An empty hall."""
        self.clock = ManualClock(START)
        self.desk = Desk(self.clock)
        self.desk.operator = OPERATOR
        self.lanes = (open_lane(self.desk, "A"), open_lane(self.desk, "B", carries_over=True))
        self.host = add_host(self.desk)
        self.visits: list[int] = []

    def attempt(self, use_case: Callable[..., Any], *args: object, **options: object) -> None:
        """Do it, or prove that the refusal left no mark."""
        before = everything()
        try:
            self.desk.do(use_case, *args, **options)
        except Refusal:
            assert everything() == before

    def one(self, number: int) -> int:
        """One of the visits, or one that never was."""
        return self.visits[number % len(self.visits)] if self.visits else 999

    @rule(heads=st.integers(1, 3), lane=st.booleans(), kind=st.sampled_from(VisitClass), urgent=st.booleans())
    def come(self, heads: int, lane: bool, kind: VisitClass, urgent: bool) -> None:
        draft = Draft(self.lanes[lane], heads=heads, visit_class=kind, is_urgent=urgent)
        self.visits.append(self.desk.do(service.take, draft, print_ticket=False).visit_id)

    @rule(seconds=st.integers(0, 900))
    def wait(self, seconds: int) -> None:
        self.clock.advance(timedelta(seconds=seconds))

    @rule()
    def next(self) -> None:
        self.attempt(service.call_next, self.lanes)

    @rule(act=st.sampled_from(ACTS), number=st.integers(0, 9))
    def act(self, act: Callable[..., Any], number: int) -> None:
        self.attempt(act, self.one(number))

    @rule(number=st.integers(0, 9), lane=st.booleans())
    def transfer(self, number: int, lane: bool) -> None:
        self.attempt(service.transfer, self.one(number), self.lanes[lane], "说明")

    @rule(number=st.integers(0, 9), staff=st.integers(7, 9))
    def hand_over(self, number: int, staff: int) -> None:
        self.attempt(service.hand_over, self.one(number), staff, f"0{staff}")

    @rule(number=st.integers(0, 9), outcome=st.sampled_from(Outcome), leaves=st.booleans())
    def finish(self, number: int, outcome: Outcome, leaves: bool) -> None:
        self.attempt(service.finish, self.one(number), outcome, left_behind="伞", leaves_house=leaves)

    @rule(number=st.integers(0, 9), why=st.sampled_from(["", "不满意"]))
    def up_or_void(self, number: int, why: str) -> None:
        self.attempt(service.move_up if number % 2 else service.void, self.one(number), why)

    @rule(number=st.integers(0, 9), told=st.booleans())
    def to_host(self, number: int, told: bool) -> None:
        self.attempt(service.to_host, self.one(number), self.host, is_told=told)

    @rule(number=st.integers(0, 9), heads=st.integers(0, 3), out=st.booleans())
    def heads(self, number: int, heads: int, out: bool) -> None:
        self.attempt(service.heads_out if out else service.heads_back_in, self.one(number), heads)

    @rule(what=st.sampled_from([service.lapse, service.sweep_house, service.refill_due_cups]))
    def round(self, what: Callable[..., Any]) -> None:
        self.attempt(what)

    @rule()
    def night(self) -> None:
        self.clock.advance(timedelta(hours=20))
        self.attempt(service.begin_day)
        self.attempt(service.begin_day)

    @invariant()
    def whole(self) -> None:
        prove_whole()

    def teardown(self) -> None:
        """The journal holds together, and the site is emptied for the next day."""
        assert journal.verify() is None
        wipe(self.database)


def wipe(database: Site) -> None:
    """Take all rows out behind the program's back; each day of acts begins in an empty site."""
    kept = {"site_fact", "search_token"}
    for table in DATABASE.get_tables():
        if table in kept or table.startswith("search_token"):
            continue
        if DATABASE.execute_sql(f"SELECT 1 FROM {table} LIMIT 1").fetchone():
            database.tamper(f"DELETE FROM {table}")


@pytest.mark.parametrize("days", [8])
def test_invariant_11_holds_whatever_is_tried(database: Site, days: int) -> None:
    machine = type("Here", (Reception,), {"database": database})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=days,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_a_colleague_who_was_faster_is_told(desk: Desk) -> None:
    visit_id = take(desk, open_lane(desk))

    def twice(work: Work) -> None:
        stale = open_visit(visit_id)
        service.receive(work, visit_id)
        move(work, stale, State.SERVING, "visit.serving")

    assert refused(lambda: desk.do(twice)) == "reception.changed_meanwhile"


def test_what_a_step_gives_back_is_what_stands_in_the_row(desk: Desk) -> None:
    visit_id = take(desk, open_lane(desk))
    later(desk, seconds=30)
    for act in (service.pick, service.receive, service.begin_checking, service.end_checking, service.hold):
        assert desk.do(act, visit_id) == desk.do(lambda _: open_visit(visit_id))
        later(desk, seconds=7)


@pytest.mark.parametrize(
    ("sql", "code"),
    [
        ("DELETE FROM visit", "visit.kept"),
        ("UPDATE visit SET number = '1'", "ticket_changed"),
        ("UPDATE visit SET label = 'B9'", "ticket_changed"),
        ("UPDATE visit SET issued_at = 1", "ticket_changed"),
        ("UPDATE visit SET seq = seq + 1 WHERE state = 'done'", "reception.ended"),
        ("UPDATE visit_step SET at = 1", "visit_step.frozen"),
        ("DELETE FROM visit_step", "visit_step.kept"),
        ("UPDATE visit_mark SET at = 1", "visit_mark.frozen"),
        ("DELETE FROM visit_mark", "visit_mark.kept"),
        ("UPDATE presence_fact SET heads = 9", "presence_fact.frozen"),
        ("DELETE FROM presence_fact", "presence_fact.kept"),
        ("DELETE FROM visit_face", "visit_face.kept_until_erased"),
        ("UPDATE visit_note SET text = ''", "visit_note.frozen"),
        ("DELETE FROM visit_note", "visit_note.kept_until_erased"),
        (
            (
                "INSERT INTO visit_step (visit_id, seq, state, at, before, lasted_ms, lane_id, desk, staff_number, why) "
                "SELECT visit_id, seq + 9, state, at, before, lasted_ms, lane_id, desk, staff_number, why FROM visit_step"
            ),
            "step_gap",
        ),
    ],
)
def test_the_triggers_refuse_tampering(desk: Desk, sql: str, code: str) -> None:
    visit_id = served(desk, open_lane(desk))
    desk.do(service.note, visit_id, "一")
    desk.do(service.mark, visit_id, Mark.GREETED)
    desk.do(service.finish, visit_id, Outcome.SOLVED)
    before = everything()
    with pytest.raises(Exception, match=code.replace(".", r"\.")):
        DATABASE.execute_sql(sql)
    assert everything() == before


def test_what_was_done_past_the_triggers_is_found_by_the_check(database: Site, desk: Desk) -> None:
    lane = open_lane(desk)
    first, second = take(desk, lane), take(desk, lane)
    database.tamper("UPDATE visit SET state = 'serving' WHERE id = ?", first)
    database.tamper("DELETE FROM visit_step WHERE visit_id = ?", second)
    assert {finding.code for finding in offers.findings()} == {"reception.state_differs", "reception.step_gap"}
