"""Pinyin initials of Chinese names, so that staff find 张伟 by typing ``zw``.

A surname is read as a surname (单 is ``s``, 尉迟 ``yc``); a character with two common readings gives both spellings. The
table is read from a file when the first name is asked for. It must never be used for anything but finding: it is no
transcription of a name.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import groupby, islice, product

from desk_app.kernel.paths import resources_dir

MOST_SPELLINGS = 8
_LONGEST = 40  # characters of one name

# Read otherwise as a surname than elsewhere; both letters where families differ.
_SURNAMES_BY_READING = {
    "b": "秘祕柏卜卞",
    "c": "种種褚车車晟传傳重朝",
    "cs": "谌諶",
    "d": "都",
    "f": "弗",
    "g": "盖蓋干句过過炅",
    "h": "黑哈华華盍",
    "j": "纪紀贾賈给",
    "k": "阚闞适卡",
    "l": "逯令",
    "m": "缪繆牟貊蔓",
    "mf": "宓",
    "n": "佴那能乜",
    "o": "区區",
    "p": "朴逄繁陂",
    "q": "仇曲瞿麴強强璩奇亓",
    "qt": "覃",
    "r": "任",
    "s": "单單折宿撒石召盛沈沉眭莘参",
    "t": "庹钭鈄",
    "w": "尉",
    "wk": "隗",
    "x": "解冼洗肖行鲜鮮",
    "xc": "郗",
    "xh": "郇",
    "y": "员員贠尹俞燕应應幺蔚殷葉叶",
    "yl": "乐樂",
    "z": "曾查翟祭藏载长長祝訾昝",
}
_SURNAMES = {sign: tuple(letters) for letters, signs in _SURNAMES_BY_READING.items() for sign in signs}
_DOUBLE_SURNAMES: dict[str, str] = {
    "尉迟": "yc",
    "尉遲": "yc",
    "万俟": "mq",
    "萬俟": "mq",
    "单于": "cy",
    "單于": "cy",
    "长孙": "zs",
    "長孫": "zs",
    "澹台": "tt",
    "澹臺": "tt",
    "令狐": "lh",
    "鲜于": "xy",
    "鮮于": "xy",
    "宰父": "zf",
    "夏侯": "xh",
    "第五": "dw",
    "乐正": "yz",
    "樂正": "yz",
    "亓官": "qg",
}


def initials(name: str) -> tuple[str, ...]:
    """The initials of each Chinese part of a name in lower case, every likely spelling once; none for other names."""
    parts = ["".join(part) for chinese, part in groupby(name[:_LONGEST], key=_is_known) if chinese]
    found = (spelling for place, part in enumerate(parts) for spelling in _spellings(part, is_full_name=place == 0))
    return tuple(dict.fromkeys(found))


def _spellings(part: str, *, is_full_name: bool) -> tuple[str, ...]:
    letters = [_letters(sign) for sign in part]
    if is_full_name:
        double = _DOUBLE_SURNAMES.get(part[:2])
        if double is not None:
            letters[:2] = [(double[0],), (double[1],)]
        else:
            letters[0] = _SURNAMES.get(part[0], letters[0])
    return tuple("".join(choice) for choice in islice(product(*letters), MOST_SPELLINGS))


def _is_known(sign: str) -> bool:
    return _letters(sign) != ()


@lru_cache(maxsize=8_192)
def _letters(sign: str) -> tuple[str, ...]:
    first, others = _table()
    code = ord(sign)
    if 0x3400 <= code < 0x4DC0:
        letter = first[code - 0x3400]
    elif 0x4E00 <= code < 0xA000:
        letter = first[code - 0x4E00 + 0x4DC0 - 0x3400]
    else:
        return ()
    if letter == "-":
        return ()
    second = others.get(sign)
    return (letter,) if second is None else (letter, second)


@cache
def _table() -> tuple[str, dict[str, str]]:
    first, others = (resources_dir() / "pinyin" / "initials.txt").read_text(encoding="utf-8").split()
    return first, {others[place]: others[place + 1] for place in range(0, len(others), 2)}
