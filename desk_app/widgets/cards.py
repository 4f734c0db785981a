"""Panels (the white cards of a screen) with header row, body and footer, and the plain inner card.

Layout only: what stands inside comes from the caller.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desk_app.widgets.badges import Badge, BadgeTone
from desk_app.widgets.labels import ElidedLabel, text_label
from desk_app.widgets.theme import Space, look, retone

HEAD_HEIGHT = 46
_PAGE_KEYS = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


class Panel(QFrame):
    """A card: header row (title, note, actions at the right), body, optional footer row.

    With ``scrolls`` the body scrolls when it finds no room, as under large text; header and footer stay.
    """

    def __init__(
        self,
        title: str = "",
        note: str = "",
        *,
        large: bool = False,
        scrolls: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._width: tuple[int, int] | None = None
        retone(self, role="panel")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._title = ElidedLabel(title, role="title" if large else "panel-title", least=140)
        self._note = ElidedLabel(note, role="muted", least=0)
        self._badge = Badge(0, BadgeTone.CALM)
        self.head = QHBoxLayout()
        self._head = self._made_head()
        self._column.addWidget(self._head)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self._area: QScrollArea | None = None
        self._put_body(scrolls=scrolls)
        self._foot: QFrame | None = None
        self.set_title(title, note)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Page Down scroll what stands in the panel, wherever in it the focus is."""
        step = _PAGE_KEYS.get(Qt.Key(event.key()))
        if self._area is None or step is None:
            super().keyPressEvent(event)
            return
        self._area.verticalScrollBar().triggerAction(step)

    def _put_body(self, *, scrolls: bool) -> None:
        if scrolls:
            self._area = _scrolling(self.body)
            self._column.addWidget(self._area, 1)
        else:
            self._column.addLayout(self.body, 1)

    def _made_head(self) -> QFrame:
        head = QFrame()
        retone(head, role="panel-head")
        head.setLayout(self.head)
        self.head.setContentsMargins(14, Space.XS, 14, Space.XS)
        self.head.setSpacing(Space.S)
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        for part in (self._title, self._badge):
            self.head.addWidget(part)
        self.head.addWidget(self._note, 1)
        self.head.addStrut(HEAD_HEIGHT - 2 * Space.XS)  # no minimum height: that would let large text be cut
        return head

    def keep_width(self, pixels: int, most: int) -> None:
        """As wide as this at 100 %, in step with the text size, never beyond ``most`` pixels of the screen."""
        self._width = (pixels, most)
        self.setFixedWidth(min(look().px(pixels), most))

    def changeEvent(self, event: QEvent) -> None:
        """Another text size takes more room or less."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._width is not None:
            self.keep_width(*self._width)

    def set_title(self, title: str, note: str = "") -> None:
        """Change the header's words; a panel without any has no header row."""
        self._title.setText(title)
        self._note.setText(note)
        self._head.setVisible(bool(title or note))
        self.setAccessibleName(title)

    def set_count(self, count: int, tone: BadgeTone = BadgeTone.CALM) -> None:
        """Show a count beside the title; 0 hides it."""
        self._badge.set_count(count, tone)

    def add_action(self, *widgets: QWidget) -> None:
        """Put buttons at the right of the header row."""
        for widget in widgets:
            self.head.addWidget(widget)
        self._head.setVisible(True)

    def pad(self, horizontal: int = 18, vertical: int = Space.L, spacing: int = Space.M) -> QVBoxLayout:
        """Give the body room at its edges and return it."""
        self.body.setContentsMargins(horizontal, vertical, horizontal, vertical)
        self.body.setSpacing(spacing)
        return self.body

    def set_footer(self, content: QLayout) -> None:
        """Put a row below the body, divided by a thin line; a second call is a bug."""
        if self._foot is not None:
            raise ValueError("the footer is already there")
        self._foot = QFrame()
        retone(self._foot, role="panel-foot")
        content.setContentsMargins(14, Space.S, 14, Space.S)
        self._foot.setLayout(content)
        self._column.addWidget(self._foot)


def _scrolling(content: QLayout) -> QScrollArea:
    inside = QWidget()
    retone(inside, role="bare")
    inside.setLayout(content)
    return scrolling(inside)


def scrolling(inside: QWidget) -> QScrollArea:
    """A bare area that shows as much of a widget as there is room for, and scrolls down to the rest."""
    area = QScrollArea()
    retone(area, role="bare")
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


class InnerCard(QFrame):
    """A small bordered card inside a panel, such as *received / change*."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        retone(self, role="inner-card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self.body.setSpacing(Space.XS)


def row(*widgets: QWidget, spacing: int = Space.S, stretch_at: int | None = None) -> QHBoxLayout:
    """Widgets side by side, with the spare room before the widget at ``stretch_at`` (default: at the end)."""
    line = QHBoxLayout()
    line.setSpacing(spacing)
    for at, widget in enumerate(widgets):
        if at == stretch_at:
            line.addStretch(1)
        line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    if stretch_at is None:
        line.addStretch(1)
    return line


def labelled(label: str, part: QWidget) -> QVBoxLayout:
    """A part with its quiet label right above it, however high its neighbours are."""
    column = QVBoxLayout()
    column.setSpacing(Space.XS)
    column.addWidget(text_label(label, "muted", wrap=False))
    column.addWidget(part)
    column.addStretch(1)
    return column
