"""Names taken apart: surname and form of address, for Chinese and other names (P3).

A guess for filling a field, never a judgement: staff see it and can put it right.
"""

from __future__ import annotations

import unicodedata
from typing import Final

_PAIRS: Final = (
    "欧阳 歐陽 太史 端木 上官 司马 司馬 东方 東方 独孤 獨孤 南宫 南宮 万俟 萬俟 闻人 聞人 夏侯 诸葛 諸葛 尉迟 尉遲 公羊 赫连 赫連 "
    "澹台 澹臺 皇甫 宗政 濮阳 濮陽 公冶 太叔 申屠 公孙 公孫 慕容 仲孙 仲孫 钟离 鍾離 长孙 長孫 宇文 司徒 鲜于 鮮于 司空 "
    "闾丘 閭丘 子车 子車 亓官 司寇 巫马 巫馬 公西 颛孙 顓孫 壤驷 壤駟 公良 漆雕 乐正 樂正 宰父 谷梁 穀梁 拓跋 夹谷 夾谷 "
    "轩辕 軒轅 令狐 段干 百里 呼延 东郭 東郭 南门 南門 羊舌 微生 梁丘 左丘 东门 東門 西门 西門 第五 张简 張簡 范姜"
)
_DOUBLE_SURNAMES: Final = frozenset(_PAIRS.split())
_AFTER: Final = {"先生": "mr", "女士": "ms", "小姐": "ms", "太太": "ms"}
_BEFORE: Final = {"mr": "mr", "mr.": "mr", "ms": "ms", "ms.": "ms", "mrs": "ms", "mrs.": "ms", "miss": "ms"}


def is_chinese(name: str) -> bool:
    """True when a name begins with a Chinese character, so that the surname stands in front."""
    return unicodedata.name(name[:1] or " ", "").startswith("CJK")


def surname_of(name: str) -> str:
    """The likely surname: one character, a known pair, or the last word of a name in another script."""
    words = name.split()
    if not words:
        return ""
    if not is_chinese(words[0]):
        return words[-1]
    return words[0][:2] if words[0][:2] in _DOUBLE_SURNAMES else words[0][:1]


def split_title(name: str) -> tuple[str, str]:
    """Take a form of address off a name as it is said at the door: 李女士 → 李, ms; Mr Carter → Carter, mr."""
    plain = name.strip()
    for ending, title in _AFTER.items():
        if plain.endswith(ending) and len(plain) > len(ending):
            return plain.removesuffix(ending).strip(), title
    first, _, rest = plain.partition(" ")
    title = _BEFORE.get(first.casefold(), "")
    return (rest.strip(), title) if title and rest.strip() else (plain, "")


def same_name(one: str, other: str) -> bool:
    """True when two names may be one person's: equal, unknown, or one only the beginning of the other (李, 李小明)."""
    first, second = (_folded(name) for name in (one, other))
    return first.startswith(second) or second.startswith(first)


def _folded(name: str) -> str:
    return "".join(unicodedata.normalize("NFKC", name).casefold().split())
