"""Papers asked for by hand: the month's register, a bag tag once more."""

from __future__ import annotations

from datetime import date

from desk_app.kernel.refs import Ref
from desk_app.kernel.settings import SITE_LANGUAGE
from desk_app.kernel.work import Work
from desk_app.lost_property import queries, slips
from desk_app.lost_property.rules import month_days
from desk_app.lost_property.service.intake import print_tag_of
from desk_app.lost_property.service.steps import locked_item
from desk_app.printing import service as printing


def print_register(work: Work, month: date) -> int:
    """Queue 《遗留物品登记表》 of a month (L1); gives the job's id."""
    first, last = month_days(month)
    language = work.setting(SITE_LANGUAGE)
    period = f"{first:%Y-%m}"
    lines = queries.of_period(first, last)
    facts = slips.register_facts(period, lines, queries.figures(first, last), language, work.day_rule()[0])
    ref = register_of(first)
    work.record("register.printed", ref, {"month": period, "items": len(lines)})
    return printing.print_later(work, "found_register", facts, ref, language=language)


def register_of(day: date) -> Ref:
    """The register of the month a day is in: its papers name whoever handed something in."""
    return Ref("found_register", day.year * 100 + day.month)


def print_tag(work: Work, item_id: int) -> int:
    """Queue the bag tag of an item, for instance when it was torn; gives the job's id."""
    return print_tag_of(work, locked_item(item_id))
