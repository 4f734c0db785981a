"""Announcing a visitor for a time: an appointment with queue credit (D10), or simply expected."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from desk_app.kernel.texts import translate
from desk_app.reception import service
from desk_app.reception.dialogs.fields import MatterFields, WhoFields, side_by_side
from desk_app.reception.dialogs.lane_chips import LaneChips
from desk_app.reception.rules import Draft
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.cards import labelled
from desk_app.widgets.choice import ChoiceBox, Option
from desk_app.widgets.line_field import LineField
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.stepper import Stepper
from desk_app.widgets.tab_base import Doer

_STEP = timedelta(minutes=30)
_AHEAD = 31


class AppointmentDialog(ActDialog):
    """One announced visitor."""

    def __init__(self, doer: Doer) -> None:
        super().__init__(doer, translate("Reception", "Expected visitor"), translate("Reception", "Save"), width=760)
        self._uuid = doer.new_uuid()
        self.who = WhoFields()
        self.day = ChoiceBox(self._days(), translate("Reception", "Day"))
        self.time = LineField(translate("Reception", "Time"), "14:30")
        self.heads = Stepper(translate("Reception", "People"), 1, least=1, most=500)
        self.matter = MatterFields(self.desk)
        self.lane = LaneChips()
        self.is_appointment = CheckRow(translate("Reception", "Appointment: is called earlier"))
        self.is_appointment.setChecked(True)
        self._propose()
        day = labelled(translate("Reception", "Day"), self.day)
        people = labelled(translate("Reception", "People"), self.heads)
        self.body.addWidget(self.who)
        self.body.addLayout(side_by_side((day, 1), (self.time, 1), (people, 0)))
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
        if due_at is None:
            self.time.set_problem(translate("Reception", "Type a time such as 14:30."))
            self.time.setFocus()
            return
        self.send(lambda: self.desk.act(service.expect, (draft, due_at), options, uuid=self._uuid))

    def due_at(self) -> datetime | None:
        """The chosen time, in the zone of the site; None while it is no time."""
        typed = self.time.text().replace("：", ":").replace(".", ":")
        hour, _, minute = typed.partition(":") if ":" in typed else (typed[:-2], "", typed[-2:])
        day = self.day.value()
        try:
            return datetime.combine(day, time(int(hour), int(minute)), tzinfo=self.desk.zone())  # type: ignore[arg-type]
        except (TypeError, ValueError):
            return None

    def _days(self) -> list[Option]:
        """A month from today on."""
        today = self.desk.today()
        days = [today + timedelta(days=ahead) for ahead in range(_AHEAD)]
        return [Option(day, _day_text(day, today)) for day in days]

    def _propose(self) -> None:
        """The next half hour from now."""
        local = self.desk.now().astimezone(self.desk.zone())
        start = datetime.combine(local.date(), time(local.hour), tzinfo=local.tzinfo)
        ahead = start + _STEP * ((local - start) // _STEP + 1)
        self.day.set_value(ahead.date())
        self.time.set_text(f"{ahead:%H:%M}")


def _day_text(day: date, today: date) -> str:
    shown = f"{day:%Y-%m-%d}"
    return translate("Reception", "{day} (today)").format(day=shown) if day == today else shown
