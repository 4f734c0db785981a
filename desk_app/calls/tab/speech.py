"""The phrase card of a call: the words for its moment and the clock that matters; asked anew only when they change."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtWidgets import QWidget

from desk_app.calls.queries import CallRow
from desk_app.calls.rules import (
    ABUSE_REQUESTS,
    CHECKING_SECONDS,
    MAX_RINGS,
    PRIVATE_MINUTES,
    RING_SECONDS,
    SILENT_GREETINGS,
    SILENT_SECONDS,
    CallDraft,
    Mark,
    Moment,
    State,
    checking_due,
    private_due,
    rings_by,
    silent_due,
    situation,
)
from desk_app.calls.tab.known import Known
from desk_app.calls.wording import clock_text
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.phrases import queries as phrases
from desk_app.widgets.phone_field import grouped, plain
from desk_app.widgets.phrase_card import PhraseCard


class CallSpeech(PhraseCard):
    """``show_call`` for another state or draft, ``tick`` each second."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._row: CallRow | None = None
        self._marks: tuple[tuple[Mark, datetime], ...] = ()
        self._draft = CallDraft()
        self._known = Known()
        self._said = ""
        self._shown = ("", "", "")
        self.situation = ""

    def show_call(self, row: CallRow, marks: tuple[tuple[Mark, datetime], ...], draft: CallDraft, known: Known) -> None:
        """Find the words anew."""
        self._row, self._marks, self._draft, self._known = row, marks, draft, known
        self.situation = ""
        self.tick(self._desk.now())

    def tick(self, now: datetime) -> None:
        """Follow the clock; the phrase is asked for only when another one is due."""
        row = self._row
        if row is None:
            return
        wanted = situation(self._moment(row, now))
        if wanted != self.situation:
            self.situation = wanted
            self._said = self._say(wanted)
        detail, tone = self._clock_line(row, now)
        if (self._said, detail, tone) != self._shown:
            self._shown = (self._said, detail, tone)
            quoted = translate("Calls", "“{phrase}”").format(phrase=self._said) if self._said else ""
            self.set_phrase(quoted, detail, tone)

    def _moment(self, row: CallRow, now: datetime) -> Moment:
        get = self._desk.settings.get
        is_late = row.is_late or (row.state is State.RINGING and self._rings(row, now) > get(MAX_RINGS))
        said = None if row.checking_at is None else checking_due(row.checking_at, row.said_at, get(CHECKING_SECONDS))
        return Moment(
            state=row.state,
            direction=row.direction,
            is_late=is_late,
            last_mark=self._marks[-1][0] if self._marks else None,
            silent=row.silent,
            abuse=row.abuse,
            most_silent=get(SILENT_GREETINGS),
            most_abuse=get(ABUSE_REQUESTS),
            is_checking=row.checking_at is not None,
            is_unsaid=said is not None and now >= said,
            has_matter=bool(self._known.promises) and row.about_id is not None,
            has_facts=bool(self._draft.phone and self._draft.subject),
            is_read_back=self._draft.is_read_back,
            is_returning=row.source is not None and row.source.kind == "task",
        )

    def _say(self, wanted: str) -> str:
        if not wanted:
            return ""
        progress = next((promise.progress for promise in self._known.promises), "")
        facts = {"readback": grouped(plain(self._draft.phone)), "state": progress}
        return phrases.say(self._desk, wanted, name=self._draft.name, title=self._draft.title, facts=facts)

    def _clock_line(self, row: CallRow, now: datetime) -> tuple[str, str]:
        if row.state is State.RINGING:
            return self._ringing(row, now)
        if row.checking_at is not None:
            checked = translate("Calls", "Checking {time}").format(time=clock_text(now - row.checking_at))
            return checked, "soon" if self.situation == "checking_45s" else ""
        silent = self._silent(now)
        if silent is not None:
            return silent
        ran = now - (row.answered_at or row.rang_at)
        if self._draft.is_private:
            due_at = private_due(row.answered_at or row.rang_at, self._desk.settings.get(PRIVATE_MINUTES))
            told = translate("Calls", "Private call {time}").format(time=clock_text(ran))
            return told, "late" if now >= due_at else ""
        late = translate("Calls", "answered at ring {n}").format(n=row.rings) if row.is_late else ""
        on_line = translate("Calls", "On the line {time}").format(time=clock_text(ran))
        return " · ".join(filter(None, (on_line, late))), "soon" if late else ""

    def _ringing(self, row: CallRow, now: datetime) -> tuple[str, str]:
        rings, most = self._rings(row, now), self._desk.settings.get(MAX_RINGS)
        told = translate("Calls", "Ring {n} · {time}").format(n=rings, time=clock_text(now - row.rang_at))
        return told, "late" if rings > most else "soon" if rings == most else ""

    def _rings(self, row: CallRow, now: datetime) -> int:
        return max(row.rings, rings_by(now - row.rang_at, self._desk.settings.get(RING_SECONDS)))

    def _silent(self, now: datetime) -> tuple[str, str] | None:
        if not self._marks or self._marks[-1][0] is not Mark.SILENT:
            return None
        due_at = silent_due(self._marks[-1][1], self._desk.settings.get(SILENT_SECONDS))
        left = max(timedelta(0), due_at - now)
        if not left:
            return translate("Calls", "Still silent? Go on"), "soon"
        return translate("Calls", "Wait {seconds} s").format(seconds=int(left.total_seconds() + 0.999)), ""
