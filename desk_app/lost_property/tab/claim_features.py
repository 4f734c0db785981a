"""Step 1 of a claim (D14): one question at a time; what is said is typed, then compared, then judged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.lost_property.queries import CheckRow
from desk_app.lost_property.rules import Verdict
from desk_app.lost_property.wording import verdict_name
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import InnerCard
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.theme import Space, look, retone

_KEYS = {Verdict.MATCHES: "Alt+1", Verdict.UNSURE: "Alt+2", Verdict.CONTRADICTS: "Alt+3"}


class FeaturePage(QWidget):
    """``compared(feature, said)`` stores what was said; ``judged(feature, verdict)`` the verdict after comparing."""

    compared = Signal(int, str)
    judged = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: CheckRow | None = None
        self.place = text_label("", "muted")
        self.question = text_label("", "title")
        self.must = text_label("", "muted", tone="soon")
        self.said = LineField()
        self.said.edit.setMaxLength(200)
        self.compare = Button(kind=Kind.PRIMARY, key_hint="Enter")
        self.cards = QWidget()
        self.typed = text_label("", "lead")
        self.stored = text_label("", "lead")
        self._typed_name, self._stored_name = text_label("", "muted"), text_label("", "muted")
        self.judge_hint = text_label("")
        self.verdicts = {verdict: Button(key_hint=key) for verdict, key in _KEYS.items()}
        self.verdicts[Verdict.MATCHES].set_kind(Kind.PRIMARY)
        self._lay_out()
        self._connect()
        self.word()

    def show_checks(self, rows: Sequence[CheckRow]) -> None:
        """Show the first feature that is not judged yet; the stored answer only once one was typed."""
        waiting = next((row for row in rows if row.verdict is None), None)
        if waiting is None:
            self.row = None
            return
        if self.row is None or waiting.feature_id != self.row.feature_id:
            self.said.clear()
        self.row = waiting
        number = [row.feature_id for row in rows].index(waiting.feature_id) + 1
        words = translate("LostProperty", "Question {number} of {count}")
        self.place.setText(words.format(number=number, count=len(rows)))
        self.question.setText(waiting.question)
        self.must.setVisible(waiting.is_must)
        is_typed = waiting.answer_id is not None
        for part in (self.said, self.compare):
            part.setVisible(not is_typed)
        self.cards.setVisible(is_typed)
        self.typed.setText(waiting.typed)
        self.stored.setText(waiting.stored)
        (self.verdicts[Verdict.MATCHES] if is_typed else self.said).setFocus()

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.must.setText(translate("LostProperty", "Must fit: a contradiction here alone decides"))
        self.said.set_label(
            translate("LostProperty", "What the claimant says"),
            translate("LostProperty", "In their words; “doesn't know” is an answer too"),
        )
        self.compare.setText(translate("LostProperty", "Compare"))
        self._typed_name.setText(translate("LostProperty", "The claimant said"))
        self._stored_name.setText(translate("LostProperty", "Kept at intake (don't read it out)"))
        self.judge_hint.setText(translate("LostProperty", "Both are kept as they are. How do they fit?"))
        for verdict, button in self.verdicts.items():
            button.setText(verdict_name(verdict))

    def _lay_out(self) -> None:
        pair = QHBoxLayout()
        pair.setSpacing(Space.M)
        for name, words in ((self._typed_name, self.typed), (self._stored_name, self.stored)):
            card = InnerCard()
            card.body.addWidget(name)
            card.body.addWidget(words)
            card.body.addStretch(1)
            card.setMinimumHeight(look().px(110))
            pair.addWidget(card, 1)
        choice = QHBoxLayout()
        choice.setSpacing(Space.S)
        for button in self.verdicts.values():
            choice.addWidget(button, 1)
        below = QVBoxLayout(self.cards)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(Space.M)
        below.addLayout(pair)
        below.addWidget(self.judge_hint)
        below.addLayout(choice)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.compare)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for part in (self.place, self.question, self.must, self.said):
            column.addWidget(part)
        column.addLayout(line)
        column.addWidget(self.cards)
        column.addStretch(1)
        retone(self.cards, role="bare")

    def _connect(self) -> None:
        self.compare.clicked.connect(self._compare)
        self.said.edit.returnPressed.connect(self._compare)
        for verdict, button in self.verdicts.items():
            button.clicked.connect(lambda _on=False, verdict=verdict: self._judge(verdict))
            QShortcut(QKeySequence(_KEYS[verdict]), self, lambda verdict=verdict: self._judge(verdict))

    def _compare(self) -> None:
        if self.row is not None and self.row.answer_id is None:
            self.compared.emit(self.row.feature_id, self.said.text())

    def _judge(self, verdict: Verdict) -> None:
        if self.row is not None and self.row.answer_id is not None:
            self.judged.emit(self.row.feature_id, verdict)
