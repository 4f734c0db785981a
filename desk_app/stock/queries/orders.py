"""What the order screens read: what to order (S2), orders that are open, their lines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis
from desk_app.kernel.money import Money
from desk_app.kernel.quantity import Quantity
from desk_app.stock.rules import OrderState, order_quantity


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """One product that has come to its reorder point, and how much to order at the last cost of one unit."""

    product_id: int
    code: str
    name: str
    unit_name: str
    left: Quantity
    reorder_point: Quantity
    on_order: Quantity
    quantity: Quantity
    price: Money
    supplier_id: int | None
    supplier: str


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One order."""

    id: int
    number: str
    supplier_id: int | None
    supplier: str
    state: OrderState
    ordered_at: datetime
    day: date
    wanted_on: date | None
    staff_number: str
    remarks: str
    total: Money
    lines: int


@dataclass(frozen=True, slots=True)
class OrderLineRow:
    """One product of an order and how much of it has come."""

    id: int
    product_id: int
    code: str
    name: str
    unit_name: str
    quantity: Quantity
    received: Quantity
    price: Money

    @property
    def missing(self) -> Quantity:
        """What may still come."""
        return Quantity(max(0, self.quantity - self.received))


_ON_ORDER: Final = (
    "(SELECT COALESCE(SUM(CASE WHEN x.received < x.quantity THEN x.quantity - x.received ELSE 0 END), 0) "
    "FROM purchase_line x JOIN purchase_order o ON o.id = x.order_id "
    "WHERE x.product_id = p.id AND o.state IN ('ordered', 'part'))"
)
_ORDER: Final = (
    "SELECT o.id, o.number, o.supplier_id, COALESCE(s.name, ''), o.state, o.at, o.day, o.wanted_on, o.staff_number, "
    "o.remarks, o.total, (SELECT COUNT(*) FROM purchase_line l WHERE l.order_id = o.id) "
    "FROM purchase_order o LEFT JOIN supplier s ON s.id = o.supplier_id"
)


def proposal(supplier_id: int | None = None, limit: int = 500) -> tuple[ProposalRow, ...]:
    """What to order now: products at or below their reorder point less what is on its way, by supplier and name (S2)."""
    found = rows(
        "SELECT p.id, p.code, p.name, p.unit_name, l.quantity, p.reorder_point, "
        f"{_ON_ORDER}, p.order_size, l.last_cost, p.supplier_id, COALESCE(s.name, '') "
        "FROM product p JOIN stock_level l ON l.id = p.id LEFT JOIN supplier s ON s.id = p.supplier_id "
        "WHERE p.reorder_point > 0 AND p.is_active AND l.quantity <= p.reorder_point ORDER BY s.name, p.name, p.id LIMIT ?",
        5_000,
    )
    wanted = (_proposed(row) for row in found if supplier_id is None or row[9] == supplier_id)
    return tuple(row for row in wanted if row is not None)[:limit]


def _proposed(row: tuple[Any, ...]) -> ProposalRow | None:
    number, code, name, unit_name, left, point, coming, size, cost, supplier_id, supplier = row
    if left + coming > point:
        return None
    return ProposalRow(
        number,
        code,
        name,
        unit_name,
        Quantity(left),
        Quantity(point),
        Quantity(coming),
        order_quantity(left + coming, point, size),
        Money(cost),
        supplier_id,
        supplier,
    )


def orders(*, open_only: bool = True, limit: int = 50) -> tuple[OrderRow, ...]:
    """The newest orders, by default those of which goods may still come."""
    where = "WHERE o.state IN ('ordered', 'part') " if open_only else ""
    return tuple(map(_order, rows(f"{_ORDER} {where}ORDER BY o.id DESC LIMIT ?", limit)))


def order(order_id: int) -> OrderRow:
    """One order; raises LookupError when there is none."""
    found = one(f"{_ORDER} WHERE o.id = ?", order_id)
    if found is None:
        raise LookupError(order_id)
    return _order(found)


def order_by_number(number: str) -> int | None:
    """The order of a slip number, None when there is none."""
    found = value("SELECT id FROM purchase_order WHERE number = ?", number)
    return None if found is None else int(found)


def order_lines(order_id: int) -> tuple[OrderLineRow, ...]:
    """The products of an order in the order they were typed."""
    found = rows(
        "SELECT l.id, l.product_id, p.code, p.name, p.unit_name, l.quantity, l.received, l.price FROM purchase_line l "
        "JOIN product p ON p.id = l.product_id WHERE l.order_id = ? ORDER BY l.id",
        order_id,
    )
    return tuple(OrderLineRow(*row) for row in found)


def _order(found: tuple[Any, ...]) -> OrderRow:
    number, digits, supplier_id, supplier, state, at, day, wanted_on, by, remarks, total, lines = found
    return OrderRow(
        id=number,
        number=digits,
        supplier_id=supplier_id,
        supplier=supplier,
        state=OrderState(state),
        ordered_at=from_millis(at),
        day=date.fromisoformat(day),
        wanted_on=None if wanted_on is None else date.fromisoformat(wanted_on),
        staff_number=by,
        remarks=remarks,
        total=Money(total),
        lines=lines,
    )
