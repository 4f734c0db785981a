"""What a row of the board says: who, for whom or what, pins with their words, timer and tone. Words, no painting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk_app.directory.wording import state_name as host_state
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.reception.rules import HAND_OVER_SECONDS, State
from desk_app.reception.wording import state_name, who
from desk_app.waiting.queries import WaitRow
from desk_app.waiting.wording import cup_text, duration, pin_texts


@dataclass(frozen=True, slots=True)
class Face:
    """One row in words; a pin is (when, wordings, whether it has happened), ``done`` tells those with their times."""

    who: str
    sub: str
    pins: tuple[tuple[datetime, tuple[str, ...], bool], ...]
    timer: str
    tone: str
    done: tuple[str, ...] = ()

    def spoken(self) -> str:
        """The row as one sentence for a screen reader."""
        return ", ".join(filter(None, (self.who, self.sub, *self.done, self.timer)))


def face_of(desk: Desk, row: WaitRow, now: datetime) -> Face:
    """The row at a moment; the timer runs from the arrival, as the bar does."""
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
        sub=_sub(row, now),
        pins=tuple(sorted(pins, key=lambda pin: pin[0])),
        timer=duration(now - row.origin),
        tone=row.tone(now, desk.settings.get(HAND_OVER_SECONDS)),
        done=done,
    )


def _sub(row: WaitRow, now: datetime) -> str:
    visit = row.visit
    parts: list[str] = []
    if visit.state.is_with_us:
        state = state_name(visit.state)
        if visit.state is State.CHECKING:
            state = f"{state} {duration(now - visit.state_since)}"
        place = translate("Waiting", "Desk {number}").format(number=visit.desk) if visit.desk else ""
        parts = [place, state]
    elif row.host is not None:
        told = translate("Waiting", "For {host} ({state})")
        parts = [told.format(host=row.host.name, state=host_state(row.host.state))]
    else:
        parts = [visit.purpose[:60], state_name(visit.state)]
    if visit.heads_in > 1:
        parts.append(translate("Waiting", "%n people", None, visit.heads_in))
    return " · ".join(filter(None, parts))
