"""After the seal: expected, counted and over or short per tender, with the reasons; over or short per person."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from desk_app.cash.queries.amounts import Expected, expected, sealed_moves
from desk_app.cash.queries.sessions import CountRow, count, custody, sealed_count, session
from desk_app.cash.rules import COUNTED_TENDERS, Cause, Tender, likely_causes
from desk_app.kernel.database import rows
from desk_app.kernel.money import Money
from desk_app.kernel.refusal import Refusal


@dataclass(frozen=True, slots=True)
class ResultLine:
    """One tender: what should be there, what was counted, and what was said about the difference (+ over, - short)."""

    tender: Tender
    expected: Money
    counted: Money
    difference: Money
    reason: str
    by: str
    approved_by: str
    needs_reason: bool
    needs_approval: bool


@dataclass(frozen=True, slots=True)
class Result:
    """The outcome of a sealed count."""

    lines: tuple[ResultLine, ...]
    expected: Expected
    counted: CountRow
    float_gap: Money

    @property
    def is_ready(self) -> bool:
        """True once every difference is explained and, above the limit, approved."""
        return not any(line.needs_reason or line.needs_approval for line in self.lines)

    def line(self, tender: Tender) -> ResultLine | None:
        """The line of a tender; None where nothing moved and nothing was counted."""
        return next((line for line in self.lines if line.tender is tender), None)


@dataclass(frozen=True, slots=True)
class PeriodResult:
    """What one custodian's period was over or short in cash, from the counts at both ends."""

    custodian: str
    difference: Money


def result(session_id: int, limit: int) -> Result:
    """Expected against counted, per tender; ``limit`` is the setting above which somebody else approves.

    Refuses cash.not_sealed before the seal, whoever asks: there is no count to compare with.
    """
    row = session(session_id)
    counted = sealed_count(session_id)
    if counted is None or not row.state.is_sealed:
        raise Refusal("cash.not_sealed", number=row.number)
    should = expected(session_id)
    said = _reasons(session_id)
    lines = []
    for tender in COUNTED_TENDERS:
        wanted, there = should.of(tender), counted.amount_of(tender)
        if wanted or there or tender is Tender.CASH or any(known.tender is tender for known in should.kinds):
            lines.append(_line(tender, wanted, there, said.get(tender), limit))
    return Result(tuple(lines), should, counted, row.float_gap)


def _line(
    tender: Tender, wanted: Money, there: Money, said: tuple[int, str, str, str] | None, limit: int
) -> ResultLine:
    difference = Money(there - wanted)
    # A reason given for another amount (before a recount) says nothing about this one.
    _, reason, by, approved = said if said is not None and said[0] == difference else (0, "", "", "")
    missing = difference != 0 and not reason
    unapproved = abs(difference) > limit and not approved
    return ResultLine(tender, wanted, there, difference, reason, by, approved, missing, unapproved)


def _reasons(session_id: int) -> dict[Tender, tuple[int, str, str, str]]:
    found = rows(
        "SELECT tender, difference, reason, staff_number, approved_by FROM cash_reason WHERE session_id = ? ORDER BY id",
        session_id,
    )
    return {
        Tender(tender): (int(difference), reason, by, approved) for tender, difference, reason, by, approved in found
    }


def causes(session_id: int, limit: int) -> tuple[Cause, ...]:
    """What may stand behind the differences of a sealed count, the likeliest first, by named receipts (M2)."""
    came = result(session_id, limit)
    differences = {line.tender: line.difference for line in came.lines if line.difference}
    if not differences:
        return ()
    counted = {line.tender: line.counted for line in came.lines}
    return likely_causes(differences, sealed_moves(session_id), counted=counted, float_gap=came.float_gap)


def by_person(session_id: int, should: Expected | None = None) -> tuple[PeriodResult, ...]:
    """Over or short in cash of each custody period, after the seal only; refuses cash.not_sealed.

    ``should`` is the answer for the whole session where it was asked for already.
    """
    last = sealed_count(session_id)
    if last is None:
        raise Refusal("cash.not_sealed", number=str(session_id))
    periods = custody(session_id)
    apart = [
        count(period.count_id).amount - expected(session_id, upto=period.after_move).of(Tender.CASH)
        for period in periods
    ]
    apart.append(last.amount - (should or expected(session_id)).of(Tender.CASH))
    return tuple(
        PeriodResult(period.custodian, Money(after - before))
        for period, (before, after) in zip(periods, pairwise(apart), strict=True)
    )
