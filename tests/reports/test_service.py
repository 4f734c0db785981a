"""Printing the figures: for supervisors, counted in the act, journalled."""

from __future__ import annotations

import json

import pytest

from desk_app.kernel.database import value
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from desk_app.reports import service
from desk_app.reports.rules import Span
from tests.databases import SUPERVISOR
from tests.reports.day import visitors


def test_a_supervisor_puts_the_day_on_paper(desk: Desk) -> None:
    visitors(desk)
    number = desk.act(service.print_figures, (Span.DAY, desk.today()), operator=SUPERVISOR)
    facts = json.loads(value("SELECT facts FROM print_job_facts"))
    assert facts["number"] == number
    assert facts["span"] == "2026-11-21 周六"
    assert [row["figure"] for row in facts["figures"]][:2] == ["3", "02:00"]


def test_figures_are_not_for_the_desk(desk: Desk) -> None:
    with pytest.raises(Refusal, match=r"kernel\.not_allowed"):
        desk.do(service.print_figures, Span.WEEK, desk.today())
