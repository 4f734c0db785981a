"""What the desk should do next: the values that slices hand to the rail, and how they are put in order.

Prompts are made from state and clock each time they are asked for; there is no timer per record and nothing is stored.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from desk_app.kernel.refs import Ref


class Tone(Enum):
    """How pressing a prompt is; shown by colour, icon and order, never by colour alone."""

    LATE = 0
    SOON = 1
    CALM = 2


@dataclass(frozen=True, slots=True)
class Action:
    """A thing one can do about a prompt; ``key`` is an action of the tab that owns ``ref``'s kind."""

    key: str
    label: str
    ref: Ref


@dataclass(frozen=True, slots=True)
class Prompt:
    """One matter that wants attention. ``key`` is stable while the matter lasts; times are aware UTC."""

    key: str
    slice: str
    due_at: datetime
    tone: Tone
    title: str
    detail: str = ""
    phrase: str = ""
    actions: tuple[Action, ...] = ()
    ref: Ref | None = None


def in_order(prompts: Iterable[Prompt]) -> tuple[Prompt, ...]:
    """Sort by what goes wrong next and merge several prompts of one key into the most pressing one.

    After sleep or a restart a matter may have missed several marks; staff then see one prompt, not a burst (D2).
    """
    merged: dict[str, Prompt] = {}
    for prompt in prompts:
        known = merged.get(prompt.key)
        if known is None or _rank(prompt) < _rank(known):
            merged[prompt.key] = prompt
    return tuple(sorted(merged.values(), key=_rank))


def _rank(prompt: Prompt) -> tuple[int, datetime, str]:
    return (prompt.tone.value, prompt.due_at, prompt.key)


def with_tone(prompt: Prompt, now: datetime) -> Prompt:
    """The same prompt, late once ``now`` is past its due time (D6: exactly at due is in time)."""
    return replace(prompt, tone=Tone.LATE) if now > prompt.due_at and prompt.tone is not Tone.LATE else prompt
