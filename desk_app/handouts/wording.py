"""The words of parcels and loans: states, kinds, ways, and the sentences of refusals and findings. Text only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desk_app.handouts.rules import LoanState, ParcelState, ThingKind, Way
from desk_app.kernel.texts import mark, translate

_PARCEL_STATES: Final = {
    ParcelState.WAITING: mark("Handouts", "Host not told yet"),
    ParcelState.TOLD: mark("Handouts", "Host told"),
    ParcelState.HANDED_OUT: mark("Handouts", "Handed out"),
    ParcelState.RETURNED: mark("Handouts", "Back to the carrier"),
}
_LOAN_STATES: Final = {
    LoanState.OUT: mark("Handouts", "Out"),
    LoanState.BACK: mark("Handouts", "Returned"),
    LoanState.LOST: mark("Handouts", "Lost"),
}
_KINDS: Final = {
    ThingKind.KEY: mark("Handouts", "Key"),
    ThingKind.UMBRELLA: mark("Handouts", "Umbrella"),
    ThingKind.BADGE: mark("Handouts", "Badge"),
    ThingKind.OTHER: mark("Handouts", "Other"),
}
_WAYS: Final = {
    Way.PHONE: mark("Handouts", "By telephone"),
    Way.MESSAGE: mark("Handouts", "By message"),
    Way.IN_PERSON: mark("Handouts", "In person"),
}
_SENTENCES: Final = {
    "nothing_known": mark("Handouts", "Please enter the sender, the carrier or the tracking number."),
    "bad_pieces": mark("Handouts", "Please enter how many pieces there are, 1 to {most}."),
    "too_long": mark("Handouts", "This text is too long. At most {longest} characters are possible."),
    "no_host": mark("Handouts", "Please choose whom it is for."),
    "here_already": mark("Handouts", "A parcel with this tracking number is at the desk already: {number}"),
    "no_parcel": mark("Handouts", "There is no such parcel."),
    "parcel_over": mark("Handouts", "This parcel has left the desk already."),
    "other_host": mark("Handouts", "These parcels are for different people. Please hand them out one by one."),
    "not_signed": mark("Handouts", "Please have it signed: a dot or a tick is not enough."),
    "too_much_ink": mark("Handouts", "There is too much in the signature box. Please clear it and sign again."),
    "no_deputy": mark("Handouts", "Please write who takes it for the host."),
    "no_reason": mark("Handouts", "Please write why it goes back."),
    "no_code": mark("Handouts", "Please scan or type the barcode."),
    "no_name": mark("Handouts", "Please write what it is."),
    "code_taken": mark("Handouts", "This barcode belongs to {name} already."),
    "no_thing": mark("Handouts", "There is no such thing to lend."),
    "thing_out": mark("Handouts", "{name} is out: {borrower} has it."),
    "thing_gone": mark("Handouts", "{name} is lost or no longer lent."),
    "not_lost": mark("Handouts", "It is not marked as lost."),
    "no_borrower": mark("Handouts", "Please write who borrows it."),
    "due_past": mark("Handouts", "This time is over already. Please choose a later one."),
    "no_loan": mark("Handouts", "There is no such loan."),
    "loan_over": mark("Handouts", "This loan is over already."),
    "no_note": mark("Handouts", "Please write what happened and what was charged."),
    "bad_charge": mark("Handouts", "A charge cannot be less than nothing."),
    "receipt_changed": mark("Handouts", "What was signed has been changed: {where} {detail}"),
    "receipt_gone": mark("Handouts", "A hand-out's signature was deleted: {where} {detail}"),
    "parcel_gone": mark("Handouts", "A parcel was deleted: {where} {detail}"),
    "loan_gone": mark("Handouts", "A loan was deleted: {where} {detail}"),
}


def refusal(code: str, facts: Mapping[str, object], language: str | None = None) -> str:
    """The sentence for a refusal or finding of this slice; ``code`` with or without its prefix."""
    return translate("Handouts", _SENTENCES[code.removeprefix("handouts.")], language=language).format(**facts)


def parcel_state(state: ParcelState, language: str | None = None) -> str:
    """How far a parcel is."""
    return translate("Handouts", _PARCEL_STATES[state], language=language)


def loan_state(state: LoanState, language: str | None = None) -> str:
    """How a loan stands."""
    return translate("Handouts", _LOAN_STATES[state], language=language)


def kind_name(kind: ThingKind, language: str | None = None) -> str:
    """What kind of thing it is."""
    return translate("Handouts", _KINDS[kind], language=language)


def way_name(way: Way, language: str | None = None) -> str:
    """How a host was told."""
    return translate("Handouts", _WAYS[way], language=language)
