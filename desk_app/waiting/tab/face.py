"""What a row of the board says: who, for whom or what, pins with their words, timer and tone. Words, no painting.

What stands still is worded once per row; what runs is cheap enough for each second.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk_app.directory.wording import state_name as host_state
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.reception.rules import State
from desk_app.reception.wording import state_name, who
from desk_app.waiting.queries import WaitRow
from desk_app.waiting.wording import cup_text, duration, pin_texts


@dataclass(frozen=True, slots=True)
class Face:
    """What stands still in a row; a pin is (when, wordings, whether it has happened), ``done`` tells them with times."""

    who: str
    sub: str
    pins: tuple[tuple[datetime, tuple[str, ...], bool], ...]
    done: tuple[str, ...]

    def spoken(self, sub: str, timer: str) -> str:
        """The row as one sentence for a screen reader."""
        return ", ".join(filter(None, (self.who, sub, *self.done, timer)))


def face_of(desk: Desk, row: WaitRow) -> Face:
    """The row in words, but for what runs."""
    visit = row.visit
    host = row.host.name if row.host is not None else ""
    zone = desk.zone()
    pins = [(at, pin_texts(pin, host), True) for at, pin in row.pins]
    done = tuple(f"{words[0]} {at.astimezone(zone):%H:%M}" for at, words, _ in pins)
    if row.cup_at is not None:
        at = f"{row.cup_at.astimezone(zone):%H:%M}"
        pins.append((row.cup_at, cup_text(is_first=visit.tea_at is None, at=at), False))
    return Face(
        who=who(visit.label, visit.name[:60], visit.title),
        sub=_sub(row),
        pins=tuple(sorted(pins, key=lambda pin: pin[0])),
        done=done,
    )


def timer_of(row: WaitRow, now: datetime) -> str:
    """The running time; from the arrival, as the bar."""
    return duration(now - row.origin)


def sub_of(face: Face, row: WaitRow, now: datetime) -> str:
    """The line below the name; while something is checked its time runs (T3)."""
    return f"{face.sub} {duration(now - row.visit.state_since)}" if has_running_sub(row) else face.sub


def has_running_sub(row: WaitRow) -> bool:
    """True while the line below the name changes each second."""
    return row.visit.state is State.CHECKING


def _sub(row: WaitRow) -> str:
    visit = row.visit
    if visit.state.is_with_us:
        place = translate("Waiting", "Desk {number}").format(number=visit.desk) if visit.desk else ""
        parts = [place]
    elif row.host is not None:
        told = translate("Waiting", "For {host} ({state})")
        parts = [told.format(host=row.host.name, state=host_state(row.host.state))]
    else:
        parts = [visit.purpose[:60], state_name(visit.state)]
    if visit.heads_in > 1:
        parts.append(translate("Waiting", "%n people", None, visit.heads_in))
    if visit.state.is_with_us:
        parts.append(state_name(visit.state))  # last, because the time of a checking follows it
    return " · ".join(filter(None, parts))
