"""Line icons from resources/icons, drawn in any colour.

Never the only bearer of a meaning: text or an accessible name always stands beside an icon.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from desk_app.widgets.theme.resources import resource


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=256)
def _pixmap(name: str, colour: str, pixels: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    drawn = QPixmap(pixels, pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    data = QByteArray(_source(name).replace("currentColor", colour).encode())
    QSvgRenderer(data).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return drawn


def pixmap(name: str, colour: QColor, pixels: int, ratio: float = 1.0) -> QPixmap:
    """One icon as a picture of ``pixels`` logical pixels, sharp at the screen's pixel ratio."""
    drawn = QPixmap(_pixmap(name, colour.name(), round(pixels * ratio)))
    drawn.setDevicePixelRatio(ratio)
    return drawn


def icon(name: str, colour: QColor, pixels: int = 24) -> QIcon:
    """One icon for Qt's own buttons and menus."""
    return QIcon(pixmap(name, colour, pixels * 2, 2.0))
