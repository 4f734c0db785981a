"""The lanes as chips with their number keys and the waiting time to tell (a range, hidden while too little is known)."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.reception import queries
from desk_app.reception.queries import LaneRow
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import text_label
from desk_app.widgets.theme import Space


class LaneChips(QWidget):
    """One lane of those open; Alt+1 … Alt+9 choose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lanes = queries.lanes()
        name = translate("Reception", "Lane (Alt + number)")
        options = [Option(lane.id, f"{place} {lane.name}") for place, lane in enumerate(self._lanes, 1)]
        self.chips = ChoiceChips(options, name)
        self._told = text_label("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(text_label(name, "muted", wrap=False))
        column.addWidget(self.chips)
        column.addWidget(self._told)
        self.chips.chosen.connect(lambda _lane: self._tell())
        for place in range(1, min(9, len(self._lanes)) + 1):
            QShortcut(QKeySequence(f"Alt+{place}"), self, lambda place=place: self._choose(place - 1))
        if self._lanes:
            self._choose(0)

    def lane_id(self) -> int:
        """The chosen lane; 0 if there is none, which the service refuses."""
        chosen = self.chips.value()
        return chosen if isinstance(chosen, int) else 0

    def set_lane(self, lane_id: int) -> None:
        """Choose a lane that is open; another keeps what was chosen."""
        if any(lane.id == lane_id for lane in self._lanes):
            self.chips.set_value(lane_id)
            self._tell()

    @property
    def told(self) -> str:
        """What is said about the waiting time."""
        return self._told.text()

    def _choose(self, place: int) -> None:
        self.chips.set_value(self._lanes[place].id)
        self._tell()

    def _tell(self) -> None:
        lane = next((lane for lane in self._lanes if lane.id == self.chips.value()), None)
        self._told.setText("" if lane is None else _told(lane))


def _told(lane: LaneRow) -> str:
    if not lane.waiting:
        return translate("Reception", "Nobody waits in this lane")
    waiting = translate("Reception", "%n waiting", None, lane.waiting)
    found = queries.estimate_for(lane.id)
    if found is None:
        return waiting
    about = translate("Reception", "about {low}-{high} min").format(low=found.low, high=found.high)
    return f"{waiting} · {about}"
