"""Bags on their way to finance, and the money that waits to be packed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desk_app.cash.queries.sessions import pieces_from
from desk_app.cash.rules import BagState, Ink, Pieces, ink_from
from desk_app.kernel import numbers
from desk_app.kernel.database import one, rows
from desk_app.kernel.fields import from_millis
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref


@dataclass(frozen=True, slots=True)
class BagSession:
    """A session whose money is in a bag."""

    session_id: int
    z_number: str
    till: int
    till_name: str
    day: date
    amount: Money


@dataclass(frozen=True, slots=True)
class BagStep:
    """What happened to a bag: when, by whom, with whom, finance's own count."""

    state: BagState
    at: datetime
    by: str
    other: str
    pieces: Pieces | None
    amount: Money | None
    reason: str


@dataclass(frozen=True, slots=True)
class BagRow:
    """One bag with its seal; ``due`` is what its sessions owe, ``reason`` why it differs."""

    id: int
    number: str
    bag_no: int
    seal: str
    day: date
    state: BagState
    amount: Money
    due: Money
    pieces: Pieces
    reason: str
    packed_at: datetime
    packed_by: str
    digest: str
    sessions: tuple[BagSession, ...]
    steps: tuple[BagStep, ...]

    @property
    def ref(self) -> Ref:
        """The bag as a record."""
        return Ref("bag", self.id)

    def step(self, state: BagState) -> BagStep | None:
        """What was written when the bag came into a state."""
        return next((step for step in self.steps if step.state is state), None)

    @property
    def sent_at(self) -> datetime | None:
        """When it was handed on."""
        sent = self.step(BagState.SENT)
        return None if sent is None else sent.at

    @property
    def carried_by(self) -> str:
        """Who carries it."""
        sent = self.step(BagState.SENT)
        return "" if sent is None else sent.other

    @property
    def accepted_by(self) -> str:
        """Who of finance took it in."""
        accepted = self.step(BagState.ACCEPTED)
        return "" if accepted is None else accepted.by


_BAG = "SELECT id, number, bag_no, seal, day, state, amount, due, pieces, reason, packed_at, packed_by, digest FROM cash_bag "
_MANY = 200


def bag(bag_id: int) -> BagRow:
    """One bag; raises LookupError."""
    found = one(_BAG + "WHERE id = ?", bag_id)
    if found is None:
        raise LookupError(f"no bag {bag_id}")
    return _row(found)


def bag_by_number(number: str) -> int | None:
    """The bag behind a scanned number."""
    found = one("SELECT id FROM cash_bag WHERE number = ?", numbers.plain_digits(number))
    return None if found is None else int(found[0])


def bags(*, before_id: int | None = None, limit: int = 50) -> tuple[BagRow, ...]:
    """A page of bags, the newest first."""
    found = rows(_BAG + "WHERE id < ? ORDER BY id DESC LIMIT ?", before_id or 2**62, limit)
    return tuple(map(_row, found))


def open_bags() -> tuple[BagRow, ...]:
    """Bags that finance has not accepted, the oldest first."""
    found = rows(
        _BAG + "WHERE state IN ('packed', 'sent', 'disputed') ORDER BY packed_at, id LIMIT ?",
        _MANY,
    )
    return tuple(map(_row, found))


def unbagged() -> tuple[BagSession, ...]:
    """Closed sessions whose money is in no bag yet, the oldest first."""
    found = rows(
        _MONEY + "WHERE z.to_bag > 0 AND NOT EXISTS (SELECT 1 FROM bag_session b WHERE b.session_id = z.session_id) "
        "ORDER BY z.id LIMIT ?",
        _MANY,
    )
    return tuple(map(_money, found))


def money_of(session_ids: Iterable[int]) -> tuple[BagSession, ...]:
    """What these sessions owe; those without a Z are left out."""
    found = (one(_MONEY + "WHERE z.session_id = ?", session_id) for session_id in dict.fromkeys(session_ids))
    return tuple(_money(row) for row in found if row is not None)


def bag_of(session_id: int) -> int | None:
    """The bag a session's money went into."""
    found = one("SELECT bag_id FROM bag_session WHERE session_id = ?", session_id)
    return None if found is None else int(found[0])


def inks_of(bag_id: int) -> tuple[Ink, Ink] | None:
    """Packer's and carrier's signature under a sent bag; None before, or once erased."""
    found = one("SELECT packed_strokes, carried_strokes FROM bag_paper WHERE id = ?", bag_id)
    return None if found is None else (ink_from(json.loads(found[0])), ink_from(json.loads(found[1])))


_MONEY = (
    "SELECT z.session_id, z.number, t.number, t.name, z.day, z.to_bag FROM z_report z JOIN till t ON t.id = z.till_id "
)


def _money(row: tuple[Any, ...]) -> BagSession:
    return BagSession(row[0], row[1], row[2], row[3], date.fromisoformat(row[4]), Money(row[5]))


def _row(row: tuple[Any, ...]) -> BagRow:
    held = rows(
        "SELECT b.session_id, z.number, t.number, t.name, z.day, b.amount FROM bag_session b "
        "JOIN z_report z ON z.session_id = b.session_id JOIN till t ON t.id = z.till_id "
        "WHERE b.bag_id = ? ORDER BY b.id",
        row[0],
    )
    steps = rows(
        "SELECT state, at, staff_number, other, pieces, amount, reason FROM bag_step WHERE bag_id = ? ORDER BY id",
        row[0],
    )
    return BagRow(
        id=row[0],
        number=row[1],
        bag_no=row[2],
        seal=row[3],
        day=date.fromisoformat(row[4]),
        state=BagState(row[5]),
        amount=Money(row[6]),
        due=Money(row[7]),
        pieces=pieces_from(row[8]),
        reason=row[9],
        packed_at=from_millis(row[10]),
        packed_by=row[11],
        digest=row[12],
        sessions=tuple(map(_money, held)),
        steps=tuple(map(_step, steps)),
    )


def _step(row: tuple[Any, ...]) -> BagStep:
    state, at, by, other, pieces, amount, reason = row
    counted = None if pieces is None else pieces_from(pieces)
    return BagStep(
        BagState(state), from_millis(at), by, other, counted, None if amount is None else Money(amount), reason
    )
