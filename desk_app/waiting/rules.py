"""The arithmetic of the waiting room: stretches of a bar, the minute scale, steps of a card, the board's screen. Pure.

Knows no state of a visit by name and no clock; times are aware UTC.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desk_app.kernel.settings import Setting

BOARD_LANGUAGES: Setting[str] = Setting(
    "waiting.board_languages", "both", "waiting", choices=("both", "rotate", "site")
)
BOARD_SCREEN: Setting[str] = Setting(
    "waiting.board_screen", "", "waiting", "text"
)  # the screen's name; empty: on demand
CALL_LANGUAGES: Setting[str] = Setting("waiting.call_languages", "site", "waiting", choices=("site", "both"))
CALL_VOICE: Setting[str] = Setting("waiting.call_voice", "", "waiting", "text")  # such as yue; empty: by language
SETTINGS = (BOARD_LANGUAGES, BOARD_SCREEN, CALL_LANGUAGES, CALL_VOICE)
ROTATE_SECONDS = 10


class Kind(StrEnum):
    """What a stretch of a bar tells; the values are those of the widgets' time bar."""

    WAIT = "wait"
    OVER = "over"
    SETTLED = "seated"
    SERVING = "serving"


class Pin(StrEnum):
    """What was done for a visitor, as a mark on the bar."""

    TEA = "tea"
    REFILL = "refill"
    READING = "reading"
    HOST_TOLD = "host_told"


@dataclass(frozen=True, slots=True)
class Span:
    """One period of a visit; ``end`` None: it still runs; a wait turns over its limit at ``limit_at``."""

    kind: Kind
    start: datetime
    end: datetime | None = None
    limit_at: datetime | None = None


def spans(
    periods: Sequence[tuple[datetime, Kind | None]], limit: timedelta, ended_at: datetime | None = None
) -> tuple[Span, ...]:
    """The spans of a visit's periods (begin, kind; None: not here), in order; waits that follow each other are one (R2)."""
    found: list[Span] = []
    run: datetime | None = None
    for place, (start, kind) in enumerate(periods):
        end = periods[place + 1][0] if place + 1 < len(periods) else ended_at
        is_wait = kind in {Kind.WAIT, Kind.SETTLED}
        run = (run or start) if is_wait else None
        if kind is not None:
            found.append(Span(kind, start, end, run + limit if kind is Kind.WAIT and run is not None else None))
    return tuple(found)


def stretches(of: Sequence[Span], origin: datetime, now: datetime) -> Iterator[tuple[Kind, float, float]]:
    """What a bar shows at ``now``: kind, begin and end in seconds from ``origin``; a wait is split at its limit (R2)."""
    for span in of:
        start, end = max(span.start, origin), max(span.end or now, origin)
        if end <= start:
            continue
        if span.limit_at is None or span.limit_at >= end:
            yield span.kind, _seconds(start, origin), _seconds(end, origin)
            continue
        turn = max(start, span.limit_at)
        if turn > start:
            yield span.kind, _seconds(start, origin), _seconds(turn, origin)
        yield Kind.OVER, _seconds(turn, origin), _seconds(end, origin)


def _seconds(moment: datetime, origin: datetime) -> float:
    return (moment - origin).total_seconds()


@dataclass(frozen=True, slots=True)
class Scale:
    """What the width of a bar stands for, and how far its numbers are apart; both in minutes."""

    minutes: int
    step: int


SCALES = (Scale(20, 5), Scale(30, 5), Scale(60, 10), Scale(120, 20), Scale(240, 40))


def scale_for(longest: timedelta) -> Scale:
    """The smallest scale that holds the longest stay; beyond four hours a bar is simply full."""
    return next((scale for scale in SCALES if longest <= timedelta(minutes=scale.minutes)), SCALES[-1])


def words_room(lines: Sequence[float], widths: Sequence[tuple[int, ...]], end: float, gap: float) -> tuple[int, ...]:
    """Which wording of each pin fits beside its line: the place in its widths (long first), -1 for none.

    ``lines`` are the pins' places in pixels, in order; words never reach the next line, and never leave the bar.
    """
    chosen = []
    for place, (line, choices) in enumerate(zip(lines, widths, strict=True)):
        until = lines[place + 1] if place + 1 < len(lines) else end
        room = until - line - 2 * gap
        chosen.append(next((at for at, width in enumerate(choices) if width <= room), -1))
    return tuple(chosen)


@dataclass(frozen=True, slots=True)
class CardStep:
    """A step of a card on this screen: what its tick does, and which further steps of the card are its note."""

    key: str
    does: str  # "mark:<mark>" or an act of the tab; empty: is done by having come so far
    notes: tuple[str, ...] = ()


CARD_STEPS: dict[str, tuple[CardStep, ...]] = {
    "host_in": (
        CardStep("identity", "mark:seated"),
        CardStep("lead", "lead", ("introduce",)),
        CardStep("tea", "mark:tea", ("door",)),
    ),
    "host_out": (
        CardStep("apologise", "mark:wait_explained"),
        CardStep("message", "message", ("promise",)),
        CardStep("urgent", "mark:host_told"),
    ),
    "host_busy": (
        CardStep("tell", "mark:host_told"),
        CardStep("explain", "mark:wait_explained"),
        CardStep("tea", "mark:tea"),
        CardStep("reading", "mark:reading"),
        CardStep("refill", "refill"),
    ),
    "second_guest": (
        CardStep("nod", "mark:greeted"),
        CardStep("colleague", "hand_over", ("introduce",)),
    ),
    "tea": (
        CardStep("leaves", "mark:tea"),
        CardStep("fill", "mark:tea"),
        CardStep("hands", "mark:tea"),
        CardStep("say", "mark:tea"),
    ),
    "refill": (
        CardStep("refill", "refill"),
        CardStep("reading", "mark:reading"),
        CardStep("news", "mark:wait_explained"),
    ),
    "checking": (
        CardStep("ask", ""),
        CardStep("tell", "mark:said_checking"),
        CardStep("thank", "end_checking"),
    ),
}
"""The cards this screen shows (R2, R6, T1, T2, T3); the tea card is ticked in one go, all its steps are one cup (T1)."""


def fitting_card(*, is_waiting: bool, is_checking: bool, host: str, is_over: bool, has_tea: bool) -> str:
    """The key of the card that helps now (R6 by the host's state, R2 past the limit, T1, T2, T3); empty for none."""
    if is_checking:
        return "checking"
    if not is_waiting:
        return ""
    if host:
        return f"host_{host}"
    if is_over:
        return "second_guest"
    return "refill" if has_tea else "tea"


_DIGITS = {
    "zh_CN": "零一二三四五六七八九",
    "zh_TW": "零一二三四五六七八九",
    "en": ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
}


def spoken_label(label: str, language: str) -> str:
    """A call label with its digits one by one: A012 → A零一二, A zero one two."""
    digits = _DIGITS.get(language, _DIGITS["en"])
    parts = [digits[int(sign)] if sign.isascii() and sign.isdecimal() else sign for sign in label]
    return (" " if language == "en" else "").join(parts)


def languages_of(mode: str, site: str) -> tuple[str, ...]:
    """The languages of a board or a call: the site's alone, or Chinese and English with the site's first."""
    if mode == "site":
        return (site,)
    return (site, "zh_CN" if site == "en" else "en")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the public board goes: on a screen of its own, as an ordinary window, or (neither) out of sight."""

    screen: str = ""
    is_window: bool = False


def board_place(
    screens: Sequence[str], staff: str, wanted: str, *, is_asked: bool, may_be_window: bool = False
) -> Place:
    """Where the board belongs: never over the staff's screen, on the bound screen or else the first extra one.

    A board bound to a screen comes up with it by itself, any other one when asked for. Where its screen is missing it is
    out of sight, or an ordinary window for somebody who just asked for it (``may_be_window``).
    """
    extra = [name for name in screens if name != staff]
    if wanted in extra:
        return Place(wanted)
    if not is_asked:
        return Place()
    if extra and not wanted:
        return Place(extra[0])
    return Place(is_window=may_be_window)
