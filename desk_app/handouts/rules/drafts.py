"""What is entered of parcels, things and loans, made fit to be kept. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from desk_app.handouts.rules.states import ThingKind
from desk_app.kernel import typed
from desk_app.kernel.ink import Flaw, Ink
from desk_app.kernel.numbers import plain_digits
from desk_app.kernel.refusal import Refusal

LONGEST_LINE = 200
LONGEST_CODE = 60
LONGEST_NOTE = 500
_MOST_PIECES = 9_999


@dataclass(frozen=True, slots=True)
class ParcelDraft:
    """One parcel as taken in: for which host, from whom, by which carrier under which tracking number, how many, where."""

    host_id: int
    sender: str = ""
    carrier: str = ""
    tracking: str = ""
    pieces: int = 1
    place: str = ""
    note: str = ""
    sender_phone: str = ""

    def checked(self) -> ParcelDraft:
        """The draft as it is kept; refuses handouts.nothing_known, .bad_pieces, .too_long."""
        kept = replace(
            self,
            sender=within(typed.line(self.sender)),
            carrier=within(typed.line(self.carrier)),
            tracking=code_of(self.tracking),
            place=within(typed.line(self.place)),
            note=within(typed.line(self.note), LONGEST_NOTE),
            sender_phone=within(typed.line(self.sender_phone), LONGEST_CODE),
        )
        if not (kept.sender or kept.carrier or kept.tracking or kept.note):
            raise Refusal("handouts.nothing_known")
        if not 1 <= kept.pieces <= _MOST_PIECES:
            raise Refusal("handouts.bad_pieces", most=_MOST_PIECES)
        return kept


@dataclass(frozen=True, slots=True)
class Receipt:
    """Who takes parcels and signs for them: the host (no name needed) or a deputy by name."""

    ink: Ink
    deputy: str = ""
    deputy_phone: str = ""
    is_deputy: bool = False

    def checked(self) -> Receipt:
        """The receipt as it is kept; refuses handouts.not_signed, .too_much_ink, .no_deputy, .too_long."""
        name = within(typed.line(self.deputy)) if self.is_deputy else ""
        if self.is_deputy and not name:
            raise Refusal("handouts.no_deputy")
        phone = within(typed.line(self.deputy_phone), LONGEST_CODE) if self.is_deputy else ""
        return replace(self, ink=signed(self.ink), deputy=name, deputy_phone=phone)


@dataclass(frozen=True, slots=True)
class ThingDraft:
    """Something the desk lends: its own barcode, what it is, where it hangs."""

    code: str
    kind: ThingKind
    name: str
    place: str = ""
    note: str = ""
    is_active: bool = True

    def checked(self) -> ThingDraft:
        """The draft as it is kept; refuses handouts.no_code, .no_name, .too_long."""
        kept = replace(
            self,
            code=code_of(self.code),
            name=within(typed.line(self.name)),
            place=within(typed.line(self.place)),
            note=within(typed.line(self.note), LONGEST_NOTE),
        )
        if not kept.code:
            raise Refusal("handouts.no_code")
        if not kept.name:
            raise Refusal("handouts.no_name")
        return kept


@dataclass(frozen=True, slots=True)
class LoanDraft:
    """To whom a thing goes and until when; the signature may be left out."""

    name: str
    due_at: datetime
    phone: str = ""
    title: str = ""
    note: str = ""
    person_id: int | None = None
    ink: Ink | None = None

    def checked(self, now: datetime) -> LoanDraft:
        """The draft as it is kept; refuses handouts.no_borrower, .due_past, .not_signed, .too_much_ink, .too_long."""
        name = within(typed.line(self.name))
        if not name:
            raise Refusal("handouts.no_borrower")
        if self.due_at <= now:
            raise Refusal("handouts.due_past")
        return replace(
            self,
            name=name,
            phone=within(typed.line(self.phone), LONGEST_CODE),
            note=within(typed.line(self.note), LONGEST_NOTE),
            ink=None if self.ink is None or not self.ink.strokes else signed(self.ink),
        )


@dataclass(frozen=True, slots=True)
class Loss:
    """A thing that does not come back: what was charged (minor units, 0 for nothing) and why."""

    note: str
    charge: int = 0

    def checked(self) -> Loss:
        """The loss as it is kept; refuses handouts.no_note, .bad_charge, .too_long."""
        note = within(typed.line(self.note), LONGEST_NOTE)
        if not note:
            raise Refusal("handouts.no_note")
        if self.charge < 0:
            raise Refusal("handouts.bad_charge")
        return replace(self, note=note)


def within(text: str, longest: int = LONGEST_LINE) -> str:
    """The text if it is short enough; refuses handouts.too_long."""
    if len(text) > longest:
        raise Refusal("handouts.too_long", longest=longest)
    return text


def code_of(text: str) -> str:
    """A barcode or tracking number as it is compared: no spaces or hyphens, full-width signs plain, capital letters."""
    return within(plain_digits(typed.line(text)).upper(), LONGEST_CODE)


def signed(ink: Ink) -> Ink:
    """A signature worth keeping; refuses handouts.not_signed, .too_much_ink."""
    flaw = ink.flaw
    if flaw is Flaw.TOO_LITTLE:
        raise Refusal("handouts.not_signed")
    if flaw is Flaw.TOO_MUCH:
        raise Refusal("handouts.too_much_ink")
    return ink
