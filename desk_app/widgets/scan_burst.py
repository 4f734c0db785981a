"""The speed rule that tells a scanner from a person, as pure state: texts and milliseconds in, a verdict out.

No Qt and no clock here, so that every case can be tested.
"""

from enum import Enum, auto


class Verdict(Enum):
    """What to do with one key."""

    PASS = auto()  # a person's key: deliver what is held, then this one
    HOLD = auto()  # may be the middle of a burst: hold it back
    HOLD_ANEW = auto()  # too slow for the held ones: deliver those, hold this one
    SCAN = auto()  # certainly a burst: swallow it


class Burst:
    """Characters that came quickly after each other."""

    GAP_MS = 35
    """Longest pause inside a burst; good typists need 60 ms and more per key."""
    REPEAT_MS = 12
    """No held-down key repeats as fast as this: what a platform calls a repeat then is a scanner's next equal digit."""
    LEAST = 6
    """So many quick characters make a scan; a person's rolled keys are two or three."""
    LONGEST = 10_000
    """Characters of the longest code that is believed."""

    def __init__(self) -> None:
        self._text: list[str] = []
        self._last_ms: int | None = None
        self._is_whole = True

    @property
    def is_scan(self) -> bool:
        """Whether enough characters came quickly enough."""
        return len(self._text) >= self.LEAST

    def continues(self, when_ms: int) -> bool:
        """Whether a key at that time would belong to what is held."""
        return bool(self._text) and self._last_ms is not None and 0 <= when_ms - self._last_ms <= self.GAP_MS

    def outruns_repeat(self, when_ms: int) -> bool:
        """Whether a key at that time follows too quickly to be the same one held down."""
        return self.continues(when_ms) and self._last_ms is not None and when_ms - self._last_ms <= self.REPEAT_MS

    def key(self, text: str, when_ms: int) -> Verdict:
        """Judge one key; ``text`` is empty for control characters and function keys."""
        goes_on = self.continues(when_ms)
        if not text:
            if not goes_on:
                return Verdict.PASS
            self._last_ms = when_ms
            return Verdict.SCAN if self.is_scan else Verdict.HOLD
        had_some = bool(self._text)
        if not goes_on:
            self._text.clear()
            self._is_whole = True
        self._last_ms = when_ms
        if len(self._text) + len(text) > self.LONGEST:
            self._is_whole = False
        else:
            self._text.extend(text)
        if self.is_scan:
            return Verdict.SCAN
        return Verdict.HOLD_ANEW if had_some and not goes_on else Verdict.HOLD

    def take(self) -> tuple[str, bool]:
        """The code, and whether it is whole (not cut at the longest length); forgets it."""
        code, is_whole = "".join(self._text), self._is_whole
        self.forget()
        return code, is_whole

    def forget(self) -> None:
        """Start again with nothing held."""
        self._text.clear()
        self._last_ms = None
        self._is_whole = True
