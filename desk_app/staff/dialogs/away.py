"""Leaving the post with a reason, and reporting somebody who has been away for too long (G5)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk_app.kernel.roles import Role
from desk_app.kernel.texts import mark, translate
from desk_app.staff import queries, service
from desk_app.staff.dialogs.seated import SeatDialog
from desk_app.staff.rules import AWAY_MINUTES
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.line_field import LineField
from desk_app.widgets.tab_base import Seat

_REASONS = (
    mark("Staff", "Short break"),
    mark("Staff", "Meal"),
    mark("Staff", "With a visitor"),
    mark("Staff", "To finance"),
    mark("Staff", "To another department"),
)


class AwayDialog(SeatDialog):
    """Why one leaves the post; ``left`` once it is kept, so that the window can lock."""

    left = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        minutes = seat.desk.settings.get(AWAY_MINUTES)
        told = translate("Staff", "After {n} minutes the lead is told.", None, minutes).format(n=minutes)
        title = translate("Staff", "Leave the post")
        super().__init__(seat, parent, title, title, text=told, width=520)
        words = [translate("Staff", reason) for reason in _REASONS]
        self.reasons = ChoiceChips(
            [Option(word, word) for word in words], translate("Staff", "Reason"), may_be_none=True
        )
        self.words = LineField(translate("Staff", "Or in your words"))
        self.body.addWidget(self.reasons)
        self.body.addWidget(self.words)
        self.words.edit.setMaxLength(500)
        self.words.setFocus()

    def go(self) -> None:
        """Keep it and lock."""
        desk = self.desk
        reason = " · ".join(filter(None, (str(self.reasons.value() or ""), self.words.text())))
        self.send(lambda: desk.act(service.leave_post, (reason,)), then=lambda _: self.left.emit())


class ReportAwayDialog(SeatDialog):
    """Which lead was told that somebody is away for too long; the person is signed out with it."""

    def __init__(self, seat: Seat, staff_id: int, parent: QWidget | None = None) -> None:
        row = queries.presence_of(staff_id)
        who = "" if row is None else f"{row.number} {row.name}"
        title = translate("Staff", "Report to the lead")
        told = translate("Staff", "{who} is signed out, with the reason and since when.").format(who=who)
        super().__init__(seat, parent, title, translate("Staff", "The lead has been told"), text=told, width=520)
        self._staff_id = staff_id
        leads = [row for row in queries.all_staff() if row.role.covers(Role.SUPERVISOR) and row.id != staff_id]
        options = [Option(row.id, f"{row.number} {row.name}") for row in leads]
        self.leads = ChoiceChips(options, translate("Staff", "Who was told?"))
        operator = seat.desk.operator
        if operator is not None and operator.role.covers(Role.SUPERVISOR):
            self.leads.set_value(operator.staff_id)
        self.body.addWidget(self.leads)

    def go(self) -> None:
        """Keep it."""
        desk, staff_id, lead = self.desk, self._staff_id, self.leads.value()
        lead_id = lead if isinstance(lead, int) else None
        self.send(lambda: desk.act(service.report_away, (staff_id, lead_id)))
