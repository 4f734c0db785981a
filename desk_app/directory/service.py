"""Keeping the directory, telling where a host is, and messages from being taken to passed on. The only writer."""

from __future__ import annotations

from datetime import datetime

from desk_app.directory import queries, slips
from desk_app.directory.changes import DirectoryChanged, HostStateChanged, MessagesChanged
from desk_app.directory.rules import NAME_LENGTH, HostDraft, HostState, MessageDraft
from desk_app.kernel import search, typed
from desk_app.kernel.database import change, insert, one, rows, value
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work
from desk_app.printing import service as printing


def save_department(
    work: Work, department_id: int | None, name: str, extension: str = "", *, is_active: bool = True
) -> int:
    """Add or change a department (supervisors); gives its id. Refuses directory.no_name, .department_taken."""
    work.need(Role.SUPERVISOR)
    name, extension = typed.line(name)[:NAME_LENGTH], typed.line(extension)[:NAME_LENGTH]
    if not name:
        raise Refusal("directory.no_name")
    taken = one("SELECT id FROM department WHERE name = ?", name)
    if taken is not None and taken[0] != department_id:
        raise Refusal("directory.department_taken", name=name)
    if department_id is None:
        department_id = insert(
            "INSERT INTO department (name, extension, position, is_active) VALUES (?, ?, "
            "(SELECT COUNT(*) FROM department), ?)",
            name,
            extension,
            is_active,
        )
    else:
        change(
            "UPDATE department SET name = ?, extension = ?, is_active = ? WHERE id = ?",
            name,
            extension,
            is_active,
            department_id,
        )
    work.record("department.saved", Ref("department", department_id), {"name": name, "is_active": is_active})
    work.publish(DirectoryChanged())
    return department_id


def save_host(work: Work, host_id: int | None, draft: HostDraft) -> int:
    """Add or change a host (supervisors); gives the id. Refuses directory.no_name, .too_long."""
    work.need(Role.SUPERVISOR)
    draft = draft.checked()
    told = (
        draft.name,
        draft.department_id,
        draft.job_title,
        draft.extension,
        draft.is_manager,
        draft.is_active,
    )
    if host_id is None:
        host_id = insert(
            "INSERT INTO host (name, department_id, job_title, extension, is_manager, is_active, state, state_since, "
            "state_note) VALUES (?, ?, ?, ?, ?, ?, 'in', ?, '')",
            *told,
            work.millis,
        )
    else:
        change(
            "UPDATE host SET name = ?, department_id = ?, job_title = ?, extension = ?, is_manager = ?, is_active = ? "
            "WHERE id = ?",
            *told,
            host_id,
        )
    if draft.private_phone is not None and not change(
        "UPDATE host_private SET phone = ? WHERE id = ?", draft.private_phone, host_id
    ):
        change("INSERT INTO host_private (id, phone) VALUES (?, ?)", host_id, draft.private_phone)
    ref = Ref("host", host_id)
    search.index(work, ref, title=draft.name, detail=draft.job_title, name=draft.name, digits=(draft.extension,))
    # The private number itself stays out of the journal: its readers include the desk.
    work.record("host.saved", ref, {"name": draft.name, "is_active": draft.is_active})
    work.publish(DirectoryChanged())
    return host_id


def set_host_state(work: Work, host_id: int, state: HostState, note: str = "") -> None:
    """A host is in, out or busy (R6); saying the same again changes nothing. Refuses directory.no_such_host."""
    found = one("SELECT state, state_note FROM host WHERE id = ?", host_id)
    if found is None:
        raise Refusal("directory.no_such_host")
    note = typed.line(note)[:NAME_LENGTH]
    if (found[0], found[1]) == (state.value, note):
        return
    change(
        "UPDATE host SET state = ?, state_since = ?, state_note = ? WHERE id = ?",
        state.value,
        work.millis,
        note,
        host_id,
    )
    work.record("host.state_set", Ref("host", host_id), {"from": found[0], "to": state.value, "note": note})
    work.publish(HostStateChanged(host_id))


def show_private(work: Work, host_id: int, why: str) -> str:
    """A host's private number, for supervisors, with the reason journalled (C7); refuses directory.needs_reason."""
    work.need(Role.SUPERVISOR)
    why = typed.passage(why)
    if not why:
        raise Refusal("directory.needs_reason")
    work.record("host.private_shown", Ref("host", host_id), {"why": why})
    return str(value("SELECT phone FROM host_private WHERE id = ?", host_id) or "")


def take_message(work: Work, draft: MessageDraft, *, print_slip: bool = False) -> int:
    """Write a message down for a host and promise to pass it on (R6, C7); gives its id.

    Refuses directory.no_message, .too_long, .no_such_host.
    """
    draft = draft.checked()
    host = queries.host(draft.host_id)
    if host is None:
        raise Refusal("directory.no_such_host")
    number = work.number(NumberKind.MESSAGE)
    ref = Ref("message", _insert_message(work, draft, number))
    search.index(
        work,
        ref,
        title=draft.caller or host.name,
        detail=draft.text[:200],
        name=draft.caller,
        digits=tuple(filter(None, (draft.phone, number))),
        text=draft.text[:500],
    )
    if print_slip:
        facts = slips.message_facts(number, host, draft, work.now, work.day_rule()[0], work.operator.number)
        printing.print_later(work, "message_slip", facts, ref, number=number)
    told = {"number": number, "host": draft.host_id, "caller": draft.caller, "phone": draft.phone}
    work.record("message.taken", ref, {**told, "text": draft.text, "person": draft.person_id})
    work.publish(MessagesChanged(draft.host_id))
    return ref.id


def _insert_message(work: Work, draft: MessageDraft, number: str) -> int:
    message_id = insert(
        "INSERT INTO message (number, host_id, person_id, is_urgent, taken_at, taken_by, passed_on_by) "
        "VALUES (?, ?, ?, ?, ?, ?, '')",
        number,
        draft.host_id,
        draft.person_id,
        draft.is_urgent,
        work.millis,
        work.operator.number,
    )
    words = (draft.caller, draft.phone, draft.text)
    change("INSERT INTO message_text (id, caller, phone, text) VALUES (?, ?, ?, ?)", message_id, *words)
    return message_id


def pass_on(work: Work, message_id: int) -> datetime:
    """The host got the message: ticked off once, with who and when (R6). Refuses directory.passed_on_already."""
    ticked = change(
        "UPDATE message SET passed_on_at = ?, passed_on_by = ? WHERE id = ? AND passed_on_at IS NULL",
        work.millis,
        work.operator.number,
        message_id,
    )
    if not ticked:
        raise Refusal("directory.passed_on_already")
    host_id = int(value("SELECT host_id FROM message WHERE id = ?", message_id))
    work.record("message.passed_on", Ref("message", message_id), {"host": host_id})
    work.publish(MessagesChanged(host_id))
    return work.now


def forget(work: Work, person_ids: tuple[int, ...]) -> tuple[Ref, ...]:
    """Delete what persons said in messages (D16); gives the messages, whose traces elsewhere go as well.

    Part of ``people.service.erase``, which holds the permit that the table asks for.
    """
    marks = ", ".join("?" for _ in person_ids)
    found = rows(f"SELECT id, host_id FROM message WHERE person_id IN ({marks})", *person_ids)
    for message_id, host_id in found:
        change("DELETE FROM message_text WHERE id = ?", message_id)
        work.publish(MessagesChanged(int(host_id)))
    return tuple(Ref("message", int(message_id)) for message_id, _ in found)
