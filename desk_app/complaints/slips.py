"""The facts of the slice's papers: 《客户建议受理单》, call-back sheet, the month's report.

Only values that were read before: no database, no Qt. Facts are frozen into the print job, so a reprint is the same.
"""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING

from desk_app.complaints.rules import (
    Authority,
    ClockKind,
    ClockState,
    Figures,
    Kind,
    Owner,
    ReplyWay,
    Severity,
    Unit,
    decider,
    permille,
)
from desk_app.complaints.wording import (
    allowance_words,
    by_words,
    customer_name,
    event_title,
    key_name,
    name_of,
    why_lines,
    with_words,
)
from desk_app.kernel.roles import PROGRAM
from desk_app.kernel.texts import translate
from desk_app.people.rules import masked_phone

if TYPE_CHECKING:
    from desk_app.complaints.queries import CallBackRow, CasePageRow, ClockRow
    from desk_app.complaints.queries.months import FrozenRow, WordsRow
    from desk_app.kernel.calendar import WorkCalendar

Facts = dict[str, object]
_PAD = 10_000
MOST_MISSES = 60


def slip_facts(
    page: CasePageRow, zone: tzinfo, language: str, *, calendar: WorkCalendar, authority: Authority
) -> Facts:
    """The slip as the case stands: customer, matter, due times with their reasons, course, result, signatures."""
    spoken = language or None
    liable = page.kind is Kind.COMPLAINT
    every = [row for row in page.call_backs if row.ended_at is not None]
    who = decider(page.severity, page.channel, page.conditions, authority)
    return {
        "number": page.number,
        "kind": name_of(page.kind, spoken),
        "severity": name_of(page.severity, spoken) if liable else "",
        "liability": name_of(page.liability, spoken) if liable else "",
        "channel": name_of(page.channel, spoken),
        "received_at": _local(page.received_at, zone),
        "received_by": page.received_by,
        "customer": customer_name(page.name, page.title, is_anonymous=page.is_anonymous, language=spoken),
        "phone": masked_phone(page.phone),
        "address": page.place,
        "anonymous": page.is_anonymous,
        "declined_reply": page.declines_call_back,
        "reply_by": _local(page.reply_by, zone),
        "reply_way": name_of(page.reply_way, spoken),
        "matter": page.matter,
        "wish": page.wish,
        "department": page.department,
        "decided_by": page.decided_by,
        "authority": " · ".join(filter(None, (name_of(who, spoken), page.authority, page.authority_form))),
        "dues": [_due(clock, zone, calendar, spoken) for clock in _in_order(page)],
        "course": _course(page, zone, spoken),
        "result": " · ".join(filter(None, (page.result, page.utility))),
        "result_at": _local(page.result_at, zone),
        "cause": page.cause,
        "measure": page.measure,
        "callback_at": _local(every[-1].ended_at, zone) if every else None,
        "callback_way": name_of(ReplyWay(every[-1].attempts[-1].way), spoken) if every and every[-1].attempts else "",
        "satisfaction": name_of(every[-1].outcome, spoken) if every and every[-1].outcome is not None else "",
        "rounds": page.round,
        "customer_signature": strokes(page.signature),
    }


def _in_order(page: CasePageRow) -> list[ClockRow]:
    """The due times round by round, in the order a case runs through them."""
    order = {kind: place for place, kind in enumerate(ClockKind)}
    judged = [clock for clock in page.clocks if clock.state is not ClockState.VOID]
    return sorted(judged, key=lambda clock: (clock.round, order[clock.kind]))


def _due(clock: ClockRow, zone: tzinfo, calendar: WorkCalendar, language: str | None) -> dict[str, object]:
    from desk_app.complaints.rules import why
    from desk_app.kernel.calendar import Pause

    pauses = [Pause(since, until) for since, until in clock.pauses if until is not None]
    owner = clock.department if clock.owner is Owner.DEPARTMENT and clock.department else clock.staff_number
    again = translate("Complaints", "round {n}", language=language).format(n=clock.round) if clock.round > 1 else ""
    allowed = allowance_words(clock.unit, clock.amount, language)
    # A time that was agreed explains itself; how long the desk is open until then does not matter.
    counted = () if clock.unit is Unit.AGREED else why(calendar, clock.started_at, clock.due_at, pauses)
    days = why_lines(counted, language)
    return {
        "what": " · ".join(filter(None, (name_of(clock.kind, language), again))),
        "due": _local(clock.due_at, zone),
        "done": _local(clock.ended_at, zone),
        "who": owner,
        "late": clock.state is ClockState.LATE or clock.is_breached,
        "why": with_words(allowed, " / ".join(days[:8]), language) if days else allowed,
    }


def _course(page: CasePageRow, zone: tzinfo, language: str | None) -> list[dict[str, object]]:
    return [
        {
            "at": _local(event.at, zone),
            "what": event_title(event.kind, event.what, event.value, event.word, language),
            "detail": event.text,
            "by": event.staff_number
            if event.staff_number != PROGRAM.number
            else by_words(event.staff_number, language),
            "main": event.kind == "step",
        }
        for event in page.course
    ]


def strokes(signature: tuple[tuple[tuple[int, int, int, int], ...], ...]) -> object:
    """A signature as paper draws it; None while nobody has signed."""
    from desk_app.paper.values import Strokes

    if not signature:
        return None
    lowest = max((y for stroke in signature for _, y, _, _ in stroke), default=1)
    lines = tuple(tuple((float(x), float(y)) for x, y, _, _ in stroke) for stroke in signature)
    return Strokes(lines, float(_PAD), float(max(lowest, 1)))


def call_back_facts(
    page: CasePageRow, owed: CallBackRow, zone: tzinfo, *, phone: str, due_at: datetime | None, phrase: str, caller: str
) -> Facts:
    """The call-back sheet: whom to ring about which result, who may not, and the words to begin with (K4.5, D12)."""
    language = page.language or None
    return {
        "number": owed.number,
        "case_number": page.number,
        "customer": customer_name(page.name, page.title, is_anonymous=page.is_anonymous, language=language),
        "phone": phone,
        "way": name_of(way_by_severity(page), language),
        "due": _local(due_at, zone),
        "caller": caller,
        "solved_by": page.solver,
        "severity": name_of(page.severity, language),
        "matter": page.matter,
        "result": page.result,
        "phrase": phrase,
    }


def way_by_severity(page: CasePageRow) -> ReplyWay:
    """How to call back: as agreed; else in person for a major case, by telephone for others (K4.5)."""
    if page.reply_way is not ReplyWay.DECLINED:
        return page.reply_way
    return ReplyWay.IN_PERSON if page.severity is Severity.MAJOR else ReplyWay.TELEPHONE


def month_facts(
    frozen: FrozenRow, filed_by: date, zone: tzinfo, *, words: WordsRow, language: str | None = None
) -> Facts:
    """The month's report from its frozen figures: the same whenever it is printed again (K7)."""
    figures = frozen.figures
    return {
        "number": frozen.number,
        "month": figures.month,
        "file_by": filed_by.isoformat(),
        "received": figures.received,
        "closed": figures.closed,
        "open": figures.open,
        "in_time": figures.in_time.share,
        "callback_rate": figures.called_back.share,
        "satisfied": figures.satisfied.share,
        "kinds": _bars(figures, "kinds", language),
        "areas": _bars(figures, "areas", language),
        "ends": _bars(figures, "ends", language),
        "rounds": _bars(figures, "rounds", language),
        "departments": _departments(figures),
        "causes": [{"cause": row.key, "count": row.count, "measure": row.note} for row in figures.causes],
        "clocks": _clocks(figures, language),
        "misses": _misses(figures, zone, language),
        "misses_left": _left(figures, language),
        "staff_figures": _staff(figures),
        "sampled": f"{figures.sampled.part} / {figures.sampled.whole}",
        "unreachable": figures.unreachable,
        "summary": words.summary,
        "measures": words.measures,
        "prepared_by": frozen.staff_number,
    }


def _departments(figures: Figures) -> list[dict[str, object]]:
    return [
        {
            "name": row.department,
            "received": row.received,
            "late": row.late,
            "median": "" if row.median_minutes is None else f"{row.median_minutes // 60}:{row.median_minutes % 60:02}",
            "in_time": None if not row.judged else (row.kept * 20_000 + row.judged) // (2 * row.judged),
        }
        for row in figures.departments
    ]


def _staff(figures: Figures) -> list[dict[str, object]]:
    return [
        {
            "number": row.number,
            "received": row.received,
            "closed": row.closed,
            "rate": permille(row.closed, row.received),
            "satisfied": f"{row.satisfied} / {row.asked}" if row.asked else "",
        }
        for row in figures.staff
    ]


def _bars(figures: Figures, column: str, language: str | None) -> list[dict[str, object]]:
    counts = getattr(figures, column)
    return [
        {"name": key_name(column, row.key, language), "count": row.count, "shown": str(row.count)} for row in counts
    ]


def _clocks(figures: Figures, language: str | None) -> list[dict[str, object]]:
    rates = [(key_name("clocks", row.clock, language), row.kept, row.judged) for row in figures.clocks]
    return [
        {
            "what": what,
            "kept": kept,
            "judged": judged,
            "late": judged - kept,
            "share": (kept * 20_000 + judged) // (2 * judged),
        }
        for what, kept, judged in rates
        if judged
    ]


def _misses(figures: Figures, zone: tzinfo, language: str | None) -> list[dict[str, object]]:
    from desk_app.kernel.fields import from_millis

    return [
        {
            "case": row.number,
            "what": key_name("clocks", row.clock, language),
            "due": _local(from_millis(row.due_at), zone),
            "done": None if row.ended_at is None else _local(from_millis(row.ended_at), zone),
            "who": row.department if row.owner == Owner.DEPARTMENT.value and row.department else row.staff_number,
        }
        for row in figures.misses[:MOST_MISSES]
    ]


def _left(figures: Figures, language: str | None) -> str:
    """How many missed due times stand in the spreadsheet only; empty when all are on the paper."""
    left = len(figures.misses) - MOST_MISSES
    if left <= 0:
        return ""
    return translate("Complaints", "and %n more in the spreadsheet", None, left, language=language)


def _local(moment: datetime | None, zone: tzinfo) -> str | None:
    return None if moment is None else moment.astimezone(zone).isoformat(timespec="seconds")
