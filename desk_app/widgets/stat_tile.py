"""One figure with its name: *median wait 2:10*, with a quiet note and a tone.

Shows given texts; computes nothing.
"""

from PySide6.QtWidgets import QWidget

from desk_app.widgets.cards import InnerCard
from desk_app.widgets.labels import ElidedLabel, text_label
from desk_app.widgets.theme import retone


class StatTile(InnerCard):
    """Name above, figure large, note below."""

    def __init__(
        self, name: str = "", figure: str = "", note: str = "", tone: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = ElidedLabel(name, "muted")
        self._figure = ElidedLabel(figure, "display")
        self._note = text_label(note, "muted")
        for part in (self._name, self._figure, self._note):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.set_figure(name, figure, note, tone)

    def set_figure(self, name: str, figure: str, note: str = "", tone: str = "") -> None:
        """Show another figure; tone is empty, good, soon or late."""
        self._name.setText(name)
        self._figure.setText(figure)
        retone(self._figure, tone=tone)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(f"{name}: {figure} {note}".strip())
