"""A picture from the camera: what it sees, a shutter, once more or use it. The camera is off again when this closes.

Hands over a still as bytes, unjudged: whoever opened it makes the bytes harmless as those of any file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QHideEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_app.kernel.texts import translate
from desk_app.lost_property import devices
from desk_app.lost_property.devices import FrameSource
from desk_app.widgets.buttons import Button
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.dialog import Dialog
from desk_app.widgets.labels import text_label
from desk_app.widgets.theme import Radius, look, retone

_EVERY = 40  # milliseconds: 25 pictures a second are calm to the eye
_PATIENCE = 125  # pictures that never came: five seconds
_WIDTH, _HEIGHT = 640, 400


class Viewfinder(QWidget):
    """The picture of the moment, whole and never turned round: letters on a thing stay readable."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("LostProperty", "What the camera sees"))

    def show_image(self, image: QImage) -> None:
        """Show this picture until the next."""
        self.image = image
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a picture as wide as screens are; with large text it leaves room for the words around it."""
        most = self.screen().availableGeometry().height() // 2
        return QSize(look().px(_WIDTH), min(look().px(_HEIGHT), most))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet frame, and the picture fitted into it."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        painter.fillPath(shape, look().colour("bar_track"))
        if not self.image.isNull():
            painter.setClipPath(shape)
            size = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            fitted = QRectF(0, 0, size.width(), size.height())
            fitted.moveCenter(box.center())
            painter.drawImage(fitted, self.image)
        painter.end()


class CameraDialog(Dialog):
    """Space or Enter takes the picture, Enter uses it, Backspace takes another; ``taken(bytes)`` gets what is used."""

    def __init__(self, names: Sequence[str], taken: Callable[[bytes], None], parent: QWidget) -> None:
        super().__init__(translate("LostProperty", "Take a picture"), " ", width=700, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._taken = taken
        self._source: FrameSource | None = None
        self._waited = 0
        self.still: QImage | None = None
        self.which = ChoiceChips([Option(name, name) for name in names], translate("LostProperty", "Camera"))
        self.which.set_value(names[0])
        self.which.setVisible(len(names) > 1)
        self.finder = Viewfinder()
        self.hint = text_label("", "muted")
        self.again = Button(translate("LostProperty", "Take another"), key_hint="⌫")
        for part in (self.which, self.finder, self.hint):
            self.body.addWidget(part)
        self.add_to_foot(self.again)
        self._look = QTimer(self, interval=_EVERY)
        self._look.timeout.connect(self._see)
        self.again.clicked.connect(self.look_again)
        self.which.chosen.connect(lambda _name: self._switch())
        self.main.installEventFilter(self)
        QShortcut(QKeySequence(Qt.Key.Key_Backspace), self, self.look_again)
        self.look_again()

    def look_again(self) -> None:
        """Let the still go and look through the camera again."""
        self.still = None
        self._waited = 0
        self.again.setVisible(False)
        self.main.setText(translate("LostProperty", "Take the picture"))
        self.main.setEnabled(False)
        self._say(translate("LostProperty", "The camera is being switched on …"))
        if self._source is not None:
            self._look.start()

    def showEvent(self, event: QShowEvent) -> None:
        """The camera is on only while somebody can see that it is."""
        super().showEvent(event)
        if self._source is None:
            self._switch()

    def hideEvent(self, event: QHideEvent) -> None:
        """Used, left or locked away: off."""
        super().hideEvent(event)
        self._off()

    def accept(self) -> None:
        """The shutter; with a still in sight, that one is used."""
        if self.still is None:
            self._shoot()
            return
        still = self.still
        super().accept()
        self._taken(bytes_of(still))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key that is held down takes one picture and does not use it unseen."""
        is_repeat = isinstance(event, QKeyEvent) and event.isAutoRepeat()
        return is_repeat or super().eventFilter(watched, event)

    def _shoot(self) -> None:
        if self.finder.image.isNull():
            return
        self._look.stop()
        self.still = self.finder.image.copy()
        self.again.setVisible(True)
        self.main.setText(translate("LostProperty", "Use this picture"))
        self._say(translate("LostProperty", "Sharp and bright enough? Enter uses it, Backspace takes another."))

    def _see(self) -> None:
        """Fetch what the camera sees, or say why there is nothing."""
        image = None if self._source is None else self._source.frame()
        if image is not None:
            self.finder.show_image(image)
            if not self.main.isEnabled():
                self.main.setEnabled(True)
                self.main.setFocus()
                self._say(translate("LostProperty", "Space or Enter takes the picture."))
            return
        self._waited += 1
        problem = "" if self._source is None else self._source.problem()
        if problem or self._waited >= _PATIENCE:
            words = translate(
                "LostProperty", "The camera shows nothing: it may be unplugged or used by another program."
            )
            self._say(" ".join(filter(None, (words, problem))), tone="late")

    def _switch(self) -> None:
        """Look through the chosen camera; the one before is let go first."""
        self._off()
        self.finder.show_image(QImage())
        self._source = devices.open_camera(str(self.which.value()))
        self._source.start()
        self.look_again()

    def _off(self) -> None:
        self._look.stop()
        if self._source is not None:
            self._source.stop()
            self._source = None

    def _say(self, words: str, tone: str = "muted") -> None:
        self.hint.setText(words)
        retone(self.hint, tone=tone)


def bytes_of(image: QImage) -> bytes:
    """A still as a file would hold it, nothing lost and quickly made."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.convertToFormat(QImage.Format.Format_RGB888).save(buffer, "BMP")  # type: ignore[call-overload]  # as in png_of
    return bytes(buffer.data().data())
