"""What the desk should do next about parcels and loans: tell hosts, remind them, ask for things back.

A few bounded reads; many of one kind make one prompt. Nothing is stored.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from desk_app.handouts import queries
from desk_app.handouts.queries import LoanRow, ParcelRow
from desk_app.handouts.rules import FETCH_DAYS, TELL_MINUTES, ParcelState, fetch_by, tell_by
from desk_app.kernel.prompts import Action, Prompt, Tone, with_tone
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk

OPEN, TELL, BACK = "handouts_open", "handouts_tell", "handouts_back"
_SLICE = "handouts"
_LOOKED = 50
_NAMED = 3
_APART = 3  # loans that are asked for one by one; more make one prompt
_AHEAD = timedelta(minutes=30)


def outlook(desk: Desk, now: datetime) -> tuple[tuple[Prompt, ...], datetime | None]:
    """The prompts that show at ``now`` (aware UTC), and when the rail changes next by time alone; from one reading."""
    found = tuple(_all(desk, now))
    shown = tuple(with_tone(prompt, now) for shows_at, prompt in found if shows_at <= now)
    later = [moment for shows_at, prompt in found for moment in (shows_at, prompt.due_at) if moment > now]
    return shown, min(later, default=None)


def due(desk: Desk, now: datetime) -> tuple[Prompt, ...]:
    """The prompts that show at ``now``."""
    return outlook(desk, now)[0]


def next_due(desk: Desk, now: datetime) -> datetime | None:
    """When the rail changes next by time alone; None when nothing is running."""
    return outlook(desk, now)[1]


def _all(desk: Desk, now: datetime) -> Iterator[tuple[datetime, Prompt]]:
    here = queries.open_parcels(_LOOKED)
    yield from _untold(desk, [row for row in here if row.state is ParcelState.WAITING])
    yield from _unfetched(desk, now, [row for row in here if row.state is ParcelState.TOLD])
    yield from _overdue(now, queries.open_loans(_LOOKED))


def _untold(desk: Desk, rows: Sequence[ParcelRow]) -> Iterator[tuple[datetime, Prompt]]:
    if not rows:
        return
    limit = tell_by(rows[0].taken_at, desk.settings.get(TELL_MINUTES))
    prompt = Prompt(
        key="handouts.tell",
        slice=_SLICE,
        due_at=limit,
        tone=Tone.CALM,
        title=translate("Handouts", "%n parcel(s): tell the host", None, len(rows)),
        detail=_hosts(rows),
        actions=(Action(TELL, translate("Handouts", "Tell the host"), rows[0].ref),),
        ref=rows[0].ref,
    )
    yield rows[0].taken_at, prompt


def _unfetched(desk: Desk, now: datetime, rows: Sequence[ParcelRow]) -> Iterator[tuple[datetime, Prompt]]:
    days = desk.settings.get(FETCH_DAYS)
    limits = [fetch_by(row.taken_at, days) for row in rows]
    late = [row for row, limit in zip(rows, limits, strict=True) if limit <= now] or list(rows[:1])
    if not late:
        return
    limit = limits[0]
    prompt = Prompt(
        key="handouts.fetch",
        slice=_SLICE,
        due_at=limit,
        tone=Tone.SOON,
        title=translate("Handouts", "%n parcel(s) not fetched: remind the host", None, len(late)),
        detail=_hosts(late),
        actions=(Action(TELL, translate("Handouts", "Tell the host"), late[0].ref),),
        ref=late[0].ref,
    )
    yield limit, prompt


def _overdue(now: datetime, rows: Sequence[LoanRow]) -> Iterator[tuple[datetime, Prompt]]:
    late = [row for row in rows if row.due_at - _AHEAD <= now]
    if len(late) > _APART:
        yield late[0].due_at - _AHEAD, _many(late)
        rows = rows[len(late) : len(late) + 1]
    for row in rows[:_APART]:
        yield row.due_at - _AHEAD, _loan(row)


def _many(late: Sequence[LoanRow]) -> Prompt:
    return Prompt(
        key="handouts.back",
        slice=_SLICE,
        due_at=late[0].due_at,
        tone=Tone.SOON,
        title=translate("Handouts", "%n thing(s) to be back: ask for them", None, len(late)),
        detail="、".join(f"{row.thing} {row.name}" for row in late[:_NAMED]),
        actions=(Action(OPEN, translate("Handouts", "Look"), late[0].ref),),
        ref=late[0].ref,
    )


def _loan(row: LoanRow) -> Prompt:
    return Prompt(
        key=f"handouts.back:{row.id}",
        slice=_SLICE,
        due_at=row.due_at,
        tone=Tone.SOON,
        title=translate("Handouts", "{thing}: ask {name} for it").format(thing=row.thing, name=row.name),
        detail=" · ".join(filter(None, (row.phone, row.code))),
        actions=(
            Action(BACK, translate("Handouts", "It is back"), row.ref),
            Action(OPEN, translate("Handouts", "Look"), row.ref),
        ),
        ref=row.ref,
    )


def _hosts(rows: Sequence[ParcelRow]) -> str:
    names = list(dict.fromkeys(row.host for row in rows))
    return "、".join(names[:_NAMED]) + ("…" if len(names) > _NAMED else "")
