"""What holds for hosts and messages: states, drafts and their limits. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desk_app.kernel.refusal import Refusal

NAME_LENGTH = 200
TEXT_LENGTH = 2000


class HostState(StrEnum):
    """Where a host is, as far as the desk knows (R6)."""

    IN = "in"
    OUT = "out"
    BUSY = "busy"


@dataclass(frozen=True, slots=True)
class HostDraft:
    """A host as typed by whoever keeps the directory."""

    name: str
    department_id: int | None = None
    job_title: str = ""
    extension: str = ""
    private_phone: str | None = None  # None: as it was; whoever edits need not see it (C7)
    is_manager: bool = False
    is_active: bool = True

    def checked(self) -> HostDraft:
        """The draft if it can be kept; refuses directory.no_name, directory.too_long."""
        if not self.name.strip():
            raise Refusal("directory.no_name")
        if max(len(self.name), len(self.job_title), len(self.extension), len(self.private_phone or "")) > NAME_LENGTH:
            raise Refusal("directory.too_long")
        return self


@dataclass(frozen=True, slots=True)
class MessageDraft:
    """A message for a host: who left it, how to reach them, what it says."""

    host_id: int
    caller: str
    phone: str
    text: str
    is_urgent: bool = False
    person_id: int | None = None

    def checked(self) -> MessageDraft:
        """The draft if it can be kept; refuses directory.no_message (neither text nor number), .too_long."""
        if not (self.text.strip() or self.phone.strip()):
            raise Refusal("directory.no_message")
        if len(self.text) > TEXT_LENGTH or max(len(self.caller), len(self.phone)) > TEXT_LENGTH:
            raise Refusal("directory.too_long")
        return self
