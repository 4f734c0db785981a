"""The board on the screen: spans are chosen, charts follow, it goes to paper and into a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desk_app.kernel import texts
from desk_app.kernel.work import Desk
from desk_app.printing import queries as papers
from desk_app.reports.rules import Span
from desk_app.shell.seats import cool_down, make_seat
from tests.databases import SUPERVISOR
from tests.reports.day import visitors

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk_app.reports.tab import ReportsTab

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)


@pytest.fixture
def tab(desk: Desk, qtbot: QtBot) -> Iterator[ReportsTab]:
    """The tab after a few visitors, for a supervisor."""
    from desk_app.reports.tab import ReportsTab

    visitors(desk)
    desk.operator = SUPERVISOR
    seat = make_seat(desk, inline=True, bug=_raised)
    made = ReportsTab(seat)
    qtbot.addWidget(made)
    made.resize(1340, 600)
    made.show()
    yield made
    cool_down(seat)
    texts.set_language("en")


def _raised(problem: Exception) -> None:
    raise problem


def tiles_of(tab: ReportsTab) -> dict[str, str]:
    """Every tile that shows, by its name."""
    return dict(tile.accessibleName().split(": ", 1) for tile in tab.tiles.values())


def test_today_is_shown_first_and_says_what_happened(tab: ReportsTab) -> None:
    assert tiles_of(tab)["Visitors"] == "3 3 received"
    assert tiles_of(tab)["Received by 03:00"].startswith("66%")
    assert not tab.later.isEnabled(), "there is nothing later than today"


def test_earlier_and_later_days(tab: ReportsTab, desk: Desk) -> None:
    tab.earlier.click()
    assert tiles_of(tab)["Visitors"].startswith("0")
    assert tab.later.isEnabled()
    tab.later.click()
    assert tab.day == desk.today()
    tab.show_span(Span.MONTH)
    assert tiles_of(tab)["Visitors"].startswith("3")
    tab.earlier.click()
    tab.now.click()
    assert tab.day == desk.today()


def test_it_goes_to_paper_and_into_a_file(tab: ReportsTab, desk: Desk, tmp_path: Path) -> None:
    said: list[str] = []
    tab.done.connect(said.append)
    assert tab.press("print")
    assert papers.jobs(desk.number)[0].form == "figures_sheet"
    tab.export_board(tmp_path / "f.xlsx")
    assert (tmp_path / "f.xlsx").stat().st_size > 5_000
    assert len(said) == 2


def test_a_place_that_cannot_be_written_is_said(tab: ReportsTab, tmp_path: Path) -> None:
    said: list[str] = []
    tab.refused.connect(said.append)
    tab.export_board(tmp_path / "nowhere" / "f.xlsx")
    assert said
    assert "f.xlsx" in said[0]


def test_the_language_switches_live(tab: ReportsTab) -> None:
    texts.set_language("zh_CN")
    tab.retranslate()
    tab.refresh()
    assert "来访" in tiles_of(tab)
