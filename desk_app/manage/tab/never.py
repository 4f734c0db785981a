"""The words never to use (P2), with what to say instead; part of the page *Phrase book*."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.manage import queries
from desk_app.manage.dialogs.never_word import NeverWordDialog
from desk_app.manage.queries import NeverRow
from desk_app.manage.tab.page import Page, choose_first, line_of
from desk_app.manage.wording import phrase_kind
from desk_app.phrases import service
from desk_app.widgets.act_dialog import show
from desk_app.widgets.buttons import Kind
from desk_app.widgets.rows_model import Column
from desk_app.widgets.theme import Space


class NeverPart(QWidget):
    """The list of a language; what the site allowed stands last and can be taken back."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.spoken = ""
        columns: list[Column[NeverRow]] = [
            Column(translate("Manage", "Never say"), lambda row: row.word, _tone),
            Column(translate("Manage", "Why"), lambda row: phrase_kind(row.kind), _tone),
            Column(translate("Manage", "Say instead"), lambda row: row.alternative, _tone),
            Column(translate("Manage", "Origin"), _from, _tone),
        ]
        self.words = page.table(
            translate("Manage", "Never say"),
            columns,
            lambda row: row.word,
            (210, 120, 0, 150),
            stretch=2,
            opened=lambda _row: self.change(),
        )
        self.new = page.action(translate("Manage", "Add"), self.add, icon="plus", kind=Kind.PRIMARY)
        self.edit = page.action(translate("Manage", "Change"), self.change)
        self.use = page.action("", self.switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 0, 14, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self.words, 1)
        column.addLayout(line_of(self.new, self.edit, self.use))
        self.words.selectionModel().currentChanged.connect(lambda _now, _before: self._offer())

    def load(self, spoken: str) -> None:
        """Show the words of a language."""
        self.spoken = spoken
        self.words.rows.set_rows(queries.never_book(spoken))
        choose_first(self.words)
        self._offer()

    def add(self) -> None:
        """One more word."""
        dialog = NeverWordDialog(self.page.tab, None, self.spoken)
        show(dialog, dialog.word)

    def change(self) -> None:
        """Another reason or alternative."""
        row = self.words.current
        if isinstance(row, NeverRow):
            show(NeverWordDialog(self.page.tab, row, self.spoken))

    def switch(self) -> None:
        """Allow a word, or forbid it again."""
        row = self.words.current
        if not isinstance(row, NeverRow):
            return
        if row.is_allowed:
            self.page.tab.do(service.set_never_word, row.word, self.spoken, row.kind, row.alternative)
        else:
            self.page.tab.do(service.allow_word, row.word, self.spoken)

    def _offer(self) -> None:
        row = self.words.current
        known = isinstance(row, NeverRow)
        self.edit.setEnabled(known)
        self.use.setEnabled(known)
        is_allowed = isinstance(row, NeverRow) and row.is_allowed
        self.use.setText(translate("Manage", "Never again") if is_allowed else translate("Manage", "Allow this word"))


def _tone(row: NeverRow) -> str:
    return "muted" if row.is_allowed else ""


def _from(row: NeverRow) -> str:
    if row.is_allowed:
        return translate("Manage", "allowed here")
    return translate("Manage", "built in") if row.is_built_in else translate("Manage", "own")
