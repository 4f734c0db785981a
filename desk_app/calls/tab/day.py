"""The card in the middle while no call is chosen: how the day goes on the telephone. Shows given figures."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from desk_app.calls.queries import CallFigures
from desk_app.kernel.texts import translate
from desk_app.widgets.cards import Panel
from desk_app.widgets.keys import hint
from desk_app.widgets.labels import EmptyState
from desk_app.widgets.stat_tile import StatTile
from desk_app.widgets.theme import Space


class DayPanel(Panel):
    """Calls, late answers (C1), missed calls, answers owed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(large=True, scrolls=True, parent=parent)
        self._figures = CallFigures()
        self._owed = (0, 0)
        self.tiles = tuple(StatTile() for _ in range(4))
        grid = QGridLayout()
        grid.setSpacing(Space.M)
        for place, tile in enumerate(self.tiles):
            grid.addWidget(tile, place // 2, place % 2)
        self._ready = EmptyState(icon="inbox")
        body = self.pad()
        body.addLayout(grid)
        body.addWidget(self._ready, 1)
        self.word()

    def show_day(self, figures: CallFigures, owed: int, late: int) -> None:
        """Show these figures; ``owed`` answers are open now, ``late`` of them past due."""
        self._figures, self._owed = figures, (owed, late)
        calls, late_tile, missed, promises = self.tiles
        calls.set_figure(
            translate("Calls", "Calls today"),
            str(figures.calls),
            translate("Calls", "%n rung out", None, figures.outbound),
        )
        share = f"{figures.late * 100 // figures.answered} %" if figures.answered else "–"
        late_tile.set_figure(
            translate("Calls", "Answered late", "rings"),
            str(figures.late),
            translate("Calls", "{share} of those answered").format(share=share),
            "soon" if figures.late else "",
        )
        missed.set_figure(
            translate("Calls", "Missed"),
            str(figures.missed),
            translate("Calls", "%n stopped ringing", None, figures.abandoned),
            "soon" if figures.missed else "",
        )
        promises.set_figure(
            translate("Calls", "Answers owed"),
            str(owed),
            translate("Calls", "%n late", "answers", late),
            "late" if late else "",
        )

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.set_title(translate("Calls", "Today"), translate("Calls", "Choose a call at the left"))
        self._ready.set_text(
            translate("Calls", "Press {key} when the telephone rings").format(key=hint("new_call")),
            translate("Calls", "The same key answers; F8 finishes."),
        )
        self.show_day(self._figures, *self._owed)
