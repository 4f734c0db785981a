"""One line in a dialog for what is read or written beside the window: how far it is, and Stop. Knows no file."""

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
    """Hidden while nothing runs; one job at a time. A refusal or a file that can't be written is said in the dialog."""

    def __init__(self, seat: Seat, say: Callable[[str], None]) -> None:
        super().__init__()
        self._seat, self._say = seat, say
        self._is_running = False
        self._job: Progress | None = None
        self.bar = QProgressBar()
        self.bar.setAccessibleName(translate("Widgets", "Progress"))
        self.stop = Button(translate("Widgets", "Stop"), compact=True)
        self.stop.clicked.connect(self.cancel)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        line.addWidget(self.bar, 1)
        line.addWidget(self.stop)
        self.hide()
        seat.jobs.progressed.connect(self._progressed)

    @property
    def is_running(self) -> bool:
        """Whether something is being made."""
        return self._is_running

    def run(self, job: Callable[[Progress], R], done: Callable[[R], None]) -> None:
        """Have it made; ``done`` gets what it made. A stopped job leaves all as it was."""
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
            said = _said(problem)
            if said is None:
                self._seat.bug(problem)
            if isValid(self):
                self._end()
                self._say(said or "")

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


def _said(problem: Exception) -> str | None:
    """The sentence for what people can mend; None for a bug."""
    if isinstance(problem, Cancelled):
        return translate("Widgets", "Stopped. Nothing was written.")
    if isinstance(problem, Refusal):
        return sentence(problem)
    if isinstance(problem, OSError):
        told = translate("Widgets", "It can't be saved there: {problem}")
        return told.format(problem=problem.strerror or str(problem))
    return None
