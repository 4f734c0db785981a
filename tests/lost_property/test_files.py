"""The register as a spreadsheet: text stays text, whatever it begins with."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from desk_app.kernel.work import Desk
from desk_app.lost_property import files, queries, service
from tests.lost_property.site import umbrella

pytestmark = pytest.mark.usefixtures("people")
HOSTILE = ("=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "＝1+1", "http://evil.example/", "00123", "<b>x</b>")


def test_what_people_typed_is_never_a_formula_a_number_or_a_link(desk: Desk, tmp_path: Path) -> None:
    for text in HOSTILE:
        desk.do(service.register, umbrella(desk, description=text, title=text, finder_name=text), print_tag=False)
    first, last = desk.today().replace(day=1), desk.today().replace(day=30)
    path = tmp_path / "register.xlsx"
    told: list[tuple[int, int]] = []
    lines = queries.of_period(first, last)
    files.write_register(path, lines * 30, queries.figures(first, last), desk.zone(), lambda *step: told.append(step))
    sheet = load_workbook(path).worksheets[0]
    assert told == [(200, 240)]
    assert sheet.max_row == 241
    kept = [(row[7].value, row[7].data_type, row[7].hyperlink) for row in sheet.iter_rows(min_row=2, max_row=9)]
    assert [kind for _, kind, _ in kept] == ["s"] * len(HOSTILE)
    assert all(link is None for _, _, link in kept)
    assert [str(value).removeprefix("'") for value, _, _ in kept] == list(HOSTILE)
    assert str(kept[0][0]).startswith("'=")
    assert sheet["I2"].value == 1


def test_a_month_without_items_is_a_sheet_with_its_figures(desk: Desk, tmp_path: Path) -> None:
    first = desk.today()
    files.write_register(tmp_path / "r.xlsx", (), queries.figures(first, first), desk.zone())
    assert load_workbook(tmp_path / "r.xlsx").worksheets[1]["B1"].value == 0
    assert len(files.harmless("x" * 40_000)) == 32_000
