"""Which of our payments each line of a statement is: by reference, else by amount and time. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from desk_app.cash.rules.values import MoveFact, StatementLine
from desk_app.kernel.money import Money


@dataclass(frozen=True, slots=True)
class Match:
    """What both sides know, what only we know, what only they know."""

    matched: tuple[tuple[MoveFact, StatementLine], ...]
    only_ours: tuple[MoveFact, ...]
    only_theirs: tuple[StatementLine, ...]

    @property
    def difference(self) -> Money:
        """Theirs less ours: what is not explained line by line."""
        return Money(sum(line.amount for line in self.only_theirs) - sum(move.amount for move in self.only_ours))


def matched(moves: Sequence[MoveFact], lines: Sequence[StatementLine], within: timedelta) -> Match:
    """Pair lines with moves: the same reference and amount first, then the same amount nearest in time.

    A pair by time alone lies at most ``within`` apart; a line without a time takes the next move of its amount.
    """
    pairs: dict[int, int] = {}  # line → move
    free = set(range(len(moves)))
    _by_reference(moves, lines, pairs, free)
    _by_time(moves, lines, pairs, free, within)
    return Match(
        tuple((moves[move], lines[line]) for line, move in sorted(pairs.items())),
        tuple(moves[place] for place in sorted(free)),
        tuple(line for place, line in enumerate(lines) if place not in pairs),
    )


def _by_reference(
    moves: Sequence[MoveFact], lines: Sequence[StatementLine], pairs: dict[int, int], free: set[int]
) -> None:
    known: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
    for place, move in enumerate(moves):
        for name in {move.reference, move.number} - {""}:
            known[folded(name), move.amount].append(place)
    for place, line in enumerate(lines):
        candidates = known.get((folded(line.reference), line.amount), []) if line.reference else []
        found = next((one for one in candidates if one in free), None)
        if found is not None:
            pairs[place] = found
            free.discard(found)


def _by_time(
    moves: Sequence[MoveFact],
    lines: Sequence[StatementLine],
    pairs: dict[int, int],
    free: set[int],
    within: timedelta,
) -> None:
    same: defaultdict[int, list[int]] = defaultdict(list)
    for place in sorted(free):
        same[moves[place].amount].append(place)
    for place, line in enumerate(lines):
        if place in pairs:
            continue
        here = [one for one in same.get(line.amount, []) if one in free]
        at = line.at
        if at is not None:
            near = sorted((abs(moves[one].at - at), one) for one in here)
            here = [one for apart, one in near if apart <= within]
        if here:
            pairs[place] = here[0]
            free.discard(here[0])


def folded(reference: str) -> str:
    """A reference as it is compared: without blanks, case and the marks spreadsheets put before long numbers."""
    return "".join(reference.split()).strip("`'\"=").casefold()
