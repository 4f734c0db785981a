"""How a fact of a known kind is written in the language of the form: times, money, numbers on paper.

Pure: value, kind, language and site in, text out. A text given where a typed value is expected is shown as it stands.
"""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from desk_app.kernel.numbers import grouped
from desk_app.paper.values import Fact, Picture, Site, Strokes

KINDS: Final = (
    "text",
    "code",
    "number",
    "quantity",
    "money",
    "rate",
    "day",
    "month",
    "time",
    "moment",
    "duration",
    "flag",
    "picture",
    "strokes",
)
_WEEKDAYS: Final = {
    "zh_CN": ("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
    "zh_TW": ("週一", "週二", "週三", "週四", "週五", "週六", "週日"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MILLI: Final = 1000
_SLIP_DIGITS: Final = 15


def shown(value: Fact, kind: str, language: str, site: Site) -> str:
    """Return a fact as text: "" for nothing, never raises over a value of another kind."""
    if value is None or value is False or isinstance(value, Picture | Strokes):
        return ""
    if value is True:
        return "✓"
    if kind == "code":
        return _code(str(value))
    if isinstance(value, int):
        return _number(value, kind, language, site)
    if kind in {"day", "month", "time", "moment"}:
        return _when(value, kind, language, site)
    return str(value) if isinstance(value, str | date) else ""


def instant(value: Fact, site: Site) -> datetime | None:
    """Return a fact as a local time of the site: aware datetime, ISO text or milliseconds since 1970; else None."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return None
    if isinstance(value, int) and not isinstance(value, bool):
        value = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=value)
    if not isinstance(value, datetime):
        return None
    return value if value.tzinfo is None else value.astimezone(_zone(site.timezone))


@lru_cache(maxsize=8)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def _code(digits: str) -> str:
    plain = digits.isascii() and digits.isdecimal() and len(digits) >= _SLIP_DIGITS
    return grouped(digits) if plain else digits


def _number(value: int, kind: str, language: str, site: Site) -> str:
    if kind == "money":
        sign, amount = ("−" if value < 0 else ""), abs(value)
        unit = 10**site.decimals
        cents = f".{amount % unit:0{site.decimals}d}" if site.decimals else ""
        return f"{sign}{site.currency}{amount // unit:,}{cents}"
    if kind == "quantity":
        return f"{value / _MILLI:,.3f}".rstrip("0").rstrip(".")
    if kind == "rate":
        return f"{value / 100:.2f}".rstrip("0").rstrip(".") + "%"
    if kind == "duration":
        hours, rest = divmod(value, 3600)
        return f"{hours}:{rest // 60:02d}:{rest % 60:02d}" if hours else f"{rest // 60}:{rest % 60:02d}"
    if kind in {"day", "month", "time", "moment"}:
        return _when(value, kind, language, site)
    return f"{value:,}"


def _when(value: Fact, kind: str, language: str, site: Site) -> str:
    at = instant(value, site)
    if at is None:
        if isinstance(value, date):
            return _day(value, language)
        return str(value)
    if kind == "time":
        return f"{at:%H:%M}"
    if kind == "month":
        return f"{_MONTHS[at.month - 1]} {at.year}" if language == "en" else f"{at.year} 年 {at.month} 月"
    day = _day(at.date(), language)
    if kind == "day":
        return day
    return f"{at.day} {_MONTHS[at.month - 1]} {at:%Y %H:%M}" if language == "en" else f"{at:%Y-%m-%d %H:%M}"


def _day(day: date, language: str) -> str:
    weekday = _WEEKDAYS[language][day.weekday()]
    if language == "en":
        return f"{weekday} {day.day} {_MONTHS[day.month - 1]} {day.year}"
    return f"{day:%Y-%m-%d} {weekday}"
