"""The customer's side: calling back with the script, signing the slip, telling the giver of a suggestion."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer

from desk_app.complaints import queries, service
from desk_app.complaints.dialogs.handling import who_of
from desk_app.complaints.dialogs.parts import chips_of, grow, labelled, words_area
from desk_app.complaints.queries import CasePageRow
from desk_app.complaints.rules import Reached, ReplyWay
from desk_app.complaints.slips import way_by_severity
from desk_app.complaints.wording import card_steps, moment_words, name_of
from desk_app.kernel.ink import UNIT, Ink
from desk_app.kernel.numbers import grouped
from desk_app.kernel.refusal import sentence
from desk_app.kernel.settings import SITE_LANGUAGE
from desk_app.kernel.texts import translate
from desk_app.phrases import queries as phrases
from desk_app.phrases.rules import CardKey
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.buttons import Button
from desk_app.widgets.choice import ChoiceBox, ChoiceChips, Option
from desk_app.widgets.labels import text_label
from desk_app.widgets.phrase_card import PhraseCard
from desk_app.widgets.signature import ShownPad
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import look


class CallBackDialog(ActDialog):
    """F8: call the customer back about the result, by the script; what they say is kept in their words (K4.5, D12)."""

    def __init__(self, doer: Doer, page: CasePageRow) -> None:
        title = translate("Complaints", "Call back: {who}").format(who=who_of(page))
        super().__init__(doer, title, translate("Complaints", "Keep"), width=680)
        self._page = page
        facts = {"matter": page.matter[:40], "result": page.result.rstrip("。.!！ ")}
        self._speech = PhraseCard(self._say("callback", facts), self._tried(page))
        self.body.addWidget(self._speech)
        self.body.addWidget(text_label(card_steps(CardKey.CALL_BACK), "muted"))
        result = translate("Complaints", "Result: {result}").format(result=page.result or "–")
        for text in (page.matter, result):
            self.body.addWidget(text_label(text))
        ways = [way for way in ReplyWay if way is not ReplyWay.DECLINED]
        self.way = chips_of(ways, translate("Complaints", "By way of"))
        self.way.set_value(way_by_severity(page))
        self.reached = chips_of(Reached, translate("Complaints", "What came of it"))
        self.words = words_area(translate("Complaints", "The customer's words"))
        self.body.addLayout(labelled(translate("Complaints", "By way of"), self.way))
        self.body.addLayout(labelled(translate("Complaints", "What came of it") + " *", self.reached))
        self.body.addWidget(self.words)
        self.reached.chosen.connect(self._chosen)
        self.sheet = Button(translate("Complaints", "Print the sheet"), icon="printer")
        self.sheet.clicked.connect(self.print_sheet)
        self.sheet.setVisible(page.owed is not None)
        self.add_to_foot(self.sheet)
        self.main.setEnabled(False)

    def print_sheet(self) -> None:
        """The call-back sheet, for whoever calls from elsewhere (K4.5)."""
        self.doer.ask(
            lambda: self.desk.act(service.print_call_back, (self._page.id, self._speech.phrase)),
            refused=lambda refused: self.set_problem(sentence(refused)),
            button=self.sheet,
        )

    def commit(self) -> None:
        """Keep the attempt and what came of it."""
        reached, way, words = self.reached.value(), self.way.value(), self.words.text()
        if isinstance(reached, Reached) and isinstance(way, ReplyWay):
            self.send(lambda: self.desk.act(service.log_call_back, (self._page.id, reached, words, way)))

    def _chosen(self, reached: object) -> None:
        self.main.setEnabled(reached is not None)
        if reached is Reached.DISSATISFIED:
            detail = translate("Complaints", "It goes back to the department: the next round begins.")
            self._speech.set_phrase(self._say("callback_unhappy", {}), detail)
            self.words.setFocus()
            QTimer.singleShot(0, self, partial(grow, self))

    def _say(self, situation: str, facts: dict[str, str]) -> str:
        page = self._page
        return phrases.say(self.desk, situation, name=page.name, title=page.title, language=page.language, facts=facts)

    def _tried(self, page: CasePageRow) -> str:
        owed = page.owed
        if owed is None or not owed.attempts:
            return ""
        zone = self.desk.zone()
        tried = (f"{moment_words(row.at, zone)} {name_of(row.reached)}" for row in owed.attempts)
        return translate("Complaints", "Tried: {attempts}").format(attempts=", ".join(tried))


class SignDialog(ActDialog):
    """Assistance is done: the customer signs the slip on the pad, and sees on their own screen what they sign (K6)."""

    def __init__(self, doer: Doer, page: CasePageRow) -> None:
        title = translate("Complaints", "Done, customer signs: {who}").format(who=who_of(page))
        super().__init__(doer, title, translate("Complaints", "Signed, close"), width=640)
        self._page = page
        self.what = words_area(translate("Complaints", "What was done") + " *")
        self.pad = ShownPad(doer.seat.signing, translate("Complaints", "Customer's signature"))
        self.pad.setMinimumHeight(look().px(180))
        self.pad.inked.connect(lambda: self.main.setEnabled(self.pad.is_signed))
        self.what.changed.connect(self._word_pad)
        self._word_pad("")
        self.body.addWidget(self.what)
        self.body.addWidget(self.pad, 1)
        self.main.setEnabled(False)
        self.what.setFocus()

    def _word_pad(self, what: str) -> None:
        """What is signed, in the customer's language: the slip's number and what was done."""
        spoken = self._page.language or self.desk.settings.get(SITE_LANGUAGE)
        told = translate("Complaints", "Slip {number}, done: {what}", language=spoken)
        self.pad.set_words(told.format(number=grouped(self._page.number), what=" ".join(what.split())[:60] or "…"))

    def commit(self) -> None:
        """Close on the signature."""
        ink, what = Ink(self.pad.strokes, round(self.pad.shape * UNIT)), self.what.text()
        self.send(lambda: self.desk.act(service.sign, (self._page.id, ink, what)))


class UtilityDialog(ActDialog):
    """Give the customer the utility's complaint number (K6)."""

    def __init__(self, doer: Doer, page: CasePageRow) -> None:
        super().__init__(
            doer, translate("Complaints", "Give utility's number"), translate("Complaints", "Given"), width=520
        )
        self._page = page
        words = phrases.say(self.desk, "assistance", name=page.name, title=page.title, language=page.language)
        self.body.addWidget(PhraseCard(words))
        options = [Option(row.id, f"{row.name} · {row.phone}", row.hint) for row in queries.utilities()]
        self.utility = ChoiceBox(options, translate("Complaints", "Utility"))
        self.body.addLayout(labelled(translate("Complaints", "Utility"), self.utility))

    def commit(self) -> None:
        """Keep which number was given."""
        chosen = self.utility.value()
        number = chosen if isinstance(chosen, int) else 0
        self.send(lambda: self.desk.act(service.give_utility, (self._page.id, number)))


class SuggestionDialog(ActDialog):
    """Adopted or not, and the giver is told (K8)."""

    def __init__(self, doer: Doer, page: CasePageRow) -> None:
        title = translate("Complaints", "Answer the giver: {who}").format(who=who_of(page))
        super().__init__(doer, title, translate("Complaints", "Answered, close"), width=620)
        self._page = page
        self._speech = PhraseCard()
        options = [
            Option(True, translate("Complaints", "Adopted")),
            Option(False, translate("Complaints", "Not adopted")),
        ]
        self.adopted = ChoiceChips(options, translate("Complaints", "Adopted or not"))
        self.answer = words_area(translate("Complaints", "Answer") + " *")
        self.told = CheckRow(translate("Complaints", "The giver was told"))
        self.told.setVisible(not page.is_silent)
        for part in (self._speech, self.adopted, self.answer, self.told):
            self.body.addWidget(part)
        self.adopted.chosen.connect(self._chosen)
        self.main.setEnabled(False)

    def commit(self) -> None:
        """Close it with the answer."""
        options = {
            "adopted": self.adopted.value() is True,
            "answer": self.answer.text(),
            "is_told": self.told.isChecked(),
        }
        self.send(lambda: self.desk.act(service.answer_suggestion, (self._page.id,), options))

    def set_problem(self, sentence_: str) -> None:
        """Say what is the matter without hiding the box that mends it."""
        super().set_problem(sentence_)
        QTimer.singleShot(0, self, partial(grow, self))

    def _chosen(self, adopted: object) -> None:
        page = self._page
        situation = "suggestion_adopted" if adopted is True else "suggestion_not_adopted"
        words = phrases.say(self.desk, situation, name=page.name, title=page.title, language=page.language)
        self._speech.set_phrase(words)
        self.main.setEnabled(adopted is not None)
        QTimer.singleShot(0, self, partial(grow, self))
