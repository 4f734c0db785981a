"""What the kinds of records in the journal are called, the parts of the phrase book, why a word is never used."""

from __future__ import annotations

from typing import Final

from desk_app.kernel.texts import mark, translate
from desk_app.manage.rules import PhraseGroup
from desk_app.phrases.rules import Kind

KINDS: Final = {
    "visit": mark("Manage", "Visit"),
    "expected": mark("Manage", "Expected visitor"),
    "badge": mark("Manage", "Visitor badge"),
    "lane": mark("Manage", "Lane"),
    "counter_session": mark("Manage", "Counter"),
    "emergency_list": mark("Manage", "Emergency list"),
    "person": mark("Manage", "Person"),
    "staff": mark("Manage", "Staff member"),
    "host": mark("Manage", "Host"),
    "department": mark("Manage", "Department"),
    "message": mark("Manage", "Message"),
    "task": mark("Manage", "Task"),
    "fault": mark("Manage", "Fault"),
    "escalation": mark("Manage", "Report upwards"),
    "call": mark("Manage", "Call"),
    "promise": mark("Manage", "Promise"),
    "review": mark("Manage", "Daily review"),
    "duty_call": mark("Manage", "Duty call"),
    "duty_week": mark("Manage", "Week of duty"),
    "duty_hand_over": mark("Manage", "Hand-over of the duty line"),
    "plan_contact": mark("Manage", "Contact of the emergency plan"),
    "shift_note": mark("Manage", "Note"),
    "parcel": mark("Manage", "Parcel"),
    "loan": mark("Manage", "Loan"),
    "loan_thing": mark("Manage", "Thing to lend"),
    "found_item": mark("Manage", "Found item"),
    "claim": mark("Manage", "Claim"),
    "lost_report": mark("Manage", "Loss report"),
    "transfer": mark("Manage", "Transfer"),
    "product": mark("Manage", "Product"),
    "product_category": mark("Manage", "Heading of goods"),
    "supplier": mark("Manage", "Supplier"),
    "delivery": mark("Manage", "Delivery of goods"),
    "purchase_order": mark("Manage", "Order to a supplier"),
    "stock_count": mark("Manage", "Count of goods"),
    "price_list": mark("Manage", "Price list"),
    "complaint": mark("Manage", "Complaint"),
    "member": mark("Manage", "Member"),
    "price_class": mark("Manage", "Price class"),
    "fee_account": mark("Manage", "Fee account"),
    "fee_type": mark("Manage", "Fee type"),
    "bill": mark("Manage", "Bill"),
    "till": mark("Manage", "Till"),
    "cash_session": mark("Manage", "Till session"),
    "cash_move": mark("Manage", "Cash move"),
    "z_report": mark("Manage", "Z report"),
    "bag": mark("Manage", "Bag to finance"),
    "authority": mark("Manage", "Authority table"),
    "utility": mark("Manage", "Public utility"),
    "blank_form": mark("Manage", "Blank form"),
    "outbound_sheet": mark("Manage", "Call sheet"),
    "found_register": mark("Manage", "Register of left items"),
    "envelope_count": mark("Manage", "Count of sealed valuables"),
    "checklist": mark("Manage", "Checklist"),
    "waiver": mark("Manage", "Closed over"),
    "sale": mark("Manage", "Sale"),
    "refund": mark("Manage", "Refund"),
    "report": mark("Manage", "Report"),
    "drawer_request": mark("Manage", "Cash drawer"),
    "link": mark("Manage", "Link"),
    "attachment": mark("Manage", "Attached file"),
    "print_job": mark("Manage", "Paper"),
    "printer": mark("Manage", "Printer"),
    "route": mark("Manage", "Way of a form"),
    "form": mark("Manage", "Form"),
    "setting": mark("Manage", "Setting"),
    "calendar": mark("Manage", "Calendar"),
    "phrase_book": mark("Manage", "Phrase book"),
    "site": mark("Manage", "Site"),
}
_GROUPS: Final = {
    PhraseGroup.OPENING: mark("Manage", "Welcome"),
    PhraseGroup.COLLEAGUES: mark("Manage", "Two guests, colleagues"),
    PhraseGroup.HOST: mark("Manage", "To see a host"),
    PhraseGroup.TEA: mark("Manage", "Tea and waiting"),
    PhraseGroup.CALLS: mark("Manage", "On the telephone"),
    PhraseGroup.DUTY: mark("Manage", "Outside hours"),
    PhraseGroup.CANNOT: mark("Manage", "What we cannot do"),
    PhraseGroup.APOLOGY: mark("Manage", "Apologies"),
    PhraseGroup.CASES: mark("Manage", "Complaints, suggestions"),
    PhraseGroup.LOST: mark("Manage", "Lost things"),
    PhraseGroup.SELLING: mark("Manage", "Goods and fees"),
    PhraseGroup.PARTING: mark("Manage", "Good-bye"),
}
_NEVER: Final = {
    Kind.REFUSAL: mark("Manage", "Refusal"),
    Kind.IMPATIENCE: mark("Manage", "Impatience"),
    Kind.CONTEMPT: mark("Manage", "Contempt"),
    Kind.VAGUENESS: mark("Manage", "Vagueness"),
    Kind.FILLER: mark("Manage", "Filler"),
    Kind.SLANG: mark("Manage", "Slang"),
    Kind.ADDRESS: mark("Manage", "Wrong address"),
}
FACT_NAMES: Final = {
    "salutation": mark("Manage", "form of address"),
    "guest": mark("Manage", "guest"),
    "greeting": mark("Manage", "greeting"),
    "season": mark("Manage", "season"),
    "season_wish": mark("Manage", "wish of the season"),
    "site": mark("Manage", "site"),
    "host": mark("Manage", "host"),
    "colleague": mark("Manage", "colleague"),
    "department": mark("Manage", "department"),
    "company": mark("Manage", "company"),
    "staff": mark("Manage", "staff number"),
    "number": mark("Manage", "ticket or slip number"),
    "counter": mark("Manage", "counter"),
    "phone": mark("Manage", "telephone"),
    "time": mark("Manage", "time"),
    "minutes": mark("Manage", "minutes"),
    "amount": mark("Manage", "amount"),
    "item": mark("Manage", "thing"),
    "reason": mark("Manage", "reason"),
    "state": mark("Manage", "how far it is"),
    "readback": mark("Manage", "read back"),
    "result": mark("Manage", "result"),
}


def fact_name(fact: str, language: str | None = None) -> str:
    """What a placeholder of a phrase stands for; nothing where nobody worded it."""
    return translate("Manage", FACT_NAMES[fact], language=language) if fact in FACT_NAMES else ""


def kind_name(kind: str, language: str | None = None) -> str:
    """A kind of record as people say it; its code where nobody worded it."""
    return translate("Manage", KINDS[kind], language=language) if kind in KINDS else kind


def group_name(group: PhraseGroup, language: str | None = None) -> str:
    """A part of the phrase book."""
    return translate("Manage", _GROUPS[group], language=language)


def phrase_kind(kind: Kind, language: str | None = None) -> str:
    """Why a word is never used (P2)."""
    return translate("Manage", _NEVER[kind], language=language)
