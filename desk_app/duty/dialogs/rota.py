"""The rota (C13): the coming weeks with who is on the line, their special days; setting, swapping, printing."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desk_app.duty import queries, service
from desk_app.duty.rules import OTHER_HOURS, WEEK, WORKING_HOURS, duty_time, monday_of
from desk_app.duty.slips import special_days
from desk_app.duty.wording import time_name, week_name
from desk_app.kernel import texts
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.staff import queries as staff
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.choice import ChoiceBox, Option
from desk_app.widgets.labels import ElidedLabel, text_label
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look

WEEKS = 6


class RotaDialog(ActDialog):
    """Each week's person is chosen by a supervisor; one's own week can be offered to a colleague."""

    def __init__(self, doer: Doer) -> None:
        super().__init__(
            doer,
            translate("Duty", "Duty rota"),
            translate("Duty", "Print the rota"),
            cancel=translate("Duty", "Close"),
            width=760,
        )
        self.first = monday_of(self.desk.today())
        get = self.desk.settings.get
        now = duty_time(self.desk.calendar(), self.desk.now(), get(WORKING_HOURS), get(OTHER_HOURS))
        hours = translate("Duty", "Working days {working}, other days {other}").format(
            working=get(WORKING_HOURS), other=get(OTHER_HOURS)
        )
        self.body.addWidget(text_label(f"{time_name(now)} · {hours}", "muted"))
        self.people = {row.id: row for row in staff.all_staff()}
        self.boxes: dict[date, ChoiceBox] = {}
        self.swaps: dict[date, ChoiceBox] = {}
        self._place = QVBoxLayout()
        self.body.addLayout(self._place)
        self._grid = QWidget()
        self.show_weeks()

    def commit(self) -> None:
        """Print it."""
        first = self.first
        self.send(lambda: self.desk.act(service.print_rota, (first, WEEKS)))

    def show_weeks(self) -> None:
        """Read and show the weeks anew."""
        self._place.removeWidget(self._grid)
        self._grid.hide()
        self._grid.deleteLater()
        self._grid = QWidget()
        self._place.addWidget(self._grid)
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Space.S)
        grid.setColumnStretch(2, 1)
        self.boxes, self.swaps = {}, {}
        for place in range(WEEKS):
            self._row(grid, place, self.first + WEEK * place)

    def _row(self, grid: QGridLayout, place: int, monday: date) -> None:
        row = queries.week_of(monday)
        label = f"{week_name(monday.isocalendar().week)}  {monday:%m-%d}"
        special = " · ".join(special_days(self.desk.calendar(), monday, texts.language()))
        grid.addWidget(text_label(label, "strong", wrap=False), place, 0)
        box = ChoiceBox(
            [Option(person.id, f"{person.name} · {person.number}") for person in self.people.values()], label
        )
        box.set_value(None if row is None else row.staff_id)
        operator = self.desk.operator
        may = operator is not None and operator.role.covers(Role.SUPERVISOR)
        box.setEnabled(may)
        box.setMinimumWidth(look().px(180))
        box.chosen.connect(lambda staff_id, monday=monday: self._set(monday, staff_id))
        grid.addWidget(box, place, 1)
        self.boxes[monday] = box
        grid.addWidget(ElidedLabel(special or ("" if row else translate("Duty", "Nobody yet")), role="muted"), place, 2)
        if row is not None and operator is not None and (may or row.staff_id == operator.staff_id):
            self._offer_swap(grid, place, monday, row.staff_id)

    def _offer_swap(self, grid: QGridLayout, place: int, monday: date, holder: int) -> None:
        name = translate("Duty", "Ask to swap")
        others = [Option(row.id, row.name) for row in self.people.values() if row.id != holder]
        swap = ChoiceBox(others, name)
        swap.set_value(None)
        swap.setMinimumWidth(look().px(170))
        line = swap.lineEdit()
        if line is not None:
            line.setPlaceholderText(name)
        swap.chosen.connect(lambda to_id, monday=monday: self._ask(monday, to_id))
        grid.addWidget(swap, place, 3)
        self.swaps[monday] = swap

    def _set(self, monday: date, staff_id: object) -> None:
        if isinstance(staff_id, int):
            self.doer.ask(
                lambda: self.desk.act(service.set_week, (monday, staff_id)),
                then=lambda _done: self._said("", monday),
                refused=self._put_back,
            )

    def _ask(self, monday: date, to_id: object) -> None:
        if isinstance(to_id, int):
            theirs = next(
                (row.monday for row in queries.weeks(monday + WEEK, monday + WEEK * WEEKS) if row.staff_id == to_id),
                None,
            )
            self.doer.ask(
                lambda: self.desk.act(service.ask_swap, (monday, to_id, theirs)),
                then=lambda _wish: self._said(
                    translate("Duty", "Asked. The colleague sees it in the list of what to do."), monday
                ),
                refused=self._put_back,
            )

    def _put_back(self, refusal: object) -> None:
        from desk_app.kernel.refusal import Refusal, sentence

        self.show_weeks()
        if isinstance(refusal, Refusal):
            self.set_problem(sentence(refusal))

    def _said(self, text: str, monday: date) -> None:
        self.set_problem(text)
        self.show_weeks()
        self.boxes[monday].setFocus()  # who sets the rota goes on with the week below
