"""Whom one speaks to (P3) and on which day (R1, C11)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.phrases import rules
from desk_app.phrases.rules import Manner, Season, Situation, Title

LANGUAGES = ("zh_CN", "zh_TW", "en")
HOLIDAYS = [season for season in Season if season not in (Season.NONE, Season.WEEKEND)]


@pytest.mark.parametrize(
    ("name", "expected"),
    [("王小明", "王"), ("欧阳修", "欧阳"), ("司馬光", "司馬"), ("李", "李"), ("欧阳", "欧阳"), ("𠮷田", "𠮷"),
     ("Anna Carter", "Carter"), ("Carter, Anna", "Carter"), ("  Anna   van Dyke ", "Dyke"), ("Carter", "Carter"), ("", "")],
)  # fmt: skip
def test_p3_the_surname_of_a_name(name: str, expected: str) -> None:
    assert rules.surname(name) == expected


@pytest.mark.parametrize(
    ("name", "title", "language", "expected"),
    [
        ("王小明", Title.MR, "zh_CN", "王先生"),
        ("李梅", Title.MS, "zh_CN", "李女士"),
        ("李梅", Title.UNKNOWN, "zh_CN", "李先生／女士"),
        ("李梅", None, "zh_TW", "李先生／女士"),
        ("Anna Carter", Title.MS, "en", "Ms Carter"),
        ("Anna Carter", None, "en", "Mr/Ms Carter"),
        ("Anna Carter", Title.MS, "zh_CN", "Carter 女士"),
        ("Zoé Barbé", Title.MS, "zh_CN", "Barbé 女士"),
        ("王小明", Title.MR, "en", "Mr 王"),
        ("", Title.MR, "zh_CN", "先生"),
        ("", Title.MS, "en", "madam"),
        ("", Title.UNKNOWN, "en", ""),
        ("  ", None, "zh_CN", ""),
    ],
)
def test_p3_surname_and_title_once_known(name: str, title: Title | None, language: str, expected: str) -> None:
    assert rules.salutation(name, title, language) == expected


def test_p3_a_given_surname_is_taken_as_it_is() -> None:
    assert rules.salutation("van Dyke", Title.MR, "en", is_surname=True) == "Mr van Dyke"


@pytest.mark.parametrize("language", LANGUAGES)
def test_p3_please_and_thank_you_stand_in_what_asks_the_customer_for_something(language: str) -> None:
    words = {"zh_CN": ("请", "谢"), "zh_TW": ("請", "謝"), "en": ("please", "thank", "would you", "may i", "could you")}
    asking = [Situation.ASK_NAME, Situation.ASK_PHONE, Situation.PLEASE_SIT, Situation.CHECKING_START, Situation.HAND_FORM,
              Situation.CHECKING_45S, Situation.TAKE_MESSAGE, Situation.LOST_SIGN, Situation.BAD_LINE]  # fmt: skip
    for situation in asking:
        for manner in Manner:
            said = rules.phrase(situation, language, manner).lower()
            assert any(word in said for word in (*words[language], "may i")), said


@given(st.text(max_size=40))
def test_p3_a_name_is_taken_as_typed_and_never_read_as_a_placeholder(name: str) -> None:
    said = rules.fill("您好[，{salutation}]。", {"salutation": name}, "zh_CN")
    assert said == (f"您好，{name.strip()}。" if name.strip() else "您好。")


@pytest.mark.parametrize(
    ("hour", "zh_cn", "zh_tw", "en"),
    [(0, "晚上好", "晚安", "Good evening"), (5, "早上好", "早安", "Good morning"), (9, "上午好", "早安", "Good morning"),
     (11, "中午好", "午安", "Good morning"), (12, "中午好", "午安", "Good afternoon"), (13, "下午好", "午安", "Good afternoon"),
     (18, "晚上好", "晚安", "Good evening"), (23, "晚上好", "晚安", "Good evening")],
)  # fmt: skip
def test_r1_the_greeting_follows_the_hour(hour: int, zh_cn: str, zh_tw: str, en: str) -> None:
    assert [rules.greeting(hour, language) for language in LANGUAGES] == [zh_cn, zh_tw, en]


@pytest.mark.parametrize(
    ("key", "name", "expected"),
    [("", "", Season.NONE), ("weekend", "", Season.WEEKEND), ("spring_festival", "", Season.SPRING_FESTIVAL),
     ("holiday", "端午節", Season.DRAGON_BOAT), ("holiday", "和平紀念日", Season.NONE), ("holiday", "Qingming", Season.NONE),
     ("holiday", "Chinese New Year's Eve", Season.SPRING_FESTIVAL), ("holiday", "New Year's Day", Season.NEW_YEAR),
     ("holiday", "公司庆典", Season.HOLIDAY), ("holiday", " ", Season.HOLIDAY), ("no_such_day", "", Season.NONE)],
)  # fmt: skip
def test_c11_the_season_follows_the_calendar(key: str, name: str, expected: Season) -> None:
    assert rules.season(key, name) is expected


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("day", [Season.WEEKEND, *HOLIDAYS])
def test_c11_every_season_has_its_greeting_at_the_start_and_at_the_end(language: str, day: Season) -> None:
    words = rules.season_words(day, language)
    facts = {"greeting": rules.greeting(10, language), **words}
    start = rules.say(rules.situation_for(Situation.OPENING, day), language, facts)
    end = rules.say(rules.situation_for(Situation.SEE_OFF, day), language, facts)
    if day is not Season.WEEKEND:
        assert words["season"] in start
        assert words["season_wish"] in end
    assert start != rules.say(Situation.OPENING, language, facts)
    assert end != rules.say(Situation.SEE_OFF, language, facts)


def test_c11_an_ordinary_day_has_no_season() -> None:
    assert rules.season_words(Season.NONE, "zh_CN") == {}
    assert rules.situation_for(Situation.OPENING, Season.NONE) is Situation.OPENING


def test_c11_a_situation_without_a_variant_stays() -> None:
    assert rules.situation_for(Situation.TEA, Season.WEEKEND) is Situation.TEA


def test_c11_seasons_are_the_greeting_keys_of_the_holiday_calendar() -> None:
    from chinese_calendar import constants

    known = {holiday.name for holiday in constants.Holiday}
    assert {season.value for season in HOLIDAYS} - {"holiday"} <= known


def test_fill_keeps_a_name_in_its_own_letters() -> None:
    said = rules.fill("{host} is here. {department} helps.", {"host": "de Vries"}, "en")
    assert said == "de Vries is here. The department in charge helps."
