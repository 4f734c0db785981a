"""Erasing a person: why, what is still open, and a second look before it is done (D16)."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desk_app.kernel.texts import translate
from desk_app.people import service
from desk_app.people.queries import PersonRow
from desk_app.people.rules import EraseReason
from desk_app.people.wording import reason_name
from desk_app.widgets import ask
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import text_label
from desk_app.widgets.tab_base import Doer


class EraseDialog(ActDialog):
    """``erased`` once it is done; it can't be taken back."""

    erased = Signal()

    def __init__(self, doer: Doer, row: PersonRow, open_now: tuple[str, ...]) -> None:
        self._who = row.name or row.phone
        title = translate("Manage", "Erase {who}?").format(who=self._who)
        told = translate(
            "Manage", "Name, telephone, words, signatures and papers of this person go, everywhere and for good."
        )
        super().__init__(doer, title, translate("Manage", "Erase"), text=told, danger=True, width=520)
        self._person_id = row.id
        # The third reason is the retention run's own.
        reasons = (EraseReason.REQUEST, EraseReason.MISTAKE)
        self.reason = ChoiceChips(
            [Option(reason, reason_name(reason)) for reason in reasons], translate("Manage", "Reason")
        )
        self.reason.chosen.connect(lambda _reason: self.main.setEnabled(True))
        self.main.setEnabled(False)
        self.body.addWidget(self.reason)
        if open_now:
            told = translate("Manage", "Still open: {matters}").format(matters=" · ".join(open_now))
            self.body.addWidget(text_label(told, "strong", tone="late"))

    def commit(self) -> None:
        """Ask once more, then erase."""
        reason = self.reason.value()
        if not isinstance(reason, EraseReason):
            return
        sure = translate("Manage", "This cannot be taken back. Are you sure that {who} is to be erased?")
        if ask.confirm(
            self,
            translate("Manage", "Look once more"),
            sure.format(who=self._who),
            translate("Manage", "Erase for good"),
            is_danger=True,
        ):
            desk, given = self.desk, (self._person_id, reason, self.desk.offers.all("ERASE_HOOKS"))
            self.send(lambda: desk.act(service.erase, given), then=lambda _: self.erased.emit())
