"""A dialog that has one use case done: it sends, says a refusal inside itself, and closes only when the act is safe.

Holds no content and no rule; an open dialog stands over its window without stopping the clocks behind it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QVBoxLayout, QWidget

from desk_app.kernel.refusal import Refusal, sentence
from desk_app.widgets.dialog import Dialog
from desk_app.widgets.labels import text_label
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space

R = TypeVar("R")


class ActDialog(Dialog):
    """``send`` asks the doer and closes on success; a refusal is said above the buttons and nothing typed is lost."""

    def __init__(
        self,
        doer: Doer,
        title: str,
        main: str = "",
        *,
        text: str = "",
        cancel: str | None = None,
        danger: bool = False,
        width: int = 460,
    ) -> None:
        super().__init__(title, main, text=text, cancel=cancel, danger=danger, width=width, parent=doer.window())
        self.doer = doer
        self.desk = doer.desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._is_sending = False
        self._problem = text_label("", "problem")
        self._problem.hide()
        self._problem.setContentsMargins(Space.XL, Space.S, Space.XL, Space.S)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.commit_other)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, self._problem)

    @property
    def problem(self) -> str:
        """The refusal that is shown, empty if none."""
        return self._problem.text()

    def set_problem(self, sentence_: str) -> None:
        """Say what is the matter; an empty sentence takes it away."""
        self._problem.setText(sentence_)
        self._problem.setVisible(bool(sentence_))
        if sentence_ and self.isVisible():
            self._make_room()

    def send(
        self, act: Callable[[], R], then: Callable[[R], None] | None = None, button: QAbstractButton | None = None
    ) -> None:
        """Have it done once; a second press while it runs is the same press."""
        if self._is_sending:
            return
        self._is_sending = True
        self.set_problem("")

        def done(result: R) -> None:
            self._is_sending = False
            if then is not None:
                then(result)
            self.done(self.DialogCode.Accepted)

        self.doer.ask(act, then=done, refused=self._refused, button=button or self.main)

    def commit(self) -> None:
        """What the main button and Enter do; subclasses send their act."""
        super().accept()

    def commit_other(self) -> None:
        """What Ctrl+Enter does: the same, also from within a text of several lines."""
        if self.main.isEnabled() and self.main.isVisible():
            self.commit()

    def accept(self) -> None:
        """Enter and the main button lead to the one act."""
        self.commit()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size of the content, measured once more when it stands: wrapped words may need another line."""
        super().showEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """As tall as what there is to read, within the screen."""
        scroll = self.findChild(QScrollArea)
        if scroll is not None:
            self.layout().activate()
            room = self.screen().availableGeometry().height() - 2 * Space.XL
            self.resize(self.width(), min(self.height() + scroll.verticalScrollBar().maximum(), room))

    def reject(self) -> None:
        """Leave, unless an act is on its way: its answer must find the dialog."""
        if not self._is_sending:
            super().reject()

    def _refused(self, refusal: Refusal) -> None:
        self._is_sending = False
        self.set_problem(sentence(refusal))


def show(dialog: Dialog, focus: QWidget | None = None) -> Dialog:
    """Open a dialog over its window, with the first field ready to type into."""
    dialog.open()
    if focus is not None:
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
    return dialog
