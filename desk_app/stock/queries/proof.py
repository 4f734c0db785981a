"""The proof that kept and summed agree, and every row of stock that does not hold together (invariants 2, 5)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from desk_app.kernel.database import rows
from desk_app.kernel.fields import canonical_json

Broken = tuple[str, str, str]  # code, where, detail


def broken() -> Iterator[Broken]:
    """Everything that does not hold: levels other than the sum of their moves, nothing worth something, altered counts."""
    yield from _levels()
    yield from _counts()


def _levels() -> Iterator[Broken]:
    # One pass over an index that holds all it sums: a million moves take less than a second.
    summed = {
        number: (quantity, value)
        for number, quantity, value in rows(
            "SELECT product_id, CAST(SUM(quantity) AS BIGINT), CAST(SUM(cost) AS BIGINT) FROM stock_move GROUP BY product_id"
        )
    }
    for number, quantity, value in rows("SELECT id, quantity, value FROM stock_level ORDER BY id"):
        there = summed.pop(number, (0, 0))
        if there[0] != quantity:
            yield "stock.quantity_differs", f"product {number}", f"{quantity} / {there[0]}"
        if there[1] != value:
            yield "stock.value_differs", f"product {number}", f"{value} / {there[1]}"
        if quantity == 0 and value != 0:
            yield "stock.worth_of_nothing", f"product {number}", str(value)
    for number in summed:
        yield "stock.level_gone", f"product {number}", ""


def count_digest(number: str, told: Sequence[Sequence[int]]) -> str:
    """The seal over a count: its number and of each line the product, what was counted, what the books said."""
    return hashlib.sha256(canonical_json([number, told]).encode()).hexdigest()


def _counts() -> Iterator[Broken]:
    gone = rows(
        "SELECT j.subject_id FROM journal j WHERE j.subject_kind = 'stock_count' AND j.action = 'count.sealed' AND NOT EXISTS "
        "(SELECT 1 FROM stock_count c WHERE c.id = j.subject_id AND c.sealed_at IS NOT NULL) ORDER BY j.id LIMIT 100"
    )
    for (number,) in gone:
        yield "stock.count_gone", f"stock_count {number}", ""
    for count_id, number, digest in rows(
        "SELECT id, number, digest FROM stock_count WHERE sealed_at IS NOT NULL ORDER BY id"
    ):
        told = rows(
            "SELECT r.product_id, r.counted, r.book FROM count_result r JOIN count_line l ON l.id = r.id "
            "WHERE r.count_id = ? ORDER BY l.position, l.id",
            count_id,
        )
        if count_digest(number, told) != digest:
            yield "stock.count_changed", f"stock_count {count_id}", str(number)
