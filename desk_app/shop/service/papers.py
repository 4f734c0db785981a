"""Receipts once more, and the invoice number that a receipt was given."""

from __future__ import annotations

from desk_app.kernel import search
from desk_app.kernel.database import insert, value
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work
from desk_app.printing import queries as printed
from desk_app.printing import service as printing
from desk_app.shop import queries, slips
from desk_app.shop.changes import SaleInvoiced
from desk_app.shop.rules import RECEIPT_FORM, THANKS, Paid, PaymentState, SaleState, Settled

_INVOICE_LENGTH = 40


def set_fapiao(work: Work, sale_id: int, number: str) -> None:
    """Note the invoice (fapiao) that was made out for a receipt; a correction is one more row.

    Refuses shop.not_paid, shop.bad_invoice (empty, too long, other signs than letters, digits and hyphens).
    """
    kept = "".join(number.split())
    if not 0 < len(kept) <= _INVOICE_LENGTH or not kept.isascii() or not kept.replace("-", "").isalnum():
        raise Refusal("shop.bad_invoice")
    state = value("SELECT state FROM sale WHERE id = ?", sale_id)
    if state != SaleState.PAID.value:
        raise Refusal("shop.not_paid")
    before = queries.sale_row(sale_id)
    insert(
        "INSERT INTO sale_invoice (sale_id, number, at, by) VALUES (?, ?, ?, ?)",
        sale_id,
        kept,
        work.millis,
        work.operator.number,
    )
    work.record("sale.invoiced", before.ref, {"from": before.fapiao, "to": kept})
    search.index(work, before.ref, before.number, kept, digits=(before.number, kept), text=kept, at=before.closed_at)
    work.publish(SaleInvoiced(sale_id))


def reprint(work: Work, sale_id: int) -> int:
    """Print a receipt again, marked COPY n; one that was never printed is printed now. Gives the job.

    Refuses shop.not_paid and whatever printing refuses.
    """
    job_id = _job_of(Ref("sale", sale_id))
    if job_id is not None:
        return printing.reprint(work, job_id)
    if value("SELECT state FROM sale WHERE id = ?", sale_id) != SaleState.PAID.value:
        raise Refusal("shop.not_paid")
    return _print_late(work, queries.sale(sale_id))


def reprint_refund(work: Work, refund_id: int) -> int:
    """Print the slip of a refund again, marked COPY n; refuses shop.no_refund."""
    job_id = _job_of(Ref("refund", refund_id))
    if job_id is None:
        raise Refusal("shop.no_refund")
    return printing.reprint(work, job_id)


def _job_of(ref: Ref) -> int | None:
    return max((job.id for job in printed.jobs_of(ref)), default=None)


def _print_late(work: Work, sale: queries.Sale) -> int:
    """The receipt somebody wants after all: from the frozen rows, with the time of the sale."""
    row = sale.row
    paid = tuple(
        Paid(part.tender, part.amount, part.given, part.change, part.reference, part.member_id)
        for part in sale.payments
        if part.state is PaymentState.PAID
    )
    given_back = Money(sum(part.change for part in paid))
    settled = Settled(paid, row.rounding, row.total, given_back, Money(0))
    words = slips.Words(work.setting(slips.SITE_LANGUAGE), work.setting(slips.SITE_CURRENCY), work.setting(THANKS))
    head = slips.ReceiptHead(
        row.number, row.closed_at or work.now, str(row.desk), settled, row.amount, row.pieces, invoice=row.fapiao
    )
    facts = slips.receipt_facts(head, sale.live, paid, words)
    return printing.print_later(work, work.setting(RECEIPT_FORM), facts, row.ref, number=row.number)
