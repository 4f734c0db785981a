"""Names of what is counted, checked and done at the day's opening and close."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, tzinfo

from desk_app.cash.rules import Denomination, Pieces, Tender
from desk_app.closing.rules import Check
from desk_app.kernel import texts
from desk_app.kernel.money import Currency, Money, format_money
from desk_app.kernel.texts import mark, translate

_CHECKS = {
    "appearance": mark("Closing", "Appearance: uniform, badge, hands and hair neat"),
    "tidy": mark("Closing", "Desk and hall tidy and quiet, nothing lying about"),
    "air": mark("Closing", "Fresh air: aired, temperature pleasant"),
    "light": mark("Closing", "Lights on, none broken"),
    "shelves": mark("Closing", "Goods shelves full and neat"),
    "prices": mark("Closing", "Price list and labels plain to see"),
    "machines": mark("Closing", "Computer, telephone, printer and terminal work"),
    "paper": mark("Closing", "Paper, forms and change are ready"),
    "papers_reading": mark("Closing", "Today's newspapers and magazines are out"),
    "tea": mark("Closing", "Tea, water and cups are ready"),
}
_TOTALS = {
    Tender.CARD: mark("Closing", "Card: total of the terminal's batch"),
    Tender.WECHAT: mark("Closing", "WeChat: total of the statement"),
    Tender.ALIPAY: mark("Closing", "Alipay: total of the statement"),
    Tender.VOUCHER: mark("Closing", "Vouchers: total taken in"),
}
#: What follows the seal, in order; the words stand in ``step_text``.
STEPS = ("shown", "explained", "causes", "closed", "bagged")
_STEPS = {
    "shown": mark("Closing", "What should be there and the difference, by tender"),
    "explained": mark("Closing", "A difference above {limit}: the reason, and a supervisor signs"),
    "causes": mark(
        "Closing", "Likely causes: same sum on the wrong tender, swapped digits, rung up twice, not entered"
    ),
    "closed": mark("Closing", "Keep the float of {float}; the Z report is printed, the day is sealed"),
    "bagged": mark("Closing", "Bag the rest: bag number, seal, both sign"),
}
_MENU = {
    "paid_in": mark("Closing", "Paid in …"),
    "paid_out": mark("Closing", "Paid out …"),
    "drop": mark("Closing", "Safe drop …"),
    "no_sale": mark("Closing", "Open the drawer …"),
    "shift": mark("Closing", "Hand the drawer over …"),
    "count_sheet": mark("Closing", "Print a count sheet"),
    "recount": mark("Closing", "Count again with a supervisor …"),
    "statements": mark("Closing", "Statements …"),
    "checks": mark("Closing", "Opening checklist …"),
    "edit_checks": mark("Closing", "Edit the checklist …"),
    "reports": mark("Closing", "Z reports and months …"),
    "bags": mark("Closing", "Bags to finance …"),
    "seal_day": mark("Closing", "Seal the day …"),
    "add_till": mark("Closing", "Add a till here"),
    "stocktake": mark("Closing", "Stocktake …"),
}
_LINES = {
    "goods": mark("Closing", "Goods"),
    "services": mark("Closing", "Services"),
    "fees": mark("Closing", "Fees"),
}
_SUMS = {
    "deposits": mark("Closing", "Top-ups taken"),
    "refunds": mark("Closing", "Given back"),
    "voids": mark("Closing", "Voided sales"),
    "discounts": mark("Closing", "Discounts"),
    "net": mark("Closing", "Net takings"),
    "tax": mark("Closing", "Tax inside"),
    "difference": mark("Closing", "Over / short"),
}
_HEADS = (
    mark("Closing", "Day"),
    mark("Closing", "Till"),
    mark("Closing", "Z"),
    mark("Closing", "Number"),
    mark("Closing", "Closed by"),
    mark("Closing", "Net takings"),
    mark("Closing", "Top-ups taken"),
    mark("Closing", "Given back"),
    mark("Closing", "Voided sales"),
    mark("Closing", "Discounts"),
    mark("Closing", "Tax inside"),
    mark("Closing", "Over / short"),
    mark("Closing", "Into the bag"),
    mark("Closing", "Grand total"),
)
_GOOD = {
    "reception": mark("Closing", "All visitors were seen off"),
    "shop": mark("Closing", "No unpaid sales"),
    "calls": mark("Closing", "Earlier days were gone through"),
    "complaints": mark("Closing", "All complaints were handed on"),
    "lost_property": mark("Closing", "Found things are put away"),
    "stock": mark("Closing", "No count is open"),
    "printing": mark("Closing", "The print queue is empty"),
}


def line_names(language: str | None = None) -> dict[str, str]:
    """The kinds of income on the Z: goods, services, fees."""
    return {kind: translate("Closing", words, language=language) for kind, words in _LINES.items()}


def sum_name(kind: str, language: str | None = None) -> str:
    """A sum of a day's report."""
    return translate("Closing", _SUMS[kind], language=language)


def month_heads(language: str | None = None) -> tuple[str, ...]:
    """The columns of a list of Z reports, without the tenders that follow."""
    return tuple(translate("Closing", words, language=language) for words in _HEADS)


def money(amount: Money, currency: Currency, *, symbol: bool = True) -> str:
    """An amount in the site's currency."""
    return format_money(amount, currency, symbol=symbol)


def check_text(check: Check, language: str | None = None) -> str:
    """A thing on the checklist in words: the site's own, else the program's."""
    return check.text or translate("Closing", _CHECKS.get(check.key, check.key), language=language)


def tender_total(tender: Tender) -> str:
    """What to enter of a tender that is not cash."""
    return translate("Closing", _TOTALS[tender])


def menu_name(act: str) -> str:
    """An entry of the menu behind *More*."""
    return translate("Closing", _MENU[act])


def step_text(key: str, facts: dict[str, str]) -> str:
    """A step after the seal, with the site's limits in it."""
    return translate("Closing", _STEPS[key]).format_map({"limit": "", "float": "", **facts})


def counted(sentence: str, count: int) -> str:
    """A sentence of a slice with its number."""
    return translate("Closing", "{what}: {count}").format(what=sentence, count=count)


def done_lines(open_slices: Collection[str]) -> tuple[str, ...]:
    """A good word for each slice that has nothing open."""
    return tuple(translate("Closing", words) for name, words in _GOOD.items() if name not in open_slices)


def piece_lines(pieces: Pieces, known: Collection[Denomination], language: str | None = None) -> tuple[str, ...]:
    """Notes and coins in words, the largest first: ``100 × 4``."""
    names = {one.value: one.name(language or texts.language()) for one in known}
    return tuple(f"{names.get(value, value)} × {count}" for value, count in pieces.counts)


def day_text(day: date) -> str:
    """A business day for people."""
    return f"{day:%Y-%m-%d}"


def moment_text(moment: datetime, zone: tzinfo) -> str:
    """A time of the site."""
    return f"{moment.astimezone(zone):%m-%d %H:%M}"
