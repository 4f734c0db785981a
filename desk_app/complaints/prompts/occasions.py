"""Prompts that hang on the day, not on a clock: a time agreed on site, yesterday's cases, the month's report (K1, C12, K7)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from desk_app.calls.rules import REVIEW_AHEAD_MINUTES
from desk_app.complaints import queries
from desk_app.complaints.rules import FILE_BY_DAY, file_by
from desk_app.complaints.wording import day_words, moment_words
from desk_app.kernel.numbers import grouped
from desk_app.kernel.prompts import Action, Prompt, Tone
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk

_SLICE = "complaints"
_ON_SITE_AHEAD = timedelta(minutes=15)
_SOON_BEFORE = timedelta(days=2)


def occasions(desk: Desk, now: datetime) -> Iterator[Prompt]:
    """What stands in the rail now without a clock of a case."""
    for case_id, number, kind, at, who in queries.on_site_due():
        if at - _ON_SITE_AHEAD <= now:
            yield _on_site(desk, Ref(kind.value, case_id), number, at, who)
    starts = _review_from(desk, now)
    if starts is not None and starts[0] <= now:
        days = len(queries.days_owed(desk.today()))
        if days:
            yield _review(starts[1], days)
    month = queries.unfiled_month(desk.today()) if _is_supervised(desk) else None
    if month is not None:
        yield _month(desk, now, month)


def moments_of(desk: Desk, now: datetime) -> Iterator[datetime]:
    """When one of them appears or becomes late."""
    for _, _, _, at, _ in queries.on_site_due():
        yield at - _ON_SITE_AHEAD
        yield at
    starts = _review_from(desk, now)
    if starts is not None and starts[1] > now and queries.days_owed(desk.today()):
        yield from starts


def _is_supervised(desk: Desk) -> bool:
    return desk.operator is not None and desk.operator.role.covers(Role.SUPERVISOR)


def _on_site(desk: Desk, ref: Ref, number: str, at: datetime, who: str) -> Prompt:
    when = moment_words(at, desk.zone(), desk.now())
    return Prompt(
        key=f"complaints.on_site:{ref.id}",
        slice=_SLICE,
        due_at=at,
        tone=Tone.SOON,
        title=translate("Complaints", "{number}: on site at {time}").format(number=grouped(number), time=when),
        detail=who[:80],
        actions=(Action("found", translate("Complaints", "Write the finding"), ref),),
        ref=ref,
    )


def _review_from(desk: Desk, now: datetime) -> tuple[datetime, datetime] | None:
    """From when today's review is asked for, and by when it is to be done; None on a day off."""
    closes_at = desk.calendar().day_of(now).closes_at
    if closes_at is None:
        return None
    return closes_at - timedelta(minutes=desk.settings.get(REVIEW_AHEAD_MINUTES)), closes_at


def _review(closes_at: datetime, days: int) -> Prompt:
    ref = Ref("case_review", 0)
    return Prompt(
        key="complaints.review",
        slice=_SLICE,
        due_at=closes_at,
        tone=Tone.CALM,
        title=translate("Complaints", "Go through yesterday's complaints"),
        detail=translate("Complaints", "%n day(s) to go through before closing", None, days),
        actions=(Action("review", translate("Complaints", "Begin"), ref),),
        ref=ref,
    )


def _month(desk: Desk, now: datetime, month: str) -> Prompt:
    by = file_by(desk.calendar(), month, desk.settings.get(FILE_BY_DAY))
    due_at = _last_close(desk, by)
    ref = Ref("report", 0)
    return Prompt(
        key=f"complaints.month:{month}",
        slice=_SLICE,
        due_at=due_at,
        tone=Tone.SOON if due_at - now <= _SOON_BEFORE else Tone.CALM,
        title=translate("Complaints", "File the report of {month}").format(month=month),
        detail=translate("Complaints", "To be filed by {day}").format(day=day_words(by)),
        actions=(Action("month", translate("Complaints", "Open the report"), ref),),
        ref=ref,
    )


def _last_close(desk: Desk, by: date) -> datetime:
    """The close of business of the day, or of the last open day before it: on a day off nobody files."""
    calendar = desk.calendar()
    for back in range(15):
        closes_at = calendar.day(by - timedelta(days=back)).closes_at
        if closes_at is not None:
            return closes_at
    return datetime.combine(by + timedelta(days=1), datetime.min.time(), tzinfo=desk.zone())
