"""Reporting a fault at once (G9): what, where, since when, who was told."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QHBoxLayout

from desk_app.followup import service
from desk_app.kernel.texts import translate
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.cards import labelled
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.line_field import LineField
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space


class FaultDialog(ActDialog):
    """A new fault; nobody swaps or moves the thing on their own."""

    def __init__(self, doer: Doer) -> None:
        super().__init__(
            doer,
            translate("Followup", "Report a fault"),
            translate("Followup", "Keep the report"),
            text=translate("Followup", "Please do not swap or move the equipment yourself."),
            width=520,
        )
        self._uuid = doer.new_uuid()
        self.what = LineField(
            translate("Followup", "What does not work"),
            translate("Followup", "Such as: telephone crackles"),
            is_required=True,
        )
        self.place = LineField(translate("Followup", "Where"), is_required=True)
        self.told_to = LineField(translate("Followup", "Who was told"), translate("Followup", "Empty if nobody yet"))
        options = [
            Option(0, translate("Followup", "Just now")),
            Option(1, translate("Followup", "For an hour")),
            Option(24, translate("Followup", "Since yesterday")),
        ]
        self.since = ChoiceChips(options, translate("Followup", "Since when"))
        self.since.set_value(0)
        self._lay_out()
        self.what.setFocus()

    def commit(self) -> None:
        """Keep it."""
        hours = self.since.value()
        since = self.desk.now() - timedelta(hours=hours if isinstance(hours, int) else 0)
        options = {"since_at": since, "told_to": self.told_to.text()}
        what, place = self.what.text(), self.place.text()
        self.send(lambda: self.desk.act(service.notice_fault, (what, place), options, uuid=self._uuid))

    def _lay_out(self) -> None:
        self.body.addWidget(self.what)
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        line.addWidget(self.place, 1)
        line.addWidget(self.told_to, 1)
        self.body.addLayout(line)
        self.body.addLayout(labelled(translate("Followup", "Since when"), self.since))
