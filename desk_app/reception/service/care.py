"""Care while somebody waits: tea, reading matter, a told host, a spoken word, notes, steps ticked."""

from __future__ import annotations

from desk_app.kernel import typed
from desk_app.kernel.database import change, rows
from desk_app.kernel.fields import from_millis
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work
from desk_app.reception.changes import VisitMarked
from desk_app.reception.rules import FIRST_TEA_SECONDS, REFILL_MINUTES, Mark, refill_due
from desk_app.reception.service.steps import Present, open_visit, present

_COLUMN = {Mark.HOST_TOLD: "host_told_at", Mark.SAID_CHECKING: "said_at"}


def serve_tea(work: Work, visit_id: int) -> int:
    """A cup was served or refilled (T1, T2); gives the number of cups so far."""
    visit = open_visit(visit_id)
    _tea(work, visit)
    work.publish(VisitMarked(visit.id))
    return int(rows("SELECT teas FROM visit WHERE id = ?", visit.id)[0][0])


def refill_due_cups(work: Work) -> int:
    """One round with the pot: everybody whose refill is due gets it; gives their number (T2)."""
    first, every = work.setting(FIRST_TEA_SECONDS), work.setting(REFILL_MINUTES)
    waiting = rows(
        "SELECT id, waiting_since, tea_at FROM visit WHERE closed_at IS NULL AND heads_in > 0 "
        "AND state IN ('waiting', 'host_pending')"
    )
    served = 0
    for visit_id, since, tea_at in waiting:
        last = None if tea_at is None else from_millis(tea_at)
        if refill_due(from_millis(since), last, first, every) <= work.now:
            _tea(work, open_visit(int(visit_id)))
            work.publish(VisitMarked(int(visit_id)))
            served += 1
    return served


def _tea(work: Work, visit: Present) -> None:
    change("UPDATE visit SET tea_at = ?, teas = teas + 1 WHERE id = ?", work.millis, visit.id)
    keep_mark(work, visit, Mark.TEA)


def mark(work: Work, visit_id: int, kind: Mark) -> None:
    """Note what was done for the visitor: greeted, seated, host told, wait explained."""
    if kind is Mark.TEA:
        serve_tea(work, visit_id)
        return
    visit = open_visit(visit_id)
    column = _COLUMN.get(kind)
    if column is not None:
        change(f"UPDATE visit SET {column} = ? WHERE id = ?", work.millis, visit.id)
    keep_mark(work, visit, kind)
    work.publish(VisitMarked(visit.id))


def keep_mark(work: Work, visit: Present, kind: Mark) -> None:
    """Add the mark and journal it; part of a larger act."""
    change(
        "INSERT INTO visit_mark (visit_id, kind, at, staff_number) VALUES (?, ?, ?, ?)",
        visit.id,
        kind.value,
        work.millis,
        work.operator.number,
    )
    work.record("visit.mark", visit.ref, {"kind": kind.value, "label": visit.label})


def note(work: Work, visit_id: int, text: str) -> None:
    """Write down what was said (R9); each version is kept, the newest shows. Refuses reception.too_long (20,000)."""
    visit = present(visit_id)
    text = typed.passage(text)
    if len(text) > 20_000:
        raise Refusal("reception.too_long")
    keep_note(work, visit, "note", text)
    work.publish(VisitMarked(visit.id))


def keep_note(work: Work, visit: Present, kind: str, text: str) -> None:
    """Add a note and journal it; part of a larger act."""
    change(
        "INSERT INTO visit_note (visit_id, kind, seq, text, at, staff_number) VALUES (?, ?, 0, ?, ?, ?)",
        visit.id,
        kind,
        text,
        work.millis,
        work.operator.number,
    )
    work.record("visit.note", visit.ref, {"kind": kind, "text": text, "person": visit.person_id})
