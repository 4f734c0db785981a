"""The card at the right: what comes after the seal, step by step, and how far the till is. Knows no amounts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.closing.wording import STEPS, step_text
from desk_app.kernel.texts import translate
from desk_app.widgets.cards import Panel
from desk_app.widgets.labels import text_label
from desk_app.widgets.theme import Space, retone


class AfterPanel(Panel):
    """Numbered steps; those behind are ticked, the present one is strong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(scrolls=True, parent=parent)
        self._facts: dict[str, str] = {}
        self._at = -1
        column = QVBoxLayout()
        column.setSpacing(Space.M)
        self.steps = [text_label("", "muted") for _ in STEPS]
        for line in self.steps:
            column.addWidget(line)
        column.addStretch(1)
        inside = self.pad(14, Space.L, Space.M)
        inside.addLayout(column)
        self.word()

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.set_title(translate("Closing", "After the seal"))
        self.show_steps(self._facts, self._at)

    def show_steps(self, facts: dict[str, str], at: int) -> None:
        """Word the steps with the site's own limits; ``at`` is the present one, -1 before the seal."""
        self._facts, self._at = facts, at
        for place, (line, key) in enumerate(zip(self.steps, STEPS, strict=True)):
            mark = "\u2713" if place < at else f"{place + 1}"
            line.setText(f"{mark}  {step_text(key, facts)}")
            retone(line, role="strong" if place == at else "muted", tone="good" if place < at else "")

    def texts(self) -> Sequence[str]:
        """What is shown."""
        return [line.text() for line in self.steps]
