"""The words of the till: tenders, kinds, states, causes of a difference, and the sentences of its refusals and findings.

Text only, in the reader's language; no Qt, no database.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desk_app.cash.rules import BagState, CauseKind, CountKind, MoveKind, SessionState, Tender
from desk_app.kernel import texts
from desk_app.kernel.texts import mark, translate

_TENDERS: Final = {
    Tender.CASH: mark("Cash", "Cash"),
    Tender.CARD: mark("Cash", "Card"),
    Tender.WECHAT: mark("Cash", "WeChat Pay"),
    Tender.ALIPAY: mark("Cash", "Alipay"),
    Tender.MEMBER: mark("Cash", "Member account"),
    Tender.VOUCHER: mark("Cash", "Voucher"),
}
_KINDS: Final = {
    MoveKind.SALE: mark("Cash", "Sales"),
    MoveKind.REFUND: mark("Cash", "Refunds"),
    MoveKind.VOID: mark("Cash", "Voided"),
    MoveKind.PAID_IN: mark("Cash", "Paid in"),
    MoveKind.PAID_OUT: mark("Cash", "Paid out"),
    MoveKind.DROP: mark("Cash", "Into the safe"),
    MoveKind.NO_SALE: mark("Cash", "Drawer opened without sale"),
}
_STATES: Final = {
    SessionState.OPEN: mark("Cash", "Open"),
    SessionState.ENDED: mark("Cash", "Being counted"),
    SessionState.COUNTED: mark("Cash", "Count sealed"),
    SessionState.CLOSED: mark("Cash", "Closed"),
}
_COUNTS: Final = {
    CountKind.FLOAT: mark("Cash", "Float at opening"),
    CountKind.HAND_OVER: mark("Cash", "Shift change"),
    CountKind.ATTEMPT: mark("Cash", "Counted, not sealed"),
    CountKind.SEALED: mark("Cash", "Sealed count"),
    CountKind.RECOUNT: mark("Cash", "Counted again with a second person"),
}
_BAGS: Final = {
    BagState.PACKED: mark("Cash", "Packed"),
    BagState.SENT: mark("Cash", "On its way to finance"),
    BagState.ACCEPTED: mark("Cash", "Accepted by finance"),
    BagState.DISPUTED: mark("Cash", "Disputed by finance"),
    BagState.SETTLED: mark("Cash", "Dispute settled"),
}
_CAUSES: Final = {
    CauseKind.WRONG_TENDER: mark("Cash", "{numbers} was paid by {other}, not {tender}?"),
    CauseKind.SWAPPED_DIGITS: mark("Cash", "Two digits swapped: {numbers}?"),
    CauseKind.DOUBLE_RECEIPT: mark("Cash", "Entered twice: {numbers}?"),
    CauseKind.NOT_TAKEN: mark("Cash", "Nothing was taken for {numbers}?"),
    CauseKind.NOT_GIVEN: mark("Cash", "Nothing was given back for {numbers}?"),
    CauseKind.WRONG_CHANGE: mark("Cash", "Wrong change given with {numbers}?"),
    CauseKind.PAID_OUT_MISSING: mark("Cash", "Something paid out of the drawer was not entered: {numbers}?"),
    CauseKind.PAID_IN_MISSING: mark("Cash", "Something put into the drawer was not entered: {numbers}?"),
    CauseKind.NO_SALE: mark("Cash", "The drawer was opened without a sale: {numbers}"),
    CauseKind.FLOAT_GAP: mark("Cash", "The float at opening was counted wrong: {amount} off"),
}
_ADJUSTMENTS: Final = {
    "discounts": mark("Cash", "Discounts"),
    "refunds": mark("Cash", "Refunds"),
    "voids": mark("Cash", "Voided"),
    "rounding": mark("Cash", "Cash rounding"),
    "float": mark("Cash", "Float"),
}
_REFUSALS: Final = {
    "no_till": mark("Cash", "There is no such till."),
    "till_there": mark("Cash", "Desk {desk} has a till already."),
    "no_session": mark("Cash", "There is no such session."),
    "session_exists": mark("Cash", "Session {number} of {day} is not closed yet. Count and close it first."),
    "session_not_open": mark("Cash", "The till is not open ({state}). Open it with its float first."),
    "session_of_another_day": mark("Cash", "The till still stands on {day}. Count and close it, then open it for today."),
    "clock_back": mark("Cash", "The till was used on {day}, which is later than today. Please check the clock."),
    "nothing_taken": mark("Cash", "There is no payment."),
    "wrong_sign": mark("Cash", "This amount does not fit: what is given back stands below zero."),
    "reference_used": mark("Cash", "The reference {reference} was used already, on {number}."),
    "no_amount": mark("Cash", "Please enter an amount."),
    "needs_reason": mark("Cash", "Please give the reason."),
    "needs_approval": mark("Cash", "A supervisor has to approve this with their PIN."),
    "too_long": mark("Cash", "That is too long: {longest} characters at most."),
    "not_custodian": mark("Cash", "{custodian} answers for this drawer. They or a supervisor hand it over."),
    "unknown_denomination": mark("Cash", "There is no such note or coin."),
    "too_many_pieces": mark("Cash", "So many pieces are not possible: {most} at most."),
    "not_ended": mark("Cash", "The session is still open. End it first."),
    "not_sealed": mark("Cash", "Count first: what should be there is shown once the count is sealed."),
    "sealed_already": mark("Cash", "The count is sealed."),
    "closed_already": mark("Cash", "This session is closed."),
    "no_difference": mark("Cash", "There is no difference to explain."),
    "tender_needs_reason": mark("Cash", "Please give the reason for the difference: {tender}."),
    "tender_needs_approval": mark("Cash", "A supervisor has to approve the difference: {tender}."),
    "kept_more_than_counted": mark("Cash", "More is kept than was counted."),
    "open_payments": mark("Cash", "Payments are still undecided: {count}. Settle them first."),
    "sums_differ": mark("Cash", "Sales ({sums}) and payments ({takings}) do not agree. Run the check."),
    "no_sessions": mark("Cash", "Choose at least one closed session."),
    "bagged_already": mark("Cash", "The money of this session is in a bag already."),
    "no_seal": mark("Cash", "Please enter the number of the seal."),
    "bag_differs": mark("Cash", "The bag holds {amount}, its sessions owe {due}. Count again or give the reason."),
    "bag_not_from_here": mark("Cash", "That is not possible now: {state}."),
    "no_bag": mark("Cash", "There is no such bag."),
    "no_carrier": mark("Cash", "Please enter who carries the bag."),
    "not_signed": mark("Cash", "Please sign in the box; a dot or a short line is no signature."),
    "own_bag": mark("Cash", "Whoever packed or carried a bag does not accept it."),
    "bag_count_differs": mark("Cash", "Your count differs from the slip. Count again, or dispute the bag with a reason."),
    "bag_agrees": mark("Cash", "Your count agrees with the slip: there is nothing to dispute."),
    "no_z": mark("Cash", "There is no such Z report."),
    "statement_empty": mark("Cash", "No payment was found in this file."),
    "statement_unreadable": mark("Cash", "This file is no readable statement (CSV or XLSX)."),
    "statement_used": mark("Cash", "This file was read already."),
    "not_a_statement_tender": mark("Cash", "There are no statements for this way of paying."),
    # What the check finds.
    "move_changed": mark("Cash", "A payment or cash move was altered: {where} {detail}"),
    "move_gone": mark("Cash", "A payment or cash move was deleted: {where} {detail}"),
    "count_changed": mark("Cash", "A count was altered: {where} {detail}"),
    "count_gone": mark("Cash", "A count was deleted: {where} {detail}"),
    "z_changed": mark("Cash", "A Z report was altered: {where} {detail}"),
    "z_gone": mark("Cash", "A Z report was deleted: {where} {detail}"),
    "z_chain": mark("Cash", "The chain of Z reports does not hold: {where} {detail}"),
    "z_differs": mark("Cash", "A Z report and its moves differ: {where} {detail}"),
    "session_gone": mark("Cash", "A session was deleted: {where} {detail}"),
    "session_without_z": mark("Cash", "A session is closed without its Z report: {where} {detail}"),
    "bag_changed": mark("Cash", "A bag was altered: {where} {detail}"),
    "bag_gone": mark("Cash", "A bag was deleted: {where} {detail}"),
    "signature_changed": mark("Cash", "A signature under a bag was altered: {where} {detail}"),
}  # fmt: skip


def tender_name(tender: Tender, language: str | None = None) -> str:
    """A way of paying."""
    return translate("Cash", _TENDERS[tender], language=language)


def kind_name(kind: MoveKind, language: str | None = None) -> str:
    """A kind of move."""
    return translate("Cash", _KINDS[kind], language=language)


def state_name(state: SessionState, language: str | None = None) -> str:
    """How far a session is."""
    return translate("Cash", _STATES[state], language=language)


def count_name(kind: CountKind, language: str | None = None) -> str:
    """Why the drawer was counted."""
    return translate("Cash", _COUNTS[kind], language=language)


def bag_state_name(state: BagState, language: str | None = None) -> str:
    """How far a bag is."""
    return translate("Cash", _BAGS[state], language=language)


def cause_text(kind: CauseKind, facts: Mapping[str, object], language: str | None = None) -> str:
    """A likely cause as a question; ``facts``: numbers, tender, other, amount as they are shown."""
    shown = {"numbers": "", "tender": "", "other": "", "amount": "", **facts}
    return translate("Cash", _CAUSES[kind], language=language).format(**shown)


def adjustment_name(name: str, language: str | None = None) -> str:
    """What a line of a report beside the sales is called: discounts, refunds, voids, rounding, float."""
    return translate("Cash", _ADJUSTMENTS[name], language=language)


def till_title(number: int, name: str, language: str | None = None) -> str:
    """What a till is called: its name, else its number."""
    return name or translate("Cash", "Till {number}", language=language).format(number=number)


def refusal(code: str, facts: Mapping[str, object], language: str | None = None) -> str:
    """Word one of this slice's refusals and findings."""
    text = _REFUSALS.get(code.partition(".")[2])
    if text is None:
        return translate("Cash", "That is not possible ({code}).", language=language).format(code=code)
    shown = dict(facts)
    spoken = language or texts.language()
    if shown.get("state") in set(SessionState):
        shown["state"] = state_name(SessionState(str(shown["state"])), spoken)
    elif shown.get("state") in set(BagState):
        shown["state"] = bag_state_name(BagState(str(shown["state"])), spoken)
    if shown.get("tender") in set(Tender):
        shown["tender"] = tender_name(Tender(str(shown["tender"])), spoken)
    return translate("Cash", text, language=language).format(**shown)
