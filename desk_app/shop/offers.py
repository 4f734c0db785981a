"""What the shop offers to the rest of the program: receipts and refunds by number, what blocks the close, its check.

Reads only.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desk_app.cash import queries as cash
from desk_app.cash.wording import till_title
from desk_app.kernel.integrity import Finding
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.shop import queries
from desk_app.shop.queries.proof import broken
from desk_app.shop.wording import tender_name

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
    told = zip(_sentences(), (unknown, part_paid, unfinished), strict=True)
    return tuple((sentence, count) for sentence, count in told if count)


def open_things(day: date) -> Iterator[tuple[str, Ref, str]]:
    """The blockers one by one, under the same sentence: at which till, by whom, what; fifty of each at most."""
    unknown, part_paid, unfinished = _sentences()
    tills = {till.desk: till_title(till.number, till.name) for till in cash.tills()}
    for payment in queries.unknown_payments():
        desk = queries.sale_row(payment.sale_id).desk
        yield (
            unknown,
            payment.ref,
            _named(tills.get(desk, ""), payment.by, f"{tender_name(payment.tender)} {payment.reference}"),
        )
    for sale in queries.unfinished_sales():
        kind = part_paid if queries.paid_in_part(sale.id) else unfinished
        yield (
            kind,
            sale.ref,
            _named(tills.get(sale.desk, ""), sale.parked_by or sale.opened_by, title_of(sale.ref), sale.note),
        )


def _sentences() -> tuple[str, str, str]:
    return (
        translate("Shop", "Payments without an answer"),
        translate("Shop", "Sales paid in part"),
        translate("Shop", "Open or parked sales"),
    )


def _named(till: str, staff: str, *what: str) -> str:
    by = translate("Shop", "staff {number}").format(number=staff)
    return " · ".join(part.strip() for part in (till, by, *what) if part.strip())


def findings() -> Iterator[Finding]:
    """Invariants 1, 2, 3 and 6 for ``check``: altered and deleted sales, payments and refunds, gaps in their numbers."""
    for code, where, detail in broken():
        yield Finding(code, where, detail)
