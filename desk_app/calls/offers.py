"""What the telephone offers to the rest of the program: calls and sheets by number, open matters, what blocks closing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desk_app.calls import queries, service
from desk_app.calls.wording import called
from desk_app.kernel.database import rows
from desk_app.kernel.integrity import Finding
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.people.rules import Need, Purpose, masked_phone

REF_KINDS = {"call": "calls", "promise": "calls", "outbound_sheet": "calls", "review": "calls"}
NUMBERS = {"call": queries.call_by_number, "outbound_sheet": queries.sheet_by_number}
ERASE_HOOKS = (service.erase_calls,)  # handed to people.service.erase and retain (D16)


def title_of(ref: Ref) -> str:
    """A short name of a call, promise or sheet; telephone numbers come masked (G2)."""
    if ref.kind == "promise":
        owed = queries.promise(ref.id)
        return "" if owed is None else owed.subject
    if ref.kind == "outbound_sheet":
        sheet = queries.sheet(ref.id)
        return "" if sheet is None else sheet.purpose
    row = queries.call(ref.id)
    return "" if row is None else f"{called(row.name, row.title, masked_phone(row.phone))} {row.subject}".strip()


def matters_of(person_id: int) -> tuple[tuple[Ref, str], ...]:
    """The answers owed to a person."""
    return tuple((Ref("promise", row.id), row.subject) for row in queries.open_promises_of(person_id))


def blockers(day: date) -> tuple[tuple[str, int], ...]:
    """What a day cannot be closed over: calls on the line are ended, earlier days are gone through (C12)."""
    owed = len(queries.days_owed(day))
    return ((translate("Calls", "Days whose calls were not gone through"), owed),) if owed else ()


def needs_of(person_ids: tuple[int, ...]) -> tuple[Need, ...]:
    """Until when the telephone needs persons (D16): while an answer is owed, and some time after their last call."""
    if any(queries.open_promises_of(person_id) for person_id in person_ids):
        return (Need(Purpose.CALL, None),)
    last = [rows_of[0].day for person_id in person_ids if (rows_of := queries.history_of(person_id, 1))]
    return (Need(Purpose.CALL, max(last)),) if last else ()


NEED_HOOKS = (needs_of,)


def findings() -> Iterator[Finding]:
    """For ``check``: a promised call has its promise, and an ended one agrees with it (C4)."""
    broken = rows(
        "SELECT c.id, c.number FROM call c LEFT JOIN promise p ON p.call_id = c.id "
        "WHERE c.state IN ('promised', 'kept', 'late') AND (p.id IS NULL "
        "OR p.state <> CASE c.state WHEN 'promised' THEN 'open' ELSE c.state END) ORDER BY c.id LIMIT 100"
    )
    for call_id, number in broken:
        yield Finding("calls.promise_differs", f"call {call_id}", str(number))
