"""Catalogue files: a dry run shows everything first, nothing is ever a formula, and what was exported comes in again."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from desk_app.kernel import texts
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.work import Desk
from desk_app.stock import files, queries, service
from desk_app.stock.rules import COLUMNS, Imported, ImportPlan, Unit
from tests.staff.site import People, act_as
from tests.stock.site import EAN, added, pieces, stocked

HEAD = "货号,条码,名称,类别,单位,售价,税率,补货点,供应商\n"


@pytest.fixture(autouse=True)
def lead(desk: Desk, people: People) -> None:
    """The supervisor keeps the catalogue."""
    act_as(desk, people.lead)


def written(tmp_path: Path, text: str, encoding: str = "utf-8-sig") -> Path:
    path = tmp_path / "目录.csv"
    path.write_bytes(text.encode(encoding))
    return path


def planned(desk: Desk, tmp_path: Path, text: str, encoding: str = "utf-8-sig") -> ImportPlan:
    return files.read_plan(written(tmp_path, text, encoding), desk.today())


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "gb18030"])
@pytest.mark.parametrize("divider", [",", ";", "\t"])
def test_a_file_comes_in_whatever_wrote_it(desk: Desk, tmp_path: Path, encoding: str, divider: str) -> None:
    text = f"{HEAD}A1,{EAN} 96385074,矿泉水,饮料,瓶,3.50,13%,6,江南\n"
    plan = planned(desk, tmp_path, text.replace(",", divider), encoding)
    assert (plan.new, plan.changed, plan.same, plan.problems) == (1, 0, 0, ())
    assert queries.count_products() == 0
    assert desk.do(service.import_products, plan) == Imported(1, 0, 0)
    row = queries.products(day=desk.today())[0]
    assert (row.code, row.category, row.supplier, row.price, row.tax) == ("A1", "饮料", "江南", 350, 1300)
    assert (row.unit, row.unit_name, row.reorder_point, row.is_active, row.is_stocked) == (
        Unit.PIECE, "瓶", pieces(6), True, True,
    )  # fmt: skip
    assert queries.find("kqs", desk.today())[0].product_id == row.id
    assert [queries.item_by_barcode(code, desk.today()) is not None for code in (EAN, "96385074", "A1")] == [True] * 3


def test_the_dry_run_shows_every_problem_by_row_and_nothing_is_written(
    desk: Desk, people: People, tmp_path: Path
) -> None:
    added(desk, people, "茶", barcodes=(EAN,))
    text = HEAD + (
        "A1,,,,,1,,,\n"  # no name
        "A2,6901234567893,水,,,1,,,\n"  # check digit
        f"A3,{EAN},水,,,1,,,\n"  # the tea's
        "A4,,水,,,abc,,,\n"  # price
        "A4,,水,,,1,200,,\n"  # twice, tax
        ",,,,,,,,\n"  # empty
        "A5,96385074,水,,,1,,-3,\n"  # below zero
        f"A6,96385074,{'长' * 121},,,1,,,\n"  # too long
        "A7,条码,水,,,,,,\n"  # letters, no price
    )
    plan = planned(desk, tmp_path, text)
    assert [(problem.row, problem.column, problem.why.code) for problem in plan.problems] == [
        (2, "name", "stock.no_name"),
        (3, "barcodes", "stock.code_check_digit"),
        (4, "barcodes", "stock.code_taken"),
        (5, "price", "money.unreadable"),
        (6, "tax", "rate.too_large"),
        (6, "code", "stock.import_double"),
        (8, "reorder_point", "quantity.negative"),
        (9, "name", "stock.too_long"),
        (9, "barcodes", "stock.import_double"),
        (10, "barcodes", "stock.code_signs"),
        (10, "price", "money.empty"),
    ]
    assert not plan.is_clean
    assert all(sentence(problem.why, language) for problem in plan.problems for language in texts.LANGUAGES)
    with pytest.raises(Refusal, match=r"stock\.import_problems"):
        desk.do(service.import_products, plan)
    assert queries.count_products() == 1


def test_what_is_there_changes_only_where_the_file_says_so(desk: Desk, people: People, tmp_path: Path) -> None:
    water = stocked(desk, people, "矿泉水", barcodes=(EAN,), place="A1", reorder_point=pieces(6))
    tea = added(desk, people, "茶", 500)
    text = f"code,barcodes,name,price\n000001,{EAN},苏打水,4\n000002,,茶,5\n,{EAN},苏打水,4\n"
    plan = planned(desk, tmp_path, text.rsplit(",", 3)[0].rsplit("\n", 1)[0] + "\n")
    assert (plan.new, plan.changed, plan.same, plan.problems) == (0, 1, 1, ())
    desk.do(service.import_products, plan)
    row = queries.product(water, desk.today())
    assert (row.name, row.price, row.place, row.reorder_point) == ("苏打水", 400, "A1", pieces(6))
    assert (queries.prices(water)[0].why, queries.prices(tea)[0].price) == ("目录.csv", 500)
    assert queries.find("sds", desk.today())[0].product_id == water
    by_code = planned(desk, tmp_path, f"barcodes,name,price\n{EAN},苏打水,6\n")
    assert (by_code.new, by_code.changed) == (0, 1)
    desk.do(service.import_products, planned(desk, tmp_path, f"barcodes,name,price\n{EAN} 96385074,汽水,6\n"))
    assert [row.code for row in queries.barcodes(water)] == ["000001", EAN, "96385074"]


def test_an_import_without_number_gets_the_next_one(desk: Desk, people: People, tmp_path: Path) -> None:
    added(desk, people)
    desk.do(service.import_products, planned(desk, tmp_path, f"name,price,barcodes\n水,1,{EAN}\n茶,2,\n"))
    assert [row.code for row in queries.products(day=desk.today())] != []
    assert {row.code for row in queries.products(day=desk.today())} == {"000001", "000002", "000003"}
    assert queries.item_by_barcode("000002", desk.today()) is not None


def test_a_plan_that_is_stale_and_one_that_is_stopped(desk: Desk, people: People, tmp_path: Path) -> None:
    plan = planned(desk, tmp_path, "name,price\n水,1\n")

    def stop(done: int, total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        desk.do(service.import_products, plan, stop)
    assert queries.count_products() == 0
    added(desk, people)
    with pytest.raises(Refusal, match=r"stock\.import_stale"):
        desk.do(service.import_products, plan)
    act_as(desk, people.clerk)
    with pytest.raises(Refusal, match=r"kernel\.not_allowed"):
        desk.do(service.import_products, plan)


HOSTILE = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "＝1+1", "'=1", "<b>x</b>", "https://example.org"]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_no_cell_is_ever_a_formula_on_the_way_out_or_in(
    desk: Desk, people: People, tmp_path: Path, ending: str
) -> None:
    for name in HOSTILE:
        added(desk, people, name)
    path = tmp_path / f"out.{ending}"
    assert files.write_products(path, desk.today()) == len(HOSTILE)
    if ending == "csv":
        lines = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
        assert not [cell for line in lines for cell in line if cell.startswith(("=", "+", "-", "@", "＝"))]
        assert b"\r\n" in path.read_bytes()
    else:
        import openpyxl

        book = openpyxl.load_workbook(path)
        assert {cell.data_type for row in book.active.iter_rows() for cell in row} <= {"s", "n", "inlineStr"}
    plan = files.read_plan(path, desk.today())
    assert (plan.new, plan.changed, plan.same, plan.problems) == (0, 0, len(HOSTILE), ())


def test_an_exported_catalogue_changes_nothing_when_it_comes_in_again(
    desk: Desk, people: People, tmp_path: Path
) -> None:
    desk.do(service.save_category, None, "饮料")
    stocked(desk, people, barcodes=(EAN, "2012345"), category_id=1, unit_name="瓶", expires=True, detail="一\n二")
    added(desk, people, "苹果", unit=Unit.WEIGHT, is_stocked=False)
    desk.do(service.set_tiles, [1])
    for ending in ("csv", "xlsx"):
        for language in texts.LANGUAGES:
            texts.set_language(language)
            path = tmp_path / f"{language}.{ending}"
            files.write_products(path, desk.today())
            plan = files.read_plan(path, desk.today())
            assert (plan.new, plan.changed, plan.same, plan.problems) == (0, 0, 2, ()), (language, ending, plan.planned)
    texts.set_language("en")


def test_moves_of_a_period_are_written(desk: Desk, people: People, tmp_path: Path) -> None:
    stocked(desk, people)
    path = tmp_path / "moves.csv"
    assert files.write_moves(path, desk.today(), desk.today(), zone=desk.zone()) == 1
    (_, line) = csv.reader(path.read_text("utf-8-sig").splitlines())
    assert (line[2], line[4], line[5]) == ("矿泉水", "10", "20.00")


@pytest.mark.parametrize(
    ("name", "content", "refusal"),
    [
        ("a.xlsx", b"no zip", "import_unreadable"),
        ("a.csv", b"\x00\xff\x00", "import_unreadable"),
        ("a.csv", b"", "import_no_columns"),
        ("a.csv", "货号,名称\n".encode(), "import_no_columns"),
    ],
)
def test_what_is_no_catalogue_is_refused(desk: Desk, tmp_path: Path, name: str, content: bytes, refusal: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(Refusal, match=rf"stock\.{refusal}"):
        files.read_plan(path, desk.today())
    with pytest.raises(Refusal, match=r"stock\.import_unreadable"):
        files.read_plan(tmp_path / "gone.csv", desk.today())


def test_yes_no_and_tile_are_read_strictly(desk: Desk, tmp_path: Path) -> None:
    plan = planned(desk, tmp_path, "name,price,stocked,tile\n水,1,maybe,x\n")
    assert [problem.column for problem in plan.problems] == ["stocked", "tile"]
    assert set(COLUMNS) >= {problem.column for problem in plan.problems}


def test_a_file_that_changes_little_touches_little(desk: Desk, people: People, tmp_path: Path) -> None:
    water = added(desk, people, code="W1", place="A1")
    desk.do(service.set_tiles, [water])
    text = "code,name,price,place,supplier,tile,detail\nW1,矿泉水 550 毫升,3.50,B2,江南,,\n"
    plan = planned(desk, tmp_path, text)
    assert (plan.changed, plan.planned[0].is_repriced, plan.planned[0].is_found_anew) == (1, False, False)
    told: list[tuple[int, int]] = []
    desk.do(service.import_products, plan, lambda done, total: told.append((done, total)))
    row = queries.product(water, desk.today())
    assert (row.place, row.supplier, row.tile, row.price, told) == ("B2", "江南", None, 350, [(1, 1)])
    assert len(queries.prices(water)) == 1
    empty = planned(desk, tmp_path, "name,price\n")
    assert desk.do(service.import_products, empty) == Imported(0, 0, 0)
    again = planned(desk, tmp_path, "code,name,price,stocked,supplier\nL1,课,3,否,江南\n")
    desk.do(service.import_products, again)
    lesson = queries.product_by_code("L1")
    assert lesson is not None
    assert queries.levels((lesson,)) == {}


def test_a_goods_row_never_turns_into_a_service_once_it_moved(desk: Desk, people: People, tmp_path: Path) -> None:
    stocked(desk, people, "水", code="W1")
    plan = planned(desk, tmp_path, "code,name,price,stocked\nW1,水,3.50,0\n")
    with pytest.raises(Refusal, match=r"stock\.has_moves"):
        desk.do(service.import_products, plan)


def test_a_file_full_of_problems_stops_at_a_thousand_and_progress_is_told(desk: Desk, tmp_path: Path) -> None:
    told: list[int] = []
    path = written(tmp_path, "name,price\n" + "水,x\n" * 1_500)
    plan = files.read_plan(path, desk.today(), lambda done, _total: told.append(done))
    assert (len(plan.problems), told) == (1_000, [500, 1_000])
