"""What can have happened in the directory: ids only."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.kernel.changes import Change


@dataclass(frozen=True, slots=True)
class DirectoryChanged(Change):
    """A department or host was added or edited."""


@dataclass(frozen=True, slots=True)
class HostStateChanged(Change):
    """A host is in, out or busy now."""

    host_id: int


@dataclass(frozen=True, slots=True)
class MessagesChanged(Change):
    """A message was taken or passed on."""

    host_id: int
