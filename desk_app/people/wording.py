"""The sentences of this slice: refusals, classes, reasons, and what a person is called on a public board."""

from __future__ import annotations

from collections.abc import Mapping

from desk_app.kernel.texts import mark, translate
from desk_app.people.rules import EraseReason, PersonClass, Title, short_name

_CLASSES = {
    PersonClass.NORMAL: mark("People", "No special class"),
    PersonClass.VIP: mark("People", "VIP"),
    PersonClass.ELDERLY: mark("People", "Elderly"),
    PersonClass.PREGNANT: mark("People", "Pregnant"),
    PersonClass.DISABLED: mark("People", "With a disability"),
}
_REASONS = {
    EraseReason.REQUEST: mark("People", "At the person's request"),
    EraseReason.RETENTION: mark("People", "Time for keeping has run out"),
    EraseReason.MISTAKE: mark("People", "Entered by mistake"),
}
_TITLES = {
    Title.UNKNOWN: mark("People", "Not known"),
    Title.MR: mark("People", "Mr"),
    Title.MS: mark("People", "Ms"),
}
_SENTENCES = {
    "nothing_given": mark("People", "Please enter a name, a phone number or another detail."),
    "too_long": mark("People", "This text is too long. At most {longest} characters are possible."),
    "too_many_phones": mark("People", "At most {most} phone numbers can be kept."),
    "bad_language": mark("People", "This language is not available."),
    "not_found": mark("People", "There is no such person, or their data has been erased."),
    "no_reason": mark("People", "Please say why you need to see the data in full."),
    "empty_note": mark("People", "Please write what colleagues should know."),
    "note_in_the_past": mark("People", "The note would have ended already. Please choose a later day."),
    "no_note": mark("People", "There is no such note."),
    "same": mark("People", "This is one and the same person already."),
    "not_merged": mark("People", "This record was not merged."),
}


def refusal(code: str, facts: Mapping[str, object], language: str | None = None) -> str:
    """The sentence for a refusal of this slice; ``code`` with or without its prefix."""
    return translate("People", _SENTENCES[code.removeprefix("people.")], language=language).format(**facts)


def class_name(person_class: PersonClass, language: str | None = None) -> str:
    """A class of persons as staff call it."""
    return translate("People", _CLASSES[person_class], language=language)


def reason_name(reason: EraseReason, language: str | None = None) -> str:
    """Why a person is erased, in words."""
    return translate("People", _REASONS[reason], language=language)


def title_name(title: Title, language: str | None = None) -> str:
    """A form of address by itself, for choosing."""
    return translate("People", _TITLES[title], language=language)


def board_name(name: str, surname: str, title: Title, language: str | None = None) -> str:
    """What may stand beside a number on the public board, after consent: 李女士, Ms C. (G2); empty without a name."""
    short = short_name(name, surname)
    if not short or title is Title.UNKNOWN:
        return f"{short}**" if short else ""
    pattern = (
        translate("People", "Mr {name}", language=language)
        if title is Title.MR
        else translate("People", "Ms {name}", language=language)
    )
    return pattern.format(name=short)
