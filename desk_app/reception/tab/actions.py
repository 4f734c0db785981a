"""The buttons of a visit: those that its state offers, the main one first, rarer ones in a menu. Tells, does nothing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desk_app.kernel.texts import translate
from desk_app.reception.rules import Doing, Offered
from desk_app.reception.wording import doing_name
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.flow_layout import FlowRow
from desk_app.widgets.keys import hint

_KEYS = {
    Doing.FINISH: "finish",
    Doing.HAND_OVER: "hand_over",
    Doing.RECALL: "recall",
    Doing.HOLD: "park",
    Doing.RESUME: "park",
}


class ActionBar(FlowRow):
    """``wanted(doing)`` when one is pressed; buttons keep their widget and focus while they stay offered."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._buttons: dict[Doing, Button] = {}
        self._offered = Offered()
        self._more = Button(icon="chevron-down")
        self._menu = QMenu(self)
        self._more.setMenu(self._menu)

    @property
    def offered(self) -> Offered:
        """What is offered now."""
        return self._offered

    def button(self, doing: Doing) -> Button:
        """The button of an act; KeyError if it is not offered."""
        return self._buttons[doing]

    def set_offered(self, offered: Offered) -> None:
        """Offer these acts."""
        if offered == self._offered:
            return
        self._offered = offered
        for doing in [doing for doing in self._buttons if doing not in offered.acts]:
            gone = self._buttons.pop(doing)
            self.flow.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, doing in enumerate(offered.acts):
            button = self._buttons.get(doing) or self._add(doing)
            button.set_kind(Kind.PRIMARY if place == 0 else Kind.PLAIN)
            self.flow.removeWidget(button)
            self.flow.addWidget(button)
            button.show()
        self.flow.removeWidget(self._more)
        if offered.more:
            self.flow.addWidget(self._more)
        self._more.setVisible(bool(offered.more))
        self.word()
        self.updateGeometry()

    def word(self) -> None:
        """Texts in the language of the moment."""
        for doing, button in self._buttons.items():
            button.setText(doing_name(doing))
        self._more.setText(translate("Reception", "More"))
        self._menu.clear()
        for doing in self._offered.more:
            self._menu.addAction(doing_name(doing), partial(self.wanted.emit, doing))

    def _add(self, doing: Doing) -> Button:
        key = hint(_KEYS[doing], "reception") if doing in _KEYS else ""
        button = Button(doing_name(doing), key_hint=key, parent=self)
        button.clicked.connect(lambda: self.wanted.emit(doing))
        self._buttons[doing] = button
        return button
