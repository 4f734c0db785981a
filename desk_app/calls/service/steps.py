"""The one way a call is begun, moved on and written down; every other part of the service goes through here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desk_app.calls.changes import CallChanged
from desk_app.calls.rules import CallDraft, Direction, Outcome, State, check_way
from desk_app.kernel import search
from desk_app.kernel.database import change, insert, lock_rows, one
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work
from desk_app.people import service as people
from desk_app.people.rules import MATCHABLE, masked_phone, phone_digits

_PRESENT = (
    "SELECT id, number, direction, state, rang_at, answered_at, rings, is_late, person_id, about_id, silent, abuse, "
    "checking_at, said_at FROM call WHERE id = ?"
)


@dataclass(frozen=True, slots=True)
class Present:
    """A call as it stands inside the transaction; times in milliseconds."""

    id: int
    number: str
    direction: Direction
    state: State
    rang_at: int
    answered_at: int | None
    rings: int
    is_late: bool
    person_id: int | None
    about_id: int | None
    silent: int
    abuse: int
    checking_at: int | None
    said_at: int | None

    @property
    def ref(self) -> Ref:
        """The call as a record of the program."""
        return Ref("call", self.id)


def present(call_id: int) -> Present:
    """The call, locked against other desks; refuses calls.no_such_call."""
    found = one(lock_rows(_PRESENT), call_id)
    if found is None:
        raise Refusal("calls.no_such_call")
    values = list(found)
    values[2], values[3], values[7] = Direction(values[2]), State(values[3]), bool(values[7])
    return Present(*values)


def running(call_id: int) -> Present:
    """A call that was answered and not ended yet; refuses calls.not_running."""
    call = present(call_id)
    if call.state is not State.ANSWERED:
        raise Refusal("calls.not_running")
    return call


def begin(
    work: Work,
    direction: Direction,
    state: State,
    *,
    phone: str = "",
    rang_at: int | None = None,
    source: Ref | None = None,
) -> Present:
    """Write a new call with its empty side row and give it as it stands."""
    since = work.millis if rang_at is None else rang_at
    answered = since if state is State.ANSWERED else None
    number = work.number(NumberKind.CALL)
    call_id = insert(
        "INSERT INTO call (number, day, direction, state, rang_at, answered_at, rings, is_late, staff_number, desk, "
        "is_private, is_read_back, silent, abuse, source_kind, source_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?)",
        number,
        work.day.isoformat(),
        direction.value,
        state.value,
        since,
        answered,
        1 if direction is Direction.IN else 0,
        False,
        work.operator.number,
        work.desk,
        False,
        False,
        "" if source is None else source.kind,
        0 if source is None else source.id,
    )
    change(
        "INSERT INTO call_face (id, digits, phone, name, title, address, subject, note) "
        "VALUES (?, ?, ?, '', '', '', '', '')",
        call_id,
        phone_digits(phone),
        phone.strip()[:60],
    )
    return present(call_id)


def move(
    work: Work,
    call: Present,
    then: State,
    *,
    columns: Mapping[str, Any] | None = None,
) -> None:
    """Put the call into its next state and publish; the caller journals. Refuses calls.not_from_here."""
    check_way(call.state, then)
    updates: dict[str, Any] = {"state": then.value, **(columns or {})}
    if call.state.is_live and not then.is_live:
        updates |= {"ended_at": work.millis, "checking_at": None}
    marks = ", ".join(f"{column} = ?" for column in updates)
    change(f"UPDATE call SET {marks} WHERE id = ?", *updates.values(), call.id)  # ``present`` has locked it
    work.publish(CallChanged(call.id))


def write(work: Work, call: Present, draft: CallDraft, outcome: Outcome) -> tuple[CallDraft, int | None]:
    """Keep what was typed, know the caller and make the call findable; gives the draft as kept and the person.

    Refuses calls.no_subject and calls.too_long.
    """
    draft = draft.checked()
    if outcome.needs_subject and not draft.subject:
        raise Refusal("calls.no_subject")
    person_id = _caller(work, draft)
    change(
        "UPDATE call_face SET digits = ?, phone = ?, name = ?, title = ?, address = ?, subject = ?, note = ? "
        "WHERE id = ?",
        phone_digits(draft.phone),
        draft.phone,
        draft.name,
        draft.title,
        draft.address,
        draft.subject,
        draft.note,
        call.id,
    )
    change(
        "UPDATE call SET kind = ?, person_id = ?, department_id = ?, is_private = ?, is_read_back = ? WHERE id = ?",
        draft.kind.value if outcome.needs_subject else None,
        person_id,
        draft.department_id,
        draft.is_private,
        draft.is_read_back,
        call.id,
    )
    if not draft.is_private:
        _make_findable(work, call, draft)
    return draft, person_id


def told(call: Present, draft: CallDraft, person_id: int | None, **more: object) -> dict[str, Any]:
    """The facts of an act on a call for the journal: all that was written down."""
    facts: dict[str, Any] = {
        "number": call.number,
        "phone": draft.phone,
        "name": draft.name,
        "subject": draft.subject,
        "kind": draft.kind.value,
        "note": draft.note,
        "rings": call.rings,
        **more,
    }
    return facts if person_id is None else {**facts, "person": person_id}


def _make_findable(work: Work, call: Present, draft: CallDraft) -> None:
    search.index(
        work,
        call.ref,
        title=draft.name or masked_phone(draft.phone) or call.number,
        detail=draft.subject,
        name=draft.name,
        digits=(draft.phone, phone_digits(draft.phone), call.number),
        text=draft.subject,
    )


def _caller(work: Work, draft: CallDraft) -> int | None:
    if draft.is_private:
        return None
    if draft.person_id is None and not draft.name and len(phone_digits(draft.phone)) < MATCHABLE:
        return None
    return people.meet(work, name=draft.name, title=draft.title, phone=draft.phone, person_id=draft.person_id)
