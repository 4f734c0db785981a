"""What happened so far, oldest first: one flowing line or one row per event.

Shows given texts and times; reads no clock.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.theme import Space
from desk_app.widgets.theme.fonts import tabular


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: its time as shown (``14:25:26``) and what."""

    at: str
    text: str


class Timeline(QWidget):
    """A heading and the events as one wrapped line, as on the reception screen; ``rows=True`` puts one below another."""

    def __init__(self, title: str = "", *, rows: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_rows = rows
        self._title = SectionLabel(title)
        self._title.setVisible(bool(title))
        self._line = text_label("", "muted")
        self._line.setFont(tabular(self._line.font()))
        self._line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS + 2)
        column.addWidget(self._title)
        column.addWidget(self._line)
        column.addLayout(self._grid)
        self._line.setVisible(not rows)

    def set_title(self, title: str) -> None:
        """Change the heading."""
        self._title.setText(title)
        self._title.setVisible(bool(title))

    def set_events(self, events: Sequence[Event]) -> None:
        """Show these events, oldest first."""
        if not self._is_rows:
            self._line.setText(" · ".join(f"{event.at} {event.text}".replace(" ", "\u00a0") for event in events))
            self._line.setText(self._line.text().replace("\u00a0·\u00a0", " · "))
            return
        while self._grid.count():
            gone = self._grid.takeAt(0).widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for place, event in enumerate(events):
            time: QLabel = text_label(event.at, "muted", wrap=False)
            self._grid.addWidget(time, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text_label(event.text), place, 1)
