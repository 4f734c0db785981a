"""Random days of a till without a shop: X, Z, moves and the next Z agree, to the cent (invariants 8 and 10).

A few, which hypothesis makes small where one fails; the three hundred stand in tests/closing, with everything that sells.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk_app.cash import queries, service
from desk_app.cash.queries.proof import broken
from desk_app.cash.rules import BlindCount, MoveKind, Pieces, Taking, Tender, ZSums
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Desk
from tests.cash.site import FLOAT, acting, approved, in_pieces, opened

pytestmark = pytest.mark.usefixtures("people")
DAYS = int(os.environ.get("DESK_TESTS_CASH_DAYS", "5"))

AMOUNTS = st.integers(1, 900).map(lambda n: n * 10)
ACTS = st.one_of(
    st.tuples(st.just("sale"), st.lists(st.tuples(st.sampled_from(Tender), AMOUNTS), min_size=1, max_size=3)),
    st.tuples(st.just("refund"), st.tuples(st.sampled_from(Tender), AMOUNTS)),
    st.tuples(st.just("void"), st.tuples(st.sampled_from(Tender), AMOUNTS)),
    st.tuples(st.sampled_from(("paid_in", "paid_out", "drop")), AMOUNTS),
    st.tuples(st.just("no_sale"), st.none()),
    st.tuples(st.just("hand_over"), st.none()),
)
DAY = st.lists(ACTS, max_size=12)


@dataclass
class Book:
    """The same day kept by hand."""

    tenders: dict[Tender, int] = field(default_factory=lambda: dict.fromkeys(Tender, 0))
    takings: int = 0
    dropped: int = 0
    moves: int = 0

    def take(self, tender: Tender, amount: int, *, is_taking: bool = True) -> None:
        self.tenders[tender] += amount
        self.takings += amount if is_taking else 0
        self.moves += 1


def live(desk: Desk, session_id: int, acts: list[tuple[str, object]]) -> Book:
    """Do a day's acts, and keep the book beside it."""
    book = Book()
    book.tenders[Tender.CASH] = FLOAT.amount
    for number, (what, told) in enumerate(acts):
        if what == "sale":
            takings = [Taking(tender, Money(amount)) for tender, amount in told]  # type: ignore[attr-defined]
            desk.do(service.take_many, session_id, takings, Ref("sale", number + 1), number=f"{session_id}-{number}")
            for taking in takings:
                book.take(taking.tender, taking.amount)
        elif what in {"refund", "void"}:
            tender, amount = told  # type: ignore[misc]
            taking = Taking(tender, Money(-amount), MoveKind(what))
            desk.do(service.take, session_id, taking, Ref(what, number + 1), number=f"{session_id}-{number}")
            book.take(tender, -amount)
        else:
            by_hand(desk, session_id, book, what, told)
    return book


def by_hand(desk: Desk, session_id: int, book: Book, what: str, told: object) -> None:
    if what == "hand_over":
        to = "08" if queries.session(session_id).custodian == "07" else "07"
        with acting(desk, queries.session(session_id).custodian):
            desk.do(service.hand_over, session_id, FLOAT, approved(desk, to, Role.DESK))
    elif what == "no_sale":
        desk.do(service.no_sale, session_id, "换零钱")
        book.moves += 1
    else:
        amount = int(str(told))
        desk.do(getattr(service, what), session_id, Money(amount), "理由")
        book.take(Tender.CASH, amount if what == "paid_in" else -amount, is_taking=False)
        book.dropped += amount if what == "drop" else 0


def end(desk: Desk, session_id: int, book: Book, apart: int) -> int:
    """Count what the book says, some of it missing; explain it; close with the sums of the book."""
    with acting(desk, "01"):  # may look before the seal, as long as the drawer is not theirs
        x = desk.do(service.read_x, session_id)
        assert x.expected is not None
        assert {tender: x.expected.of(tender) for tender in Tender} == book.tenders
        assert (x.expected.takings, x.expected.moves) == (book.takings, book.moves)
        assert sum(row.count for row in x.kinds) == book.moves
    desk.do(service.end_session, session_id)
    cash = max(0, book.tenders[Tender.CASH] + apart)
    totals = tuple(
        (tender, Money(max(0, amount))) for tender, amount in book.tenders.items() if tender is not Tender.CASH
    )
    desk.do(service.seal_count, session_id, BlindCount(in_pieces(cash), totals))
    for line in queries.result(session_id, 200).lines:
        if line.difference:
            desk.do(service.explain, session_id, line.tender, "不明", approved(desk))
    z_id = desk.do(service.close, session_id, ZSums(net=Money(book.takings)), Pieces())
    assert queries.z(z_id).to_bag == cash + book.dropped
    return z_id


@settings(max_examples=DAYS, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(DAY, st.integers(-20, 20).map(lambda n: n * 10)), min_size=1, max_size=3))
def test_m1_m2_m3_random_days_agree_to_the_cent(
    desk: Desk, clock: ManualClock, days: list[tuple[list[tuple[str, object]], int]]
) -> None:
    for acts, apart in days:
        session_id = opened(desk)
        book = live(desk, session_id, acts)
        z = queries.z(end(desk, session_id, book, apart))
        before = queries.z_reports(limit=2)[1:]
        assert z.grand_before == (before[0].grand_total if before else 0)
        assert z.grand_total == z.grand_before + book.takings
        told = {line["tender"]: line["expected"] for line in z.facts["tenders"]}
        assert told == {tender.value: book.tenders[tender] for tender in map(Tender, told)}
        moves = queries.sealed_moves(session_id)
        assert len(moves) == book.moves
        assert sum(move.amount for move in moves) == sum(book.tenders.values()) - FLOAT.amount
        people = sum(difference for _, difference in z.facts["by_person"])
        assert people == z.facts["tenders"][0]["difference"]
        clock.advance(timedelta(days=1))
    assert list(broken()) == []
