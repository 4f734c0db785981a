"""Pairing a statement's lines with our payments: each at most once, references before amounts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desk_app.cash.rules import MoveFact, MoveKind, StatementLine, Tender, folded, matched
from desk_app.kernel.money import Money

NINE = datetime(2026, 11, 21, 1, 0, tzinfo=UTC)
WITHIN = timedelta(minutes=15)


def ours(seq: int, amount: int, minutes: int, reference: str = "") -> MoveFact:
    at = NINE + timedelta(minutes=minutes)
    return MoveFact(seq, seq, MoveKind.SALE, Tender.WECHAT, Money(amount), at, f"R{seq}", reference)


def theirs(amount: int, minutes: int | None, reference: str = "") -> StatementLine:
    return StatementLine(None if minutes is None else NINE + timedelta(minutes=minutes), reference, Money(amount))


def test_a_reference_wins_over_a_nearer_time() -> None:
    moves = [ours(1, 500, 0, "a"), ours(2, 500, 10, "b")]
    came = matched(moves, [theirs(500, 0, " B ")], WITHIN)
    assert [(move.seq, line.amount) for move, line in came.matched] == [(2, 500)]
    assert [move.seq for move in came.only_ours] == [1]


def test_our_receipt_number_is_a_reference_too() -> None:
    assert matched([ours(1, 500, 0)], [theirs(500, 600, "R1")], WITHIN).matched


def test_a_reference_with_another_amount_is_no_match() -> None:
    came = matched([ours(1, 500, 0, "a")], [theirs(600, 0, "a")], WITHIN)
    assert (came.matched, came.difference) == ((), 100)


def test_the_nearest_in_time_is_taken_and_too_far_is_none() -> None:
    moves = [ours(1, 500, 0), ours(2, 500, 9)]
    assert [move.seq for move, _ in matched(moves, [theirs(500, 8)], WITHIN).matched] == [2]
    assert matched(moves, [theirs(500, 40)], WITHIN).matched == ()
    assert [move.seq for move, _ in matched(moves, [theirs(500, None)], WITHIN).matched] == [1]


def test_references_are_compared_without_marks_and_blanks() -> None:
    assert folded("`4200 0012'") == folded("42000012") == folded('="42000012"')


@given(
    st.lists(st.tuples(st.integers(1, 5), st.integers(0, 60), st.sampled_from(("", "a", "b")))),
    st.lists(st.tuples(st.integers(1, 5), st.integers(0, 60), st.sampled_from(("", "a", "c")))),
)
def test_nothing_is_lost_and_nothing_paired_twice(
    mine: list[tuple[int, int, str]], others: list[tuple[int, int, str]]
) -> None:
    moves = [ours(seq, *move) for seq, move in enumerate(mine)]
    lines = [theirs(*line) for line in others]
    came = matched(moves, lines, WITHIN)
    assert len(came.matched) + len(came.only_ours) == len(moves)
    assert len(came.matched) + len(came.only_theirs) == len(lines)
    assert len({move.id for move, _ in came.matched}) == len(came.matched)
    assert all(move.amount == line.amount for move, line in came.matched)
