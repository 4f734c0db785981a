"""Importing bills or members: a file is read as a dry run, every problem is shown by line, and only then is anything written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget

from desk_app.accounts import files, service
from desk_app.accounts.dialogs.parts import currency_of, framed, said
from desk_app.accounts.files import Checked
from desk_app.accounts.rules import BillLine, ImportResult, MemberLine, Problem
from desk_app.accounts.wording import column_name
from desk_app.kernel.refusal import sentence
from desk_app.kernel.texts import translate
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

_SHOWN = 500  # problems in sight; nobody mends more at once
Found = Checked[BillLine] | Checked[MemberLine]


class BillImport(ActDialog):
    """Dry run, then one act; ``done(result)`` is called when it is safe."""

    def __init__(
        self, doer: Doer, done: Callable[[ImportResult], None] | None = None, *, of_members: bool = False
    ) -> None:
        title = translate("Accounts", "Import members") if of_members else translate("Accounts", "Import bills")
        super().__init__(doer, title, translate("Accounts", "Import"), width=980)
        self._done, self._of_members = done, of_members
        self.checked: Found | None = None
        self.path: Path | None = None
        self.choose = Button(translate("Accounts", "Choose a file …"), icon="plus")
        self.form = Button(translate("Accounts", "Save an empty form …"))
        self._file = ElidedLabel("", "muted")
        self.tiles = tuple(StatTile() for _ in range(4))
        self.table = _problems_table()
        hint = translate(
            "Accounts",
            "CSV or XLSX with headings in the first line. Nothing is written before you have seen the result.",
        )
        self._begin = EmptyState(translate("Accounts", "Choose the file"), hint, icon="inbox")
        self._fine = EmptyState(translate("Accounts", "No problems"), icon="check")
        self.job = JobLine(doer.seat, self.set_problem)
        self._lay_out()
        self.choose.clicked.connect(self.ask_file)
        self.form.clicked.connect(self.ask_form)
        self.main.setEnabled(False)

    def ask_file(self) -> None:
        """Ask which file, and check it."""
        kinds = translate("Accounts", "Tables") + " (*.xlsx *.csv)"
        path, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), "", kinds)
        if path:
            self.check(Path(path))

    def ask_form(self) -> None:
        """Ask where to put an empty form, and write it."""
        path, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), self.windowTitle() + ".xlsx", "XLSX (*.xlsx)")
        if path:
            of_members = self._of_members
            told = translate("Accounts", "Saved: {name}").format(name=Path(path).name)
            self.job.run(
                lambda _progress: files.write_form(Path(path), of_members=of_members),
                lambda _none: self.doer.done.emit(told),
            )

    def check(self, path: Path) -> None:
        """The dry run; nothing is written."""
        self.path, self.checked = path, None
        self.main.setEnabled(False)
        currency = currency_of(self.desk)

        def job(progress: Progress) -> Found:
            if self._of_members:
                return files.check_members(path, currency, progress.step)
            return files.check_bills(path, currency, progress.step)

        self.job.run(job, self._show)

    def commit(self) -> None:
        """Write what is sound, as one act; stopping it writes nothing."""
        checked, path = self.checked, self.path
        if checked is None or path is None or not checked.lines or self.job.is_running:
            return
        use_case = service.import_members if self._of_members else service.import_bills
        self.main.setEnabled(False)

        def job(progress: Progress) -> ImportResult:
            result: ImportResult = self.desk.act(use_case, (checked.lines, path.name, progress.step))
            return result

        self.job.run(job, self._written)

    def reject(self) -> None:
        """Leave; what is being written is stopped first and leaves nothing."""
        if self.job.is_running:
            self.job.cancel()
        else:
            super().reject()

    def set_problem(self, sentence_: str) -> None:
        """Say what is the matter; what is sound can be tried again."""
        super().set_problem(sentence_)
        if sentence_:
            self.main.setEnabled(bool(self.checked and self.checked.lines))

    def _written(self, result: ImportResult) -> None:
        self.doer.done.emit(translate("Accounts", "%n line(s) imported", None, result.records))
        self.done(self.DialogCode.Accepted)
        if self._done is not None:
            self._done(result)

    def _show(self, checked: Found) -> None:
        self.checked = checked
        bad = len({problem.line for problem in checked.problems})
        told = [
            (translate("Accounts", "Lines"), str(checked.rows), ""),
            (translate("Accounts", "Sound"), str(len(checked.lines)), "good" if checked.lines else ""),
            (translate("Accounts", "With problems"), str(bad), "late" if bad else ""),
            (translate("Accounts", "Sum of the sound"), said(self.desk, checked.total), ""),
        ]
        for tile, (name, figure, tone) in zip(self.tiles, told, strict=True):
            tile.show()
            tile.set_figure(name, figure, tone=tone)
        if checked.new_accounts:
            note = translate("Accounts", "%n new account(s) are opened", None, checked.new_accounts)
            self.tiles[1].set_figure(told[1][0], told[1][1], note, told[1][2])
        self._file.setText("" if self.path is None else self.path.name)
        self.table.rows.set_rows(tuple(enumerate(checked.problems[:_SHOWN])))
        self._stack.setCurrentIndex(1 if checked.problems else 2)
        self.main.setEnabled(bool(checked.lines))
        self.main.setText(self._offer(len(checked.lines), bad))

    @staticmethod
    def _offer(sound: int, bad: int) -> str:
        if not sound:
            return translate("Accounts", "Import")
        if bad:
            return translate("Accounts", "Import the %n sound line(s), leave out the others", None, sound)
        return translate("Accounts", "Import %n line(s)", None, sound)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        line.addWidget(self.choose)
        line.addWidget(self._file, 1)
        line.addWidget(self.form)
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
        self._stack.setMinimumHeight(look().px(300))
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self.job)


def _problems_table() -> RowTable:
    columns: list[Column[tuple[int, Problem]]] = [
        Column(translate("Accounts", "Line"), lambda row: str(row[1].line), is_right=True),
        Column(translate("Accounts", "Column"), lambda row: column_name(row[1].column) or "–"),
        Column(translate("Accounts", "Problem"), lambda row: sentence(row[1].refusal())),
    ]
    model = RowsModel(columns, lambda row: row[0] if isinstance(row, tuple) else 0)
    table = RowTable(model, translate("Accounts", "Problems"), 2)
    for place, width in ((0, 70), (1, 150)):
        table.setColumnWidth(place, look().px(width))
    return table
