"""What the duty line offers to the rest of the program: its calls by number, open matters, what the next shift must know."""

from __future__ import annotations

from datetime import date

from desk_app.duty import queries, service
from desk_app.duty.wording import state_name
from desk_app.kernel.database import rows
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.people.rules import Need, Purpose, masked_phone

REF_KINDS = {"duty_call": "calls"}
WINDOW_KINDS = ("duty_call",)  # the duty line has no tab: duty.dialogs.open_record shows its calls
NUMBERS = {"duty_call": queries.duty_call_by_number}
ERASE_HOOKS = (service.erase_duty,)  # handed to people.service.erase and retain (D16)


def title_of(ref: Ref) -> str:
    """A short name of a duty call; telephone numbers come masked (G2)."""
    row = queries.duty_call(ref.id)
    return "" if row is None else f"{row.name or masked_phone(row.phone)} {row.question[:60]}".strip()


def matters_of(person_id: int) -> tuple[tuple[Ref, str], ...]:
    """A person's duty calls that were not solved yet."""
    return tuple(
        (Ref("duty_call", row.id), f"{state_name(row.state)}: {row.question[:60]}")
        for row in queries.open_calls()
        if row.person_id == person_id
    )


def handed_over(day: date) -> tuple[tuple[str, int], ...]:
    """What the next shift must know of: duty calls that are open."""
    open_now = len(queries.open_calls())
    return ((translate("Duty", "Open duty calls"), open_now),) if open_now else ()


def needs_of(person_ids: tuple[int, ...]) -> tuple[Need, ...]:
    """Until when the duty line needs persons (D16): while their call is open, and some time after the last."""
    marks = ", ".join("?" for _ in person_ids)
    last = rows(f"SELECT MAX(day) FROM duty_call WHERE person_id IN ({marks})", *person_ids)[0][0]  # noqa: S608
    if last is None:
        return ()
    is_open = any(row.person_id in person_ids for row in queries.open_calls())
    return (Need(Purpose.CALL, None if is_open else date.fromisoformat(last)),)


NEED_HOOKS = (needs_of,)
