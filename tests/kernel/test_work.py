"""One act: one transaction, one journal, then the news; nothing half done, nothing done twice, no number lost."""

from __future__ import annotations

import logging
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from desk_app.kernel import journal
from desk_app.kernel.changes import Change
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, rows, value
from desk_app.kernel.numbers import NumberKind, parse
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import PROGRAM, Operator, Role
from desk_app.kernel.settings import CUTOVER_HOUR, SITE_ZONE, change_setting
from desk_app.kernel.work import Desk, Work
from tests.databases import MANAGER, OPERATOR, START, SUPERVISOR, Site

SUBJECT = Ref("visit", 1)


@dataclass(frozen=True, slots=True)
class VisitorArrived(Change):
    visit: int


def arrive(work: Work, visit: int) -> int:
    work.record("visit.arrived", Ref("visit", visit), {"visit": visit})
    work.publish(VisitorArrived(visit))
    return work.count("visits", daily=False)


def count_of(name: str) -> int:
    return int(value("SELECT coalesce(max(last), 0) FROM counter WHERE name = ?", name))


def test_a_use_case_knows_the_time_the_day_the_desk_and_the_person(desk: Desk) -> None:
    seen: list[Work] = []
    desk.act(seen.append, source=Ref("call", 3))
    work = seen[0]
    assert (work.now, work.day, work.desk, work.operator) == (START, date(2026, 11, 21), 1, OPERATOR)
    assert work.millis == int(START.timestamp() * 1000)
    assert work.source == Ref("call", 3)
    assert work.calendar().zone.key == "Asia/Shanghai"


def test_the_source_of_an_act_is_journalled_with_it(desk: Desk) -> None:
    desk.act(arrive, (1,), source=Ref("call", 3))
    assert journal.of_subject(SUBJECT)[0].facts == {"visit": 1, "source": "call:3"}


def test_news_comes_after_the_commit_and_in_order(desk: Desk) -> None:
    heard: list[tuple[Change, int]] = []
    desk.changes.subscribe((VisitorArrived,), lambda news: heard.append((news, count_of("visits"))))

    def two(work: Work) -> None:
        arrive(work, 1)
        arrive(work, 2)
        assert heard == []

    desk.do(two)
    assert heard == [(VisitorArrived(1), 2), (VisitorArrived(2), 2)]


def test_a_listener_that_fails_does_not_undo_the_act(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    def fails(_: Change) -> None:
        raise ValueError("a broken screen")

    desk.changes.subscribe((VisitorArrived,), fails)
    with caplog.at_level(logging.ERROR):
        assert desk.do(arrive, 1) == 1
    assert "VisitorArrived" in caplog.text
    assert count_of("visits") == 1


@pytest.mark.parametrize("problem", [Refusal("test.no"), ValueError("a bug")])
def test_what_fails_leaves_no_row_no_journal_no_news_and_no_gap(desk: Desk, problem: Exception) -> None:
    heard: list[Change] = []
    desk.changes.subscribe((Change,), heard.append)
    desk.do(arrive, 1)

    def fails(work: Work) -> None:
        arrive(work, 2)
        work.number(NumberKind.RECEIPT)
        raise problem

    with pytest.raises(type(problem)):
        desk.do(fails)
    assert desk.do(arrive, 3) == 2
    assert parse(desk.do(lambda work: work.number(NumberKind.RECEIPT))).sequence == 1
    assert heard == [VisitorArrived(1), VisitorArrived(3)]
    assert journal.head(1)[0] == 2
    assert journal.verify() is None


def test_an_act_inside_an_act_is_a_bug(desk: Desk) -> None:
    with pytest.raises(RuntimeError, match="inside"):
        desk.do(lambda _: desk.do(arrive, 1))
    assert desk.do(arrive, 1) == 1


def test_nobody_signed_in_nothing_done(desk: Desk) -> None:
    desk.operator = None
    with pytest.raises(Refusal) as refused:
        desk.do(arrive, 1)
    assert refused.value.code == "kernel.nobody_signed_in"
    assert desk.as_program(arrive, 1) == 1
    assert journal.of_subject(SUBJECT)[0].actor == PROGRAM.number


@pytest.mark.parametrize(("operator", "may"), [(OPERATOR, False), (SUPERVISOR, True), (MANAGER, True), (PROGRAM, True)])
def test_a_role_covers_what_is_below_it(desk: Desk, operator: Operator, may: bool) -> None:
    desk.operator = operator

    def supervise(work: Work) -> bool:
        work.need(Role.SUPERVISOR)
        return True

    if may:
        assert desk.do(supervise)
    else:
        with pytest.raises(Refusal) as refused:
            desk.do(supervise)
        assert (refused.value.code, refused.value.facts) == ("kernel.not_allowed", {"role": "supervisor"})


def test_the_same_uuid_gives_the_first_answer_again(desk: Desk) -> None:
    heard: list[Change] = []
    desk.changes.subscribe((Change,), heard.append)
    uuid = "0" * 32
    first = desk.act(arrive, (1,), uuid=uuid)
    desk.do(arrive, 2)
    assert desk.act(arrive, (1,), uuid=uuid) == first == 1
    assert count_of("visits") == 2
    assert heard == [VisitorArrived(1), VisitorArrived(2)]


def test_the_same_uuid_with_other_content_is_refused(desk: Desk) -> None:
    desk.act(arrive, (1,), uuid="a" * 32)
    for use_case, args, options in ((arrive, (2,), {}), (arrive, (), {"visit": 1}), (lambda _, visit: visit, (1,), {})):
        with pytest.raises(Refusal) as refused:
            desk.act(use_case, args, options, uuid="a" * 32)
        assert refused.value.code == "kernel.uuid_reused"
    assert count_of("visits") == 1


def test_an_act_that_failed_may_be_tried_again_under_its_uuid(desk: Desk) -> None:
    stock = [0]

    def take(work: Work) -> int:
        if not stock[0]:
            raise Refusal("stock.none_left")
        return work.count("taken")

    with pytest.raises(Refusal):
        desk.act(take, uuid="b" * 32)
    stock[0] = 1
    assert desk.act(take, uuid="b" * 32) == 1


def test_a_double_click_from_two_threads_is_done_once(database: Site, clock: ManualClock) -> None:
    desks = [Desk(clock, number=number) for number in (1, 2, 3)]
    for desk in desks:
        desk.operator = OPERATOR
    calls = [lambda desk=desk: desk.act(arrive, (1,), uuid="c" * 32) for desk in desks]
    assert database.all_at_once(*calls) == [1, 1, 1]
    assert count_of("visits") == 1


def test_numbers_of_paper_run_by_kind_day_and_desk(desk: Desk, clock: ManualClock) -> None:
    def take(work: Work) -> list[str]:
        return [work.number(kind) for kind in (NumberKind.RECEIPT, NumberKind.RECEIPT, NumberKind.CLAIM)]

    first = [parse(number) for number in desk.do(take)]
    assert [(n.kind, n.day, n.desk, n.sequence) for n in first] == [
        (NumberKind.RECEIPT, date(2026, 11, 21), 1, 1),
        (NumberKind.RECEIPT, date(2026, 11, 21), 1, 2),
        (NumberKind.CLAIM, date(2026, 11, 21), 1, 1),
    ]
    clock.advance(timedelta(days=1))
    assert parse(desk.do(take)[1]).sequence == 2
    assert desk.do(lambda work: work.count("till", desk=9)) == 1
    assert desk.do(lambda work: work.count("till", desk=9, daily=False)) == 1
    assert desk.do(lambda work: work.count("till", desk=9)) == 2


def test_invariant_6_numbers_have_no_gap_under_threads(database: Site, clock: ManualClock) -> None:
    desks = [Desk(clock, number=number) for number in (1, 2)]
    for desk in desks:
        desk.operator = OPERATOR

    def take(work: Work, fail: bool) -> int:
        number = work.count("receipts", daily=False, desk=0)
        work.record("number.taken", SUBJECT, {"number": number})
        if fail:
            raise Refusal("test.changed_my_mind")
        return number

    def many(desk: Desk) -> list[int]:
        taken = []
        for turn in range(12):
            with suppress(Refusal):
                taken.append(desk.do(take, turn % 4 == 3))
        return taken

    taken = database.all_at_once(*(lambda desk=desk: many(desk) for desk in (*desks, desks[0])))
    assert sorted(number for numbers in taken for number in numbers) == list(range(1, 28))
    assert journal.verify() is None
    assert journal.head(1)[0] + journal.head(2)[0] == 27


PROCESS = """
import sys
from datetime import datetime, UTC
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import open_database, close_database
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import PROGRAM
from desk_app.kernel.work import Desk
def take(work):
    number = work.count("receipts", daily=False)
    work.record("number.taken", Ref("visit", 1), {"number": number})
    return number
open_database(sys.argv[1])
desk = Desk(ManualClock(datetime(2026, 11, 21, tzinfo=UTC)))
desk.operator = PROGRAM
print(*[desk.do(take) for _ in range(20)])
close_database()
"""


def test_invariant_6_numbers_have_no_gap_over_processes(database: Site) -> None:
    root = Path(__file__).resolve().parents[2]
    command = [sys.executable, "-c", PROCESS, str(database.where)]
    running = [subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    taken = [int(number) for process in running for number in process.communicate(timeout=50)[0].split()]
    assert sorted(taken) == list(range(1, 41))
    assert journal.verify() is None
    assert journal.head(1)[0] == 40


def test_a_setting_that_was_changed_counts_at_once(desk: Desk, clock: ManualClock) -> None:
    desk.operator = MANAGER
    clock.set(START.replace(hour=2))
    assert desk.today() == date(2026, 11, 20)
    desk.do(change_setting, CUTOVER_HOUR, 1)
    assert desk.today() == date(2026, 11, 21)
    with pytest.raises(Refusal, match=r"settings\.unknown_zone"):
        desk.do(change_setting, SITE_ZONE, "Nowhere/At all")
    assert desk.zone().key == SITE_ZONE.default


def test_the_business_day_does_not_go_back_with_the_clock(desk: Desk, clock: ManualClock) -> None:
    assert desk.today() == date(2026, 11, 21)
    clock.set(START - timedelta(days=3))
    assert desk.today() == date(2026, 11, 21)
    desk.refresh()
    assert desk.do(lambda work: work.day) == date(2026, 11, 21)


def test_what_was_done_is_there_after_the_next_start(database: Site, desk: Desk) -> None:
    desk.do(arrive, 1)
    database.reopen()
    assert journal.verify() is None
    assert rows("SELECT last FROM counter WHERE name = 'visits'") == [(1,)]


def test_a_result_that_is_no_json_value_undoes_an_act_with_a_uuid(desk: Desk) -> None:
    with pytest.raises(TypeError):
        desk.act(lambda work: {arrive(work, 1)}, uuid="d" * 32)
    assert count_of("visits") == 0


def test_a_lost_server_is_said_and_the_next_act_finds_it_again(database: Site, desk: Desk) -> None:
    if database.kind == "sqlite":
        with pytest.raises(Exception, match="gone"):
            desk.do(lambda _: DATABASE.execute_sql("SELECT gone"))
    else:

        def lose(_: Work) -> None:
            DATABASE.execute_sql("SELECT pg_terminate_backend(pg_backend_pid())")

        with pytest.raises(Refusal) as refused:
            desk.do(lose)
        assert refused.value.code == "kernel.server_gone"
    assert desk.do(arrive, 1) == 1
