"""The words of the waiting room: rows and pins of the board, what the public board shows, what a call says.

Text only; the public texts come in a named language, because a waiting room reads several. A name is shortened here and
nowhere else before it reaches a public screen (G2).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from desk_app.kernel.texts import translate
from desk_app.people.rules import is_chinese, short_name
from desk_app.phrases.rules import Title, salutation
from desk_app.waiting.rules import Kind, Pin, spoken_label


def kind_name(kind: Kind, limit_minutes: int) -> str:
    """What a stretch of a bar is called in the legend."""
    names = {
        Kind.WAIT: translate("Waiting", "Waiting"),
        Kind.OVER: translate("Waiting", "Over %n min", None, limit_minutes),
        Kind.SETTLED: translate("Waiting", "Settled"),
        Kind.SERVING: translate("Waiting", "Being served"),
    }
    return names[kind]


def pin_texts(pin: Pin, host: str) -> tuple[str, ...]:
    """What stands beside a pin, the longest wording first."""
    if pin is Pin.HOST_TOLD:
        told = translate("Waiting", "Host told")
        return (translate("Waiting", "{host} told").format(host=host), told) if host else (told,)
    texts = {
        Pin.TEA: translate("Waiting", "Tea"),
        Pin.REFILL: translate("Waiting", "Refill"),
        Pin.READING: translate("Waiting", "Papers"),
    }
    return (texts[pin],)


def cup_text(*, is_first: bool, at: str) -> tuple[str, ...]:
    """What stands beside the time of the next cup, the longest wording first (T2)."""
    if is_first:
        return (translate("Waiting", "Tea {time}").format(time=at), translate("Waiting", "Tea"))
    return (translate("Waiting", "Refill {time}").format(time=at), translate("Waiting", "Refill"))


def duration(ran: timedelta) -> str:
    """A running time as the board shows it: 3:23, 1:02:15."""
    seconds = max(0, int(ran.total_seconds()))
    minutes, rest = divmod(seconds, 60)
    return f"{minutes}:{rest:02}" if minutes < 60 else f"{minutes // 60}:{minutes % 60:02}:{rest:02}"


def public_name(name: str, title: str, language: str) -> str:
    """A name as it may stand on the public board after consent: 李女士, Ms C., or 李** without a form of address."""
    short = short_name(name)
    if not short or short == "*":
        return ""
    if title not in {Title.MR.value, Title.MS.value}:
        return f"{short}**" if is_chinese(short) else short
    return salutation(short, Title(title), language, is_surname=True)


def call_text(label: str, desk: int, language: str) -> str:
    """What the voice says: 请A零一二号到1号台."""
    text = translate("Waiting", "Number {label}, please come to desk {desk}.", language=language)
    return text.format(label=spoken_label(label, language), desk=desk)


def desk_name(desk: int, language: str) -> str:
    """Where to go, on the public board."""
    return translate("Waiting", "Desk {number}", language=language).format(number=desk)


def public_texts(language: str) -> Mapping[str, str]:
    """The fixed words of the public board in one language."""
    return {
        "now": translate("Waiting", "Now calling", language=language),
        "calls": translate("Waiting", "Called before", language=language),
        "waiting": translate("Waiting", "People waiting", language=language),
        "sit": translate("Waiting", "Please take a seat. We will call your number.", language=language),
        "foot": translate("Waiting", "Tea and newspapers are ready for you.", language=language),
    }


def waiting_count(count: int, language: str) -> str:
    """How many wait in a lane, on the public board."""
    return translate("Waiting", "%n waiting", None, count, language=language)
