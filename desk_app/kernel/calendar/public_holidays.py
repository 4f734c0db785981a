"""Public holidays and make-up working days of the mainland, as an import source for the site's overrides.

The library is asked once, when somebody imports a year; deadlines read only the stored rows, which people may change.
A year the State Council has not announced is refused, never guessed.
"""

from collections.abc import Iterable
from datetime import date
from typing import Final, Protocol

from desk_app.kernel.calendar.days import DayKind, DayOverride
from desk_app.kernel.refusal import Refusal

#: The arrangement for the next year is announced around the beginning of this month.
_ANNOUNCED_IN: Final = 11

_NAMES: Final = {
    "new_years_day": {"zh_CN": "元旦", "zh_TW": "元旦", "en": "New Year's Day"},
    "spring_festival": {"zh_CN": "春节", "zh_TW": "春節", "en": "Spring Festival"},
    "tomb_sweeping_day": {"zh_CN": "清明节", "zh_TW": "清明節", "en": "Tomb-Sweeping Day"},
    "labour_day": {"zh_CN": "劳动节", "zh_TW": "勞動節", "en": "Labour Day"},
    "dragon_boat_festival": {"zh_CN": "端午节", "zh_TW": "端午節", "en": "Dragon Boat Festival"},
    "mid_autumn_festival": {"zh_CN": "中秋节", "zh_TW": "中秋節", "en": "Mid-Autumn Festival"},
    "national_day": {"zh_CN": "国庆节", "zh_TW": "國慶節", "en": "National Day"},
    "anti_fascist_70th_day": {"zh_CN": "抗战胜利纪念日", "zh_TW": "抗戰勝利紀念日", "en": "Victory Day"},
}
_MADE_UP: Final = {"zh_CN": "{name}调休上班", "zh_TW": "{name}補班", "en": "{name} make-up day"}


class NamedDay(Protocol):
    """Anything with a day's name: an override, a day of the calendar, a line of an explanation."""

    @property
    def kind(self) -> DayKind:
        """What kind of day it is."""
        ...

    @property
    def name(self) -> str:
        """What the site typed itself, or nothing."""
        ...

    @property
    def key(self) -> str:
        """Which known public holiday it belongs to, or nothing."""
        ...


def public_holidays(year: int) -> tuple[DayOverride, ...]:
    """Return the year's public holidays and make-up days in order; refusal calendar.year_unpublished."""
    from chinese_calendar import constants

    days = [(day, DayKind.PUBLIC_HOLIDAY, name) for day, name in constants.holidays.items() if day.year == year]
    # Some days of the next year may stand in an announcement; only a year with its Spring Festival is complete.
    if not any(name == constants.Holiday.spring_festival.value for _, _, name in days):
        raise Refusal("calendar.year_unpublished", year=year)
    days += [(day, DayKind.MAKE_UP, name) for day, name in constants.workdays.items() if day.year == year]
    return tuple(DayOverride(day, kind, key=constants.Holiday(name).name) for day, kind, name in sorted(days))


def day_name(day: NamedDay, language: str) -> str:
    """Return a special day's name in zh_CN, zh_TW or en; what the site typed itself is shown as typed."""
    if day.name or day.key not in _NAMES:
        return day.name
    name = _NAMES[day.key][language]
    return _MADE_UP[language].format(name=name) if day.kind is DayKind.MAKE_UP else name


def missing_year(overrides: Iterable[DayOverride], today: date, announced_in: int = _ANNOUNCED_IN) -> int | None:
    """Return the year whose public holidays are missing: this one, or the next from November on; None if all is well."""
    known = {override.day.year for override in overrides if override.kind is DayKind.PUBLIC_HOLIDAY}
    if today.year not in known:
        return today.year
    if today.month >= announced_in and today.year + 1 not in known:
        return today.year + 1
    return None
