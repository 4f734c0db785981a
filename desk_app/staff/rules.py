"""What holds for staff numbers, PINs and being at the post: settings, checks, delays, values.

Pure but for the two functions that work with a PIN's hash (argon2, 108 ms: never inside a transaction, never on the
thread that paints). Nothing here keeps, shows or logs a PIN.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Final

from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.settings import Setting

AWAY_MINUTES: Setting[int] = Setting("staff.away_minutes", 15, "staff", "minutes", minimum=1, maximum=240)
IDLE_LOCK_MINUTES: Setting[int] = Setting("staff.idle_lock_minutes", 5, "staff", "minutes", minimum=0, maximum=120)
APPROVAL_MINUTES: Setting[int] = Setting("staff.approval_minutes", 5, "staff", "minutes", minimum=1, maximum=60)
SETTINGS = (AWAY_MINUTES, IDLE_LOCK_MINUTES, APPROVAL_MINUTES)

NAME_LENGTH: Final = 200
REASON_LENGTH: Final = 500
FREE_TRIES: Final = 3
_NUMBER_DIGITS: Final = 8
_PIN_DIGITS: Final = range(4, 13)
#: Waiting time in seconds after the third wrong PIN, the fourth, …; the last one stays.
_DELAYS: Final = (5, 15, 60, 300, 900, 3600)


class PostState(StrEnum):
    """Where a staff member is; each state is a period that the next one ends."""

    ON = "on"
    AWAY = "away"
    OFF = "off"


class Outcome(StrEnum):
    """How a try with a PIN ended."""

    RIGHT = "right"
    WRONG = "wrong"
    WAIT = "wait"  # too early after wrong tries: not even looked at
    AGAIN = "again"  # something changed between the check and the act: nothing is told, nothing is counted
    NOT_ALLOWED = "not_allowed"  # the right PIN of somebody whose role doesn't cover what is to be approved


@dataclass(frozen=True, slots=True)
class PinCost:
    """What one hash costs; tests and demo data take less."""

    memory_kib: int = 65_536
    rounds: int = 3


FULL_COST: Final = PinCost()


@dataclass(frozen=True, slots=True)
class SealedPin:
    """A checked PIN as its argon2 hash, made for one staff number; never shown in a log or a traceback."""

    number: str
    hash: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Guard:
    """How often a number met a wrong PIN since the last right one, and when last."""

    wrong: int = 0
    last_wrong_at: datetime | None = None

    @property
    def waits_until(self) -> datetime | None:
        """The instant from which the next try is looked at; None when it may come at once."""
        delay = delay_after(self.wrong)
        return None if self.last_wrong_at is None or not delay else self.last_wrong_at + delay

    def waits(self, now: datetime) -> bool:
        """True while a try would be too early."""
        return self.waits_until is not None and now < self.waits_until


@dataclass(frozen=True, slots=True)
class PinTry:
    """A number and PIN as they were checked outside the transaction; the act that records it looks again.

    ``staff_id`` is None for an unknown number; ``looked`` is False when the number had to wait; ``wrong_before`` and
    ``pin_set_at`` let the act notice that somebody else tried, or the PIN changed, in between.
    """

    number: str
    key: str
    staff_id: int | None
    looked: bool
    matches: bool
    wrong_before: int
    pin_set_at: datetime | None


@dataclass(frozen=True, slots=True)
class Approval:
    """A second person's yes, given with their own PIN, for one act (invariant 9)."""

    id: int
    operator: Operator
    requester: int
    role: Role
    at: datetime


@dataclass(frozen=True, slots=True)
class PinResult:
    """How a try ended; ``operator`` (and ``approval``) only for a right one, ``wait_until`` if the next has to wait."""

    outcome: Outcome
    operator: Operator | None = None
    wait_until: datetime | None = None
    must_change_pin: bool = False
    approval: Approval | None = None

    def admitted(self, now: datetime) -> Operator:
        """Whoever was let in; refuses staff.wrong_pin, staff.wait (both with seconds) and staff.try_again."""
        if self.operator is None:
            raise self._refusal(now)
        return self.operator

    def approved(self, now: datetime) -> Approval:
        """The second person's yes; refuses like ``admitted``, and staff.approver_role."""
        if self.approval is None:
            raise self._refusal(now)
        return self.approval

    def _refusal(self, now: datetime) -> Refusal:
        seconds = seconds_left(self.wait_until, now)
        if self.outcome is Outcome.WAIT:
            return Refusal("staff.wait", seconds=seconds)
        if self.outcome is Outcome.AGAIN:
            return Refusal("staff.try_again")
        if self.outcome is Outcome.NOT_ALLOWED:
            return Refusal("staff.approver_role")
        return Refusal("staff.wrong_pin", seconds=seconds)


@dataclass(frozen=True, slots=True)
class Founding:
    """What the first start asks for: the site, its opening windows per weekday, and its first manager."""

    site_name: str
    language: str
    zone: str
    windows: tuple[str, str, str, str, str, str, str]  # Monday … Sunday, as "08:30-12:00 13:30-18:00"; "" is closed
    name: str
    number: str
    import_holidays: bool = True
    machine: str = ""


def plain_digits(text: str) -> str:
    """Full-width digits as ASCII, without the spaces around; anything else stays for the check that follows."""
    return unicodedata.normalize("NFKC", text).strip()


def checked_number(text: str) -> str:
    """A staff number of 1 to 8 digits that customers may know (G4); refuses staff.bad_number. 0 is the program's."""
    number = plain_digits(text)
    if not (number.isascii() and number.isdecimal()) or len(number) > _NUMBER_DIGITS or not number.strip("0"):
        raise Refusal("staff.bad_number")
    return number


def checked_text(text: str, longest: int, code: str) -> str:
    """Text without control characters and edges, refused with ``code`` if nothing or too much is left."""
    kept = "".join(sign for sign in text if unicodedata.category(sign) not in {"Cc", "Cs"}).strip()
    if not kept or len(kept) > longest:
        raise Refusal(code, longest=longest)
    return kept


def checked_pin(pin: str, number: str) -> str:
    """A PIN of 4 to 12 digits that is not guessed at once; refuses staff.pin_format and staff.pin_trivial."""
    digits = plain_digits(pin)
    if not (digits.isascii() and digits.isdecimal()) or len(digits) not in _PIN_DIGITS:
        raise Refusal("staff.pin_format", shortest=_PIN_DIGITS.start, longest=_PIN_DIGITS.stop - 1)
    if is_trivial(digits, number):
        raise Refusal("staff.pin_trivial")
    return digits


def is_trivial(pin: str, number: str) -> bool:
    """True for one digit over and over, two in turns, steps up or down, and the own number."""
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    return (
        steps <= {1}
        or steps <= {9}
        or all(sign == pin[place % 2] for place, sign in enumerate(pin))
        or pin.lstrip("0") == number.lstrip("0")
    )


def delay_after(wrong: int) -> timedelta:
    """How long the next try has to wait after so many wrong ones in a row: three are free, then it grows."""
    if wrong < FREE_TRIES:
        return timedelta(0)
    return timedelta(seconds=_DELAYS[min(wrong - FREE_TRIES, len(_DELAYS) - 1)])


def seconds_left(until: datetime | None, now: datetime) -> int:
    """Whole seconds to wait, rounded up, never below 0."""
    return 0 if until is None else max(0, -((now - until) // timedelta(seconds=1)))


def seal_pin(pin: str, number: str, cost: PinCost = FULL_COST) -> SealedPin:
    """Check and hash a new PIN (108 ms at full cost); refuses staff.pin_format, staff.pin_trivial."""
    from argon2 import PasswordHasher

    hasher = PasswordHasher(time_cost=cost.rounds, memory_cost=cost.memory_kib)
    return SealedPin(number, hasher.hash(checked_pin(pin, number)))


def pin_matches(pin_hash: str, pin: str) -> bool:
    """Compare a typed PIN with a hash (108 ms at full cost)."""
    from argon2 import PasswordHasher
    from argon2.exceptions import VerifyMismatchError

    try:
        return PasswordHasher().verify(pin_hash, plain_digits(pin))
    except VerifyMismatchError:
        return False
