"""What screens and prompts read of the directory; private numbers are not among it (C7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk_app.directory.rules import HostState
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis

PAGE = 500


@dataclass(frozen=True, slots=True)
class DepartmentRow:
    """A department."""

    id: int
    name: str
    extension: str
    is_active: bool


@dataclass(frozen=True, slots=True)
class HostRow:
    """A host with department and state."""

    id: int
    name: str
    department_id: int | None
    department: str
    job_title: str
    extension: str
    is_manager: bool
    state: HostState
    state_since: datetime
    state_note: str
    is_active: bool
    open_messages: int


_HOST = (
    "SELECT h.id, h.name, h.department_id, d.name, h.job_title, h.extension, h.is_manager, h.state, h.state_since, "
    "h.state_note, h.is_active, "
    "(SELECT COUNT(*) FROM message m WHERE m.host_id = h.id AND m.passed_on_at IS NULL) "
    "FROM host h LEFT JOIN department d ON d.id = h.department_id "
)


def _host(row: tuple[object, ...]) -> HostRow:
    return HostRow(
        id=int(str(row[0])),
        name=str(row[1]),
        department_id=None if row[2] is None else int(str(row[2])),
        department=str(row[3] or ""),
        job_title=str(row[4]),
        extension=str(row[5]),
        is_manager=bool(row[6]),
        state=HostState(str(row[7])),
        state_since=from_millis(int(str(row[8]))),
        state_note=str(row[9]),
        is_active=bool(row[10]),
        open_messages=int(str(row[11])),
    )


def departments(*, active_only: bool = True) -> tuple[DepartmentRow, ...]:
    """The departments in the site's order."""
    found = rows("SELECT id, name, extension, is_active FROM department ORDER BY position, name LIMIT ?", PAGE)
    return tuple(
        DepartmentRow(i, name, extension, bool(active))
        for i, name, extension, active in found
        if active or not active_only
    )


def hosts(*, active_only: bool = True) -> tuple[HostRow, ...]:
    """All hosts by department and name."""
    found = (_host(row) for row in rows(_HOST + "ORDER BY d.position, d.name, h.name, h.id LIMIT ?", PAGE))
    return tuple(host for host in found if host.is_active or not active_only)


def host(host_id: int) -> HostRow | None:
    """One host, None if there is none."""
    found = rows(_HOST + "WHERE h.id = ?", host_id)
    return _host(found[0]) if found else None


@dataclass(frozen=True, slots=True)
class HostStateRow:
    """Where a host is, for prompts."""

    id: int
    name: str
    state: HostState
    state_since: datetime


def host_states() -> dict[int, HostStateRow]:
    """Where everybody is, by id, in one read (R6)."""
    found = rows("SELECT id, name, state, state_since FROM host LIMIT ?", PAGE)
    return {i: HostStateRow(i, name, HostState(state), from_millis(since)) for i, name, state, since in found}


def host_name(host_id: int) -> str:
    """A host's name; "" if there is none."""
    return str(value("SELECT name FROM host WHERE id = ?", host_id) or "")


@dataclass(frozen=True, slots=True)
class MessageRow:
    """A message for a host; its words are "" once erased."""

    id: int
    number: str
    host_id: int
    host: str
    person_id: int | None
    is_urgent: bool
    taken_at: datetime
    taken_by: str
    passed_on_at: datetime | None
    passed_on_by: str
    caller: str
    phone: str
    text: str


_MESSAGE = (
    "SELECT m.id, m.number, m.host_id, h.name, m.person_id, m.is_urgent, m.taken_at, m.taken_by, m.passed_on_at, "
    "m.passed_on_by, t.caller, t.phone, t.text FROM message m JOIN host h ON h.id = m.host_id "
    "LEFT JOIN message_text t ON t.id = m.id "
)


def _message(row: tuple[object, ...]) -> MessageRow:
    return MessageRow(
        id=int(str(row[0])),
        number=str(row[1]),
        host_id=int(str(row[2])),
        host=str(row[3]),
        person_id=None if row[4] is None else int(str(row[4])),
        is_urgent=bool(row[5]),
        taken_at=from_millis(int(str(row[6]))),
        taken_by=str(row[7]),
        passed_on_at=None if row[8] is None else from_millis(int(str(row[8]))),
        passed_on_by=str(row[9]),
        caller=str(row[10] or ""),
        phone=str(row[11] or ""),
        text=str(row[12] or ""),
    )


def open_messages(host_id: int | None = None) -> tuple[MessageRow, ...]:
    """Messages not passed on yet, urgent and old ones first."""
    where, values = (
        ("WHERE m.passed_on_at IS NULL ", ())
        if host_id is None
        else (
            "WHERE m.passed_on_at IS NULL AND m.host_id = ? ",
            (host_id,),
        )
    )
    found = rows(_MESSAGE + where + "ORDER BY m.is_urgent DESC, m.id LIMIT ?", *values, PAGE)
    return tuple(_message(row) for row in found)


def message(message_id: int) -> MessageRow | None:
    """One message, None if there is none."""
    found = rows(_MESSAGE + "WHERE m.id = ?", message_id)
    return _message(found[0]) if found else None


def messages_of(host_id: int, limit: int = 50) -> tuple[MessageRow, ...]:
    """A host's messages, newest first."""
    return tuple(
        _message(row) for row in rows(_MESSAGE + "WHERE m.host_id = ? ORDER BY m.id DESC LIMIT ?", host_id, limit)
    )


def last_message_of(person_ids: tuple[int, ...]) -> tuple[datetime | None, bool]:
    """When persons last left a message, and whether one of theirs is still to be passed on (D16)."""
    marks = ", ".join("?" for _ in person_ids)
    found = one(
        "SELECT MAX(taken_at), SUM(CASE WHEN passed_on_at IS NULL THEN 1 ELSE 0 END) FROM message "
        f"WHERE person_id IN ({marks})",
        *person_ids,
    )
    last, waiting = found or (None, 0)
    return None if last is None else from_millis(int(last)), bool(waiting)


def message_by_number(number: str) -> int | None:
    """The message of a slip number, None if there is none."""
    found = one("SELECT id FROM message WHERE number = ?", number)
    return None if found is None else int(found[0])
