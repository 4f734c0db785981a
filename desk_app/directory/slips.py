"""The facts of the message slip. Values only: no database, no Qt."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from desk_app.directory.rules import MessageDraft
from desk_app.kernel.numbers import grouped

if TYPE_CHECKING:
    from desk_app.directory.queries import HostRow


def message_facts(
    number: str, host: HostRow, draft: MessageDraft, taken_at: datetime, zone: tzinfo, staff_number: str
) -> dict[str, object]:
    """The message slip for a host (R6): for whom, from whom, how to reach them, the words, who took it."""
    return {
        "number": number,
        "number_shown": grouped(number),
        "host": host.name,
        "department": host.department,
        "caller": draft.caller,
        "phone": draft.phone,
        "text": draft.text,
        "urgent": draft.is_urgent,
        "taken_at": f"{taken_at.astimezone(zone):%Y-%m-%d %H:%M}",
        "staff": staff_number,
    }
