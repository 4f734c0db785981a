"""Paints one row of a list: big number or picture, bold name with purpose, a quiet line below, a timer at the right.

Never asks for data: the face of a row comes ready from the model (`FACE_ROLE`).
"""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desk_app.widgets import icons
from desk_app.widgets.badges import BadgeTone, badge_size, draw_badge
from desk_app.widgets.rows_model import ROW_ROLE
from desk_app.widgets.theme import Radius, Size, Space, look

FACE_ROLE = ROW_ROLE + 1
TIMER_ROLE = ROW_ROLE + 2
"""Timer and tone alone, for the strip that ticks; None where the model has only whole faces."""


@dataclass(frozen=True, slots=True)
class RowFace:
    """What one row shows; every part may be empty. Tone is empty, good, soon or late."""

    name: str
    number: str = ""
    purpose: str = ""
    sub: str = ""
    timer: str = ""
    tone: str = ""
    badge: str = ""
    badge_tone: BadgeTone = BadgeTone.LATE
    picture: QPixmap | None = None

    def spoken(self) -> str:
        """The row as one sentence for a screen reader."""
        return ", ".join(
            part for part in (self.number, self.name, self.badge, self.purpose, self.sub, self.timer) if part
        )


class RowDelegate(QStyledItemDelegate):
    """The look of the queue list; ``number_width`` is the column for the big number at 100 %."""

    def __init__(self, parent: QWidget | None = None, *, number_width: int = 78, picture_side: int = 52) -> None:
        super().__init__(parent)
        self._number_width = number_width
        self._picture_side = picture_side
        self.only = QRect()  # what the view is repainting; a null rectangle is everything
        self._widest = 0
        self._sizes: dict[int, QSize] = {}

    def known_height(self, place: int) -> int | None:
        """Pixels of a row that was measured already."""
        size = self._sizes.get(place)
        return None if size is None else size.height()

    def timer_room(self) -> int:
        """Pixels from the right edge that timers have taken so far, warning sign and margin included."""
        return max(self._widest, look().px(64)) + look().px(16) + Space.XS + 14

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines of text, at least a finger high."""
        known = self._sizes.get(index.row()) if self.is_strip(option.widget) else None
        if known is not None:
            return known  # a tick changes no height
        size = self._size(index)
        self._sizes[index.row()] = size
        return size

    def _size(self, index: QModelIndex | QPersistentModelIndex) -> QSize:
        face = index.data(FACE_ROLE)
        now = look()
        lines = now.px(Size.BODY + 7) + (now.px(Size.SMALL + 6) if isinstance(face, RowFace) and face.sub else 0)
        picture = now.px(self._picture_side) if isinstance(face, RowFace) and face.picture else 0
        return QSize(now.px(160), max(now.touch(), max(lines, picture) + 2 * 10))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw ground, number or picture, words, timer and the dividing line."""
        if self.is_strip(option.widget):
            running = index.data(TIMER_ROLE)
            if isinstance(running, tuple):
                self._paint_timer(painter, option, RowFace("", timer=running[0], tone=running[1]))
                return
        face = index.data(FACE_ROLE)
        if not isinstance(face, RowFace):
            return
        now = look()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect
        self._draw_ground(painter, option)
        left = box.left() + 14
        left += self._draw_head(painter, face, QRect(left, box.top(), box.width(), box.height() - 1))
        right = box.right() - 14
        right -= self._draw_timer(painter, face, QRect(left, box.top(), right - left, box.height() - 1))
        self._draw_words(painter, face, QRect(left, box.top(), max(0, right - left - Space.S), box.height() - 1))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), now.colour("line"))
        painter.restore()

    def is_strip(self, view: QWidget | None) -> bool:
        """A second has passed: the strip with the timers is all that is on its way to the screen."""
        if self.only.isNull() or not isinstance(view, QAbstractItemView):
            return False
        return self.only.left() >= view.viewport().width() - 1 - self.timer_room()

    def _paint_timer(self, painter: QPainter, option: QStyleOptionViewItem, face: RowFace) -> None:
        box = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option)
        self._draw_timer(painter, face, QRect(box.left(), box.top(), box.width() - 15, box.height() - 1))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), look().colour("line"))
        painter.restore()

    def paint_row_timer(self, painter: QPainter, box: QRect, running: tuple[str, str], state: QStyle.StateFlag) -> None:
        """The strip of one row, for a view that goes through its rows by itself each second: texts and nothing else."""
        if state != QStyle.StateFlag.State_None:
            option = QStyleOptionViewItem()
            option.rect, option.state = box, state
            self._draw_ground(painter, option)
        timer, tone = running
        place = QRect(box.left(), box.top(), box.width() - 15, box.height() - 1)  # to the pixel where ``paint`` has it
        self._draw_timer(painter, RowFace("", timer=timer, tone=tone), place)
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), look().colour("line"))

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        now = look()
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, now.colour("tint"))
            painter.fillRect(
                QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), now.colour("primary")
            )
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, now.colour("hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(now.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(option.rect.adjusted(2, 2, -2, -3), Radius.SMALL, Radius.SMALL)

    def _draw_head(self, painter: QPainter, face: RowFace, box: QRect) -> int:
        """Draw number or picture; returns the room it took."""
        now = look()
        if face.picture is not None:
            side = now.px(self._picture_side)
            frame = QRect(box.left(), box.center().y() - side // 2, side, side)
            shape = QPainterPath()
            shape.addRoundedRect(frame, Radius.SMALL, Radius.SMALL)
            painter.save()
            painter.setClipPath(shape)
            painter.drawPixmap(frame, face.picture)
            painter.restore()
            return side + Space.M
        if not face.number:
            return 0
        painter.setFont(now.font(Size.NUMBER, bold=True))
        painter.setPen(now.colour("ink"))
        metrics = painter.fontMetrics()
        width = max(now.px(self._number_width), metrics.horizontalAdvance(face.number) + Space.M)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, face.number)
        return width

    def _draw_timer(self, painter: QPainter, face: RowFace, box: QRect) -> int:
        """Draw the timer, with a warning sign when late so that colour is not alone; returns the room it took."""
        if not face.timer:
            return 0
        now = look()
        ink: QColor = now.colour(face.tone or "ink")
        painter.setFont(now.font(Size.BODY + 1, bold=True))
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, face.timer)
        width = painter.fontMetrics().horizontalAdvance(face.timer)
        self._widest = max(self._widest, width)
        if face.tone == "late":
            side = now.px(16)
            sign = icons.pixmap("alert", ink, side, painter.device().devicePixelRatioF())
            painter.drawPixmap(box.right() - width - side - Space.XS, box.center().y() - side // 2, sign)
            width += side + Space.XS
        return width

    def _draw_words(self, painter: QPainter, face: RowFace, box: QRect) -> None:
        now = look()
        bold, plain, small = now.font(bold=True), now.font(), now.font(Size.SMALL)
        line = QFontMetrics(plain).height()
        below = QFontMetrics(small).height() if face.sub else 0
        top = box.top() + (box.height() - line - below) // 2
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        badge = badge_size(face.badge).width() + Space.S if face.badge else 0
        has_badge = bool(face.badge) and box.width() - badge > now.px(40)  # the name comes first
        badge = badge if has_badge else 0
        name = QFontMetrics(bold).elidedText(face.name, Qt.TextElideMode.ElideRight, box.width() - badge)
        painter.setFont(bold)
        painter.setPen(now.colour("ink"))
        painter.drawText(QRect(box.left(), top, box.width(), line), flags, name)
        left = box.left() + QFontMetrics(bold).horizontalAdvance(name)
        if has_badge:
            draw_badge(painter, left + Space.XS, top + line / 2, face.badge, face.badge_tone)
            left += badge
        room = box.right() - left
        if face.purpose and room > now.px(24):
            words = QFontMetrics(plain).elidedText(f" \u00b7 {face.purpose}", Qt.TextElideMode.ElideRight, room)
            painter.setFont(plain)
            painter.drawText(QRect(left, top, room, line), flags, words)
        if face.sub:
            words = QFontMetrics(small).elidedText(face.sub, Qt.TextElideMode.ElideRight, box.width())
            painter.setFont(small)
            painter.setPen(now.colour("muted"))
            painter.drawText(QRect(box.left(), top + line, box.width(), below), flags, words)
