"""The notes of a visit: kept by themselves after a pause and on leaving, so that nothing typed is lost (R9).

What could not be stored stays here under its visit and shows again when one comes back to it.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from desk_app.reception.dialogs.polite import polite
from desk_app.widgets.note_area import NoteArea

PAUSE_MS = 1_200


class VisitNotes(NoteArea):
    """``keep(visit, text)`` when something is to be stored; ``stored`` and ``not_stored`` are told what became of it."""

    keep = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(checker=polite, parent=parent)
        self._visit_id = 0
        self._known = ""
        self._unsaved: dict[int, str] = {}
        self._wait = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._wait.timeout.connect(self.flush)
        self.changed.connect(self._note)

    def show_note(self, visit_id: int, text: str) -> None:
        """Show a visit's note; words that are still being typed are never overwritten."""
        if visit_id == self._visit_id and self.is_dirty:
            return
        if visit_id != self._visit_id:
            self.flush()
        self._visit_id, self._known = visit_id, text
        self.set_text(self._unsaved.get(visit_id, text))

    @property
    def is_dirty(self) -> bool:
        """Whether something typed is not stored yet."""
        return bool(self._visit_id) and self.text() != self._known

    def flush(self) -> None:
        """Have what was typed stored now."""
        self._wait.stop()
        if self.is_dirty:
            self._known = self.text()
            self._unsaved[self._visit_id] = self._known
            self.keep.emit(self._visit_id, self._known)

    def stored(self, visit_id: int, text: str) -> None:
        """It is on disk."""
        if self._unsaved.get(visit_id) == text:
            del self._unsaved[visit_id]
        if visit_id == self._visit_id:
            self._known = text

    def not_stored(self, visit_id: int, before: str) -> None:
        """It was refused: it counts as typed and not stored."""
        if visit_id == self._visit_id:
            self._known = before

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the page stores."""
        super().hideEvent(event)
        self.flush()

    def _note(self, _text: str) -> None:
        if self.is_dirty:
            self._wait.start()
