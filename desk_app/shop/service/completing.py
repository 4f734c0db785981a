"""Paying: one act settles the sale, moves stock and money, numbers the receipt, prints it and opens the drawer.

All of it is written in one transaction or none; the same uuid pays once, however often somebody presses Enter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk_app.accounts import queries as account_queries
from desk_app.accounts import service as accounts
from desk_app.cash import service as cash
from desk_app.cash.rules import MoveKind, Taking, Tender
from desk_app.kernel.database import change, rows
from desk_app.kernel.money import ZERO, Money, tax_included
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work
from desk_app.printing import service as printing
from desk_app.shop import queries, slips
from desk_app.shop.changes import SaleCompleted
from desk_app.shop.queries import PaymentRow, SellingLine
from desk_app.shop.queries.rows import SELECT_PAYMENT, payment_of
from desk_app.shop.rules import (
    CASH,
    CASH_ROUNDING,
    MEMBER,
    PRINT_RECEIPT,
    RECEIPT_FORM,
    ROUNDING_DOWN,
    SLOT,
    THANKS,
    LineKind,
    Paid,
    Settled,
    Tendered,
    settle,
    share_order_discount,
)
from desk_app.shop.service.basket import Basket, in_currency, load_open
from desk_app.shop.service.discounts import need_within_limit
from desk_app.shop.service.payments import need_session
from desk_app.stock import service as stock

_FREEZE = (
    "UPDATE sale_line SET order_off = v.column2, net = v.column3, tax = v.column4, cost = v.column5, session_id = {} "
    "FROM (VALUES {}) AS v WHERE sale_line.id = v.column1"
)
_PAYMENT = (
    "INSERT INTO sale_payment (sale_id, session_id, tender, state, amount, given, change, reference, member_id, at, by, "
    "resolved_by, why) VALUES "
)
_PAYMENT_ROW = "(?, ?, ?, 'paid', ?, ?, ?, ?, ?, ?, ?, '', '')"
_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Receipt:
    """A paid sale: ``change`` is for the customer's hand; ``job_id`` None when no receipt was asked for."""

    sale_id: int
    number: str
    total: Money
    rounding: Money
    change: Money
    job_id: int | None
    opens_drawer: bool


def complete_sale(
    work: Work, sale_id: int, tendered: tuple[Tendered, ...] = (), *, print_receipt: bool | None = None
) -> Receipt:
    """Pay a sale with what was tendered and what came before, and give the receipt (invariants 1, 6).

    Refuses shop.not_open, .no_lines, .payment_open, .short (left), .overpaid, .reference_used, .needs_reference,
    .no_session, .needs_approval and whatever stock, cash and accounts refuse; the sale is then open as before.
    """
    basket = load_open(sale_id)
    lines = queries.selling(sale_id)
    if not lines:
        raise Refusal("shop.no_lines")
    earlier = [
        payment_of(row) for row in rows(f"{SELECT_PAYMENT}WHERE sale_id = ? AND state <> 'failed' ORDER BY id", sale_id)
    ]
    if any(payment.state.is_open for payment in earlier):
        raise Refusal("shop.payment_open")
    need_within_limit(work, basket)
    session = need_session(work)
    settled = _settled(work, basket, earlier, tendered)
    number = work.number(NumberKind.RECEIPT)
    _freeze(work, basket, lines, session.id)
    _keep_payments(work, basket, settled.payments, session.id)
    paid = (*map(_as_paid, earlier), *settled.payments)
    _settle_accounts(work, basket, lines, paid)
    takings = [Taking(Tender(part.tender), part.amount, MoveKind.SALE, part.reference) for part in paid if part.amount]
    if takings:
        is_late = any(payment.session_id == session.id for payment in earlier)
        cash.take_many(work, session.id, takings, basket.ref, number=number, is_late=is_late)
    _close(work, basket, settled, lines, session.id, number)
    opens = any(part.tender == CASH for part in paid)
    if opens:
        printing.open_drawer(work, "sale")
    _record(work, basket, number, settled, lines, paid)
    wanted = work.setting(PRINT_RECEIPT) if print_receipt is None else print_receipt
    job = _print(work, basket, number, settled, lines, paid) if wanted else None
    work.publish(SaleCompleted(sale_id))
    return Receipt(sale_id, number, settled.total, settled.rounding, settled.change, job, opens)


def _settled(work: Work, basket: Basket, earlier: Sequence[PaymentRow], tendered: Sequence[Tendered]) -> Settled:
    before = Money(sum(payment.amount for payment in earlier))
    step, is_down = work.setting(CASH_ROUNDING), work.setting(ROUNDING_DOWN)
    with in_currency(work):
        settled = settle(basket.total, before, tendered, step, is_down=is_down)
        if settled.left > 0:
            raise Refusal("shop.short", left=int(settled.left))
    return settled


def _freeze(work: Work, basket: Basket, lines: Sequence[SellingLine], session_id: int) -> None:
    """Move the goods out of stock and write what each line finally came to."""
    goods = [(line, line.product_id) for line in lines if line.is_stocked and line.product_id is not None]
    if goods:
        issued = stock.issue_many(work, [(product, line.quantity) for line, product in goods], basket.ref)
        for (line, _), out in zip(goods, issued, strict=True):
            line.cost = out.cost
    taking_part = [line for line in lines if line.kind.takes_discount]
    shares = share_order_discount(basket.order_off, [line.net for line in taking_part])
    for line, part in zip(taking_part, shares, strict=True):
        line.order_off, line.net = part, Money(line.net - part)
    for start in range(0, len(lines), _AT_ONCE):
        _write(lines[start : start + _AT_ONCE], session_id)


def _write(lines: Sequence[SellingLine], session_id: int) -> None:
    values: list[object] = []
    for line in lines:
        line.tax = tax_included(line.net, line.tax_rate) if line.kind.is_income else ZERO
        values += (line.id, line.order_off, line.net, line.tax, line.cost)
    # The session is a number of our own; as a parameter it would lie beside the rows of VALUES.
    change(_FREEZE.format(int(session_id), ", ".join(["(?, ?, ?, ?, ?)"] * len(lines))), *values)


def _keep_payments(work: Work, basket: Basket, payments: Sequence[Paid], session_id: int) -> None:
    """Write the payments; refuses shop.reference_used: one slip pays one sale."""
    if not payments:
        return
    values: list[object] = []
    for paid in payments:
        values += (basket.id, session_id, str(paid.tender), paid.amount, paid.given, paid.change, paid.reference)
        values += (paid.member_id, work.millis, work.operator.number)
    kept = change(_PAYMENT + ", ".join([_PAYMENT_ROW] * len(payments)) + " ON CONFLICT DO NOTHING", *values)
    if kept != len(payments):
        raise Refusal(
            "shop.reference_used", reference=next((paid.reference for paid in payments if paid.reference), "")
        )


def _as_paid(payment: PaymentRow) -> Paid:
    return Paid(payment.tender, payment.amount, payment.given, payment.change, payment.reference, payment.member_id)


def _settle_accounts(work: Work, basket: Basket, lines: Sequence[SellingLine], paid: Sequence[Paid]) -> None:
    """Top-ups first: what was just paid in may be spent at once."""
    for line in lines:
        if line.kind is LineKind.DEPOSIT and line.member_id is not None:
            accounts.top_up(work, line.member_id, line.net, basket.ref)
        elif line.kind is LineKind.FEE and line.account_id is not None:
            accounts.settle(work, line.account_id, line.fee_type_id, line.net, basket.ref)
    for part in paid:
        if part.tender == MEMBER and part.member_id is not None:
            accounts.spend(work, part.member_id, part.amount, basket.ref)


def _close(
    work: Work, basket: Basket, settled: Settled, lines: Sequence[SellingLine], session_id: int, number: str
) -> None:
    change(
        "UPDATE sale SET state = 'paid', number = ?, day = ?, session_id = ?, slot = ?, closed_at = ?, closed_by = ?, rounding = ?, "
        "total = ?, tax = ? WHERE id = ?",
        number,
        work.day.isoformat(),
        session_id,
        work.millis // SLOT,
        work.millis,
        work.operator.number,
        settled.rounding,
        settled.total,
        sum(line.tax for line in lines),
        basket.id,
    )


def _record(
    work: Work, basket: Basket, number: str, settled: Settled, lines: Sequence[SellingLine], paid: Sequence[Paid]
) -> None:
    told = {
        "number": number,
        "total": settled.total,
        "rounding": settled.rounding,
        "lines": [[line.id, line.name, line.quantity, line.net, line.tax_rate, line.tax] for line in lines],
        "payments": [[str(part.tender), part.amount, part.reference] for part in paid],
    }
    work.record("sale.paid", basket.ref, told)


def _print(
    work: Work, basket: Basket, number: str, settled: Settled, lines: Sequence[SellingLine], paid: Sequence[Paid]
) -> int:
    customer = balance = None
    member_id = next((part.member_id for part in paid if part.member_id is not None), basket.member_id)
    if member_id is not None:
        member = account_queries.member(member_id)
        customer = None if member is None else (member.number, member.class_name)
        balance = None if member is None else member.balance
    facts = slips.receipt_facts(
        slips.ReceiptHead(
            number, work.now, str(work.desk), settled, basket.list_amount, basket.pieces, customer, balance
        ),
        lines,
        paid,
        slips.Words(work.setting(slips.SITE_LANGUAGE), work.setting(slips.SITE_CURRENCY), work.setting(THANKS)),
    )
    return printing.print_later(work, work.setting(RECEIPT_FORM), facts, basket.ref, number=number)
