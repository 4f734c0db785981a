"""Files of the month are proved beside freezing it: service/test_month.py. Here: the same content, the same bytes."""

from __future__ import annotations

from desk_app.complaints import files, queries
from tests.complaints.house import House


def test_the_same_figures_give_the_same_spreadsheet(house: House) -> None:
    house.solved()
    figures = queries.figures_of("2026-11", house.desk.calendar(), house.clock.now())
    zone = house.desk.zone()
    assert files.spreadsheet(figures, zone, "zh_CN") == files.spreadsheet(figures, zone, "zh_CN")
