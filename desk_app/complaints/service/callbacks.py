"""Calling customers back (K4.5, K4.6, K6): attempts, outcome, the next round, and the draw of assistance cases (D12, D13)."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from desk_app.calls import service as calls
from desk_app.calls.rules import LONGEST_NOTE, CallDraft, CallRecord, Outcome
from desk_app.calls.rules import Kind as CallKind
from desk_app.complaints import slips
from desk_app.complaints.queries import cases
from desk_app.complaints.rules import (
    ATTEMPTS,
    GOOD,
    IN_VAIN,
    SAMPLE_PERCENT,
    CallBackKind,
    ClockKind,
    End,
    Reached,
    ReplyWay,
    State,
    check_caller,
    draw,
    half_day,
    is_unreachable,
    sample_size,
)
from desk_app.complaints.service import clocks
from desk_app.complaints.service.handling import owe_call_back
from desk_app.complaints.service.intake import start_round
from desk_app.complaints.service.steps import (
    Present,
    alter,
    end,
    keep_fact,
    keep_note,
    move,
    needed,
    present,
    with_person,
)
from desk_app.kernel.database import change, insert, one, rows
from desk_app.kernel.fields import canonical_json
from desk_app.kernel.numbers import grouped
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work
from desk_app.printing import service as printing

_OWED_CLOCKS = frozenset({ClockKind.CALL_BACK, ClockKind.SAMPLED})


@dataclass(frozen=True, slots=True)
class Owed:
    """The call-back that is open on a case."""

    id: int
    kind: CallBackKind
    clock_id: int


def log_call_back(
    work: Work, case_id: int, reached: Reached, words: str = "", way: ReplyWay = ReplyWay.TELEPHONE
) -> State:
    """Keep one attempt and what came of it; gives the case's state afterwards.

    Satisfied or acceptable closes; dissatisfied opens the next round with fresh clocks (K4.6); in vain for the third
    different half-day closes as unreachable (D12); refused closes with the note (K4.7). The customer's own words are
    needed when they are not satisfied. Refuses complaints.nothing_owed, .solver_calls, .supervisor_calls, .no_words.
    """
    case = present(case_id)
    owed = owed_on(case)
    check_caller(work.operator, case.solver, case.severity)
    if reached is Reached.DISSATISFIED:
        words = needed(words, "complaints.no_words")
    _attempt(work, case, owed, reached, way)
    keep_note(work, case, "customer", words)
    _log_call(work, case, reached, way, words)
    told = {"reached": reached.value, "way": way.value, "words": words, "kind": owed.kind.value}
    work.record("complaint.called", case.ref, with_person(case, told))
    if reached in IN_VAIN:
        return _in_vain(work, case, owed, reached)
    _end_owed(work, owed, reached)
    if reached is Reached.DISSATISFIED:
        case = _reopen(work, alter(case, {"satisfaction": reached.value}), owed)
    elif owed.kind is CallBackKind.SAMPLED:
        case = _sampled_done(work, case, reached)
    else:
        case = _closed(work, case, reached)
    clocks.settle(case)
    return case.state


def print_call_back(work: Work, case_id: int, phrase: str = "") -> int:
    """Print the call-back sheet: whom to ring about which result, the words to begin with, room for three attempts (K4.5).

    Gives the print job's id; refuses complaints.nothing_owed. The number stands on it in full, and the journal says so (G2).
    """
    case = present(case_id)
    owed_on(case)
    page = cases.case_page(case_id)
    owed = page.owed
    assert owed is not None  # noqa: S101  # refused above
    due = next((clock.due_at for clock in page.clocks if clock.ended_at is None and clock.kind in _OWED_CLOCKS), None)
    facts = slips.call_back_facts(
        page, owed, work.day_rule()[0], phone=page.phone, due_at=due, phrase=phrase, caller=work.operator.number
    )
    job = printing.print_later(work, "callback_sheet", facts, case.ref, number=owed.number, language=page.language)
    told = {"number": owed.number, "job": job, "full_phone": bool(page.phone)}
    work.record("complaint.call_back_printed", case.ref, with_person(case, told))
    return job


def owed_on(case: Present) -> Owed:
    """The open call-back of a case; refuses complaints.nothing_owed."""
    found = one(
        "SELECT id, kind, clock_id FROM call_back WHERE case_id = ? AND ended_at IS NULL ORDER BY id DESC LIMIT 1",
        case.id,
    )
    if found is None:
        raise Refusal("complaints.nothing_owed", number=case.number)
    return Owed(int(found[0]), CallBackKind(found[1]), int(found[2]))


def _attempt(work: Work, case: Present, owed: Owed, reached: Reached, way: ReplyWay) -> None:
    insert(
        "INSERT INTO call_back_attempt (call_back_id, at, half_day, way, reached, staff_number) VALUES (?, ?, ?, ?, ?, ?)",
        owed.id,
        work.millis,
        half_day(work.now, work.day_rule()[0]),
        way.value,
        reached.value,
        work.operator.number,
    )
    keep_fact(work, case, "attempt", reached.value)


_CALL_OUTCOMES = {
    Reached.NO_ANSWER: Outcome.NOT_REACHED,
    Reached.BUSY: Outcome.NOT_REACHED,
    Reached.WRONG_NUMBER: Outcome.WRONG_NUMBER,
}


def _log_call(work: Work, case: Present, reached: Reached, way: ReplyWay, words: str) -> None:
    """A call-back by telephone is a call as well (C2), kept in the same act."""
    if way is not ReplyWay.TELEPHONE:
        return
    found = one("SELECT name, title, phone FROM case_text WHERE id = ?", case.id)
    name, title, phone = found or ("", "", "")
    draft = CallDraft(
        phone=phone,
        name=name,
        title=title,
        subject=grouped(case.number),
        note=words[:LONGEST_NOTE],
        kind=CallKind.COMPLAINT,
        department_id=case.department_id,
        person_id=case.person_id,
    )
    outcome = _CALL_OUTCOMES.get(reached, Outcome.SOLVED)
    if reached is Reached.DISSATISFIED:
        outcome = Outcome.PASSED_ON
    calls.log(work, CallRecord(draft, outcome), case.ref)


def _in_vain(work: Work, case: Present, owed: Owed, reached: Reached) -> State:
    tried = [str(half) for (half,) in rows("SELECT half_day FROM call_back_attempt WHERE call_back_id = ?", owed.id)]
    if not is_unreachable(tried, work.setting(ATTEMPTS)):
        return case.state
    _end_owed(work, owed, reached, unreachable=True)
    case = (_sampled_done if owed.kind is CallBackKind.SAMPLED else _closed)(work, case, reached)
    clocks.settle(case)
    return case.state


def _end_owed(work: Work, owed: Owed, reached: Reached, *, unreachable: bool = False) -> None:
    change(
        "UPDATE call_back SET outcome = ?, is_unreachable = ?, ended_at = ?, ended_on = ?, ended_by = ? WHERE id = ?",
        reached.value,
        int(unreachable),
        work.millis,
        work.day.isoformat(),
        work.operator.number,
        owed.id,
    )


def _closed(work: Work, case: Present, reached: Reached) -> Present:
    clocks.finish(work, case, ClockKind.CALL_BACK, ClockKind.REPLY)
    how = End.SATISFIED if reached in GOOD else End.UNREACHABLE
    if reached is Reached.REFUSED:
        keep_fact(work, case, "identity", "declined", before="known")
        case, how = alter(case, {"declines_call_back": True}), End.NO_CALL_BACK
    if reached in GOOD:
        case = alter(case, {"satisfaction": reached.value})
    case = end(work, case, how, "complaint.closed", facts={"reached": reached.value})
    clocks.void_all(work, case)
    return case


def _sampled_done(work: Work, case: Present, reached: Reached) -> Present:
    clocks.finish(work, case, ClockKind.SAMPLED)
    columns: dict[str, object] = {"owes_sample": False}
    if reached in GOOD:
        columns["satisfaction"] = reached.value
    return alter(case, columns)


def _reopen(work: Work, case: Present, owed: Owed) -> Present:
    """Back to the department, again, until satisfied: the round is counted, the old one frozen (K4.6)."""
    clock = ClockKind.SAMPLED if owed.kind is CallBackKind.SAMPLED else ClockKind.CALL_BACK
    clocks.finish(work, case, clock, ClockKind.REPLY)
    clocks.void_all(work, case)
    columns = {
        "round": case.round + 1,
        "round_at": work.millis,
        "result_at": None,
        "signed_at": None,
        "solver": "",
        "ended_as": None,
        "closed_at": None,
        "closed_on": None,
        "closed_by": "",
        "owes_sample": False,
    }
    case = move(work, case, State.REOPENED, "complaint.reopened", columns=columns)
    return start_round(work, case)


def draw_samples(work: Work, day_seed: str = "") -> tuple[int, ...]:
    """At each day's close: top the month's sample of assistance cases up to its share, rounded up (D13); gives the drawn.

    The seed, the candidates and the drawn are kept, so that anyone can repeat the draw. Doing it twice draws nothing more.
    """
    month = work.day.isoformat()[:7]
    found = rows(
        "SELECT c.id, c.is_anonymous, c.declines_call_back, "
        "(SELECT COUNT(*) FROM call_back b WHERE b.case_id = c.id AND b.kind = 'sampled') FROM complaint_case c "
        "WHERE c.closed_on >= ? AND c.closed_on <= ? AND c.ended_as = 'signed' ORDER BY c.id",
        f"{month}-01",
        f"{month}-31",
    )
    drawn_before = sum(1 for row in found if row[3])
    needed_now = sample_size(len(found), work.setting(SAMPLE_PERCENT)) - drawn_before
    candidates = [int(row[0]) for row in found if not (row[1] or row[2] or row[3])]
    if needed_now <= 0 or not candidates:
        return ()
    seed = day_seed or secrets.token_hex(16)
    drawn = draw(seed, candidates, needed_now)
    insert(
        "INSERT INTO case_draw (month, day, seed, closed, needed, candidates, drawn, at, staff_number) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        month,
        work.day.isoformat(),
        seed,
        len(found),
        needed_now,
        canonical_json(candidates),
        canonical_json(list(drawn)),
        work.millis,
        work.operator.number,
    )
    for case_id in drawn:
        case = alter(present(case_id), {"owes_sample": True})
        keep_fact(work, case, "drawn", month)
        owe_call_back(work, case, CallBackKind.SAMPLED, ClockKind.SAMPLED)
        clocks.settle(case)
        work.record("complaint.sample_drawn", case.ref, {"month": month, "seed": seed})
    return drawn
