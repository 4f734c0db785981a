"""Keeps what is typed about the call on the line a moment after each pause, and finds it again after a crash (C2).

Holds no rule; while nothing is typed it does nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desk_app.calls import queries, service
from desk_app.calls.rules import CallDraft
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.texts import translate

if TYPE_CHECKING:
    from desk_app.calls.queries import CallRow
    from desk_app.calls.tab.page import CallsTab

PAUSE_MS = 1_000


class DraftKeeper(QObject):
    """One timer over the form of the call card."""

    def __init__(self, tab: CallsTab) -> None:
        super().__init__(tab)
        self._tab = tab
        self._kept: tuple[int, CallDraft] | None = None
        self._looked = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        form = tab.live.form
        form.changed.connect(self._pause.start)
        form.address.changed.connect(lambda _text: self._pause.start())
        form.note.changed.connect(lambda _text: self._pause.start())

    def begun(self, row: CallRow) -> None:
        """Another call comes onto the card: what was typed about the one before is kept first."""
        form = self._tab.live.form
        if form.call_id not in {None, row.id}:
            self.flush()

    def shown(self) -> None:
        """The card shows what is stored: nothing of it is new."""
        form = self._tab.live.form
        if form.call_id is not None and (self._kept is None or self._kept[0] != form.call_id):
            self._kept = form.call_id, form.draft()

    def flush(self) -> None:
        """Store what is typed and not stored yet."""
        self._pause.stop()
        form = self._tab.live.form
        if form.call_id is None:
            return
        now = form.call_id, form.draft()
        if now == self._kept:
            return
        self._kept = now
        self._tab.ask(lambda: self._tab.desk.act(service.keep_draft, now), refused=self._not_kept)

    def look_back(self) -> None:
        """Once after the start: a call that was on the line when the program went down is on the card again, with a word."""
        if self._looked:
            return
        self._looked = True
        for row in queries.live(self._tab.desk.number):
            if row.subject or row.note or row.name or row.address:
                self._tab.ref = Ref("call", row.id)
                self._tab.done.emit(translate("Calls", "What was typed about the call is back."))
                return

    def _not_kept(self, _refusal: Refusal) -> None:
        """The call is over or gone: what was typed went with its end."""
        self._kept = None
