"""The board of everybody open, the lanes, and the figures of the day.

The board's query touches open visits only, through a partial index: a million old ones cost nothing.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis
from desk_app.reception.rules import (
    ESTIMATE_SAMPLES,
    Estimate,
    State,
    estimate,
)

BOARD_LIMIT = 300


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One open visit as lists and prompts need it; times are aware UTC."""

    id: int
    number: str
    label: str
    lane_id: int
    state: State
    state_since: datetime
    waiting_since: datetime
    issued_at: datetime
    queue_at: datetime
    name: str
    title: str
    phone: str
    purpose: str
    visit_class: str
    is_urgent: bool
    person_id: int | None
    host_id: int | None
    staff_id: int | None
    staff_number: str
    desk: int
    calls: int
    ladder: int
    heads_in: int
    tea_at: datetime | None
    teas: int
    host_told_at: datetime | None
    said_at: datetime | None
    handed_over_at: datetime | None
    received_at: datetime | None
    is_carried: bool
    board_consent: bool
    language: str


# The limit is written out: SQLite plans by a bound one, and so would prepare the statement anew at every reading.
_BOARD = (
    "SELECT v.id, v.number, v.label, v.lane_id, v.state, v.state_since, v.waiting_since, v.issued_at, v.queue_at, "
    "f.shown, f.title, f.phone, f.purpose, v.visit_class, v.is_urgent, v.person_id, v.host_id, v.staff_id, "
    "v.staff_number, v.desk, v.calls, v.ladder, v.heads_in, v.tea_at, v.teas, v.host_told_at, v.said_at, "
    "v.handed_over_at, v.received_at, v.is_carried, f.board_consent, v.language "
    "FROM visit v LEFT JOIN visit_face f ON f.id = v.id WHERE v.closed_at IS NULL ORDER BY v.id LIMIT "
)
_ORDER = {
    State.SERVING: 0,
    State.CHECKING: 0,
    State.CALLED: 1,
    State.HOST_PENDING: 2,
    State.WAITING: 2,
    State.HELD: 3,
    State.WITH_HOST: 4,
    State.NO_SHOW: 5,
}


def _moment(millis: int | None) -> datetime | None:
    return None if millis is None else from_millis(millis)


@lru_cache(maxsize=128)  # most rows of the board are those of the last reading
def _board_row(row: tuple[Any, ...]) -> BoardRow:
    return BoardRow(
        id=row[0],
        number=row[1],
        label=row[2],
        lane_id=row[3],
        state=State(row[4]),
        state_since=from_millis(row[5]),
        waiting_since=from_millis(row[6]),
        issued_at=from_millis(row[7]),
        queue_at=from_millis(row[8]),
        name=row[9] or "",
        title=row[10] or "",
        phone=row[11] or "",
        purpose=row[12] or "",
        visit_class=row[13],
        is_urgent=bool(row[14]),
        person_id=row[15],
        host_id=row[16],
        staff_id=row[17],
        staff_number=row[18],
        desk=row[19],
        calls=row[20],
        ladder=row[21],
        heads_in=row[22],
        tea_at=_moment(row[23]),
        teas=row[24],
        host_told_at=_moment(row[25]),
        said_at=_moment(row[26]),
        handed_over_at=_moment(row[27]),
        received_at=_moment(row[28]),
        is_carried=bool(row[29]),
        board_consent=bool(row[30]),
        language=row[31] or "",
    )


def board(limit: int = BOARD_LIMIT) -> tuple[BoardRow, ...]:
    """Everybody open: being served first, then the queue in its order (D10), then set aside, at the host, missed."""
    found = [_board_row(tuple(row)) for row in rows(f"{_BOARD}{limit:d}")]
    found.sort(key=lambda row: (_ORDER[row.state], row.queue_at, row.id))
    return tuple(found)


def waiting_count(lane_ids: tuple[int, ...] | None = None) -> int:
    """How many stand in the queue, in some lanes or in all."""
    found = rows("SELECT lane_id, COUNT(*) FROM visit WHERE state = 'waiting' GROUP BY lane_id")
    return sum(int(count) for lane, count in found if lane_ids is None or lane in lane_ids)


@dataclass(frozen=True, slots=True)
class LaneRow:
    """A lane with how many wait in it now."""

    id: int
    code: str
    name: str
    carries_over: bool
    is_active: bool
    waiting: int


def lanes(*, active_only: bool = True) -> tuple[LaneRow, ...]:
    """The lanes in the site's order."""
    waiting = dict(rows("SELECT lane_id, COUNT(*) FROM visit WHERE state = 'waiting' GROUP BY lane_id"))
    found = rows("SELECT id, code, name, carries_over, is_active FROM lane ORDER BY position, code")
    return tuple(
        LaneRow(i, code, name, bool(carries), bool(active), int(waiting.get(i, 0)))
        for i, code, name, carries, active in found
        if active or not active_only
    )


def lane_of(lane_id: int) -> LaneRow | None:
    """One lane, active or not."""
    return next((lane for lane in lanes(active_only=False) if lane.id == lane_id), None)


def counters_open(lane_id: int) -> int:
    """How many counters serve a lane now."""
    found = rows("SELECT lanes FROM counter_session WHERE closed_at IS NULL")
    return sum(1 for (text,) in found if lane_id in json.loads(text))


def lanes_served(desk: int) -> tuple[int, ...]:
    """The lanes that this desk's counter is open for; none while it is closed."""
    found = one("SELECT lanes FROM counter_session WHERE closed_at IS NULL AND desk = ?", desk)
    return () if found is None else tuple(json.loads(found[0]))


def last_services(lane_id: int) -> tuple[timedelta, ...]:
    """The durations of the lane's last twenty services, newest first."""
    found = rows(
        "SELECT serve_ms FROM visit WHERE state = 'done' AND serve_ms > 0 AND lane_id = ? "
        "ORDER BY closed_at DESC LIMIT ?",
        lane_id,
        ESTIMATE_SAMPLES,
    )
    return tuple(timedelta(milliseconds=int(lasted)) for (lasted,) in found)


def people_ahead(lane_id: int, visit_id: int) -> int:
    """How many of a lane are called before a visit; everybody for a visit that does not exist."""
    place = one("SELECT queue_at FROM visit WHERE id = ?", visit_id)
    return waiting_count((lane_id,)) if place is None else ahead_of(lane_id, int(place[0]), visit_id)


def ahead_of(lane_id: int, queue_at: int, visit_id: int) -> int:
    """How many wait in a lane before a place (milliseconds) in its queue (D10)."""
    return int(
        value(
            "SELECT COUNT(*) FROM visit WHERE state = 'waiting' AND lane_id = ? "
            "AND (queue_at < ? OR (queue_at = ? AND id < ?))",
            lane_id,
            queue_at,
            queue_at,
            visit_id,
        )
    )


def estimate_for(lane_id: int, before_visit: int | None = None) -> Estimate | None:
    """The waiting time to tell somebody who joins the lane now, or who waits as ``before_visit``; None if unknown."""
    ahead = waiting_count((lane_id,)) if before_visit is None else people_ahead(lane_id, before_visit)
    return estimate(ahead, counters_open(lane_id), last_services(lane_id))


@dataclass(frozen=True, slots=True)
class ServingRow:
    """A call for the public board: label, counter, masked name only by consent."""

    visit_id: int
    label: str
    desk: int
    called_at: datetime
    state: State
    name: str
    title: str


def recent_calls(limit: int = 8) -> tuple[ServingRow, ...]:
    """Tickets called or being served now, the newest call first; names only of those who agreed."""
    found = rows(
        "SELECT v.id, v.label, v.desk, v.state_since, v.state, f.shown, f.title, f.board_consent FROM visit v "
        "LEFT JOIN visit_face f ON f.id = v.id WHERE v.closed_at IS NULL AND v.state IN ('called', 'serving') "
        "AND v.desk > 0 ORDER BY v.state_since DESC, v.id DESC LIMIT ?",
        limit,
    )
    return tuple(
        ServingRow(i, label, desk, from_millis(at), State(state), name if consent else "", title if consent else "")
        for i, label, desk, at, state, name, title, consent in found
    )


def is_counter_open(desk: int) -> bool:
    """Whether this desk serves lanes now."""
    return one("SELECT 1 FROM counter_session WHERE desk = ? AND closed_at IS NULL", desk) is not None
