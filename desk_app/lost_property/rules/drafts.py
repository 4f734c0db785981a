"""What is typed when something is handed in, missed or claimed, and what may be typed.

Limits keep a record readable; text is kept as it was typed and never read as markup.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from desk_app.kernel.refusal import Refusal
from desk_app.lost_property.rules.categories import Category, Trait, category

if TYPE_CHECKING:
    from desk_app.lost_property.rules.pictures import CleanPhoto

TEXT_LENGTH: Final = 5_000
SHORT_LENGTH: Final = 200
MOST_FEATURES: Final = 12
MOST_PIECES: Final = 9_999

#: Colours offered as chips; the code is kept, any other word is kept as typed.
COLOURS: Final = (
    "black", "white", "grey", "red", "orange", "yellow", "green", "blue", "purple", "pink", "brown", "gold", "silver",
    "mixed",
)  # fmt: skip
#: Colours that people take for each other.
NEAR_COLOURS: Final = (
    frozenset({"black", "grey"}),
    frozenset({"grey", "silver"}),
    frozenset({"grey", "white"}),
    frozenset({"white", "silver"}),
    frozenset({"red", "orange"}),
    frozenset({"red", "pink"}),
    frozenset({"orange", "yellow"}),
    frozenset({"yellow", "gold"}),
    frozenset({"green", "blue"}),
    frozenset({"blue", "purple"}),
    frozenset({"purple", "pink"}),
    frozenset({"brown", "orange"}),
    frozenset({"brown", "black"}),
)


class IdKind(StrEnum):
    """The document a claimant showed."""

    ID_CARD = "id_card"
    PASSPORT = "passport"
    DRIVING_LICENCE = "driving_licence"
    MEMBER_CARD = "member_card"
    OTHER = "other"


class Channel(StrEnum):
    """How somebody reported a loss."""

    VISITOR = "visitor"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Feature:
    """A hidden feature: what is asked, what stands against it, and whether a wrong answer alone decides (D14)."""

    question: str
    answer: str
    is_must: bool = False


@dataclass(frozen=True, slots=True)
class ItemDraft:
    """What is known of a thing handed in (L1). Money is in minor units; ``title`` empty: the category's name."""

    category: str
    found_at: datetime
    place: str
    title: str = ""
    colour: str = ""
    brand: str = ""
    description: str = ""
    count: int = 1
    finder_name: str = ""
    finder_phone: str = ""
    finder_staff: str = ""
    features: tuple[Feature, ...] = ()
    storage: str = ""
    seal: str = ""
    cash: int = 0
    is_valuable: bool = False
    is_perishable: bool = False
    is_dangerous: bool = False
    photo: CleanPhoto | None = None

    @property
    def kind(self) -> Category:
        """Its category."""
        return category(self.category)

    def has(self, trait: Trait) -> bool:
        """A trait of the category, or one that was ticked for this thing."""
        ticked = {
            Trait.VALUABLE: self.is_valuable or self.cash > 0,
            Trait.PERISHABLE: self.is_perishable,
            Trait.DANGEROUS: self.is_dangerous,
        }
        return trait in self.kind.traits or ticked.get(trait, False)

    def checked(self, now: datetime) -> ItemDraft:
        """The draft as it is stored.

        Refuses lost_property.no_place, .too_long, .bad_count, .found_later, .bad_amount, .too_many_features,
        .half_feature, .needs_seal (D15), .no_photo_of_documents (G2).
        """
        if not self.place.strip():
            raise Refusal("lost_property.no_place")
        if not 1 <= self.count <= MOST_PIECES:
            raise Refusal("lost_property.bad_count", most=MOST_PIECES)
        if self.found_at > now:
            raise Refusal("lost_property.found_later")
        if self.cash < 0:
            raise Refusal("lost_property.bad_amount")
        if self.has(Trait.VALUABLE) and not self.seal.strip():
            raise Refusal("lost_property.needs_seal")
        if self.has(Trait.DOCUMENT) and self.photo is not None:
            raise Refusal("lost_property.no_photo_of_documents")
        short = ("title", "colour", "brand", "place", "finder_name", "finder_phone", "finder_staff", "storage", "seal")
        kept: dict[str, Any] = {name: checked_text(getattr(self, name), SHORT_LENGTH) for name in short}
        return replace(
            self,
            **kept,
            description=checked_text(self.description, TEXT_LENGTH),
            features=checked_features(self.features),
        )


def checked_features(features: tuple[Feature, ...]) -> tuple[Feature, ...]:
    """Hidden features without empty ones; refuses lost_property.half_feature, .too_many_features, .too_long."""
    kept = []
    for feature in features:
        question, answer = (checked_text(text, SHORT_LENGTH) for text in (feature.question, feature.answer))
        if bool(question) != bool(answer):
            raise Refusal("lost_property.half_feature")
        if question:
            kept.append(Feature(question, answer, feature.is_must))
    if len(kept) > MOST_FEATURES:
        raise Refusal("lost_property.too_many_features", most=MOST_FEATURES)
    return tuple(kept)


@dataclass(frozen=True, slots=True)
class ReportDraft:
    """What somebody misses: what, where, when, and how to reach them."""

    category: str
    lost_from: datetime
    lost_to: datetime
    name: str
    phone: str
    place: str = ""
    colour: str = ""
    brand: str = ""
    description: str = ""
    channel: Channel = Channel.VISITOR
    person_id: int | None = None
    form_of_address: str = ""

    def checked(self, now: datetime) -> ReportDraft:
        """The draft as it is stored; refuses lost_property.no_contact, .lost_later, .lost_backwards, .too_long."""
        if not self.phone.strip() or not self.name.strip():
            raise Refusal("lost_property.no_contact")
        if self.lost_from > now:
            raise Refusal("lost_property.lost_later")
        if self.lost_to < self.lost_from:
            raise Refusal("lost_property.lost_backwards")
        kept: dict[str, Any] = {
            name: checked_text(getattr(self, name), SHORT_LENGTH)
            for name in ("name", "phone", "place", "colour", "brand")
        }
        return replace(
            self, **kept, lost_to=min(self.lost_to, now), description=checked_text(self.description, TEXT_LENGTH)
        )


@dataclass(frozen=True, slots=True)
class Identity:
    """Who claims: the document's kind and last four signs, never its whole number; a proxy with the owner's word."""

    name: str
    phone: str
    id_kind: IdKind
    last_four: str
    owner: str = ""  # for whom a proxy comes
    authorisation: str = ""  # what the proxy brought: letter, message, telephone call
    is_stamped: bool = False  # a paper copy was stamped in front of the claimant (G6)
    person_id: int | None = None

    def checked(self) -> Identity:
        """The identity as it is stored; refuses lost_property.no_name, .bad_last_four, .no_authorisation, .too_long."""
        if not self.name.strip():
            raise Refusal("lost_property.no_name")
        last = unicodedata.normalize("NFKC", self.last_four).strip().upper()
        if not (len(last) == 4 and last.isascii() and last.isalnum()):
            raise Refusal("lost_property.bad_last_four")
        if self.owner.strip() and not self.authorisation.strip():
            raise Refusal("lost_property.no_authorisation")
        kept: dict[str, Any] = {
            name: checked_text(getattr(self, name), SHORT_LENGTH)
            for name in ("name", "phone", "owner", "authorisation")
        }
        return replace(self, **kept, last_four=last)


def checked_text(text: str, longest: int) -> str:
    """Text without control signs and edges, as people typed it; refuses lost_property.too_long (longest)."""
    kept = "".join(sign for sign in text if sign == "\n" or unicodedata.category(sign) not in {"Cc", "Cs"}).strip()
    if len(kept) > longest:
        raise Refusal("lost_property.too_long", longest=longest)
    return kept


def answer_text(text: str) -> str:
    """What a claimant said; refuses lost_property.no_answer: *doesn't know* is typed, too."""
    kept = checked_text(text, SHORT_LENGTH)
    if not kept:
        raise Refusal("lost_property.no_answer")
    return kept
