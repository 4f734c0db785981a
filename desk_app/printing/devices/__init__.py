"""Everything of printing that has an effect outside the database: the sender's thread and the ways to a printer.

Knows no database and no Qt: what to send comes through `Outbox`, pages on Windows are drawn by a function handed in.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from desk_app.printing.devices.back_end import BackEnd, NotPrinted, Sending
from desk_app.printing.devices.folder import FolderBackEnd
from desk_app.printing.devices.found import FoundPrinter, list_printers
from desk_app.printing.devices.local_slip import LocalSlipBackEnd
from desk_app.printing.devices.network_slip import NetworkSlipBackEnd
from desk_app.printing.devices.outbox import Outbox
from desk_app.printing.devices.sender import Sender
from desk_app.printing.devices.system import Draw, DrawnBackEnd, LpBackEnd
from desk_app.printing.rules import PrinterKind

__all__ = [
    "BackEnd",
    "Draw",
    "FoundPrinter",
    "NotPrinted",
    "Outbox",
    "Sender",
    "Sending",
    "back_ends",
    "list_printers",
]


def back_ends(exports: Path, draw: Draw | None = None) -> Mapping[PrinterKind, BackEnd]:
    """The way to each kind of printer; ``draw`` (Windows) draws a PDF on a system printer, without it `lp` is asked.

    PDF files go to the folder ``print`` below ``exports``.
    """
    local = LocalSlipBackEnd()
    lp = LpBackEnd()
    return {
        PrinterKind.SYSTEM: lp if draw is None else DrawnBackEnd(draw),
        PrinterKind.SYSTEM_SLIP: lp if draw is None else local,
        PrinterKind.NETWORK_SLIP: NetworkSlipBackEnd(),
        PrinterKind.USB_SLIP: local,
        PrinterKind.FOLDER: FolderBackEnd(exports / "print"),
    }
