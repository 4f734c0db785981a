"""Help: the keys that work here, global ones and those of the tab in sight."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.widgets.dialog import Dialog
from desk_app.widgets.keys import GLOBAL, keys_on
from desk_app.widgets.labels import text_label
from desk_app.widgets.theme import Space


class HelpDialog(Dialog):
    """An overview of all keys; opened with F1."""

    def __init__(self, tab: str, actions: frozenset[str], parent: QWidget | None = None) -> None:
        super().__init__(translate("Shell", "Keys"), cancel=translate("Shell", "Close"), width=720, parent=parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        for column in (1, 3):
            grid.setColumnStretch(column, 1)
        own = [key for key in keys_on(tab) if key.tab == tab] if tab else []
        everywhere = [key for key in keys_on(GLOBAL) if key.action in actions]
        for column, (title, keys) in enumerate(
            ((translate("Shell", "Everywhere"), everywhere), (translate("Shell", "On this page"), own))
        ):
            grid.addWidget(text_label(title, "section"), 0, column * 2, 1, 2)
            for row, key in enumerate(keys, start=1):
                grid.addWidget(text_label(key.sequence, "strong", wrap=False), row, column * 2)
                grid.addWidget(text_label(key.label(), wrap=False), row, column * 2 + 1)
        self.body.addLayout(grid)
