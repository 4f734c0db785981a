"""Everything the customer's screen may show: things, amounts, change. No name of a member, no balance, no staff (G2)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from desk_app.kernel.money import Money, format_money
from desk_app.kernel.quantity import ONE, format_quantity
from desk_app.kernel.settings import SITE_LANGUAGE, SITE_NAME
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.shop.dialogs.words import change_words, currency_of, plain
from desk_app.shop.queries import LineRow, Sale
from desk_app.shop.rules import PaymentState

LINES = 8


class Showing(Enum):
    """What stands on the screen."""

    IDLE = "idle"
    SALE = "sale"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class DisplayLine:
    """One thing: name, quantity and price, amount."""

    name: str
    times: str
    amount: str


@dataclass(frozen=True, slots=True)
class DisplayFacts:
    """The whole screen at a moment; amounts are written out, empty where there is none."""

    showing: Showing
    site: str
    lines: tuple[DisplayLine, ...] = ()
    more: str = ""
    saved: str = ""
    total_name: str = ""
    total: str = ""
    given: str = ""
    change_name: str = ""
    change: str = ""
    notes: str = ""
    thanks: str = ""

    def spoken(self) -> str:
        """The screen as one sentence for a screen reader."""
        lines = (f"{line.name} {line.times} {line.amount}" for line in self.lines)
        return ", ".join(filter(None, (self.site, *lines, self.total_name, self.total, self.change_name, self.change)))


def display_facts(desk: Desk, sale: Sale | None, *, is_paid: bool = False) -> DisplayFacts:
    """What the customer may read, in the site's language."""
    site, language = desk.settings.get(SITE_NAME), desk.settings.get(SITE_LANGUAGE)
    welcome = translate("Shop", "Welcome", language=language)
    if sale is None or not sale.live:
        return DisplayFacts(Showing.IDLE, site, thanks=welcome)
    currency = currency_of(desk)
    shown = sale.live[-LINES:]
    hidden = len(sale.live) - len(shown)
    more = translate("Shop", "and {count} before", language=language).format(count=hidden) if hidden else ""
    off = sale.row.discount
    saved = translate("Shop", "You save {amount}", language=language).format(amount=plain(off, currency)) if off else ""
    lines = tuple(_line(line, plain(line.net, currency), plain(line.price, currency)) for line in shown)
    total = format_money(sale.row.total, currency)
    total_name = translate("Shop", "Total", language=language)
    if not is_paid:
        return DisplayFacts(Showing.SALE, site, lines, more, saved, total_name, total)
    came = [row for row in sale.payments if row.state is PaymentState.PAID]
    change = Money(sum(row.change for row in came))
    given = Money(sum(row.given or row.amount for row in came))
    paid = translate("Shop", "Paid {amount}", language=language).format(amount=format_money(given, currency))
    return DisplayFacts(
        Showing.DONE, site, lines, more, saved, total_name, total, paid,
        translate("Shop", "Change", language=language) if change else "",
        format_money(change, currency) if change else "",
        change_words(change, currency, language),
        translate("Shop", "Thank you", language=language),
    )  # fmt: skip


def _line(line: LineRow, amount: str, price: str) -> DisplayLine:
    times = "" if line.quantity == ONE else f"{format_quantity(line.quantity)} \u00d7 {price}"
    return DisplayLine(line.name, times, amount)
