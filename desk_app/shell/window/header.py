"""The header: site, search, date and time, desk and person, away, lock, more."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desk_app.kernel import texts
from desk_app.kernel.calendar import DayKind, day_name
from desk_app.kernel.settings import SITE_NAME
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.widgets.badges import Pill
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.keys import hint
from desk_app.widgets.labels import ElidedLabel
from desk_app.widgets.search_field import SearchField
from desk_app.widgets.theme import Space, look, retone


class Header(QFrame):
    """Always in sight; says where, when and who, and finds everything."""

    away = Signal()
    lock = Signal()
    more = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._minute: tuple[date, int, int] | None = None
        self._today = ""
        retone(self, role="header")
        self.site = ElidedLabel(role="title")
        self.search = SearchField(hint("search"))
        self.search.setMaximumWidth(look().px(400))
        self.clock = Pill()
        self.person = Pill()
        self._away = Button(kind=Kind.HEADER, key_hint=hint("away"), compact=True)
        self._lock = Button(kind=Kind.HEADER, key_hint=hint("lock"), compact=True)
        self._more = Button(kind=Kind.HEADER, compact=True)
        self._away.clicked.connect(self.away)
        self._lock.clicked.connect(self.lock)
        self._more.clicked.connect(self.more)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.L, 4, Space.L, 4)
        line.setSpacing(Space.M)
        self.site.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        line.addWidget(self.site)
        line.addWidget(self.search, 3)
        line.addStretch(1)
        for part in (self.clock, self.person, self._away, self._lock, self._more):
            line.addWidget(part)
        self.word()

    @property
    def more_button(self) -> Button:
        """The button the menu hangs from."""
        return self._more

    def word(self) -> None:
        """All texts in the language of the moment."""
        site = self._desk.settings.get(SITE_NAME)
        desk = translate("Shell", "Front desk")
        self.site.setText(f"{site} · {desk}" if site else desk)
        self.search.setPlaceholderText(translate("Shell", "Scan or search: number / name / phone / pinyin"))
        self.search.setToolTip(self.search.placeholderText())  # large text leaves it less room than its words need
        self.search.setAccessibleName(translate("Shell", "Scan or search"))
        self._away.setText(translate("Shell", "Away"))
        self._lock.setText(translate("Shell", "Lock"))
        self._more.setText(translate("Shell", "More"))
        self.show_person()
        self._minute = None
        self.tick(self._desk.now())

    def show_person(self) -> None:
        """Desk and staff number of whoever is signed in (G4: the number, never the name)."""
        operator = self._desk.operator
        text = translate("Shell", "Desk {number}").format(number=self._desk.number)
        if operator is not None:
            text += " · " + translate("Shell", "No. {number}").format(number=operator.number)
        self.person.setText(text)

    def tick(self, now: datetime) -> None:
        """Date, what kind of day it is, and the time of the site."""
        local = now.astimezone(self._desk.zone())
        minute = (local.date(), local.hour, local.minute)
        if minute != self._minute:  # the day is worded once a minute, not with every second
            self._minute = minute
            self._today = self._day_words(local, now)
        self.clock.setText(f"{self._today}  {local.hour:02}:{local.minute:02}:{local.second:02}")

    def _day_words(self, local: datetime, now: datetime) -> str:
        weekday = weekday_name(local.weekday())
        date = translate("Shell", "{month}/{day} {weekday}").format(month=local.month, day=local.day, weekday=weekday)
        return self._with_kind(date, now)

    def _with_kind(self, date: str, now: datetime) -> str:
        day = self._desk.calendar().day_of(now)
        if day.kind is DayKind.MAKE_UP:
            return translate("Shell", "{date} (make-up working day)").format(date=date)
        name = day_name(day, texts.language()) if day.kind in {DayKind.PUBLIC_HOLIDAY, DayKind.OWN} else ""
        return translate("Shell", "{date} ({holiday})").format(date=date, holiday=name) if name else date


def weekday_name(weekday: int) -> str:
    """The short name of a weekday, 0 = Monday."""
    return (
        translate("Shell", "Mon"),
        translate("Shell", "Tue"),
        translate("Shell", "Wed"),
        translate("Shell", "Thu"),
        translate("Shell", "Fri"),
        translate("Shell", "Sat"),
        translate("Shell", "Sun"),
    )[weekday]
