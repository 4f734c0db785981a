"""Tiles and charts say the same on the screen and on paper."""

from __future__ import annotations

from desk_app.kernel.money import CNY
from desk_app.kernel.work import Desk
from desk_app.paper.forms import form
from desk_app.paper.job import unknown_facts
from desk_app.reports.rules import Span
from desk_app.reports.slips import charts, sheet_facts, tiles
from tests.reports.day import LIMIT, board_of, closed, telephone, visitors
from tests.shop.site import Shop


def test_tiles_of_an_empty_day_have_a_dash_and_no_share(desk: Desk) -> None:
    told = {tile.key: tile.figure for tile in tiles(board_of(desk), LIMIT, CNY, "en")}
    assert told["wait"] == told["in_time"] == told["promises"] == told["items"] == told["takings"] == "–"


def test_tiles_and_charts_of_a_busy_day(shop: Shop) -> None:
    visitors(shop.desk)
    telephone(shop.desk)
    closed(shop, short=1_00)
    board = board_of(shop.desk)
    told = {tile.key: (tile.figure, tile.tone) for tile in tiles(board, LIMIT, CNY, "en")}
    assert told["wait"] == ("02:00", "")
    assert told["in_time"] == ("66%", "late")
    assert told["calls"] == ("1", "soon")
    assert told["takings"][0] == "¥91.00"
    drawn = {series.key: [bar.text for bar in series.bars] for series in charts(board, LIMIT, CNY, "en")}
    assert drawn["waits"] == ["02:00"]
    assert drawn["late_calls"] == ["1/2"]
    assert drawn["over_short"] == ["-1.00"]
    assert drawn["items"] == []


def test_the_sheet_says_only_what_its_form_knows(shop: Shop) -> None:
    visitors(shop.desk)
    closed(shop)
    board = board_of(shop.desk)
    facts = sheet_facts(board, Span.DAY, "71" + "0" * 13, limit=LIMIT, currency=CNY, language="zh_CN")
    assert unknown_facts(form("figures_sheet"), facts) == []  # type: ignore[arg-type]
    assert facts["has_waits"]
    assert not facts["has_items"]
    assert facts["no_tills"] == ""
    assert facts["staff_figures"] == [{"number": "07", "visits": 3, "served": "03:00", "average": "01:00"}]
