"""The phrase card of a visit: the words for its state, with the clock that matters; asked anew only when they change."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtWidgets import QWidget

from desk_app.directory.queries import HostRow
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.phrases import queries as phrases
from desk_app.reception.queries import VisitRow
from desk_app.reception.rules import CHECKING_SECONDS, HAND_OVER_SECONDS, Moment, State, hand_over_due, situation
from desk_app.reception.wording import clock_text, state_name
from desk_app.widgets.phrase_card import PhraseCard


class VisitSpeech(PhraseCard):
    """``show_visit`` for another state, ``tick`` each second."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._row: VisitRow | None = None
        self._host: HostRow | None = None
        self._was_checking = False
        self._said = ""
        self._shown = ("", "", "")
        self.situation = ""

    def show_visit(self, row: VisitRow, host: HostRow | None, *, was_checking: bool) -> None:
        """Find the words anew."""
        self._row, self._host, self._was_checking = row, host, was_checking
        self.situation = ""
        self.tick(self._desk.now())

    def tick(self, now: datetime) -> None:
        """Follow the clock: the detail each second, the phrase only when another one is due."""
        row = self._row
        if row is None:
            return
        wanted = situation(self._moment(row, now))
        if wanted != self.situation or not self._said:
            self.situation = wanted
            self._said = self._say(row, wanted) if wanted else state_name(row.state)
        detail, tone = self._clock_line(row, now)
        if (self._said, detail, tone) != self._shown:
            self._shown = (self._said, detail, tone)
            self.set_phrase(_quoted(self._said) if wanted else self._said, detail, tone)

    def _moment(self, row: VisitRow, now: datetime) -> Moment:
        waited = now - row.waiting_since if row.state.is_waiting else row.waited
        return Moment(
            state=row.state,
            marks=row.marks,
            host="" if self._host is None else self._host.state.value,
            waited=waited,
            unsaid_for=now - max(row.state_since, row.said_at or row.state_since),
            checking_limit=timedelta(seconds=self._desk.settings.get(CHECKING_SECONDS)),
            was_checking=self._was_checking,
        )

    def _say(self, row: VisitRow, wanted: str) -> str:
        facts = {"number": row.label, "counter": str(self._desk.number)}
        if self._host is not None:
            facts["host"] = self._host.name
        return phrases.say(self._desk, wanted, name=row.name, title=row.title, language=row.language, facts=facts)

    def _clock_line(self, row: VisitRow, now: datetime) -> tuple[str, str]:
        if row.state is State.CHECKING:
            return self._checking(row, now)
        if row.state.is_waiting:
            return self._waiting(row, now)
        if row.state.is_end:
            return "", ""
        ran = clock_text(now - row.state_since)
        if row.state is State.SERVING and row.waited > timedelta(0):
            waited = translate("Reception", "waited {time}").format(time=clock_text(row.waited))
            return f"{state_name(row.state)} {ran} · {waited}", ""
        return f"{state_name(row.state)} {ran}", ""

    def _checking(self, row: VisitRow, now: datetime) -> tuple[str, str]:
        ran = translate("Reception", "Checking {time}").format(time=clock_text(now - row.state_since))
        limit = self._desk.settings.get(CHECKING_SECONDS)
        if self.situation != "checking_45s":
            return ran, ""
        told = translate("Reception", "over {seconds} s, please tell the visitor").format(seconds=limit)
        return f"{ran} — {told}", "soon"

    def _waiting(self, row: VisitRow, now: datetime) -> tuple[str, str]:
        ran = f"{state_name(row.state)} {clock_text(now - row.waiting_since)}"
        limit = self._desk.settings.get(HAND_OVER_SECONDS)
        if row.state is State.WAITING and now >= hand_over_due(row.waiting_since, row.is_urgent, limit):
            told = translate("Reception", "receive now, or hand over to a colleague")
            return f"{ran} — {told}", "late"
        return ran, ""


def _quoted(phrase: str) -> str:
    return translate("Reception", "“{phrase}”").format(phrase=phrase)
