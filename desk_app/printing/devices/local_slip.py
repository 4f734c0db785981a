"""An ESC/POS printer on USB, or behind the Windows spooler, through python-escpos; one at a device file needs nothing.

python-escpos may be missing. Its text mode is not used: it turns a rare character into "?"; the page is sent as dots.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desk_app.printing.devices.back_end import NotPrinted, Sending, slip_bytes
from desk_app.printing.rules import Errand, Printer, PrinterKind, Progress, Trouble

if TYPE_CHECKING:
    from desk_app.paper.values import Document


class Device(Protocol):
    """What python-escpos gives for an opened printer."""

    def _raw(self, msg: bytes) -> None: ...

    def close(self) -> None:
        """Let others use it."""


class LocalSlipBackEnd:
    """USB printers (``vendor:product`` in hexadecimal, or a device file) and printers of the Windows spooler (their name)."""

    def prepare(self, errand: Errand, document: Document) -> Sending:
        """Open the device."""
        if errand.printer is None:
            raise NotPrinted(Trouble.NO_PRINTER)
        data = slip_bytes(errand, document)
        return _Slip(opened(errand.printer), data)

    def progress(self, _errand: Errand) -> Progress:
        """A device has no queue to look into."""
        return Progress("unknown")

    def pulse(self, printer: Printer) -> None:
        """Open the drawer at its connector."""
        from desk_app.paper.escpos import drawer_pulse

        sending = _Slip(opened(printer), drawer_pulse())
        try:
            sending.send()
        finally:
            sending.close()


def opened(printer: Printer) -> Device:
    """The opened printer; NotPrinted driver_missing without python-escpos, printer_off when it is not there."""
    if printer.kind is PrinterKind.USB_SLIP and is_file(printer.address):
        return _opened_file(printer.address)
    try:
        from escpos import exceptions
        from escpos import printer as devices
    except ImportError as problem:
        raise NotPrinted(Trouble.DRIVER_MISSING, str(problem)) from problem
    try:
        device = _made(devices, printer)
        device.open()
    except (OSError, ValueError, ImportError, RuntimeError, exceptions.Error) as problem:
        raise NotPrinted(Trouble.PRINTER_OFF, str(problem)) from problem
    found: Device = device
    return found


def is_file(address: str) -> bool:
    """True for a device file (``/dev/usb/lp0``, ``COM3``, ``LPT1``) rather than a USB identity."""
    return "/" in address or "\\" in address or address[:3].upper() in {"COM", "LPT"}


def _opened_file(address: str) -> Device:
    try:
        return _File(Path(address))
    except OSError as problem:
        raise NotPrinted(Trouble.PRINTER_OFF, str(problem)) from problem


class _File:
    """A device file; opened for adding, so that a wrong path never empties somebody's file."""

    def __init__(self, path: Path) -> None:
        if os.name != "nt" and not path.exists():  # Windows' own device names are no files
            raise FileNotFoundError(path)
        self._stream = path.open("ab", buffering=0)

    def _raw(self, msg: bytes) -> None:
        left = memoryview(msg)
        while left:
            left = left[self._stream.write(left) or 0 :]

    def close(self) -> None:
        """Let others use it."""
        self._stream.close()


def _made(devices, printer: Printer):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 - python-escpos has no types
    if printer.kind is PrinterKind.SYSTEM_SLIP:
        return devices.Win32Raw(printer.address)
    vendor, _, product = printer.address.partition(":")
    return devices.Usb(int(vendor, 16), int(product, 16))


class _Slip:
    def __init__(self, device: Device, data: bytes) -> None:
        self._device = device
        self._data = data

    def send(self) -> str:
        """Hand over all of it; the driver waits for the device."""
        try:
            self._device._raw(self._data)  # noqa: SLF001 - the published way to send bytes as they are
        except OSError as problem:
            raise NotPrinted(Trouble.CONNECTION_LOST, str(problem)) from problem
        return ""

    def close(self) -> None:
        """Let others use it."""
        self._device.close()
