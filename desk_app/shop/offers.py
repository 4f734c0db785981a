"""What the shop offers to the rest of the program: receipts and refunds by number, what blocks the close, its check.

Reads only.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desk_app.kernel.integrity import Finding
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.shop import queries
from desk_app.shop.queries.proof import broken

_TAB = "shop"
REF_KINDS = {"sale": _TAB, "sale_line": _TAB, "sale_payment": _TAB, "refund": _TAB}
NUMBERS = {"sale": queries.receipt_by_number, "refund": queries.refund_by_number}


def title_of(ref: Ref) -> str:
    """A short name of a sale, line, payment or refund."""
    try:
        if ref.kind == "sale":
            row = queries.sale_row(ref.id)
            return row.number or translate("Shop", "Sale {id}").format(id=row.id)
        if ref.kind == "sale_line":
            return queries.line(ref.id).name
        if ref.kind == "sale_payment":
            return queries.payment(ref.id).reference
        if ref.kind == "refund":
            return queries.refund(ref.id).row.number
    except LookupError:
        return ""
    return ""


def blockers(day: date) -> tuple[tuple[str, int], ...]:
    """What the day should not be closed over: payments without an answer, sales paid in part, open and parked ones."""
    unknown, part_paid, unfinished = queries.unfinished()
    told = (
        (translate("Shop", "Payments without an answer"), unknown),
        (translate("Shop", "Sales paid in part"), part_paid),
        (translate("Shop", "Open or parked sales"), unfinished),
    )
    return tuple(entry for entry in told if entry[1])


def findings() -> Iterator[Finding]:
    """Invariants 1, 2, 3 and 6 for ``check``: altered and deleted sales, payments and refunds, gaps in their numbers."""
    for code, where, detail in broken():
        yield Finding(code, where, detail)
