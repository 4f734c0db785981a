"""Asks every slice what to do now and puts the answers in one order. No Qt, no rule: the slices know what is due."""

from __future__ import annotations

import logging
from datetime import datetime
from types import ModuleType

from desk_app.kernel.prompts import Prompt, in_order
from desk_app.kernel.work import Desk
from desk_app.shell import slices

log = logging.getLogger(__name__)


def outlook(desk: Desk, now: datetime) -> tuple[tuple[Prompt, ...], datetime | None]:
    """Everything that is due, the most pressing first (D2), and when the rail next changes by time alone, or None.

    A slice that answers both questions from one reading offers ``outlook``; the others are asked ``due``, ``next_due``.
    """
    found: list[Prompt] = []
    moments: list[datetime | None] = []
    for name in slices.WITH_PROMPTS:
        try:
            shown, moment = _asked(slices.part(name, "prompts"), desk, now)
        except Exception:
            # One slice's bug must not blind the rail to the others.
            log.exception("the prompts of %s failed", name)
        else:
            found += shown
            moments.append(moment)
    return in_order(found), min((moment for moment in moments if moment is not None and moment > now), default=None)


def _asked(part: ModuleType, desk: Desk, now: datetime) -> tuple[tuple[Prompt, ...], datetime | None]:
    if hasattr(part, "outlook"):
        shown, moment = part.outlook(desk, now)
    else:
        shown, moment = part.due(desk, now), part.next_due(desk, now)
    return tuple(shown), moment
