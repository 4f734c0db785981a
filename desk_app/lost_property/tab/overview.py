"""The card in the middle while nothing is chosen: this month's figures and how to begin. Shows given figures."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.lost_property.dialogs import tiles_of
from desk_app.lost_property.rules import Figures
from desk_app.widgets.cards import Panel
from desk_app.widgets.labels import EmptyState
from desk_app.widgets.phrase_card import PhraseCard
from desk_app.widgets.stat_tile import StatTile
from desk_app.widgets.theme import Space


class OverviewPanel(Panel):
    """Figures of the month, the phrase for whoever brings something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(large=True, scrolls=True, parent=parent)
        self._figures, self._month = Figures(), ""
        self.phrase = PhraseCard()
        self.tiles = tuple(StatTile() for _ in range(6))
        grid = QGridLayout()
        grid.setSpacing(Space.M)
        for place, tile in enumerate(self.tiles):
            grid.addWidget(tile, place // 3, place % 3)
        self.hint = EmptyState(icon="search")
        body = self.pad()
        body.addWidget(self.phrase)
        body.addLayout(grid)
        body.addWidget(self.hint, 1)
        self.word()

    def show_figures(self, figures: Figures, month: str, phrase: str) -> None:
        """Show a month's figures and what to say."""
        self._figures, self._month = figures, month
        self.phrase.set_phrase(phrase)
        self.word()

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.set_title(translate("LostProperty", "This month"), self._month)
        for tile, told in zip(self.tiles, tiles_of(self._figures), strict=True):
            tile.set_figure(*told)
        self.hint.set_text(
            translate("LostProperty", "Choose an item at the left, or scan its bag tag"),
            translate("LostProperty", "F5 something was found · F6 something is missed"),
        )
