"""Signing in and locking: who acts at this desk, with the delay after wrong PINs.

The PIN was compared before the act (``queries.check_pin``); here the guard is looked at again under the write lock, so
that two desks trying at once learn no more than one.
"""

from __future__ import annotations

from desk_app.kernel.database import change, lock_rows, one
from desk_app.kernel.fields import to_millis
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Work
from desk_app.staff import queries
from desk_app.staff.changes import ScreenLocked, SignedIn
from desk_app.staff.rules import Guard, Outcome, PinResult, PinTry
from desk_app.staff.service.presence import arrive

_NOBODY = Ref("staff", 0)


def sign_in(work: Work, tried: PinTry, counter: int = 0) -> PinResult:
    """Let somebody in who typed number and PIN, put them on duty, and tell how it ended.

    Run it with ``desk.as_program``: nobody acts yet. It raises nothing for a wrong PIN, because the try must be kept:
    ask ``result.admitted(now)`` for the operator or the refusal.
    """
    result = judge_try(work, tried, "sign_in")
    if result.operator is not None:
        arrive(work, result.operator.staff_id, counter)
        work.record("staff.signed_in", Ref("staff", result.operator.staff_id), {"number": tried.number})
        work.publish(SignedIn(result.operator.staff_id))
    return result


def lock_screen(work: Work, why: str = "key") -> None:
    """Cover the screen until somebody signs in; ``why`` is "key" or "idle"."""
    work.record("staff.locked", Ref("staff", work.operator.staff_id), {"why": why})
    work.publish(ScreenLocked(work.desk))


def judge_try(work: Work, tried: PinTry, purpose: str) -> PinResult:
    """Count a try under the write lock; the guard or the PIN may have changed since it was compared."""
    guard = _locked_guard(tried.key)
    if guard.waits(work.now):
        _record_wrong(work, tried, purpose, guard, Outcome.WAIT)
        return PinResult(Outcome.WAIT, wait_until=guard.waits_until)
    if not tried.looked or guard.wrong != tried.wrong_before or not _is_unchanged(tried):
        _record_wrong(work, tried, purpose, guard, Outcome.AGAIN)
        return PinResult(Outcome.AGAIN)
    staff = queries.staff_member(tried.staff_id) if tried.matches and tried.staff_id is not None else None
    if staff is None:
        guard = Guard(guard.wrong + 1, work.now)
        change("UPDATE pin_guard SET wrong = ?, last_wrong_at = ? WHERE key = ?", guard.wrong, work.millis, tried.key)
        _record_wrong(work, tried, purpose, guard, Outcome.WRONG)
        return PinResult(Outcome.WRONG, wait_until=guard.waits_until)
    if guard.wrong:
        change("UPDATE pin_guard SET wrong = 0 WHERE key = ?", tried.key)
    return PinResult(Outcome.RIGHT, staff.operator, must_change_pin=staff.must_change_pin)


def _locked_guard(key: str) -> Guard:
    change("INSERT INTO pin_guard (key, wrong, last_wrong_at) VALUES (?, 0, 0) ON CONFLICT DO NOTHING", key)
    one(lock_rows("SELECT wrong FROM pin_guard WHERE key = ?"), key)
    return queries.guard(key)


def _is_unchanged(tried: PinTry) -> bool:
    if tried.staff_id is None:
        return True
    found = one(
        "SELECT p.set_at FROM staff_member s JOIN staff_pin p ON p.staff_id = s.id WHERE s.id = ? AND s.active = TRUE",
        tried.staff_id,
    )
    return found is not None and tried.pin_set_at is not None and found[0] == to_millis(tried.pin_set_at)


def _record_wrong(work: Work, tried: PinTry, purpose: str, guard: Guard, outcome: Outcome) -> None:
    """Journal a try that let nobody in. An unknown number is not written down: it may be a PIN in the wrong field."""
    facts = {"for": purpose, "outcome": outcome.value, "wrong": guard.wrong}
    if tried.staff_id is None:
        work.record("staff.pin_refused", _NOBODY, facts)
    else:
        work.record("staff.pin_refused", Ref("staff", tried.staff_id), {**facts, "number": tried.number})
