"""The import source of public holidays: announced years only, names in every language, the banner."""

from datetime import date

import pytest

from desk_app.kernel.calendar import DayKind, DayOverride, day_name, missing_year, public_holidays
from desk_app.kernel.refusal import Refusal

YEAR = public_holidays(2026)
BY_DAY = {override.day: override for override in YEAR}


def test_an_announced_year_has_holidays_and_make_up_days_in_order() -> None:
    assert BY_DAY[date(2026, 1, 1)].kind is DayKind.PUBLIC_HOLIDAY
    assert BY_DAY[date(2026, 2, 14)].kind is DayKind.MAKE_UP
    assert [override.day for override in YEAR] == sorted(BY_DAY)
    assert {override.day.year for override in YEAR} == {2026}
    assert all(override.windows is None for override in YEAR)


def test_a_year_that_was_not_announced_is_refused_not_guessed() -> None:
    with pytest.raises(Refusal) as refused:
        public_holidays(2199)
    assert (refused.value.code, refused.value.facts) == ("calendar.year_unpublished", {"year": 2199})


@pytest.mark.parametrize(
    ("language", "holiday", "make_up"),
    [
        ("zh_CN", "春节", "春节调休上班"),
        ("zh_TW", "春節", "春節補班"),
        ("en", "Spring Festival", "Spring Festival make-up day"),
    ],
)
def test_days_are_named_in_every_language(language: str, holiday: str, make_up: str) -> None:
    assert day_name(BY_DAY[date(2026, 2, 17)], language) == holiday
    assert day_name(BY_DAY[date(2026, 2, 14)], language) == make_up


def test_every_holiday_of_the_library_has_a_name_in_every_language() -> None:
    announced = [override for year in range(2004, 2027) for override in public_holidays(year)]
    for language in ("zh_CN", "zh_TW", "en"):
        assert all(day_name(override, language) for override in announced)


def test_what_the_site_typed_is_shown_as_typed() -> None:
    assert day_name(DayOverride(date(2026, 2, 17), DayKind.OWN, name="盘点", key="spring_festival"), "en") == "盘点"
    assert day_name(DayOverride(date(2026, 2, 17), DayKind.OWN), "en") == ""


def test_the_banner_tells_which_year_is_missing() -> None:
    assert missing_year((), date(2026, 3, 1)) == 2026
    assert missing_year(YEAR, date(2026, 10, 31)) is None
    assert missing_year(YEAR, date(2026, 11, 1)) == 2027
    assert missing_year(YEAR, date(2026, 9, 1), announced_in=9) == 2027
    assert missing_year((*YEAR, DayOverride(date(2027, 1, 1), DayKind.PUBLIC_HOLIDAY)), date(2026, 12, 31)) is None
    # A site's own exception says nothing about the State Council's plan.
    assert missing_year((DayOverride(date(2026, 5, 5), DayKind.OWN),), date(2026, 3, 1)) == 2026
