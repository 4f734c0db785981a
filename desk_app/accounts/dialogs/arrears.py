"""Who is behind with fees: page after page, by fee type, with export; from here a payment is taken (F2)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from desk_app.accounts import files, queries, service
from desk_app.accounts.dialogs.importing import BillImport
from desk_app.accounts.dialogs.ledger import LedgerDialog
from desk_app.accounts.dialogs.parts import currency_of, framed, said, show_person
from desk_app.accounts.dialogs.received import Received
from desk_app.accounts.queries import ArrearsRow
from desk_app.kernel.money import Money, format_money
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.job_line import JobLine
from desk_app.widgets.jobs import Progress
from desk_app.widgets.labels import EmptyState
from desk_app.widgets.row_list import RowTable
from desk_app.widgets.rows_model import Column, RowsModel
from desk_app.widgets.stat_tile import StatTile
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look

_PAGE = 50
_ALL = 0


class Arrears(ActDialog):
    """The arrears list; ``pay(account_id)`` is called when a payment is to be taken for an account."""

    def __init__(self, doer: Doer, pay: Callable[[int], None] | None = None) -> None:
        main = translate("Accounts", "Take payment") if pay is not None else ""
        title = translate("Accounts", "Arrears")
        super().__init__(doer, title, main, cancel=translate("Accounts", "Close"), width=1_080)
        self._pay = pay
        self._shown: list[ArrearsRow] = []
        self.tiles = tuple(StatTile() for _ in range(3))
        types = [Option(row.id, row.name) for row in queries.fee_types(all_too=True)]
        self.chips = ChoiceChips(
            [Option(_ALL, translate("Accounts", "All fees")), *types], translate("Accounts", "Which fee")
        )
        self.chips.set_value(_ALL)
        self.table = self._made_table()
        self._none = EmptyState(
            translate("Accounts", "Nobody is behind"), translate("Accounts", "Every bill that is due is paid."), "check"
        )
        self.more = Button(translate("Accounts", "Show more"), kind=Kind.LINK, compact=True)
        self.job = JobLine(doer.seat, self.set_problem)
        self.export = Button(translate("Accounts", "Save as file …"))
        self.import_ = Button(translate("Accounts", "Import bills …"))
        self.ledger = Button(translate("Accounts", "Ledger"))
        self.payer = Button(translate("Accounts", "Who pays …"))
        self.month = Button(translate("Accounts", "Received …"))
        self._lay_out()
        self._connect()
        self.reload()
        self.table.setFocus()

    def fee_type_id(self) -> int | None:
        """The chosen fee, None for all."""
        chosen = self.chips.value()
        return chosen if isinstance(chosen, int) and chosen != _ALL else None

    def reload(self) -> None:
        """Show the first page and the figures."""
        day, fee = self.desk.today(), self.fee_type_id()
        figures = queries.arrears_sum(day, fee)
        told = (
            (translate("Accounts", "Accounts behind"), str(figures.accounts)),
            (translate("Accounts", "Overdue bills"), str(figures.bills)),
            (translate("Accounts", "Principal overdue"), said(self.desk, figures.principal)),
        )
        for tile, (name, figure) in zip(self.tiles, told, strict=True):
            tile.set_figure(name, figure)
        self._shown = []
        self.show_more()
        self.table.selectRow(0)

    def show_more(self) -> None:
        """Show the next page below."""
        after = self._shown[-1].account.code if self._shown else ""
        page = queries.arrears(self.desk.today(), fee_type_id=self.fee_type_id(), after=after, limit=_PAGE)
        self._shown += page
        self.table.rows.set_rows(self._shown)
        self.more.setVisible(len(page) == _PAGE)
        self._frame.setVisible(bool(self._shown))
        self._none.setVisible(not self._shown)
        self._enable()

    def commit(self) -> None:
        """Take a payment for the account in hand."""
        row = self.table.current
        if isinstance(row, ArrearsRow) and self._pay is not None:
            self.done(self.DialogCode.Accepted)
            self._pay(row.account.id)

    def ask_path(self) -> None:
        """Ask where to, and write."""
        name = translate("Accounts", "Arrears") + f" {self.desk.today():%Y-%m-%d}.xlsx"
        path, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), name, "XLSX (*.xlsx);;CSV (*.csv)")
        if path:
            self.write(Path(path))

    def write(self, path: Path) -> None:
        """Keep in the journal that names leave the program, then write all of the list."""
        day, fee, currency = self.desk.today(), self.fee_type_id(), currency_of(self.desk)
        count = queries.arrears_sum(day, fee).accounts

        def job(progress: Progress) -> int:
            return files.write_arrears(path, queries.all_arrears(day, fee), day, currency, progress.step)

        def noted(_none: None) -> None:
            told = translate("Accounts", "Saved: {name}").format(name=path.name)
            self.job.run(job, lambda _count: self.doer.done.emit(told))

        act = lambda: self.desk.act(service.note_export, (count, path.name))  # noqa: E731
        self.doer.ask(act, then=noted, refused=self._turned_down, button=self.export)

    def _turned_down(self, refusal: Refusal) -> None:
        self.set_problem(sentence(refusal))

    def _enable(self) -> None:
        row = self.table.current
        has_row = isinstance(row, ArrearsRow)
        self.payer.setEnabled(isinstance(row, ArrearsRow) and bool(row.account.name))
        self.main.setEnabled(has_row)
        self.ledger.setEnabled(has_row)
        self.export.setEnabled(bool(self._shown))

    def _open_ledger(self) -> None:
        row = self.table.current
        if isinstance(row, ArrearsRow):
            show(LedgerDialog(self.doer, row.account.id))

    def _open_payer(self) -> None:
        row = self.table.current
        if isinstance(row, ArrearsRow) and row.account.person_id is not None:
            show_person(self.doer, row.account.person_id, self.reload)

    def _connect(self) -> None:
        self.chips.chosen.connect(lambda _value: self.reload())
        self.more.clicked.connect(self.show_more)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self.table.opened.connect(lambda _row: self.commit() if self._pay is not None else self._open_ledger())
        self.export.clicked.connect(self.ask_path)
        self.import_.clicked.connect(lambda: show(BillImport(self.doer, lambda _result: self.reload())))
        self.ledger.clicked.connect(self._open_ledger)
        self.payer.clicked.connect(self._open_payer)
        self.month.clicked.connect(lambda: show(Received(self.doer)))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        for tile in self.tiles:
            line.addWidget(tile)
        self.body.addLayout(line)
        self.body.addWidget(self.chips)
        self._frame = framed(self.table)
        self.body.addWidget(self._frame, 1)
        self.body.addWidget(self._none, 1)
        self.body.addWidget(self.more)
        self.body.addWidget(self.job)
        operator = self.desk.operator
        covers = (lambda _role: False) if operator is None else operator.role.covers
        may = covers(Role.SUPERVISOR) or covers(Role.FINANCE)
        for button in (self.month, self.export, self.import_):
            button.setVisible(may)
        self.add_to_foot(self.ledger, self.payer, self.month, self.export, self.import_)

    def _made_table(self) -> RowTable:
        currency = currency_of(self.desk)

        def plain(amount: Money) -> str:
            return format_money(amount, currency, symbol=False)

        columns: list[Column[ArrearsRow]] = [
            Column(translate("Accounts", "Account"), lambda row: row.account.code),
            Column(translate("Accounts", "Who pays"), lambda row: row.account.name or "–"),
            Column(translate("Accounts", "Phone"), lambda row: row.account.phone_masked or "–"),
            Column(translate("Accounts", "Bills"), lambda row: str(row.bills), is_right=True),
            Column(translate("Accounts", "Due since"), lambda row: row.oldest_on.isoformat()),
            Column(
                translate("Accounts", "Days late"), lambda row: str(row.days), tone=lambda _row: "late", is_right=True
            ),
            Column(translate("Accounts", "Principal"), lambda row: plain(row.principal), is_right=True),
            Column(translate("Accounts", "Late fee"), lambda row: plain(row.late), is_right=True),
            Column(translate("Accounts", "Together"), lambda row: plain(row.total), is_right=True),
        ]
        model = RowsModel(columns, lambda row: row.account.id if isinstance(row, ArrearsRow) else 0)
        table = RowTable(model, translate("Accounts", "Arrears"), 1)
        for place, width in ((0, 130), (2, 130), (3, 70), (4, 115), (5, 90), (6, 105), (7, 95), (8, 105)):
            table.setColumnWidth(place, look().px(width))
        table.setMinimumHeight(330)  # not scaled: with large text the rows grow, not the window
        return table
