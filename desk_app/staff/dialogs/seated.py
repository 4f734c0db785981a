"""What the dialogs of this slice share: a dialog made from a seat."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.tab_base import Doer, Seat


class SeatDialog(ActDialog):
    """A dialog with an act of its own, for callers that are no tab."""

    def __init__(
        self, seat: Seat, parent: QWidget | None, title: str, main: str = "", *, text: str = "", width: int = 460
    ) -> None:
        doer = Doer(seat, parent)
        super().__init__(doer, title, main, text=text, width=width)
        if parent is None:
            self.setParent(None, self.windowFlags())
        doer.setParent(self)  # out of sight, and it goes with the dialog
        doer.hide()
        self.seat = seat
        self.main.clicked.disconnect()
        self.main.clicked.connect(self.go)

    def go(self) -> None:
        """Do what the main button says; subclasses say what that is."""
        raise NotImplementedError
