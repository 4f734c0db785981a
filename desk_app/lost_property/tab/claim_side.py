"""The column beside the steps of a claim: the phrase, what was checked, who claims, how to hand it over. Shows only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.lost_property.queries import CheckRow as Check
from desk_app.lost_property.queries import ClaimRow, ItemRow
from desk_app.lost_property.rules import ClaimState, IdKind, Verdict
from desk_app.lost_property.wording import id_kind_name, verdict_name
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.phrase_card import PhraseCard
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.theme import Space


class ClaimSide(QWidget):
    """Phrase, features with their verdict, claimant."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.phrase = PhraseCard()
        self.checked = SectionLabel()
        self.rows: list[CheckRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.who_title = SectionLabel()
        self.who = text_label("")
        self.document = text_label("", "muted")
        self.hand = text_label("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.phrase)
        column.addSpacing(Space.S)
        column.addWidget(self.checked)
        column.addLayout(self._list)
        column.addSpacing(Space.S)
        for part in (self.who_title, self.who, self.document, self.hand):
            column.addWidget(part)
        column.addStretch(1)

    def show_claim(self, claim: ClaimRow, item: ItemRow, checks: Sequence[Check]) -> None:
        """Show how far it has come; a question that was not asked yet shows without its answer."""
        for line in self.rows:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.rows = [self._line(check) for check in checks]
        for line in self.rows:
            self._list.addWidget(line)
        self.checked.setText(translate("LostProperty", "Features"))
        self.checked.setVisible(bool(checks))
        self.who_title.setText(translate("LostProperty", "Claimant"))
        for part in (self.who_title, self.who, self.document):
            part.setVisible(bool(claim.name))
        self.who.setText(f"{claim.name}    {claim.phone}")
        if claim.id_kind:
            self.document.setText(_document(claim))
        seal = (
            translate("LostProperty", "Open seal {seal} before the owner.").format(seal=item.seal) if item.seal else ""
        )
        hand = translate("LostProperty", "Hand it over with both hands, handle towards the owner.")
        self.hand.setText(" ".join(filter(None, (seal, hand))))
        self.hand.setVisible(claim.state not in {ClaimState.REFUSED, ClaimState.WITHDRAWN})

    def say(self, phrase: str) -> None:
        """Show the words of the step."""
        self.phrase.set_phrase(phrase)

    @staticmethod
    def _line(check: Check) -> CheckRow:
        verdict = "" if check.verdict is None else verdict_name(check.verdict)
        words = translate("LostProperty", "{question} ({verdict})").format(question=check.question, verdict=verdict)
        line = CheckRow(words if verdict else check.question)
        line.setChecked(check.verdict is Verdict.MATCHES)
        # It shows what was judged; nobody ticks here.
        line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return line


def _document(claim: ClaimRow) -> str:
    kind = id_kind_name(IdKind(claim.id_kind))
    words = translate("LostProperty", "{document} ending {signs}").format(document=kind, signs=claim.last_four)
    stamped = translate("LostProperty", "copy stamped “void if copied again”") if claim.is_stamped else ""
    proxy = ""
    if claim.owner:
        proxy = translate("LostProperty", "for {owner}, {authorisation}").format(
            owner=claim.owner, authorisation=claim.authorisation
        )
    return " · ".join(filter(None, (words, stamped, proxy)))
