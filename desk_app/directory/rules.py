"""What holds for hosts and messages: states, drafts and their limits. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from desk_app.kernel import typed
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
        """The draft as it can be kept, cleaned; refuses directory.no_name, directory.too_long."""
        cleaned = replace(
            self,
            name=typed.line(self.name),
            job_title=typed.line(self.job_title),
            extension=typed.line(self.extension),
            private_phone=None if self.private_phone is None else typed.line(self.private_phone),
        )
        if not cleaned.name:
            raise Refusal("directory.no_name")
        parts = (cleaned.name, cleaned.job_title, cleaned.extension, cleaned.private_phone or "")
        if max(map(len, parts)) > NAME_LENGTH:
            raise Refusal("directory.too_long")
        return cleaned


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
        """The draft as it can be kept, cleaned; refuses directory.no_message (neither text nor number), .too_long."""
        cleaned = replace(
            self, caller=typed.line(self.caller), phone=typed.line(self.phone), text=typed.passage(self.text)
        )
        if not (cleaned.text or cleaned.phone):
            raise Refusal("directory.no_message")
        if max(len(cleaned.text), len(cleaned.caller), len(cleaned.phone)) > TEXT_LENGTH:
            raise Refusal("directory.too_long")
        return cleaned
