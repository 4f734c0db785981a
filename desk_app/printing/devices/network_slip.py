"""An ESC/POS printer on the network: a plain socket, raster bands, a cut, and its word that it is done.

Only a small part of a job is ever under way unseen (small send buffer), so a printer that dies is noticed before the
last byte; what can't be known is said to be in doubt and never sent twice by itself.
"""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

from desk_app.printing.devices.back_end import NotPrinted, Sending, slip_bytes
from desk_app.printing.rules import Errand, Printer, Progress, Trouble

if TYPE_CHECKING:
    from desk_app.paper.values import Document

CONNECT_SECONDS = 3.0
SEND_SECONDS = 20.0
_BUFFER = 8_192
# "Transmit paper status" stands in the printer's queue like everything else: its answer comes after the last line.
_ASK_STATUS = b"\x1dr\x01"
_PAPER_END = 0x0C


class NetworkSlipBackEnd:
    """Printers that listen on a port (9100). ``answer_seconds`` is how long one that reports back may take."""

    def __init__(self, *, connect_seconds: float = CONNECT_SECONDS, answer_seconds: float = SEND_SECONDS) -> None:
        self._connect_seconds = connect_seconds
        self._answer_seconds = answer_seconds

    def prepare(self, errand: Errand, document: Document) -> Sending:
        """Connect first: a printer that is off costs no try of the paper itself."""
        if errand.printer is None:
            raise NotPrinted(Trouble.NO_PRINTER)
        data = slip_bytes(errand, document)
        return _Slip(self._connected(errand.printer), data, errand.printer.reports, self._answer_seconds)

    def progress(self, _errand: Errand) -> Progress:
        """A socket has no queue to look into."""
        return Progress("unknown")

    def pulse(self, printer: Printer) -> None:
        """Open the drawer at its connector."""
        from desk_app.paper.escpos import drawer_pulse

        sending = _Slip(self._connected(printer), drawer_pulse(), False, self._answer_seconds)
        try:
            sending.send()
        finally:
            sending.close()

    def _connected(self, printer: Printer) -> socket.socket:
        try:
            found = socket.create_connection((printer.address, printer.port), self._connect_seconds)
        except OSError as problem:
            raise NotPrinted(Trouble.PRINTER_OFF, str(problem)) from problem
        found.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _BUFFER)
        return found


class _Slip:
    def __init__(self, connection: socket.socket, data: bytes, reports: bool, answer_seconds: float) -> None:
        self._connection = connection
        self._data = data
        self._reports = reports
        self._answer_seconds = answer_seconds

    def send(self) -> str:
        """Send all of it, then wait for the printer's word or for its orderly goodbye."""
        self._connection.settimeout(SEND_SECONDS)
        try:
            self._connection.sendall(self._data)
        except OSError as problem:
            # The cut is the last thing sent: without it there is no paper to hand over, so it may be sent again.
            raise NotPrinted(Trouble.CONNECTION_LOST, str(problem)) from problem
        try:
            if self._reports:
                self._connection.sendall(_ASK_STATUS)
            self._connection.shutdown(socket.SHUT_WR)
            self._connection.settimeout(self._answer_seconds)
            answer = self._connection.recv(16)
        except TimeoutError as problem:
            if self._reports:
                raise NotPrinted(Trouble.IN_DOUBT, in_doubt=True) from problem
            return ""
        except OSError as problem:
            raise NotPrinted(Trouble.IN_DOUBT, str(problem), in_doubt=True) from problem
        if self._reports and (not answer or answer[0] & _PAPER_END):
            raise NotPrinted(Trouble.IN_DOUBT, in_doubt=True)
        return ""

    def close(self) -> None:
        """Hang up."""
        self._connection.close()
