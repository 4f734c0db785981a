"""The catalogue on the screen: found, changed by supervisors, imported after a dry run, saved as a file."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.stock import queries, service
from desk_app.stock.dialogs import open_for, open_record
from desk_app.stock.dialogs.exporting import MovesFileDialog
from desk_app.stock.dialogs.goods import GoodsDialog
from desk_app.stock.dialogs.headings import CategoriesDialog, SuppliersDialog
from desk_app.stock.dialogs.history import MovesDialog, PricesDialog
from desk_app.stock.dialogs.importing import ImportDialog
from desk_app.stock.dialogs.product import ProductDialog
from desk_app.stock.rules import Imported, ProductFilter, Unit
from desk_app.widgets.tab_base import Doer
from tests.staff.site import People, act_as
from tests.stock.site import EAN, added, pieces, stocked
from tests.stock.test_dialogs_counts import opened

OTHER = "6909876543212"


def test_the_catalogue_is_found_by_name_initials_and_scan_and_paged(
    desk: Desk, people: People, doer: Doer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desk_app.stock.dialogs.goods._PAGE", 2)
    water = stocked(desk, people, "矿泉水", barcodes=(EAN,))
    for name in ("雨伞", "毛巾"):
        stocked(desk, people, name)
    dialog = open_for(doer, "goods")
    assert isinstance(dialog, GoodsDialog)
    dialog.open()
    assert shown(dialog) == 2
    dialog.more.click()
    assert shown(dialog) == 3
    dialog.field.set_text("kqs")
    dialog.commit()
    product = opened(doer, ProductDialog)
    assert product.row is not None
    assert product.row.id == water
    product.reject()
    dialog.field.take_scan(EAN)
    product = opened(doer, ProductDialog)
    assert product.row is not None
    product.reject()
    dialog.take("0000")
    dialog.chips.set_value(ProductFilter.RETIRED)
    dialog.chips.chosen.emit(ProductFilter.RETIRED)
    assert dialog.none.isVisible()
    assert not dialog.new.isVisible()


def test_who_may_not_change_the_catalogue_sees_it_and_is_told(desk: Desk, people: People, doer: Doer) -> None:
    water = stocked(desk, people, "矿泉水")
    assert open_record(doer, Ref("product", water))
    dialog = opened(doer, ProductDialog)
    assert not dialog.main.isVisible()
    assert not dialog.form.isEnabled()
    dialog.commit()
    assert dialog.isVisible()
    prices = PricesDialog(doer, water)
    prices.open()
    assert not prices.main.isVisible()
    assert len(prices.table.rows.rows) == 1
    assert not open_record(doer, Ref("product", 99))


def codes_of(dialog: ProductDialog) -> tuple[str, ...]:
    """The barcodes that stand on the product."""
    return dialog.side.codes.codes


def shown(dialog: GoodsDialog) -> int:
    """How many products stand in the table."""
    return len(dialog.table.rows.rows)


def test_codes_are_scanned_or_typed_and_another_products_are_refused(desk: Desk, people: People, doer: Doer) -> None:
    added(desk, people, "毛巾", barcodes=(OTHER,))
    act_as(desk, people.lead)
    dialog = ProductDialog(doer, None, code=EAN)
    dialog.open()
    assert codes_of(dialog) == (EAN,)
    field = dialog.side.codes.field
    field.set_text(OTHER)
    field.setFocus()
    dialog.commit()
    assert "毛巾" in field.problem
    field.set_text("6901234567890")
    dialog.commit()
    assert "6901234567890" in field.problem
    field.set_text("AB-12")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert codes_of(dialog) == (EAN, "AB-12")
    dialog.side.codes.list.choose("AB-12")
    dialog.side.codes.take_away()
    assert codes_of(dialog) == (EAN,)


def test_a_new_product_gets_its_heading_photo_and_tile(desk: Desk, people: People, doer: Doer, tmp_path: Path) -> None:
    taken = added(desk, people, "毛巾", barcodes=(OTHER,))
    act_as(desk, people.lead)
    desk.do(service.set_tiles, [taken])
    heading = desk.do(service.save_category, None, "饮料")
    safe: list[int] = []
    dialog = ProductDialog(doer, None, safe.append, code=EAN)
    dialog.open()
    dialog.commit()
    assert "price" in dialog.problem
    dialog.form.price.edit.setText("3.50")
    dialog.commit()
    assert "name" in dialog.problem
    dialog.form.name.set_text("矿泉水")
    dialog.form.category.set_value(heading)
    dialog.form.unit.set_value(Unit.PIECE)
    dialog.form.point.edit.setText("x")
    dialog.form.name.setFocus()
    dialog.commit()
    assert "quantity" in dialog.problem
    dialog.form.point.edit.setText("6")
    dialog.side.is_tile.setChecked(True)
    picture = tmp_path / "water.png"
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    image.save(str(picture))
    dialog.side.load(picture)
    dialog.commit()
    (water,) = safe
    row = queries.product(water)
    assert (row.name, row.category_id, row.price, row.reorder_point, row.tile) == ("矿泉水", heading, 350, 6000, 0)
    assert [item.product_id for item in queries.tiles(desk.today())] == [water, taken]
    assert queries.photo_of(water) is not None


def test_a_file_that_is_no_picture_is_said(desk: Desk, people: People, doer: Doer, tmp_path: Path) -> None:
    water = stocked(desk, people)
    act_as(desk, people.lead)
    bad = tmp_path / "no.png"
    bad.write_bytes(b"no picture")
    again = ProductDialog(doer, water)
    again.open()
    again.side.load(bad)
    assert again.problem


def test_a_price_is_changed_with_its_reason_and_stays_in_the_history(desk: Desk, people: People, doer: Doer) -> None:
    water = stocked(desk, people, "矿泉水", price=350)
    act_as(desk, people.lead)
    dialog = ProductDialog(doer, water)
    dialog.open()
    assert not dialog.form.why.isVisible()
    dialog.form.price.edit.setText("4")
    assert dialog.form.why.isVisible()
    dialog.commit()
    assert "reason" in dialog.problem
    dialog.form.why.set_text("供应商涨价")
    dialog.commit()
    assert queries.product(water).price == 400
    dialog = ProductDialog(doer, water)
    dialog.open()
    dialog.prices.click()
    prices = opened(doer, PricesDialog)
    prices.commit()
    assert "price" in prices.problem
    prices.price.edit.setText("4.5")
    prices.since.set_day(desk.today() + timedelta(days=7))
    prices.why.set_text("下周起")
    prices.commit()
    assert queries.prices(water)[0].price == 450
    assert queries.product(water, desk.today()).price == 400
    dialog.moves.click()
    moves = opened(doer, MovesDialog)
    assert len(moves.table.rows.rows) == 1
    said: list[str] = []
    doer.done.connect(said.append)
    dialog.label.click()
    assert said == ["The label is printed"]


def test_headings_and_suppliers_are_kept_in_their_windows(desk: Desk, people: People, doer: Doer) -> None:
    act_as(desk, people.lead)
    told: list[str] = []
    dialog = CategoriesDialog(doer, lambda: told.append(""))
    dialog.open()
    dialog.commit()
    assert "name" in dialog.problem
    dialog.name.set_text("饮料")
    dialog.commit()
    dialog.new.click()
    dialog.name.set_text("饮料")
    dialog.commit()
    assert "饮料" in dialog.problem
    dialog.name.set_text("零食")
    dialog.commit()
    assert [row.name for row in queries.categories()] == ["饮料", "零食"]
    assert len(told) == 2
    suppliers = SuppliersDialog(doer, lambda: None)
    suppliers.open()
    suppliers.name.set_text("水站")
    suppliers.phone.set_text("021-5555")
    suppliers.days.set_value(2)
    suppliers.commit()
    suppliers.active.setChecked(False)
    suppliers.commit()
    (row,) = queries.suppliers(retired=True)
    assert (row.name, row.phone, row.lead_days, row.is_active) == ("水站", "021-5555", 2, False)


def test_a_file_with_problems_is_shown_by_row_and_not_imported(
    desk: Desk, people: People, doer: Doer, tmp_path: Path
) -> None:
    act_as(desk, people.lead)
    path = tmp_path / "goods.csv"
    path.write_text("Name,Price,Barcodes\n矿泉水,3.50,6901234567892\n,=1+1,6901234567890\n", encoding="utf-8-sig")
    dialog = ImportDialog(doer)
    dialog.open()
    dialog.check(path)
    assert len(dialog.table.rows.rows) >= 2
    assert not dialog.main.isEnabled()
    dialog.commit()
    assert queries.count_products() == 0
    path.write_text("Name,Price,Barcodes\n矿泉水,3.50,6901234567892\n", encoding="utf-8-sig")
    results: list[Imported] = []
    dialog = ImportDialog(doer, results.append)
    dialog.open()
    dialog.check(path)
    assert dialog.main.isEnabled()
    dialog.commit()
    assert [(result.new, result.changed) for result in results] == [(1, 0)]
    dialog = ImportDialog(doer)
    dialog.open()
    dialog.check(tmp_path / "none.csv")
    assert dialog.problem


def test_the_catalogue_is_saved_as_a_file(desk: Desk, people: People, doer: Doer, tmp_path: Path) -> None:
    stocked(desk, people, "矿泉水", 3)
    dialog = GoodsDialog(doer)
    dialog.open()
    dialog.write(tmp_path / "goods.csv")
    assert "矿泉水" in (tmp_path / "goods.csv").read_text(encoding="utf-8-sig")
    dialog.write(tmp_path / "no" / "goods.csv")
    assert "saved there" in dialog.problem
    assert queries.levels((1,))[1].quantity == pieces(3)


def test_the_moves_of_a_period_are_saved(
    desk: Desk, people: People, doer: Doer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stocked(desk, people, "矿泉水")
    path = tmp_path / "moves.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog = MovesFileDialog(doer)
    dialog.open()
    dialog.last.set_day(dialog.first.day() - timedelta(days=1))  # type: ignore[operator]
    dialog.commit()
    assert dialog.problem
    dialog.last.set_day(desk.today())
    dialog.commit()
    assert "矿泉水" in path.read_text(encoding="utf-8-sig")
    assert not dialog.isVisible()
