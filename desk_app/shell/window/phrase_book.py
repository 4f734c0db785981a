"""The phrase book at the counter (P1): find what to say, in the visitor's language, and copy it with one key.

Changing a phrase is the supervisor's work in *Manage*; here it is only read.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.kernel import texts
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.manage import queries
from desk_app.manage.queries import BookRow
from desk_app.manage.wording import group_name
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.dialog import Dialog
from desk_app.widgets.line_field import LineField
from desk_app.widgets.phrase_card import PhraseCard
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.theme import look


class PhraseBook(Dialog):
    """Search at the top, the phrases below, the chosen one large; Enter copies it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Shell", "Phrase book"),
            translate("Shell", "Copy"),
            cancel=translate("Shell", "Close"),
            width=860,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._rows: tuple[BookRow, ...] = ()
        self._heard: dict[tuple[str, str], str] = {}
        self.search = LineField(placeholder=translate("Shell", "Find a phrase"))
        spoken = [Option(code, texts.language_name(code)) for code in texts.LANGUAGES]
        self.languages = ChoiceChips(spoken, translate("Shell", "Language"))
        self.list = RowList(self._face, lambda row: row.key, translate("Shell", "Phrases"))  # type: ignore[attr-defined]
        self.list.setMinimumHeight(look().px(300))
        self.card = PhraseCard()
        self._lay_out()
        self.languages.set_value(texts.language())
        self.languages.chosen.connect(lambda _code: self.read())
        self.search.changed.connect(lambda _text: self.show_found())
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(lambda _row: self.accept())
        self.read()
        self.search.setFocus()

    def read(self) -> None:
        """Every phrase of the chosen language as it is heard now."""
        code = self.languages.value()
        language = code if isinstance(code, str) else texts.language()
        self._rows = queries.phrase_book(language)
        self._heard = {row.key: queries.tried(self._desk, row.text, language) for row in self._rows}
        self.show_found()

    def show_found(self) -> None:
        """The phrases that hold what is typed, in their words or their heading."""
        wanted = self.search.text().strip().casefold()
        found = tuple(row for row in self._rows if not wanted or self._holds(row, wanted))
        self.list.set_rows(found)
        if found:
            self.list.choose(found[0].key)
        self._choose(found[0] if found else None)

    def accept(self) -> None:
        """Copy the phrase and go back to work."""
        if self.card.phrase:
            self.card.copy()
        super().accept()

    def _holds(self, row: BookRow, wanted: str) -> bool:
        heard = self._heard[row.key]
        return wanted in f"{heard} {group_name(row.group)}".casefold()

    def _choose(self, row: object) -> None:
        self.card.set_phrase(self._heard[row.key] if isinstance(row, BookRow) else "")
        self.main.setEnabled(bool(self.card.phrase))

    def _face(self, row: object) -> RowFace:
        if not isinstance(row, BookRow):
            return RowFace("")
        return RowFace(self._heard[row.key], sub=group_name(row.group))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.search, 1)
        line.addWidget(self.languages)
        self.body.addLayout(line)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.card)
        self.main.set_key_hint("Enter")
