"""PDF files in a folder: a printer of its own kind, and where papers go while there is no printer at all."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from desk_app.printing.devices.back_end import NotPrinted, Sending
from desk_app.printing.rules import Errand, Printer, Progress, Trouble

if TYPE_CHECKING:
    from desk_app.paper.values import Document


class FolderBackEnd:
    """Writes each document as a file of its own; the same job always has the same name."""

    def __init__(self, standard: Path) -> None:
        self._standard = standard

    def prepare(self, errand: Errand, document: Document) -> Sending:
        """Nothing to check before writing."""
        return _Writing(self.path_of(errand), document.pdf)

    def path_of(self, errand: Errand) -> Path:
        """Where a job's file stands: a folder per day, the form and its number in the name, never a person's."""
        own = "" if errand.printer is None else errand.printer.address
        folder = Path(own).expanduser() if own else self._standard
        copy = f"-copy{errand.copy_no}" if errand.copy_no else ""
        number = errand.number if errand.number.isalnum() else f"job{errand.job_id}"
        form = "".join(sign for sign in errand.form if sign.isalnum() or sign in "_-")
        return folder / f"{errand.created_at:%Y-%m-%d}" / f"{form}-{number}{copy}.pdf"

    def progress(self, _errand: Errand) -> Progress:
        """A file that was written has nothing to be followed."""
        return Progress("unknown")

    def pulse(self, printer: Printer) -> None:
        """A folder has no drawer."""
        raise NotPrinted(Trouble.PRINTER_GONE, printer.name)


class _Writing:
    def __init__(self, path: Path, pdf: bytes) -> None:
        self._path = path
        self._pdf = pdf

    def send(self) -> str:
        """Write beside, then put in place: a half-written file is never found."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside = self._path.with_suffix(".part")
            beside.write_bytes(self._pdf)
            os.replace(beside, self._path)  # noqa: PTH105 - Path.replace is the same, this name says what matters
        except OSError as problem:
            raise NotPrinted(Trouble.FOLDER_CLOSED, str(problem)) from problem
        return ""

    def close(self) -> None:
        """Nothing is open."""
