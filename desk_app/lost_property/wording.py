"""The words of lost property: states, holders, verdicts, reasons, categories and the sentences of its refusals.

Text only, in the reader's language; no Qt, no database.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desk_app.kernel import texts
from desk_app.kernel.texts import mark, translate
from desk_app.lost_property.rules import Filter, Holder, IdKind, Reason, State, Verdict, category

_STATES: Final = {
    State.REGISTERED: mark("LostProperty", "Registered, not shelved yet"),
    State.SHELVED: mark("LostProperty", "In custody"),
    State.CLAIM_PENDING: mark("LostProperty", "Being claimed"),
    State.DISPUTED: mark("LostProperty", "Claimed by two"),
    State.AT_ADMINISTRATION: mark("LostProperty", "At the administration"),
    State.RELEASED: mark("LostProperty", "Returned to the owner"),
    State.POLICE: mark("LostProperty", "With the police"),
    State.DISPOSED: mark("LostProperty", "Disposed of"),
    State.FINDER: mark("LostProperty", "Returned to the finder"),
    State.SPLIT: mark("LostProperty", "Split into its parts"),
}
_HOLDERS: Final = {
    Holder.HANDED_IN: mark("LostProperty", "Handed in"),
    Holder.DESK: mark("LostProperty", "Desk"),
    Holder.ADMINISTRATION: mark("LostProperty", "Administration"),
    Holder.OWNER: mark("LostProperty", "Owner"),
    Holder.POLICE: mark("LostProperty", "Police"),
    Holder.DISPOSED: mark("LostProperty", "Disposed of"),
    Holder.FINDER: mark("LostProperty", "Finder"),
    Holder.PARTS: mark("LostProperty", "Its parts"),
}
_VERDICTS: Final = {
    Verdict.MATCHES: mark("LostProperty", "Matches"),
    Verdict.UNSURE: mark("LostProperty", "Not sure"),
    Verdict.CONTRADICTS: mark("LostProperty", "Contradicts"),
}
_REASONS: Final = {
    Reason.CATEGORY: mark("LostProperty", "same kind"),
    Reason.GROUP: mark("LostProperty", "similar kind"),
    Reason.COLOUR: mark("LostProperty", "same colour"),
    Reason.NEAR_COLOUR: mark("LostProperty", "similar colour"),
    Reason.BRAND: mark("LostProperty", "same make"),
    Reason.WORDS: mark("LostProperty", "like words"),
    Reason.PLACE: mark("LostProperty", "same place"),
    Reason.SAME_DAY: mark("LostProperty", "time fits"),
    Reason.SAME_WEEK: mark("LostProperty", "same week"),
}
_FILTERS: Final = {
    Filter.IN_CUSTODY: mark("LostProperty", "In custody"),
    Filter.TO_TRANSFER: mark("LostProperty", "To transfer"),
    Filter.CLAIMED: mark("LostProperty", "Returned"),
    Filter.ADMINISTRATION: mark("LostProperty", "Passed on"),
    Filter.ALL: mark("LostProperty", "All"),
}
_ID_KINDS: Final = {
    IdKind.ID_CARD: mark("LostProperty", "ID card"),
    IdKind.PASSPORT: mark("LostProperty", "Passport or permit"),
    IdKind.DRIVING_LICENCE: mark("LostProperty", "Driving licence"),
    IdKind.MEMBER_CARD: mark("LostProperty", "Membership card"),
    IdKind.OTHER: mark("LostProperty", "Another document"),
}
_COLOURS: Final = {
    "black": mark("LostProperty", "Black"),
    "white": mark("LostProperty", "White"),
    "grey": mark("LostProperty", "Grey"),
    "red": mark("LostProperty", "Red"),
    "orange": mark("LostProperty", "Orange"),
    "yellow": mark("LostProperty", "Yellow"),
    "green": mark("LostProperty", "Green"),
    "blue": mark("LostProperty", "Blue"),
    "purple": mark("LostProperty", "Purple"),
    "pink": mark("LostProperty", "Pink"),
    "brown": mark("LostProperty", "Brown"),
    "gold": mark("LostProperty", "Gold"),
    "silver": mark("LostProperty", "Silver"),
    "mixed": mark("LostProperty", "Several colours"),
}
_REFUSALS: Final = {
    "no_item": mark("LostProperty", "This item is not in the register."),
    "no_claim": mark("LostProperty", "This claim is not in the register."),
    "no_report": mark("LostProperty", "This report is not in the register."),
    "no_place": mark("LostProperty", "Please enter where it was found."),
    "bad_count": mark("LostProperty", "The number of pieces is between 1 and {most}."),
    "found_later": mark("LostProperty", "It can't have been found later than now."),
    "lost_later": mark("LostProperty", "It can't have been lost later than now."),
    "lost_backwards": mark("LostProperty", "The end of the time is before its beginning."),
    "bad_amount": mark("LostProperty", "The amount can't be below zero."),
    "no_contact": mark("LostProperty", "Please enter name and telephone, so that we can bring news."),
    "no_name": mark("LostProperty", "Please enter the claimant's name."),
    "bad_last_four": mark("LostProperty", "Please enter the last four signs of the document."),
    "no_authorisation": mark("LostProperty", "Please note what the owner gave as authorisation."),
    "no_answer": mark("LostProperty", "Type what the claimant says first; “doesn't know” is an answer too."),
    "too_long": mark("LostProperty", "That is too long: {longest} characters at most."),
    "half_feature": mark("LostProperty", "A hidden feature needs a question and an answer."),
    "too_many_features": mark("LostProperty", "At most {most} hidden features."),
    "needs_seal": mark("LostProperty", "Valuables and cash are sealed: enter the number of the seal."),
    "needs_second": mark("LostProperty", "A second person has to confirm this with their PIN."),
    "needs_supervisor": mark("LostProperty", "A supervisor has to release this with their PIN."),
    "no_photo_of_documents": mark("LostProperty", "No photo is kept of identity and bank cards."),
    "photo_too_large": mark("LostProperty", "This picture is too large: {megapixels} megapixels at most."),
    "photo_of_kind": mark("LostProperty", "This is a {kind} file, not a picture. Take a photo of it, or save it as JPEG or PNG first."),
    "photo_unreadable": mark("LostProperty", "This file is not a readable picture (JPEG, PNG, WebP, BMP or GIF)."),
    "ended": mark("LostProperty", "This item is no longer in custody: {state}."),
    "not_from_here": mark("LostProperty", "That is not possible now: {now}."),
    "not_in_custody": mark("LostProperty", "The desk does not hold this item: {holder}. Only whoever holds it can release it."),
    "locked": mark("LostProperty", "Locked until {until} after refused claims. A supervisor can go on."),
    "disputed": mark("LostProperty", "Two people claim this item. A supervisor decides first."),
    "not_disputed": mark("LostProperty", "This item is not claimed by two."),
    "claim_over": mark("LostProperty", "This claim is over."),
    "not_matched": mark("LostProperty", "The features have to match before going on."),
    "not_identified": mark("LostProperty", "Please record the claimant's identity first."),
    "no_such_feature": mark("LostProperty", "This feature belongs to another item."),
    "answered_already": mark("LostProperty", "The answer is recorded and can't be changed."),
    "not_answered": mark("LostProperty", "Type the claimant's answer before judging it."),
    "judged_already": mark("LostProperty", "The verdict is recorded and can't be changed."),
    "not_signed": mark("LostProperty", "Please sign in the box; a dot or a short line is no signature."),
    "too_much_ink": mark("LostProperty", "That is more ink than a signature. Please clear the box and sign again."),
    "nothing_to_transfer": mark("LostProperty", "Choose at least one item to transfer."),
    "no_taker": mark("LostProperty", "Please enter who takes the items for the administration."),
    "not_disposable": mark("LostProperty", "The desk disposes of perishables and waste only; the rest goes to the administration."),
    "needs_reason": mark("LostProperty", "Please give the reason."),
    "no_reference": mark("LostProperty", "Please enter the officer or the reference of the police."),
    "not_site_rule": mark("LostProperty", "This site does not return items to their finder."),
    "not_due": mark("LostProperty", "The time for the owner is not over yet: {due}."),
    "no_parts": mark("LostProperty", "A parcel is split into two parts at least."),
    "parts_cash": mark("LostProperty", "The parts hold less cash than the parcel did. Count it again together."),
    "feature_too_late": mark("LostProperty", "Features are not added while somebody claims the item."),
    "report_closed": mark("LostProperty", "This report is closed."),
    "no_storage": mark("LostProperty", "Please enter where it is put."),
    "no_slip": mark("LostProperty", "There is nothing to print for this item."),
    # What the check finds.
    "item_gone": mark("LostProperty", "A found item was deleted: {where} {detail}"),
    "item_changed": mark("LostProperty", "A found item was altered: {where} {detail}"),
    "custody_gap": mark("LostProperty", "The chain of custody has a gap: {where}, row {detail}"),
    "holder_differs": mark("LostProperty", "Holder and chain of custody differ: {where} {detail}"),
    "released_unsigned": mark("LostProperty", "Released without a signed claim: {where} {detail}"),
    "claim_gone": mark("LostProperty", "A signed claim was deleted: {where} {detail}"),
    "claim_changed": mark("LostProperty", "A signed claim was altered: {where} {detail}"),
    "signature_gone": mark("LostProperty", "The signature of a claim was deleted: {where} {detail}"),
    "signature_changed": mark("LostProperty", "A stroke of a signature was altered: {where}, {detail}"),
    "transfer_changed": mark("LostProperty", "A signed transfer was altered: {where} {detail}"),
}  # fmt: skip


def state_name(state: State, language: str | None = None) -> str:
    """A state as staff call it."""
    return translate("LostProperty", _STATES[state], language=language)


def holder_name(holder: Holder, language: str | None = None) -> str:
    """Whoever holds an item."""
    return translate("LostProperty", _HOLDERS[holder], language=language)


def verdict_name(verdict: Verdict, language: str | None = None) -> str:
    """What was judged of an answer."""
    return translate("LostProperty", _VERDICTS[verdict], language=language)


def reason_name(reason: Reason, language: str | None = None) -> str:
    """Why two things may be the same."""
    return translate("LostProperty", _REASONS[reason], language=language)


def filter_name(wanted: Filter) -> str:
    """A list of the register."""
    return translate("LostProperty", _FILTERS[wanted])


def id_kind_name(kind: IdKind, language: str | None = None) -> str:
    """A kind of document."""
    return translate("LostProperty", _ID_KINDS[kind], language=language)


def colour_name(colour: str, language: str | None = None) -> str:
    """A colour of the list, or the word as it was typed."""
    return translate("LostProperty", _COLOURS[colour], language=language) if colour in _COLOURS else colour


def category_name(code: str, language: str | None = None) -> str:
    """A category as staff call it."""
    return category(code).name(language or texts.language())


def item_title(title: str, code: str, language: str | None = None) -> str:
    """What an item is called: the title typed, else its category."""
    return title or category_name(code, language)


def days_text(left: int) -> str:
    """How long an item stays: 12 days, tomorrow, today, 3 days late."""
    if left < 0:
        late = abs(left)
        return translate("LostProperty", "%n day(s) late", None, late)
    if left <= 1:
        return translate("LostProperty", "due tomorrow") if left else translate("LostProperty", "due today")
    return translate("LostProperty", "%n day(s)", None, left)


def copy_marks(purpose: str, day: str, language: str | None = None) -> tuple[str, ...]:
    """The lines burnt into a copy of a document (G6)."""
    return (
        translate("LostProperty", "Only for: {purpose}", language=language).format(purpose=purpose),
        day,
        translate("LostProperty", "Void if copied again", language=language),
    )


def refusal(code: str, facts: Mapping[str, object], language: str | None = None) -> str:
    """Word one of this slice's refusals and findings."""
    text = _REFUSALS.get(code.partition(".")[2])
    if text is None:
        return translate("LostProperty", "That is not possible ({code}).", language=language).format(code=code)
    shown = dict(facts)
    for name in ("state", "now", "then"):
        if shown.get(name) in set(State):
            shown[name] = state_name(State(str(shown[name])), language)
    if shown.get("holder") in set(Holder):
        shown["holder"] = holder_name(Holder(str(shown["holder"])), language)
    return translate("LostProperty", text, language=language).format(**shown)
