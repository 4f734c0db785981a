"""Push buttons that paint themselves: primary, plain, danger, chip, header pill, with key hint, icon and count inside.

Never bind a key: the hint only shows what the key table already says.
"""

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desk_app.widgets.badges import BadgeTone, badge_size, draw_badge
from desk_app.widgets.theme import Radius, Size, Space, look


class Kind(Enum):
    """What a button looks like: one PRIMARY per screen, DANGER for what can't be taken back."""

    PRIMARY = "primary"
    PLAIN = "plain"
    DANGER = "danger"
    CHIP = "chip"
    HEADER = "header"
    LINK = "link"


class Button(QPushButton):
    """A desk button; at least 44 px to touch even when painted compact; long text is elided and shown as tooltip."""

    def __init__(
        self,
        text: str = "",
        *,
        kind: Kind = Kind.PLAIN,
        key_hint: str = "",
        icon: str = "",
        compact: bool = False,
        big: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.kind = kind
        self._key_hint = key_hint
        self._icon = icon
        self._compact = compact
        self._big = big
        self._count = 0
        self._count_tone = BadgeTone.CALM
        self.is_left_aligned = False
        self.setCheckable(kind is Kind.CHIP)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self._name()

    @property
    def key_hint(self) -> str:
        """The key shown inside, such as ``F8``."""
        return self._key_hint

    def setText(self, text: str) -> None:
        """Change the wording; the accessible name follows."""
        super().setText(text)
        self._name()
        self.updateGeometry()

    def set_key_hint(self, key_hint: str) -> None:
        """Show another key."""
        self._key_hint = key_hint
        self._name()
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str) -> None:
        """Show a line icon before the text (empty: none)."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: Kind) -> None:
        """Change what it looks like, for instance when another action becomes the main one."""
        if kind is not self.kind:
            self.kind = kind
            self.updateGeometry()
            self.update()

    def set_count(self, count: int, tone: BadgeTone = BadgeTone.SOON) -> None:
        """Show a count badge behind the text; 0 hides it."""
        if (count, tone) != (self._count, self._count_tone):
            self._count, self._count_tone = count, tone
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Room for text, key, icon and count; never below the touch size."""
        now = look()
        width = self._content_width() + 2 * self._padding()
        height = now.px(56) if self._big else now.touch()
        return QSize(max(width, now.touch()), height)

    def minimumSizeHint(self) -> QSize:
        """May shrink (and elide) down to a few letters."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), look().px(72)), hint.height())

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the look changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer the whole text when it doesn't fit."""
        super().enterEvent(event)
        cut = self._content_width() + 2 * self._padding() > self.width() + 1
        if cut or self.toolTip() == self.text():
            self.setToolTip(self.text() if cut else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, focus ring and content."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._box()
        ground, edge, ink = _colours(self)
        painter.setPen(QPen(edge, 1) if edge.alpha() else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        radius = box.height() / 2 if self.kind is Kind.HEADER else Radius.CONTROL
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if self.hasFocus():
            self._draw_focus(painter, box, radius, ink)
        self._draw_content(painter, box, ink)
        painter.end()

    def _box(self) -> QRectF:
        """The painted box: a compact button is painted lower than it can be touched."""
        box = QRectF(self.rect())
        if self._compact or self.kind is Kind.HEADER:
            wanted = look().px(Size.COMPACT if self._compact else 30)
            spare = max(0.0, box.height() - wanted) / 2
            box.adjust(0, spare, 0, -spare)
        return box

    def _draw_focus(self, painter: QPainter, box: QRectF, radius: float, ink: QColor) -> None:
        filled = self.kind in (Kind.PRIMARY, Kind.DANGER, Kind.HEADER)
        painter.setPen(QPen(ink if filled else look().colour("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = 3.0 if filled else 1.0
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)

    def _draw_content(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        now = look()
        painter.setFont(self._text_font())
        padding = self._padding()
        if not self._words():
            padding = max(0, round((box.width() - self._content_width()) / 2))  # a lone icon stands in the middle
        room = box.width() - 2 * padding
        used = min(self._content_width(measured_bold=False), room)
        left = box.left() + padding + (0 if self.is_left_aligned else (room - used) / 2)
        if self._icon:
            from desk_app.widgets import icons  # the first screen has none

            side = now.px(18)
            picture = icons.pixmap(self._icon, ink, side, self.devicePixelRatioF())
            painter.drawPixmap(round(left), round(box.center().y() - side / 2), picture)
            left += side + Space.S
        painter.setPen(ink)
        metrics = QFontMetrics(painter.font())
        tail = badge_size(self._count).width() + Space.S if self._count else 0
        words = self._words()
        room_for_words = box.left() + padding + room - left - tail
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, round(room_for_words) + 1)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(left, box.top(), room_for_words + 2, box.height()), flags, shown)
        if self._count:
            left += metrics.horizontalAdvance(shown) + Space.S
            draw_badge(painter, left, box.center().y(), self._count, self._count_tone)

    def _words(self) -> str:
        return f"{self.text()} {self._key_hint}".strip()

    def _text_font(self) -> QFont:
        pixels = Size.TITLE if self._big else (Size.SMALL if self.kind is Kind.HEADER else Size.BODY - self._compact)
        bold = self.kind in (Kind.PRIMARY, Kind.DANGER) or (self.kind is Kind.CHIP and self.isChecked()) or self._big
        return look().font(pixels, bold=bold)

    def _padding(self) -> int:
        return Space.S if self.kind is Kind.LINK else Space.M if self._compact or self.kind is Kind.HEADER else Space.L

    def _content_width(self, *, measured_bold: bool = True) -> int:
        font = self._text_font()
        if self.kind is Kind.CHIP and measured_bold:  # so that checking one doesn't move its neighbours
            font.setWeight(QFont.Weight.Bold)
        total = QFontMetrics(font).horizontalAdvance(self._words())
        total += look().px(18) + (Space.S if self.text() else 0) if self._icon else 0
        return total + (badge_size(self._count).width() + Space.S if self._count else 0)

    def _name(self) -> None:
        if self.text():
            self.setAccessibleName(f"{self.text()} ({self._key_hint})" if self._key_hint else self.text())


def _colours(button: Button) -> tuple[QColor, QColor, QColor]:
    """Ground, edge and ink for the state of the moment."""
    now = look()
    clear = QColor(0, 0, 0, 0)
    if not button.isEnabled():
        return now.colour("disabled_fill"), now.colour("border"), now.colour("disabled")
    is_over, is_down = button.underMouse() or button.isDown(), button.isDown()
    rest = (now.colour("hover" if is_over else "panel"), now.colour("control_border"), now.colour("ink"))
    if button.isChecked():
        rest = (now.colour("tint"), now.colour("primary"), now.colour("ink"))
    tone = str(button.property("tone") or "")
    link = now.colour(tone if tone in {"late", "soon"} else "accent")
    primary = "primary_pressed" if is_down else "primary_hover" if is_over else "primary"
    return {
        Kind.PRIMARY: (now.colour(primary), clear, now.colour("on_primary")),
        Kind.DANGER: (now.colour("danger_hover" if is_over else "danger"), clear, now.colour("on_danger")),
        Kind.HEADER: (now.colour("header_field" if is_over else "header_pill"), clear, now.colour("on_header")),
        Kind.LINK: (now.colour("hover") if is_over else clear, clear, link),
    }.get(button.kind, rest)


def big_button(text: str, key_hint: str = "", kind: Kind = Kind.PRIMARY) -> Button:
    """The one large button of a screen, such as *Cash F9*."""
    return Button(text, kind=kind, key_hint=key_hint, big=True)
