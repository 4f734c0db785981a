"""Where one stands in a walk of a few steps: ``1 Features  2 Identity  3 Signature  4 Print``.

Only shows; moving on is the dialog's or tab's work.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_app.kernel.texts import translate
from desk_app.widgets.theme import Size, Space, look


class StepsBar(QWidget):
    """Numbered steps in a row, the present one bold with a line below; narrow windows show only its name."""

    def __init__(self, names: Sequence[str] = (), current: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self._current = current
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._speak()

    @property
    def current(self) -> int:
        """The present step, counted from 0."""
        return self._current

    def set_names(self, names: Sequence[str]) -> None:
        """Change the wording, for instance with the language."""
        self._names = tuple(names)
        self._speak()
        self.updateGeometry()
        self.update()

    def set_current(self, current: int) -> None:
        """Move to a step, counted from 0."""
        self._current = current
        self._speak()
        self.updateGeometry()  # a ticked step has another width than its number
        self.update()

    def sizeHint(self) -> QSize:
        """All steps in one row."""
        return QSize(sum(self._widths()) + Space.L * max(0, len(self._names) - 1) + 2, look().px(32))

    def minimumSizeHint(self) -> QSize:
        """Only the present step's number and a few letters."""
        return QSize(look().px(90), look().px(32))

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the look changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the steps, or the present one alone when there is no room."""
        now = look()
        painter = QPainter(self)
        has_room = self.sizeHint().width() <= self.width() + 2
        left = 0.0
        for place, (text, width) in enumerate(zip(self._texts(), self._widths(), strict=True)):
            is_current = place == self._current
            if not has_room and not is_current:
                continue
            if not has_room:
                text = f"{text} / {len(self._names)}"  # noqa: PLW2901
                width = self.width()  # noqa: PLW2901
            painter.setFont(now.font(Size.SMALL, bold=is_current))
            painter.setPen(now.colour("accent" if is_current else "muted"))
            box = QRectF(left, 0, width + 2, self.height())
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(width) + 2)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
            if is_current and has_room:
                painter.fillRect(QRectF(left, self.height() - 3, width, 3), now.colour("primary"))
            left += width + Space.L
        painter.end()

    def _texts(self) -> tuple[str, ...]:
        marks = [f"{place + 1}" if place >= self._current else "\u2713" for place in range(len(self._names))]
        return tuple(f"{mark} {name}" for mark, name in zip(marks, self._names, strict=True))

    def _widths(self) -> list[int]:
        metrics = QFontMetrics(look().font(Size.SMALL, bold=True))
        return [metrics.horizontalAdvance(text) for text in self._texts()]

    def _speak(self) -> None:
        if self._names:
            name = self._names[min(self._current, len(self._names) - 1)]
            words = translate("Widgets", "Step {step} of {count}: {name}")
            self.setAccessibleName(words.format(step=self._current + 1, count=len(self._names), name=name))
