"""F7: ending a call with the promise of an answer (C4): how, by when, with the days that lie between."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout

from desk_app.calls import service
from desk_app.calls.dialogs.explained import days_text, due_text
from desk_app.calls.rules import ENQUIRY_DAYS, REQUEST_DAYS, CallDraft, Way, promise_days, promise_due
from desk_app.calls.wording import kind_name, way_name
from desk_app.kernel.calendar import explain
from desk_app.kernel.texts import translate
from desk_app.phrases import queries as phrases
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import text_label
from desk_app.widgets.phone_field import grouped, plain
from desk_app.widgets.phrase_card import PhraseCard
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space


class PromiseDialog(ActDialog):
    """What is owed, how and until when; the number is read back once before it is promised (C6)."""

    def __init__(self, doer: Doer, call_id: int, draft: CallDraft) -> None:
        super().__init__(
            doer, translate("Calls", "Promise an answer"), translate("Calls", "Promise and end the call"), width=560
        )
        self._call_id, self._draft = call_id, draft
        self._uuid = doer.new_uuid()
        now, calendar = self.desk.now(), self.desk.calendar()
        settings = self.desk.settings
        days = promise_days(draft.kind, settings.get(ENQUIRY_DAYS), settings.get(REQUEST_DAYS))
        due_at = promise_due(calendar, now, days)
        when = due_text(due_at, self.desk.zone())
        words = phrases.say(self.desk, "reply_promise", name=draft.name, title=draft.title, facts={"time": when})
        self.phrase = PhraseCard(words)
        self.ways = ChoiceChips([Option(way, way_name(way)) for way in Way], translate("Calls", "How to answer"))
        self.ways.set_value(Way.PHONE)
        counted = translate("Calls", "%n working day(s)", None, days)
        self.due = text_label(translate("Calls", "Due {time}").format(time=when), "strong")
        self.why = text_label(
            f"{kind_name(draft.kind)} · {counted} — {days_text(explain(calendar, now, due_at))}", "muted"
        )
        number = grouped(plain(draft.phone))
        self.read_back = CheckRow(translate("Calls", "Read back: {number}").format(number=number or "–"))
        self.read_back.setChecked(draft.is_read_back)
        self._lay_out()
        self.read_back.setFocus()

    def commit(self) -> None:
        """Promise it."""
        way = self.ways.value()
        draft = replace(self._draft, is_read_back=self.read_back.isChecked())
        call_id, uuid = self._call_id, self._uuid
        chosen = way if isinstance(way, Way) else Way.PHONE
        self.send(lambda: self.desk.act(service.promise, (call_id, draft, chosen), uuid=uuid))

    def _lay_out(self) -> None:
        self.body.addWidget(self.phrase)
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        column.addWidget(text_label(translate("Calls", "How to answer"), "muted", wrap=False))
        column.addWidget(self.ways)
        self.body.addLayout(column)
        for part in (self.due, self.why, self.read_back):
            self.body.addWidget(part)
