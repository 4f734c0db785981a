"""What to do now about the day itself: the opening checklist before the doors open (G1). Stores nothing."""

from __future__ import annotations

from datetime import datetime, timedelta

from desk_app.closing import queries
from desk_app.closing.rules import CHECK_AHEAD_MINUTES, CheckState
from desk_app.kernel.prompts import Action, Prompt, Tone, with_tone
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk

OPEN_CHECKS = "open_checks"


def due(desk: Desk, now: datetime) -> tuple[Prompt, ...]:
    """The prompts that show at ``now``."""
    return tuple(filter(None, (_checks(desk, now),)))


def next_due(desk: Desk, now: datetime) -> datetime | None:
    """When the rail changes next by time alone."""
    opening = _opening(desk)
    if opening is None:
        return None
    moments = (opening - timedelta(minutes=desk.settings.get(CHECK_AHEAD_MINUTES)), opening)
    return min((moment for moment in moments if moment > now), default=None)


def _opening(desk: Desk) -> datetime | None:
    """When the doors open today, None on a day off."""
    return desk.calendar().day(desk.today()).opens_at


def _checks(desk: Desk, now: datetime) -> Prompt | None:
    opening = _opening(desk)
    if opening is None or now < opening - timedelta(minutes=desk.settings.get(CHECK_AHEAD_MINUTES)):
        return None
    if queries.check_state(desk.today(), desk.number) is CheckState.SIGNED:
        return None
    ref = Ref("checklist", 0)
    title = translate("Closing", "Opening checklist")
    prompt = Prompt(
        key=f"closing.checks:{desk.today().isoformat()}",
        slice="closing",
        due_at=opening,
        tone=Tone.SOON,
        title=title,
        detail=translate("Closing", "Look round, tick it off and sign it before the doors open."),
        actions=(Action(OPEN_CHECKS, translate("Closing", "Open the checklist"), ref),),
        ref=ref,
    )
    return with_tone(prompt, now)
