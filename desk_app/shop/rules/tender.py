"""What the customer pays with: several tenders at once, cash rounding, change. Pure.

Only the cash part is rounded; what is paid plus nothing else equals the line nets plus the rounding (invariant 1).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk_app.kernel.money import LARGEST, ZERO, Money, rounded_to
from desk_app.kernel.refusal import Refusal
from desk_app.shop.rules.kinds import CASH, REFERENCED, VOUCHER

_REFERENCE_LENGTH = 64


@dataclass(frozen=True, slots=True)
class Tendered:
    """What somebody offers: cash by the notes handed over (``given``, 0 is exact), others by ``amount``.

    ``reference`` is the number on the terminal's slip, in the customer's telephone or on the voucher.
    """

    tender: str
    amount: Money = ZERO
    given: Money = ZERO
    reference: str = ""
    member_id: int | None = None

    def checked(self) -> Tendered:
        """The same; refuses shop.bad_amount, shop.needs_reference (tender), shop.no_member."""
        is_cash = self.tender == CASH
        if self.given < 0 or self.amount < 0 or max(self.given, self.amount) > LARGEST or not (is_cash or self.amount):
            raise Refusal("shop.bad_amount")
        if self.tender in REFERENCED and not 0 < len(self.reference.strip()) <= _REFERENCE_LENGTH:
            raise Refusal("shop.needs_reference", tender=str(self.tender))
        if self.tender == "member" and self.member_id is None:
            raise Refusal("shop.no_member")
        return self


@dataclass(frozen=True, slots=True)
class Paid:
    """One tender's part of a sale: ``amount`` is what stays, ``given`` what was handed over, ``change`` what went back."""

    tender: str
    amount: Money
    given: Money
    change: Money
    reference: str = ""
    member_id: int | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """What tenders come to: ``total`` is due plus rounding; ``left`` is what still has to be paid, rounded for cash."""

    payments: tuple[Paid, ...]
    rounding: Money
    total: Money
    change: Money
    left: Money


def cash_due(due: Money, paid: Money, step: int, *, is_down: bool = False) -> Money:
    """What is to be paid in cash once ``paid`` came otherwise: the rest, rounded to the smallest coin of the site."""
    rest = Money(max(0, due - paid))
    if step <= 1:
        return rest
    return Money(rest - rest % step) if is_down else rounded_to(rest, Money(step))


def settle(due: Money, paid: Money, tendered: Sequence[Tendered], step: int = 0, *, is_down: bool = False) -> Settled:
    """Put tenders together for a sale of ``due``, of which ``paid`` was collected before.

    Cash comes last whatever the order and takes the rest; a voucher worth more than the rest leaves nothing over.
    Refuses shop.overpaid (over), shop.cash_twice and whatever ``Tendered.checked`` refuses; ``left`` > 0 is for the
    caller to refuse.
    """
    offers = [offer.checked() for offer in tendered]
    cash = [offer for offer in offers if offer.tender == CASH]
    if len(cash) > 1:
        raise Refusal("shop.cash_twice")
    payments, collected = _without_cash(due, paid, [offer for offer in offers if offer.tender != CASH])
    if not cash:
        return _without_coins(due, collected, payments, step, is_down=is_down)
    wanted = cash_due(due, collected, step, is_down=is_down)
    given = cash[0].given or wanted
    total = Money(collected + wanted)
    if wanted:
        payments.append(Paid(CASH, wanted, given, Money(max(0, given - wanted)), cash[0].reference))
    return Settled(
        tuple(payments), Money(total - due), total, Money(max(0, given - wanted)), Money(max(0, wanted - given))
    )


def _without_cash(due: Money, paid: Money, offers: Sequence[Tendered]) -> tuple[list[Paid], Money]:
    payments: list[Paid] = []
    collected = paid
    for offer in offers:
        rest = Money(due - collected)
        over = Money(offer.amount - rest)
        if over > 0 and (offer.tender != VOUCHER or rest <= 0):
            raise Refusal("shop.overpaid", over=int(over))
        amount = Money(min(offer.amount, rest))
        collected = Money(collected + amount)
        payments.append(Paid(offer.tender, amount, offer.amount, ZERO, offer.reference.strip(), offer.member_id))
    if collected > due:
        raise Refusal("shop.overpaid", over=int(collected - due))
    return payments, collected


def _without_coins(due: Money, collected: Money, payments: list[Paid], step: int, *, is_down: bool) -> Settled:
    """No cash was offered: a rest so small that no coin pays it is rounded away, any other is still to be paid."""
    left = cash_due(due, collected, step, is_down=is_down)
    rounding = Money(0 if left else collected - due)
    return Settled(tuple(payments), rounding, Money(due + rounding), ZERO, left)
