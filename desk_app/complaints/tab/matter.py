"""The other cases of the same matter as chips: each is its own case and one press away. Tells, does nothing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk_app.complaints.rules import State
from desk_app.complaints.tab.faces import short_number
from desk_app.complaints.wording import name_of
from desk_app.widgets.buttons import Button
from desk_app.widgets.flow_layout import FlowRow

MOST = 8


class MatterChips(FlowRow):
    """``opened(case_id)`` when one is pressed; hidden while a case stands alone."""

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown: tuple[tuple[int, str, State], ...] = ()
        self._chips: list[Button] = []

    def show_cases(self, cases: tuple[tuple[int, str, State], ...], but: int) -> None:
        """Show the others of these; chips stay while the cases do."""
        others = tuple(case for case in cases if case[0] != but)[:MOST]
        if others != self._shown:
            self._shown = others
            self._build()
        self.setVisible(bool(others))

    def word(self) -> None:
        """States in the language of the moment."""
        self._build()

    def _build(self) -> None:
        for gone in self._chips:
            self.flow.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._chips = []
        for case_id, number, state in self._shown:
            chip = Button(f"{short_number(number)} {name_of(state)}", compact=True)
            chip.clicked.connect(partial(self._open, case_id))
            self.flow.addWidget(chip)
            self._chips.append(chip)
        self.updateGeometry()

    def _open(self, case_id: int, _on: object = None) -> None:
        self.opened.emit(case_id)
