"""A photo in a rounded frame, or a quiet sign where there is none.

Gets finished picture bytes; loads no file and keeps none.
"""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_app.widgets import icons
from desk_app.widgets.theme import Radius, look


class PhotoView(QWidget):
    """Shows the whole picture, never stretched; ``clicked`` to enlarge or take a new one."""

    clicked = Signal()

    def __init__(self, name: str = "", side: int = 120, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self._side = side
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @property
    def has_photo(self) -> bool:
        """Whether there is a readable picture."""
        return not self._picture.isNull()

    def set_photo(self, data: bytes | None) -> bool:
        """Show a picture (PNG or JPEG); None or unreadable bytes show the empty sign and give False."""
        self._picture = QPixmap()
        if data:
            self._picture.loadFromData(data)
        self.update()
        return self.has_photo

    def sizeHint(self) -> QSize:
        """A square that grows with the text."""
        return look().icon_size(self._side)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the photo."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame and the picture fitted into it."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        painter.fillPath(shape, now.colour("bar_track"))
        painter.setClipPath(shape)
        if self.has_photo:
            size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            fitted = QRectF(0, 0, size.width(), size.height())
            fitted.moveCenter(box.center())
            painter.drawPixmap(fitted, self._picture, QRectF(self._picture.rect()))
        else:
            side = min(now.px(40), self.width() // 2)
            sign = icons.pixmap("photo", now.colour("muted"), max(8, side), self.devicePixelRatioF())
            painter.drawPixmap(round(box.center().x() - side / 2), round(box.center().y() - side / 2), sign)
        painter.end()
