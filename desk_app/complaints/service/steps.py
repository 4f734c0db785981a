"""The one way a case moves: from its present state to the next, in one update and one added step.

Every other part of the service goes through ``move``; nothing else writes ``case_step``. Facts and notes beside it too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from functools import lru_cache
from typing import Any

from desk_app.complaints.changes import CaseChanged, CaseClosed, CaseMoved
from desk_app.complaints.rules import (
    LONGEST_TEXT,
    Channel,
    End,
    Kind,
    Liability,
    ReplyWay,
    Severity,
    State,
    check_end,
    check_way,
)
from desk_app.kernel import typed
from desk_app.kernel.database import change, insert, lock_rows, one
from desk_app.kernel.fields import from_millis
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work


@dataclass(frozen=True, slots=True)
class Present:
    """A case as it stands inside the transaction; times in milliseconds."""

    id: int
    number: str
    kind: Kind
    channel: Channel
    state: State
    state_since: int
    seq: int
    round: int
    received_at: int
    round_at: int
    received_by: str
    liability: Liability
    severity: Severity
    department_id: int | None
    person_id: int | None
    matter_id: int | None
    counts_as: int
    is_anonymous: bool
    declines_call_back: bool
    reply_way: ReplyWay
    reply_by: int | None
    is_injury: bool
    is_repeated: bool
    is_delegated: bool
    is_proposed_major: bool
    solver: str
    result_at: int | None
    signed_at: int | None
    ladder: int
    chased: int
    reported_at: int | None
    resumes_to: str
    age_at: int | None
    owes_sample: bool

    @property
    def ref(self) -> Ref:
        """The case as a record of the program."""
        return Ref(self.kind.value, self.id)

    @property
    def is_silent(self) -> bool:
        """Whether nobody will be called back (K4.7)."""
        return self.is_anonymous or self.declines_call_back

    @property
    def begun(self) -> datetime:
        """When the present round was received."""
        return from_millis(self.round_at)


_NAMES = tuple(part.name for part in fields(Present))
_PRESENT = f"SELECT {', '.join(_NAMES)} FROM complaint_case WHERE id = ?"
_ENUMS = {
    "kind": Kind,
    "channel": Channel,
    "state": State,
    "liability": Liability,
    "severity": Severity,
    "reply_way": ReplyWay,
}


def present(case_id: int) -> Present:
    """The case, locked against other desks; refuses complaints.no_such_case."""
    found = one(lock_rows(_PRESENT), case_id)
    if found is None:
        raise Refusal("complaints.no_such_case")
    values: dict[str, Any] = dict(zip(_NAMES, found, strict=True))
    for name, kind in _ENUMS.items():
        values[name] = kind(values[name])
    flags = {name: bool(stored) for name, stored in values.items() if name.startswith(("is_", "declines_", "owes_"))}
    return Present(**{**values, **flags})


def open_case(case_id: int) -> Present:
    """Like ``present``, but a case that ended is refused (complaints.ended)."""
    case = present(case_id)
    if case.state.is_end:
        raise Refusal("complaints.ended", number=case.number)
    return case


def move(
    work: Work,
    case: Present,
    then: State,
    action: str,
    *,
    why: str = "",
    word: str = "",
    columns: Mapping[str, Any] | None = None,
    facts: Mapping[str, Any] | None = None,
) -> Present:
    """Put the case into its next state, add the step, journal it and publish; refuses complaints.not_from_here.

    ``why`` is what a person typed, ``word`` the program's own word for the step.
    """
    check_way(case.state, then)
    why = typed.passage(why)[:LONGEST_TEXT]
    updates = {"state": then.value, "state_since": work.millis, "seq": case.seq + 1, **(columns or {})}
    after = _update(case, updates)
    _add_step(work, case, after, word)
    if why:
        keep_note(work, after, "why", why, f"step:{after.seq}")
    told = {
        "number": case.number,
        "before": case.state.value,
        "round": after.round,
        "why": why or word,
        **(facts or {}),
    }
    work.record(action, case.ref, with_person(case, told))
    work.publish(CaseClosed(case.id) if then.is_end else CaseMoved(case.id))
    return after


def _add_step(work: Work, case: Present, after: Present, word: str) -> None:
    lasted = max(0, work.millis - case.state_since)
    change(
        "INSERT INTO case_step (case_id, seq, round, state, at, before, lasted_ms, department_id, desk, staff_number, "
        "word) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        case.id,
        after.seq,
        after.round,
        after.state.value,
        work.millis,
        case.state.value,
        lasted,
        after.department_id,
        work.desk,
        work.operator.number,
        word,
    )


def alter(case: Present, columns: Mapping[str, Any]) -> Present:
    """Write properties of a case without moving it."""
    return _update(case, dict(columns))


def _update(case: Present, updates: dict[str, Any]) -> Present:
    # The sequence is part of the condition: a colleague's step in between is noticed, never overwritten.
    changed = change(_sql(tuple(updates)), *updates.values(), case.id, case.seq)
    if changed != 1:
        raise Refusal("complaints.changed_meanwhile", number=case.number)
    kept = {name: found for name, found in updates.items() if name in _NAMES}
    for name, kind in _ENUMS.items():
        if name in kept:
            kept[name] = kind(kept[name])
    return replace(case, **kept)


@lru_cache(maxsize=128)
def _sql(columns: tuple[str, ...]) -> str:
    return f"UPDATE complaint_case SET {', '.join(f'{column} = ?' for column in columns)} WHERE id = ? AND seq = ?"


def end(
    work: Work, case: Present, how: End, action: str, *, why: str = "", facts: Mapping[str, Any] | None = None
) -> Present:
    """Close a case as one of the ends of invariant 13; refuses complaints.no_such_end."""
    check_end(case.kind, case.liability, how, is_signed=case.signed_at is not None, is_silent=case.is_silent)
    then = State.WITHDRAWN if how is End.WITHDRAWN else State.CLOSED
    columns = {
        "ended_as": how.value,
        "closed_at": work.millis,
        "closed_on": work.day.isoformat(),
        "closed_by": work.operator.number,
        "age_at": None,
        "is_proposed_major": False,
    }
    return move(
        work, case, then, action, why=why, word=how.value, columns=columns, facts={"end": how.value, **(facts or {})}
    )


def keep_note(work: Work, case: Present, kind: str, text: str, about: str = "") -> None:
    """Keep typed words beside a step or a fact: personal, they go when the person is erased (D16)."""
    kept = typed.passage(text)[:LONGEST_TEXT]
    if kept:
        change(
            "INSERT INTO case_note (case_id, round, kind, about, text, at, staff_number) VALUES (?, ?, ?, ?, ?, ?, ?)",
            case.id,
            case.round,
            kind,
            about,
            kept,
            work.millis,
            work.operator.number,
        )


def keep_fact(work: Work, case: Present, kind: str, value: str, *, before: str = "", why: str = "") -> int:
    """Add to the history of a case and give the fact's id; the typed reason stands beside it."""
    fact_id = insert(
        "INSERT INTO case_fact (case_id, round, kind, value, before, at, staff_number) VALUES (?, ?, ?, ?, ?, ?, ?)",
        case.id,
        case.round,
        kind,
        value,
        before,
        work.millis,
        work.operator.number,
    )
    keep_note(work, case, "why", why, f"fact:{fact_id}")
    work.publish(CaseChanged(case.id))
    return fact_id


def with_person(case: Present, facts: Mapping[str, Any]) -> dict[str, Any]:
    """Journal facts that name the person, so that erasing finds them (D16)."""
    return dict(facts) if case.person_id is None else {**facts, "person": case.person_id}


def needed(text: str, code: str) -> str:
    """Typed words that must say something; refuses with ``code``."""
    kept = typed.passage(text)
    if not kept:
        raise Refusal(code)
    if len(kept) > LONGEST_TEXT:
        raise Refusal("complaints.too_long", most=LONGEST_TEXT)
    return kept
