"""A till with a float, and short ways through a day, for the tests of cash."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import count

import pytest

from desk_app.cash import queries, service
from desk_app.cash.queries import SessionRow
from desk_app.cash.rules import BlindCount, Ink, MoveKind, Pieces, Taking, Tender
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Desk
from desk_app.staff import queries as staff_queries
from desk_app.staff import service as staff
from desk_app.staff.rules import Approval
from tests.staff.site import typed

FLOAT = Pieces.of({10_000: 2, 5_000: 2, 1_000: 15, 500: 20, 100: 40, 50: 20})  # 600.00
INK = Ink((tuple((500 + 90 * n, 2000 + (n % 7) * 150, 12 * n, 400) for n in range(60)),))
_sales = count(1)


def opened(desk: Desk, pieces: Pieces = FLOAT) -> int:
    """The till of this desk, open with a float."""
    return desk.do(service.open_session, desk.do(service.ensure_till), pieces)


def sold(desk: Desk, session_id: int, *amounts: int, tender: Tender = Tender.CASH, **more: str) -> int:
    """A sale with payments of one tender; gives the first move."""
    number = next(_sales)
    takings = [Taking(tender, Money(amount), reference=more.get("reference", "")) for amount in amounts]
    return desk.do(
        service.take_many, session_id, takings, Ref("sale", number), number=more.get("number", f"R{number}")
    )[0]


def refunded(desk: Desk, session_id: int, amount: int, tender: Tender = Tender.CASH) -> int:
    """A refund."""
    number = next(_sales)
    taking = Taking(tender, Money(-amount), MoveKind.REFUND)
    return desk.do(service.take, session_id, taking, Ref("refund", number), number=f"B{number}")


def approved(desk: Desk, number: str = "12", role: Role = Role.SUPERVISOR) -> Approval:
    """Somebody else says yes with their PIN."""
    return desk.do(staff.approve, typed(desk, number), role).approved(desk.now())


@contextmanager
def acting(desk: Desk, number: str) -> Iterator[None]:
    """Let somebody else act for a while."""
    before = desk.operator
    row = staff_queries.staff_by_number(number)
    assert row is not None
    desk.operator = row.operator
    yield
    desk.operator = before


@contextmanager
def refuses(code: str) -> Iterator[None]:
    """The act is refused with this code of ours, and the refusal has its sentence."""
    with pytest.raises(Refusal) as refused:
        yield
    assert refused.value.code == f"cash.{code}"
    assert sentence(refused.value, "en")


def the_session(desk: Desk) -> SessionRow:
    """The present session of this desk."""
    row = queries.present_session(desk.number)
    assert row is not None
    return row


def counted(cash: int | Pieces, totals: Mapping[Tender, int] | None = None) -> BlindCount:
    """A blind count; an amount is counted in the fewest pieces."""
    pieces = cash if isinstance(cash, Pieces) else in_pieces(cash)
    return BlindCount(pieces, tuple((tender, Money(amount)) for tender, amount in (totals or {}).items()))


def in_pieces(amount: int) -> Pieces:
    """An amount (a multiple of ten cents) in the fewest pieces."""
    found = {}
    for value in (10_000, 5_000, 2_000, 1_000, 500, 100, 50, 10):
        found[value], amount = divmod(amount, value)
    assert not amount
    return Pieces.of(found)
