"""What every way to a printer answers to, and how it says that a paper is not out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from desk_app.printing.rules import Errand, Printer, Progress, Trouble

if TYPE_CHECKING:
    from desk_app.paper.values import Document


class NotPrinted(Exception):
    """No paper came of it. ``in_doubt``: all of it left, and nobody knows whether it came out."""

    def __init__(self, trouble: Trouble, detail: str = "", *, in_doubt: bool = False) -> None:
        super().__init__(f"{trouble.value}: {detail}")
        self.trouble = trouble
        self.detail = detail
        self.in_doubt = in_doubt


class Sending(Protocol):
    """One job ready to leave: everything that can be checked without a byte leaving is checked."""

    def send(self) -> str:
        """Let it go; gives the system's number of the job if it is to be followed, "" when it is on paper."""

    def close(self) -> None:
        """Give back what was opened."""


class BackEnd(Protocol):
    """A way to printers of one kind. Raises NotPrinted and nothing else that is expected."""

    def prepare(self, errand: Errand, document: Document) -> Sending:
        """Check the printer and make the bytes."""

    def progress(self, errand: Errand, /) -> Progress:
        """How far a job is that is to be followed."""

    def pulse(self, printer: Printer) -> None:
        """Open the cash drawer at this printer."""


def slip_bytes(errand: Errand, document: Document) -> bytes:
    """A document as ESC/POS for the errand's printer, as often as it has copies."""
    from desk_app.paper.escpos import WIDTH_DOTS, escpos

    width = WIDTH_DOTS if errand.printer is None else errand.printer.width_dots
    return escpos(document.pdf, width, cut=errand.cut) * errand.copies
