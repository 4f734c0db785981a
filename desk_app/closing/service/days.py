"""Opening a till, sealing its blind count, its Z, and the seal of the day once every till has one (M1 to M3).

Everything that must hold together happens in one transaction: the last till's Z, the seal of the day, the day's report
and the sample of call-backs (D13) are written together or not at all.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import date

from desk_app.cash import queries as cash
from desk_app.cash import service as cash_service
from desk_app.cash.rules import Pieces, ZSums
from desk_app.cash.service.papers import XReading
from desk_app.closing import queries, slips
from desk_app.closing.changes import DayClosed
from desk_app.closing.queries.days import DayRow
from desk_app.closing.rules import Blocker, still_open, with_waivers
from desk_app.closing.wording import line_names
from desk_app.complaints import service as complaints
from desk_app.duty import service as duty
from desk_app.kernel.database import insert
from desk_app.kernel.fields import canonical_json
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.settings import SITE_LANGUAGE
from desk_app.kernel.work import Work
from desk_app.printing import queries as printed
from desk_app.printing import service as printing
from desk_app.reception import service as reception
from desk_app.staff.rules import Approval

Ask = Callable[[date], tuple[Blocker, ...]]
"""Asks every slice what is still open on a day; it comes from outside, because a use case knows no other slices."""


def open_till(work: Work, till_id: int, counted: Pieces) -> int:
    """Open a till with its counted float; gives the session's id.

    Refuses closing.day_sealed, closing.stale (an earlier day of this till has no Z yet) and what cash refuses.
    """
    if queries.is_sealed(work.day):
        raise Refusal("closing.day_sealed", day=work.day.isoformat())
    for row in cash.stale(work.day):
        if row.till_id == till_id:
            raise Refusal("closing.stale", day=row.day.isoformat())
    return cash_service.open_session(work, till_id, counted)


def open_here(work: Work, counted: Pieces) -> int:
    """Open the till of this desk, made by its first opening; refuses what ``open_till`` refuses."""
    return open_till(work, cash_service.ensure_till(work), counted)


def hand_over(work: Work, session_id: int, counted: Pieces, receiver: Approval, note: str = "") -> int:
    """Hand the drawer to the next shift with a count both sign (M1); what is to know is left as a note for them too.

    Gives the count's id; refuses what cash refuses.
    """
    count_id = cash_service.hand_over(work, session_id, counted, receiver, note)
    if note.strip():
        duty.leave_note(work, note, receiver.operator.staff_id)
    return count_id


def close_till(work: Work, session_id: int, kept: Pieces, ask: Ask) -> int:
    """Make the till's Z; the last till of a day seals the day with it. Gives the Z's id.

    Refuses closing.still_open (kinds of things nobody settled or waived, asked for the last till of today) and
    whatever cash refuses.
    """
    day = cash.session(session_id).day
    is_last = all(row.id == session_id for row in queries.day_row(day).unfinished)
    if is_last:
        # Asked first: the papers that the close itself has printed are nothing that was left open.
        _need_settled(work, day, ask)
    z_id = cash_service.close(work, session_id, _sums(work, session_id), kept)
    if is_last and not queries.is_sealed(day):
        _seal(work, queries.day_row(day))
    return z_id


def _sums(work: Work, session_id: int) -> ZSums:
    return queries.z_sums(session_id, work.day_rule()[0], line_names(work.setting(SITE_LANGUAGE)))


def seal_day(work: Work, day: date, ask: Ask) -> int:
    """Seal a day on which no till is left without its Z; gives the seal's id.

    Refuses closing.day_sealed, closing.tills_open, closing.still_open.
    """
    row = queries.day_row(day)
    if row.seal is not None:
        raise Refusal("closing.day_sealed", day=day.isoformat())
    if row.unfinished:
        raise Refusal("closing.tills_open", n=len(row.unfinished))
    _need_settled(work, day, ask)
    return _seal(work, row)


def _need_settled(work: Work, day: date, ask: Ask) -> None:
    """What is open now belongs to today: a day that was forgotten is closed over nothing but its tills."""
    left = still_open(with_waivers(ask(day), queries.waivers(day))) if day == work.day else 0
    if left:
        raise Refusal("closing.still_open", n=left)


def _seal(work: Work, row: DayRow) -> int:
    number = work.number(NumberKind.REPORT)
    facts = queries.day_facts(row)
    digest = hashlib.sha256(canonical_json(facts).encode()).hexdigest()
    seal_id = insert(
        "INSERT INTO day_seal (number, day, at, staff_number, facts, digest) VALUES (?, ?, ?, ?, ?, ?)",
        number,
        row.day.isoformat(),
        work.millis,
        work.operator.number,
        canonical_json(facts),
        digest,
    )
    ref = Ref("day_report", seal_id)
    work.record("day.closed", ref, {"day": row.day.isoformat(), "number": number, "digest": digest, **facts})
    print_day(work, seal_id)
    if row.day == work.day:
        complaints.draw_samples(work)
        reception.sweep_house(work)
    work.publish(DayClosed(row.day))
    return seal_id


def print_x(work: Work, session_id: int) -> XReading:
    """Print an X reading; the sales are added up only for whoever may see amounts (M2). Gives what was read."""
    row = cash.session(session_id)
    seen = cash.may_see(row, work.operator)
    sums = _sums(work, session_id) if seen else None
    return cash_service.print_x(work, session_id, sums)


def print_day(work: Work, seal_id: int) -> int:
    """Print the report of a sealed day over all tills, the second time as a copy (G7); gives the job's id."""
    row = queries.seal(seal_id)
    known = printed.jobs_of(Ref("day_report", seal_id))
    if known:
        return printing.reprint(work, known[0].id)
    language = work.setting(SITE_LANGUAGE)
    paper = slips.day_facts(row, language)
    ref = Ref("day_report", seal_id)
    return printing.print_later(work, "day_report", paper, ref, number=row.number, language=language)
