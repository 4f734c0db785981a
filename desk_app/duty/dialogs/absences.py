"""Days away (C13): who cannot be on the duty line when; one keeps one's own, a supervisor anybody's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.duty import queries, service
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.staff import queries as staff
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import labelled
from desk_app.widgets.choice import ChoiceBox, Option
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look

_SHOWN = 12


class AbsencesDialog(ActDialog):
    """The coming days away, and one more to add; it stays open until it is closed."""

    def __init__(self, doer: Doer) -> None:
        title, close = translate("Duty", "Days away"), translate("Duty", "Close")
        super().__init__(doer, title, translate("Duty", "Add"), cancel=close, width=680)
        operator = self.desk.operator
        self.may = operator is not None and operator.role.covers(Role.SUPERVISOR)
        self.own = 0 if operator is None else operator.staff_id
        self.people = {row.id: row.name for row in staff.all_staff()}
        label = translate("Duty", "Who")
        self.who = ChoiceBox([Option(number, name) for number, name in self.people.items()], label)
        self.who.set_value(self.own)
        self.who.setEnabled(self.may)
        self.first = self._day(translate("Duty", "First day"))
        self.last = self._day(translate("Duty", "Last day"))
        self.first.dateChanged.connect(lambda day: self.last.setDate(max(day, self.last.date())))
        self._place = QVBoxLayout()
        self._rows = QWidget()
        self.removers: dict[int, Button] = {}
        self.body.addWidget(SectionLabel(translate("Duty", "Coming")))
        self.body.addLayout(self._place)
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        line.addLayout(labelled(label, self.who), 2)
        line.addLayout(labelled(self.first.accessibleName(), self.first), 1)
        line.addLayout(labelled(self.last.accessibleName(), self.last), 1)
        self.body.addLayout(line)
        self.show_rows()

    def commit(self) -> None:
        """Add the days."""
        chosen = self.who.value()
        who = chosen if isinstance(chosen, int) else self.own
        first, last = _date(self.first), _date(self.last)
        self._do(lambda: self.desk.act(service.add_absence, (who, first, last)), self.main)

    def show_rows(self) -> None:
        """Read and show what is to come anew."""
        self._place.removeWidget(self._rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = QWidget()
        self._place.addWidget(self._rows)
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        self.removers = {}
        coming = queries.absences(None, self.desk.today())[:_SHOWN]
        if not coming:
            grid.addWidget(text_label(translate("Duty", "Nobody is away."), "muted"), 0, 0)
        for place, row in enumerate(coming):
            name = self.people.get(row.staff_id, "")
            days = f"{row.first_on:%Y-%m-%d} – {row.last_on:%Y-%m-%d}"
            grid.addWidget(text_label(name, "strong", wrap=False), place, 0)
            grid.addWidget(text_label(days, wrap=False), place, 1)
            if self.may or row.staff_id == self.own:
                remove = Button(translate("Duty", "Is here after all"), kind=Kind.LINK, compact=True)
                remove.setAccessibleName(f"{remove.text()}: {name} {days}")
                remove.clicked.connect(partial(self._remove, row.id))
                grid.addWidget(remove, place, 2)
                self.removers[row.id] = remove

    def _remove(self, absence_id: int, _on: object = None) -> None:
        self._do(lambda: self.desk.act(service.remove_absence, (absence_id,)), None)

    def _do(self, act: Callable[[], object], button: Button | None) -> None:
        def done(_result: object) -> None:
            self.set_problem("")
            self.show_rows()

        def refused(refusal: Refusal) -> None:
            self.set_problem(sentence(refusal))

        self.doer.ask(act, then=done, refused=refused, button=button)

    def _day(self, name: str) -> QDateEdit:
        today = self.desk.today()
        made = QDateEdit(QDate(today.year, today.month, today.day))
        made.setMinimumDate(made.date())
        made.setCalendarPopup(True)
        made.setDisplayFormat("yyyy-MM-dd")
        made.setMinimumHeight(look().touch())
        made.setAccessibleName(name)
        return made


def _date(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
