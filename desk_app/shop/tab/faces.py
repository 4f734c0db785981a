"""How the sale's lines and its done state are worded. Words and tones only; rows in, faces out."""

from __future__ import annotations

from collections.abc import Sequence

from desk_app.accounts import queries as accounts
from desk_app.kernel.money import Currency, Money, format_money
from desk_app.kernel.quantity import ONE, format_quantity
from desk_app.kernel.texts import translate
from desk_app.shop.dialogs.words import (
    MINUS,
    discount_words,
    pieces_words,
    plain,
    rate_of,
    tender_name,
    times_words,
)
from desk_app.shop.queries import LineRow, PaymentRow, Sale
from desk_app.shop.rules import LineKind, PaymentState
from desk_app.shop.tab.lines import LineFace
from desk_app.stock.rules import SaleItem


def total_words(amount: Money, currency: Currency) -> str:
    """The total with a little air behind the sign: ``¥ 293.00``."""
    words = format_money(amount, currency)
    return words.replace(currency.symbol, f"{currency.symbol}\u2009", 1)


def summary_words(sale: Sale, currency: Currency) -> str:
    """``6 件 · 优惠 12.00``."""
    parts = [pieces_words(sale.row.pieces)]
    if sale.row.discount:
        parts.append(translate("Shop", "{amount} off").format(amount=plain(sale.row.discount, currency)))
    return " \u00b7 ".join(parts)


def member_words(sale: Sale) -> str:
    """The member of a sale with the class; empty for none."""
    row = None if sale.row.member_id is None else accounts.member(sale.row.member_id)
    if row is None:
        return ""
    return " \u00b7 ".join(filter(None, (row.name, sale.row.member_class)))


def paid_words(payments: Sequence[PaymentRow], currency: Currency) -> str:
    """``现金 300.00 · 微信支付 88.00``: what the customer gave."""
    came = [row for row in payments if row.state is PaymentState.PAID]
    parts = (f"{tender_name(row.tender)} {plain(row.given or row.amount, currency)}" for row in came)
    return " \u00b7 ".join(parts)


def line_face(line: LineRow, sale: Sale, item: SaleItem | None, currency: Currency) -> LineFace:
    """One line with what the cashier should know about it."""
    notes = [*_price_notes(line, sale, currency)]
    tone = "muted"
    if item is not None and item.is_stocked and line.kind is LineKind.GOODS:
        short = item.left < line.quantity
        if short:
            notes.append(translate("Shop", "only {quantity} left").format(quantity=format_quantity(item.left)))
        elif item.is_low:
            words = translate("Shop", "{quantity} left, below the reorder point")
            notes.append(words.format(quantity=format_quantity(item.left)))
        tone = "late" if short else "soon" if item.is_low else tone
    times = times_words(line, currency) if line.quantity != ONE or line.kind.takes_discount else ""
    sub = " \u00b7 ".join(notes or [_quiet(line)])
    return LineFace(line.id, line.name, sub, times, plain(line.net, currency), tone)


def _quiet(line: LineRow) -> str:
    """What stands below the name when there is nothing to note."""
    return {
        LineKind.FEE: translate("Shop", "Fee"),
        LineKind.DEPOSIT: translate("Shop", "Top-up of a member account"),
    }.get(line.kind, line.code)


def _price_notes(line: LineRow, sale: Sale, currency: Currency) -> tuple[str, ...]:
    notes = []
    if line.price != line.list_price:
        if line.price_why:
            notes.append(translate("Shop", "price was {price}").format(price=plain(line.list_price, currency)))
        elif sale.row.member_id is not None and line.price < line.list_price:
            rate = rate_of(line.list_price, line.price)
            notes.append(translate("Shop", "member price {minus}{rate}%").format(minus=MINUS, rate=f"{rate / 100:g}"))
    if line.discount:
        notes.append(translate("Shop", "discount {amount}").format(amount=discount_words(line.discount, currency)))
    return tuple(notes)
