"""What the stock screens read: moves of a product, deliveries, orders and what to order, what expires, what it is all worth."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

from desk_app.kernel.database import one, rows
from desk_app.kernel.fields import from_millis
from desk_app.kernel.money import Money
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refs import Ref
from desk_app.stock.rules import Batch, MoveKind, left_of

_PAGE: Final = 50


class MoveRow(NamedTuple):
    """One move; quantity and cost are signed, ``left`` is what was there afterwards.

    A plain tuple of what the database holds: times and kinds are made when somebody asks for them.
    """

    id: int
    product_id: int
    name: str
    kind_word: str
    quantity: Quantity
    cost: Money
    left: Quantity
    millis: int
    day_text: str
    staff_number: str
    ref_kind: str
    ref_id: int
    reason: str
    note: str

    @property
    def kind(self) -> MoveKind:
        """What moved it."""
        return MoveKind(self.kind_word)

    @property
    def at(self) -> datetime:
        """When."""
        return from_millis(self.millis)

    @property
    def day(self) -> date:
        """The business day it counts for."""
        return date.fromisoformat(self.day_text)

    @property
    def ref(self) -> Ref:
        """What caused it."""
        return Ref(self.ref_kind, self.ref_id)


@dataclass(frozen=True, slots=True)
class Worth:
    """The whole stock: products counted, how many are below zero, value at cost."""

    products: int
    negative: int
    value: Money


@dataclass(frozen=True, slots=True)
class DeliveryRow:
    """Goods that came together."""

    id: int
    supplier: str
    order_id: int | None
    at: datetime
    day: date
    staff_number: str
    reference: str
    total: Money
    lines: int


@dataclass(frozen=True, slots=True)
class ExpiryRow:
    """So much of a product expires on a day; ``days`` until then, negative once it has."""

    product_id: int
    code: str
    name: str
    unit_name: str
    expires_on: date
    quantity: Quantity
    days: int


_MOVE: Final = (
    "SELECT m.id, m.product_id, p.name, m.kind, m.quantity, m.cost, m.quantity_after, m.at, m.day, m.staff_number, "
    "m.ref_kind, m.ref_id, m.reason, m.note FROM stock_move m JOIN product p ON p.id = m.product_id"
)


def moves(product_id: int, before: MoveRow | None = None, limit: int = _PAGE) -> tuple[MoveRow, ...]:
    """The moves of a product, newest first; ``before`` is the last row of the page before."""
    if before is None:
        found = rows(f"{_MOVE} WHERE m.product_id = ? ORDER BY m.at DESC, m.id DESC LIMIT {limit:d}", product_id)
    else:
        found = rows(
            f"{_MOVE} WHERE m.product_id = ? AND m.at <= ? AND (m.at < ? OR m.id < ?) "
            f"ORDER BY m.at DESC, m.id DESC LIMIT {limit:d}",
            product_id,
            before.millis,
            before.millis,
            before.id,
        )
    return tuple(map(MoveRow._make, found))


def moves_between(first: date, last: date, after: int = 0, limit: int = 2_000) -> tuple[MoveRow, ...]:
    """All moves of a period by id, for the export: page by page."""
    found = rows(
        f"{_MOVE} WHERE m.day >= ? AND m.day <= ? AND m.id > ? ORDER BY m.id LIMIT ?",
        first.isoformat(),
        last.isoformat(),
        after,
        limit,
    )
    return tuple(map(MoveRow._make, found))


def delivery_lines(delivery_id: int) -> tuple[MoveRow, ...]:
    """What came in one delivery."""
    return tuple(
        map(MoveRow._make, rows(f"{_MOVE} WHERE m.ref_kind = 'delivery' AND m.ref_id = ? ORDER BY m.id", delivery_id))
    )


def deliveries(limit: int = _PAGE) -> tuple[DeliveryRow, ...]:
    """The newest deliveries."""
    found = rows(
        "SELECT d.id, COALESCE(s.name, ''), d.order_id, d.at, d.day, d.staff_number, d.reference, d.total, "
        "(SELECT COUNT(*) FROM stock_move m WHERE m.ref_kind = 'delivery' AND m.ref_id = d.id) "
        "FROM delivery d LEFT JOIN supplier s ON s.id = d.supplier_id ORDER BY d.id DESC LIMIT ?",
        limit,
    )
    return tuple(
        DeliveryRow(number, name, order, from_millis(at), date.fromisoformat(day), by, reference, Money(total), count)
        for number, name, order, at, day, by, reference, total, count in found
    )


def worth() -> Worth:
    """What the whole stock is worth, from the kept levels."""
    found = one("SELECT COUNT(*), COALESCE(SUM(value), 0) FROM stock_level") or (0, 0)
    below = one("SELECT COUNT(*) FROM stock_level WHERE quantity < 0") or (0,)
    return Worth(int(found[0]), int(below[0]), Money(int(found[1])))


def expiring(day: date, ahead: int = 14, limit: int = 200) -> tuple[ExpiryRow, ...]:
    """What is there and expires within ``ahead`` days or has expired, earliest first; first to expire is sold first."""
    until = (day + timedelta(days=ahead)).isoformat()
    found = rows(
        "SELECT b.product_id, p.code, p.name, p.unit_name, l.quantity, b.expires_on, b.quantity FROM stock_batch b "
        "JOIN product p ON p.id = b.product_id JOIN stock_level l ON l.id = b.product_id "
        "WHERE l.quantity > 0 AND p.expires AND b.product_id IN "
        "(SELECT x.product_id FROM stock_batch x WHERE x.expires_on <= ?) ORDER BY b.product_id, b.id",
        until,
    )
    batches: dict[int, list[Batch]] = {}
    known: dict[int, tuple[str, str, str, int]] = {}
    for number, code, name, unit_name, there, expires_on, quantity in found:
        batches.setdefault(number, []).append(Batch(date.fromisoformat(expires_on), Quantity(quantity)))
        known[number] = (code, name, unit_name, there)
    left = [
        _expiring(number, known[number], batch, day)
        for number, kept in batches.items()
        for batch in left_of(kept, Quantity(known[number][3]))
        if batch.expires_on.isoformat() <= until
    ]
    return tuple(sorted(left, key=lambda row: (row.expires_on, row.name))[:limit])


def _expiring(product_id: int, known: tuple[str, str, str, int], batch: Batch, day: date) -> ExpiryRow:
    code, name, unit_name, _ = known
    days = (batch.expires_on - day).days
    return ExpiryRow(product_id, code, name, unit_name, batch.expires_on, batch.quantity, days)
