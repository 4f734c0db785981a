"""What happened, told after it is safe on disk: the base of all changes and their publisher.

A change carries ids only, so a listener always reads the present state. It must never be used for what has
to succeed together with the act: that is a call inside the same ``work``.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Change:
    """Base of every change; subclasses are frozen, hold ids only and are named in the past tense."""


@dataclass(frozen=True, slots=True)
class EverythingChanged(Change):
    """Another desk wrote to the same database, or the whole site was restored: reload what you show."""


Listener = Callable[[Change], None]


class Publisher:
    """Hands committed changes to whoever listens, in the order they were committed."""

    def __init__(self) -> None:
        self._listeners: list[tuple[tuple[type[Change], ...], Listener]] = []

    def subscribe(self, kinds: tuple[type[Change], ...], listener: Listener) -> Callable[[], None]:
        """Call ``listener`` for each change of these kinds (subclasses too); returns the way to stop it."""
        entry = (kinds, listener)
        self._listeners.append(entry)
        return lambda: self._listeners.remove(entry) if entry in self._listeners else None

    def publish(self, changes: tuple[Change, ...]) -> None:
        """Tell every listener. One that fails is logged and never keeps the others from hearing."""
        for change in changes:
            for kinds, listener in tuple(self._listeners):
                if isinstance(change, kinds):
                    try:
                        listener(change)
                    except Exception:
                        # The act is on disk already; a broken listener must not look like a failed act.
                        log.exception("a listener failed on %r", change)
