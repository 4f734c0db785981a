"""Somebody who works here: taken on with a number and a first PIN, or given another name, role or first day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.staff import service
from desk_app.staff.dialogs.fields import NumberField, PinField
from desk_app.staff.queries import StaffRow
from desk_app.staff.rules import FULL_COST, PinCost, seal_pin
from desk_app.staff.wording import role_name
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look

_ROLES = (Role.DESK, Role.SUPERVISOR, Role.FINANCE, Role.MANAGER)


class StaffDialog(ActDialog):
    """Add or change one person; the number never changes, because papers carry it (G4)."""

    cost: PinCost = FULL_COST

    def __init__(self, doer: Doer, known: StaffRow | None) -> None:
        title = translate("Manage", "Add to the staff") if known is None else f"{known.number} {known.name}"
        super().__init__(doer, title, translate("Manage", "Save"), width=520)
        self._known = known
        self.number = NumberField(translate("Manage", "Staff number"))
        self.name = LineField(translate("Manage", "Name", "of a person"), is_required=True)
        self.role = ChoiceChips([Option(role, role_name(role)) for role in _ROLES], translate("Manage", "Role"))
        started = doer.desk.today() if known is None else known.started_on
        self.started = QDateEdit(QDate(started.year, started.month, started.day))
        self.started.setCalendarPopup(True)
        self.started.setDisplayFormat("yyyy-MM-dd")
        self.started.setMinimumHeight(look().touch())
        self.started.setAccessibleName(translate("Manage", "First day"))
        self.pin = PinField(translate("Manage", "First PIN"))
        self.again = PinField(translate("Manage", "The same PIN again"))
        self.role.set_value(Role.DESK if known is None else known.role)
        if known is not None:
            self.number.set_text(known.number)
            self.name.set_text(known.name)
        self._lay_out()

    def commit(self) -> None:
        """Take on, or change."""
        role = self.role.value()
        if not isinstance(role, Role):
            return
        day, name = self._day(), self.name.text()
        known = self._known
        if known is not None:
            told = {"name": name, "role": role, "started_on": day}
            self.send(lambda: self.desk.act(service.change_staff, (known.id,), told))
            return
        if self.pin.edit.text() != self.again.edit.text():
            self.set_problem(translate("Manage", "The two PINs are not the same."))
            return
        number, pin = self.number.text(), self.pin.edit.text()
        self.send(lambda: self.desk.act(service.add_staff, (number, name, role, day, seal_pin(pin, number, self.cost))))

    def _day(self) -> date:
        chosen = self.started.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def _lay_out(self) -> None:
        is_new = self._known is None
        self.number.set_read_only(not is_new)
        first = QHBoxLayout()
        first.setSpacing(Space.M)
        first.addWidget(self.number, 2)
        first.addWidget(self.name, 3)
        self.body.addLayout(first)
        self.body.addLayout(_labelled(translate("Manage", "Role"), self.role))
        self.body.addLayout(_labelled(translate("Manage", "First day"), self.started))
        pins = QHBoxLayout()
        pins.setSpacing(Space.M)
        for part in (self.pin, self.again):
            part.setVisible(is_new)
            pins.addWidget(part)
        self.body.addLayout(pins)
        if is_new:
            told = translate("Manage", "Tell the PIN to this person alone; it is changed at the first sign-in.")
            self.body.addWidget(text_label(told, "tiny"))


def _labelled(word: str, part: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(Space.XS)
    column.addWidget(text_label(word, "muted", wrap=False))
    column.addWidget(part)
    return column
