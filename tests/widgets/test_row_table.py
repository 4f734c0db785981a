"""The table keeps its main column readable."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desk_app.widgets.row_list import RowTable
from desk_app.widgets.rows_model import Column, RowsModel


def test_a_narrow_table_scrolls_before_its_main_column_is_only_dots(qtbot: QtBot) -> None:
    columns: list[Column[tuple[str, str]]] = [Column("name", lambda row: row[0]), Column("price", lambda row: row[1])]
    table = RowTable(RowsModel(columns, lambda row: row[0]), "goods")  # type: ignore[index]
    qtbot.addWidget(table)
    table.setColumnWidth(1, 200)
    table.resize(600, 200)
    table.show()
    assert table.columnWidth(0) > 300
    table.resize(240, 200)
    assert table.columnWidth(0) >= 100
    table.resize(600, 200)
    assert table.columnWidth(0) > 300
