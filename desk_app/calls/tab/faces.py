"""How rows of the lists look: calls, answers owed, tasks, sheets. Words and tones only."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from desk_app.calls.queries import CallRow, PromiseRow, SheetRow
from desk_app.calls.rules import Direction, State
from desk_app.calls.wording import called, clock_text, kind_name, outcome_name, state_name, way_name
from desk_app.followup.queries import FaultRow, TaskRow
from desk_app.followup.wording import kind_name as task_kind
from desk_app.kernel.texts import translate
from desk_app.people.rules import masked_phone
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.row_delegate import RowFace


@dataclass(slots=True)
class Surroundings:
    """What faces are made from besides their row; the page keeps it up to date."""

    now: datetime
    zone: tzinfo
    own_id: int = 0
    numbers: dict[int, str] = field(default_factory=dict)  # of the staff, for tasks that others have


def key_of(row: object) -> tuple[str, int]:
    """The row's identity across reloads."""
    kinds = {CallRow: "call", PromiseRow: "promise", TaskRow: "task", FaultRow: "fault", SheetRow: "outbound_sheet"}
    return kinds.get(type(row), ""), getattr(row, "id", 0)


def face(row: object, around: Surroundings) -> RowFace:
    """The face of any row of these lists."""
    if isinstance(row, CallRow):
        return _call(row, around)
    if isinstance(row, PromiseRow):
        return _promise(row, around)
    if isinstance(row, TaskRow):
        return _task(row, around)
    if isinstance(row, FaultRow):
        return _fault(row, around)
    return _sheet(row, around) if isinstance(row, SheetRow) else RowFace("")


def _call(row: CallRow, around: Surroundings) -> RowFace:
    at = f"{row.rang_at.astimezone(around.zone):%H:%M}"
    is_live = row.state.is_live
    what = state_name(row.state) if row.outcome is None else outcome_name(row.outcome)
    arrow = translate("Calls", "out") if row.direction is Direction.OUT else ""
    sub = (arrow, what, "" if row.kind is None else kind_name(row.kind), row.staff_number)
    ran = (around.now if row.ended_at is None else row.ended_at) - (row.answered_at or row.rang_at)
    tone = {State.MISSED: "late", State.PROMISED: "soon", State.LATE: "late"}.get(row.state, "good" if is_live else "")
    private = translate("Calls", "Private call") if row.is_private else ""
    return RowFace(
        private or called(row.name, row.title, masked_phone(row.phone)),
        number=at,
        purpose=row.subject,
        sub=" · ".join(filter(None, sub)),
        timer=clock_text(ran) if row.answered_at is not None or is_live else "",
        tone=tone,
        badge=translate("Calls", "late", "answered") if row.is_late else "",
    )


def _promise(row: PromiseRow, around: Surroundings) -> RowFace:
    due = row.due_at.astimezone(around.zone)
    is_late = around.now > row.due_at
    chased = translate("Calls", "asked again %n time(s)", None, row.chased) if row.chased else ""
    today = around.now.astimezone(around.zone).date() == due.date()
    return RowFace(
        called(row.name, row.title, masked_phone(row.phone)),
        number=f"{due:%H:%M}" if today else f"{due:%m-%d}",
        purpose=row.subject,
        sub=" · ".join(filter(None, (kind_name(row.kind), way_name(row.way), chased))),
        timer=clock_text(around.now - row.due_at) if is_late else "",
        tone="late" if is_late else "soon" if today else "",
    )


def _task(row: TaskRow, around: Surroundings) -> RowFace:
    due = row.due_at.astimezone(around.zone)
    is_late = around.now > row.due_at
    today = around.now.astimezone(around.zone).date() == due.date()
    for_other = row.to_id is not None and row.to_id != around.own_id
    number = around.numbers.get(row.to_id or 0, "")
    whose = translate("Calls", "for {n}").format(n=number) if for_other else row.given_by
    return RowFace(
        row.title,
        number=f"{due:%H:%M}" if today else f"{due:%m-%d}",
        sub=" · ".join(filter(None, (task_kind(row.kind), row.name, whose))),
        timer=clock_text(around.now - row.due_at) if is_late else "",
        tone="late" if is_late else "",
        badge="" if not for_other or row.seen_at is None else translate("Calls", "seen", "task"),
        badge_tone=BadgeTone.CALM,
    )


def _fault(row: FaultRow, around: Surroundings) -> RowFace:
    since = row.since_at.astimezone(around.zone)
    today = around.now.astimezone(around.zone).date() == since.date()
    told = translate("Calls", "Told: {whom}").format(whom=row.told_to) if row.told_to else ""
    return RowFace(
        row.what,
        number=f"{since:%H:%M}" if today else f"{since:%m-%d}",
        purpose=row.place,
        sub=told or translate("Calls", "nobody was told yet"),
        tone="" if row.told_to else "soon",
        badge=translate("Calls", "Fault", "button"),
        badge_tone=BadgeTone.CALM if row.told_to else BadgeTone.SOON,
    )


def _sheet(row: SheetRow, around: Surroundings) -> RowFace:
    at = (row.planned_at or row.made_at).astimezone(around.zone)
    who = called(row.name, row.title) if row.name else row.unit
    return RowFace(who, number=f"{at:%H:%M}", purpose=row.purpose, sub=row.unit if row.name else "")
