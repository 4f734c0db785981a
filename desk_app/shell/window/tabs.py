"""The row of tabs with their counts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QWidget

from desk_app.kernel.texts import translate
from desk_app.shell.slices import TAB_TITLES, TABS
from desk_app.widgets.badges import BadgeTone, badge_size, draw_badge
from desk_app.widgets.theme import Size, Space, look, retone


class TabButton(QAbstractButton):
    """One tab: its name, its count in a badge, a line below when it is the one in sight."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._count = 0
        self._tone = BadgeTone.CALM
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_badge(self, count: int, tone: BadgeTone) -> None:
        """Show a count; zero shows none."""
        if (count, tone) != (self._count, self._tone):
            self._count, self._tone = count, tone
            self.setAccessibleName(f"{self.text()} {count}" if count else self.text())
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Text, badge and air; at least 44 px high."""
        font = look().font(Size.BODY, bold=True)
        width = QFontMetrics(font).horizontalAdvance(self.text()) + 2 * look().px(18)
        if self._count:
            width += badge_size(self._count).width() + Space.S
        return QSize(width, look().px(47))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw name, badge, line and focus."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and not self.isChecked():
            painter.fillRect(self.rect(), now.colour("hover"))
        painter.setFont(now.font(Size.BODY, bold=self.isChecked()))
        painter.setPen(now.colour("accent" if self.isChecked() else "muted"))
        left = now.px(18)
        painter.drawText(
            QRectF(left, 0, self.width(), self.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self.text(),
        )
        if self._count:
            at = left + painter.fontMetrics().horizontalAdvance(self.text()) + Space.S
            draw_badge(painter, at, self.height() / 2, self._count, self._tone)
        if self.isChecked():
            painter.fillRect(0, self.height() - 3, self.width(), 3, now.colour("primary"))
        if self.hasFocus():
            painter.setPen(now.colour("focus"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -4), 6, 6)
        painter.end()


class TabRow(QFrame):
    """All tabs; ``chosen(key)`` when one is pressed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        retone(self, role="tabs")
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.S, 0, Space.S, 0)
        line.setSpacing(0)
        self.buttons: dict[str, TabButton] = {}
        for key in TABS:
            button = TabButton(key)
            button.clicked.connect(lambda _=False, chosen=key: self.chosen.emit(chosen))
            self.buttons[key] = button
            line.addWidget(button)
        line.addStretch(1)
        self.word()

    def word(self) -> None:
        """The tabs' names in the language of the moment."""
        for key, button in self.buttons.items():
            button.setText(translate("Shell", TAB_TITLES[key]))
            button.setAccessibleName(button.text())
            button.updateGeometry()

    def offer(self, keys: tuple[str, ...]) -> None:
        """Show these tabs only: the row of whoever is signed in."""
        for key, button in self.buttons.items():
            button.setVisible(key in keys)

    def choose(self, key: str) -> None:
        """Mark the tab that is in sight."""
        self.buttons[key].setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        """A new text scale needs new widths."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            for button in self.buttons.values():
                button.updateGeometry()
