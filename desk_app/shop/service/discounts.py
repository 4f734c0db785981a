"""Selling for less: discounts of lines and of the order, other prices, price classes; who may, and who agreed.

Limits count everything that was reduced by hand together, so that two small discounts don't make a large one.
"""

from __future__ import annotations

from dataclasses import replace

from desk_app.accounts import queries as accounts
from desk_app.kernel.database import change
from desk_app.kernel.money import LARGEST, Money, Rate
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work
from desk_app.shop import queries
from desk_app.shop.queries import LineRow
from desk_app.shop.rules import (
    DISCOUNT_DESK,
    DISCOUNT_SUPERVISOR,
    NO_RATE,
    Discount,
    Limits,
    checked_text,
    limit_of,
    member_price,
    needed_role,
    reduction,
)
from desk_app.shop.service.basket import Basket, class_amount, load_open, open_or_begin, priced, rewrite
from desk_app.shop.service.lines import live_line, need_no_open_payment
from desk_app.staff import service as staff
from desk_app.staff.rules import Approval


def limits(work: Work) -> Limits:
    """The site's limits as rates."""
    return Limits(Rate(100 * work.setting(DISCOUNT_DESK)), Rate(100 * work.setting(DISCOUNT_SUPERVISOR)))


def discount_line(
    work: Work, line_id: int, discount: Discount, why: str = "", *, approval: Approval | None = None
) -> None:
    """Give a discount on one line; ``Discount()`` takes it away.

    Refuses shop.bad_discount, shop.no_discount_here (fees, top-ups), shop.needs_approval (role, rate).
    """
    basket, line = live_line(line_id)
    _need_goods(line)
    after = priced(replace(line, discount=discount.checked(), discount_why=checked_text(why)))
    _write_reduced(work, basket, line, after, approval, "sale.line_discounted")


def override_price(work: Work, line_id: int, price: Money, why: str, *, approval: Approval | None = None) -> None:
    """Sell a line at another unit price, with the reason; a lower one counts as a discount.

    Refuses shop.needs_reason, shop.bad_amount, shop.whole_line_only (amounts in a barcode), shop.needs_approval.
    """
    basket, line = live_line(line_id)
    _need_goods(line)
    if line.fixed is not None:
        raise Refusal("shop.whole_line_only")
    if not 0 <= price <= LARGEST:
        raise Refusal("shop.bad_amount")
    after = priced(replace(line, price=price, price_why=checked_text(why, is_needed=True)))
    _write_reduced(work, basket, line, after, approval, "sale.price_overridden")


def _write_reduced(
    work: Work, basket: Basket, line: LineRow, after: LineRow, approval: Approval | None, action: str
) -> None:
    need_no_open_payment(basket.id)
    rate = reduction(class_amount(after, basket.class_rate), after.net)
    approved, by = _agreed(work, basket, rate, line.approved_rate, approval, action)
    row = rewrite(basket, line, replace(after, approved_rate=approved))
    if basket.discount:
        _need_whole(work, basket, approval)
    basket.store(work)
    told = {
        "line": line.id,
        "name": line.name,
        "from": int(line.net),
        "to": int(row.net),
        "price": int(row.price),
        "why": row.price_why if action == "sale.price_overridden" else row.discount_why,
        "approved_by": by,
    }
    work.record(action, basket.ref, told)


def discount_order(
    work: Work, sale_id: int, discount: Discount, why: str = "", *, approval: Approval | None = None
) -> None:
    """Give a discount on all goods and services of the sale; ``Discount()`` takes it away.

    Refuses shop.bad_discount, shop.needs_approval (role, rate), shop.payment_open.
    """
    basket = load_open(sale_id)
    need_no_open_payment(sale_id)
    basket.discount = discount.checked()
    reason = checked_text(why)
    approved, by = _agreed(work, basket, whole_rate(basket), basket.approved_rate, approval, "sale.discounted")
    change(
        "UPDATE sale SET discount_rate = ?, discount_off = ?, discount_why = ?, approved_rate = ? WHERE id = ?",
        discount.rate,
        discount.off,
        reason,
        approved,
        sale_id,
    )
    basket.store(work)
    told = {"rate": int(discount.rate), "off": int(basket.order_off), "why": reason, "approved_by": by}
    work.record("sale.discounted", basket.ref, told)


def whole_rate(basket: Basket) -> Rate:
    """How much was taken off all goods and services by hand, lines and order together."""
    if not basket.discount:
        return NO_RATE
    goods = [line for line in queries.lines_of(basket.id) if line.removed_at is None and line.kind.takes_discount]
    base = sum(class_amount(line, basket.class_rate) for line in goods)
    return reduction(Money(base), Money(basket.discountable - basket.order_off), len(goods) + 1)


def need_within_limit(work: Work, basket: Basket) -> None:
    """Before payment: an order's discount that was a sum may have become too large for what is left of the sale."""
    if basket.discount.off:
        _agreed(work, basket, whole_rate(basket), basket.approved_rate, None, "sale.discounted")


def _need_whole(work: Work, basket: Basket, approval: Approval | None) -> None:
    rate = whole_rate(basket)
    if approval is None:
        _agreed(work, basket, rate, basket.approved_rate, None, "sale.discounted")
    elif rate > limit_of(approval.operator.role, limits(work)):
        raise Refusal("shop.needs_approval", role=needed_role(rate, limits(work)).value, rate=int(rate))
    else:
        basket.approved_rate = max(basket.approved_rate, rate)
        change("UPDATE sale SET approved_rate = ? WHERE id = ?", basket.approved_rate, basket.id)


def _agreed(
    work: Work, basket: Basket, rate: Rate, approved: Rate, approval: Approval | None, action: str
) -> tuple[Rate, str]:
    """Refuse shop.needs_approval unless whoever acts, or somebody before, or the approval covers this reduction.

    Gives the largest reduction agreed to and who agreed now.
    """
    if rate <= max(approved, limit_of(work.operator.role, limits(work))):
        return approved, ""
    role = needed_role(rate, limits(work))
    if approval is None:
        raise Refusal("shop.needs_approval", role=role.value, rate=int(rate))
    staff.use_approval(work, approval, role, action, basket.ref)
    return rate, approval.operator.number


def _need_goods(line: LineRow) -> None:
    if not line.kind.takes_discount:
        raise Refusal("shop.no_discount_here")


def attach_member(work: Work, member_id: int | None, *, sale_id: int | None = None) -> int:
    """Sell to a member at the prices of the class, or to nobody in particular (None); gives the sale's id.

    Prices somebody set by hand stay. Refuses shop.no_member, shop.member_blocked, shop.payment_open.
    """
    basket = open_or_begin(work, sale_id)
    need_no_open_payment(basket.id)
    row = None
    if member_id is not None:
        row = accounts.member(member_id)
        if row is None:
            raise Refusal("shop.no_member")
        if row.is_blocked:
            raise Refusal("shop.member_blocked")
    basket.member_id, basket.class_rate = member_id, NO_RATE if row is None else row.discount
    change(
        "UPDATE sale SET member_id = ?, member_class = ?, class_rate = ? WHERE id = ?",
        member_id,
        "" if row is None else row.class_name,
        basket.class_rate,
        basket.id,
    )
    for line in queries.lines_of(basket.id):
        if line.removed_at is None and line.kind.takes_discount and not line.price_why:
            rewrite(basket, line, _at_class(line, basket.class_rate))
    basket.store(work)
    return basket.id


def _at_class(line: LineRow, rate: Rate) -> LineRow:
    if line.fixed is not None:
        return replace(line, fixed=member_price(line.list_amount, rate))
    return replace(line, price=member_price(line.list_price, rate))
