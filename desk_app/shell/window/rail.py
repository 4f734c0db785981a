"""Keeps the rail and the strip true: asks the slices after each change and whenever the next prompt falls due.

One reading per change of state or due time, none while nothing runs; the rail is never rebuilt.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from desk_app.kernel.prompts import Prompt, Tone
from desk_app.shell import prompting
from desk_app.widgets.prompt_rail import PromptRail, PromptStrip
from desk_app.widgets.tab_base import Seat


class RailKeeper(QObject):
    """Feeds rail and strip; ``action(prompt, action)`` from either; ``changed`` after each reading."""

    action = Signal(object, object)
    changed = Signal()
    came_up = Signal(object)  # a prompt that became late or is new and late: the soft sound

    def __init__(self, seat: Seat, rail: PromptRail, strip: PromptStrip, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._rail = rail
        self._strip = strip
        self.prompts: tuple[Prompt, ...] = ()
        self._queued = False
        self._on = False
        self._outlook = prompting.Outlook()
        rail.action.connect(self.action)
        strip.action.connect(self.action)
        seat.relay.changed.connect(self.ask_soon)
        self._subscription = seat.ticker.at(self._due, None)

    def start(self) -> None:
        """Somebody is signed in: read now and keep reading."""
        self._on = True
        self.read()

    def stop(self) -> None:
        """The screen is locked: nothing is read, nothing is shown."""
        self._on = False
        self._seat.ticker.move(self._subscription, None)

    def ask_soon(self) -> None:
        """Read once after all changes of one act."""
        if self._on and not self._queued:
            self._queued = True
            QTimer.singleShot(0, self, self.read)

    def read(self) -> None:
        """Ask the slices and show what they say."""
        self._queued = False
        if self._on:
            now = self._seat.desk.now()
            self._seat.ticker.move(self._subscription, self._show(*self._outlook.everything(self._seat.desk, now)))

    def _due(self, now: datetime) -> datetime | None:
        return self._show(*self._outlook.by_time(self._seat.desk, now)) if self._on else None

    def _show(self, prompts: tuple[Prompt, ...], moment: datetime | None) -> datetime | None:
        late_before = {prompt.key for prompt in self.prompts if prompt.tone is Tone.LATE}
        if prompts != self.prompts:
            self.prompts = prompts
            self._rail.set_prompts(prompts)
            self._strip.set_prompts(prompts)
        for prompt in prompts:
            if prompt.tone is Tone.LATE and prompt.key not in late_before:
                self.came_up.emit(prompt)
                break
        self.changed.emit()
        return moment
