"""Goods that come, go to waste or to another place of the house."""

from __future__ import annotations

from datetime import date

from desk_app.kernel.database import change, insert, one, rows
from desk_app.kernel.money import ZERO, Money
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work
from desk_app.staff import service as staff
from desk_app.staff.rules import Approval
from desk_app.stock.rules import (
    NAME_LENGTH,
    SHORT_LENGTH,
    WRITE_OFF_LIMIT,
    Delivery,
    DeliveryLine,
    Level,
    MoveKind,
    Reason,
    issued,
    payable,
    positive,
    short,
)
from desk_app.stock.service.ledger import Step, book, locked_levels, refuse_not_enough
from desk_app.stock.service.orders import arrived

_MOST_LINES = 500


def receive(work: Work, delivery: Delivery) -> int:
    """Take goods in, against an order or free, each line with its cost and date; gives the delivery's id.

    Refuses stock.nothing_to_receive, .bad_quantity, .bad_cost, .no_product, .not_stocked, .no_supplier, .no_order,
    .order_over, .other_supplier.
    """
    lines = delivery.lines
    if not lines or len(lines) > _MOST_LINES:
        raise Refusal("stock.nothing_to_receive")
    for line in lines:
        positive(line.quantity)
        payable(line.cost)
    supplier_id = arrived(work, delivery) if delivery.order_id is not None else delivery.supplier_id
    if supplier_id is not None and one("SELECT 1 FROM supplier WHERE id = ?", supplier_id) is None:
        raise Refusal("stock.no_supplier")
    reference = short(delivery.reference, SHORT_LENGTH)
    total = sum(line.cost for line in lines)
    number = insert(
        "INSERT INTO delivery (supplier_id, order_id, at, day, staff_number, reference, total) VALUES (?, ?, ?, ?, ?, ?, ?)",
        supplier_id,
        delivery.order_id,
        work.millis,
        work.day.isoformat(),
        work.operator.number,
        reference,
        total,
    )
    ref = Ref("delivery", number)
    levels = locked_levels(line.product_id for line in lines)
    for line in lines:
        _need_stocked(line.product_id, levels)
    book(work, [Step(line.product_id, MoveKind.RECEIVE, line.quantity, line.cost) for line in lines], ref, levels)
    _keep_batches(ref, lines)
    told = [[line.product_id, line.quantity, line.cost, _iso(line.expires_on)] for line in lines]
    facts = {"supplier": supplier_id, "order": delivery.order_id, "reference": reference, "total": total, "lines": told}
    work.record("stock.received", ref, facts)
    return number


def _iso(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def _need_stocked(product_id: int, levels: dict[int, Level]) -> None:
    if product_id in levels:
        return
    found = one("SELECT name FROM product WHERE id = ?", product_id)
    if found is None:
        raise Refusal("stock.no_product")
    raise Refusal("stock.not_stocked", name=found[0])


def _keep_batches(ref: Ref, lines: tuple[DeliveryLine, ...]) -> None:
    """The dates on the goods, each with its move."""
    if not any(line.expires_on for line in lines):
        return
    moves = rows("SELECT id FROM stock_move WHERE ref_kind = ? AND ref_id = ? ORDER BY id", ref.kind, ref.id)
    for line, (move_id,) in zip(lines, moves, strict=True):
        if line.expires_on is not None:
            change(
                "INSERT INTO stock_batch (product_id, expires_on, quantity, move_id) VALUES (?, ?, ?, ?)",
                line.product_id,
                line.expires_on.isoformat(),
                line.quantity,
                move_id,
            )


def write_off(
    work: Work,
    product_id: int,
    quantity: Quantity,
    reason: Reason,
    *,
    note: str = "",
    approval: Approval | None = None,
) -> Money:
    """Take out what can't be sold, with the reason; gives its cost. Above the site's limit a supervisor says yes.

    Refuses stock.bad_quantity, .no_product, .not_stocked, .not_enough, .needs_reason (*other* needs words),
    .needs_supervisor.
    """
    positive(quantity)
    words = short(note, NAME_LENGTH)
    if reason is Reason.OTHER and not words:
        raise Refusal("stock.needs_reason")
    levels = locked_levels((product_id,))
    _need_stocked(product_id, levels)
    if levels[product_id].quantity < quantity:
        refuse_not_enough(product_id, levels[product_id].quantity, quantity)
    _, cost = issued(levels[product_id], quantity)
    ref = Ref("product", product_id)
    if cost > work.setting(WRITE_OFF_LIMIT):
        if approval is None:
            raise Refusal("stock.needs_supervisor")
        staff.use_approval(work, approval, Role.SUPERVISOR, "stock.written_off", ref)
    book(work, [Step(product_id, MoveKind.WRITE_OFF, Quantity(-quantity), None, reason.value, words)], ref, levels)
    approver = "" if approval is None else approval.operator.number
    facts = {"quantity": quantity, "cost": cost, "reason": reason.value, "note": words, "approved_by": approver}
    work.record("stock.written_off", ref, facts)
    return cost


def transfer(
    work: Work, product_id: int, quantity: Quantity, place: str, *, is_in: bool = False, cost: Money = ZERO
) -> None:
    """Goods go to another place of the house, or come from there at ``cost``.

    Refuses stock.bad_quantity, .bad_cost, .no_place, .no_product, .not_stocked, .not_enough.
    """
    positive(quantity)
    payable(cost)
    where = short(place, SHORT_LENGTH)
    if not where:
        raise Refusal("stock.no_place")
    levels = locked_levels((product_id,))
    _need_stocked(product_id, levels)
    if not is_in and levels[product_id].quantity < quantity:
        refuse_not_enough(product_id, levels[product_id].quantity, quantity)
    ref = Ref("product", product_id)
    step = Step(
        product_id,
        MoveKind.TRANSFER,
        quantity if is_in else Quantity(-quantity),
        cost if is_in else None,
        note=where,
    )
    (made,) = book(work, [step], ref, levels)
    work.record("stock.transferred", ref, {"quantity": step.quantity, "cost": made.cost, "place": where})
