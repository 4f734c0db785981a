"""The moves of a period saved as a file for finance and auditors, beside the window, with progress and a way to stop."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog

from desk_app.kernel.texts import translate
from desk_app.stock.dialogs.parts import DayLine, beside, currency_of
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.job_line import JobLine
from desk_app.widgets.jobs import Progress
from desk_app.widgets.tab_base import Doer

_EARLIEST: Final = date(2000, 1, 1)


class MovesFileDialog(ActDialog):
    """From which day to which, this month at first; then where to."""

    def __init__(self, doer: Doer) -> None:
        title, main = translate("Stock", "Moves of a period"), translate("Stock", "Save as file …")
        super().__init__(doer, title, main, cancel=translate("Stock", "Close"), width=520)
        today = self.desk.today()
        self.first = DayLine(translate("Stock", "From day"), _EARLIEST)
        self.last = DayLine(translate("Stock", "To day"), _EARLIEST)
        self.first.set_day(today.replace(day=1))
        self.last.set_day(today)
        self.job = JobLine(doer.seat, self.set_problem)
        self.body.addLayout(beside((self.first, 1), (self.last, 1)))
        self.body.addWidget(self.job)
        self.first.setFocus()

    def commit(self) -> None:
        """Ask where to, and write."""
        first, last = self.first.day(), self.last.day()
        if first is None or last is None or first > last:
            self.set_problem(translate("Stock", "The last day is before the first."))
            return
        name = f"{self.windowTitle()} {first:%Y-%m-%d} {last:%Y-%m-%d}.xlsx"
        path, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), name, "XLSX (*.xlsx);;CSV (*.csv)")
        if path:
            self.write(Path(path), first, last)

    def write(self, path: Path, first: date, last: date) -> None:
        """Write every move of these days."""
        zone, currency = self.desk.zone(), currency_of(self.desk)
        told = translate("Stock", "Saved: {name}").format(name=path.name)

        def job(progress: Progress) -> int:
            from desk_app.stock import files

            return files.write_moves(path, first, last, progress.step, zone=zone, currency=currency)

        self.job.run(job, lambda _count: self._saved(told))

    def reject(self) -> None:
        """Leave; what is being written is stopped first."""
        if self.job.is_running:
            self.job.cancel()
        else:
            super().reject()

    def _saved(self, told: str) -> None:
        self.doer.done.emit(told)
        self.done(self.DialogCode.Accepted)
