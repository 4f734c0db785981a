"""Payments that somebody else's machine answers for: asked, paid, failed, or unknown until somebody finds out.

An unknown payment is never guessed: it keeps its sale open and the session from closing (invariant 4).
"""

from __future__ import annotations

from desk_app.cash import queries as cash
from desk_app.cash.queries import SessionRow
from desk_app.kernel.database import change, insert, one, value
from desk_app.kernel.money import ZERO
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work
from desk_app.shop import queries
from desk_app.shop.changes import PaymentChanged
from desk_app.shop.queries import PaymentRow
from desk_app.shop.rules import ALIPAY, CARD, WECHAT, PaymentState, SaleState, Tendered, checked_text
from desk_app.shop.service.basket import in_currency, load, load_open
from desk_app.staff import service as staff
from desk_app.staff.rules import Approval

ASKED_TENDERS = frozenset({CARD, WECHAT, ALIPAY})
_REFERENCE_LENGTH = 64


def need_session(work: Work) -> SessionRow:
    """The open session of this desk's till; refuses shop.no_session."""
    session = cash.open_session(work.desk)
    if session is None:
        raise Refusal("shop.no_session")
    return session


def ask_payment(work: Work, sale_id: int, tendered: Tendered) -> int:
    """Note that a terminal or telephone is being asked for an amount, before it is; gives the payment's id.

    Refuses shop.bad_tender (cash and accounts answer at once), shop.bad_amount, shop.overpaid, shop.reference_used,
    shop.no_session.
    """
    basket = load_open(sale_id)
    if tendered.tender not in ASKED_TENDERS:
        raise Refusal("shop.bad_tender")
    sql = "SELECT COALESCE(SUM(amount), 0) FROM sale_payment WHERE sale_id = ? AND state <> 'failed'"
    left = basket.total - int(value(sql, sale_id))
    if tendered.amount <= 0:
        raise Refusal("shop.bad_amount")
    with in_currency(work):
        if tendered.amount > left:
            raise Refusal("shop.overpaid", over=int(tendered.amount - left))
    reference = _reference(tendered.tender, tendered.reference)
    payment_id = insert(
        "INSERT INTO sale_payment (sale_id, session_id, tender, state, amount, given, change, reference, at, by, "
        "resolved_by, why) VALUES (?, ?, ?, 'asked', ?, ?, ?, ?, ?, ?, '', '')",
        sale_id,
        need_session(work).id,
        str(tendered.tender),
        tendered.amount,
        tendered.amount,
        ZERO,
        reference,
        work.millis,
        work.operator.number,
    )
    told = {"sale": sale_id, "tender": str(tendered.tender), "amount": int(tendered.amount), "reference": reference}
    work.record("sale.payment_asked", Ref("sale_payment", payment_id), told)
    work.publish(PaymentChanged(sale_id, payment_id))
    return payment_id


def resolve_payment(work: Work, payment_id: int, state: PaymentState, reference: str = "") -> None:
    """Say what became of a payment: paid with its reference, failed, or unknown.

    Refuses shop.no_payment, shop.payment_answered, shop.needs_reference (tender), shop.reference_used.
    """
    payment = _locked(payment_id)
    if not payment.state.is_open:
        raise Refusal("shop.payment_answered", state=payment.state.value)
    known = _reference(payment.tender, reference or payment.reference, payment_id)
    if state is PaymentState.PAID and not known:
        raise Refusal("shop.needs_reference", tender=payment.tender)
    is_answered = not state.is_open
    change(
        "UPDATE sale_payment SET state = ?, reference = ?, resolved_at = ?, resolved_by = ? WHERE id = ?",
        state.value,
        known,
        work.millis if is_answered else None,
        work.operator.number if is_answered else "",
        payment_id,
    )
    told = {"sale": payment.sale_id, "state": state.value, "amount": int(payment.amount), "reference": known}
    work.record("sale.payment_resolved", payment.ref, told)
    work.publish(PaymentChanged(payment.sale_id, payment_id))


def cancel_payment(work: Work, payment_id: int, why: str, *, approval: Approval | None = None) -> None:
    """A payment of an unfinished sale was given back on the terminal; a supervisor agrees.

    Refuses shop.no_payment, shop.not_paid, shop.sale_over, shop.needs_reason, shop.needs_approval.
    """
    payment = _locked(payment_id)
    if payment.state is not PaymentState.PAID:
        raise Refusal("shop.not_paid")
    reason = checked_text(why, is_needed=True)
    if approval is None:
        raise Refusal("shop.needs_approval", role=Role.SUPERVISOR.value, rate=0)
    staff.use_approval(work, approval, Role.SUPERVISOR, "sale.payment_cancelled", payment.ref)
    change(
        "UPDATE sale_payment SET state = 'failed', why = ?, resolved_at = ?, resolved_by = ? WHERE id = ?",
        reason,
        work.millis,
        work.operator.number,
        payment_id,
    )
    told = {
        "sale": payment.sale_id,
        "amount": int(payment.amount),
        "reference": payment.reference,
        "why": reason,
        "approved_by": approval.operator.number,
    }
    work.record("sale.payment_cancelled", payment.ref, told)
    work.publish(PaymentChanged(payment.sale_id, payment_id))


def _locked(payment_id: int) -> PaymentRow:
    sale_id = value("SELECT sale_id FROM sale_payment WHERE id = ?", payment_id)
    if sale_id is None:
        raise Refusal("shop.no_payment")
    basket = load(int(sale_id))
    if basket.state in {SaleState.PAID, SaleState.VOID}:
        raise Refusal("shop.sale_over", state=basket.state.value)
    return queries.payment(payment_id)


def _reference(tender: str, reference: str, payment_id: int = 0) -> str:
    """A reference as it is kept; refuses shop.bad_reference, shop.reference_used: one slip pays one sale."""
    kept = reference.strip()
    if len(kept) > _REFERENCE_LENGTH:
        raise Refusal("shop.bad_reference")
    used = one(
        "SELECT sale_id FROM sale_payment WHERE reference = ? AND tender = ? AND state <> 'failed' AND reference <> '' "
        "AND id <> ?",
        kept,
        str(tender),
        payment_id,
    )
    if used is not None:
        raise Refusal("shop.reference_used", reference=kept)
    return kept
