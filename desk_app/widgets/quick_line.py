"""A line with the site's quick choices below it: one press instead of typing what is nearly always the same.

Judges nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.line_field import LineField
from desk_app.widgets.theme import Space


def quick(text: str) -> Sequence[str]:
    """A setting's quick choices, divided by commas."""
    return tuple(filter(None, (part.strip() for part in text.replace("，", ",").replace("、", ",").split(","))))


class QuickLine(QWidget):
    """A labelled line; a press on a choice puts it in, a second press takes it out."""

    def __init__(self, label: str, choices: Sequence[str], *, is_required: bool = False) -> None:
        super().__init__()
        self.line = LineField(label, is_required=is_required)
        chips = ChoiceChips([Option(text, text) for text in choices], label, may_be_none=True)
        chips.chosen.connect(lambda text: self.line.set_text(text if isinstance(text, str) else ""))
        chips.setVisible(bool(choices))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.line)
        column.addWidget(chips)
        column.addStretch(1)
        self.setFocusProxy(self.line)

    def text(self) -> str:
        """What was typed or chosen."""
        return self.line.text()
