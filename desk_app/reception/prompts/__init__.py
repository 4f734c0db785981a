"""What the desk should do next for the visitors in the house: greet, find a colleague, explain, pour tea, lead to the host.

Pure over one read of the board; nothing is stored and no timer exists per visitor. Each visitor has one card at a time,
the matter that goes wrong next; tea that is due meanwhile joins it as a further action. Who is out of the house (a
carried ticket, a group that stepped out) gets none, and a colleague's own visitors are on the colleague's rail.
"""

from __future__ import annotations

from datetime import datetime

from desk_app.kernel.prompts import Prompt, with_tone
from desk_app.kernel.work import Desk
from desk_app.reception.prompts.cards import card
from desk_app.reception.prompts.room import Matter, Room
from desk_app.reception.queries import BoardRow

_Matters = list[tuple[BoardRow, tuple[Matter, ...]]]
# The cards of the last reading: wording fifty of them anew each time would cost more than everything else together.
_worded: dict[int, tuple[tuple[object, ...], Prompt]] = {}


def outlook(desk: Desk, now: datetime) -> tuple[tuple[Prompt, ...], datetime | None]:
    """``due`` and ``next_due`` from one reading of the board."""
    room = Room(desk)
    matters = [(row, tuple(room.matters(row))) for row in room.board]
    return _shown(room, matters, now), _next(matters, now)


def due(desk: Desk, now: datetime) -> tuple[Prompt, ...]:
    """The prompts that show at ``now`` (aware UTC): at most one a visitor, those due and those due within a minute."""
    return outlook(desk, now)[0]


def next_due(desk: Desk, now: datetime) -> datetime | None:
    """When the rail changes next by time alone; None when nothing is running, so an idle desk asks for nothing."""
    room = Room(desk)
    return _next([(row, tuple(room.matters(row))) for row in room.board], now)


def _shown(room: Room, matters: _Matters, now: datetime) -> tuple[Prompt, ...]:
    common = room.common(now)
    found: dict[int, tuple[tuple[object, ...], Prompt]] = {}
    for row, all_of_row in matters:
        shown = [matter for matter in all_of_row if matter.shows_at <= now]
        if not shown:
            continue
        matter, joins_tea = shown[0], len(shown) > 1
        host = None if row.host_id is None else room.hosts.get(row.host_id)
        state = (row, matter, now > matter.due_at, joins_tea, host, common)
        known = _worded.get(row.id)
        if known is None or known[0] != state:
            known = (state, with_tone(card(room, row, matter, is_late=now > matter.due_at, joins_tea=joins_tea), now))
        found[row.id] = known
    _worded.clear()
    _worded.update(found)
    return tuple(prompt for _, prompt in found.values())


def _next(matters: _Matters, now: datetime) -> datetime | None:
    flat = (matter for _, all_of_row in matters for matter in all_of_row)
    return min((moment for matter in flat for moment in (matter.shows_at, matter.due_at) if moment > now), default=None)
