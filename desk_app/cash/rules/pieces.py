"""Notes and coins: what a currency has, what was counted, how change is made, what customers hand over.

The denominations stand in ``resources/denominations``; they must never be read at start-up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from desk_app.kernel.money import Money
from desk_app.kernel.paths import resources_dir
from desk_app.kernel.refusal import Refusal

MOST_PIECES: Final = 100_000
_LANGUAGES: Final = ("zh_CN", "zh_TW", "en")


@dataclass(frozen=True, slots=True)
class Denomination:
    """A note or coin; ``value`` in minor units, ``names`` in zh_CN, zh_TW, en."""

    value: int
    is_note: bool
    names: tuple[str, str, str]

    def name(self, language: str) -> str:
        """As staff call it."""
        return self.names[_LANGUAGES.index(language) if language in _LANGUAGES else 2]


@cache
def denominations(currency_code: str) -> tuple[Denomination, ...]:
    """The notes and coins of a currency, the largest first; an unknown currency counts as yuan."""
    import tomllib

    folder = resources_dir() / "denominations"
    path = folder / f"{currency_code}.toml"
    told = tomllib.loads((path if path.is_file() else folder / "CNY.toml").read_text(encoding="utf-8"))
    found = (Denomination(row["value"], row["note"], tuple(row["names"])) for row in told["denomination"])
    return tuple(sorted(found, key=lambda known: -known.value))


@dataclass(frozen=True, slots=True)
class Pieces:
    """So many of each note and coin: (value in minor units, pieces), the largest first, none of nothing."""

    counts: tuple[tuple[int, int], ...] = ()

    @classmethod
    def of(cls, counts: Mapping[int, int]) -> Pieces:
        """From a mapping of value to pieces."""
        return cls(tuple((value, number) for value, number in sorted(counts.items(), reverse=True) if number))

    @property
    def amount(self) -> Money:
        """What they come to."""
        return Money(sum(value * number for value, number in self.counts))

    def as_dict(self) -> dict[int, int]:
        """Value → pieces."""
        return dict(self.counts)

    def plus(self, other: Pieces) -> Pieces:
        """Both together."""
        mine = self.as_dict()
        return Pieces.of({v: mine.get(v, 0) + other.as_dict().get(v, 0) for v in {*mine, *other.as_dict()}})

    def minus(self, other: Pieces) -> Pieces:
        """What is left; raises ValueError where there are not so many."""
        left = {
            v: n - other.as_dict().get(v, 0) for v, n in {**dict.fromkeys(other.as_dict(), 0), **self.as_dict()}.items()
        }
        if min(left.values(), default=0) < 0:
            raise ValueError("not so many pieces")
        return Pieces.of(left)

    def covers(self, other: Pieces) -> bool:
        """True if there are at least as many of each as in ``other``."""
        mine = self.as_dict()
        return all(mine.get(value, 0) >= number for value, number in other.counts)

    def checked(self, currency_code: str) -> Pieces:
        """The same in order; refuses cash.unknown_denomination and cash.too_many_pieces."""
        known = {row.value for row in denominations(currency_code)}
        for value, number in self.counts:
            if value not in known:
                raise Refusal("cash.unknown_denomination", value=value)
            if not 0 <= number <= MOST_PIECES:
                raise Refusal("cash.too_many_pieces", most=MOST_PIECES)
        return Pieces.of(self.as_dict())


def change_in(amount: Money, currency_code: str) -> tuple[tuple[Denomination, int], ...]:
    """How to hand out change with the fewest pieces, the largest first; what no coin covers is left out."""
    left, found = max(0, int(amount)), []
    for known in denominations(currency_code):
        number, left = divmod(left, known.value)
        if number:
            found.append((known, number))
    return tuple(found)


def suggested_cash(total: Money, currency_code: str, limit: int = 4) -> tuple[Money, ...]:
    """What a customer is likely to hand over: the sum itself, then the next sums that notes make, smallest first."""
    if total <= 0:
        return ()
    steps = (known.value for known in denominations(currency_code) if known.is_note)
    rounded = sorted({-(-total // step) * step for step in steps} - {total})
    return tuple(Money(amount) for amount in (total, *rounded))[:limit]
