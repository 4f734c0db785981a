"""Everything the public board may show, in the waiting room's languages: the border that personal data does not pass."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from desk_app.kernel.settings import SITE_LANGUAGE, SITE_NAME
from desk_app.kernel.work import Desk
from desk_app.reception.queries import ServingRow
from desk_app.reception.rules import State
from desk_app.waiting.queries import RoomRow
from desk_app.waiting.rules import BOARD_LANGUAGES, ROTATE_SECONDS, languages_of
from desk_app.waiting.wording import desk_name, public_name, public_texts, waiting_count


@dataclass(frozen=True, slots=True)
class CallFacts:
    """One call: the number, where to go in each language, the short name of somebody who agreed."""

    label: str
    desks: tuple[str, ...]
    name: str
    is_new: bool


@dataclass(frozen=True, slots=True)
class LaneFacts:
    """One lane: its letter, its name, how many wait."""

    code: str
    name: str
    count: int
    spoken: str


@dataclass(frozen=True, slots=True)
class BoardFacts:
    """The whole board at a moment; ``texts`` are the fixed words, one mapping per language that is shown at once."""

    site: str
    clock: str
    texts: tuple[Mapping[str, str], ...]
    calls: tuple[CallFacts, ...]
    lanes: tuple[LaneFacts, ...]

    def spoken(self) -> str:
        """The board as one sentence for a screen reader."""
        calls = [" ".join((call.label, *call.desks)) for call in self.calls]
        return ", ".join((self.site, *calls, *(f"{lane.name} {lane.spoken}" for lane in self.lanes)))


def board_languages(desk: Desk, now: datetime) -> tuple[str, ...]:
    """The languages shown at this moment: one, two at once, or one after the other."""
    mode = desk.settings.get(BOARD_LANGUAGES)
    languages = languages_of(mode, desk.settings.get(SITE_LANGUAGE))
    if mode != "rotate":
        return languages
    return (languages[int(now.timestamp()) // ROTATE_SECONDS % len(languages)],)


def board_facts(desk: Desk, room: RoomRow, now: datetime) -> BoardFacts:
    """What the board shows; names leave here shortened, and only of those who agreed (G2)."""
    languages = board_languages(desk, now)
    return BoardFacts(
        site=desk.settings.get(SITE_NAME),
        clock=f"{now.astimezone(desk.zone()):%H:%M}",
        texts=tuple(public_texts(language) for language in languages),
        calls=tuple(_call(row, languages) for row in room.calls),
        lanes=tuple(
            LaneFacts(lane.code, lane.name, lane.waiting, waiting_count(lane.waiting, languages[0]))
            for lane in room.lanes
        ),
    )


def _call(row: ServingRow, languages: tuple[str, ...]) -> CallFacts:
    return CallFacts(
        label=row.label,
        desks=tuple(desk_name(row.desk, language) for language in languages),
        name=public_name(row.name, row.title, languages[0]),
        is_new=row.state is State.CALLED,
    )
