"""A spreadsheet is read as the person who wrote it sees it, and one that is hostile or broken is refused."""

from __future__ import annotations

import zipfile
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from desk_app.stock import files, queries, service
from tests.staff.site import People, act_as
from tests.stock.site import EAN


@pytest.fixture(autouse=True)
def lead(desk: Desk, people: People) -> None:
    """The supervisor keeps the catalogue."""
    act_as(desk, people.lead)


def test_numbers_of_a_spreadsheet_are_read_as_people_see_them(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "n.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        for place, cells in enumerate(
            [
                ("code", "name", "price", "barcodes", "tile", "stocked", "expires"),
                (12, "水", 3.5, int(EAN), 2, True, "no"),
            ]
        ):
            sheet.write_row(place, 0, cells)
    desk.do(service.import_products, files.read_plan(path, desk.today()))
    row = queries.products(day=desk.today())[0]
    assert (row.code, row.price, row.tile, row.is_stocked, row.expires) == ("12", 350, 2, True, False)
    assert queries.item_by_barcode(EAN, desk.today()) is not None


def test_a_sheet_is_read_as_a_workbook_shows_it(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "w.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["name", None, "price", "detail"])
    sheet.append(["=1+1", None, 1.10, "a & <b>\n二"])
    sheet["B3"], sheet["AC4"] = -0.5, 1e3
    book.save(path)
    assert [line for line in files.read_table(path) if any(line)] == [
        ["name", "", "price", "detail"],
        ["=1+1", "", "1.1", "a & <b>\n二"],
        ["", "-0.5"],
        [*[""] * 28, "1000"],
    ]


def test_rows_are_numbered_as_the_spreadsheet_numbers_them(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "w.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for place, cells in (
        (2, ("name", "price")),
        (5, ("水", "x")),
        (9, ("茶", "1")),
    ):  # rows between are not in the file
        sheet.cell(place, 1, cells[0])
        sheet.cell(place, 2, cells[1])
    book.save(path)
    plan = files.read_plan(path, desk.today())
    assert [(problem.row, problem.column) for problem in plan.problems] == [(5, "price")]
    assert [row.row for row in plan.planned] == [9]


def test_texts_of_a_spreadsheet_are_whole_and_entities_are_refused(desk: Desk, tmp_path: Path) -> None:
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    sheet = (
        f"<worksheet {space}><sheetData><row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='b'><v>1</v></c>"
        "<c t='inlineStr'><is><t>in</t></is></c></row></sheetData></worksheet>"
    )
    strings = f"<sst {space}><si><r><t>矿泉</t></r><r><t>水</t></r><rPh><t>kuang</t></rPh></si><si/></sst>"
    parts = {
        "xl/workbook.xml": f"<workbook {space} xmlns:r='{link}'><sheets><sheet r:id='a'/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels": "<R><Relationship Id='a' Target='worksheets/sheet1.xml'/></R>",
        "xl/sharedStrings.xml": strings,
    }
    for name, text in (("plain", sheet), ("bomb", f"<!DOCTYPE x [<!ENTITY a 'b'>]>{sheet}")):
        with zipfile.ZipFile(tmp_path / f"{name}.xlsx", "w") as book:
            for part, content in {**parts, "xl/worksheets/sheet1.xml": text}.items():
                book.writestr(part, content)
    assert list(files.read_table(tmp_path / "plain.xlsx")) == [["矿泉水", "", "1", "in"]]
    with pytest.raises(Refusal, match=r"stock\.import_unreadable"):
        list(files.read_table(tmp_path / "bomb.xlsx"))


def test_a_spreadsheet_that_is_broken_inside_is_refused(desk: Desk, tmp_path: Path) -> None:
    for parts in ({}, {"xl/workbook.xml": "<x/>"}, {"xl/workbook.xml": "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;"}):
        path = tmp_path / "b.xlsx"
        with zipfile.ZipFile(path, "w") as book:
            for name, text in parts.items():
                book.writestr(name, text)
        with pytest.raises(Refusal, match=r"stock\.import_unreadable"):
            files.read_plan(path, desk.today())
