"""Statements of the others beside our own payments: matched, only ours, only theirs."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.cash import queries, service
from desk_app.cash.rules import BlindCount, StatementFile, StatementLine, Tender
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.money import Money
from desk_app.kernel.work import Desk
from tests.cash.site import FLOAT, opened, refuses, sold

pytestmark = pytest.mark.usefixtures("people")


def sealed(desk: Desk, clock: ManualClock) -> int:
    """Three payments by WeChat, ten minutes apart, and one by card; the count is sealed."""
    session_id = opened(desk)
    for number, amount in ((1, 1_000), (2, 2_000), (3, 2_000)):
        clock.advance(timedelta(minutes=10))
        sold(desk, session_id, amount, tender=Tender.WECHAT, reference=f"4200 00{number}")
    sold(desk, session_id, 500, tender=Tender.CARD)
    desk.do(service.end_session, session_id)
    desk.do(service.seal_count, session_id, BlindCount(FLOAT))
    return session_id


def line(desk: Desk, minutes: int, amount: int, reference: str = "") -> StatementLine:
    return StatementLine(desk.now() + timedelta(minutes=minutes), reference, Money(amount), "商品")


def file(*lines: StatementLine, sha256: str = "a" * 64) -> StatementFile:
    return StatementFile("wechat.csv", sha256, lines)


def test_lines_are_matched_by_reference_then_by_amount_and_time(desk: Desk, clock: ManualClock) -> None:
    session_id = sealed(desk, clock)
    lines = (
        line(desk, -1, 2_000, "x9"),  # the third, by its time
        line(desk, -20, 1_000, "`4200001"),
        line(desk, -12, 700, "x10"),
        line(desk, -600, 9_900, "of this morning, before opening"),
    )
    desk.do(service.import_statement, session_id, Tender.WECHAT, file(*lines))
    came = queries.match_of(session_id, Tender.WECHAT)
    assert [(move.reference, theirs.reference) for move, theirs in came.matched] == [
        ("4200 003", "x9"),
        ("4200 001", "`4200001"),
    ]
    assert [move.reference for move in came.only_ours] == ["4200 002"]
    assert [theirs.reference for theirs in came.only_theirs] == ["x10"]
    assert came.difference == 700 - 2_000
    (row,) = queries.statements(session_id)
    assert (row.name, row.lines, row.matched, row.tender) == ("wechat.csv", 3, 2, Tender.WECHAT)


def test_a_second_file_brings_only_what_is_new(desk: Desk, clock: ManualClock) -> None:
    session_id = sealed(desk, clock)
    first, second = line(desk, -20, 1_000, "4200001"), line(desk, -10, 2_000, "4200002")
    desk.do(service.import_statement, session_id, Tender.WECHAT, file(first))
    with refuses("statement_used"):
        desk.do(service.import_statement, session_id, Tender.WECHAT, file(first))
    with refuses("statement_empty"):
        desk.do(service.import_statement, session_id, Tender.WECHAT, file(first, sha256="b" * 64))
    desk.do(service.import_statement, session_id, Tender.WECHAT, file(first, second, sha256="c" * 64))
    came = queries.match_of(session_id, Tender.WECHAT)
    assert (len(came.matched), len(came.only_ours), len(came.only_theirs)) == (2, 1, 0)


def test_m2_a_statement_is_not_compared_before_the_seal(desk: Desk) -> None:
    session_id = opened(desk)
    with refuses("not_sealed"):
        desk.do(service.import_statement, session_id, Tender.WECHAT, file(line(desk, 0, 100)))
    with refuses("not_sealed"):
        queries.match_of(session_id, Tender.WECHAT)


def test_cash_has_no_statement(desk: Desk, clock: ManualClock) -> None:
    session_id = sealed(desk, clock)
    with refuses("not_a_statement_tender"):
        desk.do(service.import_statement, session_id, Tender.CASH, file(line(desk, 0, 100)))


def test_three_hundred_lines_go_in_at_once(desk: Desk, clock: ManualClock) -> None:
    session_id = sealed(desk, clock)
    many = tuple(line(desk, -5, 100 + n, f"n{n}") for n in range(300))
    desk.do(service.import_statement, session_id, Tender.ALIPAY, file(*many))
    assert len(queries.match_of(session_id, Tender.ALIPAY).only_theirs) == 300
