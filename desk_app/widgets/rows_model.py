"""Table and list model over frozen rows: updated by key without a reset, ticking by one column only.

Holds rows, never peewee objects; asks nobody for data: whoever reads hands over the new rows.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from desk_app.widgets.theme import look

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The frozen row itself."""

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
_TOP = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """How one column shows a row: its title, its text, its tone (empty, good, soon, late), its side."""

    title: str
    text: Callable[[Row], str]
    tone: Callable[[Row], str] = lambda _row: ""
    is_right: bool = False
    is_ticking: bool = False


class RowsModel(QAbstractTableModel):
    """Rows by key: ``set_rows`` moves, adds, drops and changes single rows, so selection and scroll position stay."""

    def __init__(self, columns: Sequence[Column[Any]], key: Callable[[object], Hashable]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._key = key
        self._rows: list[object] = []

    @property
    def rows(self) -> tuple[object, ...]:
        """What is shown, in order."""
        return tuple(self._rows)

    def row_at(self, index: Index) -> object | None:
        """The row behind an index, None for no index."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, key: Hashable) -> QModelIndex:
        """The index of a key's first column; invalid when it isn't there."""
        for place, row in enumerate(self._rows):
            if self._key(row) == key:
                return self.index(place, 0)
        return QModelIndex()

    def set_rows(self, rows: Sequence[object]) -> None:
        """Show these rows, in this order, touching only what differs; keys must be unique."""
        wanted = {self._key(row): row for row in rows}
        if len(wanted) != len(rows):
            raise ValueError("two rows with one key")
        self._drop(wanted)
        for place, (key, row) in enumerate(wanted.items()):
            self._settle(place, key, row)

    def set_titles(self, titles: Sequence[str]) -> None:
        """Word the column titles anew, for instance after a switch of language."""
        self._columns = tuple(
            Column(title, column.text, column.tone, column.is_right, column.is_ticking)
            for title, column in zip(titles, self._columns, strict=True)
        )
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def tick(self) -> None:
        """Let views repaint the ticking columns, and nothing else."""
        if not self._rows:
            return
        for place, column in enumerate(self._columns):
            if column.is_ticking:
                roles = [Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ForegroundRole]
                self.dataChanged.emit(self.index(0, place), self.index(len(self._rows) - 1, place), roles)

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Column titles."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(self._columns[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, tone and row; computed from the frozen row alone."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.text(row)
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role == Qt.ItemDataRole.ForegroundRole:
            tone = column.tone(row)
            return QColor(look().colour(tone)) if tone else None
        return None

    def _drop(self, wanted: dict[Hashable, object]) -> None:
        for place in range(len(self._rows) - 1, -1, -1):
            if self._key(self._rows[place]) not in wanted:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _settle(self, place: int, key: Hashable, row: object) -> None:
        """Bring one row to its place, by moving it if it is already there, else by adding it."""
        found = next((at for at in range(place, len(self._rows)) if self._key(self._rows[at]) == key), None)
        if found is None:
            self.beginInsertRows(QModelIndex(), place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        if found != place:
            self.beginMoveRows(QModelIndex(), found, found, QModelIndex(), place)
            self._rows.insert(place, self._rows.pop(found))
            self.endMoveRows()
        if self._rows[place] != row:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(self._columns) - 1))


def _side(column: Column[Any]) -> int:
    side = Qt.AlignmentFlag.AlignRight if column.is_right else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
