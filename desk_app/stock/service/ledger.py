"""The ledger's one pen: every change of quantity or value is a frozen move, and the level is kept beside it (invariant 5).

A whole sale is one set of statements, however many lines it has: levels locked and read, moves written, levels written.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desk_app.kernel.database import change, lock_rows, rows
from desk_app.kernel.money import Money
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work
from desk_app.stock.changes import StockMoved
from desk_app.stock.rules import EMPTY, NEGATIVE, REFUSE, Issued, Level, MoveKind, Reason, issued, positive, received

_MOVE = (
    "INSERT INTO stock_move (product_id, kind, quantity, cost, paid, quantity_after, at, day, staff_number, ref_kind, "
    "ref_id, reason, note) VALUES "
)
_THIRTEEN = "(?,?,?,?,?,?,?,?,?,?,?,?,?)"
_LEVEL = "INSERT INTO stock_level (id, quantity, value, last_cost, lost, counted_at) VALUES "
_KEEP = (
    " ON CONFLICT (id) DO UPDATE SET quantity = excluded.quantity, value = excluded.value, "
    "last_cost = excluded.last_cost, lost = stock_level.lost + excluded.lost"
)
_AT_ONCE = 1_000  # lines of one statement: SQLite takes 32,766 values
_LOSSES = frozenset({Reason.BROKEN, Reason.LOST})


@dataclass(frozen=True, slots=True)
class Step:
    """One change that is about to be booked; ``paid`` is given with what comes in, None with what goes out."""

    product_id: int
    kind: MoveKind
    quantity: Quantity
    paid: Money | None = None
    reason: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Booked:
    """What a step came to: the change in value and the level afterwards."""

    product_id: int
    quantity: Quantity
    cost: Money
    level: Level


def locked_levels(product_ids: Iterable[int]) -> dict[int, Level]:
    """The levels of these products, kept from others until the act is over; what is not stocked is left out.

    Locked in the order of ids, so that two tills with the same goods never wait for each other in a ring.
    """
    wanted = sorted(set(product_ids))
    found: dict[int, Level] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        part = wanted[start : start + _AT_ONCE]
        sql = (
            "SELECT id, quantity, value, last_cost FROM stock_level "
            f"WHERE id IN ({','.join('?' * len(part))}) ORDER BY id"
        )
        for number, quantity, value, cost in rows(lock_rows(sql), *part):
            found[number] = Level(Quantity(quantity), Money(value), Money(cost))
    return found


def book(work: Work, steps: Sequence[Step], ref: Ref, levels: dict[int, Level]) -> tuple[Booked, ...]:
    """Write moves and levels; ``levels`` are locked already and are brought up to date. Steps of what is not stocked don't come here."""
    done: list[Booked] = []
    lost: dict[int, int] = {}
    for step in steps:
        before = levels.get(step.product_id, EMPTY)
        if step.quantity < 0:
            level, out = issued(before, Quantity(-step.quantity))
            cost = Money(-out)
        else:
            level, cost = received(before, step.quantity, step.paid or Money(0))
        levels[step.product_id] = level
        if step.kind is MoveKind.COUNT or step.reason in _LOSSES:
            lost[step.product_id] = lost.get(step.product_id, 0) - min(cost, 0)
        done.append(Booked(step.product_id, step.quantity, cost, level))
    _write_moves(work, steps, done, ref)
    _write_levels(levels, {step.product_id for step in steps}, lost)
    work.publish(StockMoved(tuple(dict.fromkeys(step.product_id for step in steps))))
    return tuple(done)


def _write_moves(work: Work, steps: Sequence[Step], done: Sequence[Booked], ref: Ref) -> None:
    day = work.day.isoformat()
    for start in range(0, len(steps), _AT_ONCE):
        values: list[object] = []
        part = range(start, min(start + _AT_ONCE, len(steps)))
        for place in part:
            step, made = steps[place], done[place]
            values += (step.product_id, step.kind.value, step.quantity, made.cost, step.paid, made.level.quantity)
            values += (work.millis, day, work.operator.number, ref.kind, ref.id, step.reason, step.note)
        change(_MOVE + ",".join([_THIRTEEN] * len(part)), *values)


def _write_levels(levels: dict[int, Level], touched: set[int], lost: dict[int, int]) -> None:
    wanted = sorted(touched)
    for start in range(0, len(wanted), _AT_ONCE):
        part = wanted[start : start + _AT_ONCE]
        values: list[object] = []
        for number in part:
            level = levels[number]
            values += (number, level.quantity, level.value, level.last_cost, lost.get(number, 0))
        change(_LEVEL + ",".join(["(?,?,?,?,?,0)"] * len(part)) + _KEEP, *values)


def issue(work: Work, product_id: int, quantity: Quantity, ref: Ref) -> Issued:
    """Sell a quantity of one product; refuses stock.not_enough under the site rule *refuse*."""
    return issue_many(work, ((product_id, quantity),), ref)[0]


def issue_many(work: Work, lines: Sequence[tuple[int, Quantity]], ref: Ref) -> tuple[Issued, ...]:
    """Take a whole sale out of stock in one set of statements; services come back with no cost.

    Below zero the site rule decides: refuse (stock.not_enough), or sell and put the product on tonight's count list.
    Refuses stock.bad_quantity.
    """
    for _, quantity in lines:
        positive(quantity)
    levels = locked_levels(number for number, _ in lines)
    if work.setting(NEGATIVE) == REFUSE:
        _refuse_shortage(lines, levels)
    stocked = [(number, quantity) for number, quantity in lines if number in levels]
    steps = [Step(number, MoveKind.SELL, Quantity(-quantity)) for number, quantity in stocked]
    booked = iter(book(work, steps, ref, levels) if steps else ())
    out = [next(booked) if number in levels else None for number, _ in lines]
    short = {made.product_id for made in out if made is not None and made.level.quantity < 0}
    if short:
        _wish(work, short)
    return tuple(
        Issued(Money(0), Quantity(0), is_short=False)
        if made is None
        else Issued(Money(-made.cost), made.level.quantity, made.level.quantity < 0)
        for made in out
    )


def _refuse_shortage(lines: Sequence[tuple[int, Quantity]], levels: dict[int, Level]) -> None:
    wanted: dict[int, int] = {}
    for number, quantity in lines:
        wanted[number] = wanted.get(number, 0) + quantity
    for number, whole in wanted.items():
        level = levels.get(number)
        if level is not None and level.quantity < whole:
            refuse_not_enough(number, level.quantity, Quantity(whole))


def refuse_not_enough(product_id: int, left: Quantity, wanted: Quantity) -> None:
    """Refuse stock.not_enough, naming the product."""
    name = rows("SELECT name FROM product WHERE id = ?", product_id)
    raise Refusal("stock.not_enough", name=name[0][0] if name else "", left=left, wanted=wanted, product=product_id)


def _wish(work: Work, product_ids: set[int]) -> None:
    """Put products on tonight's list; each stands there once, with the first reason."""
    values: list[object] = []
    for number in sorted(product_ids):
        values += (number, "negative", work.millis)
        work.record("stock.short", Ref("product", number), {"product": number})
    marks = ",".join(["(?,?,?)"] * len(product_ids))
    change(f"INSERT INTO count_wish (id, why, since) VALUES {marks} ON CONFLICT (id) DO NOTHING", *values)


def take_back(work: Work, product_id: int, quantity: Quantity, cost: Money, ref: Ref, *, to_shelf: bool) -> None:
    """Goods come back from a customer at the cost they left with; not to the shelf: written off at once, two moves."""
    positive(quantity)
    levels = locked_levels((product_id,))
    if product_id not in levels:
        return  # a service
    steps = [Step(product_id, MoveKind.TAKE_BACK, quantity, cost)]
    if not to_shelf:
        steps.append(Step(product_id, MoveKind.WRITE_OFF, Quantity(-quantity), reason=Reason.RETURNED.value))
    book(work, steps, ref, levels)
