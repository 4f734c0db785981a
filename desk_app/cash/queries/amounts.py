"""What should be there: the one function that says it, for X, Z and close alike (invariant 8).

Before the count is sealed nobody may ask but a supervisor or finance who doesn't keep the drawer themselves, and nothing
else in the program adds up the moves of a session. The amount is never stored, logged or journalled before the seal.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desk_app.cash.queries.sessions import SessionRow, session
from desk_app.cash.rules import TAKINGS, MoveFact, MoveKind, Tender
from desk_app.kernel.database import rows
from desk_app.kernel.fields import from_millis
from desk_app.kernel.money import Money
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Operator, Role


@dataclass(frozen=True, slots=True)
class KindSum:
    """So many moves of one kind and tender, and what they come to."""

    kind: MoveKind
    tender: Tender
    count: int
    amount: Money


@dataclass(frozen=True, slots=True)
class KindCount:
    """So many moves of one kind and tender: what anybody may see."""

    kind: MoveKind
    tender: Tender
    count: int


@dataclass(frozen=True, slots=True)
class Expected:
    """What should be in the drawer and on the statements of a session."""

    session_id: int
    float_amount: Money
    kinds: tuple[KindSum, ...]

    def of(self, tender: Tender) -> Money:
        """What should be there of one tender; the float is cash."""
        moved = sum(row.amount for row in self.kinds if row.tender is tender)
        return Money(moved + (self.float_amount if tender is Tender.CASH else 0))

    @property
    def takings(self) -> Money:
        """What sales, refunds and voided sales come to over all tenders."""
        return Money(sum(row.amount for row in self.kinds if row.kind in TAKINGS))

    @property
    def moves(self) -> int:
        """How many moves there are."""
        return sum(row.count for row in self.kinds)

    def of_kind(self, kind: MoveKind) -> tuple[int, Money]:
        """How many moves of a kind, and what they come to."""
        found = [row for row in self.kinds if row.kind is kind]
        return sum(row.count for row in found), Money(sum(row.amount for row in found))


_SUMS: Final = (
    "SELECT kind, tender, COUNT(*), SUM(amount) FROM cash_move WHERE session_id = ? AND seq <= ? "
    "GROUP BY kind, tender ORDER BY kind, tender"
)
_COUNTS: Final = (
    "SELECT kind, tender, COUNT(*) FROM cash_move WHERE session_id = ? GROUP BY kind, tender ORDER BY kind, tender"
)
_ALL: Final = 2**31 - 1


def may_see(row: SessionRow, seen_by: Operator | None) -> bool:
    """Whether somebody may know what should be there: anybody after the seal, else supervisor or finance (M2).

    Not even they while the drawer is theirs: whoever counts it counts blind.
    """
    if row.state.is_sealed:
        return True
    if seen_by is None or seen_by.number == row.custodian:
        return False
    return seen_by.role.covers(Role.SUPERVISOR) or seen_by.role.covers(Role.FINANCE)


def need_seen(row: SessionRow, seen_by: Operator | None) -> None:
    """Refuse cash.not_sealed to whoever may not know yet."""
    if not may_see(row, seen_by):
        raise Refusal("cash.not_sealed", number=row.number)


def expected(session_id: int, seen_by: Operator | None = None, *, upto: int = _ALL) -> Expected:
    """What should be there (invariant 8), after the first ``upto`` moves; refuses cash.not_sealed before the seal."""
    row = session(session_id)
    need_seen(row, seen_by)
    found = rows(_SUMS, session_id, upto) if upto else ()
    sums = (
        KindSum(MoveKind(kind), Tender(tender), int(number), Money(int(total))) for kind, tender, number, total in found
    )
    return Expected(session_id, row.float_amount, tuple(sums))


def x_counts(session_id: int) -> tuple[KindCount, ...]:
    """How often what moved, without any amount: a cashier's X."""
    return tuple(KindCount(MoveKind(kind), Tender(tender), int(n)) for kind, tender, n in rows(_COUNTS, session_id))


def sealed_moves(session_id: int, seen_by: Operator | None = None) -> tuple[MoveFact, ...]:
    """Every move of a session with its receipt, in order; refuses cash.not_sealed before the seal."""
    need_seen(session(session_id), seen_by)
    found = rows(
        "SELECT id, seq, kind, tender, amount, at, number, reference, reason FROM cash_move "
        "WHERE session_id = ? ORDER BY seq",
        session_id,
    )
    return tuple(
        MoveFact(number, seq, MoveKind(kind), Tender(tender), Money(amount), from_millis(at), *words)
        for number, seq, kind, tender, amount, at, *words in found
    )
