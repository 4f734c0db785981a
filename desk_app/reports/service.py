"""Printing a board: counted in the act itself, so that the paper is of one moment."""

from __future__ import annotations

from datetime import date, timedelta

from desk_app.kernel.money import CURRENCIES
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import SITE_CURRENCY, SITE_LANGUAGE
from desk_app.kernel.work import Work
from desk_app.printing import service as printing
from desk_app.reception.rules import HAND_OVER_SECONDS
from desk_app.reports import queries
from desk_app.reports.rules import Span
from desk_app.reports.slips import sheet_facts


def print_figures(work: Work, span: Span, day: date) -> str:
    """Put a span's figures on paper in the site's language; gives the sheet's number. For supervisors and above."""
    work.need(Role.SUPERVISOR)
    first, last = span.bounds(day)
    limit = timedelta(seconds=work.setting(HAND_OVER_SECONDS))
    board = queries.board(first, last, now=work.now, today=work.day, limit=limit, zone=work.day_rule()[0])
    number = work.number(NumberKind.REPORT)
    ref = Ref("figures", int(number))
    currency = CURRENCIES[work.setting(SITE_CURRENCY)]
    facts = sheet_facts(board, span, number, limit=limit, currency=currency, language=work.setting(SITE_LANGUAGE))
    printing.print_later(work, "figures_sheet", facts, ref, number=number)
    work.record("report.printed", ref, {"number": number, "span": span.value, "first": first.isoformat()})
    return number
