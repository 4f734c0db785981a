"""Asks every slice what to do now and puts the answers in one order. No Qt, no rule: the slices know what is due."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from types import ModuleType

from desk_app.kernel.prompts import Prompt, in_order
from desk_app.kernel.work import Desk
from desk_app.shell import slices

log = logging.getLogger(__name__)
FRESH = timedelta(minutes=1)
"""So old an answer may be that no change and no due time of the slice has called into question."""

Answer = tuple[tuple[Prompt, ...], datetime | None]


def outlook(desk: Desk, now: datetime) -> Answer:
    """Everything that is due, the most pressing first (D2), and when the rail next changes by time alone, or None."""
    return Outlook().everything(desk, now)


class Outlook:
    """What each slice said last, so that a due time of one slice costs a reading of that slice alone.

    A slice that answers both questions from one reading offers ``outlook``; the others are asked ``due``, ``next_due``.
    """

    def __init__(self) -> None:
        self._said: dict[str, Answer] = {}
        self._read_at: datetime | None = None

    def everything(self, desk: Desk, now: datetime) -> Answer:
        """Ask every slice: something changed, or somebody else is signed in."""
        self._said.clear()
        self._read_at = now
        return self._answer(desk, now)

    def by_time(self, desk: Desk, now: datetime) -> Answer:
        """Nothing but time has passed: ask the slices whose moment has come, all of them where that was long ago."""
        if self._read_at is None or not timedelta(0) <= now - self._read_at < FRESH:
            return self.everything(desk, now)
        for name, (_, moment) in tuple(self._said.items()):
            if moment is not None and moment <= now:
                del self._said[name]
        return self._answer(desk, now)

    def _answer(self, desk: Desk, now: datetime) -> Answer:
        for name in slices.WITH_PROMPTS:
            if name in self._said:
                continue
            try:
                self._said[name] = _asked(slices.part(name, "prompts"), desk, now)
            except Exception:
                # One slice's bug must not blind the rail to the others.
                log.exception("the prompts of %s failed", name)
        said = [self._said[name] for name in slices.WITH_PROMPTS if name in self._said]
        found = [prompt for shown, _ in said for prompt in shown]
        moments = (moment for _, moment in said)
        return in_order(found), min((moment for moment in moments if moment is not None and moment > now), default=None)


def _asked(part: ModuleType, desk: Desk, now: datetime) -> Answer:
    if hasattr(part, "outlook"):
        shown, moment = part.outlook(desk, now)
    else:
        shown, moment = part.due(desk, now), part.next_due(desk, now)
    return tuple(shown), moment
