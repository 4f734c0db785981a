"""What happens on the line: silence, abuse, a bad line (C8), checking something while the caller waits (T3)."""

from __future__ import annotations

from desk_app.calls.changes import CallChanged
from desk_app.calls.rules import ABUSE_REQUESTS, SILENT_GREETINGS, CallDraft, Mark, Outcome, State
from desk_app.calls.service.steps import Present, move, running, told, write
from desk_app.kernel.database import change
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work

_COUNTED = {Mark.SILENT: "silent", Mark.ABUSE: "abuse"}


def mark(work: Work, call_id: int, kind: Mark) -> int:
    """Note what happened on the line and give how often it did: greeted again, asked for courtesy, a bad line … (C8)."""
    call = running(call_id)
    column = _COUNTED.get(kind)
    times = 1
    if column is not None:
        times = (call.silent if kind is Mark.SILENT else call.abuse) + 1
        change(f"UPDATE call SET {column} = ? WHERE id = ?", times, call_id)
    keep_mark(work, call, kind)
    work.publish(CallChanged(call_id))
    return times


def end_silent(work: Work, call_id: int) -> None:
    """Say that nothing is heard and hang up, after greeting again twice (C8); refuses calls.greet_again (n)."""
    call = running(call_id)
    missing = work.setting(SILENT_GREETINGS) - call.silent
    if missing > 0:
        raise Refusal("calls.greet_again", n=missing)
    _end(work, call, Outcome.SILENT)


def end_abuse(work: Work, call_id: int, draft: CallDraft) -> None:
    """End an abusive call, after asking for courtesy three times (C8); refuses calls.ask_again (n)."""
    call = running(call_id)
    missing = work.setting(ABUSE_REQUESTS) - call.abuse
    if missing > 0:
        raise Refusal("calls.ask_again", n=missing)
    _end(work, call, Outcome.ABUSE, draft)


def begin_checking(work: Work, call_id: int) -> None:
    """The caller waits while something is looked up (T3)."""
    _checking(work, call_id, Mark.CHECKING)


def said_checking(work: Work, call_id: int) -> None:
    """The caller was told that it is still being looked into (T3)."""
    _checking(work, call_id, Mark.SAID_CHECKING)


def end_checking(work: Work, call_id: int) -> None:
    """Back on the line: thank for waiting (T3)."""
    _checking(work, call_id, Mark.BACK)


def keep_mark(work: Work, call: Present, kind: Mark) -> None:
    """Add the mark and journal it; part of a larger act."""
    change(
        "INSERT INTO call_mark (call_id, kind, at, staff_number) VALUES (?, ?, ?, ?)",
        call.id,
        kind.value,
        work.millis,
        work.operator.number,
    )
    work.record("call.mark", call.ref, {"kind": kind.value})


def _checking(work: Work, call_id: int, kind: Mark) -> None:
    call = running(call_id)
    if kind is Mark.CHECKING and call.checking_at is None:
        change("UPDATE call SET checking_at = ?, said_at = NULL WHERE id = ?", work.millis, call_id)
    elif kind is Mark.SAID_CHECKING and call.checking_at is not None:
        change("UPDATE call SET said_at = ? WHERE id = ?", work.millis, call_id)
    elif kind is Mark.BACK and call.checking_at is not None:
        change("UPDATE call SET checking_at = NULL, said_at = NULL WHERE id = ?", call_id)
    else:
        return  # pressed twice
    keep_mark(work, call, kind)
    work.publish(CallChanged(call_id))


def _end(work: Work, call: Present, outcome: Outcome, draft: CallDraft | None = None) -> None:
    kept, person_id = write(work, call, draft or CallDraft(), outcome)
    move(work, call, State.DONE, columns={"outcome": outcome.value})
    work.record("call.finished", call.ref, told(call, kept, person_id, outcome=outcome.value))
