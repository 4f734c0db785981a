"""The facts of the message slip. Values only: no database, no Qt."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from desk_app.directory.rules import MessageDraft

if TYPE_CHECKING:
    from desk_app.directory.queries import HostRow


def message_facts(
    number: str, host: HostRow, draft: MessageDraft, taken_at: datetime, zone: tzinfo, staff_number: str
) -> dict[str, object]:
    """The message slip for a host (R6): for whom, from whom, how to reach them, the words, who took it."""
    return {
        "number": number,
        "for_name": host.name,
        "for_department": host.department,
        "from_name": draft.caller,
        "from_phone": draft.phone,
        "message": draft.text,
        "urgent": draft.is_urgent,
        "wants_call": bool(draft.phone.strip()),
        "taken_at": taken_at.astimezone(zone).isoformat(timespec="seconds"),
        "taken_by": staff_number,
        "staff": staff_number,
    }
