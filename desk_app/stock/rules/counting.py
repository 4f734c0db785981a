"""How counting goes: what two minutes suffice for, when a line is settled, who counts next. Pure.

Nothing here tells a counter what the books say (S1: counting is blind).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desk_app.kernel.money import Money
from desk_app.kernel.quantity import Quantity
from desk_app.stock.rules.enums import LineState


@dataclass(frozen=True, slots=True)
class Entry:
    """One counting of one product: by whom, what was counted, and what the books said at that instant."""

    staff_number: str
    counted: Quantity
    book: Quantity

    @property
    def difference(self) -> Quantity:
        """Counted less books: sales going on meanwhile change both alike."""
        return Quantity(self.counted - self.book)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A product that the opening count may choose; ``counted_at`` is the last counting in milliseconds, 0 never."""

    product_id: int
    quantity: Quantity
    value: Money
    lost: Money
    counted_at: int
    is_wished: bool = False


def state_of(entries: Sequence[Entry], counters: int) -> LineState:
    """How far a line is: ``counters`` persons have to agree, or one and the books."""
    if not entries:
        return LineState.OPEN
    if settled_by(entries, counters) is not None:
        return LineState.SETTLED
    return LineState.SECOND if counters > 1 and len(entries) < counters else LineState.RECOUNT


def settled_by(entries: Sequence[Entry], counters: int) -> Entry | None:
    """The entry that counts, None while it is open.

    One counter: the first, if it is as the books say; else the first that agrees with an earlier one. Two counters: the
    first that agrees with another person's. Counts are compared by their difference to the books at their own instant.
    """
    if counters <= 1 and entries and entries[0].difference == 0:
        return entries[0]
    for place, entry in enumerate(entries):
        for earlier in entries[:place]:
            if earlier.difference == entry.difference and (counters <= 1 or earlier.staff_number != entry.staff_number):
                return entry
    return None


def may_count(entries: Sequence[Entry], counters: int, staff_number: str) -> bool:
    """False where the other person's count is waited for: nobody is both counters (invariant 9)."""
    return not (counters > 1 and len(entries) < counters and any(e.staff_number == staff_number for e in entries))


def choose(candidates: Iterable[Candidate], lines: int) -> tuple[int, ...]:
    """The products of the two-minute count: below zero or wished first, then past losses, value, longest not counted.

    Half of the room goes to value and loss, the rest to what was not counted for longest, so everything has its turn.
    """
    pool = list(candidates)
    if lines <= 0:
        return ()
    urgent = [c for c in pool if c.is_wished or c.quantity < 0]
    urgent.sort(key=lambda c: (not c.is_wished, c.quantity >= 0, -abs(c.value), c.product_id))
    rest = [c for c in pool if not (c.is_wished or c.quantity < 0)]
    rest.sort(key=lambda c: (-(abs(c.value) + 3 * c.lost), c.product_id))
    chosen = [c.product_id for c in urgent[:lines]]
    room = lines - len(chosen)
    dear = rest[: (room + 1) // 2]
    chosen += [c.product_id for c in dear]
    turn = sorted(rest[len(dear) :], key=lambda c: (c.counted_at, -abs(c.value), c.product_id))
    chosen += [c.product_id for c in turn[: lines - len(chosen)]]
    return tuple(chosen)
