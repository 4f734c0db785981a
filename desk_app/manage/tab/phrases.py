"""The page *Phrase book*: what to say in each situation and language, and the words never to use."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desk_app.kernel import texts
from desk_app.kernel.changes import Change
from desk_app.kernel.texts import translate
from desk_app.manage import queries
from desk_app.manage.queries import BookRow
from desk_app.manage.rules import PhraseGroup
from desk_app.manage.tab.never import NeverPart
from desk_app.manage.tab.page import Page, line_of
from desk_app.manage.wording import fact_name, group_name
from desk_app.phrases import service
from desk_app.phrases.changes import PhraseBookChanged
from desk_app.phrases.rules import FACTS, Manner, fields
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.choice import ChoiceBox, ChoiceChips, Option
from desk_app.widgets.flow_layout import FlowRow
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.note_area import NoteArea
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look, retone

_ALL = "all"
_OWN = "own"


class PhrasesPage(Page):
    """Language and part of the book above, the phrases at the left, the editor at the right."""

    hears: ClassVar[tuple[type[Change], ...]] = (PhraseBookChanged,)

    def __init__(self, tab: Doer) -> None:
        super().__init__(tab, translate("Manage", "Phrase book"))
        self.rows: tuple[BookRow, ...] = ()
        self.row: BookRow | None = None
        self.spoken = texts.language()
        self.book = ChoiceChips(
            [Option("phrases", translate("Manage", "Phrases")), Option("never", translate("Manage", "Never say"))],
            translate("Manage", "Book"),
        )
        self.book.set_value("phrases")
        self.languages = ChoiceChips(
            [Option(code, texts.language_name(code)) for code in texts.LANGUAGES], translate("Manage", "Language")
        )
        self.languages.set_value(self.spoken)
        self.group = ChoiceBox(_groups(), translate("Manage", "Part of the book"))
        self.group.set_value(_ALL)
        self.group.setMinimumWidth(look().px(160))
        self.search = LineField(placeholder=translate("Manage", "Find a phrase"))
        self.list = RowList(self._face, lambda row: row.key, translate("Manage", "Phrases"))  # type: ignore[attr-defined]
        self.text = NoteArea(translate("Manage", "What is said"))
        self.heard = text_label("", "strong")
        self.built_in = text_label("", "muted")
        self.problem = text_label("", "problem")
        self.save = self.action(translate("Manage", "Save"), self.keep, kind=Kind.PRIMARY)
        self.reset = self.action(translate("Manage", "Back to the built-in text"), self.take_back, icon="undo")
        self.never = NeverPart(self)
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._show_row(None)

    def load(self) -> None:
        """Read the book of the language; the phrase being edited stays."""
        self.rows = queries.phrase_book(self.spoken)
        self._filter()
        if self.row is not None:
            fresh = next((row for row in self.rows if row.key == self.row.key), None)
            typed, before = self.text.edit.toPlainText(), self.row.text
            self.row = fresh
            if fresh is not None and typed in {before, fresh.text}:
                self._show_row(fresh)
        elif self.rows:
            self.list.choose(self.rows[0].key)
        self.never.load(self.spoken)

    def keep(self) -> None:
        """Store the site's own wording; a placeholder nobody fills in is refused."""
        row = self.row
        if row is not None:
            self._store(row, self.text.edit.toPlainText())

    def take_back(self) -> None:
        """The built-in text holds again."""
        if self.row is not None:
            self.text.edit.setPlainText(self.row.built_in)
            self._store(self.row, self.row.built_in)

    def _store(self, row: BookRow, text: str) -> None:
        said = translate("Manage", "Saved")
        given = (row.situation, row.language, text, row.manner)
        self.tab.ask(
            lambda: self.desk.act(service.set_phrase, given),
            then=lambda _: self.tab.done.emit(said),
            button=self.save,
        )

    def _choose_language(self, code: object) -> None:
        self.spoken = str(code)
        self.row = None
        self.load()

    def _filter(self) -> None:
        words, group = self.search.text().casefold(), self.group.value()
        self.list.set_rows([row for row in self.rows if _fits(row, words, group)])

    def _show_row(self, row: object) -> None:
        self.row = row if isinstance(row, BookRow) else None
        self.text.edit.setPlainText("" if self.row is None else self.row.text)
        self.text.setEnabled(self.row is not None)
        self._judge()

    def _judge(self) -> None:
        text, row = self.text.edit.toPlainText().strip(), self.row
        strange = sorted(fields(text) - FACTS)
        told = translate("Manage", "Nothing is known as {fact}. Use only the placeholders below.")
        self.problem.setText(told.format(fact=", ".join(f"{{{name}}}" for name in strange)) if strange else "")
        self.problem.setVisible(bool(strange))
        self.heard.setText("" if strange or not text else queries.tried(self.desk, text, self.spoken))
        self.save.setEnabled(row is not None and bool(text) and not strange and text != row.text)
        self.reset.setEnabled(row is not None and row.is_own)
        is_other = row is not None and row.text != row.built_in
        built_in = translate("Manage", "Built in: {text}").format(text="" if row is None else row.built_in)
        self.built_in.setText(built_in if is_other else "")
        self.built_in.setVisible(is_other)

    def _insert(self, name: str) -> None:
        self.text.edit.insertPlainText(f"{{{name}}}")
        self.text.edit.setFocus()

    def _connect(self) -> None:
        self.book.chosen.connect(lambda which: self.stack.setCurrentIndex(int(which == "never")))
        self.languages.chosen.connect(self._choose_language)
        self.group.chosen.connect(lambda _group: self._filter())
        self.search.changed.connect(lambda _text: self._filter())
        self.list.chosen.connect(lambda row: self._show_row(row) if row is not None else None)
        self.text.edit.textChanged.connect(self._judge)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, Space.S, 14, Space.S)
        head.setSpacing(Space.XL)
        head.addWidget(self.book)
        head.addWidget(self.languages, 1)
        self.body.addLayout(head)
        phrases = QWidget()
        line = QHBoxLayout(phrases)
        line.setContentsMargins(0, 0, 14, 14)
        line.setSpacing(Space.L)
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        finding = line_of(self.group, self.search, stretch_at=5)
        finding.setContentsMargins(14, 0, 0, 0)
        left.addLayout(finding)
        left.addWidget(self.list, 1)
        line.addLayout(left, 5)
        line.addWidget(self._editor(), 6)
        self.stack.addWidget(phrases)
        self.stack.addWidget(self.never)
        self.body.addWidget(self.stack, 1)

    def _face(self, row: object) -> RowFace:
        """A phrase as it is heard, not as it is written: the list is for finding."""
        if not isinstance(row, BookRow):
            return RowFace("")
        parts = [group_name(row.group)]
        if row.manner is Manner.FORMAL:
            parts.append(translate("Manage", "formal"))
        own = translate("Manage", "own") if row.is_own else ""
        heard = queries.tried(self.desk, row.text, row.language)
        return RowFace(heard, sub=" · ".join(parts), badge=own, badge_tone=BadgeTone.CALM)

    def _editor(self) -> QScrollArea:
        inside = QWidget()
        retone(inside, role="bare")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, Space.S, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.text, 3)
        column.addWidget(self.problem)
        column.addLayout(line_of(self.save, self.reset))
        column.addWidget(SectionLabel(translate("Manage", "How it sounds")))
        column.addWidget(self.heard)
        column.addWidget(self.built_in)
        column.addWidget(SectionLabel(translate("Manage", "Placeholders")))
        hint = translate("Manage", "A piece in [brackets] is left out when something in it is not known.")
        column.addWidget(text_label(hint, "tiny"))
        column.addWidget(_placeholders(self._insert))
        column.addStretch(1)
        area = QScrollArea()
        retone(area, role="bare")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area


def _placeholders(insert: Callable[[str], None]) -> FlowRow:
    """Every placeholder; one that is pressed goes into the text."""
    row = FlowRow(spacing=Space.XS)
    for name in sorted(FACTS):
        button = Button(f"{{{name}}} {fact_name(name)}", kind=Kind.LINK, compact=True)
        button.clicked.connect(lambda _on=False, name=name: insert(name))
        row.flow.addWidget(button)
    return row


def _groups() -> list[Option]:
    return [
        Option(_ALL, translate("Manage", "The whole book")),
        Option(_OWN, translate("Manage", "Own wording")),
        *(Option(group, group_name(group)) for group in PhraseGroup),
    ]


def _fits(row: BookRow, words: str, group: object) -> bool:
    if words and words not in row.text.casefold():
        return False
    return group in (None, _ALL) or (row.is_own if group == _OWN else row.group is group)
