"""The till's papers: X reading, Z report with its PDF kept for ever, count sheet. Queues them; sending is printing's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from desk_app.cash import queries, slips
from desk_app.cash.queries import Expected, KindCount, ZRow
from desk_app.cash.rules import ZSums
from desk_app.cash.wording import till_title
from desk_app.kernel.attachments import attach, content
from desk_app.kernel.money import CNY, CURRENCIES
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.settings import SITE_ADDRESS, SITE_CURRENCY, SITE_FOOTER, SITE_LANGUAGE, SITE_NAME, SITE_PHONE
from desk_app.kernel.work import Work
from desk_app.printing import service as printing
from desk_app.printing.rules import LOGO

if TYPE_CHECKING:
    from desk_app.paper.values import Facts, Site


@dataclass(frozen=True, slots=True)
class XReading:
    """A look into a session: counts for anybody, what should be there only for whoever may see it."""

    number: str
    kinds: tuple[KindCount, ...]
    expected: Expected | None


def read_x(work: Work, session_id: int) -> XReading:
    """Look into a session without closing or resetting anything; journalled without any amount (M2, invariant 8).

    Never asked for with a uuid: the kept result of such an act would keep the amount.
    """
    row = queries.session(session_id)
    seen = queries.may_see(row, work.operator)
    number = work.number(NumberKind.X_REPORT)
    should = queries.expected(session_id, work.operator) if seen else None
    work.record("x.read", row.ref, {"number": number, "with_amounts": seen})
    return XReading(number, queries.x_counts(session_id), should)


def print_x(work: Work, session_id: int, sums: ZSums | None = None) -> XReading:
    """Read an X and print it; ``sums`` (net, receipts) are used only where amounts may be seen."""
    reading = read_x(work, session_id)
    row = queries.session(session_id)
    language = work.setting(SITE_LANGUAGE)
    seen = None if reading.expected is None else (reading.expected, sums or ZSums())
    periods = queries.custody(session_id)
    facts = slips.x_facts((reading.number, work.now), row, periods, reading.kinds, seen, language)
    printing.print_later(work, "x_report", facts, row.ref, number=reading.number, language=language)
    return reading


def keep_z_paper(work: Work, z: ZRow) -> None:
    """Render the Z report once, keep the PDF with it, and queue the paper; a copy's mark is put on when it is printed."""
    from desk_app.paper.forms import form
    from desk_app.paper.render import render

    language = work.setting(SITE_LANGUAGE)
    facts = slips.z_facts(z, language)
    told = {"printed_at": work.now.isoformat(timespec="seconds"), "staff": work.operator.number, **facts}
    document = render(form("z_report"), cast("Facts", told), language, _site(work))
    attach(work, z.ref, document.pdf, "application/pdf", "z_report")
    printing.print_later(work, "z_report", facts, z.ref, number=z.number, language=language)


def _site(work: Work) -> Site:
    """Whose paper it is."""
    from desk_app.paper.values import Picture, Site

    currency = CURRENCIES.get(work.setting(SITE_CURRENCY), CNY)
    attached = work.setting(LOGO)
    logo = content(attached) if attached else None
    return Site(
        name=work.setting(SITE_NAME),
        address=work.setting(SITE_ADDRESS),
        phone=work.setting(SITE_PHONE),
        footer=work.setting(SITE_FOOTER),
        logo=None if logo is None else Picture(logo),
        timezone=str(work.day_rule()[0]),
        currency=currency.symbol,
        decimals=currency.decimals,
    )


def print_count_sheet(work: Work, till_id: int) -> str:
    """Print a sheet to count a drawer on, without any amount; gives its number. Refuses cash.no_till."""
    try:
        till = queries.till(till_id)
    except LookupError:
        raise Refusal("cash.no_till") from None
    language = work.setting(SITE_LANGUAGE)
    number = work.number(NumberKind.COUNT_SHEET)
    title = till_title(till.number, till.name, language)
    facts = slips.count_sheet_facts(number, title, work.day, work.setting(SITE_CURRENCY), language)
    ref = Ref("till", till_id)
    printing.print_later(work, "cash_count_sheet", facts, ref, number=number, language=language)
    work.record("sheet.printed", ref, {"number": number})
    return number
