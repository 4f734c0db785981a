"""After somebody signed in: the tabs that nobody looked at yet are made while nobody presses anything.

The first look at a tab must not cost what making it costs. Modules come in on a thread of their own, widgets one tab at a
time and only in a pause; a key pressed meanwhile waits for one step at most. Each step must be safe to leave out.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desk_app.shell.window.preparing import unwatched

if TYPE_CHECKING:
    from desk_app.shell.window.main import MainWindow
    from desk_app.shell.window.page import WorkPage

log = logging.getLogger(__name__)
PAUSE_SECONDS = 1.0
"""So long nobody has touched anything when a step is taken."""
BETWEEN_MS = 60


class Warming(QObject):
    """Makes the tabs of whoever is signed in, from the next one on, until all are made; then it costs nothing."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._steps: Iterator[Callable[[], object]] = iter(())
        self._thread: threading.Thread | None = None
        self._next = QTimer(self, singleShot=True, interval=BETWEEN_MS)
        self._next.timeout.connect(self._step)

    def start(self) -> None:
        """Begin, or begin again for somebody with other tabs."""
        page = self._window.page
        if page is None:
            return
        keys = tuple(key for key in page.keys if key not in page.tabs)
        if keys:
            self._thread = threading.Thread(target=bring, args=(keys,), name="tabs", daemon=True)
            self._thread.start()
            self._steps = steps(page, keys)
            self._next.start()

    def _step(self) -> None:
        if self._window.is_locked:
            return  # begins again with the next person
        is_loading = self._thread is not None and self._thread.is_alive()
        if not is_loading and self._window.quiet_seconds() >= PAUSE_SECONDS:
            step = next(self._steps, None)
            if step is None:
                return
            unwatched(self._window, step)
        self._next.start()


def bring(keys: tuple[str, ...]) -> None:
    """Import the tabs' modules; on a thread, so that whoever presses a key goes first."""
    for key in keys:
        try:
            import_module(f"desk_app.{key}.tab")
        except Exception:
            log.exception("the tab %s was not brought in beforehand", key)


def steps(page: WorkPage, keys: tuple[str, ...]) -> Iterator[Callable[[], object]]:
    """For each tab: make it, read its rows, measure and paint it where nobody sees it."""
    for key in keys:
        if key in page.keys:
            yield lambda key=key: page.tab_of(key)  # type: ignore[misc]
            yield lambda key=key: page.read_ahead(key)  # type: ignore[misc]
            yield lambda key=key: page.paint_ahead(key)  # type: ignore[misc]
    yield page.show_badges
