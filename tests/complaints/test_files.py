"""Files of the month are proved beside freezing it: service/test_month.py. Here: the same content, the same bytes."""

from __future__ import annotations

from pathlib import Path

from desk_app.complaints import files, queries
from tests.complaints.house import House, refused


def test_the_same_figures_give_the_same_spreadsheet(house: House) -> None:
    house.solved()
    figures = queries.figures_of("2026-11", house.desk.calendar(), house.clock.now())
    zone = house.desk.zone()
    assert files.spreadsheet(figures, zone, "zh_CN") == files.spreadsheet(figures, zone, "zh_CN")


def test_a_folder_that_cannot_be_written_is_told(house: House, tmp_path: Path) -> None:
    figures = queries.figures_of("2026-11", house.desk.calendar(), house.clock.now())
    files.write_spreadsheet(tmp_path / "a.xlsx", figures, house.desk.zone())
    assert (tmp_path / "a.xlsx").stat().st_size > 0
    with refused("cannot_write"):
        files.write_spreadsheet(tmp_path / "no" / "a.xlsx", figures, house.desk.zone())
