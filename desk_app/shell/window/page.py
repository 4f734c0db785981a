"""The work page: header, banners, tabs with their pages, rail or strip, status line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desk_app.kernel.refs import Ref
from desk_app.shell import slices
from desk_app.shell.window.header import Header
from desk_app.shell.window.rail import RailKeeper
from desk_app.shell.window.status import StatusLine
from desk_app.shell.window.tabs import TabRow
from desk_app.shell.window.toast import Toast
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.banner import BannerBar
from desk_app.widgets.prompt_rail import PromptRail, PromptStrip
from desk_app.widgets.tab_base import Seat, Tab
from desk_app.widgets.theme import Space, look, retone

RAIL_WIDTH = 296


class WorkPage(QWidget):
    """Everything but the sign-in screen. Tabs are made when they are first looked at."""

    shown = Signal(str)
    pressed = Signal(str)  # a tab wants a global action done

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        retone(self, role="page")
        self.seat = seat
        self.header = Header(seat.desk)
        self.banners = BannerBar()
        self.row = TabRow()
        self.stack = QStackedWidget()
        self.rail = PromptRail()
        self.strip = PromptStrip()
        self.status = StatusLine()
        self.toast = Toast(self, self.status)
        self.keeper = RailKeeper(seat, self.rail, self.strip, self)
        self.tabs: dict[str, Tab] = {}
        self.quietly: Callable[[Callable[[], object]], object] = _at_once  # the window spares its filters the making
        self._lay_out()
        self.row.chosen.connect(self.show_tab)
        self.keeper.changed.connect(self.show_badges)
        self.keeper.changed.connect(self._narrow)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.row)
        inside = QVBoxLayout()
        inside.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        inside.setSpacing(Space.S)
        inside.addWidget(self.banners)
        # The strip hides itself when nothing is due; whether it may show at all is decided around it.
        self._strip_place = QWidget()
        place = QVBoxLayout(self._strip_place)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self.strip)
        inside.addWidget(self._strip_place)
        body = QHBoxLayout()
        body.setSpacing(Space.M)
        body.addWidget(self.stack, 1)
        # A page that needs more than there is must not squeeze header, strip and status line.
        self.stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        body.addWidget(self.rail)
        inside.addLayout(body, 1)
        column.addLayout(inside, 1)
        column.addWidget(self.status)
        self._narrow()

    @property
    def keys(self) -> tuple[str, ...]:
        """The tabs of whoever is signed in, in the order of the row."""
        operator = self.seat.desk.operator
        return slices.tabs_for(None if operator is None else operator.role)

    def show_person(self) -> None:
        """Somebody else is signed in: their tabs, and not the one of whoever went if it is none of theirs."""
        self.row.offer(self.keys)
        shown = None if self.tab is None else self.tab.key
        self.show_tab(shown if shown in self.keys else self.keys[0])
        self.header.show_person()

    @property
    def tab(self) -> Tab | None:
        """The tab in sight."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Tab) else None

    def tab_of(self, key: str) -> Tab:
        """A tab by its key, made now if nobody looked at it yet."""
        if key not in self.tabs:
            self.quietly(lambda: self._make(key))
        return self.tabs[key]

    def _make(self, key: str) -> None:
        made = getattr(slices.part(key, "tab"), slices.TAB_CLASSES[key])(self.seat)
        assert isinstance(made, Tab)  # noqa: S101  # the literal list names tabs only
        self.tabs[key] = made
        made.refused.connect(lambda sentence: self.toast.show(sentence, "late", 8000))
        made.done.connect(self.toast.show)
        made.badge_changed.connect(self.show_badges)
        made.wants.connect(self.open_ref)
        made.presses.connect(self.pressed)
        board_wanted = getattr(made, "board_wanted", None)
        if board_wanted is not None:
            board_wanted.connect(lambda: self.tab_of("waiting").press("public_board"))
        layout = made.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)  # the page gives the air around, alike for every tab
        made.setAccessibleName(self.row.buttons[key].text())
        self.stack.addWidget(made)

    def read_ahead(self, key: str) -> None:
        """Have a tab that nobody looks at read its rows: the first look finds them."""
        tab = self.tabs.get(key)
        if tab is not None and not tab.isVisible():
            tab.refresh()

    def paint_ahead(self, key: str) -> None:
        """Have it styled, measured and painted once where nobody sees it."""
        tab = self.tabs.get(key)
        if tab is not None and not tab.isVisible():
            tab.resize(self.stack.size())
            tab.grab()

    def make_screens(self) -> None:
        """Make the tabs whose extra screen is bound: its window comes up at once, not when somebody looks at the tab."""
        from desk_app.kernel.settings import Setting

        for key, setting in slices.EXTRA_SCREENS.items():
            if key in self.keys and self.seat.desk.settings.get(Setting(setting, "", "", "text")):
                self.tab_of(key)

    def show_tab(self, key: str) -> None:
        """Bring a tab into sight; the whole rail or the one-line strip comes with it."""
        is_new = key not in self.tabs
        tab = self.tab_of(key)
        self.stack.setCurrentWidget(tab)
        self.row.choose(key)
        self._narrow()
        if is_new:  # its count stands from the first look on, not from the first change
            self.show_badges()
        self.shown.emit(key)

    def open_ref(self, ref: Ref) -> bool:
        """Show a record on its tab, or in the window of a slice without one; False when nobody knows its kind."""
        from desk_app.shell import finding

        owner = finding.window_of(ref)
        if owner is not None:
            return self.tab is not None and bool(slices.part(owner, "dialogs").open_record(self.tab, ref))
        key = finding.tab_of(ref)
        if key is None or key not in self.keys:
            return False
        if not self.tab_of(key).open_ref(ref):
            return False
        self.show_tab(key)
        return True

    def flush(self) -> None:
        """Have every tab store what is typed and not stored yet."""
        for tab in self.tabs.values():
            tab.flush()

    def show_badges(self) -> None:
        """The counts on the tabs."""
        for key, tab in self.tabs.items():
            count, is_late = tab.badge()
            self.row.buttons[key].set_badge(count, BadgeTone.LATE if is_late else BadgeTone.SOON)

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.header.word()
        self.row.word()
        for key, tab in self.tabs.items():
            tab.setAccessibleName(self.row.buttons[key].text())
        self.status.word()
        self.keeper.ask_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window, or with large text, the rail gives way to the strip."""
        super().resizeEvent(event)
        self._narrow()

    def changeEvent(self, event: QEvent) -> None:
        """A new language or a new look."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.word()
        elif event.type() is QEvent.Type.StyleChange and hasattr(self, "_strip_place"):
            self._narrow()

    def _narrow(self) -> None:
        wide = self.width() >= look().px(1280)
        full = wide and (self.tab is None or self.tab.full_rail)
        self.rail.setFixedWidth(look().px(RAIL_WIDTH))
        self.rail.setVisible(full)
        self._strip_place.setVisible(not full and bool(self.keeper.prompts))


def _at_once(make: Callable[[], object]) -> object:
    return make()
