"""The one ticker of the program: calls each subscriber at the time it asked for, each second only for what is in sight.

No timer per record, and no timer at all when nothing is due. Reads time only from the injected clock.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from desk_app.kernel.clock import Clock

Due = Callable[[datetime], datetime | None]
"""Called with now; says when it wants to be called next (aware UTC), None for never."""

LONGEST = timedelta(seconds=60)
"""A sleep never lasts longer: after suspend or a changed clock the next look is at most this late."""


@dataclass(slots=True, eq=False)
class Subscription:
    """One subscriber; ``next_due`` is when it will be called, None for never."""

    call: Due
    next_due: datetime | None


class Ticker(QObject):
    """`at` for due times (prompts), `seconds` for visible running clocks."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._dues: list[Subscription] = []
        self._seconds: dict[QWidget, Callable[[datetime], None]] = {}
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._fire)

    @property
    def is_idle(self) -> bool:
        """Whether nothing at all is running."""
        return not self._timer.isActive()

    @property
    def next_due(self) -> datetime | None:
        """The next time anything happens, None when idle."""
        times = [one.next_due for one in self._dues if one.next_due is not None]
        if self._is_anything_seen():
            now = self._clock.now()
            times.append(now + timedelta(microseconds=1_000_000 - now.microsecond))
        return min(times, default=None)

    def at(self, call: Due, first: datetime | None) -> Subscription:
        """Call at ``first``, then whenever the last answer said."""
        one = Subscription(call, first)
        self._dues.append(one)
        self._arm()
        return one

    def move(self, one: Subscription, due: datetime | None) -> None:
        """Ask for another time, for instance after a change in the records."""
        if one.next_due != due:
            one.next_due = due
            self._arm()

    def drop(self, one: Subscription) -> None:
        """Forget a subscriber."""
        self._dues.remove(one)
        self._arm()

    def seconds(self, widget: QWidget, call: Callable[[datetime], None]) -> None:
        """Call on each whole second while the widget can be seen; at once when it comes into sight."""
        self._seconds[widget] = call
        widget.installEventFilter(self)
        widget.destroyed.connect(lambda: self._forget(widget))
        self._watch_window(widget)
        self._arm()

    def stop_seconds(self, widget: QWidget) -> None:
        """The widget has nothing running any more."""
        if self._seconds.pop(widget, None) is not None:
            widget.removeEventFilter(self)
            self._arm()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Start and stop with what can be seen."""
        kind = event.type()
        if kind in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.WindowStateChange):
            if kind is QEvent.Type.Show and isinstance(watched, QWidget):
                self._watch_window(watched)
                call = self._seconds.get(watched)
                if call is not None:
                    call(self._clock.now())
            QTimer.singleShot(0, self, self._arm)
        return False

    def wake(self) -> None:
        """Look at the clock now: the computer woke up, or a test moved the clock by hand."""
        self._fire()

    def _watch_window(self, widget: QWidget) -> None:
        window = widget.window()
        if window is not widget:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _forget(self, widget: QWidget) -> None:
        self._seconds.pop(widget, None)

    def _is_anything_seen(self) -> bool:
        return any(widget.isVisible() and not widget.window().isMinimized() for widget in self._seconds)

    def _fire(self) -> None:
        now = self._clock.now()
        for one in tuple(self._dues):
            if one.next_due is not None and one.next_due <= now:
                one.next_due = None
                one.next_due = one.call(now)
        for widget, call in tuple(self._seconds.items()):
            if widget.isVisible() and not widget.window().isMinimized():
                call(now)
        self._arm()

    def _arm(self) -> None:
        due = self.next_due
        if due is None:
            self._timer.stop()
            return
        wait = min(LONGEST, max(timedelta(), due - self._clock.now()))
        self._timer.start(-(-wait // timedelta(milliseconds=1)))
