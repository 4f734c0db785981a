"""What is shown of personal data unless somebody asks for more and is journalled (G2)."""

from __future__ import annotations

from typing import Final

from desk_app.people.rules.names import is_chinese, surname_of
from desk_app.people.rules.phones import phone_digits

STARS: Final = "****"


def masked_phone(text: str) -> str:
    """138****1234: three and four digits of a mobile number, fewer of a shorter one, none of four or fewer."""
    digits = phone_digits(text)
    if not digits:
        return ""
    first, last = _shown(len(digits))
    return f"{digits[:first]}{STARS}{digits[len(digits) - last :]}"


def _shown(length: int) -> tuple[int, int]:
    if length >= 11:
        return 3, 4
    if length >= 8:
        return 2, 2
    return (0, 2) if length >= 5 else (0, 0)


def masked_email(address: str) -> str:
    """The first letter and the domain: j****@example.com; nothing of a very short or broken address."""
    local, at, domain = address.strip().rpartition("@")
    if not address.strip():
        return ""
    if not at or not local:
        return STARS
    return f"{local[0] if len(local) > 2 else ''}{STARS}@{domain}"


def masked_id(number: str) -> str:
    """The last four characters of an identity number of at least eight, else none."""
    kept = "".join(sign for sign in number if sign.isascii() and sign.isalnum())
    return "" if not kept else STARS + (kept[-4:] if len(kept) >= 8 else "")


def short_name(name: str, surname: str = "") -> str:
    """What may stand on a public board after consent: the surname of a Chinese name, else an initial with a stop."""
    family = surname.strip() or surname_of(name)
    if not family:
        return ""
    if is_chinese(family):
        return family if surname_of(family) == family else surname_of(family)
    return f"{family[0].upper()}." if family[0].isalpha() else "*"


def masked_name(name: str, surname: str = "") -> str:
    """A name that tells no more than its short form: 李**, C.**."""
    short = short_name(name, surname)
    return f"{short}**" if short else ""
