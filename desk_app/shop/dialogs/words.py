"""How the shop's windows write money, quantities, tenders and what stands beside a line. Words only, no rule."""

from __future__ import annotations

from desk_app.cash.rules import change_in
from desk_app.kernel import texts
from desk_app.kernel.money import CNY, CURRENCIES, Currency, Money, Rate, format_money, format_rate
from desk_app.kernel.quantity import ONE, Quantity, format_quantity
from desk_app.kernel.settings import SITE_CURRENCY
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.shop.queries import LineRow
from desk_app.shop.rules import ALIPAY, CARD, CASH, MEMBER, VOUCHER, WECHAT, Discount

OTHER_TENDERS = (WECHAT, ALIPAY, CARD, MEMBER, VOUCHER)
MINUS = "\u2212"


def currency_of(desk: Desk) -> Currency:
    """The site's currency."""
    return CURRENCIES.get(desk.settings.get(SITE_CURRENCY), CNY)


def plain(amount: Money, currency: Currency) -> str:
    """An amount for a column: ``176.00``."""
    return format_money(amount, currency, symbol=False)


def tender_name(tender: str) -> str:
    """What staff call a way to pay."""
    return {
        CASH: translate("Shop", "Cash"),
        WECHAT: translate("Shop", "WeChat Pay"),
        ALIPAY: translate("Shop", "Alipay"),
        CARD: translate("Shop", "Bank card"),
        MEMBER: translate("Shop", "Member account"),
        VOUCHER: translate("Shop", "Voucher"),
    }.get(tender, tender)


def tender_label(tender: str) -> str:
    """The words on a way to pay's button: what number it asks for stands behind it."""
    if tender == CARD:
        return translate("Shop", "Bank card (terminal slip)")
    if tender in {WECHAT, ALIPAY}:
        return translate("Shop", "{tender} (reference)").format(tender=tender_name(tender))
    return tender_name(tender)


def change_words(change: Money, currency: Currency, language: str = "") -> str:
    """The notes and coins to hand out: ``5 元 ×1 · 1 元 ×2``; empty for no change."""
    if change <= 0:
        return ""
    named = language or texts.language()
    parts = (f"{piece.name(named)} \u00d7{count}" for piece, count in change_in(change, currency.code))
    return " \u00b7 ".join(part.replace(" ", "\u00a0") for part in parts)  # a note and its number stay on one line


def discount_words(discount: Discount, currency: Currency) -> str:
    """A reduction as it stands beside a line: ``−10%`` or ``−12.00``."""
    if discount.rate:
        return f"{MINUS}{format_rate(discount.rate)}"
    return f"{MINUS}{plain(discount.off, currency)}" if discount.off else ""


def times_words(line: LineRow, currency: Currency) -> str:
    """``2 × 88.00``."""
    return f"{format_quantity(line.quantity)} \u00d7 {plain(line.price, currency)}"


def pieces_words(pieces: Quantity) -> str:
    """``6 件``: how many things are on a sale."""
    if pieces % ONE == 0:
        return translate("Shop", "%n piece(s)", None, pieces // ONE)
    return translate("Shop", "{quantity} pieces").format(quantity=format_quantity(pieces))


def rate_of(before: Money, after: Money) -> Rate:
    """How much less, for showing only."""
    return Rate((before - after) * 10_000 // before) if before > 0 else Rate(0)
