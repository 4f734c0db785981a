"""One word never to use: why, and what to say instead (P2)."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from desk_app.kernel.texts import language_name, translate
from desk_app.manage.queries import NeverRow
from desk_app.manage.wording import phrase_kind
from desk_app.phrases import service
from desk_app.phrases.rules import Kind
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space


class NeverWordDialog(ActDialog):
    """Add a word or change a known one; the word itself stays."""

    def __init__(self, doer: Doer, known: NeverRow | None, language: str) -> None:
        title = translate("Manage", "Never say") + f" · {language_name(language)}"
        super().__init__(doer, title, translate("Manage", "Save"), width=520)
        self._spoken = language
        self.word = LineField(translate("Manage", "Word or turn of phrase"), is_required=True)
        self.kind = ChoiceChips([Option(kind, phrase_kind(kind)) for kind in Kind], translate("Manage", "Why"))
        self.instead = LineField(translate("Manage", "Say instead"))
        self.kind.set_value(Kind.REFUSAL if known is None else known.kind)
        if known is not None:
            self.word.set_text(known.word)
            self.word.set_read_only(True)
            self.instead.set_text(known.alternative)
        self.body.addWidget(self.word)
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        column.addWidget(text_label(translate("Manage", "Why"), "muted", wrap=False))
        column.addWidget(self.kind)
        self.body.addLayout(column)
        self.body.addWidget(self.instead)

    def commit(self) -> None:
        """Keep it."""
        kind = self.kind.value()
        if isinstance(kind, Kind):
            given = (self.word.text(), self._spoken, kind, self.instead.text())
            self.send(lambda: self.desk.act(service.set_never_word, given))
