"""What can have happened to papers: ids only."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.kernel.changes import Change


@dataclass(frozen=True, slots=True)
class JobQueued(Change):
    """A paper waits to be printed: whoever sends may begin."""

    job_id: int


@dataclass(frozen=True, slots=True)
class ProofWanted(Change):
    """A paper that was asked for waits to be looked at on the screen first (G7)."""

    job_id: int


@dataclass(frozen=True, slots=True)
class JobChanged(Change):
    """A job was sent, confirmed, failed, answered or cancelled."""

    job_id: int


@dataclass(frozen=True, slots=True)
class PrintersChanged(Change):
    """A printer or a route was edited."""


@dataclass(frozen=True, slots=True)
class DrawerAsked(Change):
    """The cash drawer shall open."""

    request_id: int
