"""Which computer this is, as far as a site needs to know. No Qt; must tell nothing that could be read back."""

from __future__ import annotations


def machine_id() -> str:
    """What tells this computer from another one, so that a restore elsewhere asks for a supervised PIN reset."""
    import hashlib
    import platform
    import uuid

    return hashlib.sha256(f"{platform.node()}{uuid.getnode()}".encode()).hexdigest()[:32]
