"""What the printing tests share: printers, papers in the queue, and loopback printers that keep what they receive."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest

from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk, Work
from desk_app.printing import service
from desk_app.printing.rules import PrinterDraft, PrinterKind
from tests.databases import SUPERVISOR

TICKET = {
    "label": "A012",
    "lane": "会员服务",
    "name": "李女士",
    "issued_at": "2026-11-21T14:32:07+08:00",
    "ahead": 3,
}


def print_ticket(work: Work, number: str = "", name: str = "李女士") -> int:
    """An act with a paper, as reception has them."""
    number = number or work.number(NumberKind.VISIT)
    return service.print_later(
        work, "queue_ticket", {**TICKET, "number": number, "name": name}, Ref("visit", 7), number=number
    )


def add_printer(desk: Desk, kind: PrinterKind, address: str, paper: str = "roll80", **more: object) -> int:
    """A printer set up by a supervisor."""
    name = str(more.pop("name", f"{kind.value} {address} {more.get('port', '')}".strip()))
    draft = PrinterDraft(name, kind, address, paper, **more)  # type: ignore[arg-type]
    return int(desk.act(service.save_printer, (None, draft), operator=SUPERVISOR))


class Loopback:
    """A printer on a port of this machine: keeps each connection's bytes; may die in the middle or report back."""

    def __init__(self, port: int = 0) -> None:
        self.received: list[bytes] = []
        self.dies_after = 0
        self.answer = b""
        self.arrived = threading.Semaphore(0)
        self._server = socket.socket()
        self._server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self._server.bind(("127.0.0.1", port))
        self._server.listen()
        self.port = int(self._server.getsockname()[1])
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Switch it off."""
        with suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join(5)

    def wait(self, seconds: float = 10) -> bytes:
        """The next whole connection's bytes."""
        assert self.arrived.acquire(timeout=seconds), "nothing arrived at the printer"
        return self.received[-1]

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._server.accept()
            except OSError:
                return
            with connection:
                self._take(connection)

    def _take(self, connection: socket.socket) -> None:
        taken = b""
        while part := connection.recv(4096):
            taken += part
            if self.dies_after and len(taken) >= self.dies_after:
                self.dies_after = 0
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                return
        if self.answer:
            with suppress(OSError):
                connection.sendall(self.answer)
        self.received.append(taken)
        self.arrived.release()


@pytest.fixture
def loopback() -> Iterator[Loopback]:
    """A network slip printer that is on."""
    made = Loopback()
    yield made
    made.close()


@pytest.fixture
def ticket(desk: Desk) -> Callable[..., int]:
    """Queue a ticket; gives the job."""
    return lambda **options: int(desk.do(print_ticket, **options))


def dots_of(data: bytes) -> tuple[int, list[bytes]]:
    """The raster rows in ESC/POS bytes with their width in bytes; whatever else there is must be the rest."""
    rows: list[bytes] = []
    width, at = 0, 0
    while (at := data.find(b"\x1dv0\x00", at)) >= 0:
        width = int.from_bytes(data[at + 4 : at + 6], "little")
        lines = int.from_bytes(data[at + 6 : at + 8], "little")
        at += 8
        rows += [data[at + line * width : at + (line + 1) * width] for line in range(lines)]
        at += lines * width
    return width, rows
