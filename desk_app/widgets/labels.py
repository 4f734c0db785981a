"""Text parts: wrapped or elided labels by role, section headings, the empty state.

Roles are the style sheet's: tiny, muted, strong, section, lead, title, number, display, huge.
"""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desk_app.widgets.theme import Space, look, retone
from desk_app.widgets.theme.fonts import tabular

_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


def text_label(text: str = "", role: str = "", *, tone: str = "", wrap: bool = True) -> QLabel:
    """A plain-text label in a role and tone; wraps by default. People's text is never read as markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    retone(label, role=role, tone=tone)
    return label


class ElidedLabel(QLabel):
    """One line that is cut with … when the room is short; the whole text is its tooltip."""

    def __init__(
        self, text: str = "", role: str = "", tone: str = "", *, least: int = 48, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._least = least
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        retone(self, role=role, tone=tone)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Change the text."""
        super().setText(text)
        self._offer_whole()

    def minimumSizeHint(self) -> QSize:
        """May shrink to ``least`` pixels (at 100 %)."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), look().px(self._least)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as tooltip only when it is cut."""
        super().resizeEvent(event)
        self._offer_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, cut at the right."""
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        alignment = self.alignment() | Qt.TextFlag.TextSingleLine
        self.style().drawItemText(
            painter, self.rect(), int(alignment), self.palette(), self.isEnabled(), shown, self.foregroundRole()
        )
        painter.end()

    def _offer_whole(self) -> None:
        is_cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        self.setToolTip(self.text() if is_cut else "")


class SectionLabel(ElidedLabel):
    """The heading of a part inside a panel, such as *Steps* or *Notes*."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, role="section", parent=parent)


class TickingLabel(QLabel):
    """A sentence with a running time in it: wraps, and has its neighbours moved only when it needs another height.

    A QLabel's own text has everything around it laid out anew each time, even if nothing moves. ``ground`` is the colour
    of what it stands on: painted along, so that a second does not have everything behind it painted.
    """

    def __init__(self, text: str = "", role: str = "", *, ground: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = ""
        self._ground = ground
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        retone(self, role=role)
        self.setText(text)

    def text(self) -> str:
        """What is shown."""
        return self._sentence

    def setText(self, text: str) -> None:
        """Change the sentence."""
        if text == self._sentence:
            return
        before = self.heightForWidth(self.width())
        self._sentence = text
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, bool(self._ground))  # each polish takes it away
        self.update()
        if self.heightForWidth(self.width()) != before:
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """It wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The lines it needs, at least one."""
        place = QRect(0, 0, max(1, width), 10_000)
        return max(
            self.fontMetrics().height(), self.fontMetrics().boundingRect(place, _WRAPPED, self._sentence).height()
        )

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(self.fontMetrics().horizontalAdvance(self._sentence) + 2, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """May wrap."""
        return QSize(look().px(48), self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sentence in the colour of its role and tone."""
        painter = QPainter(self)
        if self._ground:
            painter.fillRect(self.rect(), look().colour(self._ground))
        self.style().drawItemText(
            painter, self.rect(), _WRAPPED, self.palette(), self.isEnabled(), self._sentence, self.foregroundRole()
        )
        painter.end()


class TimerLabel(QLabel):
    """A duration or a sum: bold, digits of equal width, with a tone."""

    def __init__(self, text: str = "", tone: str = "", role: str = "strong", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFont(tabular(self.font()))
        retone(self, role=role, tone=tone)


class EmptyState(QWidget):
    """What an empty list says instead of nothing: an icon, a sentence, and what to do next."""

    def __init__(self, title: str = "", hint: str = "", icon: str = "inbox", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = text_label(title, "strong")
        self._hint = text_label(hint, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.S)
        column.addStretch(2)
        for part in (self._picture, self._title, self._hint):
            if isinstance(part, QLabel):
                part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        column.addStretch(3)
        self.set_text(title, hint)
        self._draw_icon()

    def set_text(self, title: str, hint: str = "") -> None:
        """Change the sentence and what to do."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.setAccessibleName(f"{title} {hint}".strip())

    def changeEvent(self, event: QEvent) -> None:
        """Colour the icon for the look."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        from desk_app.widgets import icons  # the first screen has none

        self._picture.setPixmap(
            icons.pixmap(self._icon, look().colour("control_border"), look().px(40), self.devicePixelRatioF())
        )


def rule() -> QFrame:
    """A thin horizontal line between parts of a panel."""
    line = QFrame()
    retone(line, role="rule")
    return line
