"""Announcing a visitor for a time: an appointment with queue credit (D10), or simply expected."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QDateEdit, QTimeEdit

from desk_app.kernel.texts import translate
from desk_app.reception import service
from desk_app.reception.dialogs.fields import MatterFields, WhoFields, labelled, side_by_side
from desk_app.reception.dialogs.lane_chips import LaneChips
from desk_app.reception.rules import Draft
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.stepper import Stepper
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import look

_STEP = timedelta(minutes=30)


class AppointmentDialog(ActDialog):
    """One announced visitor."""

    def __init__(self, doer: Doer) -> None:
        super().__init__(doer, translate("Reception", "Expected visitor"), translate("Reception", "Save"), width=760)
        self._uuid = doer.new_uuid()
        self.who = WhoFields()
        self.day = QDateEdit()
        self.time = QTimeEdit()
        self.heads = Stepper(translate("Reception", "People"), 1, least=1, most=500)
        self.matter = MatterFields(self.desk)
        self.lane = LaneChips()
        self.is_appointment = CheckRow(translate("Reception", "Appointment: is called earlier"))
        self.is_appointment.setChecked(True)
        self._propose()
        when = (labelled(translate("Reception", "Day"), self.day), labelled(translate("Reception", "Time"), self.time))
        people = labelled(translate("Reception", "People"), self.heads)
        self.body.addWidget(self.who)
        self.body.addLayout(side_by_side((when[0], 1), (when[1], 1), (people, 0)))
        for part in (self.matter, self.lane, self.is_appointment):
            self.body.addWidget(part)
        self.who.name.setFocus()

    def commit(self) -> None:
        """Announce the visitor."""
        name, title = self.who.who()
        draft = Draft(
            lane_id=self.lane.lane_id(),
            name=name,
            title=title,
            phone=self.who.phone.value(),
            purpose=self.matter.purpose.text(),
            host_id=self.matter.host_id(),
            heads=self.heads.value(),
        )
        options = {"is_appointment": self.is_appointment.isChecked()}
        due_at = self.due_at()
        self.send(lambda: self.desk.act(service.expect, (draft, due_at), options, uuid=self._uuid))

    def due_at(self) -> datetime:
        """The chosen time, in the zone of the site."""
        day, at = self.day.date(), self.time.time()
        return datetime(day.year(), day.month(), day.day(), at.hour(), at.minute(), tzinfo=self.desk.zone())

    def _propose(self) -> None:
        """The next half hour from now."""
        local = self.desk.now().astimezone(self.desk.zone())
        start = datetime.combine(local.date(), time(local.hour), tzinfo=local.tzinfo)
        ahead = start + _STEP * ((local - start) // _STEP + 1)
        self.day.setDate(QDate(ahead.year, ahead.month, ahead.day))
        self.time.setTime(QTime(ahead.hour, ahead.minute))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.time.setDisplayFormat("HH:mm")
        self.day.setAccessibleName(translate("Reception", "Day"))
        self.time.setAccessibleName(translate("Reception", "Time"))
        for part in (self.day, self.time):
            part.setMinimumHeight(look().touch())
