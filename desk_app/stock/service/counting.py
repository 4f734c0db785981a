"""Counting, blind: opened for a choice of products, entered line by line while sales go on, counted again where it differs (S1, S4)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from desk_app.kernel.database import change, insert, lock_rows, one, value
from desk_app.kernel.fields import to_millis
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.quantity import LARGEST, Quantity
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work
from desk_app.stock import queries
from desk_app.stock.changes import CountChanged
from desk_app.stock.queries import CountRow
from desk_app.stock.rules import (
    COUNTERS,
    NAME_LENGTH,
    OPENING_SECONDS,
    SECONDS_A_LINE,
    CountKind,
    CountState,
    LineState,
    Scope,
    choose,
    may_count,
    short,
    state_of,
)
from desk_app.stock.service.ledger import locked_levels

_AT_ONCE = 1_000


def open_count(
    work: Work,
    kind: CountKind,
    scope: Scope,
    *,
    category_id: int | None = None,
    product_ids: Sequence[int] = (),
    counters: int = 0,
) -> int:
    """Begin a count; gives its id. The opening count has one counter, others as the site says (0).

    Refuses stock.count_running (one of each kind at a time), .nothing_to_count.
    """
    running = next((row for row in queries.running_counts() if row.kind is kind), None)
    if running is not None:
        raise Refusal("stock.count_running", number=running.number)
    chosen = _chosen(work, scope, category_id, product_ids)
    if not chosen:
        raise Refusal("stock.nothing_to_count")
    many = 1 if kind is CountKind.OPENING else counters or work.setting(COUNTERS)
    number = work.number(NumberKind.STOCKTAKE if kind is CountKind.STOCKTAKE else NumberKind.COUNT_SHEET)
    count_id = insert(
        "INSERT INTO stock_count (number, kind, scope, state, counters, day, opened_at, opened_by, lines, settled, "
        "sealed_by, digest, lines_off, book_value, variance_value, variance_retail, booked_by, approved_by, why_void) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '', '', 0, 0, 0, 0, '', '', '')",
        number,
        kind.value,
        scope.value,
        CountState.COUNTING.value,
        many,
        work.day.isoformat(),
        work.millis,
        work.operator.number,
        len(chosen),
    )
    _add_lines(count_id, chosen, 0)
    facts = {"number": number, "kind": kind.value, "scope": scope.value, "lines": len(chosen), "counters": many}
    work.record("count.opened", Ref("stock_count", count_id), facts)
    work.publish(CountChanged(count_id))
    return count_id


def _chosen(work: Work, scope: Scope, category_id: int | None, product_ids: Sequence[int]) -> tuple[int, ...]:
    if scope is Scope.CHOICE:
        lines = max(1, work.setting(OPENING_SECONDS) // work.setting(SECONDS_A_LINE))
        return choose(queries.candidates(), lines)
    if scope is Scope.TONIGHT:
        return tuple(row.product_id for row in queries.tonight())
    stocked = queries.stocked_ids(category_id if scope is Scope.CATEGORY else None)
    if scope is Scope.LISTED:
        known = frozenset(stocked)
        return tuple(number for number in dict.fromkeys(product_ids) if number in known)
    return stocked


def _add_lines(count_id: int, product_ids: Sequence[int], first: int) -> None:
    for start in range(0, len(product_ids), _AT_ONCE):
        values: list[object] = []
        part = product_ids[start : start + _AT_ONCE]
        for place, number in enumerate(part, first + start):
            values += (count_id, number, place, LineState.OPEN.value)
        marks = ",".join(["(?,?,?,?)"] * len(part))
        change(f"INSERT INTO count_line (count_id, product_id, position, state) VALUES {marks}", *values)


def locked_count(count_id: int) -> CountRow:
    """One count, kept from others until the act is over; refuses stock.no_count."""
    if one(lock_rows("SELECT id FROM stock_count WHERE id = ?"), count_id) is None:
        raise Refusal("stock.no_count")
    return queries.count(count_id)


def counting(count_id: int) -> CountRow:
    """A count that still goes on, locked; refuses stock.no_count, .count_over."""
    found = locked_count(count_id)
    if found.state is not CountState.COUNTING:
        raise Refusal("stock.count_over", number=found.number)
    return found


def add_line(work: Work, count_id: int, product_id: int) -> None:
    """Something stands on the shelf that is not on the list; refuses stock.no_count, .count_over, .no_product."""
    found = counting(count_id)
    if not locked_levels((product_id,)):
        raise Refusal("stock.no_product")
    if one("SELECT 1 FROM count_line WHERE count_id = ? AND product_id = ?", count_id, product_id) is not None:
        return
    _add_lines(count_id, (product_id,), found.lines)
    change("UPDATE stock_count SET lines = lines + 1 WHERE id = ?", count_id)
    work.record("count.line_added", found.ref, {"product": product_id})
    work.publish(CountChanged(count_id))


def enter_count(
    work: Work, count_id: int, product_id: int, quantity: Quantity, *, counted_at: datetime | None = None
) -> LineState:
    """Keep what somebody counted, with the books of that very instant; says whether the line has to be counted again.

    ``counted_at`` is when a paper sheet was counted: sales since then are taken off the books again. Refuses
    stock.no_count, .count_over, .not_on_list, .bad_quantity, .counted_later, .counted_already (nobody is both counters).
    """
    found = counting(count_id)
    if not 0 <= quantity <= LARGEST:
        raise Refusal("stock.bad_quantity")
    moment = counted_at or work.now
    if not found.opened_at <= moment <= work.now:
        raise Refusal("stock.counted_later")
    line = one("SELECT id, state FROM count_line WHERE count_id = ? AND product_id = ?", count_id, product_id)
    if line is None:
        raise Refusal("stock.not_on_list")
    line_id, before = int(line[0]), LineState(line[1])
    if not may_count(queries.entries(line_id), found.counters, work.operator.number):
        raise Refusal("stock.counted_already")
    book = _book_at(product_id, to_millis(moment), is_now=counted_at is None)
    insert(
        "INSERT INTO count_entry (line_id, staff_number, counted, book, counted_at, at) VALUES (?, ?, ?, ?, ?, ?)",
        line_id,
        work.operator.number,
        quantity,
        book,
        to_millis(moment),
        work.millis,
    )
    after = state_of(queries.entries(line_id), found.counters)
    change("UPDATE count_line SET state = ? WHERE id = ?", after.value, line_id)
    settled = (after is LineState.SETTLED) - (before is LineState.SETTLED)
    change("UPDATE stock_count SET settled = settled + ? WHERE id = ?", int(settled), count_id)
    work.record("count.entered", found.ref, {"product": product_id, "counted": quantity, "book": book})
    work.publish(CountChanged(count_id))
    return after


def _book_at(product_id: int, moment: int, *, is_now: bool) -> Quantity:
    level = locked_levels((product_id,)).get(product_id)
    there = 0 if level is None else level.quantity
    if is_now:
        return Quantity(there)
    since = value(
        "SELECT CAST(COALESCE(SUM(quantity), 0) AS BIGINT) FROM stock_move WHERE product_id = ? AND at > ?",
        product_id,
        moment,
    )
    return Quantity(there - int(since))


def void_count(work: Work, count_id: int, why: str) -> None:
    """Give a count up before it is sealed (supervisors); refuses stock.no_count, .count_over, .needs_reason."""
    work.need(Role.SUPERVISOR)
    found = counting(count_id)
    reason = short(why, NAME_LENGTH)
    if not reason:
        raise Refusal("stock.needs_reason")
    change("UPDATE stock_count SET state = ?, why_void = ? WHERE id = ?", CountState.VOID.value, reason, count_id)
    work.record("count.voided", found.ref, {"number": found.number, "why": reason})
    work.publish(CountChanged(count_id))
