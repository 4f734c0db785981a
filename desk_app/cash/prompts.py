"""What should be done next about the till: yesterday's session, a drawer half counted, bags that wait for finance.

A few bounded reads, never an amount. Nothing is stored, and nothing is closed by the program itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from desk_app.cash import queries
from desk_app.cash.queries import BagRow, SessionRow
from desk_app.cash.rules import BAG_HOURS, BagState, SessionState
from desk_app.cash.wording import till_title
from desk_app.kernel.prompts import Action, Prompt, Tone, with_tone
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk

_SLICE = "cash"
_HALF_COUNTED = timedelta(minutes=30)


def due(desk: Desk, now: datetime) -> tuple[Prompt, ...]:
    """The prompts that show at ``now`` (aware UTC)."""
    return tuple(with_tone(prompt, now) for shows_at, prompt in _all(desk) if shows_at <= now)


def next_due(desk: Desk, now: datetime) -> datetime | None:
    """When the rail changes next by time alone; None when nothing is running."""
    moments = [moment for shows_at, prompt in _all(desk) for moment in (shows_at, prompt.due_at) if moment > now]
    return min(moments, default=None)


def _all(desk: Desk) -> Iterator[tuple[datetime, Prompt]]:
    today = desk.today()
    for row in queries.unfinished():
        if row.desk != desk.number and not _leads(desk):
            continue
        if row.day < today:
            yield row.opened_at, _stale(row)
        elif row.state in {SessionState.ENDED, SessionState.COUNTED} and row.ended_at is not None:
            yield row.ended_at, _half(row, row.ended_at)
    if _leads(desk):
        patience = timedelta(hours=desk.settings.get(BAG_HOURS))
        for bag in queries.open_bags():
            yield _bag(bag, patience)


def _leads(desk: Desk) -> bool:
    who = desk.operator
    return who is not None and (who.role.covers(Role.SUPERVISOR) or who.role.covers(Role.FINANCE))


def _stale(row: SessionRow) -> Prompt:
    title = translate("Cash", "{till}: {day} was never counted and closed")
    return Prompt(
        key=f"cash.stale:{row.id}",
        slice=_SLICE,
        due_at=row.opened_at,
        tone=Tone.LATE,
        title=title.format(till=till_title(row.till, row.till_name), day=f"{row.day:%m-%d}"),
        detail=translate("Cash", "Count the drawer now; nothing is closed by itself."),
        actions=(Action("close_session", translate("Cash", "Count"), row.ref),),
        ref=row.ref,
    )


def _half(row: SessionRow, ended_at: datetime) -> Prompt:
    is_counted = row.state is SessionState.COUNTED
    words = (
        translate("Cash", "{till}: close the session") if is_counted else translate("Cash", "{till}: count the drawer")
    )
    return Prompt(
        key=f"cash.half:{row.id}",
        slice=_SLICE,
        due_at=ended_at + _HALF_COUNTED,
        tone=Tone.SOON,
        title=words.format(till=till_title(row.till, row.till_name)),
        actions=(Action("close_session", translate("Cash", "Go on"), row.ref),),
        ref=row.ref,
    )


def _bag(bag: BagRow, patience: timedelta) -> tuple[datetime, Prompt]:
    """A dispute shows at once; a bag that is only late, once half its time has gone."""
    is_disputed = bag.state is BagState.DISPUTED
    words = {
        BagState.PACKED: translate("Cash", "Bag {seal} is packed and not handed on"),
        BagState.SENT: translate("Cash", "Bag {seal} is not accepted by finance"),
        BagState.DISPUTED: translate("Cash", "Finance disputes bag {seal}"),
    }
    disputed = bag.step(BagState.DISPUTED)
    since = bag.packed_at if disputed is None else disputed.at
    prompt = Prompt(
        key=f"cash.bag:{bag.id}",
        slice=_SLICE,
        due_at=since + patience,
        tone=Tone.SOON,
        title=words[bag.state].format(seal=bag.seal),
        detail="" if disputed is None else disputed.reason,
        actions=(Action("open_bag", translate("Cash", "Look"), Ref("bag", bag.id)),),
        ref=Ref("bag", bag.id),
    )
    return (since if is_disputed else since + patience / 2), prompt
