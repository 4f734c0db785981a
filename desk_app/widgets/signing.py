"""Tells the customer's window that somebody signs, on which pad and under which words: slices don't know each other.

One signature at a time. Carries the pad's ink and the words to sign, nothing else of a person (G2).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desk_app.widgets.signature import SignaturePad


class Signing(QObject):
    """``changed`` when a pad comes up before the customer or goes; ``pad`` is None while nobody signs."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pad: SignaturePad | None = None
        self.words = ""

    def begin(self, pad: SignaturePad, words: str) -> None:
        """Have the customer see this pad from now on, under these words."""
        if (pad, words) != (self.pad, self.words):
            self.pad, self.words = pad, words
            self.changed.emit()

    def end(self, pad: SignaturePad) -> None:
        """Put this pad away; another one that came up meanwhile stays."""
        if pad is self.pad:
            self.pad, self.words = None, ""
            self.changed.emit()
