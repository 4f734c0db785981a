"""The status line: saved, printer, last backup, clock; help at the right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.widgets.badges import StatusDot
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.labels import text_label
from desk_app.widgets.theme import Space, retone


class StatusLine(QFrame):
    """Quiet facts that staff can trust: what they saw on screen is on disk, paper comes out, a backup exists."""

    printer = Signal()
    help = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        retone(self, role="status")
        self._saved = StatusDot()
        self._printer = Button(kind=Kind.LINK, compact=True)
        self._printer.clicked.connect(self.printer)
        self._backup = text_label(wrap=False)
        self._help = Button(kind=Kind.LINK, compact=True)
        self._help.clicked.connect(self.help)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.L, 0, Space.M, 0)
        line.setSpacing(Space.L)
        line.addWidget(self._saved)
        line.addWidget(self._printer)
        line.addWidget(self._backup)
        line.addStretch(1)
        line.addWidget(self._help)
        self.word()

    def word(self) -> None:
        """Fixed texts in the language of the moment."""
        self._saved.set_state(translate("Shell", "Saved"))
        self._help.setText(translate("Shell", "F1 Help"))
        self.set_printer("", translate("Shell", "Printers"))

    def set_busy(self, busy: bool) -> None:
        """An act is on its way to the disk, or everything is on it."""
        if busy:
            self._saved.set_state(translate("Shell", "Saving"), "soon")
        else:
            self._saved.set_state(translate("Shell", "Saved"))

    def set_printer(self, tone: str, text: str) -> None:
        """What printing says of itself."""
        self._printer.setText(text)
        self._printer.set_icon("alert" if tone == "late" else "printer")  # shape says what colour says
        retone(self._printer, tone=tone)

    def set_backup(self, text: str) -> None:
        """When the last backup was made."""
        self._backup.setText(text)
