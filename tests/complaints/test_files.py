"""Files of the month are proved beside freezing it: service/test_month.py. Here: the same content, the same bytes."""

from __future__ import annotations

import zipfile
from pathlib import Path

from desk_app.complaints import files, queries, service
from desk_app.complaints.rules import Area
from tests.complaints.house import CHIEF, House, at, refused


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


def test_the_archives_first_page_tells_the_figures_in_the_sites_words(house: House, tmp_path: Path) -> None:
    house.take(matter="<b>灯</b>", area=Area.PREMISES)
    house.go(at(1, 10, month=12))
    house.desk.as_program(service.sweep)
    house.by(CHIEF, service.freeze_month, "2026-11")
    frozen = queries.frozen_month("2026-11")
    assert frozen is not None
    files.archive(tmp_path / "a.zip", frozen, (), house.desk.zone(), "zh_CN")
    with zipfile.ZipFile(tmp_path / "a.zip") as held:
        page = held.read("index.html").decode()
    assert "<td>已受理</td><td>1</td>" in page
    assert "<td>前台</td>" in page, "who answers for what was missed is said in words"
