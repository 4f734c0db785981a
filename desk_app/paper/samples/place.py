"""The invented site of the samples and small helpers to write one fact in three languages."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from math import cos, pi, sin
from typing import Final

from desk_app.kernel.numbers import NumberKind, SlipNumber
from desk_app.paper.values import LANGUAGES, Facts, Picture, Site, Strokes

Say = Callable[..., str]
Sample = Callable[[Say], Facts]
NOW: Final = datetime(2026, 11, 21, 6, 32, tzinfo=UTC)

_NAMES: Final = ("阳光会所", "陽光會所", "Sunshine Club House")
_ADDRESSES: Final = (
    "滨河路 88 号一层客户服务中心",
    "濱河路 88 號一樓客戶服務中心",
    "Customer Service, 88 Riverside Road",
)
_FOOTERS: Final = ("感谢您的光临", "感謝您的光臨", "Thank you for your visit")


def sayer(language: str) -> Say:
    """Return a function that picks one of (zh_CN, zh_TW, en)."""
    at = LANGUAGES.index(language)

    def say(*texts: str) -> str:
        return texts[at]

    return say


def site(language: str) -> Site:
    """Return the site whose paper the samples are."""
    say = sayer(language)
    zone, currency = ("Asia/Taipei", "NT$") if language == "zh_TW" else ("Asia/Shanghai", "¥")
    name, address, thanks = say(*_NAMES), say(*_ADDRESSES), say(*_FOOTERS)
    return Site(name, address, "0571-8888 6666", thanks, None, zone, currency)


def number(kind: NumberKind, sequence: int = 45) -> str:
    """Return a slip number of the sample day."""
    return SlipNumber(kind, NOW.date(), 1, sequence).digits


def at(minutes: float = 0, days: float = 0) -> str:
    """Return an instant before (negative) or after the samples' now, as stored facts keep it."""
    return (NOW + timedelta(minutes=minutes, days=days)).isoformat()


def day(days: int = 0) -> str:
    """Return a date relative to the sample day."""
    return (NOW + timedelta(days=days)).date().isoformat()


def printed(facts: Mapping[str, object]) -> Facts:
    """Add what every print carries."""
    return {"printed_at": at(), "staff": "1027", **facts}  # type: ignore[dict-item]


def rows(names: str, *values: Sequence[object]) -> tuple[Facts, ...]:
    """Return rows from a list of field names and tuples of values."""
    fields = names.split()
    return tuple(dict(zip(fields, row, strict=True)) for row in values)  # type: ignore[arg-type]


@cache
def signature(seed: int = 1) -> Strokes:
    """Return invented handwriting."""
    lines = []
    for letter in range(3):
        left = 30 + letter * 95
        for stroke in range(3):
            angle = 0.5 + stroke * 1.3 + letter * 0.8 + seed
            points = [
                (
                    left + 40 + 34 * cos(angle + step / 9 * pi * 0.7) + step * 1.5,
                    70 + 38 * sin(angle * 1.7 + step / 9 * pi * 0.9) + stroke * 6,
                )
                for step in range(14)
            ]
            lines.append(tuple(points))
    return Strokes(tuple(lines), 330, 150)


@cache
def photo(tone: int = 0) -> Picture:
    """Return a drawn stand-in for a photograph."""
    from io import BytesIO

    from PIL import Image, ImageDraw

    image = Image.new("RGB", (320, 240), (232, 236, 233))
    draw = ImageDraw.Draw(image)
    shade = 60 + tone * 30
    draw.ellipse((110, 40, 210, 140), fill=(shade, shade + 10, shade + 8))
    draw.pieslice((60, 150, 260, 350), 180, 360, fill=(shade, shade + 10, shade + 8))
    stream = BytesIO()
    image.save(stream, "PNG", optimize=True)
    return Picture(stream.getvalue())
