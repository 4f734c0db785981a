"""What the desk should do next about goods: count yesterday's rest before opening, book a difference, order, clear what expires.

A few bounded reads; many products make one prompt. Nothing is stored.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta

from desk_app.kernel.prompts import Action, Prompt, Tone, with_tone
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.stock import queries
from desk_app.stock.rules import EXPIRY_DAYS, OPENING_COUNT, CountState
from desk_app.stock.wording import count_kind_name

_SLICE = "stock"
_AHEAD = timedelta(minutes=45)  # the opening count shows this long before the doors open
_EVENING = timedelta(hours=1)  # tonight's list shows this long before they close
_GOODS = Ref("product", 0)


def due(desk: Desk, now: datetime) -> tuple[Prompt, ...]:
    """The prompts that show at ``now`` (aware UTC)."""
    return tuple(with_tone(prompt, now) for shows_at, prompt in _all(desk) if shows_at <= now)


def next_due(desk: Desk, now: datetime) -> datetime | None:
    """When the rail changes next by time alone; None when nothing is running."""
    moments = [moment for shows_at, prompt in _all(desk) for moment in (shows_at, prompt.due_at) if moment > now]
    return min(moments, default=None)


def _all(desk: Desk) -> Iterator[tuple[datetime, Prompt]]:
    day = desk.calendar().day(desk.today())
    midnight = datetime.combine(desk.today(), time(), desk.zone())
    opens_at, closes_at = day.opens_at, day.closes_at or midnight + timedelta(days=1)
    if opens_at is not None:
        yield from _opening(desk, opens_at)
        yield from _tonight(closes_at)
    yield from _sealed(closes_at)
    yield from _expiring(desk, midnight, closes_at)
    if opens_at is not None:
        yield from _reorder(opens_at, closes_at)


def _opening(desk: Desk, opens_at: datetime) -> Iterator[tuple[datetime, Prompt]]:
    """Yesterday's rest is counted before the doors open (S1)."""
    if not desk.settings.get(OPENING_COUNT) or not queries.has_goods():
        return
    known = queries.opening_count(desk.today())
    if known is not None and known.state is not CountState.COUNTING:
        return
    ref = _GOODS if known is None else known.ref
    label = translate("Stock", "Count") if known is None else translate("Stock", "Go on counting")
    yield (
        opens_at - _AHEAD,
        Prompt(
            key="stock.opening",
            slice=_SLICE,
            due_at=opens_at,
            tone=Tone.SOON,
            title=translate("Stock", "Count yesterday's goods"),
            detail=translate("Stock", "Two minutes, without looking at the books."),
            actions=(Action("opening_count", label, ref),),
            ref=ref,
        ),
    )


def _tonight(closes_at: datetime) -> Iterator[tuple[datetime, Prompt]]:
    wished = queries.count_tonight()
    if not wished:
        return
    names = _names([row.name for row in queries.tonight(4)])
    title = translate("Stock", "%n product(s) to count tonight", None, wished)
    action = Action("count_tonight", translate("Stock", "Count"), _GOODS)
    prompt = Prompt("stock.tonight", _SLICE, closes_at, Tone.SOON, title, names, actions=(action,), ref=_GOODS)
    yield closes_at - _EVENING, prompt


def _sealed(closes_at: datetime) -> Iterator[tuple[datetime, Prompt]]:
    for count in queries.running_counts():
        if count.state is CountState.SEALED and count.sealed_at is not None:
            title = translate("Stock", "{count}: explain the difference").format(count=count_kind_name(count.kind))
            lines = translate("Stock", "%n product(s) differ", None, count.lines_off)
            action = Action("book_count", translate("Stock", "Explain"), count.ref)
            key = f"stock.sealed:{count.id}"
            yield (
                count.sealed_at,
                Prompt(key, _SLICE, closes_at, Tone.SOON, title, lines, actions=(action,), ref=count.ref),
            )


def _expiring(desk: Desk, midnight: datetime, closes_at: datetime) -> Iterator[tuple[datetime, Prompt]]:
    rows = queries.expiring(desk.today(), desk.settings.get(EXPIRY_DAYS), 50)
    over = [row for row in rows if row.days < 0]
    soon = [row for row in rows if row.days >= 0]
    action = Action("expiry", translate("Stock", "Look"), _GOODS)
    if over:
        title = translate("Stock", "%n product(s) expired: off the shelf", None, len(over))
        names = _names([row.name for row in over])
        yield (
            midnight,
            Prompt("stock.expired", _SLICE, closes_at, Tone.SOON, title, names, actions=(action,), ref=_GOODS),
        )
    if soon:
        title = translate("Stock", "%n product(s) expire soon", None, len(soon))
        names = _names([row.name for row in soon])
        last = closes_at + timedelta(days=max(0, soon[0].days))
        yield midnight, Prompt("stock.expiring", _SLICE, last, Tone.CALM, title, names, actions=(action,), ref=_GOODS)


def _reorder(opens_at: datetime, closes_at: datetime) -> Iterator[tuple[datetime, Prompt]]:
    """No empty shelf (S2)."""
    rows = queries.proposal(limit=100)
    if not rows:
        return
    empty = any(row.left <= 0 for row in rows)
    title = translate("Stock", "%n product(s) to reorder", None, len(rows))
    names = _names([row.name for row in sorted(rows, key=lambda row: row.left)])
    action = Action("reorder", translate("Stock", "Order"), _GOODS)
    tone = Tone.SOON if empty else Tone.CALM
    yield opens_at, Prompt("stock.reorder", _SLICE, closes_at, tone, title, names, actions=(action,), ref=_GOODS)


def _names(names: Sequence[str]) -> str:
    return "、".join(names[:3]) + ("…" if len(names) > 3 else "")
