"""What the staff's own rules ask for now: somebody has been away from the post for too long (G5)."""

from __future__ import annotations

from datetime import datetime, timedelta

from desk_app.kernel.prompts import Action, Prompt, Tone, with_tone
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.staff import queries
from desk_app.staff.queries import PresenceRow
from desk_app.staff.rules import AWAY_MINUTES

BACK = "back"
REPORT = "report_away"


def due(desk: Desk, now: datetime) -> tuple[Prompt, ...]:
    """A prompt for each person who is away for as long as the setting says, or longer (G5: 15 minutes)."""
    minutes = desk.settings.get(AWAY_MINUTES)
    gone = ((row, _due_at(row, minutes)) for row in queries.away(desk.today()))
    return tuple(_prompt(row, due_at, minutes, now) for row, due_at in gone if now >= due_at)


def next_due(desk: Desk, now: datetime) -> datetime | None:
    """When the next of these prompts falls due, for the ticker; None while nobody is away."""
    minutes = desk.settings.get(AWAY_MINUTES)
    marks = (_due_at(row, minutes) for row in queries.away(desk.today()))
    return min((mark for mark in marks if mark > now), default=None)


def _due_at(row: PresenceRow, minutes: int) -> datetime:
    return row.since + timedelta(minutes=minutes)


def _prompt(row: PresenceRow, due_at: datetime, minutes: int, now: datetime) -> Prompt:
    ref = Ref("staff", row.staff_id)
    title = translate("Staff", "{number} {name} away for {n} minutes", None, minutes)
    prompt = Prompt(
        key=f"staff.away:{row.staff_id}",
        slice="staff",
        due_at=due_at,
        tone=Tone.SOON,
        title=title.format(number=row.number, name=row.name, n=minutes),
        detail=row.reason,
        actions=(
            Action(BACK, translate("Staff", "Back at the post"), ref),
            Action(REPORT, translate("Staff", "Report to the lead"), ref),
        ),
        ref=ref,
    )
    return with_tone(prompt, now)
