"""Candidates with points and reasons, each with one button. Shows; releases nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import InnerCard
from desk_app.widgets.labels import ElidedLabel, SectionLabel, text_label
from desk_app.widgets.theme import Space


@dataclass(frozen=True, slots=True)
class Shown:
    """One candidate: its id, what it is, more about it, the reasons, the points, and when its owner was told of it."""

    id: int
    title: str
    detail: str
    reasons: str
    points: int
    told: str = ""


def told_words(told_at: datetime | None, zone: tzinfo) -> str:
    """When the owner was told of a candidate, empty if not yet."""
    if told_at is None:
        return ""
    when = f"{told_at.astimezone(zone):%m-%d %H:%M}"
    return translate("LostProperty", "The owner was told {when}").format(when=when)


class MatchList(QWidget):
    """``chosen(id)`` when the button of a candidate is pressed, ``opened(id)`` to look at it; hidden while there is none."""

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = SectionLabel()
        self._rows: tuple[Shown, ...] = ()
        self._action = ""
        self.cards: list[QWidget] = []
        self.buttons: list[Button] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self._title)

    def set_title(self, title: str) -> None:
        """Word the heading."""
        self._title.setText(title)

    def set_rows(self, rows: Sequence[Shown], action: str) -> None:
        """Show these candidates, the best first; whoever stands on one of them stays on it."""
        if (tuple(rows), action) == (self._rows, self._action):
            return
        held = next((row.id for row, button in zip(self._rows, self.buttons, strict=True) if button.hasFocus()), None)
        old, self.cards, self.buttons = self.cards, [], []
        self._rows, self._action = tuple(rows), action
        for shown in rows:
            card = self._card(shown, action)
            self.cards.append(card)
            self._column.addWidget(card)
            if shown.id == held:
                self.buttons[-1].setFocus()
        for card in old:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.setVisible(bool(rows))

    def _card(self, shown: Shown, action: str) -> QWidget:
        card = InnerCard()
        button = Button(action, compact=True)
        button.clicked.connect(lambda: self.chosen.emit(shown.id))
        button.setAccessibleName(f"{action}: {shown.title}")
        self.buttons.append(button)
        look = Button(translate("LostProperty", "Look"), kind=Kind.LINK, compact=True)
        look.clicked.connect(lambda: self.opened.emit(shown.id))
        look.setAccessibleName(f"{look.text()}: {shown.title}")
        points = translate("LostProperty", "%n point(s)", None, shown.points)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(ElidedLabel(shown.title, "strong"))
        if shown.detail:
            words.addWidget(ElidedLabel(shown.detail))
        words.addWidget(text_label(f"{points}: {shown.reasons}", "muted"))
        if shown.told:
            words.addWidget(text_label(shown.told, "strong", tone="good"))
        line = QHBoxLayout()
        line.addLayout(words, 1)
        line.addWidget(look)
        line.addWidget(button)
        card.body.addLayout(line)
        return card
