"""What a socket can't know is not guessed: silence of a printer that reports, and a reset after the last byte."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desk_app.paper.forms import form
from desk_app.paper.render import render
from desk_app.paper.samples.facts import ordinary
from desk_app.paper.samples.place import site
from desk_app.printing.devices import NotPrinted
from desk_app.printing.devices.network_slip import NetworkSlipBackEnd
from desk_app.printing.rules import Errand, JobState, Printer, PrinterKind, Trouble

PAGE = render(form("queue_ticket"), ordinary("queue_ticket", "en"), "en", site("en"))
NOW = datetime(2026, 11, 21, tzinfo=UTC)
End = Callable[[socket.socket], None]


@pytest.fixture
def end_with() -> Iterator[Callable[[End], int]]:
    """Start a printer that takes everything and then does something; gives its port."""
    server = socket.create_server(("127.0.0.1", 0))
    done = threading.Event()

    def start(end: End) -> int:
        def serve() -> None:
            connection, _ = server.accept()
            with connection:
                while connection.recv(65536):
                    pass
                end(connection)
                done.wait(0 if end is _reset else 3)

        threading.Thread(target=serve, daemon=True).start()
        return int(server.getsockname()[1])

    yield start
    done.set()
    server.close()


def _silent(_connection: socket.socket) -> None:
    """Hold the line and say nothing."""


def _reset(connection: socket.socket) -> None:
    """Hang up rudely."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def sending(port: int, *, reports: bool):  # type: ignore[no-untyped-def]  # noqa: ANN201
    printer = Printer(1, "front", PrinterKind.NETWORK_SLIP, "127.0.0.1", "roll80", port=port, reports=reports)
    errand = Errand(1, "queue_ticket", "", JobState.QUEUED, NOW, NOW, printer=printer)
    return NetworkSlipBackEnd(answer_seconds=0.2).prepare(errand, PAGE)


def test_a_silent_printer_that_should_report_leaves_a_doubt(end_with: Callable[[End], int]) -> None:
    slip = sending(end_with(_silent), reports=True)
    with pytest.raises(NotPrinted) as problem:
        slip.send()
    slip.close()
    assert (problem.value.trouble, problem.value.in_doubt) == (Trouble.IN_DOUBT, True)


def test_a_silent_printer_that_never_reports_has_taken_it_all(end_with: Callable[[End], int]) -> None:
    slip = sending(end_with(_silent), reports=False)
    assert slip.send() == ""
    slip.close()


def test_a_reset_after_the_last_byte_is_a_doubt_and_no_second_paper(end_with: Callable[[End], int]) -> None:
    slip = sending(end_with(_reset), reports=False)
    with pytest.raises(NotPrinted) as problem:
        slip.send()
    slip.close()
    assert problem.value.in_doubt


def test_nothing_is_sent_without_a_printer() -> None:
    errand = Errand(1, "queue_ticket", "", JobState.QUEUED, NOW, NOW)
    with pytest.raises(NotPrinted):
        NetworkSlipBackEnd().prepare(errand, PAGE)
    assert NetworkSlipBackEnd().progress(replace(errand, state=JobState.SENT)).end == "unknown"
