"""Asks every slice what to do now and puts the answers in one order. No Qt, no rule: the slices know what is due."""

from __future__ import annotations

import logging
from datetime import datetime

from desk_app.kernel.prompts import Prompt, in_order
from desk_app.kernel.work import Desk
from desk_app.shell import slices

log = logging.getLogger(__name__)


def prompts(desk: Desk, now: datetime) -> tuple[Prompt, ...]:
    """Everything that is due at the desk, the most pressing first; a matter shows once (D2)."""
    found: list[Prompt] = []
    for name in slices.WITH_PROMPTS:
        try:
            found += slices.part(name, "prompts").due(desk, now)
        except Exception:
            # One slice's bug must not blind the rail to the others.
            log.exception("the prompts of %s failed", name)
    return in_order(found)


def next_due(desk: Desk, now: datetime) -> datetime | None:
    """When the rail next changes by time alone; None when nothing is running."""
    moments = [slices.part(name, "prompts").next_due(desk, now) for name in slices.WITH_PROMPTS]
    return min((moment for moment in moments if moment is not None and moment > now), default=None)
