"""What managers look for under *Manage* and other slices keep: goods and prices, the checklists; the way there is a button."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from desk_app.accounts.dialogs import FeeTypes
from desk_app.closing.dialogs.checks import EditChecksDialog
from desk_app.kernel import texts
from desk_app.kernel.work import Desk
from desk_app.manage.tab import ManageTab
from desk_app.manage.tab.elsewhere import OPENING_LIST, ChecklistsPage, ProductsPage
from desk_app.shell.finding import tab_of
from desk_app.stock.dialogs.goods import GoodsDialog
from desk_app.stock.dialogs.labels import LabelsDialog
from tests.manage.conftest import settle, sign_in
from tests.walks.sites import MORNING, empty_morning
from tests.walks.stage import Stage

on_sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


@pytest.fixture(autouse=True)
def _all_closed(qapp: QApplication) -> Iterator[None]:
    """No dialog outlives its test."""
    yield
    for dialog in dialogs():
        dialog.close()


def dialogs() -> list[QDialog]:
    settle()
    return [found for found in QApplication.topLevelWidgets() if isinstance(found, QDialog) and found.isVisible()]


@on_sqlite
def test_the_page_products_opens_the_goods_and_the_labels(tab: ManageTab) -> None:
    page = tab.show_page("products")
    assert isinstance(page, ProductsPage)
    page.goods.click()
    (goods,) = dialogs()
    assert isinstance(goods, GoodsDialog)
    goods.close()
    page.labels.click()
    (labels,) = dialogs()
    assert isinstance(labels, LabelsDialog)


@on_sqlite
def test_g1_the_page_checklists_asks_for_the_editor_and_opens_the_fees(tab: ManageTab) -> None:
    page = tab.show_page("checklists")
    assert isinstance(page, ChecklistsPage)
    wanted: list[object] = []
    tab.wants.connect(wanted.append)
    page.opening.click()
    assert wanted == [OPENING_LIST]
    assert tab_of(OPENING_LIST) == "closing"
    page.fees.click()
    (fees,) = dialogs()
    assert isinstance(fees, FeeTypes)


@on_sqlite
def test_only_a_manager_writes_checklists_a_supervisor_reads_where_they_are(tab: ManageTab, site: Desk) -> None:
    sign_in(site, "1008")
    texts.set_language("zh_CN")  # the pages are made anew
    settle()
    lists, products = tab.show_page("checklists"), tab.show_page("products")
    assert isinstance(lists, ChecklistsPage)
    assert isinstance(products, ProductsPage)
    assert not lists.opening.isVisibleTo(lists)
    assert not lists.fees.isVisibleTo(lists)
    assert products.goods.isVisibleTo(products)


def test_g1_the_button_comes_out_at_the_editor_of_the_day_close(qapp: QApplication, tmp_path: Path) -> None:
    empty_morning(tmp_path)
    stage = Stage(qapp, tmp_path, MORNING, tmp_path / "pictures", "en")
    try:
        stage.sign_in("1001", "2468")
        stage.until(lambda: not stage.window.is_locked)
        page = stage.window.page
        assert page is not None
        page.show_tab("manage")
        page.tab_of("manage").show_page("checklists")  # type: ignore[attr-defined]
        stage.settle()
        stage.picture("checklists")
        stage.press("Edit the opening checklist")
        assert isinstance(stage.dialog(), EditChecksDialog)
        assert page.tab is not None
        assert page.tab.key == "closing"
        stage.press("Cancel")
    finally:
        stage.close()
        texts.set_language("en")
