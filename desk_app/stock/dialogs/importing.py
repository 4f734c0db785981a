"""Importing the catalogue: a file is read as a dry run, every problem is shown by row, and only then is anything written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget

from desk_app.kernel.refusal import sentence
from desk_app.kernel.texts import translate
from desk_app.stock import service
from desk_app.stock.dialogs.parts import currency_of, framed
from desk_app.stock.rules import PRICE_PREFIXES, WEIGHT_PREFIXES, Imported, ImportPlan, Problem
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.buttons import Button
from desk_app.widgets.job_line import JobLine
from desk_app.widgets.jobs import Progress
from desk_app.widgets.labels import ElidedLabel, EmptyState
from desk_app.widgets.row_list import RowTable
from desk_app.widgets.rows_model import Column, RowsModel
from desk_app.widgets.stat_tile import StatTile
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look


class ImportDialog(ActDialog):
    """Dry run, then one act; ``done(result)`` is called when it is safe. A file with problems is not imported."""

    def __init__(self, doer: Doer, done: Callable[[Imported], None] | None = None) -> None:
        title, main = translate("Stock", "Import the catalogue"), translate("Stock", "Import")
        super().__init__(doer, title, main, width=980)
        self._done = done
        self.plan: ImportPlan | None = None
        self.path: Path | None = None
        self.choose = Button(translate("Stock", "Choose a file …"), icon="plus")
        self._file = ElidedLabel("", "muted")
        self.tiles = tuple(StatTile() for _ in range(4))
        self.table = _problems_table()
        hint = translate(
            "Stock",
            "CSV or XLSX with headings in the first row, such as a saved catalogue. Nothing is written before you have seen the result.",
        )
        self._begin = EmptyState(translate("Stock", "Choose the file"), hint, icon="inbox")
        self._fine = EmptyState(translate("Stock", "No problems"), icon="check")
        self.job = JobLine(doer.seat, self.set_problem)
        self._lay_out()
        self.choose.clicked.connect(self.ask_file)
        self.main.setEnabled(False)
        self.choose.setFocus()

    def ask_file(self) -> None:
        """Ask which file, and check it."""
        kinds = translate("Stock", "Tables") + " (*.xlsx *.csv)"
        path, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), "", kinds)
        if path:
            self.check(Path(path))

    def check(self, path: Path) -> None:
        """The dry run; nothing is written."""
        self.path, self.plan = path, None
        self.main.setEnabled(False)
        day, currency, settings = self.desk.today(), currency_of(self.desk), self.desk.settings
        prefixes = (settings.get(WEIGHT_PREFIXES), settings.get(PRICE_PREFIXES))

        def job(progress: Progress) -> ImportPlan:
            from desk_app.stock import files

            return files.read_plan(path, day, progress.step, currency=currency, prefixes=prefixes)

        self.job.run(job, self._show)

    def commit(self) -> None:
        """Write the plan as one act; stopping it writes nothing."""
        plan = self.plan
        if plan is None or not plan.is_clean or self.job.is_running:
            return
        self.main.setEnabled(False)

        def job(progress: Progress) -> Imported:
            result: Imported = self.desk.act(service.import_products, (plan, progress.step))
            return result

        self.job.run(job, self._written)

    def reject(self) -> None:
        """Leave; what is being written is stopped first and leaves nothing."""
        if self.job.is_running:
            self.job.cancel()
        else:
            super().reject()

    def set_problem(self, sentence_: str) -> None:
        """Say what is the matter; a sound file can be tried again."""
        super().set_problem(sentence_)
        if sentence_:
            self.main.setEnabled(self._is_ready())

    def _is_ready(self) -> bool:
        return self.plan is not None and self.plan.is_clean and bool(self.plan.new or self.plan.changed)

    def _written(self, result: Imported) -> None:
        told = translate("Stock", "Imported: {new} new, {changed} changed")
        self.doer.done.emit(told.format(new=result.new, changed=result.changed))
        self.done(self.DialogCode.Accepted)
        if self._done is not None:
            self._done(result)

    def _show(self, plan: ImportPlan) -> None:
        self.plan = plan
        bad = len({problem.row for problem in plan.problems})
        told = (
            (translate("Stock", "New products"), str(plan.new), "good" if plan.new else ""),
            (translate("Stock", "Changed"), str(plan.changed), ""),
            (translate("Stock", "As they are"), str(plan.same), ""),
            (translate("Stock", "Rows with problems"), str(bad), "late" if bad else ""),
        )
        for tile, (name, figure, tone) in zip(self.tiles, told, strict=True):
            tile.show()
            tile.set_figure(name, figure, tone=tone)
        self._file.setText("" if self.path is None else self.path.name)
        self.table.rows.set_rows(tuple(enumerate(plan.problems)))
        self._stack.setCurrentIndex(1 if plan.problems else 2)
        self.main.setEnabled(self._is_ready())
        if plan.problems:
            super().set_problem(translate("Stock", "Please mend the file and choose it again. Nothing was written."))
        elif self._is_ready():
            self.main.setFocus()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        line.addWidget(self.choose)
        line.addWidget(self._file, 1)
        self.body.addLayout(line)
        tiles = QHBoxLayout()
        tiles.setSpacing(Space.M)
        for tile in self.tiles:
            tile.hide()
            tiles.addWidget(tile)
        self.body.addLayout(tiles)
        self._stack = QStackedWidget()
        for part in (self._begin, framed(self.table), self._fine):
            self._stack.addWidget(part)
        self._stack.setMinimumHeight(300)  # not scaled: with large text the rows grow, not the window
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self.job)


def _problems_table() -> RowTable:
    def column_of(row: tuple[int, Problem]) -> str:
        from desk_app.stock import files

        return files.heading(row[1].column) if row[1].column else "–"

    columns: list[Column[tuple[int, Problem]]] = [
        Column(translate("Stock", "Row"), lambda row: str(row[1].row), is_right=True),
        Column(translate("Stock", "Column"), column_of),
        Column(translate("Stock", "Problem"), lambda row: sentence(row[1].why)),
    ]
    model = RowsModel(columns, lambda row: row[0] if isinstance(row, tuple) else 0)
    table = RowTable(model, translate("Stock", "Problems"), 2)
    for place, width in ((0, 70), (1, 150)):
        table.setColumnWidth(place, look().px(width))
    return table
