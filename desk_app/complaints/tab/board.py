"""The card in the middle while no case is chosen: how the complaints of the site stand now. Shows given figures."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desk_app.complaints.queries import BoardFigures, Filter
from desk_app.complaints.rules import Figures
from desk_app.complaints.wording import key_name
from desk_app.kernel.texts import translate
from desk_app.widgets.buttons import Button
from desk_app.widgets.cards import Panel
from desk_app.widgets.charts import BarChart, Point
from desk_app.widgets.labels import SectionLabel
from desk_app.widgets.stat_tile import StatTile
from desk_app.widgets.theme import Space

_GOOD = 9000


class BoardPanel(Panel):
    """``wanted(filter)`` when somebody wants to see what a figure counts."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(large=True, scrolls=True, parent=parent)
        self._figures: BoardFigures | None = None
        self._month: Figures | None = None
        self.tiles = tuple(StatTile() for _ in range(6))
        grid = QGridLayout()
        grid.setSpacing(Space.M)
        for place, tile in enumerate(self.tiles):
            grid.addWidget(tile, place // 3, place % 3)
        self.links = {kind: Button(compact=True) for kind in (Filter.LATE, Filter.CALL_BACK, Filter.MAJOR)}
        links = QGridLayout()
        links.setSpacing(Space.S)
        for place, (kind, button) in enumerate(self.links.items()):
            button.clicked.connect(partial(self.wanted.emit, kind))
            links.addWidget(button, 0, place)
        self._by_kind, self._by_clock = SectionLabel(), SectionLabel()
        self.kinds, self.clocks = BarChart(), BarChart()
        body = self.pad()
        body.addLayout(grid)
        body.addLayout(links)
        for part in (self._by_kind, self.kinds, self._by_clock, self.clocks):
            body.addWidget(part)
        body.addStretch(1)
        self.word()

    def show_figures(self, figures: BoardFigures, month: Figures) -> None:
        """Show the moment and the running month."""
        self._figures, self._month = figures, month
        tiles = (
            (translate("Complaints", "Open complaints"), figures.open, ""),
            (translate("Complaints", "Late now"), figures.late, "late" if figures.late else "good"),
            (translate("Complaints", "Call-backs owed"), figures.call_backs, ""),
            (translate("Complaints", "Major"), figures.major, "soon" if figures.proposed else ""),
            (translate("Complaints", "Received today"), figures.received_today, ""),
            (translate("Complaints", "Closed today"), figures.closed_today, ""),
        )
        proposed = translate("Complaints", "%n to confirm", None, figures.proposed) if figures.proposed else ""
        for tile, (name, count, tone) in zip(self.tiles, tiles, strict=True):
            tile.set_figure(name, str(count), proposed if tile is self.tiles[3] else "", tone)
        self.kinds.set_points([Point(key_name("kinds", row.key), row.count) for row in month.kinds])
        self.clocks.set_points(_clock_points(month))

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.set_title(translate("Complaints", "How it stands"))
        self._by_kind.setText(translate("Complaints", "This month by kind"))
        self._by_clock.setText(translate("Complaints", "This month: due times kept, in percent"))
        for kind, text in (
            (Filter.LATE, translate("Complaints", "Show what is late")),
            (Filter.CALL_BACK, translate("Complaints", "Show call-backs")),
            (Filter.MAJOR, translate("Complaints", "Show major cases")),
        ):
            self.links[kind].setText(text)
        if self._figures is not None and self._month is not None:
            self.show_figures(self._figures, self._month)


def _clock_points(month: Figures) -> Sequence[Point]:
    points = []
    for row in month.clocks:
        share = row.kept * 10_000 // row.judged
        shown = f"{share // 100} % ({row.kept}/{row.judged})"
        points.append(Point(key_name("clocks", row.clock), share // 100, shown, is_marked=share < _GOOD))
    return points
