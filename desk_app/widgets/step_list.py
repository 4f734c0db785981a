"""Steps to tick while serving: a box, the step, a quiet note beside or below it.

Never decides what a tick means: it says which step was ticked and shows what it is told.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from desk_app.widgets import icons
from desk_app.widgets.theme import Radius, Size, Space, look

_WRAP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class Step:
    """One step; ``key`` is stable, ``note`` says how or when it was done."""

    key: str
    text: str
    note: str = ""
    is_done: bool = False
    is_enabled: bool = True


class CheckRow(QAbstractButton):
    """One box to tick with wrapped text; the whole row can be touched."""

    def __init__(self, text: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text, note)

    def set_text(self, text: str, note: str = "") -> None:
        """Change the step's words."""
        if (text, note) != (self.text(), self._note):
            self._note = note
            self.setText(text)
            self.setAccessibleName(text)
            self.setAccessibleDescription(note)
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        """Long steps wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in pixels at a width, never below the touch size."""
        text, note = self._boxes(width)
        return max(look().touch(), text.height() + note.height() + Space.S)

    def sizeHint(self) -> QSize:
        """One line."""
        width = self._left() + QFontMetrics(look().font()).horizontalAdvance(self.text()) + Space.S
        return QSize(min(width, look().px(360)), look().touch())

    def minimumSizeHint(self) -> QSize:
        """May wrap down to a narrow column."""
        return QSize(look().px(120), look().touch())

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the look changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, tick, step and note."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_box(painter)
        text, note = self._boxes(self.width())
        top = (self.height() - text.height() - note.height()) // 2
        painter.setFont(now.font())
        painter.setPen(now.colour("ink" if self.isEnabled() else "muted"))
        painter.drawText(text.translated(self._left(), top), int(_WRAP), self.text())
        if self._note:
            painter.setFont(now.font(Size.SMALL))
            painter.setPen(now.colour("muted"))
            painter.drawText(note.translated(self._left(), top + text.height()), int(_WRAP), self._note)
        if self.hasFocus():
            painter.setPen(QPen(now.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Radius.SMALL, Radius.SMALL)
        painter.end()

    def _draw_box(self, painter: QPainter) -> None:
        now = look()
        side = now.px(22)
        box = QRectF(Space.XS + 1, (self.height() - side) / 2, side, side).adjusted(1, 1, -1, -1)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("primary" if self.isEnabled() else "muted"))
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), Radius.SMALL, Radius.SMALL)
            mark = icons.pixmap("check", now.colour("on_primary"), now.px(16), self.devicePixelRatioF())
            painter.drawPixmap(round(box.center().x() - now.px(8)), round(box.center().y() - now.px(8)), mark)
            return
        painter.setPen(QPen(now.colour("field_border"), 2))
        painter.setBrush(now.colour("hover" if self.underMouse() else "panel"))
        painter.drawRoundedRect(box, Radius.SMALL, Radius.SMALL)

    def _left(self) -> int:
        return Space.XS + 1 + look().px(22) + 10

    def _boxes(self, width: int) -> tuple[QRect, QRect]:
        """Where step and note go in a row of that width, both from (0, 0)."""
        room = QRect(0, 0, max(40, width - self._left() - Space.XS), 10_000)
        text = QFontMetrics(look().font()).boundingRect(room, int(_WRAP), self.text())
        note = QFontMetrics(look().font(Size.SMALL)).boundingRect(room, int(_WRAP), self._note)
        height = note.height() + 2 if self._note else 0
        return QRect(0, 0, room.width(), text.height()), QRect(0, 0, room.width(), height)


class StepList(QWidget):
    """Steps under each other; ``ticked(key, is_done)`` fires only when a person ticks."""

    ticked = Signal(str, bool)

    def __init__(self, steps: Sequence[Step] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, CheckRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.set_steps(steps)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps; rows whose key stays keep their place, focus and widget."""
        wanted = {step.key: step for step in steps}
        for key in [key for key in self._rows if key not in wanted]:
            gone = self._rows.pop(key)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, (key, step) in enumerate(wanted.items()):
            line = self._rows.get(key) or self._add(key)
            if self._column.indexOf(line) != place:
                self._column.insertWidget(place, line)
            line.set_text(step.text, step.note)
            line.setChecked(step.is_done)
            line.setEnabled(step.is_enabled)

    def row(self, key: str) -> CheckRow:
        """The row of a step; KeyError if there is none."""
        return self._rows[key]

    @property
    def done(self) -> tuple[str, ...]:
        """Keys of the ticked steps, in order."""
        return tuple(key for key, line in self._rows.items() if line.isChecked())

    def _add(self, key: str) -> CheckRow:
        line = CheckRow()
        line.clicked.connect(lambda is_done, key=key: self.ticked.emit(key, is_done))
        self._rows[key] = line
        self._column.addWidget(line)
        return line
