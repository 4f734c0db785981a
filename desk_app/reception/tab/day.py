"""The card in the middle while nobody is chosen: how the day goes, and who served whom. Shows given figures."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.reception.rules import DayFigures
from desk_app.reception.wording import clock_text
from desk_app.widgets.buttons import Button
from desk_app.widgets.cards import Panel
from desk_app.widgets.keys import hint
from desk_app.widgets.labels import EmptyState, SectionLabel
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.stat_tile import StatTile
from desk_app.widgets.theme import Space, look

GOOD_SHARE = 90


class DayPanel(Panel):
    """Figures of the day; ``hosts`` and ``emergency`` are buttons for the page to connect."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(large=True, scrolls=True, parent=parent)
        self.hosts = Button(compact=True)
        self.emergency = Button(compact=True, key_hint=hint("emergency"))
        self.add_action(self.hosts, self.emergency)
        self._figures = DayFigures()
        self._waiting = 0
        self.tiles = tuple(StatTile() for _ in range(4))
        grid = QGridLayout()
        grid.setSpacing(Space.M)
        for place, tile in enumerate(self.tiles):
            grid.addWidget(tile, place // 2, place % 2)
        self._by_staff = SectionLabel()
        self.list = RowList(_face, lambda row: getattr(row, "staff_number", ""), "")
        self._empty = EmptyState(icon="clock")
        body: QVBoxLayout = self.pad()
        body.addLayout(grid)
        body.addWidget(self._by_staff)
        body.addWidget(self.list, 1)
        body.addWidget(self._empty, 1)
        self.word()

    def show_day(self, figures: DayFigures, waiting: int) -> None:
        """Show these figures; ``waiting`` is how many stand in the queue now."""
        self._figures, self._waiting = figures, waiting
        now, median, ninetieth, share = self.tiles
        seen = translate("Reception", "%n visitor(s) today", None, figures.visits)
        now.set_figure(translate("Reception", "Waiting now"), str(waiting), seen)
        median.set_figure(translate("Reception", "Median wait"), clock_text(figures.median_wait))
        ninetieth.set_figure(translate("Reception", "90 % waited at most"), clock_text(figures.ninetieth_wait))
        percent = figures.in_time_share
        share.set_figure(
            translate("Reception", "Received in time"),
            "–" if percent is None else f"{percent} %",
            translate("Reception", "{in_time} of {all}").format(in_time=figures.received_in_time, all=figures.received),
            "" if percent is None else "good" if percent >= GOOD_SHARE else "soon",
        )
        self.list.set_rows(figures.by_staff)
        self.list.setMinimumHeight(look().px(62) * min(3, len(figures.by_staff)))
        for part in (self._by_staff, self.list):
            part.setVisible(bool(figures.by_staff))
        self._empty.setVisible(not figures.by_staff)

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.set_title(translate("Reception", "Today"), translate("Reception", "Choose a visitor at the left"))
        self.hosts.setText(translate("Reception", "Hosts and messages"))
        self.emergency.setText(translate("Reception", "Who is in the house"))
        self._by_staff.setText(translate("Reception", "By staff number"))
        self.list.setAccessibleName(translate("Reception", "By staff number"))
        self._empty.set_text(
            translate("Reception", "Nobody has been served yet today"),
            translate("Reception", "Figures by staff number appear here."),
        )
        self.show_day(self._figures, self._waiting)


def _face(row: object) -> RowFace:
    visits = getattr(row, "visits", 0)
    served = getattr(row, "served", None)
    words = translate("Reception", "%n served", None, visits)
    each = clock_text(served / visits) if served is not None and visits else ""
    return RowFace(words, number=getattr(row, "staff_number", ""), sub=translate("Reception", "on average"), timer=each)
