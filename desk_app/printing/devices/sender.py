"""The thread that brings papers to printers: it wakes when something waits and sleeps while nothing does.

It takes a job before its first byte leaves, so a job is never sent twice blindly; nothing it meets ends it, and neither
the window nor an act ever waits for it.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from desk_app.kernel.refusal import Refusal
from desk_app.printing.devices.back_end import BackEnd, NotPrinted
from desk_app.printing.devices.outbox import Outbox
from desk_app.printing.rules import OF_PRINTER, Errand, JobState, Printer, PrinterKind, Trouble, plan

if TYPE_CHECKING:
    from desk_app.paper.values import Document

log = logging.getLogger(__name__)
_FIRST_LOOK, _SLOWER, _LAST_LOOK = 0.25, 1.4, 10.0
_AFTER_BUG = 5.0
_SHORTEST = 0.05


class Sender:
    """Sends one desk's papers. The shell starts it after the first paint and closes it last."""

    def __init__(self, outbox: Outbox, back_ends: Mapping[PrinterKind, BackEnd]) -> None:
        self._outbox = outbox
        self._back_ends = back_ends
        self._awake = threading.Event()
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None
        self._deaf: Callable[[], None] = lambda: None
        self._look = _FIRST_LOOK
        self._down: set[int] = set()  # printers that failed in this round: their other papers wait

    def start(self) -> None:
        """Begin: what the last run left behind first."""
        self._deaf = self._outbox.listen(self.wake)
        self._thread = threading.Thread(target=self._run, name="sender", daemon=True)
        self._thread.start()

    def wake(self) -> None:
        """Something may wait: look now. Returns at once, from any thread."""
        self._awake.set()

    def close(self, seconds: float = 5) -> None:
        """Send nothing more; a job under way is finished, waited for at most ``seconds``."""
        self._deaf()
        self._closing.set()
        self._awake.set()
        if self._thread is not None:
            self._thread.join(seconds)

    def step(self) -> float | None:
        """Do what is due and say in how many seconds to look again; None: when something happens."""
        self._open_drawers()
        followed = self._follow(self._outbox.errands())
        self._down.clear()
        todo = plan(self._outbox.errands(), self._outbox.now())
        for errand in todo.send:
            if self._closing.is_set():
                return None
            if errand.printer is None or errand.printer.id not in self._down:
                followed |= self._send(errand)
        return self._pause(followed)

    def _run(self) -> None:
        try:
            while not self._closing.is_set():
                self._awake.clear()
                try:
                    pause = self.step()
                except Exception:
                    # Paper must not stop because of one bad job or a busy database: tell the log, go on later.
                    log.exception("the sender stumbled")
                    pause = _AFTER_BUG
                self._awake.wait(pause)
        finally:
            self._outbox.close()

    def _pause(self, is_following: bool) -> float | None:
        after = plan(self._outbox.errands(), self._outbox.now())
        pauses = [_SHORTEST] if after.send else []
        if after.again_at is not None:
            pauses.append(max((after.again_at - self._outbox.now()).total_seconds(), _SHORTEST))
        if is_following:
            pauses.append(self._look)
            self._look = min(self._look * _SLOWER, _LAST_LOOK)
        return min(pauses, default=None)

    def _send(self, errand: Errand) -> bool:
        """Send one job; True when it is to be followed."""
        attempt = errand.tries + 1
        try:
            document = self._outbox.document(errand)
        except Refusal as refused:
            self._outbox.failed(errand, attempt, Trouble.BAD_FORM, refused.code)
            return False
        except Exception as problem:
            log.exception("job %s could not be drawn", errand.job_id)
            self._outbox.failed(errand, attempt, Trouble.BAD_FORM, type(problem).__name__)
            return False
        if document is None:
            self._outbox.failed(errand, attempt, Trouble.ERASED)
            return False
        if errand.printer is None:
            self._keep_as_file(errand, document)
            return False
        return self._send_document(errand, errand.printer, document)

    def _send_document(self, errand: Errand, printer: Printer, document: Document) -> bool:
        try:
            sending = self._back_ends[printer.kind].prepare(errand, document)
        except NotPrinted as problem:
            self._not_printed(errand, printer, problem)
            return False
        try:
            if not self._outbox.sent(errand):
                return False
            system_job = sending.send()
        except NotPrinted as problem:
            self._not_printed(errand, printer, problem)
            return False
        finally:
            sending.close()
        if system_job:
            self._outbox.system_job(errand, system_job)
            self._look = _FIRST_LOOK
        else:
            self._outbox.confirmed(errand)
        self._let_others_go(printer)
        return bool(system_job)

    def _not_printed(self, errand: Errand, printer: Printer, problem: NotPrinted) -> None:
        if problem.trouble in OF_PRINTER:
            self._down.add(printer.id)
        if problem.in_doubt:
            self._outbox.in_doubt(errand)
        else:
            self._outbox.failed(errand, errand.tries + 1, problem.trouble, problem.detail)

    def _keep_as_file(self, errand: Errand, document: Document) -> None:
        """No printer is set up: the paper exists as a file, is flagged, and waits for a person."""
        detail = ""
        try:
            self._back_ends[PrinterKind.FOLDER].prepare(errand, document).send()
        except NotPrinted as problem:
            detail = problem.detail
        self._outbox.failed(errand, errand.tries + 1, Trouble.NO_PRINTER, detail)

    def _let_others_go(self, printer: Printer) -> None:
        held = tuple(
            other.job_id
            for other in self._outbox.errands()
            if other.state is JobState.FAILED
            and other.trouble in OF_PRINTER
            and other.printer is not None
            and other.printer.id == printer.id
        )
        if held:
            self._outbox.printer_back(held)
            self._awake.set()

    def _follow(self, errands: tuple[Errand, ...]) -> bool:
        """Look after what was handed over: by the system's number to its end; without one a person must say."""
        is_following = False
        for errand in errands:
            if errand.state is not JobState.SENT or errand.trouble == Trouble.IN_DOUBT:
                continue
            back_end = None if errand.printer is None else self._back_ends.get(errand.printer.kind)
            if not errand.system_job or back_end is None:
                self._outbox.in_doubt(errand)
                continue
            progress = back_end.progress(errand)
            if progress.end == "done":
                self._outbox.confirmed(errand)
            elif progress.end == "failed":
                self._outbox.failed(errand, errand.tries, progress.trouble or Trouble.REJECTED, progress.detail)
            elif progress.end == "unknown":
                self._outbox.in_doubt(errand)
            else:
                is_following = True
                if (progress.trouble or "") != errand.trouble:
                    self._outbox.trouble(errand, progress.trouble, progress.detail)
        return is_following

    def _open_drawers(self) -> None:
        for request in self._outbox.drawers():
            if not self._outbox.drawer_tried(request):
                continue
            printer = self._outbox.drawer_printer()
            if printer is None:
                self._outbox.drawer_failed(request, Trouble.NO_PRINTER.value)
                continue
            try:
                self._back_ends[printer.kind].pulse(printer)
            except NotPrinted as problem:
                self._outbox.drawer_failed(request, str(problem))
