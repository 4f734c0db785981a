"""The first day: a walk round the window for somebody new, part by part. Points and tells; does nothing else.

Starts by itself on a person's first day of work, and from the menu whenever wanted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.shell import preferences
from desk_app.shell.window.page import WorkPage
from desk_app.staff import queries
from desk_app.staff.queries import StaffRow
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.labels import text_label
from desk_app.widgets.theme import Radius, Space, look, retone

WIDTH = 480


@dataclass(frozen=True, slots=True)
class Stop:
    """One part of the window: where it is (None: nowhere now, the stop is left out), its name, what it is for."""

    where: Callable[[WorkPage], QWidget | None]
    title: str
    text: str


def stops() -> tuple[Stop, ...]:
    """The way round the window, in the order of a day."""
    return (
        Stop(
            lambda page: page.row,
            translate("Shell", "Your day, tab by tab"),
            translate("Shell", "Ctrl and the number brings a tab. A badge says how many wait there; red means late."),
        ),
        Stop(
            lambda page: page.tab,
            translate("Shell", "The work of the tab"),
            translate("Shell", "Lists at the left, the matter in hand in the middle. F2 takes in a visitor anywhere."),
        ),
        Stop(
            lambda page: next((part for part in (page.rail, page.strip) if part.isVisible()), None),
            translate("Shell", "What to do now"),
            translate("Shell", "The most pressing stands on top, with the words to say. F4 does it."),
        ),
        Stop(
            lambda page: page.header.search,
            translate("Shell", "Find anything"),
            translate("Shell", "Scan a slip, or type a number, a name, a telephone number or pinyin initials: F3."),
        ),
        Stop(
            lambda page: page.header,
            translate("Shell", "Leaving the post"),
            translate(
                "Shell", "F11 when you go for a while, F12 locks the screen. Your staff number and PIN open it again."
            ),
        ),
        Stop(
            lambda page: page.status,
            translate("Shell", "All is kept"),
            translate("Shell", "Everything is saved at once; papers on their way show here. F1 explains the screen."),
        ),
    )


def is_first_day(row: StaffRow | None, today: date) -> bool:
    """Whether somebody at the desk works here for the first day."""
    return row is not None and row.started_on == today and row.role is Role.DESK


def greet(page: WorkPage) -> None:
    """Show somebody round on their first day, once on a computer."""
    operator, today = page.seat.desk.operator, page.seat.desk.today()
    if operator is None or preferences.has_toured(operator.number):
        return
    if is_first_day(queries.staff_by_number(operator.number), today):
        preferences.note_toured(operator.number)
        FirstTour(page)


class FirstTour(QWidget):
    """Covers the page, leaves one part bright and says what it is for; Enter goes on, Esc ends it."""

    def __init__(self, page: WorkPage) -> None:
        super().__init__(page)
        self._page = page
        self.stops = tuple(stop for stop in stops() if stop.where(page) is not None)
        self.place = 0
        self._card = QFrame(self)
        retone(self._card, role="panel")
        self.title = text_label("", "title")
        self.text = text_label("")
        self.count = text_label("", "muted", wrap=False)
        self.skip = Button(translate("Shell", "End the tour"), key_hint="Esc")
        self.back = Button(translate("Shell", "Back"))
        self.next = Button(kind=Kind.PRIMARY, key_hint="Enter")
        self.skip.clicked.connect(self.end)
        self.back.clicked.connect(lambda: self.go(self.place - 1))
        self.next.clicked.connect(lambda: self.go(self.place + 1))
        self._lay_out()
        self.setAccessibleName(translate("Shell", "First-day tour"))
        page.installEventFilter(self)
        self.setGeometry(page.rect())
        self.go(0)
        self.show()
        self.raise_()
        self.next.setFocus()

    def go(self, place: int) -> None:
        """Come to a stop; beyond the last one it ends."""
        if place >= len(self.stops):
            self.end()
            return
        self.place = max(0, place)
        stop = self.stops[self.place]
        self.title.setText(stop.title)
        self.text.setText(stop.text)
        self.count.setText(f"{self.place + 1} / {len(self.stops)}")
        self.back.setEnabled(self.place > 0)
        is_last = self.place == len(self.stops) - 1
        self.next.setText(translate("Shell", "To work") if is_last else translate("Shell", "Next"))
        self._put_card()
        self.update()

    def end(self) -> None:
        """Give the window back."""
        self._page.removeEventFilter(self)
        self.hide()
        self.deleteLater()
        if self._page.tab is not None:
            self._page.tab.setFocus()

    def bright(self) -> QRect:
        """The part that is spoken of, in this widget's place."""
        part = self.stops[self.place].where(self._page)
        if part is None:
            return QRect()
        return QRect(part.mapTo(self._page, QPoint(0, 0)), part.size()).adjusted(-4, -4, 4, 4) & self.rect()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the whole page."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._page.rect())
            self._put_card()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Esc ends; nothing reaches the page below."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.go(self.place + 1)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Darken everything but the part."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cover = QPainterPath()
        cover.addRect(self.rect())
        hole = QPainterPath()
        hole.addRoundedRect(self.bright(), Radius.CARD, Radius.CARD)
        shade = QColor(0, 0, 0, 140)
        painter.fillPath(cover - hole, shade)
        painter.setPen(QPen(look().colour("primary"), 3))
        painter.drawPath(hole)
        painter.end()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._card)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.title)
        column.addWidget(self.text)
        line = QHBoxLayout()
        line.addWidget(self.count)
        line.addStretch(1)
        for button in (self.skip, self.back, self.next):
            line.addWidget(button)
        column.addLayout(line)

    def _put_card(self) -> None:
        width = min(look().px(WIDTH) + Space.XL, self.width() - 2 * Space.L)
        wide = max(width, self._card.layout().minimumSize().width())
        self._card.setFixedSize(wide, self._card.layout().totalHeightForWidth(wide))
        size, part, room = self._card.size(), self.bright(), self.rect().adjusted(16, 16, -16, -16)
        across = max(room.left(), min(part.left(), room.right() - size.width()))
        down = max(room.top(), min(part.top(), room.bottom() - size.height()))
        spots = (
            QPoint(across, part.bottom() + 12),
            QPoint(across, part.top() - size.height() - 12),
            QPoint(part.left() - size.width() - 12, down),
            QPoint(part.right() + 12, down),
        )
        inside = [spot for spot in spots if room.contains(QRect(spot, size))]
        middle = QRect(QPoint(0, 0), size)
        middle.moveCenter(self.rect().center())
        self._card.move(inside[0] if inside else middle.topLeft())
