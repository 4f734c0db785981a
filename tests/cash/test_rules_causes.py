"""The difference finder (M2): likely causes by named receipts, the likeliest first."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desk_app.cash.rules import Cause, CauseKind, MoveFact, MoveKind, Tender, likely_causes
from desk_app.kernel.money import Money

NINE = datetime(2026, 11, 21, 1, 0, tzinfo=UTC)


def day(*moves: tuple[int, Tender] | tuple[int, Tender, MoveKind]) -> list[MoveFact]:
    """Moves an hour apart: amount, tender and, if it is no sale, the kind; receipts are R1, R2 and so on."""
    made = []
    for seq, (amount, tender, *kind) in enumerate(moves, 1):
        what = kind[0] if kind else MoveKind.SALE
        at = NINE + timedelta(hours=seq)
        made.append(MoveFact(seq, seq, what, tender, Money(amount), at, f"R{seq}", reason=f"why {seq}"))
    return made


def found(moves: list[MoveFact], gap: int = 0, counted: dict[Tender, int] | None = None, **apart: int) -> list[Cause]:
    differences = {Tender(name): Money(amount) for name, amount in apart.items()}
    totals = {tender: Money(amount) for tender, amount in (counted or {}).items()}
    return list(likely_causes(differences, moves, counted=totals, float_gap=Money(gap)))


CASH, CARD, WECHAT = Tender.CASH, Tender.CARD, Tender.WECHAT


def test_m2_a_receipt_on_the_wrong_tender_comes_first() -> None:
    moves = day((1_230, CASH), (4_600, CASH), (800, WECHAT), (4_600, CARD))
    first = found(moves, cash=-4_600, wechat=4_600)[0]
    assert (first.kind, first.tender, first.other, first.numbers, first.explains_all) == (
        CauseKind.WRONG_TENDER,
        CASH,
        WECHAT,
        ("R2",),
        True,
    )


def test_m2_a_refund_booked_on_the_wrong_tender_is_found() -> None:
    moves = day((1_230, CASH), (-700, WECHAT, MoveKind.REFUND))
    first = found(moves, cash=-700, wechat=700)[0]
    assert (first.kind, first.numbers) == (CauseKind.WRONG_TENDER, ("R2",))


def test_m2_two_receipts_together_on_the_wrong_tender_are_found() -> None:
    moves = day((1_000, CASH), (2_300, CASH), (900, CASH), (800, WECHAT))
    first = found(moves, cash=-3_200, wechat=3_200)[0]
    assert (first.kind, first.numbers) == (CauseKind.WRONG_TENDER, ("R2", "R3"))


def test_m2_swapped_tenders_without_a_receipt_are_still_a_guess() -> None:
    guesses = found(day((1_000, CASH)), cash=-3_333, wechat=3_333)
    assert (guesses[0].kind, guesses[0].numbers) == (CauseKind.WRONG_TENDER, ())


def test_m2_part_of_a_difference_may_be_a_wrong_tender() -> None:
    guesses = found(day((1_000, CASH), (500, CASH)), cash=-1_300, wechat=1_000)
    wrong = next(guess for guess in guesses if guess.kind is CauseKind.WRONG_TENDER)
    assert (wrong.numbers, wrong.explains_all) == (("R1",), False)


def test_m2_a_receipt_entered_twice_in_a_row_is_found() -> None:
    moves = [*day((2_600, CASH), (1_800, CASH))]
    again = MoveFact(3, 3, MoveKind.SALE, CASH, Money(1_800), moves[1].at + timedelta(minutes=1), "R3")
    first = found([*moves, again], cash=-1_800)[0]
    assert (first.kind, first.numbers, first.score) == (CauseKind.DOUBLE_RECEIPT, ("R2", "R3"), 90)


def test_m2_a_receipt_nothing_was_taken_for_is_named() -> None:
    kinds = {guess.kind: guess.numbers for guess in found(day((2_650, CASH), (1_230, CASH)), cash=-2_650)}
    assert kinds[CauseKind.NOT_TAKEN] == ("R1",)


def test_m2_a_refund_that_was_not_given_is_named() -> None:
    moves = day((2_650, CASH), (-1_230, CASH, MoveKind.REFUND))
    first = found(moves, cash=1_230)[0]
    assert (first.kind, first.numbers) == (CauseKind.NOT_GIVEN, ("R2",))


def test_m2_swapped_digits_are_found_in_a_total_and_in_a_receipt() -> None:
    moves = day((45_300, CARD), (5_400, CARD))
    total = found(moves, counted={CARD: 57_000}, card=57_000 - 75_000)[0]
    assert (total.kind, total.numbers) == (CauseKind.SWAPPED_DIGITS, ())
    receipt = found(day((5_400, CASH), (1_111, CASH)), cash=-900)[0]
    assert (receipt.kind, receipt.numbers) == (CauseKind.SWAPPED_DIGITS, ("R1",))


def test_m2_a_float_counted_wrong_comes_back_in_the_evening() -> None:
    first = found(day((1_000, CASH)), gap=5_000, cash=-5_000)[0]
    assert first.kind is CauseKind.FLOAT_GAP


def test_m2_money_taken_out_without_an_entry_is_guessed() -> None:
    moves = day((90_000, CASH), (-1_800, CASH, MoveKind.PAID_OUT), (0, CASH, MoveKind.NO_SALE))
    guesses = found(moves, cash=-1_800)
    assert (guesses[0].kind, guesses[0].numbers) == (CauseKind.PAID_OUT_MISSING, ("why 2",))
    assert (CauseKind.NO_SALE, ("why 3",)) in [(guess.kind, guess.numbers) for guess in guesses]
    twice = found(moves, cash=3_600)  # entered as paid out, but put in
    assert (twice[0].kind, twice[0].numbers) == (CauseKind.PAID_IN_MISSING, ("why 2",))


def test_m2_wrong_change_names_the_receipts_it_may_have_been_with() -> None:
    moves = day((2_650, CASH), (10_000, CASH))
    moves += day((-2_650, CASH, MoveKind.REFUND))
    guesses = [guess for guess in found(moves, cash=-3_000) if guess.kind is CauseKind.WRONG_CHANGE]
    assert guesses[0].numbers == ("R1",)


def test_without_a_difference_nothing_is_guessed() -> None:
    assert found(day((1_000, CASH)), cash=0) == []


MOVES = st.lists(
    st.tuples(st.integers(1, 40).map(lambda n: n * 50), st.sampled_from((CASH, CARD, WECHAT))), min_size=1, max_size=30
).map(lambda moves: day(*moves))


@given(MOVES, st.data())
def test_m2_a_wrong_tender_is_always_among_the_first_three(moves: list[MoveFact], data: st.DataObject) -> None:
    wrong = data.draw(st.sampled_from(moves))
    other = data.draw(st.sampled_from([tender for tender in (CASH, CARD, WECHAT) if tender is not wrong.tender]))
    guesses = found(moves, **{wrong.tender.value: -wrong.amount, other.value: int(wrong.amount)})
    same = sum(move.tender is wrong.tender and move.amount == wrong.amount for move in moves)
    named = [guess.numbers for guess in guesses[:3] if guess.kind is CauseKind.WRONG_TENDER]
    assert (wrong.number,) in named or same > 3


@given(MOVES, st.integers(-5_000, 5_000), st.integers(-5_000, 5_000))
def test_guesses_are_few_ranked_and_never_twice(moves: list[MoveFact], cash: int, card: int) -> None:
    guesses = found(moves, cash=cash, card=card, counted={CARD: 10_000})
    assert len(guesses) <= 12
    assert [guess.score for guess in guesses] == sorted((guess.score for guess in guesses), reverse=True)
    assert len({(guess.kind, guess.tender, guess.numbers) for guess in guesses}) == len(guesses)
