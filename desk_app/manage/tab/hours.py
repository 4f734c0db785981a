"""The page *Opening hours*: the week as people write it, the days that differ, and what the calendar makes of both."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from desk_app.kernel import hours, texts
from desk_app.kernel.calendar import DayKind, DayOverride, Window, day_name, parse_windows, write_windows
from desk_app.kernel.changes import Change
from desk_app.kernel.hours import CalendarChanged
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.texts import mark, translate
from desk_app.manage import queries
from desk_app.manage.dialogs.day import DayDialog
from desk_app.manage.queries import DayRow
from desk_app.manage.tab.page import Page, line_of
from desk_app.widgets.act_dialog import show
from desk_app.widgets.buttons import Kind
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.rows_model import Column
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space

WEEKDAYS = (
    mark("Manage", "Mon"),
    mark("Manage", "Tue"),
    mark("Manage", "Wed"),
    mark("Manage", "Thu"),
    mark("Manage", "Fri"),
    mark("Manage", "Sat"),
    mark("Manage", "Sun"),
)
KINDS = {
    DayKind.WORKING: mark("Manage", "Working day"),
    DayKind.OFF: mark("Manage", "Day off"),
    DayKind.PUBLIC_HOLIDAY: mark("Manage", "Public holiday"),
    DayKind.MAKE_UP: mark("Manage", "Make-up working day"),
    DayKind.OWN: mark("Manage", "Own day"),
}
_COMING = 9


class HoursPage(Page):
    """When the desk is open, and what deadlines are counted by."""

    hears: ClassVar[tuple[type[Change], ...]] = (CalendarChanged,)

    def __init__(self, tab: Doer) -> None:
        note = translate("Manage", "Deadlines are counted in these hours.")
        super().__init__(tab, translate("Manage", "Opening hours"), note, scrolls=True)
        self._stored: tuple[str, ...] = ()
        self.year = self.desk.today().year
        self.days = [LineField(placeholder=translate("Manage", "closed")) for _ in range(7)]
        self.preview = text_label("", "muted")
        self.save = self.action(translate("Manage", "Save the week"), self.keep, kind=Kind.PRIMARY)
        self.years = ChoiceChips(name=translate("Manage", "Year"))
        self.years.chosen.connect(self._show_year)
        columns: list[Column[DayOverride]] = [
            Column(translate("Manage", "Day"), lambda row: f"{row.day:%m-%d} {weekday(row.day)}"),
            Column(translate("Manage", "Name"), lambda row: day_name(row, texts.language())),
            Column(translate("Manage", "Kind"), lambda row: translate("Manage", KINDS[row.kind])),
            Column(translate("Manage", "Open"), _special_hours),
        ]
        self.special = self.table(
            translate("Manage", "Days that differ"), columns, _key, (104, 0, 186, 118), stretch=1, opened=self._open
        )
        coming: list[Column[DayRow]] = [
            Column(translate("Manage", "Day"), lambda row: f"{row.day:%m-%d} {weekday(row.day)}"),
            Column(translate("Manage", "Kind"), _kind_of, lambda row: "" if row.windows else "muted"),
            Column(translate("Manage", "Open"), _hours_of, lambda row: "" if row.windows else "muted"),
        ]
        self.coming = self.table(
            translate("Manage", "The coming days"), coming, lambda row: row.day, (112, 0, 196), stretch=1
        )
        self._lay_out()
        for field in self.days:
            field.changed.connect(lambda _text: self.judge())

    def load(self) -> None:
        """Show week, special days of the year and the coming days."""
        calendar = self.desk.calendar()
        stored = tuple(write_windows(windows) for windows in calendar.week)
        for field, text, before in zip(self.days, stored, self._stored or stored, strict=True):
            if not field.text() or field.text() == before:
                field.set_text(text)
        self._stored = stored
        self.judge()
        self._word_years()
        self._show_year(self.year)
        rows = queries.coming_days(calendar, self.desk.today(), texts.language(), _COMING)
        self.coming.rows.set_rows(rows)

    def judge(self) -> tuple[tuple[Window, ...], ...] | None:
        """Read the week as typed, say what can't be read, explain the rest; None while something is wrong."""
        week: list[tuple[Window, ...]] = []
        for field in self.days:
            try:
                week.append(parse_windows(field.text()))
                field.set_problem("")
            except Refusal as refused:
                field.set_problem(sentence(refused))
        is_whole = len(week) == len(self.days)
        self.save.setEnabled(is_whole and tuple(map(write_windows, week)) != self._stored)
        self.preview.setText(explained(week) if is_whole else "")
        return tuple(week) if is_whole else None

    def keep(self) -> None:
        """Store the week."""
        week = self.judge()
        if week is not None:
            said = translate("Manage", "Saved")
            self.tab.ask(
                lambda: self.desk.act(hours.set_week, (week,)),
                then=lambda _: self.tab.done.emit(said),
                button=self.save,
            )

    def import_year(self) -> None:
        """Take the published holidays and make-up days of the year over."""
        year = self.year

        def told(count: int) -> None:
            self.tab.done.emit(translate("Manage", "%n days taken over", None, count))

        act = hours.import_public_holidays
        self.tab.ask(lambda: self.desk.act(act, (year,)), then=told, button=self.fetch)

    def add(self) -> None:
        """A day of the site's own."""
        dialog = DayDialog(self.tab, None)
        show(dialog, dialog.day)

    def take_back(self) -> None:
        """The chosen day follows the week again."""
        row = self.special.current
        if isinstance(row, DayOverride):
            self.tab.do(hours.clear_day, row.day, row.kind)

    def _open(self, row: object) -> None:
        if isinstance(row, DayOverride) and self.may():
            show(DayDialog(self.tab, row))

    def _show_year(self, year: object) -> None:
        if isinstance(year, int):
            self.year = year
        self.special.rows.set_rows([day for day in hours.overrides() if day.day.year == self.year])
        self._choose_next()
        self.fetch.setText(translate("Manage", "Import {year}").format(year=self.year))
        self.drop.setEnabled(self.special.current is not None)

    def _choose_next(self) -> None:
        """The next day that differs is in sight, not January's."""
        today = self.desk.today()
        rows = [row for row in self.special.rows.rows if isinstance(row, DayOverride)]
        place = next((place for place, row in enumerate(rows) if row.day >= today), len(rows) - 1)
        if self.special.current is None and rows:
            chosen = self.special.rows.index(place, 0)
            self.special.setCurrentIndex(chosen)
            self.special.scrollTo(chosen, self.special.ScrollHint.PositionAtTop)

    def _word_years(self) -> None:
        known = {day.day.year for day in hours.overrides()}
        today = self.desk.today().year
        years = sorted(known | {today, today + 1})[-4:]
        self.years.set_options([Option(year, str(year)) for year in years])
        self.years.set_value(self.year)

    def _lay_out(self) -> None:
        self.fetch = self.action("", self.import_year, icon="plus")
        self.new = self.action(translate("Manage", "Own day"), self.add, icon="plus")
        self.drop = self.action(translate("Manage", "Take back"), self.take_back)
        halves = QHBoxLayout()
        halves.setSpacing(Space.XL)
        halves.addLayout(self._week_part(), 4)
        halves.addLayout(self._days_part(), 6)
        self.pad().addLayout(halves)

    def _week_part(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        column.addWidget(SectionLabel(translate("Manage", "The week")))
        grid = QGridLayout()
        grid.setVerticalSpacing(Space.XS)
        for place, (name, field) in enumerate(zip(WEEKDAYS, self.days, strict=True)):
            word = translate("Manage", name)
            grid.addWidget(text_label(word, "strong", wrap=False), place, 0)
            field.edit.setAccessibleName(word)
            field.set_read_only(not self.may())
            grid.addWidget(field, place, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addWidget(self.preview)
        column.addLayout(line_of(self.save))
        hint = translate("Manage", "Several times a day: 09:00-12:00 13:00-18:00. Empty: closed.")
        column.addWidget(text_label(hint, "tiny"))
        column.addStretch(1)
        return column

    def _days_part(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        column.addWidget(SectionLabel(translate("Manage", "Days that differ")))
        column.addWidget(self.years)
        column.addWidget(self.special, 3)
        column.addLayout(line_of(self.fetch, self.new, self.drop))
        column.addWidget(SectionLabel(translate("Manage", "The coming days")))
        column.addWidget(self.coming, 2)
        for table in (self.special, self.coming):
            table.setMinimumHeight(140)
        return column


def weekday(day: date) -> str:
    """The short name of a date's weekday."""
    return translate("Manage", WEEKDAYS[day.weekday()])


def explained(week: list[tuple[Window, ...]]) -> str:
    """The week in one sentence: days with the same hours stand together."""
    parts: list[str] = []
    first = 0
    for place in range(1, len(week) + 1):
        if place == len(week) or week[place] != week[first]:
            names = translate("Manage", WEEKDAYS[first])
            if place - 1 > first:
                last = translate("Manage", WEEKDAYS[place - 1])
                names = translate("Manage", "{first} to {last}").format(first=names, last=last)
            parts.append(f"{names} {_windows(week[first])}")
            first = place
    return " · ".join(parts)


def _windows(windows: tuple[Window, ...]) -> str:
    return write_windows(windows) or translate("Manage", "closed")


def _special_hours(row: DayOverride) -> str:
    if row.windows is not None:
        return _windows(row.windows)
    return translate("Manage", "as usual") if row.kind is DayKind.MAKE_UP else translate("Manage", "closed")


def _kind_of(row: DayRow) -> str:
    return row.name or translate("Manage", KINDS[row.kind])


def _hours_of(row: DayRow) -> str:
    return _windows(row.windows)


def _key(row: object) -> tuple[date, DayKind] | None:
    return (row.day, row.kind) if isinstance(row, DayOverride) else None
