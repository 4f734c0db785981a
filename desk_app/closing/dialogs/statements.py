"""Statements of the card terminal, WeChat and Alipay beside our own payments: matched, only ours, only theirs.

Only after the seal: before it a statement's total is counted like cash.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from desk_app.cash import files, queries
from desk_app.cash import service as cash
from desk_app.cash.queries import SessionRow
from desk_app.cash.rules import STATEMENT_TENDERS, Match, StatementFile, Tender
from desk_app.cash.wording import tender_name, till_title
from desk_app.closing.dialogs.parts import currency_of
from desk_app.closing.wording import moment_text, money
from desk_app.kernel.money import Money
from desk_app.kernel.numbers import grouped
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.texts import translate
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.buttons import Button
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.tab_base import Doer

_MOST = 12  # lines a list shows; the rest is counted


class StatementsDialog(ActDialog):
    """One session: choose the tender, read its file, see what does not match."""

    def __init__(self, doer: Doer, row: SessionRow) -> None:
        self._row = row
        title = translate("Closing", "Statements · {till}").format(till=till_title(row.till, row.till_name))
        super().__init__(doer, title, "", cancel=translate("Closing", "Close"), width=760)
        self._currency = currency_of(self.desk)
        options = [Option(tender, tender_name(tender)) for tender in STATEMENT_TENDERS]
        self.tender = ChoiceChips(options, translate("Closing", "Which tender"))
        self.tender.set_value(STATEMENT_TENDERS[0])
        self.tender.chosen.connect(lambda _tender: self.show_match())
        self.read = Button(translate("Closing", "Read a file …"), icon="plus")
        self.read.clicked.connect(self._choose)
        self._sums = text_label("", "strong")
        self.body.addWidget(self.tender)
        self.body.addWidget(self._sums)
        self._titles = (SectionLabel(), SectionLabel())
        self.ours, self.theirs = text_label(), text_label()
        for head, lines in zip(self._titles, (self.ours, self.theirs), strict=True):
            self.body.addWidget(head)
            self.body.addWidget(lines)
        self.add_to_foot(self.read)
        self.show_match()

    @property
    def chosen(self) -> Tender:
        """The tender in sight."""
        return Tender(str(self.tender.value()))

    def show_match(self) -> None:
        """Say what agrees and name what does not."""
        try:
            match = queries.match_of(self._row.id, self.chosen)
        except Refusal as refusal:
            self.set_problem(sentence(refusal))
            self.read.setEnabled(False)
            return
        self._show(match)

    def take_file(self, path: Path) -> None:
        """Read a file beside the window, then match it."""
        zone, currency = self.desk.zone(), self._currency
        self.set_problem("")
        self.doer.seat.jobs.run(
            lambda _progress: files.read_statement(path, path.name, zone, currency), self._read, self._failed
        )

    def _read(self, found: StatementFile) -> None:
        if not isValid(self):  # closed while the file was read
            return
        row_id, tender = self._row.id, self.chosen
        self.doer.ask(
            lambda: self.desk.act(cash.import_statement, (row_id, tender, found)),
            then=lambda _id: self._matched(found),
            refused=lambda refusal: self.set_problem(sentence(refusal)),
            button=self.read,
        )

    def _matched(self, found: StatementFile) -> None:
        if not isValid(self):
            return
        self.show_match()
        if found.problems:
            rows = ", ".join(str(row) for row, _code in found.problems[:_MOST])
            told = translate("Closing", "These rows could not be read: {rows}")
            self.set_problem(told.format(rows=rows))

    def _failed(self, problem: Exception) -> None:
        if isinstance(problem, Refusal):
            if isValid(self):
                self.set_problem(sentence(problem))
        else:
            self.doer.seat.bug(problem)

    def _show(self, match: Match) -> None:
        told = translate("Closing", "Matched {count}, {amount}")
        amount = Money(sum(ours.amount for ours, _theirs in match.matched))
        self._sums.setText(told.format(count=len(match.matched), amount=money(amount, self._currency)))
        ours = [
            " · ".join(filter(None, (grouped(one.number) if one.number.isdecimal() else one.number, one.reference,
                                     money(one.amount, self._currency), moment_text(one.at, self.desk.zone()))))
            for one in match.only_ours
        ]  # fmt: skip
        theirs = [
            " · ".join(filter(None, (one.reference, money(one.amount, self._currency),
                                     "" if one.at is None else moment_text(one.at, self.desk.zone()), one.text[:40])))
            for one in match.only_theirs
        ]  # fmt: skip
        heads = (
            translate("Closing", "Only in our books: {count}").format(count=len(ours)),
            translate("Closing", "Only on the statement: {count}").format(count=len(theirs)),
        )
        for head, words, label, lines in zip(
            self._titles, heads, (self.ours, self.theirs), (ours, theirs), strict=True
        ):
            head.setText(words)
            label.setText("\n".join(lines[:_MOST]) or translate("Closing", "None."))

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), "", "CSV, XLSX (*.csv *.txt *.xlsx)")
        if name:
            self.take_file(Path(name))
