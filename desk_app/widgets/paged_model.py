"""A rows model that fetches the next page when the view has scrolled near its end.

The page comes from a callable (a bounded query by key); nothing is counted and nothing is skipped over.
"""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex

from desk_app.widgets.rows_model import Column, Index, RowsModel

_TOP = QModelIndex()

Fetch = Callable[[object | None, int], Sequence[object]]
"""(last row shown or None, how many) → the rows after it."""


class PagedModel(RowsModel):
    """Shows one page at first and a further page each time the view asks."""

    def __init__(
        self, columns: Sequence[Column[Any]], key: Callable[[object], Hashable], fetch: Fetch, page: int = 100
    ) -> None:
        super().__init__(columns, key)
        self._fetch = fetch
        self._page = page
        self._has_more = False

    def reload(self) -> None:
        """Start again at the first page, as after another search."""
        self.beginResetModel()
        self._rows = list(self._fetch(None, self._page))
        self._has_more = len(self._rows) == self._page
        self.endResetModel()

    def refresh(self) -> None:
        """Read the rows that are shown once more, in place: selection and scroll position stay."""
        count = max(self._page, len(self._rows))
        fresh = self._fetch(None, count)
        self._has_more = len(fresh) == count
        self.set_rows(fresh)

    def canFetchMore(self, parent: Index = _TOP) -> bool:
        """Whether a page may follow."""
        return not parent.isValid() and self._has_more

    def fetchMore(self, parent: Index = _TOP) -> None:
        """Add the next page; rows that were already shown are left out."""
        if parent.isValid() or not self._has_more:
            return
        fetched = self._fetch(self._rows[-1] if self._rows else None, self._page)
        self._has_more = len(fetched) == self._page
        known = {self._key(row) for row in self._rows}
        fresh = [row for row in fetched if self._key(row) not in known]
        if fresh:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(fresh) - 1)
            self._rows.extend(fresh)
            self.endInsertRows()
