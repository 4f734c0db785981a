"""The box one signs in, with finger, pen or mouse.

Ignores mouse events that Qt makes up from touch or pen; closes a stroke when the pointer leaves or the touch is cancelled.
"""

from math import hypot

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QTabletEvent, QTouchEvent
from PySide6.QtWidgets import QWidget

from desk_app.kernel.texts import translate
from desk_app.widgets.signature.ink import InkView
from desk_app.widgets.signature.strokes import UNIT, StrokePoint, is_signature

_LEAST_STEP = 0.7  # pixels: closer points only make files larger
_MOST_POINTS = 20_000


class SignaturePad(InkView):
    """Takes strokes; ``inked`` after each change; a mirror given to ``mirror_to`` shows the same as it is drawn."""

    inked = Signal()

    def __init__(self, caption: str = "", parent: QWidget | None = None) -> None:
        super().__init__(caption, parent)
        self._is_down = False
        self._last = QPointF()
        self._start_ms = 0
        self._mirrors: list[InkView] = []
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._word()

    @property
    def is_signed(self) -> bool:
        """Whether there is more than nothing, a dot or a tick (L2)."""
        return is_signature(self.strokes)

    @property
    def shape(self) -> float:
        """Height by width of the area that was signed."""
        return self._shape or self.height() / max(1, self.width())

    def mirror_to(self, view: InkView) -> None:
        """Let another view, such as the customer's screen, show every bit as it is drawn."""
        self._mirrors.append(view)
        view.set_strokes(self.strokes, self._shape)
        view.destroyed.connect(lambda: self.leave_mirror(view))

    @property
    def is_mirrored(self) -> bool:
        """Whether somebody else sees the ink now."""
        return any(view.isVisible() for view in self._mirrors)

    def leave_mirror(self, view: InkView) -> None:
        """Draw on this view no longer."""
        self._mirrors = [mirror for mirror in self._mirrors if mirror is not view]

    def clear(self) -> None:
        """Empty pad and mirrors."""
        self._is_down = False
        super().clear()
        self._tell_all()

    def undo(self) -> None:
        """Take the last stroke back, here and on the mirrors."""
        self._is_down = False
        super().undo()
        self._tell_all()

    def event(self, event: QEvent) -> bool:
        """Fingers: the first one draws, others are ignored."""
        if isinstance(event, QTouchEvent):
            points = event.points()
            if event.type() == QEvent.Type.TouchCancel or not points:
                self._is_down = False
            else:
                first = points[0]
                released = event.type() == QEvent.Type.TouchEnd
                self._pointer(first.position(), first.pressure(), event.timestamp(), is_down=not released)
            event.accept()
            return True
        if event.type() == QEvent.Type.LanguageChange:
            self._word()
        return super().event(event)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Pens, with their pressure."""
        is_down = event.type() != QEvent.Type.TabletRelease and bool(event.buttons() & Qt.MouseButton.LeftButton)
        self._pointer(event.position(), event.pressure(), event.timestamp(), is_down=is_down)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A real mouse only."""
        if event.button() == Qt.MouseButton.LeftButton and _is_real(event):
            self._pointer(event.position(), 0.0, event.timestamp(), is_down=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A real mouse only."""
        if self._is_down and _is_real(event):
            self._pointer(event.position(), 0.0, event.timestamp(), is_down=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A real mouse only."""
        if _is_real(event):
            self._is_down = False

    def leaveEvent(self, event: QEvent) -> None:
        """Outside, the stroke ends."""
        super().leaveEvent(event)
        self._is_down = False

    def _pointer(self, at: QPointF, pressure: float, when_ms: int, *, is_down: bool) -> None:
        if not is_down or not self.isEnabled():
            self._is_down = False
            return
        if self._is_down and hypot(at.x() - self._last.x(), at.y() - self._last.y()) < _LEAST_STEP:
            return
        if sum(map(len, self._strokes)) >= _MOST_POINTS:
            return
        if not self._strokes:
            self._start_ms = when_ms
        begins = not self._is_down
        shape = self.shape
        point = self._unit_point(at, pressure, when_ms)
        for view in (self, *self._mirrors):
            if begins:
                view.begin_stroke(point, shape)
            else:
                view.extend_stroke(point)
        self._is_down, self._last = True, at
        self.inked.emit()

    def _unit_point(self, at: QPointF, pressure: float, when_ms: int) -> StrokePoint:
        frame = self.frame()
        scale = UNIT / max(1.0, frame.width())
        x = round((min(max(at.x(), 0), self.width()) - frame.left()) * scale)
        y = round((min(max(at.y(), 0), self.height()) - frame.top()) * scale)
        return x, y, max(0, when_ms - self._start_ms), round(min(1.0, max(0.0, pressure)) * 1000)

    def _tell_all(self) -> None:
        for view in self._mirrors:
            view.set_strokes(self.strokes, self._shape)
        self.inked.emit()

    def _word(self) -> None:
        self.setAccessibleName(translate("Widgets", "Signature box: sign with finger, pen or mouse"))


def _is_real(event: QMouseEvent) -> bool:
    """Whether a mouse made this event, not Qt out of a touch or a pen."""
    return event.source() == Qt.MouseEventSource.MouseEventNotSynthesized
