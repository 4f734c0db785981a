"""Giving money back: by the receipt line by line, a whole sale in its session, or without a receipt (invariant 3).

It lands in the open day, whatever day the sale was of (M3). Above the limits another named person's PIN agrees.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desk_app.kernel.database import lock_rows, one
from desk_app.kernel.money import ZERO, Money, tax_included
from desk_app.kernel.quantity import Quantity, amount_of
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work
from desk_app.shop import queries
from desk_app.shop.queries import Refundable
from desk_app.shop.rules import (
    CASH_ROUNDING,
    MEMBER,
    REFUND_DAYS,
    REFUND_LIMIT,
    ROUNDING_DOWN,
    LineKind,
    LooseReturn,
    PayBack,
    RefundKind,
    Return,
    SaleState,
    back_to,
    checked_back,
    checked_text,
    is_all_back,
    part_of,
    refund_total,
    share_back,
)
from desk_app.shop.service.basket import in_currency
from desk_app.shop.service.lines import need_quantity
from desk_app.shop.service.payments import need_session
from desk_app.shop.service.refunding import Coming, Document, write_refund
from desk_app.staff import service as staff
from desk_app.staff.rules import Approval
from desk_app.stock import queries as stock
from desk_app.stock.rules import Level


@dataclass(frozen=True, slots=True)
class Refunded:
    """A refund that was made."""

    refund_id: int
    number: str
    total: Money
    job_id: int


def refund(
    work: Work,
    sale_id: int,
    returns: tuple[Return, ...],
    why: str,
    *,
    back: tuple[PayBack, ...] = (),
    approval: Approval | None = None,
) -> Refunded:
    """Take lines of a receipt back and give their money back, to the original tenders unless ``back`` says otherwise.

    Refuses shop.needs_reason, .not_paid, .refund_all_back, .refund_too_much (left), .whole_line_only, .bad_quantity,
    .back_differs, .back_too_much, .needs_approval (above the limit, an old receipt, another tender), .no_session.
    """
    reason = checked_text(why, is_needed=True)
    known = _locked(sale_id)
    if not returns or known.is_all_back:
        raise Refusal("shop.refund_all_back" if known.is_all_back else "shop.nothing_to_refund")
    coming = _coming(known, returns)
    due = Money(sum(line.net for line in coming))
    total = refund_total(
        due,
        known.collected,
        work.setting(CASH_ROUNDING),
        is_last=is_all_back(known.lines, returns),
        is_down=work.setting(ROUNDING_DOWN),
    )
    with in_currency(work):
        is_elsewhere = checked_back(total, known.collected, back) if back else False
        backs = _with_members(known, back) if back else back_to(total, known.collected)
    is_old = (work.day - known.sale.row.day).days > work.setting(REFUND_DAYS)
    by = _allowed(work, approval, total, "refund.made", known.sale.row.ref, is_special=is_elsewhere or is_old)
    document = Document(RefundKind.RETURN, sale_id, need_session(work), reason, by, total)
    return _written(work, document, coming, backs)


def void_sale(work: Work, sale_id: int, why: str, *, approval: Approval | None = None) -> Refunded:
    """Undo a whole sale in the session that took it; a supervisor agrees. Goods go back on the shelf.

    Refuses shop.needs_reason, .not_paid, .other_session, .part_back (something came back already), .needs_approval.
    """
    reason = checked_text(why, is_needed=True)
    known = _locked(sale_id)
    session = need_session(work)
    if known.sale.row.session_id != session.id:
        raise Refusal("shop.other_session")
    if any(line.back_quantity for line in known.lines):
        raise Refusal("shop.part_back")
    if approval is None:
        raise Refusal("shop.needs_approval", role=Role.SUPERVISOR.value, rate=0)
    staff.use_approval(work, approval, Role.SUPERVISOR, "sale.voided", known.sale.row.ref)
    coming = _coming(known, tuple(Return(line.line_id, line.quantity) for line in known.lines))
    total = Money(sum(payment.left for payment in known.collected))
    document = Document(RefundKind.VOID, sale_id, session, reason, approval.operator.number, total)
    return _written(work, document, coming, back_to(total, known.collected))


def refund_without_receipt(
    work: Work,
    returns: tuple[LooseReturn, ...],
    back: PayBack,
    why: str,
    *,
    approval: Approval | None = None,
) -> Refunded:
    """Take goods back without a receipt, only by a supervisor (or with one's PIN); counted apart.

    ``back`` names the tender (and member); its amount 0 is what the goods come to. Refuses shop.needs_reason,
    .nothing_to_refund, .no_product, .bad_quantity, .bad_amount, .back_differs, .needs_approval, .no_session.
    """
    reason = checked_text(why, is_needed=True)
    session = need_session(work)
    if not returns:
        raise Refusal("shop.nothing_to_refund")
    coming = _loose(work, returns)
    due = Money(sum(line.net for line in coming))
    with in_currency(work):
        if back.amount and back.amount != due:
            raise Refusal("shop.back_differs", total=int(due), back=int(back.amount))
    if back.tender == MEMBER:
        raise Refusal("shop.bad_tender")  # nothing was spent that could be given back
    by = _allowed(work, approval, due, "refund.without_receipt", session.ref, is_special=True)
    document = Document(RefundKind.NO_RECEIPT, None, session, reason, by, due)
    return _written(work, document, coming, (replace(back, payment_id=None, amount=due),) if due else ())


def _written(work: Work, document: Document, coming: Sequence[Coming], backs: Sequence[PayBack]) -> Refunded:
    refund_id, number, job_id = write_refund(work, document, coming, backs)
    return Refunded(refund_id, number, document.total, job_id)


def _locked(sale_id: int) -> Refundable:
    """A paid sale and what may come back of it, kept from other tills: a receipt is not refunded twice at once."""
    found = one(lock_rows("SELECT state FROM sale WHERE id = ?"), sale_id)
    if found is None:
        raise Refusal("shop.no_sale")
    if SaleState(found[0]) is not SaleState.PAID:
        raise Refusal("shop.not_paid")
    return queries.refundable(sale_id)


def _coming(known: Refundable, returns: Sequence[Return]) -> tuple[Coming, ...]:
    sold = {line.line_id: line for line in known.lines}
    rows = {line.id: line for line in known.sale.live}
    if len({back.line_id for back in returns}) != len(returns):
        raise Refusal("shop.line_twice")
    coming = []
    for wanted in returns:
        if wanted.line_id not in sold:
            raise Refusal("shop.no_line")
        back, row = share_back(sold[wanted.line_id], wanted.quantity), rows[wanted.line_id]
        coming.append(
            Coming(
                row.id,
                row.kind,
                row.product_id,
                row.account_id,
                row.fee_type_id,
                row.member_id,
                row.name,
                row.is_stocked,
                back.quantity,
                back.net,
                row.tax_rate,
                back.tax,
                back.cost,
                wanted.to_shelf,
            )
        )
    return tuple(coming)


def _loose(work: Work, returns: Sequence[LooseReturn]) -> tuple[Coming, ...]:
    numbers = [back.product_id for back in returns]
    items, levels = stock.items(numbers, work.day), stock.levels(numbers)
    coming = []
    for back in returns:
        item = items.get(back.product_id)
        if item is None:
            raise Refusal("shop.no_product")
        need_quantity(back.quantity)
        price = item.price if back.price is None else back.price
        if price < 0:
            raise Refusal("shop.bad_amount")
        net = amount_of(price, back.quantity)
        cost = _cost(levels.get(back.product_id), back.quantity)
        kind = LineKind.GOODS if item.is_stocked else LineKind.SERVICE
        coming.append(
            Coming(
                None,
                kind,
                item.product_id,
                None,
                None,
                None,
                item.name,
                item.is_stocked,
                back.quantity,
                net,
                item.tax,
                tax_included(net, item.tax),
                cost,
                back.to_shelf,
            )
        )
    return tuple(coming)


def _cost(level: Level | None, quantity: Quantity) -> Money:
    """What goods are worth that nobody can say the cost of: the average of those on the shelf, else the last cost."""
    if level is None:
        return ZERO
    if level.quantity > 0:
        return Money(part_of(level.value, quantity, level.quantity))
    return amount_of(level.last_cost, quantity)


def _with_members(known: Refundable, backs: Sequence[PayBack]) -> tuple[PayBack, ...]:
    """Money that goes back on an account goes to the member it came from."""
    members = {payment.payment_id: payment.member_id for payment in known.collected}
    return tuple(
        replace(back, member_id=members.get(back.payment_id) if back.payment_id is not None else None) for back in backs
    )


def _allowed(
    work: Work, approval: Approval | None, total: Money, action: str, subject: Ref, *, is_special: bool
) -> str:
    """Who agreed; refuses shop.needs_approval above the limit, and for a special refund unless a supervisor acts."""
    is_large = total > work.setting(REFUND_LIMIT)
    is_supervisor = work.operator.role.covers(Role.SUPERVISOR)
    if approval is not None:
        staff.use_approval(work, approval, Role.SUPERVISOR, action, subject)
        return approval.operator.number
    if is_large or (is_special and not is_supervisor):
        raise Refusal("shop.needs_approval", role=Role.SUPERVISOR.value, rate=0)
    return ""
