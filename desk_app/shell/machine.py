"""Which computer this is, as a hash that stays the same from start to start; names no person and leaves nothing behind."""

from __future__ import annotations

from pathlib import Path

_SYSTEM_ID = Path("/etc/machine-id")
_MADE_UP = 1 << 40  # the bit that uuid.getnode() sets where it found no network card and drew a number


def machine_id() -> str:
    """What tells this computer from another one, so that a restore elsewhere asks for a supervised PIN reset."""
    import hashlib
    import platform
    import uuid

    node = uuid.getnode()
    known = _system_id() if node & _MADE_UP else str(node)
    return hashlib.sha256(f"{platform.node()}{known}".encode()).hexdigest()[:32]


def _system_id() -> str:
    """The system's own name for itself; "" where it has none, and then the computer's name must do."""
    try:
        return _SYSTEM_ID.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
