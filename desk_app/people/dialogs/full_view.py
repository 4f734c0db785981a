"""Seeing a person in full: first the reason, which is kept (G2)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk_app.kernel.texts import mark, translate
from desk_app.people import service
from desk_app.people.dialogs.seated import SeatDialog
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.line_field import LineField
from desk_app.widgets.tab_base import Seat

_REASONS = (
    mark("People", "Ring back"),
    mark("People", "Read back to the person"),
    mark("People", "Put right"),
    mark("People", "Check identity"),
)


class UnmaskDialog(SeatDialog):
    """Asks why; ``shown`` carries the FullPerson."""

    shown = Signal(object)

    def __init__(self, seat: Seat, person_id: int, parent: QWidget | None = None) -> None:
        told = translate("People", "Your staff number, the time and the reason are kept.")
        title = translate("People", "Why do you need to see it in full?")
        super().__init__(seat, parent, title, translate("People", "Show in full"), text=told, width=520)
        self._person_id = person_id
        words = [translate("People", reason) for reason in _REASONS]
        options = [Option(word, word) for word in words]
        self.reasons = ChoiceChips(options, translate("People", "Reason"), may_be_none=True)
        self.words = LineField(translate("People", "Or in your words"))
        self.words.edit.setMaxLength(500)
        self.body.addWidget(self.reasons)
        self.body.addWidget(self.words)
        self.words.setFocus()

    def go(self) -> None:
        """Show it and keep the reason."""
        desk, person_id = self.desk, self._person_id
        why = " · ".join(filter(None, (str(self.reasons.value() or ""), self.words.text())))
        self.send(lambda: desk.act(service.unmask, (person_id, why)), then=self.shown.emit)
