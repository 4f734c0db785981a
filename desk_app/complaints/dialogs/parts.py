"""Parts that several dialogs of complaints share: labelled fields, a day with a time, departments. Judges nothing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta, tzinfo
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk_app.complaints.wording import day_words, name_of
from desk_app.directory import queries as directory
from desk_app.kernel.calendar import close_of_nth_working_day
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.widgets.choice import ChoiceBox, ChoiceChips, Option
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.note_area import Hit, NoteArea
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.theme import Space, look

_AUTHORITY_DAYS = 5


def grow(dialog: QDialog, newly: QWidget | None = None) -> None:
    """More is said in a dialog than when it opened: it grows with it, as far as the screen goes; what is new is in sight."""
    dialog.layout().activate()
    hidden = sum(area.verticalScrollBar().maximum() for area in dialog.findChildren(QScrollArea))
    room = dialog.screen().availableGeometry()
    dialog.resize(dialog.width(), min(dialog.height() + hidden, room.height() - Space.XL))
    below = dialog.frameGeometry().bottom() - room.bottom()
    if below > 0:
        dialog.move(dialog.x(), max(room.top(), dialog.y() - below))
    if newly is not None and newly.isVisible():
        for area in dialog.findChildren(QScrollArea):
            area.ensureWidgetVisible(newly)


def polite(text: str) -> list[Hit]:
    """The never-words in a text, as the note area shows them (P2)."""
    if not text:
        return []
    from desk_app.phrases.queries import check_text

    return [Hit(hit.start, hit.end - hit.start, hit.alternative) for hit in check_text(text)]


def words_area(label: str, lines: int = 5) -> NoteArea:
    """A text of several lines that is checked as it is typed (P2)."""
    area = NoteArea(label)
    area.edit.setFixedHeight(look().px(24) * lines)
    area.set_checker(polite)
    return area


def labelled(label: str, part: QWidget) -> QVBoxLayout:
    """A part with its quiet label above."""
    column = QVBoxLayout()
    column.setSpacing(Space.XS)
    column.addWidget(text_label(label, "muted", wrap=False))
    column.addWidget(part)
    return column


def side_by_side(*parts: QWidget | QVBoxLayout) -> QHBoxLayout:
    """Parts in one line with equal shares."""
    line = QHBoxLayout()
    line.setSpacing(Space.M)
    for part in parts:
        if isinstance(part, QWidget):
            line.addWidget(part, 1)
        else:
            line.addLayout(part, 1)
    return line


def chips_of(kinds: Iterable[Enum], name: str, *, may_be_none: bool = False) -> ChoiceChips:
    """Chips for the members of an enum in the reader's words."""
    return ChoiceChips([Option(kind, name_of(kind)) for kind in kinds], name, may_be_none=may_be_none)


def department_box(chosen: int | None = None) -> ChoiceBox:
    """The departments to choose from."""
    options = [Option(row.id, row.name, row.extension) for row in directory.departments()]
    box = ChoiceBox(options, translate("Complaints", "Department"))
    box.set_value(chosen)
    return box


def department_name(chosen: object) -> str:
    """The name of a chosen department; "" for none."""
    return next((row.name for row in directory.departments() if row.id == chosen), "")


class AuthorityPart(QWidget):
    """Which authority handed a case to us, the form of answer it wants, and its deadline if it set one (K6)."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, is_wide: bool = False) -> None:
        super().__init__(parent)
        self.name = LineField(translate("Complaints", "Which authority") + " *")
        self.form = LineField(translate("Complaints", "Form of answer it wants"))
        self.has_due = CheckRow(translate("Complaints", "It set a deadline"))
        self.due = MomentField(desk.today(), desk.zone(), ahead=90)
        self.due.set_moment(close_of_nth_working_day(desk.calendar(), desk.now(), _AUTHORITY_DAYS))
        self.due.hide()
        self.has_due.toggled.connect(self.due.setVisible)
        if is_wide:
            line = QHBoxLayout(self)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(Space.M)
            for part, share in ((self.name, 3), (self.form, 3), (self.has_due, 2), (self.due, 3)):
                line.addWidget(part, share, Qt.AlignmentFlag.AlignBottom)
            return
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(side_by_side(self.name, self.form))
        column.addWidget(self.has_due)
        column.addWidget(self.due)

    def deadline(self) -> datetime | None:
        """The authority's own deadline; None without one, or while none can be read, with the field saying so."""
        return self.due.moment() if self.has_due.isChecked() else None

    @property
    def is_unreadable(self) -> bool:
        """Whether a deadline is meant that cannot be read."""
        return self.has_due.isChecked() and self.due.moment() is None


class MomentField(QWidget):
    """A day and a time in the site's zone."""

    def __init__(self, today: date, zone: tzinfo, ahead: int = 30, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        days = [today + timedelta(days=number) for number in range(ahead)]
        self.day = ChoiceBox([Option(day, day_words(day)) for day in days], translate("Complaints", "Day"))
        self.time = LineField(translate("Complaints", "Time"), "14:30")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        line.addLayout(labelled(translate("Complaints", "Day"), self.day), 1)
        line.addWidget(self.time, 1)

    def set_moment(self, moment: datetime) -> None:
        """Propose a time."""
        local = moment.astimezone(self._zone)
        self.day.set_value(local.date())
        self.time.set_text(f"{local:%H:%M}")

    def moment(self) -> datetime | None:
        """The chosen time, aware; None while it is none, with the field saying so."""
        typed = self.time.text().replace("：", ":").replace(".", ":")
        hour, _, minute = typed.partition(":") if ":" in typed else (typed[:-2], "", typed[-2:])
        day = self.day.value()
        try:
            clock = time(int(hour), int(minute))
        except ValueError:
            self.time.set_problem(translate("Complaints", "Type a time such as 14:30."))
            return None
        self.time.set_problem("")
        return datetime.combine(day, clock, tzinfo=self._zone) if isinstance(day, date) else None
