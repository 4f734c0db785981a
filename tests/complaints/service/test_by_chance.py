"""Whatever people do in whatever order: every end is one of invariant 13, breaches never vanish, rounds freeze."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from desk_app.complaints import offers, service
from desk_app.complaints.rules import (
    LIABLE_ENDS,
    SUGGESTION_ENDS,
    ClockState,
    End,
    Kind,
    Liability,
    Reached,
    ReplyWay,
    State,
)
from desk_app.kernel import journal
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import close_database, open_database, rows
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from tests.complaints.house import BOSS, CHIEF, CLERK, COLLEAGUE, INK, House, furnished
from tests.databases import START

NOTHING_SAID: dict[str, Any] = {"is_anonymous": True, "name": "", "phone": "", "reply_way": None, "reply_by": None}
FOLDER: list[Path] = []
TEMPLATE: list[Path] = []


class Course(RuleBasedStateMachine):
    """A handful of cases, and everything that can be done with them, at any time of the week."""

    def __init__(self) -> None:
        super().__init__()
        path = FOLDER[0] / f"{random.Random().getrandbits(60):x}.db"
        path.write_bytes(TEMPLATE[0].read_bytes())
        open_database(path)
        self.path = path
        clock = ManualClock(START)
        self.house: House = furnished(Desk(clock), clock)
        self.cases: list[int] = []
        self.breaches: set[tuple[Any, ...]] = set()
        self.frozen: dict[int, tuple[Any, ...]] = {}

    def teardown(self) -> None:
        close_database()
        self.path.unlink(missing_ok=True)

    @initialize()
    def one(self) -> None:
        self.cases.append(self.house.liable())

    def attempt(self, operator: Any, use_case: Callable[..., Any], *args: Any, **options: Any) -> None:  # noqa: ANN401
        try:
            self.house.by(operator, use_case, *args, **options)
        except Refusal as problem:
            if not problem.code.startswith(("complaints.", "kernel.not_allowed", "followup.")):
                raise

    @rule(kind=st.sampled_from(Kind), quiet=st.booleans(), injured=st.booleans())
    def take(self, kind: Kind, *, quiet: bool, injured: bool) -> None:
        if len(self.cases) < 4:
            more = NOTHING_SAID if quiet else {}
            self.cases.append(self.house.take(kind=kind, is_injury=injured, **more))

    @rule(minutes=st.sampled_from((1, 10, 45, 200, 900, 4000)))
    def wait(self, minutes: int) -> None:
        self.house.later(minutes=minutes)

    @rule()
    def sweep(self) -> None:
        self.house.desk.as_program(service.sweep)

    @rule()
    def close_day(self) -> None:
        self.house.desk.as_program(service.draw_samples)

    @rule(which=st.integers(0, 3), liability=st.sampled_from(Liability))
    def classify(self, which: int, liability: Liability) -> None:
        self.attempt(BOSS, service.classify, self.case(which), liability, "查明")

    @rule(which=st.integers(0, 3), act=st.sampled_from(("dispatch", "accept", "start", "pause", "resume", "result")))
    def handle(self, which: int, act: str) -> None:
        case_id = self.case(which)
        acts: dict[str, Callable[[], None]] = {
            "dispatch": lambda: self.attempt(CLERK, service.dispatch, case_id, self.house.engineering, prints=False),
            "accept": lambda: self.attempt(CLERK, service.accept, case_id),
            "start": lambda: self.attempt(CLERK, service.start_work, case_id),
            "pause": lambda: self.attempt(CLERK, service.pause, case_id, "等配件"),
            "resume": lambda: self.attempt(CLERK, service.resume, case_id),
            "result": lambda: self.attempt(CLERK, service.give_result, case_id, "好了", solver="3012"),
        }
        acts[act]()

    @rule(which=st.integers(0, 3))
    def hurry_to_the_result(self, which: int) -> None:
        for act in ("dispatch", "accept", "result"):
            self.handle(which, act)

    @rule(which=st.integers(0, 3), reached=st.sampled_from(Reached), chief=st.booleans())
    def call_back(self, which: int, reached: Reached, *, chief: bool) -> None:
        way = ReplyWay.IN_PERSON
        caller = CHIEF if chief else COLLEAGUE
        self.attempt(caller, service.log_call_back, self.case(which), reached, "客户说", way)

    @rule(which=st.integers(0, 3), act=st.sampled_from(("sign", "explained", "silent", "adopted", "withdraw")))
    def finish(self, which: int, act: str) -> None:
        case_id = self.case(which)
        acts: dict[str, Callable[[], None]] = {
            "sign": lambda: self.attempt(CLERK, service.sign, case_id, INK, "已办好"),
            "explained": lambda: self.attempt(CLERK, service.explained, case_id, "已说明"),
            "silent": lambda: self.attempt(CLERK, service.close_silent, case_id),
            "adopted": lambda: self.attempt(CLERK, service.answer_suggestion, case_id, adopted=True, answer="谢谢"),
            "withdraw": lambda: self.attempt(CLERK, service.withdraw, case_id, "撤回"),
        }
        acts[act]()

    @rule(
        which=st.integers(0, 3),
        act=st.sampled_from(("major", "lower", "decline", "site", "found", "join", "up", "answer")),
    )
    def beside(self, which: int, act: str) -> None:
        case_id, house = self.case(which), self.house
        soon: datetime = house.clock.now() + timedelta(days=1)
        acts: dict[str, Callable[[], None]] = {
            "major": lambda: self.attempt(CHIEF, service.confirm_major, case_id, "重大"),
            "lower": lambda: self.attempt(CHIEF, service.lower, case_id, "核实"),
            "decline": lambda: self.attempt(CHIEF, service.decline_major, case_id, "核实"),
            "site": lambda: self.attempt(CLERK, service.look_on_site, case_id, soon, "客户"),
            "found": lambda: self.attempt(CLERK, service.found_on_site, case_id, "属实"),
            "join": lambda: self.attempt(CLERK, service.join, case_id, self.case(which + 1)),
            "up": lambda: self.attempt(CLERK, service.report_up, case_id, "主管", "无人响应"),
            "answer": lambda: self.attempt(CHIEF, service.answer_up, case_id, "已安排"),
        }
        acts[act]()

    def case(self, which: int) -> int:
        return self.cases[which % len(self.cases)]

    @invariant()
    def every_end_is_one_of_invariant_13(self) -> None:
        for case_id in self.cases:
            page = self.house.page(case_id)
            if page.state is State.WITHDRAWN:
                assert page.ended_as is End.WITHDRAWN
            elif page.state is State.CLOSED:
                if page.kind is Kind.SUGGESTION:
                    assert page.ended_as in SUGGESTION_ENDS
                elif page.liability is Liability.LIABLE:
                    assert page.ended_as in LIABLE_ENDS
                    assert page.ended_as is not End.NO_CALL_BACK or page.is_silent
                    if page.ended_as is not End.NO_CALL_BACK:
                        assert page.call_backs[-1].ended_at is not None
                else:
                    wanted = {Liability.ASSISTANCE: End.SIGNED, Liability.NOT_LIABLE: End.EXPLAINED}
                    assert page.ended_as is wanted[page.liability]
                running = [clock for clock in page.clocks if clock.state is ClockState.RUNNING]
                assert [clock.kind.value for clock in running] == (["sampled"] if page.owes_sample else [])
            else:
                assert page.ended_as is None

    @invariant()
    def breaches_never_vanish(self) -> None:
        found = set(rows("SELECT id, clock_id, due_at, owner FROM clock_breach"))
        assert self.breaches <= found
        self.breaches = found

    @invariant()
    def former_rounds_never_change(self) -> None:
        for case_id in self.cases:
            former = tuple(
                rows(
                    "SELECT k.id, k.due_at, k.state, k.owner, k.ended_at FROM case_clock k "
                    "JOIN complaint_case c ON c.id = k.case_id WHERE c.id = ? AND k.round < c.round ORDER BY k.id",
                    case_id,
                )
            )
            assert former[: len(self.frozen.get(case_id, ()))] == self.frozen.get(case_id, ())
            assert all(ended is not None for *_, ended in former)
            self.frozen[case_id] = former

    @invariant()
    def everything_agrees(self) -> None:
        assert list(offers.findings()) == []
        assert journal.verify() is None


def test_by_chance(tmp_path: Path, sqlite_template: Path) -> None:
    FOLDER[:], TEMPLATE[:] = [tmp_path], [sqlite_template]
    run_state_machine_as_test(
        Course,
        settings=settings(
            max_examples=40,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.parametrize("end", sorted(End))
def test_every_end_can_be_reached(house: House, end: End) -> None:
    ways: dict[End, Callable[[], int]] = {
        End.SATISFIED: house.solved,
        End.UNREACHABLE: house.solved,
        End.NO_CALL_BACK: lambda: house.solved(**NOTHING_SAID),
        End.EXPLAINED: house.take,
        End.SIGNED: house.signed,
        End.ADOPTED: house.suggestion,
        End.NOT_ADOPTED: house.suggestion,
        End.WITHDRAWN: house.take,
    }
    case_id = ways[end]()
    _finish(house, case_id, end)
    assert house.page(case_id).ended_as is end


def _finish(house: House, case_id: int, end: End) -> None:
    if end is End.SATISFIED:
        house.satisfied(case_id)
    elif end is End.UNREACHABLE:
        for hours in (0, 4, 20):
            house.later(hours=hours)
            house.by(COLLEAGUE, service.log_call_back, case_id, Reached.NO_ANSWER)
    elif end is End.NO_CALL_BACK:
        house.by(CLERK, service.close_silent, case_id)
    elif end is End.EXPLAINED:
        house.by(CLERK, service.classify, case_id, Liability.NOT_LIABLE, "不属我方")
        house.by(CLERK, service.explained, case_id, "已说明")
    elif end in SUGGESTION_ENDS:
        house.by(CLERK, service.answer_suggestion, case_id, adopted=end is End.ADOPTED, answer="谢谢")
    elif end is End.WITHDRAWN:
        house.by(CLERK, service.withdraw, case_id, "撤回")
