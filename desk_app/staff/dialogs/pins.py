"""PINs: changing one's own, giving one out, and a second person's yes with theirs (invariant 9)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.texts import translate
from desk_app.staff import queries, service
from desk_app.staff.dialogs.fields import NumberField, PinField
from desk_app.staff.dialogs.seated import SeatDialog
from desk_app.staff.queries import StaffRow
from desk_app.staff.rules import FULL_COST, Approval, PinCost, seal_pin
from desk_app.staff.wording import role_name
from desk_app.widgets.tab_base import Seat


class ChangePinDialog(SeatDialog):
    """A new PIN of one's own, typed twice; ``present`` is the old one when it was typed a moment ago."""

    cost: PinCost = FULL_COST

    def __init__(self, seat: Seat, operator: Operator, parent: QWidget | None = None, *, present: str = "") -> None:
        told = translate("Staff", "Only you should know it. Choose a new PIN of 4 to 12 digits.")
        title = translate("Staff", "Your new PIN")
        super().__init__(seat, parent, title, translate("Staff", "Change the PIN"), text=told)
        self._operator = operator
        self._present = present
        self.present = PinField(translate("Staff", "Present PIN"))
        self.present.setVisible(not present)
        self.new = PinField(translate("Staff", "New PIN"))
        self.again = PinField(translate("Staff", "The new PIN again"))
        for field in (self.present, self.new, self.again):
            self.body.addWidget(field)
        (self.new if present else self.present).setFocus()

    def go(self) -> None:
        """Change it; the present PIN is looked at like at signing in."""
        if self.new.edit.text() != self.again.edit.text():
            self.set_problem(translate("Staff", "The two PINs are not the same."))
            return
        desk, operator = self.desk, self._operator
        present, new = self._present or self.present.edit.text(), self.new.edit.text()

        def act() -> None:
            sealed = seal_pin(new, operator.number, self.cost)
            tried = queries.check_pin(operator.number, present, desk.now())
            desk.act(service.change_pin, (tried, sealed), operator=operator).admitted(desk.now())

        self.send(act)


class ResetPinDialog(SeatDialog):
    """A PIN given out to somebody who forgot theirs; they have to change it when they sign in."""

    cost: PinCost = FULL_COST

    def __init__(self, seat: Seat, staff: StaffRow, parent: QWidget | None = None) -> None:
        title = translate("Staff", "New PIN for {number} {name}").format(number=staff.number, name=staff.name)
        told = translate("Staff", "Tell it to this person alone. It has to be changed at the next sign-in.")
        super().__init__(seat, parent, title, translate("Staff", "Give out this PIN"), text=told)
        self._staff = staff
        self.new = PinField(translate("Staff", "New PIN"))
        self.again = PinField(translate("Staff", "The new PIN again"))
        self.body.addWidget(self.new)
        self.body.addWidget(self.again)
        self.new.setFocus()

    def go(self) -> None:
        """Store it."""
        if self.new.edit.text() != self.again.edit.text():
            self.set_problem(translate("Staff", "The two PINs are not the same."))
            return
        desk, staff, new = self.desk, self._staff, self.new.edit.text()
        self.send(lambda: desk.act(service.reset_pin, (staff.id, seal_pin(new, staff.number, self.cost))))


class ApprovalDialog(SeatDialog):
    """A second person types number and PIN; ``approved`` carries the Approval that the act then spends."""

    approved = Signal(object)

    def __init__(self, seat: Seat, role: Role, what: str, parent: QWidget | None = None) -> None:
        title = translate("Staff", "A second person approves")
        told = translate("Staff", "{what}. Needed: {role}, not yourself.").format(what=what, role=role_name(role))
        super().__init__(seat, parent, title, translate("Staff", "Approve"), text=told)
        self._role = role
        self.number = NumberField(translate("Staff", "Staff number"))
        self.pin = PinField(translate("Staff", "PIN"))
        self.body.addWidget(self.number)
        self.body.addWidget(self.pin)
        self.number.edit.returnPressed.connect(self.pin.edit.setFocus)
        self.number.setFocus()

    def go(self) -> None:
        """Try it; a wrong PIN is counted like at signing in."""
        desk, role = self.desk, self._role
        number, pin = self.number.text(), self.pin.take()

        def act() -> Approval:
            tried = queries.check_pin(number, pin, desk.now())
            return desk.act(service.approve, (tried, role)).approved(desk.now())

        self.send(act, then=self.approved.emit)
