"""Writing a refund: its rows, the goods, the money, the accounts, its slip; all in the act that decided it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk_app.accounts import service as accounts
from desk_app.cash import service as cash
from desk_app.cash.queries import SessionRow
from desk_app.cash.rules import MoveKind, Taking, Tender
from desk_app.kernel.database import change, insert, value
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Work
from desk_app.printing import service as printing
from desk_app.shop import queries, slips
from desk_app.shop.changes import SaleRefunded
from desk_app.shop.rules import CASH, MEMBER, LineKind, PayBack, RefundKind
from desk_app.stock import service as stock

_FORM = "refund_slip"


@dataclass(frozen=True, slots=True)
class Coming:
    """One line on its way back, with everything its slices need to undo it."""

    sale_line_id: int | None
    kind: LineKind
    product_id: int | None
    account_id: int | None
    fee_type_id: int | None
    member_id: int | None
    name: str
    is_stocked: bool
    quantity: Quantity
    net: Money
    tax_rate: Rate
    tax: Money
    cost: Money
    to_shelf: bool


@dataclass(frozen=True, slots=True)
class Document:
    """What a refund is, apart from its lines."""

    kind: RefundKind
    sale_id: int | None
    session: SessionRow
    why: str
    approved_by: str
    total: Money


def write_refund(
    work: Work, document: Document, coming: Sequence[Coming], backs: Sequence[PayBack]
) -> tuple[int, str, int]:
    """Write it all; gives id, number and print job. The triggers of invariant 3 stand behind every row."""
    number = work.number(NumberKind.REFUND)
    refund_id = _head(work, document, number)
    ref = Ref("refund", refund_id)
    for line in coming:
        _line(refund_id, line)
        _undo(work, line, document, ref)
    for back in backs:
        _payment(refund_id, back)
        _give_back(work, back, document, ref)
    kind = MoveKind.VOID if document.kind is RefundKind.VOID else MoveKind.REFUND
    takings = [Taking(Tender(back.tender), Money(-back.amount), kind, back.reference) for back in backs]
    if takings:
        cash.take_many(work, document.session.id, takings, ref, number=number)
    _finish(refund_id, document, coming)
    if any(back.tender == CASH for back in backs):
        printing.open_drawer(work, "refund")
    _record(work, ref, number, document, coming, backs)
    job_id = print_refund(work, refund_id)
    work.publish(SaleRefunded(refund_id, document.sale_id))
    return refund_id, number, job_id


def _head(work: Work, document: Document, number: str) -> int:
    return insert(
        "INSERT INTO refund (number, kind, sale_id, session_id, desk, day, at, by, approved_by, why, is_done, rounding, "
        "total, tax) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0)",
        number,
        document.kind.value,
        document.sale_id,
        document.session.id,
        work.desk,
        work.day.isoformat(),
        work.millis,
        work.operator.number,
        document.approved_by,
        document.why,
        False,
    )


def _line(refund_id: int, line: Coming) -> None:
    change(
        "INSERT INTO refund_line (refund_id, sale_line_id, kind, product_id, name, quantity, net, tax_rate, tax, cost, "
        "to_shelf) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        refund_id,
        line.sale_line_id,
        line.kind.value,
        line.product_id,
        line.name,
        line.quantity,
        line.net,
        line.tax_rate,
        line.tax,
        line.cost,
        line.to_shelf,
    )


def _undo(work: Work, line: Coming, document: Document, ref: Ref) -> None:
    """Goods come back into stock, bills are open again, a top-up leaves the member's account."""
    if line.is_stocked and line.product_id is not None:
        stock.take_back(work, line.product_id, line.quantity, line.cost, ref, to_shelf=line.to_shelf)
    if document.sale_id is None:
        return
    of = Ref("sale", document.sale_id)
    if line.kind is LineKind.FEE and line.account_id is not None:
        accounts.unsettle(work, of, ref, account_id=line.account_id, fee_type_id=line.fee_type_id)
    elif line.kind is LineKind.DEPOSIT and line.member_id is not None:
        accounts.take_back_top_up(work, line.member_id, line.net, ref, of=of)


def _payment(refund_id: int, back: PayBack) -> None:
    change(
        "INSERT INTO refund_payment (refund_id, payment_id, tender, amount, reference, member_id) VALUES (?, ?, ?, ?, ?, ?)",
        refund_id,
        back.payment_id,
        str(back.tender),
        back.amount,
        back.reference.strip(),
        back.member_id,
    )


def _give_back(work: Work, back: PayBack, document: Document, ref: Ref) -> None:
    if back.tender == MEMBER and back.member_id is not None and document.sale_id is not None:
        accounts.give_back(work, back.member_id, back.amount, ref, of=Ref("sale", document.sale_id))


def _finish(refund_id: int, document: Document, coming: Sequence[Coming]) -> None:
    """From here on nothing of it changes; lines plus rounding are what goes back."""
    change(
        "UPDATE refund SET is_done = ?, total = ?, rounding = ?, tax = ? WHERE id = ?",
        True,
        document.total,
        document.total - sum(line.net for line in coming),
        sum(line.tax for line in coming),
        refund_id,
    )


def _record(
    work: Work, ref: Ref, number: str, document: Document, coming: Sequence[Coming], backs: Sequence[PayBack]
) -> None:
    told = {
        "number": number,
        "sale": document.sale_id,
        "total": document.total,
        "why": document.why,
        "approved_by": document.approved_by,
        "lines": [[line.sale_line_id, line.name, line.quantity, line.net, line.to_shelf] for line in coming],
        "payments": [[back.payment_id, str(back.tender), back.amount, back.reference] for back in backs],
    }
    if document.kind is RefundKind.NO_RECEIPT:
        work.record("refund.without_receipt", ref, told)
    else:
        work.record("sale.voided" if document.kind is RefundKind.VOID else "refund.made", ref, told)


def print_refund(work: Work, refund_id: int) -> int:
    """Queue the slip of a refund."""
    whole = queries.refund(refund_id)
    receipt = ""
    if whole.row.sale_id is not None:
        receipt = str(value("SELECT number FROM sale WHERE id = ?", whole.row.sale_id) or "")
    words = slips.Words(work.setting(slips.SITE_LANGUAGE), work.setting(slips.SITE_CURRENCY))
    facts = slips.refund_facts(whole.row, whole.lines, whole.payments, receipt, words)
    return printing.print_later(work, _FORM, facts, whole.row.ref, number=whole.row.number)
