"""An ESC/POS printer on USB, or behind the Windows spooler, through python-escpos where it is installed.

Its text mode is not used: it turns a rare character into "?"; the page is sent as dots.
"""

from __future__ import annotations

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
    """USB printers (address ``vendor:product`` in hexadecimal) and printers of the Windows spooler (their name)."""

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
