"""The fee ledger of one account, by fee type or whole, on the screen and as a file (F2); a wrong bill is cancelled here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desk_app.accounts import files, queries, service
from desk_app.accounts.dialogs.parts import currency_of, framed, said
from desk_app.accounts.queries import BillRow, LedgerRow
from desk_app.accounts.wording import ledger_name
from desk_app.kernel.money import Money, format_money
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.buttons import Button
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.job_line import JobLine
from desk_app.widgets.labels import EmptyState, text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.row_list import RowTable
from desk_app.widgets.rows_model import Column, RowsModel
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import look

_ALL = 0


class LedgerDialog(ActDialog):
    """Everything that raised or lowered what an account owes."""

    def __init__(self, doer: Doer, account_id: int) -> None:
        row = queries.account(account_id)
        title = translate("Accounts", "Ledger · {account}").format(account="" if row is None else row.title)
        super().__init__(doer, title, cancel=translate("Accounts", "Close"), width=900)
        self.account_id = account_id
        self._code = "" if row is None else row.code
        types = [Option(known.id, known.name) for known in queries.fee_types(all_too=True)]
        self.chips = ChoiceChips(
            [Option(_ALL, translate("Accounts", "All fees")), *types], translate("Accounts", "Which fee")
        )
        self.chips.set_value(_ALL)
        self.chips.chosen.connect(lambda _value: self.reload())
        self._sum = text_label("", "lead")
        self.table = self._made_table()
        self._none = EmptyState(translate("Accounts", "Nothing was billed or paid yet"), icon="inbox")
        self.job = JobLine(doer.seat, self.set_problem)
        self.export = Button(translate("Accounts", "Save as file …"))
        self.export.clicked.connect(self.ask_path)
        self.cancel_bill = Button(translate("Accounts", "Cancel a bill …"))
        self.cancel_bill.clicked.connect(lambda: show(CancelBill(doer, account_id, self.reload)))
        operator = self.desk.operator
        covers = (lambda _role: False) if operator is None else operator.role.covers
        self.cancel_bill.setVisible(covers(Role.SUPERVISOR) or covers(Role.FINANCE))
        self.add_to_foot(self.export, self.cancel_bill)
        self._lay_out()
        self.reload()

    def lines(self) -> tuple[LedgerRow, ...]:
        """What is shown, oldest first."""
        return queries.ledger(self.account_id, self._fee_type_id())

    def reload(self) -> None:
        """Show the present ledger, newest first."""
        lines = self.lines()
        self.table.rows.set_rows(tuple(reversed(tuple(enumerate(lines)))))
        self._frame.setVisible(bool(lines))
        self._none.setVisible(not lines)
        owed = lines[-1].balance if lines else Money(0)
        self._sum.setText(self._said_sum(owed))

    def _said_sum(self, owed: Money) -> str:
        """What is owed, with the late fee that is not charged yet: it grows until it is paid."""
        words = translate("Accounts", "Prepaid: {amount}") if owed < 0 else translate("Accounts", "Owed: {amount}")
        bills = queries.open_bills(self.account_id, self.desk.today(), self._fee_type_id())
        late = Money(sum(bill.late_left for bill in bills))
        running = (
            translate("Accounts", "late fee so far: {amount}").format(amount=said(self.desk, late)) if late else ""
        )
        return " · ".join(filter(None, (words.format(amount=said(self.desk, Money(abs(owed)))), running)))

    def _fee_type_id(self) -> int | None:
        chosen = self.chips.value()
        return chosen if isinstance(chosen, int) and chosen != _ALL else None

    def ask_path(self) -> None:
        """Ask where to, and write."""
        name = translate("Accounts", "Ledger") + f" {self._code}.xlsx".replace("/", "-")
        path, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), name, "XLSX (*.xlsx);;CSV (*.csv)")
        if path:
            self.write(Path(path))

    def write(self, path: Path) -> None:
        """Write the ledger that is shown."""
        lines, currency = self.lines(), currency_of(self.desk)
        self.job.run(
            lambda progress: files.write_ledger(path, lines, currency, progress.step),
            lambda _count: self.doer.done.emit(translate("Accounts", "Saved: {name}").format(name=path.name)),
        )

    def _lay_out(self) -> None:
        for part in (self.chips, self._sum):
            self.body.addWidget(part)
        self._frame = framed(self.table)
        self.body.addWidget(self._frame, 1)
        self.body.addWidget(self._none, 1)
        self.body.addWidget(self.job)

    def _made_table(self) -> RowTable:
        currency = currency_of(self.desk)

        def plain(amount: Money) -> str:
            return format_money(amount, currency, symbol=False)

        columns: list[Column[tuple[int, LedgerRow]]] = [
            Column(translate("Accounts", "Day"), lambda row: row[1].day.isoformat()),
            Column(translate("Accounts", "What"), lambda row: ledger_name(row[1].kind)),
            Column(translate("Accounts", "Fee and bill"), lambda row: _told(row[1])),
            Column(translate("Accounts", "By"), lambda row: row[1].by),
            Column(translate("Accounts", "Amount"), lambda row: plain(row[1].amount), is_right=True),
            Column(translate("Accounts", "Owed after it"), lambda row: plain(row[1].balance), is_right=True),
        ]
        table = RowTable(RowsModel(columns, lambda row: row[0] if isinstance(row, tuple) else 0), self.windowTitle(), 2)
        for place, width in ((0, 120), (1, 150), (3, 70), (4, 120), (5, 130)):
            table.setColumnWidth(place, look().px(width))
        table.setMinimumHeight(300)  # not scaled: with large text the rows grow, not the window
        return table


class CancelBill(ActDialog):
    """Takes a wrong bill back, with the reason; what was paid on it becomes prepayment."""

    def __init__(self, doer: Doer, account_id: int, done: Callable[[], None]) -> None:
        title = translate("Accounts", "Cancel a bill")
        told = translate("Accounts", "The bill stays in the ledger. What was paid on it becomes prepayment.")
        main = translate("Accounts", "Cancel the bill")
        super().__init__(doer, title, main, text=told, cancel=translate("Accounts", "Leave it"), danger=True, width=560)
        self._done = done
        rows = [row for row in queries.bills_of(account_id, self.desk.today(), 12) if row.cancelled_at is None]
        self.bill = ChoiceChips([Option(row.id, self._name(row)) for row in rows], translate("Accounts", "Which bill"))
        self.why = LineField(translate("Accounts", "Why"), is_required=True)
        self.why.edit.setMaxLength(120)
        self.body.addWidget(self.bill)
        self.body.addWidget(self.why)
        self.why.setFocus()

    def commit(self) -> None:
        """Take it back."""
        bill_id = self.bill.value()
        if not isinstance(bill_id, int):
            self.set_problem(translate("Accounts", "Please choose the bill."))
            return
        act = partial(self.desk.act, service.cancel_bill, (bill_id, self.why.text()))
        self.send(act, then=lambda _none: self._done())

    def _name(self, row: BillRow) -> str:
        return f"{row.fee_type} · {row.title} · {said(self.desk, row.principal)}"


def _told(row: LedgerRow) -> str:
    return " · ".join(filter(None, (row.fee_type or translate("Accounts", "Any fee"), row.title)))
