"""The buttons of a case: those its state offers, the main one first, rarer ones in a menu. Tells, does nothing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desk_app.complaints.rules import Doing
from desk_app.complaints.wording import doing_name
from desk_app.kernel.texts import translate
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.flow_layout import FlowRow
from desk_app.widgets.keys import hint

_KEYS = {Doing.DISPATCH: "deliver", Doing.RESULT: "result", Doing.CALL_BACK: "call_back"}
MOST = 4  # more buttons than these stand in the menu: one row is seen at a glance
_RARE = frozenset(
    {
        Doing.SEVERITY,
        Doing.JOIN,
        Doing.REFUSE,
        Doing.CORRECT,
        Doing.WITHDRAW,
        Doing.PRINT,  # stands in the head
        Doing.ANSWER_UP,
        Doing.REPORT_UP,
        Doing.LEAVE,
        Doing.DELEGATE,
        Doing.CALL_OUT,
        Doing.ASKED,
    }
)


class ActBar(FlowRow):
    """``wanted(doing)`` when one is pressed; buttons keep their widget and focus while they stay offered."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._buttons: dict[Doing, Button] = {}
        self.offered: tuple[Doing, ...] = ()
        self._rest: tuple[Doing, ...] = ()
        self._more = Button(icon="chevron-down")
        self._menu = QMenu(self)
        self._more.setMenu(self._menu)

    def button(self, doing: Doing) -> Button:
        """The button of an act; KeyError if it is not offered as one."""
        return self._buttons[doing]

    def set_offered(self, offered: tuple[Doing, ...]) -> None:
        """Offer these acts."""
        if offered == self.offered:
            return
        self.offered = offered
        plain = [doing for doing in offered if doing not in _RARE][:MOST]
        for doing in [doing for doing in self._buttons if doing not in plain]:
            gone = self._buttons.pop(doing)
            self.flow.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, doing in enumerate(plain):
            button = self._buttons.get(doing) or self._add(doing)
            button.set_kind(Kind.PRIMARY if place == 0 else Kind.PLAIN)
            self.flow.removeWidget(button)
            self.flow.addWidget(button)
            button.show()
        self.flow.removeWidget(self._more)
        self.flow.addWidget(self._more)
        self._rest = tuple(doing for doing in offered if doing not in plain and doing is not Doing.PRINT)
        self._more.setVisible(bool(self._rest))
        self.word()
        self.updateGeometry()

    def word(self) -> None:
        """Texts in the language of the moment."""
        for doing, button in self._buttons.items():
            button.setText(doing_name(doing))
        self._more.setText(translate("Complaints", "More"))
        self._menu.clear()
        for doing in self._rest:
            self._menu.addAction(doing_name(doing), partial(self.wanted.emit, doing))

    def _add(self, doing: Doing) -> Button:
        key = hint(_KEYS[doing], "complaints") if doing in _KEYS else ""
        button = Button(doing_name(doing), key_hint=key, parent=self)
        button.setAutoDefault(True)  # a scanned slip brings the focus here: Enter does the step
        button.clicked.connect(lambda: self.wanted.emit(doing))
        self._buttons[doing] = button
        return button
