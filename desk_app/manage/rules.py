"""What managing needs to know by itself: parts of the phrase book, what is masked, which picture may become a logo.

Pure: values and bytes in, the same answers out.
"""

from __future__ import annotations

import io
import re
import warnings
from enum import StrEnum
from typing import Final

from desk_app.kernel.refusal import Refusal

LOGO_SIDE: Final = 800
LOGO_BYTES: Final = 20_000_000
LOGO_PIXELS: Final = 30_000_000
LEAST_FREE_BYTES: Final = 2_000_000_000
BACKUP_LATE_HOURS: Final = 26  # a night and a day without one: something keeps it from being made

ZONES: Final = (
    "Asia/Shanghai", "Asia/Taipei", "Asia/Hong_Kong", "Asia/Macau", "Asia/Singapore", "Asia/Tokyo", "Asia/Seoul",
    "Europe/London", "Europe/Berlin", "America/New_York", "America/Los_Angeles", "Australia/Sydney", "UTC",
)  # fmt: skip
"""What the list offers; any other zone stays possible by typing it among the settings."""


class PhraseGroup(StrEnum):
    """The parts of the phrase book, as the situations stand in it."""

    OPENING = "opening"
    COLLEAGUES = "second_guest"
    HOST = "ask_identity"
    TEA = "tea"
    CALLS = "call_opening"
    DUTY = "duty_opening"
    CANNOT = "cannot_help"
    APOLOGY = "apology"
    CASES = "complaint_intake"
    LOST = "lost_intake"
    SELLING = "price"
    PARTING = "closing"


def grouped(situations: tuple[str, ...]) -> dict[str, PhraseGroup]:
    """Which group each situation belongs to: a group begins with its first situation."""
    firsts = {group.value: group for group in PhraseGroup}
    found: dict[str, PhraseGroup] = {}
    group = PhraseGroup.OPENING
    for situation in situations:
        group = firsts.get(situation, group)
        found[situation] = group
    return found


class State(StrEnum):
    """How something is doing; the values are those of the widgets' state row."""

    GOOD = "good"
    SOON = "soon"
    LATE = "late"
    UNKNOWN = "muted"


PHONES: Final = frozenset({"phone", "phones", "private_phone", "contact", "callback_phone", "new_phone"})
IDS: Final = frozenset({"id_number", "identity", "identity_number", "id_digits"})
MAILS: Final = frozenset({"email", "mail"})
_MOBILE: Final = re.compile(r"(?<![0-9])(1[0-9]{2})[0-9]{4}([0-9]{4})(?![0-9])")


def without_mobiles(text: str) -> str:
    """A text in which mobile numbers are masked wherever they stand (G2)."""
    return _MOBILE.sub(r"\1****\2", text)


def clean_logo(raw: bytes, name: str) -> bytes:
    """A picture as it may be kept: decoded within limits, made small, without metadata, as PNG.

    Refuses manage.logo_too_large and manage.logo_unreadable (name).
    """
    try:
        return _png(raw)
    except Refusal:
        raise
    except Exception as problem:
        # Decoders raise whatever they like over a broken file.
        raise Refusal("manage.logo_unreadable", file=name) from problem


def _png(raw: bytes) -> bytes:
    from PIL import Image, ImageOps

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        # The header alone says how large it decodes: nothing is unpacked before that is known.
        with Image.open(io.BytesIO(raw), formats=("PNG", "JPEG", "WEBP", "BMP", "GIF")) as found:
            _refuse_huge(found.size)
            picture = ImageOps.exif_transpose(found).convert("RGBA")
    picture.thumbnail((LOGO_SIDE, LOGO_SIDE))
    clean = Image.new("RGBA", picture.size)
    clean.paste(picture)
    stream = io.BytesIO()
    clean.save(stream, "PNG", optimize=True)
    return stream.getvalue()


def _refuse_huge(size: tuple[int, int]) -> None:
    if size[0] * size[1] > LOGO_PIXELS:
        raise Refusal("manage.logo_too_large")
