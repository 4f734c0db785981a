"""The words of the shop: states, kinds, tenders and the sentences of its refusals.

Text only, in the reader's language; no Qt, no database.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desk_app.cash import wording as cash
from desk_app.cash.rules import Tender
from desk_app.kernel import texts
from desk_app.kernel.money import CNY, CURRENCIES, Money, Rate, format_money, format_rate
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import mark, translate
from desk_app.shop.rules import LineKind, PaymentState, RefundKind, SaleState
from desk_app.staff.wording import role_name

_STATES: Final = {
    SaleState.OPEN: mark("Shop", "Open"),
    SaleState.PARKED: mark("Shop", "Parked"),
    SaleState.PAID: mark("Shop", "Paid"),
    SaleState.VOID: mark("Shop", "Given up"),
}
_PAYMENT_STATES: Final = {
    PaymentState.ASKED: mark("Shop", "Waiting for the answer"),
    PaymentState.PAID: mark("Shop", "Paid"),
    PaymentState.FAILED: mark("Shop", "Failed"),
    PaymentState.UNKNOWN: mark("Shop", "Unknown"),
}
_LINE_KINDS: Final = {
    LineKind.GOODS: mark("Shop", "Goods"),
    LineKind.SERVICE: mark("Shop", "Services"),
    LineKind.FEE: mark("Shop", "Fees"),
    LineKind.DEPOSIT: mark("Shop", "Top-ups"),
}
_REFUND_KINDS: Final = {
    RefundKind.RETURN: mark("Shop", "Refund"),
    RefundKind.VOID: mark("Shop", "Void"),
    RefundKind.NO_RECEIPT: mark("Shop", "Refund without receipt"),
}
_REFUSALS: Final = {
    "no_product": mark("Shop", "This product is not in the catalogue."),
    "no_sale": mark("Shop", "This sale is not there."),
    "no_line": mark("Shop", "This line is not on the sale any more."),
    "no_lines": mark("Shop", "There is nothing on this sale yet."),
    "no_payment": mark("Shop", "This payment is not there."),
    "no_refund": mark("Shop", "This refund is not there."),
    "no_member": mark("Shop", "Choose the member whose account pays."),
    "member_blocked": mark("Shop", "This member card is blocked."),
    "no_session": mark("Shop", "The till is not open yet: open it with its float first."),
    "not_open": mark("Shop", "This sale can't be changed now: {state}."),
    "not_parked": mark("Shop", "This sale is not parked: {state}."),
    "sale_over": mark("Shop", "This sale is over: {state}."),
    "other_sale_open": mark("Shop", "Another sale is open here. Park it first."),
    "part_paid": mark("Shop", "A part of this sale is paid. Give that back first."),
    "part_paid_elsewhere": mark("Shop", "A part of this sale is paid at desk {desk}; it is finished there."),
    "payment_open": mark("Shop", "A payment of this sale has no answer yet. Find out first whether it came."),
    "payment_answered": mark("Shop", "This payment has its answer: {state}."),
    "not_paid": mark("Shop", "This is not paid."),
    "bad_quantity": mark("Shop", "Please enter how much, above zero."),
    "bad_amount": mark("Shop", "Please enter an amount above zero."),
    "bad_discount": mark("Shop", "A discount is a sum or a percentage up to 100, not both."),
    "bad_tender": mark("Shop", "This way of paying is not possible here."),
    "bad_reference": mark("Shop", "The number of the slip is too long."),
    "bad_invoice": mark("Shop", "Please enter the invoice number: letters, digits and hyphens only."),
    "too_many_lines": mark("Shop", "A receipt has at most {most} lines. Begin another sale for the rest."),
    "too_long": mark("Shop", "That is too long: {longest} characters at most."),
    "needs_reason": mark("Shop", "Please give the reason."),
    "needs_reference": mark("Shop", "{tender}: please enter the number of the slip."),
    "needs_approval": mark("Shop", "This needs somebody else’s PIN: {role}."),
    "reference_used": mark("Shop", "The number {reference} has paid a sale already."),
    "no_discount_here": mark("Shop", "Fees and top-ups are not discounted."),
    "fee_in_sale_already": mark("Shop", "This fee is on the sale already. Remove it to enter another amount."),
    "whole_line_only": mark("Shop", "This line can't be divided or changed."),
    "overpaid": mark("Shop", "That is {over} more than there is to pay."),
    "short": mark("Shop", "{left} are still missing."),
    "cash_twice": mark("Shop", "Count all the cash together."),
    "refund_all_back": mark("Shop", "Everything on this receipt was given back already."),
    "refund_too_much": mark("Shop", "So much was not sold, or it came back already."),
    "nothing_to_refund": mark("Shop", "Choose what comes back."),
    "line_twice": mark("Shop", "A line stands here twice."),
    "back_differs": mark("Shop", "{total} go back, but the tenders come to {back}."),
    "back_too_much": mark("Shop", "By this tender only {left} were collected and are still here."),
    "other_session": mark("Shop", "This sale belongs to a session that is over. Refund it instead."),
    "part_back": mark("Shop", "Something of this sale came back already. Refund the rest instead."),
    # What the check finds.
    "sale_differs": mark("Shop", "A sale and its lines or payments differ: {where} {detail}"),
    "sale_changed": mark("Shop", "A paid sale was altered: {where} {detail}"),
    "sale_gone": mark("Shop", "A paid sale was deleted: {where} {detail}"),
    "refund_differs": mark("Shop", "A refund and its lines or payments differ: {where} {detail}"),
    "refund_changed": mark("Shop", "A refund was altered: {where} {detail}"),
    "refund_gone": mark("Shop", "A refund was deleted: {where} {detail}"),
    "refunded_too_much": mark("Shop", "More was refunded than sold or collected: {where} {detail}"),
    "number_gap": mark("Shop", "A number is missing: {where} {detail}"),
}  # fmt: skip


def state_name(state: SaleState, language: str | None = None) -> str:
    """A sale's state as staff call it."""
    return translate("Shop", _STATES[state], language=language)


def payment_state_name(state: PaymentState, language: str | None = None) -> str:
    """A payment's state as staff call it."""
    return translate("Shop", _PAYMENT_STATES[state], language=language)


def line_kind_name(kind: LineKind, language: str | None = None) -> str:
    """What a kind of lines is called in sums."""
    return translate("Shop", _LINE_KINDS[kind], language=language)


def refund_kind_name(kind: RefundKind, language: str | None = None) -> str:
    """What a refund is called."""
    return translate("Shop", _REFUND_KINDS[kind], language=language)


def tender_name(tender: str, language: str | None = None) -> str:
    """A tender as it stands on buttons and receipts."""
    return cash.tender_name(Tender(tender), language)


def shown_tail(number: str) -> str:
    """The end of a card's or slip's number, as it may be shown (G2)."""
    return number if len(number) <= 4 else f"****{number[-4:]}"


def refusal(code: str, facts: Mapping[str, object], language: str | None = None) -> str:
    """The sentence of a refusal of this slice."""
    text = _REFUSALS.get(code.partition(".")[2])
    if text is None:
        return translate("Shop", "That is not possible ({code}).", language=language).format(code=code)
    return translate("Shop", text, language=language or texts.language()).format_map(_shown(facts, language))


def _shown(facts: Mapping[str, object], language: str | None) -> dict[str, object]:
    """Facts as people read them: amounts as money, states, roles and tenders by their names."""
    shown: dict[str, object] = dict(facts)
    currency = CURRENCIES.get(str(facts.get("currency")), CNY)
    for name in ("left", "over", "total", "back"):
        if isinstance(shown.get(name), int):
            shown[name] = format_money(Money(int(str(shown[name]))), currency)
    if "rate" in facts:
        shown["rate"] = format_rate(Rate(int(str(facts["rate"]))))
    if "role" in facts:
        shown["role"] = role_name(Role(str(facts["role"])), language)
    if "tender" in facts:
        shown["tender"] = tender_name(str(facts["tender"]), language)
    if "state" in facts:
        shown["state"] = _any_state(str(facts["state"]), language)
    return shown


def _any_state(state: str, language: str | None) -> str:
    """The name of a sale's or a payment's state."""
    if state in set(SaleState):
        return state_name(SaleState(state), language)
    return payment_state_name(PaymentState(state), language) if state in set(PaymentState) else state
