"""After somebody signed in: the tabs that nobody looked at yet are made while nobody presses anything.

The first look at a tab must not cost what making it costs. Modules and widgets come one after the other and only in a
pause; a key pressed meanwhile waits for one step at most. Each step must be safe to leave out. No thread: Qt for Python's
classes must not come in beside the window's own, nor while the program ends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desk_app.shell.window.preparing import unwatched

if TYPE_CHECKING:
    from desk_app.shell.window.main import MainWindow
    from desk_app.shell.window.page import WorkPage

PAUSE_SECONDS = 1.0
"""So long nobody has touched anything when a step is taken."""
BETWEEN_MS = 60


class Warming(QObject):
    """Makes the tabs of whoever is signed in, from the next one on, until all are made; then it costs nothing."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._steps: Iterator[Callable[[], object]] = iter(())
        self._next = QTimer(self, singleShot=True, interval=BETWEEN_MS)
        self._next.timeout.connect(self._step)

    def start(self) -> None:
        """Begin, or begin again for somebody with other tabs."""
        page = self._window.page
        if page is None:
            return
        keys = tuple(key for key in page.keys if key not in page.tabs)
        if keys:
            self._steps = steps(page, keys)
            self._next.start()

    def _step(self) -> None:
        if self._window.is_locked:
            return  # begins again with the next person
        if self._window.desk.clock.monotonic() - self._window.last_touch >= PAUSE_SECONDS:
            step = next(self._steps, None)
            if step is None:
                return
            unwatched(self._window, step)
        self._next.start()


def steps(page: WorkPage, keys: tuple[str, ...]) -> Iterator[Callable[[], object]]:
    """For each tab: bring its parts in, make it, read its rows, measure and paint it where nobody sees it."""
    for key in keys:
        if key in page.keys:
            yield partial(_bring, key, "queries")
            yield partial(_bring, key, "service")
            yield partial(_bring, key, "tab")
            yield partial(page.tab_of, key)
            yield partial(page.read_ahead, key)
            yield partial(page.paint_ahead, key)
    yield page.show_badges


def _bring(key: str, part: str) -> None:
    name = f"desk_app.{key}.{part}"
    if find_spec(name) is not None:  # not every slice has each part
        import_module(name)
