"""Work that the window must not wait for: the one database worker, and one more thread for papers and exports.

Results come back in the window's thread. A thread never touches a widget; what it raises is handed back, not swallowed.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

log = logging.getLogger(__name__)
R = TypeVar("R")


class Cancelled(Exception):  # it is not an error: a person pressed Cancel
    """Raised inside a job by ``Progress.step`` once somebody cancelled it."""


@dataclass(frozen=True, slots=True, eq=False)
class _Task(Generic[R]):
    call: Callable[[], R]
    done: Callable[[R], None]
    failed: Callable[[Exception], None]


class Worker(QObject):
    """One thread that runs tasks in the order they were given; ``inline`` runs them at once (tests, headless)."""

    _back = Signal(object)

    def __init__(self, name: str, *, inline: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inline = inline
        self._name = name
        self._tasks: SimpleQueue[_Task[object] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._back.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def submit(self, call: Callable[[], R], done: Callable[[R], None], failed: Callable[[Exception], None]) -> None:
        """Run ``call`` after everything given before it, then ``done`` or ``failed`` in the window's thread."""
        task: _Task[object] = _Task(call, done, failed)  # type: ignore[arg-type]
        if self._inline:
            self._run(task)()
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            self._thread.start()
        self._tasks.put(task)

    def close(self, seconds: float = 10) -> None:
        """Finish what was given and end the thread; gives up waiting after ``seconds``."""
        if self._thread is not None:
            self._tasks.put(None)
            self._thread.join(seconds)
            self._thread = None

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            self._back.emit(self._run(task))
        _close_thread_connection()

    def _run(self, task: _Task[object]) -> Callable[[], None]:
        try:
            result = task.call()
        except Exception as problem:  # noqa: BLE001  # handed back to whoever asked
            trouble = problem
            return lambda: task.failed(trouble)
        return lambda: task.done(result)

    def _deliver(self, answer: object) -> None:
        if callable(answer):
            answer()


class Progress:
    """What a job tells while it runs; safe to use from its thread."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        self._stop = threading.Event()

    def step(self, done: int, total: int) -> None:
        """Say how far it is; raises Cancelled once somebody cancelled."""
        if self._stop.is_set():
            raise Cancelled
        self._tell(done, total)

    def cancel(self) -> None:
        """Ask the job to stop at its next step."""
        self._stop.set()


class Jobs(QObject):
    """PDF, print, backup, export, reports: one after the other on one thread, with progress and cancel."""

    progressed = Signal(int, int)
    busy_changed = Signal(bool)

    def __init__(self, *, inline: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker("jobs", inline=inline, parent=self)
        self._running: list[Progress] = []

    def run(
        self,
        call: Callable[[Progress], R],
        done: Callable[[R], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Progress:
        """Run a job; gives its progress handle, which can cancel it. A cancelled job tells ``failed`` (Cancelled)."""
        progress = Progress(self.progressed.emit)
        self._running.append(progress)
        self.busy_changed.emit(True)

        def finished(result: R) -> None:
            self._ended(progress)
            if done is not None:
                done(result)

        def stopped(problem: Exception) -> None:
            self._ended(progress)
            if failed is not None:
                failed(problem)
            elif not isinstance(problem, Cancelled):
                log.error("a job failed", exc_info=problem)

        self._worker.submit(lambda: call(progress), finished, stopped)
        return progress

    def close(self) -> None:
        """Cancel what runs and end the thread."""
        for progress in self._running:
            progress.cancel()
        self._worker.close()

    def _ended(self, progress: Progress) -> None:
        self._running.remove(progress)
        if not self._running:
            self.busy_changed.emit(False)


def _close_thread_connection() -> None:
    from desk_app.kernel.database import DATABASE

    database = DATABASE.obj
    if database is not None and not database.is_closed():
        database.close()
