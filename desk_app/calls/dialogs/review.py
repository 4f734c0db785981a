"""The daily review (C12): each drawn caller asked, each unsolved call looked at, the day gone through."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.calls import queries, service
from desk_app.calls.queries import ReviewItemRow
from desk_app.calls.rules import Satisfaction
from desk_app.calls.wording import called, satisfaction_name, state_name
from desk_app.kernel.texts import translate
from desk_app.phrases import queries as phrases
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.buttons import Button
from desk_app.widgets.labels import ElidedLabel, SectionLabel, text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.phone_field import grouped, plain
from desk_app.widgets.phrase_card import PhraseCard
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space

_ASKED = (Satisfaction.SATISFIED, Satisfaction.UNSATISFIED, Satisfaction.NOT_REACHED)


class ReviewDialog(ActDialog):
    """One day's review; it can be left and gone on with, and ends when nothing is left (or by a manager's reason)."""

    def __init__(self, doer: Doer, day: date) -> None:
        super().__init__(
            doer,
            translate("Calls", "Go through the calls of {day}").format(day=f"{day:%m-%d}"),
            translate("Calls", "Finish the review"),
            width=680,
        )
        self._day = day
        self.why = LineField(translate("Calls", "Reason"), translate("Calls", "Only a manager: why calls are left"))
        self._place = QVBoxLayout()
        self._place.setSpacing(Space.S)
        self.body.addWidget(PhraseCard(phrases.say(self.desk, "survey")))
        self.body.addLayout(self._place)
        self.body.addWidget(self.why)
        self.review_id = 0
        self.settling: dict[tuple[int, Satisfaction], Button] = {}
        doer.ask(lambda: self.desk.act(service.begin_review, (day,)), then=self._begun, refused=self._refused)

    def commit(self) -> None:
        """End it."""
        review_id, why = self.review_id, self.why.text()
        self.send(lambda: self.desk.act(service.finish_review, (review_id, why)))

    def _begun(self, review_id: int) -> None:
        self.review_id = review_id
        self._show()

    def _show(self) -> None:
        while (shown := self._place.takeAt(0)) is not None:
            gone = shown.widget()
            if gone is not None:
                gone.deleteLater()
        self.settling = {}
        items = queries.items_of(self.review_id)
        for is_drawn, title in (
            (True, translate("Calls", "Drawn for satisfaction")),
            (False, translate("Calls", "Unsolved")),
        ):
            mine = [item for item in items if item.is_drawn is is_drawn]
            if mine:
                self._place.addWidget(SectionLabel(title))
            for item in mine:
                self._place.addWidget(self._row(item))
        if not items:
            self._place.addWidget(text_label(translate("Calls", "No call of this day is left to look at."), "muted"))
        self.why.setVisible(any(item.result is None for item in items))

    def _row(self, item: ReviewItemRow) -> QWidget:
        row = queries.call(item.call_id)
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        who = "" if row is None else f"{called(row.name, row.title)} {grouped(plain(row.phone))} · {row.subject}"
        line.addWidget(ElidedLabel(who), 1)
        if item.result is not None:
            line.addWidget(text_label(satisfaction_name(item.result), "strong", wrap=False))
            return whole
        if row is not None and not item.is_drawn:
            line.addWidget(text_label(state_name(row.state), "muted", wrap=False))
        for result in _ASKED if item.is_drawn else (Satisfaction.SEEN,):
            button = Button(satisfaction_name(result), compact=True)
            button.clicked.connect(partial(self._settle, item.id, result))
            line.addWidget(button)
            self.settling[item.id, result] = button
        return whole

    def _settle(self, item_id: int, result: Satisfaction, _on: object = None) -> None:
        self.doer.ask(
            lambda: self.desk.act(service.settle, (item_id, result)),
            then=lambda _result: self._show(),
            refused=self._refused,
        )
