"""After a restore on another machine: somebody in charge gives out new PINs, then accepts the machine."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.staff import queries, service
from desk_app.staff.dialogs.pins import ResetPinDialog
from desk_app.staff.dialogs.seated import SeatDialog
from desk_app.staff.queries import StaffRow
from desk_app.widgets.buttons import Button
from desk_app.widgets.labels import ElidedLabel
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.theme import look


class SupervisedResetDialog(SeatDialog):
    """Everybody whose PIN the person in charge may give out, with a button each."""

    def __init__(self, seat: Seat, machine: str, parent: QWidget | None = None) -> None:
        told = translate(
            "Staff",
            "The data came from another computer. Give out new PINs where a copy may be in other hands, then confirm.",
        )
        title = translate("Staff", "This computer is new to the site")
        super().__init__(seat, parent, title, translate("Staff", "The PINs are in order"), text=told, width=560)
        self._machine = machine
        operator = seat.desk.operator
        self.buttons: dict[int, Button] = {}
        for row in queries.all_staff():
            if operator is not None and row.id != operator.staff_id and operator.role.covers(row.role):
                self.body.addLayout(self._line(row))

    def go(self) -> None:
        """Accept the machine."""
        desk, machine = self.desk, self._machine
        self.send(lambda: desk.act(service.accept_machine, (machine,)))

    def _line(self, row: StaffRow) -> QHBoxLayout:
        button = Button(translate("Staff", "New PIN"), compact=True)
        name = translate("Staff", "New PIN for {number} {name}").format(number=row.number, name=row.name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: ResetPinDialog(self.seat, row, self).open())
        self.buttons[row.id] = button
        line = QHBoxLayout()
        label = ElidedLabel(f"{row.number}  {row.name}")
        label.setMinimumHeight(look().touch())
        line.addWidget(label, 1)
        line.addWidget(button)
        return line
