"""The archive of a month, made beside the window: report, every slip, figures, hashes (K7). Draws; keeps nothing in the database."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desk_app.complaints import files, queries, slips
from desk_app.complaints.rules import FILE_BY_DAY, file_by
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.settings import SITE_LANGUAGE, SITE_NAME
from desk_app.kernel.work import Desk


def bundle(desk: Desk, month: str, target: Path, step: Callable[[int, int], None] = lambda _done, _all: None) -> str:
    """Make the archive of a frozen month: report, every slip, figures, hashes; gives its SHA-256."""
    from desk_app.paper.forms import load_form
    from desk_app.paper.render import render
    from desk_app.paper.values import Site

    frozen = queries.frozen_month(month)
    if frozen is None:
        raise Refusal("complaints.not_frozen", month=month)
    zone, language = desk.zone(), desk.settings.get(SITE_LANGUAGE)
    site = Site(name=desk.settings.get(SITE_NAME), timezone=str(zone))
    due = file_by(desk.calendar(), month, desk.settings.get(FILE_BY_DAY))
    report = slips.month_facts(frozen, due, zone, words=queries.month_words(month), language=language)
    papers = [files.Paper("report.pdf", render(load_form("monthly_report").form, report, language, site).pdf)]  # type: ignore[arg-type]
    form = load_form("complaint_slip").form
    cases = queries.cases_of_month(month)
    for place, case_id in enumerate(cases):
        step(place, len(cases))
        page = queries.case_page(case_id)
        own = queries.authority_of(page.department_id)
        facts = slips.slip_facts(page, zone, language, calendar=desk.calendar(), authority=own)
        papers.append(files.Paper(f"slips/{page.number}.pdf", render(form, facts, language, site).pdf))  # type: ignore[arg-type]
    return files.archive(target, frozen, papers, zone, language)
