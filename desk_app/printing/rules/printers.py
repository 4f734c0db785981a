"""Printers: how they are reached, what lies in them, which one a form goes to. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

NAME_LENGTH = 100
TEST_FORMS = {"roll80": "test_slip"}
"""The test page of a printer by what lies in it; every other sheet takes TEST_SHEET."""
TEST_SHEET = "test_page"


class PrinterKind(StrEnum):
    """How a printer is reached."""

    SYSTEM = "system"  # a printer of the operating system, given PDF or a page picture at exact size
    SYSTEM_SLIP = "system_slip"  # an ESC/POS printer behind a raw queue of the operating system
    NETWORK_SLIP = "network_slip"  # an ESC/POS printer on the network
    USB_SLIP = "usb_slip"  # an ESC/POS printer on USB, through python-escpos
    FOLDER = "folder"  # PDF files


SLIP_KINDS = frozenset({PrinterKind.SYSTEM_SLIP, PrinterKind.NETWORK_SLIP, PrinterKind.USB_SLIP})


@dataclass(frozen=True, slots=True)
class Printer:
    """A printer as the sender needs it. ``address`` is a queue name, host, USB id or folder; ``paper`` what it holds."""

    id: int
    name: str
    kind: PrinterKind
    address: str
    paper: str
    port: int = 9100
    width_dots: int = 576
    reports: bool = False
    has_drawer: bool = False

    @property
    def is_slip(self) -> bool:
        """True when it takes ESC/POS bytes."""
        return self.kind in SLIP_KINDS


@dataclass(frozen=True, slots=True)
class PrinterDraft:
    """A printer as typed by a supervisor."""

    name: str
    kind: PrinterKind
    address: str
    paper: str
    port: int = 9100
    width_dots: int = 576
    reports: bool = False
    has_drawer: bool = False
    is_active: bool = True

    def target(self) -> dict[str, object]:
        """What is kept of the way to it."""
        return {
            "address": self.address.strip(),
            "port": self.port,
            "width_dots": self.width_dots,
            "reports": self.reports,
            "has_drawer": self.has_drawer,
        }


PRINTER_PAPERS = ("roll80", "a4", "a5", "badge")
"""What can lie in a printer."""


def fault(draft: PrinterDraft) -> str:
    """What is wrong with a draft, as the last word of a refusal's code; empty if nothing is."""
    if not draft.name.strip() or len(draft.name) > NAME_LENGTH:
        return "no_name"
    if not draft.address.strip() and draft.kind is not PrinterKind.FOLDER:
        return "no_address"
    if draft.paper not in PRINTER_PAPERS:
        return "no_paper"
    if not (0 < draft.port < 65_536 and 200 <= draft.width_dots <= 1_000):
        return "bad_address"
    return ""


def printer_for(paper: str, printers: Sequence[Printer]) -> Printer | None:
    """The printer for a form without a route: one that holds its paper; a smaller sheet also goes on A4."""
    sheet = paper.removesuffix("-landscape")
    for wanted in {"roll80": ("roll80",), "a4": ("a4",)}.get(sheet, (sheet, "a4")):
        for printer in printers:
            if printer.paper == wanted:
                return printer
    return None
