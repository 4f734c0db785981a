"""The book of a random day as somebody with paper and pencil would keep it: told what happened, it says what must come out.

It knows nothing of the program's sums and asks it nothing; amounts are minor units, cash is rounded to ten, half up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

STEP = 10  # the smallest coin
CASH = "cash"


def in_coins(amount: int) -> int:
    """An amount as it is paid in coins."""
    return (amount + STEP // 2) // STEP * STEP


def tax_in(net: int, percent: int) -> int:
    """The tax that is inside an amount."""
    return (2 * net * percent + 100 + percent) // (2 * (100 + percent))


@dataclass(frozen=True)
class Item:
    """One line of a receipt: its tax rate in percent (None: a top-up, which is no income), its list price and its net."""

    percent: int | None
    listed: int
    net: int


@dataclass
class Ticket:
    """A paid sale: its lines and what each tender paid; ``back`` are the places of lines that came back."""

    sale_id: int
    items: tuple[Item, ...]
    paid: dict[str, int]
    day: int
    back: set[int] = field(default_factory=set)

    @property
    def total(self) -> int:
        """What was paid."""
        return sum(self.paid.values())

    @property
    def net(self) -> int:
        """What the lines come to."""
        return sum(item.net for item in self.items)


@dataclass
class Book:
    """One session: what each tender holds, what the sales come to, who held the drawer."""

    opening: int
    tenders: Counter[str] = field(default_factory=Counter)
    moves: Counter[tuple[str, str]] = field(default_factory=Counter)
    kinds: Counter[tuple[str, str]] = field(default_factory=Counter)
    sums: Counter[str] = field(default_factory=Counter)
    taxes: dict[int, list[int]] = field(default_factory=dict)
    counted: list[tuple[str, int]] = field(default_factory=list)  # custodian, and how much more than the book was there
    receipts: int = 0

    def __post_init__(self) -> None:
        self.tenders[CASH] = self.opening
        self.counted = []

    def _move(self, kind: str, tender: str, amount: int) -> None:
        self.tenders[tender] += amount
        self.moves[kind, tender] += 1
        self.kinds[kind, tender] += amount

    def _tax(self, item: Item, sign: int) -> None:
        if item.percent is not None and item.listed:
            both = self.taxes.setdefault(item.percent, [0, 0])
            both[0] += sign * item.net
            both[1] += sign * tax_in(item.net, item.percent)
        self.sums["deposits" if item.percent is None else "income"] += sign * item.net

    def sold(self, ticket: Ticket) -> None:
        """A sale was paid."""
        for tender, amount in ticket.paid.items():
            self._move("sale", tender, amount)
        for item in ticket.items:
            self._tax(item, 1)
        off = sum(item.listed - item.net for item in ticket.items)
        self.sums["rounding"] += ticket.total - ticket.net
        self.sums["discounts"] += off
        self.sums["discounts_count"] += off > 0
        self.sums["sales_count"] += 1
        self.sums["sales"] += ticket.total

    def returned(self, kind: str, items: Mapping[int, Item], ticket: Ticket | None, paid: Mapping[str, int]) -> None:
        """Lines came back; ``kind`` is refund or void as the drawer knows it, a loose return is a refund without ticket."""
        for tender, amount in paid.items():
            self._move(kind, tender, -amount)
        for item in items.values():
            self._tax(item, -1)
        total = sum(paid.values())
        self.sums["rounding"] -= total - sum(item.net for item in items.values())
        if ticket is not None:
            ticket.back |= set(items)
            name = "voids" if kind == "void" else "refunds"
            self.sums[name] += total
            self.sums[f"{name}_count"] += 1

    def by_hand(self, kind: str, amount: int = 0) -> None:
        """Something was put into the drawer or taken out (below zero), or it was only opened."""
        self._move(kind, CASH, amount)

    def handed(self, custodian: str, there: int) -> None:
        """The drawer was counted by whoever takes it."""
        self.counted.append((custodian, there - self.tenders[CASH]))

    def by_person(self, there: int) -> list[tuple[str, int]]:
        """What each custodian was over or short, once the drawer is counted at the end."""
        ends = [more for _, more in self.counted[1:]] + [there - self.tenders[CASH]]
        return [(who, end - begun) for (who, begun), end in zip(self.counted, ends, strict=True)]

    @property
    def income(self) -> int:
        """What the session earned: lines that are income, with the rounding."""
        return self.sums["income"] + self.sums["rounding"]

    @property
    def dropped(self) -> int:
        """What lies in the safe."""
        return -self.kinds["drop", CASH]
