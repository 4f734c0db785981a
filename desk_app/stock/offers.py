"""What stock offers to the rest of the program: records by number and barcode, blockers of the day, its check. Reads only."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desk_app.kernel.integrity import Finding
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.stock import queries
from desk_app.stock.rules import CountState, scanned
from desk_app.stock.wording import count_kind_name

_TAB = "shop"
# An order's and a count's slip number is of a kind of its own (kernel.numbers); the record behind it is the same.
_COUNTS = frozenset({"stock_count", "count_sheet", "stocktake"})
_ORDERS = frozenset({"purchase_order", "order"})
REF_KINDS = dict.fromkeys(("product", "delivery", *sorted(_ORDERS), *sorted(_COUNTS)), _TAB)
NUMBERS = {
    "order": queries.order_by_number,
    "count_sheet": queries.count_by_number,
    "stocktake": queries.count_by_number,
}


def by_code(code: str) -> Ref | None:
    """The product of a barcode scanned anywhere in the program; None when it is nobody's."""
    scan = scanned(code)
    found = None if scan is None else queries.product_by_keys(scan.keys)
    return None if found is None else Ref("product", found)


def title_of(ref: Ref) -> str:
    """A short name of a product, order, delivery or count."""
    try:
        if ref.kind == "product":
            return queries.product(ref.id).name
        if ref.kind in _ORDERS:
            order = queries.order(ref.id)
            return f"{order.number} {order.supplier}".strip()
        if ref.kind in _COUNTS:
            count = queries.count(ref.id)
            return f"{count_kind_name(count.kind)} {count.day:%Y-%m-%d}"
    except LookupError:
        return ""
    return translate("Stock", "Delivery {id}").format(id=ref.id) if ref.kind == "delivery" else ""


def blockers(day: date) -> tuple[tuple[str, int], ...]:
    """What the day should not be closed over: counts that are not finished, and tonight's list (S1)."""
    running = [row for row in queries.running_counts() if row.day <= day]
    going_on = sum(row.state is CountState.COUNTING for row in running)
    unbooked = len(running) - going_on
    tonight = queries.count_tonight()
    found = (
        (translate("Stock", "Counts not finished"), going_on),
        (translate("Stock", "Counts with a difference not booked"), unbooked),
        (translate("Stock", "Goods on tonight's count list"), tonight),
    )
    return tuple(entry for entry in found if entry[1])


def findings() -> Iterator[Finding]:
    """Invariants 2 and 5 for ``check``: kept stock other than its moves, worth of nothing, altered counts."""
    for code, where, detail in queries.broken():
        yield Finding(code, where, detail)
