"""The end of a count: sealed, then the difference is seen, explained, approved by a second person and booked (S1, S4, invariant 9)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from desk_app.kernel.database import change, rows
from desk_app.kernel.fields import canonical_json
from desk_app.kernel.money import Money
from desk_app.kernel.quantity import Quantity, amount_of
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work
from desk_app.staff import service as staff
from desk_app.staff.rules import Approval
from desk_app.stock import queries
from desk_app.stock.changes import CountChanged
from desk_app.stock.queries import CountRow, VarianceRow
from desk_app.stock.rules import (
    EMPTY,
    NAME_LENGTH,
    VARIANCE_LIMIT,
    CountState,
    Entry,
    Level,
    MoveKind,
    settled_by,
    short,
    worth,
)
from desk_app.stock.service.counting import counting, locked_count
from desk_app.stock.service.ledger import Step, book, locked_levels

if TYPE_CHECKING:
    from desk_app.paper.values import Strokes

_AT_ONCE = 1_000
_RESULT = (
    "INSERT INTO count_result (id, count_id, product_id, counted, book, value, retail, book_value, counted_by) VALUES "
)
Line = tuple[int, int, Entry]  # line, product, the entry that counts


def seal_count(work: Work, count_id: int) -> CountState:
    """End the counting: from here on nothing counted changes, and the difference may be seen (S1).

    Without a difference the count is over at once. Refuses stock.no_count, .count_over, .count_open_lines.
    """
    found = counting(count_id)
    if found.settled < found.lines:
        raise Refusal("stock.count_open_lines", lines=found.lines - found.settled)
    lines = _settled(found)
    results = _results(work, lines)
    _write_results(count_id, lines, results)
    off = [line for line in lines if line[2].difference]
    told = [[product, entry.counted, entry.book] for _, product, entry in lines]
    digest = queries.count_digest(found.number, told)
    state = CountState.SEALED if off else CountState.BOOKED
    sums = tuple(sum(result[place] for result in results) for place in range(3))
    _write_seal(work, found, state, digest, len(off), sums)
    _mark_counted(work, [product for _, product, _ in lines])
    facts = {"number": found.number, "lines": len(lines), "off": len(off), "digest": digest}
    work.record("count.sealed", found.ref, {**facts, "value": sums[0], "retail": sums[1], "counted": told[:2_000]})
    work.publish(CountChanged(count_id))
    return state


def _settled(found: CountRow) -> list[Line]:
    """Every line with the entry that counts."""
    entries: dict[int, list[Entry]] = {}
    products: dict[int, int] = {}
    for line_id, product, by, counted, book_then in rows(
        "SELECT l.id, l.product_id, e.staff_number, e.counted, e.book FROM count_line l "
        "JOIN count_entry e ON e.line_id = l.id WHERE l.count_id = ? ORDER BY l.position, e.id",
        found.id,
    ):
        entries.setdefault(line_id, []).append(Entry(by, Quantity(counted), Quantity(book_then)))
        products[line_id] = product
    lines = []
    for line_id, known in entries.items():
        entry = settled_by(known, found.counters)
        if entry is not None:
            lines.append((line_id, products[line_id], entry))
    return lines


def _results(work: Work, lines: Sequence[Line]) -> list[tuple[int, int, int]]:
    """Of each line the difference at cost and at the price, and what the books were worth."""
    numbers = [product for _, product, _ in lines]
    levels = locked_levels(numbers)
    prices: dict[int, Money] = {}
    for start in range(0, len(numbers), 500):
        part = queries.items(numbers[start : start + 500], work.day)
        prices.update({number: item.price for number, item in part.items()})
    found: list[tuple[int, int, int]] = []
    for _, product, entry in lines:
        level = levels.get(product, EMPTY)
        retail = amount_of(prices.get(product, Money(0)), entry.difference)
        found.append((worth(level, entry.difference), retail, worth(level, entry.book)))
    return found


def _write_results(count_id: int, lines: Sequence[Line], results: Sequence[tuple[int, int, int]]) -> None:
    for start in range(0, len(lines), _AT_ONCE):
        values: list[object] = []
        part = list(zip(lines, results, strict=True))[start : start + _AT_ONCE]
        for (line_id, product, entry), result in part:
            values += (line_id, count_id, product, entry.counted, entry.book, *result, entry.staff_number)
        change(_RESULT + ",".join(["(?,?,?,?,?,?,?,?,?)"] * len(part)), *values)


def _write_seal(work: Work, found: CountRow, state: CountState, digest: str, off: int, sums: tuple[int, ...]) -> None:
    is_over = state is CountState.BOOKED
    change(
        "UPDATE stock_count SET state = ?, sealed_at = ?, sealed_by = ?, digest = ?, lines_off = ?, variance_value = ?, "
        "variance_retail = ?, book_value = ?, booked_at = ?, booked_by = ? WHERE id = ?",
        state.value,
        work.millis,
        work.operator.number,
        digest,
        off,
        *sums,
        work.millis if is_over else None,
        work.operator.number if is_over else "",
        found.id,
    )


def _mark_counted(work: Work, product_ids: Sequence[int]) -> None:
    """These were counted: off tonight's list, and to the end of the row for the next choice."""
    for start in range(0, len(product_ids), _AT_ONCE):
        part = product_ids[start : start + _AT_ONCE]
        marks = ",".join("?" * len(part))
        change(f"UPDATE stock_level SET counted_at = ? WHERE id IN ({marks})", work.millis, *part)
        change(f"DELETE FROM count_wish WHERE id IN ({marks})", *part)


def book_count(
    work: Work,
    count_id: int,
    reasons: Mapping[int, str],
    *,
    approval: Approval | None = None,
    signature: Strokes | None = None,
    approver_signature: Strokes | None = None,
) -> Money:
    """Book the differences of a sealed count, each with its reason; above the site's limit a second person says yes.

    Gives the variance at cost. Refuses stock.no_count, .not_sealed, .needs_reason (names the product),
    .needs_supervisor.
    """
    found = locked_count(count_id)
    if found.state is not CountState.SEALED:
        raise Refusal("stock.not_sealed", number=found.number)
    off = [row for row in queries.variances(count_id) if row.difference]
    given = _given(off, reasons)
    approver = _approver(work, found, off, approval)
    levels = locked_levels(row.product_id for row in off)
    booked = book(work, [_step(row, given[row.product_id], levels) for row in off], found.ref, levels)
    _write_booking(work, found, given, approver, (signature, approver_signature))
    variance = Money(sum(made.cost for made in booked))
    told = [[row.product_id, row.difference, row.value, given[row.product_id]] for row in off]
    facts = {"number": found.number, "variance": variance, "approved_by": approver, "lines": told}
    work.record("count.booked", found.ref, facts)
    work.publish(CountChanged(count_id))
    return variance


def _given(off: Sequence[VarianceRow], reasons: Mapping[int, str]) -> dict[int, str]:
    """The reason of every difference, by product."""
    given = {row.product_id: short(reasons.get(row.product_id, ""), NAME_LENGTH) for row in off}
    for row in off:
        if not given[row.product_id]:
            raise Refusal("stock.needs_reason", name=row.name)
    return given


def _write_booking(
    work: Work,
    found: CountRow,
    given: Mapping[int, str],
    approver: str,
    ink: tuple[Strokes | None, Strokes | None],
) -> None:
    for row in queries.variances(found.id):
        if row.product_id in given:
            change("INSERT INTO count_reason (id, reason) VALUES (?, ?)", row.line_id, given[row.product_id])
    change("INSERT INTO count_paper (id, counted, approved) VALUES (?, ?, ?)", found.id, *map(_plain, ink))
    change(
        "UPDATE stock_count SET state = ?, booked_at = ?, booked_by = ?, approved_by = ? WHERE id = ?",
        CountState.BOOKED.value,
        work.millis,
        work.operator.number,
        approver,
        found.id,
    )


def _approver(work: Work, found: CountRow, off: Sequence[VarianceRow], approval: Approval | None) -> str:
    """Losses and gains don't cancel out: the limit looks at each difference."""
    size = sum(max(abs(row.value), abs(row.retail)) for row in off)
    if approval is None:
        if size > work.setting(VARIANCE_LIMIT):
            raise Refusal("stock.needs_supervisor")
        return ""
    staff.use_approval(work, approval, Role.SUPERVISOR, "count.booked", found.ref)
    return approval.operator.number


def _step(row: VarianceRow, reason: str, levels: Mapping[int, Level]) -> Step:
    gained = worth(levels.get(row.product_id, EMPTY), row.difference) if row.difference > 0 else None
    return Step(row.product_id, MoveKind.COUNT, row.difference, gained, "count", reason)


def _plain(signature: Strokes | None) -> str | None:
    if signature is None:
        return None
    lines = [[list(point) for point in line] for line in signature.lines]
    return canonical_json({"lines": lines, "width": signature.width, "height": signature.height})
