"""What the desk should do next about lost property: transfer what is due, shelve, hand dangerous things over, ring owners.

A few bounded reads; many items of one kind make one prompt. Nothing is stored.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from desk_app.kernel.prompts import Action, Prompt, Tone, with_tone
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.lost_property import queries
from desk_app.lost_property.queries import ItemRow, ReportRow
from desk_app.lost_property.rules import (
    AHEAD_DAYS,
    CASH_LIMIT,
    DOCUMENTS_TO_POLICE,
    PERISHABLE_HOURS,
    SHELVE_MINUTES,
    Filter,
    latest_due,
)
from desk_app.lost_property.wording import category_name, item_title

_SLICE = "lost_property"
_DAY = timedelta(days=1)
_AHEAD = timedelta(hours=2)  # reports show this long before their promise
_COUNT_WITHIN = timedelta(minutes=15)  # of the drawer's hand-over
_LIST = Ref("found_register", 0)


def due(desk: Desk, now: datetime) -> tuple[Prompt, ...]:
    """The prompts that show at ``now`` (aware UTC)."""
    return tuple(with_tone(prompt, now) for shows_at, prompt in _all(desk, now) if shows_at <= now)


def next_due(desk: Desk, now: datetime) -> datetime | None:
    """When the rail changes next by time alone; None when nothing is running."""
    moments = [moment for shows_at, prompt in _all(desk, now) for moment in (shows_at, prompt.due_at) if moment > now]
    return min(moments, default=None)


def _all(desk: Desk, now: datetime) -> Iterator[tuple[datetime, Prompt]]:
    yield from _transfer(desk)
    yield from _shelve(desk)
    yield from _envelopes()
    for item in queries.urgent():
        yield from _urgent(desk, item)
    for item in queries.locked(now):
        yield item.state_since, _locked(desk, item)
    for item in queries.disputed():
        yield item.state_since, _disputed(item)
    for report in queries.open_reports(20):
        yield report.promised_at - _AHEAD, _report(report)


def _called(item: ItemRow) -> str:
    return item_title(item.title, item.category)


def _transfer(desk: Desk) -> Iterator[tuple[datetime, Prompt]]:
    """One prompt for the whole batch (L3), from the morning of its day."""
    zone, today = desk.zone(), desk.today()
    batch = queries.register(Filter.TO_TRANSFER, latest_due(today, desk.settings.get(AHEAD_DAYS) + 1, zone), limit=50)
    if not batch:
        return
    first = batch[0]
    dawn = datetime.combine(first.due_at.astimezone(zone).date(), datetime.min.time(), zone)
    waiting = [item for item in batch if item.due_at.astimezone(zone).date() <= max(today, dawn.date())]
    title = translate("LostProperty", "%n item(s) to the administration", None, len(waiting))
    yield (
        dawn,
        Prompt(
            key="lost_property.transfer",
            slice=_SLICE,
            due_at=first.due_at,
            tone=Tone.SOON,
            title=title,
            detail=_names(waiting),
            actions=(Action("transfer", translate("LostProperty", "Transfer"), _LIST),),
            ref=_LIST,
        ),
    )


def _names(items: Sequence[ItemRow]) -> str:
    shown = "、".join(_called(item) for item in items[:3])
    return shown + ("…" if len(items) > 3 else "")


def _shelve(desk: Desk) -> Iterator[tuple[datetime, Prompt]]:
    waiting = queries.not_shelved(20)
    if not waiting:
        return
    limit = timedelta(minutes=desk.settings.get(SHELVE_MINUTES))
    first = waiting[0]
    yield (
        first.taken_at + limit / 2,
        Prompt(
            key="lost_property.shelve",
            slice=_SLICE,
            due_at=first.taken_at + limit,
            tone=Tone.CALM,
            title=translate("LostProperty", "%n item(s) to put away", None, len(waiting)),
            detail=_names(waiting),
            actions=(Action("shelve", translate("LostProperty", "Put away"), first.ref),),
            ref=first.ref,
        ),
    )


def _envelopes() -> Iterator[tuple[datetime, Prompt]]:
    """Sealed valuables are counted when the drawer changes hands, apart from takings; what is amiss stays in sight (D15)."""
    sealed, amiss = len(queries.envelopes(50)), len(queries.amiss_at_last_count())
    handed = queries.drawer_handed_over() if sealed else None
    counted = queries.last_envelope_count()
    if handed is not None and (counted is None or counted[0] < handed):
        title = translate("LostProperty", "%n sealed envelope(s): count them with the next shift", None, sealed)
        yield handed, _count_envelopes(title, handed + _COUNT_WITHIN)
    elif amiss and counted is not None:
        title = translate(
            "LostProperty", "%n sealed envelope(s) missing or broken: a supervisor deals with it", None, amiss
        )
        yield counted[0], _count_envelopes(title, counted[0])


def _count_envelopes(title: str, due_at: datetime) -> Prompt:
    return Prompt(
        key="lost_property.envelopes",
        slice=_SLICE,
        due_at=due_at,
        tone=Tone.SOON,
        title=title,
        actions=(Action("envelopes", translate("LostProperty", "Count"), _LIST),),
        ref=_LIST,
    )


def _urgent(desk: Desk, item: ItemRow) -> Iterator[tuple[datetime, Prompt]]:
    settings = desk.settings
    what = {"item": _called(item)}
    if item.is_dangerous:
        title = translate("LostProperty", "{item}: call the police, touch nothing more").format(**what)
        yield item.taken_at, _act(item, "police", title, translate("LostProperty", "Hand to police"), Tone.LATE)
    elif item.is_document and settings.get(DOCUMENTS_TO_POLICE):
        title = translate("LostProperty", "{item}: documents go to the police").format(**what)
        yield item.taken_at, _act(item, "police", title, translate("LostProperty", "Hand to police"), Tone.SOON, _DAY)
    elif item.is_perishable:
        limit = timedelta(hours=settings.get(PERISHABLE_HOURS))
        title = translate("LostProperty", "{item} does not keep").format(**what)
        prompt = _act(item, "dispose", title, translate("LostProperty", "Dispose of it"), Tone.SOON, limit)
        yield item.taken_at + limit / 2, prompt
    elif item.cash > settings.get(CASH_LIMIT) > 0:
        title = translate("LostProperty", "{item}: cash above the limit, hand over at once").format(**what)
        yield item.taken_at, _act(item, "transfer", title, translate("LostProperty", "Transfer"), Tone.LATE)


def _act(item: ItemRow, key: str, title: str, label: str, tone: Tone, limit: timedelta = timedelta(0)) -> Prompt:
    return Prompt(
        key=f"lost_property.{key}:{item.id}",
        slice=_SLICE,
        due_at=item.taken_at + limit,
        tone=tone,
        title=title,
        detail=item.place,
        actions=(Action(key, label, item.ref),),
        ref=item.ref,
    )


def _locked(desk: Desk, item: ItemRow) -> Prompt:
    until = item.locked_until or item.state_since
    return Prompt(
        key=f"lost_property.locked:{item.id}",
        slice=_SLICE,
        due_at=until,
        tone=Tone.SOON,
        title=translate("LostProperty", "{item}: call a supervisor").format(item=_called(item)),
        detail=translate("LostProperty", "Claims were refused twice; locked until {until}").format(
            until=f"{until.astimezone(desk.zone()):%m-%d %H:%M}"
        ),
        actions=(Action("open", translate("LostProperty", "Look"), item.ref),),
        ref=item.ref,
    )


def _disputed(item: ItemRow) -> Prompt:
    return Prompt(
        key=f"lost_property.disputed:{item.id}",
        slice=_SLICE,
        due_at=item.state_since + timedelta(minutes=10),
        tone=Tone.SOON,
        title=translate("LostProperty", "{item} is claimed by two: a supervisor decides").format(item=_called(item)),
        actions=(Action("open", translate("LostProperty", "Look"), item.ref),),
        ref=item.ref,
    )


def _report(report: ReportRow) -> Prompt:
    ref = Ref("lost_report", report.id)
    words = translate("LostProperty", "{name} waits for news: {item}")
    return Prompt(
        key=f"lost_property.report:{report.id}",
        slice=_SLICE,
        due_at=report.promised_at,
        tone=Tone.SOON,
        title=words.format(name=report.name, item=category_name(report.category)),
        detail=report.phone,
        actions=(Action("open", translate("LostProperty", "Look"), ref),),
        ref=ref,
    )
