"""The difference finder: what may stand behind over and short, by named receipts, the likeliest first (M2).

Pure: differences and the moves of one session in, ranked causes out. It proposes; people decide.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from typing import Final

from desk_app.cash.rules.kinds import TAKINGS, CauseKind, MoveKind, Tender
from desk_app.cash.rules.values import MoveFact
from desk_app.kernel.money import ZERO, Money

MOST_CAUSES: Final = 12
_MOST_NAMED: Final = 5
_SOON: Final = timedelta(minutes=10)
#: What a wrong note makes of the change: one note too few or too many, or one taken for another.
_NOTES: Final = (10_000, 5_000, 2_000, 1_000, 500, 100)
_NOTE_SLIPS: Final = frozenset({*_NOTES, *(a - b for a in _NOTES for b in _NOTES if a > b)})


@dataclass(frozen=True, slots=True)
class Cause:
    """One guess: ``numbers`` are receipts or reasons, ``amount`` what it explains, ``score`` 0 to 100."""

    kind: CauseKind
    tender: Tender
    amount: Money
    numbers: tuple[str, ...]
    score: int
    explains_all: bool
    other: Tender | None = None


def likely_causes(
    differences: Mapping[Tender, Money],
    moves: Sequence[MoveFact],
    *,
    counted: Mapping[Tender, Money] | None = None,
    float_gap: Money = ZERO,
) -> tuple[Cause, ...]:
    """What may explain the differences (counted less expected, per tender); at most a dozen, the likeliest first."""
    apart = {tender: amount for tender, amount in differences.items() if amount}
    found = [*_wrong_tender(apart, moves)]
    for tender, amount in apart.items():
        mine = [move for move in moves if move.tender is tender]
        found += _receipts(tender, amount, mine)
        found += _swapped(tender, amount, mine, (counted or {}).get(tender, ZERO))
        if tender is Tender.CASH:
            found += _drawer(amount, mine, float_gap)
    ranked = sorted(found, key=lambda cause: (-cause.score, cause.kind.value, cause.numbers))
    seen: dict[tuple[CauseKind, Tender, tuple[str, ...]], Cause] = {}
    for cause in ranked:
        seen.setdefault((cause.kind, cause.tender, cause.numbers), cause)
    return tuple(seen.values())[:MOST_CAUSES]


def _wrong_tender(apart: Mapping[Tender, Money], moves: Sequence[MoveFact]) -> Iterator[Cause]:
    """One tender short and another over: a receipt entered under the first that was paid by the second."""
    for short, missing in apart.items():
        for over, extra in apart.items():
            if not missing < 0 < extra:
                continue
            wanted = min(-missing, extra)
            named = [m for m in moves if m.tender is short and m.amount == wanted and m.kind is MoveKind.SALE]
            named += [m for m in moves if m.tender is over and m.amount == -wanted]
            all_of_it = -missing == extra
            for move in named[:_MOST_NAMED]:
                score = (98 if len(named) == 1 else 92) if all_of_it else 70
                yield Cause(CauseKind.WRONG_TENDER, short, Money(wanted), (move.number,), score, all_of_it, over)
            if not named and all_of_it:
                pair = _pair(wanted, [m for m in moves if m.tender is short and m.kind is MoveKind.SALE])
                yield Cause(CauseKind.WRONG_TENDER, short, Money(wanted), pair, 75 if pair else 55, True, over)


def _pair(wanted: int, moves: Sequence[MoveFact]) -> tuple[str, ...]:
    known: dict[int, MoveFact] = {}
    for move in moves:
        other = known.get(wanted - move.amount)
        if other is not None:
            return (other.number, move.number)
        known.setdefault(move.amount, move)
    return ()


def _receipts(tender: Tender, amount: Money, moves: Sequence[MoveFact]) -> Iterator[Cause]:
    """Short by a receipt's amount: entered twice, or not taken. Over by a refund's: entered, not given."""
    takings = [move for move in moves if move.kind in TAKINGS]
    twins: defaultdict[int, list[MoveFact]] = defaultdict(list)
    for move in takings:
        twins[move.amount].append(move)
    same = twins[-amount]
    for first, second in pairwise(same):
        near = second.at - first.at <= _SOON
        next_to = second.seq - first.seq == 1
        score = 90 if near and next_to else 82 if near else 62
        yield Cause(CauseKind.DOUBLE_RECEIPT, tender, amount, (first.number, second.number), score, True)
    kind = CauseKind.NOT_TAKEN if amount < 0 else CauseKind.NOT_GIVEN
    for move in same[:_MOST_NAMED]:
        yield Cause(kind, tender, amount, (move.number,), 58 if len(same) == 1 else 48, True)


def _swapped(tender: Tender, amount: Money, moves: Sequence[MoveFact], counted: Money) -> Iterator[Cause]:
    """Two neighbouring digits swapped: in the total that was typed, or in the amount of a receipt."""
    if amount % 9:  # swapping digits always changes a number by a multiple of nine
        return
    if tender is not Tender.CASH and counted - amount in _swaps(counted):
        yield Cause(CauseKind.SWAPPED_DIGITS, tender, amount, (), 94, True)
    named = [move for move in moves if move.kind in TAKINGS and move.amount + amount in _swaps(move.amount)]
    for move in named[:_MOST_NAMED]:
        yield Cause(CauseKind.SWAPPED_DIGITS, tender, amount, (move.number,), 72 if len(named) <= 2 else 60, True)


def _swaps(amount: int) -> frozenset[int]:
    digits = str(abs(amount))
    sign = -1 if amount < 0 else 1
    turned = (digits[:i] + digits[i + 1] + digits[i] + digits[i + 2 :] for i in range(len(digits) - 1))
    return frozenset(sign * int(text) for text in turned) - {amount}


def _drawer(amount: Money, moves: Sequence[MoveFact], float_gap: Money) -> Iterator[Cause]:
    """What happens to cash alone: the float, the change, money in and out that nobody entered."""
    if float_gap and float_gap == -amount:
        yield Cause(CauseKind.FLOAT_GAP, Tender.CASH, amount, (), 96, True)
    known = [move for move in moves if move.kind in {MoveKind.PAID_OUT, MoveKind.DROP, MoveKind.PAID_IN}]
    kind = CauseKind.PAID_OUT_MISSING if amount < 0 else CauseKind.PAID_IN_MISSING
    for move in known:
        if abs(move.amount) == abs(amount):
            yield Cause(kind, Tender.CASH, amount, (move.reason,), 66, True)
        elif abs(move.amount) * 2 == abs(amount):  # entered with the wrong sign counts twice
            yield Cause(kind, Tender.CASH, amount, (move.reason,), 68, True)
    if abs(amount) in _NOTE_SLIPS:
        named = tuple(move.number for move in moves if _needs_change(move, abs(amount)))[-_MOST_NAMED:]
        if named:
            yield Cause(CauseKind.WRONG_CHANGE, Tender.CASH, amount, named, 44, True)
    opened = tuple(move.reason for move in moves if move.kind is MoveKind.NO_SALE)[-_MOST_NAMED:]
    if opened:
        yield Cause(CauseKind.NO_SALE, Tender.CASH, amount, opened, 40 if amount < 0 else 20, False)
    if amount < 0 and amount % 500 == 0:  # errands cost round sums
        yield Cause(CauseKind.PAID_OUT_MISSING, Tender.CASH, amount, (), 30, True)


def _needs_change(move: MoveFact, slip: int) -> bool:
    """Whether a note slip of this size could have happened with a receipt's change."""
    if move.kind is not MoveKind.SALE:
        return False
    handed = next((note for note in reversed(_NOTES) if note > move.amount), 0)
    return handed - move.amount >= min(slip, 100) and handed > 0
