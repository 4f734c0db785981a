"""A layout that puts widgets in rows and wraps, for rows of buttons that must not be cut.

Geometry only.
"""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from desk_app.widgets.theme import Space


class FlowLayout(QLayout):
    """Left to right, wrapping to the next row when the width is used up."""

    def __init__(
        self, parent: QWidget | None = None, spacing: int = Space.S + 2, row_spacing: int | None = None
    ) -> None:
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        super().__init__(parent)
        self._row_spacing = spacing if row_spacing is None else row_spacing
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item in."""
        self._items.append(item)

    def count(self) -> int:
        """How many items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The height depends on how often it wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in pixels at a width; asked several times for each pass of the layout around."""
        known = self._heights.get(width)
        if known is None:
            known = self._heights[width] = self._place(QRect(0, 0, width, 0), is_real=False)
        return known

    def invalidate(self) -> None:
        """Something inside wants another size."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        self._place(rect, is_real=True)

    def sizeHint(self) -> QSize:
        """All in one row."""
        shown = self._shown()
        gaps = self.spacing() * max(0, len(shown) - 1)
        width = sum(item.sizeHint().width() for item in shown) + gaps
        return QSize(width, self.minimumSize().height())

    def minimumSize(self) -> QSize:
        """At least the widest item's least size."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, is_real: bool) -> int:
        left, top, height = rect.x(), rect.y(), 0
        for item in self._shown():
            size = item.sizeHint().boundedTo(QSize(max(rect.width(), 1), 10_000))
            if left > rect.x() and left + size.width() > rect.right() + 1:
                left, top, height = rect.x(), top + height + self._row_spacing, 0
            if is_real:
                item.setGeometry(QRect(QPoint(left, top), size))
            left += size.width() + self.spacing()
            height = max(height, size.height())
        return top + height - rect.y()


class FlowRow(QWidget):
    """A widget that holds a wrapping row, for use where a layout asks its widgets for their height."""

    def __init__(self, *widgets: QWidget, spacing: int = Space.S + 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flow = FlowLayout(self, spacing)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            self.flow.addWidget(widget)
