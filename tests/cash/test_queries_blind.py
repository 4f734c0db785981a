"""Nobody asks what should be in a drawer before its count is sealed (M2, invariant 8): spied on, all the way."""

from __future__ import annotations

import ast
import logging
import re
from collections.abc import Callable

import pytest

from desk_app.cash import offers, prompts, queries, service
from desk_app.cash.queries import amounts
from desk_app.cash.rules import BlindCount, Pieces, Tender, ZSums
from desk_app.kernel.database import rows, statements
from desk_app.kernel.money import Money
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Desk
from tests import source_tree
from tests.cash.site import FLOAT, acting, approved, counted, opened, refunded, refuses, sold
from tests.databases import Site, schema

pytestmark = pytest.mark.usefixtures("people")
ADDS_UP = re.compile(r"\b(SUM|TOTAL|AVG)\s*\(", re.IGNORECASE)
OF_MOVES = re.compile(r"\bcash_move\b", re.IGNORECASE)
CASH = 60_000 + 33_330 - 4_000 - 2_500  # what will be there; nothing may say it before


class Spy:
    """Notes every statement that looks at amounts of moves while it is on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[str] = []
        real: Callable[..., object] = statements._run

        def noted(sql: str, values: tuple[object, ...]) -> object:
            if OF_MOVES.search(sql) and sql.lstrip().upper().startswith("SELECT"):
                self.asked.append(sql)
            return real(sql, values)

        monkeypatch.setattr(statements, "_run", noted)

    def amounts(self) -> list[str]:
        """Statements that add amounts up, or read all of a session's amounts; what was entered by hand may be listed."""
        by_hand = "kind IN ('paid_in', 'paid_out', 'drop', 'no_sale')"
        return [
            sql
            for sql in self.asked
            if ADDS_UP.search(sql) or (re.search(r"\bamount\b", sql) and "session_id = ?" in sql and by_hand not in sql)
        ]


def morning(desk: Desk) -> int:
    """Everything a desk does before the seal, with its screens and prompts looked at in between."""
    session_id = opened(desk)
    sold(desk, session_id, 33_330)
    sold(desk, session_id, 1_234, tender=Tender.WECHAT, reference="w1")
    refunded(desk, session_id, 4_000)
    desk.do(service.paid_out, session_id, Money(2_500), "快递费")
    desk.do(service.no_sale, session_id, "换零钱")
    desk.do(service.hand_over, session_id, FLOAT, approved(desk, "08", Role.DESK))
    desk.do(service.print_x, session_id)
    look_around(desk, session_id)
    desk.do(service.end_session, session_id)
    desk.do(service.keep_attempt, session_id, counted(80_000))
    look_around(desk, session_id)
    desk.do(service.seal_count, session_id, counted(CASH, {Tender.WECHAT: 1_234}))
    return session_id


def look_around(desk: Desk, session_id: int) -> None:
    queries.open_session(desk.number)
    queries.present_session(desk.number)
    queries.x_counts(session_id)
    queries.drawer_moves(session_id)
    queries.counts(session_id)
    queries.sealed_count(session_id)
    queries.unbagged()
    offers.blockers(desk.today())
    offers.notices(desk.today())
    prompts.due(desk, desk.now())
    prompts.next_due(desk, desk.now())


def test_m2_no_path_evaluates_or_queries_the_expected_amount_before_the_seal(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    spy = Spy(monkeypatch)
    evaluated: list[int] = []
    real = amounts.rows
    monkeypatch.setattr(amounts, "rows", lambda sql, *v: _noted(evaluated, real, sql, *v))
    session_id = morning(desk)
    assert spy.amounts() == []
    assert evaluated == []
    queries.result(session_id, 200)
    assert evaluated == [session_id], "after the seal it is computed, by the one function"
    assert len(spy.amounts()) == 1


def _noted(evaluated: list[int], real: Callable[..., object], sql: str, *values: object) -> object:
    if sql == amounts._SUMS:
        evaluated.append(int(str(values[0])))
    return real(sql, *values)


def test_m2_the_expected_amount_stands_nowhere_before_the_seal(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    """Neither in a log, nor in any column of any table, nor in a print job, nor in the journal's facts."""
    with caplog.at_level(logging.DEBUG):
        session_id = opened(desk)
        sold(desk, session_id, 33_330)
        refunded(desk, session_id, 4_000)
        desk.do(service.paid_out, session_id, Money(2_500), "快递费")
        desk.do(service.print_x, session_id)
        desk.do(service.end_session, session_id)
        desk.do(service.keep_attempt, session_id, counted(80_000))
    assert str(CASH) not in caplog.text
    assert "868.30" not in caplog.text
    kept = re.compile(rf"(?<!\d){CASH}(?!\d)|868\.30|(?<!\d){CASH - 60_000}(?!\d)|268\.30")
    for table in schema()[0]:
        for row in rows(f'SELECT * FROM "{table._meta.table_name}"'):
            assert not kept.search(" ".join(str(cell) for cell in row)), table


def test_m2_a_cashiers_x_shows_counts_and_a_supervisors_amounts(desk: Desk) -> None:
    session_id = opened(desk)
    sold(desk, session_id, 33_330)
    mine = desk.do(service.print_x, session_id)
    assert mine.expected is None
    assert [(row.kind.value, row.count) for row in mine.kinds] == [("sale", 1)]
    with acting(desk, "12"):
        theirs = desk.do(service.print_x, session_id, ZSums(first_receipt="R1"))
    assert theirs.expected is not None
    assert theirs.expected.of(Tender.CASH) == 93_330
    told = rows("SELECT f.payload FROM journal j JOIN journal_facts f ON f.id = j.id WHERE j.action = 'x.read'")
    assert all("93330" not in payload for (payload,) in told)


def test_invariant_8_one_place_in_the_program_adds_up_moves() -> None:
    """Only ``expected`` sums ``cash_move``: no other text of the whole program does."""
    found = {
        source.at(0).split(":")[0]
        for source in source_tree.program()
        if "cash_move" in source.text
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if OF_MOVES.search(node.value) and ADDS_UP.search(node.value)
    }
    assert found == {"desk_app/cash/queries/amounts.py"}


def test_m2_the_seal_is_what_opens_it_not_the_clock_or_the_role(desk: Desk, database: Site) -> None:
    session_id = opened(desk)
    desk.do(service.end_session, session_id)
    database.reopen()  # another start of the program in between
    with refuses("not_sealed"):
        queries.expected(session_id, desk.operator)
    desk.do(service.seal_count, session_id, BlindCount(Pieces()))
    assert queries.expected(session_id).of(Tender.CASH) == 60_000
