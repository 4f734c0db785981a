"""What every tab is: it reads rows, shows them, asks the database worker for acts and hears of changes.

A tab never opens a transaction and never waits: ``do`` hands a use case to the worker and comes back by itself. It must
hold no rule; what it may not do comes back as a Refusal and is worded by the slice.
"""

from __future__ import annotations

import logging
import uuid as uuids
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desk_app.kernel.changes import Change, EverythingChanged
from desk_app.kernel.refusal import Refusal
from desk_app.widgets.signing import Signing

if TYPE_CHECKING:
    from desk_app.kernel.prompts import Action, Prompt
    from desk_app.kernel.refs import Ref
    from desk_app.kernel.work import Desk, Work
    from desk_app.widgets.jobs import Jobs, Worker
    from desk_app.widgets.relay import Relay
    from desk_app.widgets.ticker import Ticker

log = logging.getLogger(__name__)
P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True, slots=True, eq=False)
class Seat:
    """What the program gives each of its windows and tabs to work with."""

    desk: Desk
    worker: Worker
    jobs: Jobs
    relay: Relay
    ticker: Ticker
    bug: Callable[[Exception], None]  # what is not a refusal: the crash dialog
    signing: Signing = field(default_factory=Signing)  # the customer's window hears here that somebody signs


class Doer(QWidget):
    """A widget that can have use cases done: tabs and dialogs with acts of their own."""

    refused = Signal(str)  # a sentence for the line above the page
    done = Signal(str)  # a short word that something is safe

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.desk = seat.desk

    def do(
        self,
        use_case: Callable[Concatenate[Work, P], R],
        /,
        *args: P.args,
        **options: P.kwargs,
    ) -> None:
        """Have a use case done; a refusal is told above the page. For more, ``ask``."""
        self.ask(lambda: self.desk.do(use_case, *args, **options))

    def ask(
        self,
        act: Callable[[], R],
        *,
        then: Callable[[R], None] | None = None,
        refused: Callable[[Refusal], None] | None = None,
        button: QAbstractButton | None = None,
    ) -> None:
        """Run an act on the database worker, in order; ``button`` stays disabled until the answer is there.

        ``then`` gets the result, ``refused`` the Refusal (without it the sentence is told); anything else is a bug.
        """
        if button is not None:
            button.setEnabled(False)

        def came(result: R) -> None:
            if button is not None:
                button.setEnabled(True)
            if then is not None:
                then(result)

        def failed(problem: Exception) -> None:
            if button is not None:
                button.setEnabled(True)
            if not isinstance(problem, Refusal):
                self.seat.bug(problem)
            elif refused is not None:
                refused(problem)
            else:
                self.tell(problem)

        self.seat.worker.submit(act, came, failed)

    def tell(self, refusal: Refusal) -> None:
        """Say a refusal in the reader's language."""
        from desk_app.kernel.refusal import sentence

        self.refused.emit(sentence(refusal))

    @staticmethod
    def new_uuid() -> str:
        """The identity of one act: made when the form opens, so that a second click is the same act."""
        return uuids.uuid4().hex


class Tab(Doer):
    """One tab of the main window. Subclasses set ``key`` and ``listens`` and write ``reload``."""

    key: ClassVar[str] = ""
    listens: ClassVar[tuple[type[Change], ...]] = ()
    full_rail: ClassVar[bool] = False  # reception, waiting, calls and complaints show the whole prompt rail

    badge_changed = Signal()
    wants = Signal(object)  # a Ref that another tab should open
    presses = Signal(str)  # the action of a global key that another part of the window should do

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self._stale = True
        self._queued = False
        self._first: QWidget | None = None
        seat.relay.changed.connect(self._hear)

    def setFocusProxy(self, part: QWidget) -> None:
        """Where the focus goes when the page comes up; a proxy of Qt's own would make Tab skip what stands before it."""
        self._first = part

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the focus to the first part of the page; while that is hidden (an empty list) to the page, not to whatever is next."""
        if self._first is None or not self._first.isVisibleTo(self):
            super().setFocus(reason)
        else:
            self._first.setFocus(reason)

    def badge(self) -> tuple[int, bool]:
        """How many matters wait here and whether one is late; cheap, no history."""
        return 0, False

    def reload(self) -> None:
        """Read and show the present state; called when visible and something changed."""
        raise NotImplementedError

    def flush(self) -> None:
        """Store what is typed and not stored yet: the screen is about to be locked or closed."""

    def retranslate(self) -> None:
        """Put every fixed text anew after a language switch."""

    def open_ref(self, ref: Ref) -> bool:
        """Show a record if it is of this tab; False hands it on."""
        return False

    def take_scan(self, code: str) -> bool:
        """Use a scanned code that is no slip number; False hands it on."""
        return False

    def act(self, prompt: Prompt, action: Action) -> bool:
        """Do what a prompt of this slice offers; False if the action is not of this tab."""
        return False

    def press(self, action: str) -> bool:
        """Do the action of a key of this tab (widgets.keys); False if there is nothing to do now."""
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Come into sight with fresh rows."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language at once."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self._stale = True
            if self.isVisible():
                self.refresh()

    def refresh(self) -> None:
        """Reload now."""
        self._stale = self._queued = False
        self.reload()

    def _hear(self, change: object) -> None:
        if not isinstance(change, (*self.listens, EverythingChanged)):
            return
        self.badge_changed.emit()
        self._stale = True
        if self.isVisible() and not self._queued:
            # Several changes of one act lead to one reload.
            self._queued = True
            from PySide6.QtCore import QTimer

            QTimer.singleShot(0, self, self._refresh_if_stale)

    def _refresh_if_stale(self) -> None:
        self._queued = False
        if self._stale and self.isVisible():
            self.refresh()
