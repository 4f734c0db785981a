"""The board as a spreadsheet: numbers stay numbers."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook

from desk_app.kernel.money import CNY
from desk_app.reports.files import Told, write_board
from desk_app.reports.slips import charts, tiles
from tests.reports.day import LIMIT, board_of, closed, visitors
from tests.shop.site import Shop


def test_every_chart_has_its_sheet_and_money_is_a_number(shop: Shop, tmp_path: Path) -> None:
    visitors(shop.desk)
    closed(shop)
    board = board_of(shop.desk)
    told = Told("2026-11-21", tiles(board, LIMIT, CNY), board.visits.by_staff)
    write_board(tmp_path / "figures.xlsx", told, charts(board, LIMIT, CNY), CNY)
    book = load_workbook(tmp_path / "figures.xlsx")
    assert book.sheetnames[0] == "Figures"
    assert book["Sales by hour"]["B2"].value == 91
    assert book["Median wait by hour"]["C2"].value == "02:00"
    assert [cell.value for cell in book["Staff numbers"][2]] == ["07", 3, 3]
