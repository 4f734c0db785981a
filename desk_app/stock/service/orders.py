"""Orders to suppliers: placed from the proposal, filled by deliveries, cancelled with a reason (S2)."""

from __future__ import annotations

from desk_app.kernel.database import change, insert, lock_rows, one, rows
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.quantity import amount_of
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.typed import passage
from desk_app.kernel.work import Work
from desk_app.stock import queries
from desk_app.stock.changes import OrderChanged
from desk_app.stock.queries import OrderRow
from desk_app.stock.rules import (
    NAME_LENGTH,
    TEXT_LENGTH,
    Delivery,
    OrderDraft,
    OrderLine,
    OrderState,
    payable,
    positive,
    short,
)

_MOST_LINES = 500


def place_order(work: Work, draft: OrderDraft) -> int:
    """Order from a supplier; gives the order's id. Each product stands once, its lines are added up.

    Refuses stock.nothing_to_order, .bad_quantity, .bad_cost, .no_product, .no_supplier.
    """
    lines = _merged(draft.lines)
    if not lines or len(lines) > _MOST_LINES:
        raise Refusal("stock.nothing_to_order")
    if draft.supplier_id is not None and one("SELECT 1 FROM supplier WHERE id = ?", draft.supplier_id) is None:
        raise Refusal("stock.no_supplier")
    _need_products(lines)
    total = sum(amount_of(line.price, line.quantity) for line in lines)
    number = work.number(NumberKind.ORDER)
    remarks = short(passage(draft.remarks), TEXT_LENGTH, is_line=False)
    order_id = insert(
        "INSERT INTO purchase_order (number, supplier_id, state, at, day, wanted_on, staff_number, remarks, total) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        draft.supplier_id,
        OrderState.ORDERED.value,
        work.millis,
        work.day.isoformat(),
        None if draft.wanted_on is None else draft.wanted_on.isoformat(),
        work.operator.number,
        remarks,
        total,
    )
    for line in lines:
        change(
            "INSERT INTO purchase_line (order_id, product_id, quantity, price, received) VALUES (?, ?, ?, ?, 0)",
            order_id,
            line.product_id,
            line.quantity,
            line.price,
        )
    told = [[line.product_id, line.quantity, line.price] for line in lines]
    facts = {"number": number, "supplier": draft.supplier_id, "total": total, "lines": told, "remarks": remarks}
    work.record("order.placed", Ref("purchase_order", order_id), facts)
    work.publish(OrderChanged(order_id))
    return order_id


def _merged(lines: tuple[OrderLine, ...]) -> list[OrderLine]:
    found: dict[int, OrderLine] = {}
    for line in lines:
        positive(line.quantity)
        payable(line.price)
        known = found.get(line.product_id)
        more = (
            line
            if known is None
            else OrderLine(line.product_id, type(line.quantity)(known.quantity + line.quantity), line.price)
        )
        found[line.product_id] = more
    return list(found.values())


def _need_products(lines: list[OrderLine]) -> None:
    marks = ",".join("?" * len(lines))
    known = {
        row[0] for row in rows(f"SELECT id FROM product WHERE id IN ({marks})", *(line.product_id for line in lines))
    }
    if any(line.product_id not in known for line in lines):
        raise Refusal("stock.no_product")


def locked_order(order_id: int) -> OrderRow:
    """One order, kept from others until the act is over; refuses stock.no_order."""
    if one(lock_rows("SELECT id FROM purchase_order WHERE id = ?"), order_id) is None:
        raise Refusal("stock.no_order")
    return queries.order(order_id)


def arrived(work: Work, delivery: Delivery) -> int | None:
    """Note on its order what came; gives the supplier. Refuses stock.no_order, .order_over, .other_supplier."""
    order = locked_order(delivery.order_id or 0)
    if not order.state.is_open:
        raise Refusal("stock.order_over", number=order.number)
    if delivery.supplier_id not in {None, order.supplier_id}:
        raise Refusal("stock.other_supplier", number=order.number)
    for line in delivery.lines:
        change(
            "UPDATE purchase_line SET received = received + ? WHERE order_id = ? AND product_id = ?",
            line.quantity,
            order.id,
            line.product_id,
        )
    missing = one("SELECT 1 FROM purchase_line WHERE order_id = ? AND received < quantity LIMIT 1", order.id)
    state = OrderState.RECEIVED if missing is None else OrderState.PART
    change("UPDATE purchase_order SET state = ? WHERE id = ?", state.value, order.id)
    work.publish(OrderChanged(order.id))
    return order.supplier_id


def cancel_order(work: Work, order_id: int, why: str) -> None:
    """Nothing more comes of this order; what has come stays. Refuses stock.no_order, .order_over, .needs_reason."""
    order = locked_order(order_id)
    if not order.state.is_open:
        raise Refusal("stock.order_over", number=order.number)
    reason = short(why, NAME_LENGTH)
    if not reason:
        raise Refusal("stock.needs_reason")
    change("UPDATE purchase_order SET state = ? WHERE id = ?", OrderState.CANCELLED.value, order_id)
    work.record("order.cancelled", Ref("purchase_order", order_id), {"number": order.number, "why": reason})
    work.publish(OrderChanged(order_id))
