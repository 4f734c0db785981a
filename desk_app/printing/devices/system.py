"""Printers of the operating system: PDF at its exact size through `lp`, or drawn by a function handed in (Windows).

`lp` answering 0 says only that the job was taken: sizes are checked before, and the job is followed to its end.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desk_app.printing.devices import ipp
from desk_app.printing.devices.back_end import NotPrinted, Sending, slip_bytes
from desk_app.printing.rules import (
    SHEETS,
    Errand,
    Printer,
    PrinterKind,
    Progress,
    Trouble,
    job_end,
    media,
    stuck,
)

if TYPE_CHECKING:
    from desk_app.paper.values import Document

LP_SECONDS = 30
_PRINTER_ASKED = ("media-supported", "printer-state", "printer-state-reasons", "printer-is-accepting-jobs")
_JOB_ASKED = ("job-state", "job-state-reasons", "job-printer-state-message")

Draw = Callable[[str, bytes, float, float, int, str], str]
"""(printer, PDF, width and height in mm, copies, title) → "" or a Trouble's name."""


class LpBackEnd:
    """CUPS: the printer is asked what it holds, `lp` takes the job, IPP tells its end."""

    def prepare(self, errand: Errand, document: Document) -> Sending:
        """Check printer and size; a queue that is stopped but takes jobs is good enough: it prints once it goes on."""
        if errand.printer is None:
            raise NotPrinted(Trouble.NO_PRINTER)
        supported = self._asked(errand.printer)
        command = ["lp", "-d", errand.printer.address, "-t", errand.title]
        if errand.printer.kind is PrinterKind.SYSTEM_SLIP:
            return _Lp([*command, "-o", "raw", "--", "-"], slip_bytes(errand, document))
        width, height = SHEETS.get(errand.paper, (document.width_mm, document.height_mm))
        size = media(supported, width, height)
        if not size:
            # Asked for a size it lacks, CUPS takes another without a word, or takes the job and drops it.
            raise NotPrinted(Trouble.NO_SIZE, f"{width:.0f} × {height:.0f} mm")
        options = ["-n", str(errand.copies), "-o", f"media={size}", "-o", "print-scaling=none"]
        return _Lp([*command, *options, "--", "-"], document.pdf)

    def progress(self, errand: Errand) -> Progress:
        """What the print system says of the job now."""
        number = errand.system_job.rpartition("-")[2]
        try:
            found = ipp.job(int(number), _JOB_ASKED) if number.isdecimal() else None
            queue = None if errand.printer is None else ipp.printer(errand.printer.address, _PRINTER_ASKED)
        except ipp.NoAnswer as problem:
            return Progress("", Trouble.PRINTER_GONE, str(problem))
        if found is None:
            return Progress("unknown")
        end, message = job_end(_number(found, "job-state")), " ".join(_texts(found, "job-printer-state-message"))
        if end == "failed":
            return Progress(end, Trouble.REJECTED, message or " ".join(_texts(found, "job-state-reasons")))
        if end or queue is None:
            return Progress(end, None if end else Trouble.PRINTER_GONE)
        return Progress("", stuck(_number(queue, "printer-state"), _texts(queue, "printer-state-reasons")), message)

    def pulse(self, printer: Printer) -> None:
        """Open the drawer at an ESC/POS printer behind a raw queue."""
        from desk_app.paper.escpos import drawer_pulse

        _Lp(["lp", "-d", printer.address, "-t", "desk drawer", "-o", "raw", "--", "-"], drawer_pulse()).send()

    @staticmethod
    def _asked(printer: Printer) -> tuple[str, ...]:
        try:
            found = ipp.printer(printer.address, _PRINTER_ASKED)
        except ipp.NoAnswer as problem:
            raise NotPrinted(Trouble.PRINTER_GONE, str(problem)) from problem
        if found is None:
            raise NotPrinted(Trouble.PRINTER_GONE, printer.address)
        if False in found.get("printer-is-accepting-jobs", []):
            raise NotPrinted(Trouble.STOPPED, printer.address)
        return _texts(found, "media-supported")


class _Lp:
    def __init__(self, command: Sequence[str], data: bytes) -> None:
        self._command = command
        self._data = data

    def send(self) -> str:
        """Hand the job to the print system; gives its name there, such as ``front-12``."""
        try:
            done = subprocess.run(
                self._command,
                input=self._data,
                capture_output=True,
                timeout=LP_SECONDS,
                check=False,
                env={**os.environ, "LC_ALL": "C"},
            )
        except FileNotFoundError as problem:
            raise NotPrinted(Trouble.DRIVER_MISSING, "lp") from problem
        except subprocess.TimeoutExpired as problem:
            raise NotPrinted(Trouble.IN_DOUBT, "lp", in_doubt=True) from problem
        if done.returncode:
            raise NotPrinted(Trouble.PRINTER_GONE, done.stderr.decode("utf-8", "replace").strip())
        words = done.stdout.decode("utf-8", "replace").split()
        if words[:3] != ["request", "id", "is"]:
            raise NotPrinted(Trouble.IN_DOUBT, " ".join(words), in_doubt=True)
        return words[3]

    def close(self) -> None:
        """Nothing stays open."""


class DrawnBackEnd:
    """A system printer that pages are drawn on (Windows): the function handed in checks the size and draws."""

    def __init__(self, draw: Draw) -> None:
        self._draw = draw

    def prepare(self, errand: Errand, document: Document) -> Sending:
        """All checks are part of drawing."""
        if errand.printer is None:
            raise NotPrinted(Trouble.NO_PRINTER)
        return _Drawing(self._draw, errand.printer.address, errand, document)

    def progress(self, _errand: Errand) -> Progress:
        """Drawing is over when it comes back."""
        return Progress("unknown")

    def pulse(self, printer: Printer) -> None:
        """A page printer has no drawer."""
        raise NotPrinted(Trouble.PRINTER_GONE, printer.name)


class _Drawing:
    def __init__(self, draw: Draw, name: str, errand: Errand, document: Document) -> None:
        self._draw = draw
        self._name = name
        self._errand = errand
        self._document = document

    def send(self) -> str:
        """Draw all pages in millimetres."""
        page, errand = self._document, self._errand
        width, height = SHEETS.get(errand.paper, (page.width_mm, page.height_mm))
        trouble = self._draw(self._name, page.pdf, width, height, errand.copies, errand.title)
        if trouble:
            raise NotPrinted(Trouble(trouble), self._name)
        return ""

    def close(self) -> None:
        """Nothing stays open."""


def _number(found: ipp.Attributes, name: str) -> int:
    values = found.get(name, [0])
    return values[0] if isinstance(values[0], int) else 0


def _texts(found: ipp.Attributes, name: str) -> tuple[str, ...]:
    return tuple(str(value) for value in found.get(name, []) if value)
