"""Brings the news of committed changes from whatever thread made them to the window's thread.

Carries changes as they are; decides nothing about them.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desk_app.kernel.changes import Change, Publisher


class Relay(QObject):
    """Emits ``changed(change)`` in the thread it lives in, in the order of the commits."""

    changed = Signal(object)

    def __init__(self, publisher: Publisher, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop: Callable[[], None] = publisher.subscribe((Change,), self.changed.emit)

    def close(self) -> None:
        """Hear nothing more."""
        self._stop()
