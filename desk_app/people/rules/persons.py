"""The values of a person, what may be entered, and how long which purpose keeps it (D16)."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import Final

from desk_app.kernel.refusal import Refusal
from desk_app.kernel.settings import Setting
from desk_app.kernel.texts import LANGUAGES
from desk_app.people.rules.names import split_title, surname_of

KEEP_VISITS_DAYS: Setting[int] = Setting("people.keep_visits", 180, "privacy", "days", minimum=1, maximum=3650)
KEEP_CALLS_DAYS: Setting[int] = Setting("people.keep_calls", 365, "privacy", "days", minimum=1, maximum=3650)
KEEP_CASES_DAYS: Setting[int] = Setting("people.keep_cases", 1095, "privacy", "days", minimum=1, maximum=7300)
UNMASK_ROLE: Setting[str] = Setting("people.unmask_role", "desk", "privacy", choices=("desk", "supervisor", "manager"))
SETTINGS = (KEEP_VISITS_DAYS, KEEP_CALLS_DAYS, KEEP_CASES_DAYS, UNMASK_ROLE)

TEXT_LENGTH: Final = 2_000
PHONE_LENGTH: Final = 60
_PHONES: Final = 5


class Title(StrEnum):
    """How somebody is addressed (P3); empty until it is known."""

    UNKNOWN = ""
    MR = "mr"
    MS = "ms"


class PersonClass(StrEnum):
    """What a person's visits start with (D10); staff may decide otherwise each time."""

    NORMAL = "normal"
    VIP = "vip"
    ELDERLY = "elderly"
    PREGNANT = "pregnant"
    DISABLED = "disabled"


class ConsentKind(StrEnum):
    """What somebody agreed to."""

    BOARD_NAME = "board_name"  # the short name beside the number on the public board (G2)


class EraseReason(StrEnum):
    """Why a person is erased; a word from a list, because a sentence could name them again."""

    REQUEST = "request"
    RETENTION = "retention"
    MISTAKE = "mistake"


class Purpose(StrEnum):
    """What a slice still needs a person for."""

    VISIT = "visit"
    CALL = "call"
    COMPLAINT = "complaint"
    CLAIM = "claim"


@dataclass(frozen=True, slots=True)
class Need:
    """The last day a purpose had to do with a person; None while the matter is open."""

    purpose: Purpose
    last_on: date | None


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """What is entered of a person; everything may be empty but not all of it."""

    name: str = ""
    surname: str = ""
    title: Title = Title.UNKNOWN
    phones: tuple[str, ...] = ()
    email: str = ""
    company: str = ""
    language: str = ""
    person_class: PersonClass = PersonClass.NORMAL
    id_number: str = ""


@dataclass(frozen=True, slots=True)
class PersonChange:
    """What is put right; None leaves a value as it is; ``more_phones`` come to those that are known."""

    name: str | None = None
    surname: str | None = None
    title: Title | None = None
    phones: tuple[str, ...] | None = None
    email: str | None = None
    company: str | None = None
    language: str | None = None
    person_class: PersonClass | None = None
    id_number: str | None = None
    more_phones: tuple[str, ...] = ()

    def on(self, draft: PersonDraft) -> PersonDraft:
        """The values after the change; a new name without a surname gets its likely one."""
        named = (part.name for part in fields(PersonDraft))
        given = {name: value for name in named if (value := getattr(self, name)) is not None}
        if self.surname is None and self.name not in {None, draft.name}:
            given["surname"] = ""
        changed = replace(draft, **given)
        return replace(changed, phones=changed.phones + self.more_phones)


def clean(text: str, longest: int = TEXT_LENGTH) -> str:
    """Text as typed (emoji, 𠮷, right-to-left) without control characters; refuses people.too_long."""
    if text.isprintable() and len(text) <= longest:  # nearly everything: no look at each sign
        return text.strip()
    spaced = (" " if sign in "\t\r\n\v\f" else sign for sign in text)
    kept = "".join(sign for sign in spaced if unicodedata.category(sign) not in {"Cc", "Cs"}).strip()
    if len(kept) > longest:
        raise Refusal("people.too_long", longest=longest)
    return kept


def checked_draft(draft: PersonDraft) -> PersonDraft:
    """The draft cleaned, its form of address and surname filled in; refuses people.nothing_given, .too_long.

    Also refuses people.too_many_phones and people.bad_language.
    """
    name, title = clean(draft.name), draft.title
    if title is Title.UNKNOWN:
        name, found = split_title(name)
        title = Title(found)
    phones = tuple(dict.fromkeys(filter(None, (clean(phone, PHONE_LENGTH) for phone in draft.phones))))
    if len(phones) > _PHONES:
        raise Refusal("people.too_many_phones", most=_PHONES)
    if draft.language and draft.language not in LANGUAGES:
        raise Refusal("people.bad_language")
    checked = PersonDraft(
        name=name,
        surname=clean(draft.surname) or surname_of(name),
        title=title,
        phones=phones,
        email=clean(draft.email, 254),
        company=clean(draft.company),
        language=draft.language,
        person_class=draft.person_class,
        id_number=clean(draft.id_number, 40),
    )
    if not any((checked.name, checked.phones, checked.email, checked.company, checked.id_number)):
        raise Refusal("people.nothing_given")
    return checked
