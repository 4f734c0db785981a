"""A screen's columns: list at the left, the matter in the middle, the rail at the right; narrow or large text folds them.

Where the rail finds no room it becomes the one-line strip above; the middle scrolls, so nothing is cut up to 200 %.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.kernel.prompts import Prompt
from desk_app.widgets.prompt_rail import PromptRail, PromptStrip
from desk_app.widgets.theme import Space, look

_LEAST_MIDDLE = 380
_LEFT_SHARE = 0.4


class Columns(QWidget):
    """Lays out a screen; widths are pixels at 100 % and grow with the text. ``with_rail=False``: the strip always."""

    action = Signal(object, object)

    def __init__(
        self,
        middle: QWidget,
        left: QWidget | None = None,
        *,
        left_width: int = 372,
        with_rail: bool = True,
        rail_width: int = 296,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._left, self._middle = left, middle
        self._left_width, self._rail_width, self._with_rail = left_width, rail_width, with_rail
        self.rail, self.strip = PromptRail(), PromptStrip()
        self._has_prompts = False
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        if left is not None:
            line.addWidget(left)
        line.addWidget(middle, 1)
        line.addWidget(self.rail)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self.strip)
        column.addLayout(line, 1)
        for part in (self.rail, self.strip):
            part.action.connect(self.action)
        self._fold()

    def set_prompts(self, prompts: Sequence[Prompt]) -> None:
        """Show these prompts in the rail or the strip, whichever has room."""
        self._has_prompts = bool(prompts)
        self.rail.set_prompts(prompts)
        self.strip.set_prompts(prompts)
        self._fold()

    def do_top(self) -> bool:
        """Do the first action of the first prompt that has one (F4); False when there is none."""
        return self.rail.do_top()

    @property
    def is_folded(self) -> bool:
        """Whether the strip stands in for the rail."""
        return not self.rail.isVisibleTo(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold with the room there is."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Fold or unfold with the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_has_prompts"):
            self._fold()

    def _fold(self) -> None:
        now = look()
        left = min(now.px(self._left_width), round(self.width() * _LEFT_SHARE)) if self._left is not None else 0
        rail = now.px(self._rail_width)
        spare = self.width() - 4 * Space.M - left - rail
        is_shown = self._with_rail and spare >= now.px(_LEAST_MIDDLE)
        if self._left is not None:
            self._left.setFixedWidth(max(left, 120))
        self.rail.setFixedWidth(rail)
        self.rail.setVisible(is_shown)
        self.strip.setVisible(self._has_prompts and not is_shown)
