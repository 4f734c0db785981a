"""Small marks: count badges (red, amber, neutral), a header pill, a status dot with its word.

A badge's tone never stands alone: the number or the word beside it says the same.
"""

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from desk_app.kernel.texts import translate
from desk_app.widgets.theme import Size, Space, look, retone


class BadgeTone(Enum):
    """How pressing what is counted is."""

    LATE = "late"
    SOON = "soon"
    CALM = "calm"


def badge_size(count: int | str) -> QSize:
    """Room a badge needs, in pixels."""
    metrics = QFontMetrics(look().font(Size.SMALL, bold=True))
    height = look().px(18)
    return QSize(max(look().px(21), metrics.horizontalAdvance(str(count)) + 2 * Space.S - 2), height)


def draw_badge(painter: QPainter, left: float, middle: float, count: int | str, tone: BadgeTone) -> float:
    """Draw a badge whose left edge and vertical middle are given; returns its width."""
    size = badge_size(count)
    box = QRectF(left, middle - size.height() / 2, size.width(), size.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().colour(f"badge_{tone.value}"))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setPen(look().colour(f"on_badge_{tone.value}"))
    painter.setFont(look().font(Size.SMALL, bold=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(count))
    painter.restore()
    return size.width()


class Badge(QWidget):
    """A count (or one short word) on a coloured pill; hidden at 0."""

    def __init__(self, count: int | str = 0, tone: BadgeTone = BadgeTone.CALM, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count: int | str = count
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(count, tone)

    @property
    def count(self) -> int | str:
        """What is shown."""
        return self._count

    def set_count(self, count: int | str, tone: BadgeTone | None = None) -> None:
        """Show another count; 0 or an empty word hides the badge."""
        self._count, self._tone = count, tone or self._tone
        self.setVisible(bool(count))
        self.setAccessibleName(_spoken(count, self._tone))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The pill's own size."""
        return badge_size(self._count)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the look changes, speak the new language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.updateGeometry()
        elif event.type() is QEvent.Type.LanguageChange:
            self.setAccessibleName(_spoken(self._count, self._tone))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill."""
        painter = QPainter(self)
        draw_badge(painter, 0, self.height() / 2, self._count, self._tone)
        painter.end()


def _spoken(count: int | str, tone: BadgeTone) -> str:
    if tone is BadgeTone.LATE:
        return translate("Widgets", "{count} overdue").format(count=count)
    if tone is BadgeTone.SOON:
        return translate("Widgets", "{count} due soon").format(count=count)
    return str(count)


class Pill(QWidget):
    """A quiet fact in the window's header, such as date and time or desk and shift.

    No QLabel: that has its whole row laid out anew with each text, and a clock has one each second.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        # It paints its ground, so that a second does not have window, page and header painted behind it.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def text(self) -> str:
        """What is shown."""
        return self._text

    def sizeHint(self) -> QSize:
        """Text and rounded ends."""
        metrics = QFontMetrics(look().font(Size.SMALL))
        return QSize(metrics.horizontalAdvance(self._text) + 2 * Space.M + 2, look().px(30))

    def minimumSizeHint(self) -> QSize:
        """May be elided in a narrow window."""
        return QSize(look().px(48), look().px(30))

    def setText(self, text: str) -> None:
        """Change the text; readers of the screen hear it as the name."""
        if text == self._text:
            return
        width = self.sizeHint().width()
        self._text = text
        self.setAccessibleName(text)
        self.update()
        if self.sizeHint().width() != width:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw pill and text."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("header"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour("header_pill"))
        box = QRectF(self.rect())
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(look().font(Size.SMALL))
        painter.setPen(look().colour("on_header"))
        shown = painter.fontMetrics().elidedText(
            self._text, Qt.TextElideMode.ElideRight, self.width() - 2 * Space.M + 2
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()


class StatusDot(QWidget):
    """A coloured dot with its word in the status bar: *saved*, *printer offline*."""

    def __init__(self, text: str = "", tone: str = "good", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel(text)
        row = QHBoxLayout(self)
        row.addWidget(self._words)
        self._tone = tone
        self.set_state(text, tone)

    def set_state(self, text: str, tone: str = "good") -> None:
        """Show a word with a tone: good, soon or late."""
        self._tone = tone
        self._words.setText(text)
        self.layout().setContentsMargins(look().px(10) + Space.XS + 2, 0, 0, 0)
        retone(self._words, tone=tone)
        self.setAccessibleName(text)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Leave the dot its room when the text grows."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.layout() is not None:
            self.layout().setContentsMargins(look().px(10) + Space.XS + 2, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dot; a ring for soon and a square for late, so that shape says what colour says."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = look().px(10)
        box = QRectF(1, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour(self._tone))
        if self._tone == "late":
            painter.drawRect(box)
        else:
            painter.drawEllipse(box)
        if self._tone == "soon":
            painter.setBrush(look().colour("strip"))
            painter.drawEllipse(box.adjusted(3, 3, -3, -3))
        painter.end()
