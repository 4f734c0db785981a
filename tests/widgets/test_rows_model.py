"""Rows change by key: nothing is reset, so selection and scroll position stay."""

from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desk_app.widgets.paged_model import PagedModel
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList, RowTable
from desk_app.widgets.rows_model import Column, RowsModel


@dataclass(frozen=True)
class Visit:
    """A row as a query gives it."""

    id: int
    name: str = ""


def model() -> RowsModel:
    columns = [Column("Name", lambda visit: visit.name), Column("Waited", lambda _visit: "1:00", is_ticking=True)]
    return RowsModel(columns, lambda visit: visit.id)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.integers(0, 30), unique=True, max_size=15),
    st.lists(st.integers(0, 30), unique=True, max_size=15),
    st.text(max_size=3),
)
def test_any_rows_follow_any_rows_without_a_reset(before: list[int], after: list[int], name: str) -> None:
    rows = model()
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    resets: list[int] = []
    rows.modelReset.connect(lambda: resets.append(1))
    rows.set_rows([Visit(key) for key in before])
    rows.set_rows([Visit(key, name) for key in after])
    assert rows.rows == tuple(Visit(key, name) for key in after)
    assert not resets
    tester.deleteLater()


def test_two_rows_with_one_key_are_a_bug() -> None:
    with pytest.raises(ValueError, match="one key"):
        model().set_rows([Visit(1), Visit(1)])


def test_a_second_repaints_only_the_ticking_column() -> None:
    rows = model()
    rows.set_rows([Visit(1), Visit(2)])
    seen: list[tuple[int, int]] = []
    rows.dataChanged.connect(lambda first, last, _roles: seen.append((first.column(), last.column())))
    rows.tick()
    assert seen == [(1, 1)]


def test_unchanged_rows_tell_nobody() -> None:
    rows = model()
    rows.set_rows([Visit(1), Visit(2)])
    seen: list[int] = []
    rows.dataChanged.connect(lambda *_: seen.append(1))
    rows.set_rows([Visit(1), Visit(2)])
    assert not seen


def test_the_chosen_row_stays_chosen_when_the_queue_moves(qtbot: QtBot) -> None:
    view = RowList(lambda visit: RowFace(name=visit.name), lambda visit: visit.id, "Queue")
    qtbot.addWidget(view)
    view.set_rows([Visit(1, "a"), Visit(2, "b"), Visit(3, "c")])
    view.choose(2)
    view.set_rows([Visit(9, "new"), Visit(3, "c"), Visit(2, "b")])
    assert view.current == Visit(2, "b")
    view.choose(None)
    assert view.current is None


def test_a_row_is_spoken_as_a_sentence(qtbot: QtBot) -> None:
    view = RowList(
        lambda visit: RowFace(number="A012", name=visit.name, timer="06:41"), lambda visit: visit.id, "Queue"
    )
    qtbot.addWidget(view)
    view.set_rows([Visit(1, "Ms Li")])
    assert view.rows.index(0, 0).data() == "A012, Ms Li, 06:41"
    view.resize(372, 200)
    view.grab()


def test_pages_are_fetched_while_scrolling() -> None:
    asked: list[int] = []

    def fetch(after: object | None, count: int) -> list[Visit]:
        start = after.id + 1 if isinstance(after, Visit) else 0
        asked.append(start)
        return [Visit(key) for key in range(start, min(250, start + count))]

    rows = PagedModel([Column("Id", lambda visit: str(visit.id))], lambda visit: visit.id, fetch, page=100)
    rows.reload()
    while rows.canFetchMore():
        rows.fetchMore()
    assert (asked, rows.rowCount()) == ([0, 100, 200], 250)
    rows.refresh()
    assert rows.rowCount() == 250
    assert not rows.canFetchMore(rows.index(0, 0))


def test_a_table_row_is_tall_enough_to_touch(qtbot: QtBot) -> None:
    rows = model()
    table = RowTable(rows, "Visits")
    qtbot.addWidget(table)
    rows.set_rows([Visit(1, "a")])
    assert table.rowHeight(0) >= 44
    table.selectionModel().setCurrentIndex(rows.index(0, 0), QItemSelectionModel.SelectionFlag.SelectCurrent)
    assert table.current == Visit(1, "a")
    assert rows.row_at(QModelIndex()) is None
