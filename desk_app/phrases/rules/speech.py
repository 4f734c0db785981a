"""How a phrase becomes what is said: salutation (P3), greeting for hour and day (R1, C11), facts filled in.

Pure: hour, weekday and holiday are handed in. Must never fail over a missing fact and never read a clock.
"""

import re
from collections.abc import Mapping

from desk_app.phrases.rules.book import phrase, wording
from desk_app.phrases.rules.keys import Manner, Season, Situation, Title

_FACTS_TEXT = (
    "salutation guest greeting season season_wish site host colleague department company staff "
    "number counter phone time minutes amount item reason state readback result"
)
FACTS = frozenset(_FACTS_TEXT.split())
"""Every fact a phrase may ask for."""

_TITLES = {
    "zh_CN": {Title.MR: "先生", Title.MS: "女士", Title.UNKNOWN: "先生／女士"},
    "zh_TW": {Title.MR: "先生", Title.MS: "女士", Title.UNKNOWN: "先生／女士"},
    "en": {Title.MR: "Mr", Title.MS: "Ms", Title.UNKNOWN: "Mr/Ms"},
}
_ALONE = {"en": {Title.MR: "sir", Title.MS: "madam"}}
_COMPOUND_TEXT = (
    "欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 夏侯 尉迟 尉遲 东方 東方 皇甫 公孙 公孫 慕容 令狐 长孙 長孫 宇文 司徒 南宫 南宮 独孤 獨孤 轩辕 軒轅 端木 百里 呼延 西门 西門 "
    "公冶 太史 申屠 濮阳 濮陽 赫连 赫連 澹台 澹臺 闻人 聞人 司空 仲孙 仲孫 范姜 張簡 张简"
)
_COMPOUND = frozenset(_COMPOUND_TEXT.split())
_HOLIDAYS: tuple[tuple[Season, tuple[str, ...]], ...] = (
    (Season.NONE, ("memorial", "mourning", "tomb", "qingming", "清明", "和平", "纪念", "紀念", "公祭", "哀悼", "二二八")),
    (Season.SPRING_FESTIVAL, ("spring festival", "lunar new year", "chinese new year", "春节", "春節", "除夕", "农历", "農曆")),
    (Season.NEW_YEAR, ("new year", "元旦")),
    (Season.LABOUR_DAY, ("labour", "labor", "劳动", "勞動", "五一")),
    (Season.DRAGON_BOAT, ("dragon boat", "端午")),
    (Season.MID_AUTUMN, ("mid-autumn", "mid autumn", "中秋")),
    (Season.NATIONAL_DAY, ("national day", "国庆", "國慶")),
)  # fmt: skip
"""Words in the name a site gave its own holiday; on a day of mourning nobody is wished joy."""

_GROUP = re.compile(r"\[([^\[\]]*)\]")
_FIELD = re.compile(r"\{(\w+)\}")
_SENTENCE_START = re.compile(r"(?:\A|(?<=[.!?]\s))([a-z])")
_LATIN_NAME = re.compile(r"[^\u2e80-\u9fff\U00020000-\U0003ffff]+")


def title_of(title: str) -> Title:
    """Return the form of address a slice stored; anything unknown is UNKNOWN."""
    return Title(title) if title in Title.__members__.values() else Title.UNKNOWN


def surname(name: str) -> str:
    """Return the surname of a full name: the first character (or two of a compound) in Chinese, else the last word."""
    name = " ".join(name.split())
    if not name:
        return ""
    if _LATIN_NAME.fullmatch(name):
        before, comma, _ = name.partition(",")
        return (before if comma else name.rpartition(" ")[2]).strip()
    # with a compound surname and nothing after it (欧阳) the whole is the surname as well
    return name[:2] if name[:2] in _COMPOUND else name[:1]


def salutation(name: str, title: Title | None, language: str, *, is_surname: bool = False) -> str:
    """Return surname and Mr/Ms once known (P3); with no name the bare form of address, with neither "".

    A title nobody has told shows both forms; the person who speaks sees whom they have before them.
    """
    title = title or Title.UNKNOWN
    family = name.strip() if is_surname else surname(name)
    if not family:
        alone = _ALONE.get(language, _TITLES[language])
        return "" if title is Title.UNKNOWN else alone[title]
    word = _TITLES[language][title]
    if language == "en":
        return f"{word} {family}"
    return f"{family} {word}" if _LATIN_NAME.fullmatch(family) else f"{family}{word}"


def greeting(hour: int, language: str) -> str:
    """Return the greeting for a local hour 0-23 (R1); before the first hour of the table last night's goes on."""
    hours = wording(language).hours
    return next((text for start, text in reversed(hours) if hour >= start), hours[-1][1])


def season(greeting_key: str, name: str = "") -> Season:
    """Return what a day is greeted as (C11), by the calendar's greeting key and the name a site gave its own holiday."""
    try:
        known = Season(greeting_key)
    except ValueError:
        return Season.NONE  # a day the calendar knows and the book does not: the ordinary greeting is never wrong
    if known is not Season.HOLIDAY or not name.strip():
        return known
    folded = name.casefold()
    return next((kind for kind, words in _HOLIDAYS if any(word in folded for word in words)), Season.HOLIDAY)


def season_words(day: Season, language: str) -> dict[str, str]:
    """Return the facts `season` (to open with) and `season_wish` (to part with); none on an ordinary day."""
    start, end = wording(language).seasons.get(day, ("", ""))
    return {key: text for key, text in (("season", start), ("season_wish", end)) if text}


def situation_for(situation: Situation, day: Season) -> Situation:
    """Return the weekend or holiday variant of a situation where the book has one (C11)."""
    if day is Season.NONE:
        return situation
    variant = f"{situation}_{'weekend' if day is Season.WEEKEND else 'holiday'}"
    return Situation(variant) if variant in Situation.__members__.values() else situation


def fill(text: str, facts: Mapping[str, object], language: str) -> str:
    """Return the phrase with its facts.

    A piece in [brackets] goes if a fact in it is missing or empty; outside brackets the language's own wording stands in
    ("the department in charge"). Facts are taken as they are: braces and brackets in a name mean nothing.
    """
    known = {key: str(value).strip() for key, value in facts.items() if value is not None and str(value).strip()}
    if "salutation" in known:
        known.setdefault("guest", known["salutation"])
    stand_in = wording(language).missing
    kept = _GROUP.sub(lambda piece: piece[1] if set(_FIELD.findall(piece[1])) <= known.keys() else "", text)
    if language == "en":  # before the facts come in: a name keeps its own letters
        kept = _SENTENCE_START.sub(lambda letter: letter[1].upper(), kept)
    return _FIELD.sub(lambda name: _stand_in(known, stand_in, name, language), kept).strip()


def fields(text: str) -> frozenset[str]:
    """Return the names of the facts a phrase asks for."""
    return frozenset(_FIELD.findall(text))


def say(situation: Situation, language: str, facts: Mapping[str, object], manner: Manner = Manner.USUAL) -> str:
    """Return the built-in phrase of a situation, filled in."""
    return fill(phrase(situation, language, manner), facts, language)


def _stand_in(known: Mapping[str, str], stand_in: Mapping[str, str], field: re.Match[str], language: str) -> str:
    if field[1] in known:
        return known[field[1]]
    text = stand_in.get(field[1], "")
    before = field.string[: field.start()].rstrip()
    is_start = not before or before[-1] in ".!?"
    return text[:1].upper() + text[1:] if language == "en" and is_start else text
