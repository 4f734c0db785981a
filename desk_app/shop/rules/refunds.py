"""What may come back of a sale: by line, by payment, never more than was sold or collected (invariant 3). Pure.

Parts are taken cumulatively: however a line is given back, the last part takes the last cent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desk_app.kernel.money import ZERO, Money, rounded_to
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refusal import Refusal
from desk_app.shop.rules.kinds import ALIPAY, CARD, CASH, MEMBER, VOUCHER, WECHAT, LineKind
from desk_app.shop.rules.pricing import part_of

#: Money goes back where it can be traced first; what was paid by card does not leave the drawer as cash.
_ORDER: Final = {CARD: 0, WECHAT: 1, ALIPAY: 2, MEMBER: 3, VOUCHER: 4, CASH: 5}


NOTHING: Final = Quantity(0)


@dataclass(frozen=True, slots=True)
class Sold:
    """One paid line and what came back of it already."""

    line_id: int
    kind: LineKind
    quantity: Quantity
    net: Money
    tax: Money
    cost: Money
    back_quantity: Quantity = NOTHING
    back_net: Money = ZERO
    back_tax: Money = ZERO
    back_cost: Money = ZERO

    @property
    def left(self) -> Quantity:
        """How much of it may still come back."""
        return Quantity(self.quantity - self.back_quantity)


@dataclass(frozen=True, slots=True)
class Return:
    """So much of a line is brought back; goods go back on the shelf or are written off."""

    line_id: int
    quantity: Quantity
    to_shelf: bool = True


@dataclass(frozen=True, slots=True)
class LooseReturn:
    """Something brought back without a receipt; ``price`` None is today's price."""

    product_id: int
    quantity: Quantity
    to_shelf: bool = True
    price: Money | None = None


@dataclass(frozen=True, slots=True)
class Back:
    """What one line gives back."""

    line_id: int
    quantity: Quantity
    net: Money
    tax: Money
    cost: Money


@dataclass(frozen=True, slots=True)
class Collected:
    """What a payment collected and has not given back yet."""

    payment_id: int
    tender: str
    left: Money
    member_id: int | None = None


@dataclass(frozen=True, slots=True)
class PayBack:
    """Money on its way back: against which payment, by which tender; ``payment_id`` None without a receipt."""

    payment_id: int | None
    tender: str
    amount: Money
    reference: str = ""
    member_id: int | None = None


def share_back(sold: Sold, quantity: Quantity) -> Back:
    """What ``quantity`` of a line gives back.

    Refuses shop.bad_quantity, shop.refund_too_much (left), shop.whole_line_only for fees and top-ups.
    """
    if quantity <= 0:
        raise Refusal("shop.bad_quantity")
    if quantity > sold.left:
        raise Refusal("shop.refund_too_much", left=int(sold.left))
    if quantity != sold.quantity and sold.kind in {LineKind.FEE, LineKind.DEPOSIT}:
        raise Refusal("shop.whole_line_only")
    upto = sold.back_quantity + quantity
    return Back(
        sold.line_id,
        quantity,
        Money(part_of(sold.net, upto, sold.quantity) - sold.back_net),
        Money(part_of(sold.tax, upto, sold.quantity) - sold.back_tax),
        Money(part_of(sold.cost, upto, sold.quantity) - sold.back_cost),
    )


def is_all_back(sold: Sequence[Sold], returns: Sequence[Return]) -> bool:
    """True when nothing of the sale is left with the customer once these came back."""
    coming = {back.line_id: back.quantity for back in returns}
    return all(line.left == coming.get(line.line_id, 0) for line in sold)


def refund_total(
    due: Money, collected: Sequence[Collected], step: int, *, is_last: bool, is_down: bool = False
) -> Money:
    """What goes back for lines worth ``due``: with the last of them whatever was collected and is still here.

    A part is rounded like the cash it is paid in, when nothing but cash was collected; never above what is left.
    """
    left = sum(payment.left for payment in collected)
    if is_last:
        return Money(left)
    total = due
    if step > 1 and all(payment.tender == CASH for payment in collected):
        total = Money(due - due % step) if is_down else rounded_to(due, Money(step))
    return Money(min(total, left))


def back_to(total: Money, collected: Sequence[Collected]) -> tuple[PayBack, ...]:
    """Give ``total`` back to the original tenders, cash last; refuses shop.back_too_much (left)."""
    backs: list[PayBack] = []
    rest = int(total)
    for payment in sorted(collected, key=lambda known: _ORDER.get(known.tender, len(_ORDER))):
        amount = min(rest, payment.left)
        if amount > 0:
            backs.append(PayBack(payment.payment_id, payment.tender, Money(amount), "", payment.member_id))
            rest -= amount
    if rest:
        raise Refusal("shop.back_too_much", left=int(total) - rest)
    return tuple(backs)


def checked_back(total: Money, collected: Sequence[Collected], backs: Sequence[PayBack]) -> bool:
    """Check a split somebody chose; True when a payment goes back by another tender than it came.

    Refuses shop.back_differs (total, back), shop.back_too_much (left), shop.bad_amount.
    """
    given = sum(back.amount for back in backs)
    if given != total:
        raise Refusal("shop.back_differs", total=int(total), back=int(given))
    known = {payment.payment_id: payment for payment in collected}
    for back in backs:
        if back.amount <= 0 or back.payment_id not in known:
            raise Refusal("shop.bad_amount")
    for payment in collected:
        asked = sum(back.amount for back in backs if back.payment_id == payment.payment_id)
        if asked > payment.left:
            raise Refusal("shop.back_too_much", left=int(payment.left))
    return any(back.payment_id is not None and back.tender != known[back.payment_id].tender for back in backs)
