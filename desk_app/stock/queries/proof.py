"""The proof that kept and summed agree, and every row of stock that does not hold together (invariants 2, 5)."""

from __future__ import annotations

from collections.abc import Iterator

from desk_app.kernel.database import rows

Broken = tuple[str, str, str]  # code, where, detail


def broken() -> Iterator[Broken]:
    """Everything that does not hold: levels other than the sum of their moves, nothing worth something, altered counts."""
    yield from _levels()


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
