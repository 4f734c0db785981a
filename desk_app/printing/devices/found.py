"""Which printers the operating system knows, for choosing one. Asks; changes nothing."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass

from desk_app.printing.devices import ipp

SECONDS = 5


@dataclass(frozen=True, slots=True)
class FoundPrinter:
    """A printer of the system: its queue's name, where it is, the sizes it says it has; none: a raw queue.

    ``tells_kind`` is False where the system does not say what a queue takes (Windows).
    """

    name: str
    where: str = ""
    sizes: tuple[str, ...] = ()
    tells_kind: bool = True

    @property
    def is_raw(self) -> bool:
        """Takes bytes as they are: an ESC/POS printer."""
        return not self.sizes


def list_printers() -> tuple[FoundPrinter, ...]:
    """The printers CUPS knows; none where there is no CUPS. May take seconds: never ask from the window's thread."""
    devices = dict(line.partition(": ")[::2] for line in _lines("lpstat", "-v"))
    places = {name.removeprefix("device for "): where for name, where in devices.items()}
    return tuple(FoundPrinter(name, places.get(name, ""), _sizes(name)) for name in _lines("lpstat", "-e"))


def _sizes(name: str) -> tuple[str, ...]:
    try:
        found = ipp.printer(name, ("media-supported",)) or {}
    except ipp.NoAnswer:
        return ()
    return tuple(str(size) for size in found.get("media-supported", []))


def _lines(*command: str) -> list[str]:
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            timeout=SECONDS,
            check=False,
            text=True,
            encoding="utf-8",
            errors="replace",
            env={**os.environ, "LC_ALL": "C"},
        )
    except (OSError, subprocess.TimeoutExpired):
        return []
    return [line.strip() for line in done.stdout.splitlines() if line.strip()] if done.returncode == 0 else []
