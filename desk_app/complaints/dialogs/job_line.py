"""One line in a dialog for what is made beside the window: how far it is, and Cancel. Knows no month and no file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget
from shiboken6 import isValid

from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.texts import translate
from desk_app.widgets.buttons import Button
from desk_app.widgets.jobs import Cancelled, Progress
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.theme import Space

R = TypeVar("R")


class JobLine(QWidget):
    """Hidden while nothing runs; one job at a time, and none outlives the dialog: closing it cancels."""

    def __init__(self, seat: Seat, say: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat, self._say = seat, say
        self._is_running = False
        self._job: Progress | None = None
        self.bar = QProgressBar()
        self.bar.setAccessibleName(translate("Complaints", "Progress"))
        self.stop = Button(translate("Complaints", "Cancel"), compact=True)
        self.stop.clicked.connect(self.cancel)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        line.addWidget(self.bar, 1)
        line.addWidget(self.stop)
        self.hide()
        seat.jobs.progressed.connect(self._progressed)

    def run(self, job: Callable[[Progress], R], done: Callable[[R], None]) -> None:
        """Have it made; ``done`` gets what it made. A refusal is said, a cancelled job leaves all as it was."""
        if self._is_running:
            return
        self._is_running = True
        self._say("")
        self.bar.setRange(0, 0)
        self.show()

        def ended(result: R) -> None:
            if isValid(self):
                self._end()
                done(result)

        def failed(problem: Exception) -> None:
            if not isinstance(problem, Refusal | Cancelled):
                self._seat.bug(problem)
            if isValid(self):
                self._end()
                self._say(sentence(problem) if isinstance(problem, Refusal) else "")

        progress = self._seat.jobs.run(job, ended, failed)
        self._job = progress if self._is_running else None

    def cancel(self) -> None:
        """Ask the job to stop at its next step."""
        if self._job is not None:
            self._job.cancel()

    def _end(self) -> None:
        self._is_running, self._job = False, None
        self.hide()

    def _progressed(self, done: int, whole: int) -> None:
        if self._is_running:
            self.bar.setRange(0, whole)
            self.bar.setValue(done)
