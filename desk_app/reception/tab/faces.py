"""How rows of the queue look: open visits, expected visitors, those who were seen off. Words and tones only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo

from desk_app.directory.queries import HostRow
from desk_app.directory.wording import state_name as host_state_name
from desk_app.kernel.texts import translate
from desk_app.reception.queries import BoardRow, ExpectedRow, LastVisit
from desk_app.reception.rules import Outcome, State, VisitClass, clock_start, clock_tone
from desk_app.reception.wording import called, class_name, clock_text, outcome_name, state_name
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.row_delegate import RowFace

NAME_SHOWN = 60
PURPOSE_SHOWN = 80


@dataclass(slots=True)
class Surroundings:
    """What faces need besides their row: time, zone, hosts, the limit of R2 in seconds, names of tied records."""

    now: datetime
    zone: tzinfo
    limit_seconds: int
    hosts: Mapping[int, HostRow] = field(default_factory=dict)
    tied: Mapping[int, str] = field(default_factory=dict)


def face_of(row: object, around: Surroundings) -> RowFace:
    """The face of any row of the queue."""
    if isinstance(row, BoardRow):
        return _open_face(row, around)
    if isinstance(row, ExpectedRow):
        return _expected_face(row, around)
    if isinstance(row, LastVisit):
        return _ended_face(row, around)
    return RowFace("")


def timer_of(row: object, around: Surroundings) -> tuple[str, str]:
    """The running time of a row and its tone alone: all that changes with a second."""
    if isinstance(row, BoardRow):
        return clock_text(_ran(row, around.now)), _tone(row, around)
    face = face_of(row, around)
    return face.timer, face.tone


def key_of(row: object) -> tuple[str, int]:
    """What makes a row of the queue the same row."""
    if isinstance(row, BoardRow):
        return "visit", row.id
    if isinstance(row, LastVisit):
        return "visit", row.visit_id
    return ("expected", row.id) if isinstance(row, ExpectedRow) else ("", 0)


def is_late(row: BoardRow, around: Surroundings) -> bool:
    """True for somebody who has waited beyond the limit."""
    return _tone(row, around) == "late"


def _ran(row: BoardRow, now: datetime) -> timedelta:
    return now - clock_start(row.state, row.state_since, row.waiting_since, row.received_at)


def _tone(row: BoardRow, around: Surroundings) -> str:
    ran = _ran(row, around.now)
    return clock_tone(row.state, ran, is_urgent=row.is_urgent, limit_seconds=around.limit_seconds)


def _open_face(row: BoardRow, around: Surroundings) -> RowFace:
    return RowFace(
        name=called(row.name[:NAME_SHOWN], row.title),
        number=row.label,
        purpose=_purpose(row.purpose, row.host_id, around),
        sub=" · ".join(filter(None, _open_parts(row, around))),
        timer=clock_text(_ran(row, around.now)),
        tone=_tone(row, around),
        badge=translate("Reception", "urgent") if row.is_urgent else "",
        badge_tone=BadgeTone.SOON,
    )


def _open_parts(row: BoardRow, around: Surroundings) -> tuple[str, ...]:
    staff = translate("Reception", "No. {number}").format(number=row.staff_number) if row.staff_number else ""
    host = around.hosts.get(row.host_id or 0)
    waits_for = ""
    if host is not None and row.state in {State.WAITING, State.HOST_PENDING}:
        waits_for = translate("Reception", "host: {state}").format(state=host_state_name(host.state))
    tea = translate("Reception", "tea %n time(s)", None, row.teas) if row.teas and row.state.is_waiting else ""
    special = "" if row.visit_class == VisitClass.NORMAL.value else class_name(VisitClass(row.visit_class))
    carried = translate("Reception", "from {day}").format(day=f"{row.issued_at.astimezone(around.zone):%m-%d}")
    state = "" if waits_for and row.state is State.HOST_PENDING else state_name(row.state)
    tied = around.tied.get(row.id, "")
    about = translate("Reception", "about: {record}").format(record=tied) if tied else ""
    return state, staff, waits_for, special, tea, about, carried if row.is_carried else ""


def _purpose(purpose: str, host_id: int | None, around: Surroundings) -> str:
    host = around.hosts.get(host_id or 0)
    if host is None:
        return purpose[:PURPOSE_SHOWN]
    return translate("Reception", "to see {host}").format(host=" ".join(filter(None, (host.department, host.name))))


def _expected_face(row: ExpectedRow, around: Surroundings) -> RowFace:
    ahead = row.due_at - around.now
    kind = translate("Reception", "Appointment") if row.is_appointment else translate("Reception", "Expected")
    heads = translate("Reception", "%n people", None, row.heads) if row.heads > 1 else ""
    return RowFace(
        name=called(row.name[:NAME_SHOWN], row.title),
        number=f"{row.due_at.astimezone(around.zone):%H:%M}",
        purpose=_purpose(row.purpose, row.host_id, around),
        sub=" · ".join(filter(None, (kind, heads, row.purpose[:PURPOSE_SHOWN] if row.host_id else ""))),
        timer=clock_text(-ahead) if ahead < timedelta(0) else "",
        tone="soon" if ahead < timedelta(0) else "",
    )


def _ended_face(row: LastVisit, around: Surroundings) -> RowFace:
    result = outcome_name(Outcome(row.outcome)) if row.outcome else ""
    staff = translate("Reception", "No. {number}").format(number=row.staff_number) if row.staff_number else ""
    return RowFace(
        name=called(row.name[:NAME_SHOWN], row.title),
        number=row.label,
        purpose=row.purpose[:PURPOSE_SHOWN],
        sub=" · ".join(filter(None, (state_name(row.state), result, staff))),
        timer="" if row.ended_at is None else f"{row.ended_at.astimezone(around.zone):%H:%M}",
        tone="muted",
    )
