"""The daily review (C12): each drawn customer asked, each unsolved case looked at, the day gone through."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.complaints import queries, service
from desk_app.complaints.queries import ReviewItemRow
from desk_app.complaints.rules import ASKED, Verdict
from desk_app.complaints.wording import customer_name, day_words, name_of
from desk_app.kernel.texts import translate
from desk_app.people.rules import masked_phone
from desk_app.phrases import queries as phrases
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.buttons import Button
from desk_app.widgets.labels import ElidedLabel, SectionLabel, text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.phrase_card import PhraseCard
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space


class ReviewDialog(ActDialog):
    """One day's review; it can be left and gone on with, and ends when nothing is left (or by a manager's reason)."""

    def __init__(self, doer: Doer, day: date) -> None:
        super().__init__(
            doer,
            translate("Complaints", "Go through the complaints of {day}").format(day=day_words(day)),
            translate("Complaints", "Finish the review"),
            width=760,
        )
        self.why = LineField(
            translate("Complaints", "Reason"), translate("Complaints", "Only a manager: why cases are left")
        )
        self._place = QVBoxLayout()
        self._place.setSpacing(Space.S)
        self.body.addWidget(PhraseCard(phrases.say(self.desk, "survey")))
        self.body.addLayout(self._place)
        self.body.addWidget(self.why)
        self.review_id = 0
        self.settling: dict[tuple[int, Verdict], Button] = {}
        doer.ask(lambda: self.desk.act(service.begin_review, (day,)), then=self._begun, refused=self._refused)

    def commit(self) -> None:
        """End it."""
        given = (self.review_id, self.why.text())
        self.send(lambda: self.desk.act(service.finish_review, given))

    def _begun(self, review_id: int) -> None:
        self.review_id = review_id
        self._show()

    def _show(self) -> None:
        while (shown := self._place.takeAt(0)) is not None:
            gone = shown.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self.settling = {}
        items = queries.items_of(self.review_id)
        for is_drawn, title in (
            (True, translate("Complaints", "Drawn for satisfaction")),
            (False, translate("Complaints", "Unsolved")),
        ):
            mine = [item for item in items if item.is_drawn is is_drawn]
            if mine:
                self._place.addWidget(SectionLabel(title))
            for item in mine:
                self._place.addWidget(self._row(item))
        if not items:
            told = translate("Complaints", "All of this day are solved, and their customers were asked.")
            self._place.addWidget(text_label(told, "muted"))
        left = [item for item in items if item.verdict is None]
        self.why.setVisible(bool(left))
        for button in self.settling.values():
            button.setFocus()
            return

    def _row(self, item: ReviewItemRow) -> QWidget:
        page = queries.case_page(item.case_id)
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        who = customer_name(page.name, page.title, is_anonymous=page.is_anonymous)
        words = (who, masked_phone(page.phone), " ".join(page.matter.split())[:60])
        line.addWidget(ElidedLabel(" · ".join(filter(None, words))), 1)
        if item.verdict is not None:
            line.addWidget(text_label(name_of(item.verdict), "strong", wrap=False))
            return whole
        line.addWidget(text_label(name_of(page.state), "muted", wrap=False))
        for verdict in ASKED if item.is_drawn else (Verdict.SEEN,):
            button = Button(name_of(verdict), compact=True)
            button.setAccessibleDescription(who)
            button.clicked.connect(partial(self._settle, item.id, verdict))
            line.addWidget(button)
            self.settling[item.id, verdict] = button
        return whole

    def _settle(self, item_id: int, verdict: Verdict, _on: object = None) -> None:
        self.doer.ask(
            lambda: self.desk.act(service.settle_item, (item_id, verdict)),
            then=lambda _result: self._show(),
            refused=self._refused,
        )
