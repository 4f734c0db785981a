"""USB and Windows slip printers through python-escpos, which may be missing, as the printer may be."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from escpos import printer as devices

from desk_app.kernel.work import Desk
from desk_app.printing import service
from desk_app.printing.devices import NotPrinted, Sender, back_ends
from desk_app.printing.devices.local_slip import LocalSlipBackEnd, opened
from desk_app.printing.rules import JobState, Printer, PrinterKind, Trouble
from tests.printing.conftest import add_printer
from tests.printing.test_service_jobs import row

Ticket = Callable[..., int]
USB = Printer(1, "usb", PrinterKind.USB_SLIP, "04b8:0202", "roll80", has_drawer=True)


class Opened:
    """Stands for an opened device."""

    made: list[tuple[object, ...]] = []  # noqa: RUF012 - cleared by the fixture
    taken: list[bytes] = []  # noqa: RUF012
    fails = False

    def __init__(self, *way: object) -> None:
        self.made.append(way)

    def open(self) -> None:
        if Opened.fails:
            raise OSError("no such device")

    def _raw(self, msg: bytes) -> None:
        if Opened.fails:
            raise OSError("unplugged")
        self.taken.append(msg)

    def close(self) -> None:
        Opened.fails = False


@pytest.fixture
def device(monkeypatch: pytest.MonkeyPatch) -> type[Opened]:
    monkeypatch.setattr(devices, "Usb", Opened)
    monkeypatch.setattr(devices, "Win32Raw", Opened)
    Opened.made.clear()
    Opened.taken.clear()
    Opened.fails = False
    return Opened


def test_a_ticket_goes_to_usb_as_dots(desk: Desk, device: type[Opened], ticket: Ticket, tmp_path: Path) -> None:
    add_printer(desk, PrinterKind.USB_SLIP, "04b8:0202")
    job_id = ticket()
    Sender(service.Outbox(desk), back_ends(tmp_path)).step()
    assert row(job_id).state is JobState.CONFIRMED
    assert device.made == [(0x04B8, 0x0202)]
    assert device.taken[0].startswith(b"\x1b@")


def test_the_windows_spooler_is_asked_by_name(device: type[Opened]) -> None:
    opened(Printer(1, "front", PrinterKind.SYSTEM_SLIP, "Front", "roll80"))
    assert device.made == [("Front",)]


def test_the_drawer_gets_its_pulse(device: type[Opened]) -> None:
    LocalSlipBackEnd().pulse(USB)
    assert device.taken == [b"\x1bp\x00\x32\x32"]


def test_a_printer_that_is_not_plugged_in_is_off(device: type[Opened]) -> None:
    device.fails = True
    with pytest.raises(NotPrinted) as problem:
        LocalSlipBackEnd().pulse(USB)
    assert problem.value.trouble is Trouble.PRINTER_OFF


def test_one_that_is_pulled_out_lost_the_connection(
    desk: Desk, device: type[Opened], ticket: Ticket, tmp_path: Path
) -> None:
    add_printer(desk, PrinterKind.USB_SLIP, "04b8:0202")
    job_id = ticket()

    class Pulled(service.Outbox):
        def sent(self, errand):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
            device.fails = True
            return super().sent(errand)

    Sender(Pulled(desk), back_ends(tmp_path)).step()
    assert row(job_id).trouble is Trouble.CONNECTION_LOST


def test_an_address_that_is_none_is_said(device: type[Opened]) -> None:
    with pytest.raises(NotPrinted):
        opened(Printer(1, "usb", PrinterKind.USB_SLIP, "not:hex", "roll80"))


def test_a_device_file_takes_the_bytes_after_what_is_there(
    desk: Desk, ticket: Ticket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "escpos", None)  # not needed for it
    file = tmp_path / "lp0"
    file.write_bytes(b"old")
    add_printer(desk, PrinterKind.USB_SLIP, str(file), has_drawer=True)
    job_id = ticket()
    Sender(service.Outbox(desk), back_ends(tmp_path)).step()
    assert row(job_id).state is JobState.CONFIRMED
    data = file.read_bytes()
    assert data.startswith(b"old\x1b@")
    assert data.endswith(b"\x1dV\x00")


def test_a_device_file_that_is_not_there_is_a_printer_that_is_off(tmp_path: Path) -> None:
    with pytest.raises(NotPrinted) as problem:
        opened(Printer(1, "usb", PrinterKind.USB_SLIP, str(tmp_path / "lp9"), "roll80"))
    assert problem.value.trouble is Trouble.PRINTER_OFF
    assert list(tmp_path.iterdir()) == []


def test_without_the_driver_a_person_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "escpos", None)
    with pytest.raises(NotPrinted) as problem:
        opened(USB)
    assert problem.value.trouble is Trouble.DRIVER_MISSING
