"""Writes ``resources/pinyin/initials.txt`` from pypinyin: run by hand when the table should follow a newer pypinyin.

The first line holds one letter per character of U+3400-4DBF and U+4E00-9FFF (``-`` for none), the second one the other
initials of common characters with several readings (``乐y``). At run time pypinyin itself would cost 160 ms.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from pathlib import Path

from pypinyin import Style, lazy_pinyin, phrases_dict

TABLE = Path(__file__).resolve().parents[2] / "resources" / "pinyin" / "initials.txt"
IN_NAMES = {
    "茜": "x",
    "晟": "s",
    "莘": "x",
    "乐": "y",
    "樂": "y",
    "長": "c",
    "調": "t",
    "傳": "z",
    "彈": "t",
    "參": "s",
    "車": "j",
}
_PLAIN = {
    marked: plain
    for plain, marks in {"a": "āáǎà", "e": "ēéěè", "o": "ōóǒò", "n": "ńňǹ", "m": "ḿ"}.items()
    for marked in marks
}
BLOCKS = (range(0x3400, 0x4DC0), range(0x4E00, 0xA000))


def first_reading(sign: str) -> str:
    """The first letter of the commonest reading, ``-`` when the character has none."""
    found = lazy_pinyin(sign, style=Style.FIRST_LETTER, errors="ignore")
    return found[0] if found and found[0].isascii() and found[0].isalpha() else "-"


def other_readings() -> dict[str, str]:
    """The second letter of characters that really are read in two ways: by how often either stands in known phrases.

    A dictionary gives every third character an archaic reading; those would only mislead.
    """
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for phrase, syllables in phrases_dict.phrases_dict.items():
        for sign, readings in zip(phrase, syllables, strict=False):
            counts[sign][_PLAIN.get(readings[0][0], readings[0][0])] += 1
    found: dict[str, str] = {}
    for sign, letters in counts.items():
        first = first_reading(sign)
        for letter, count in letters.most_common():
            if (
                letter != first
                and letter.isascii()
                and letter.isalpha()
                and count >= max(3, sum(letters.values()) // 12)
            ):
                found[sign] = letter
                break
    return {**found, **IN_NAMES}


def main() -> None:
    """Write the table."""
    signs = [chr(code) for block in BLOCKS for code in block]
    first = "".join(map(first_reading, signs))
    second = other_readings()
    others = "".join(
        f"{sign}{second[sign]}" for sign in signs if second.get(sign, first_reading(sign)) != first_reading(sign)
    )
    TABLE.parent.mkdir(parents=True, exist_ok=True)
    TABLE.write_text(f"{first}\n{others}\n", encoding="utf-8")
    print(f"{len(first)} characters, {len(others) // 2} with a second initial, {TABLE.stat().st_size} bytes")


if __name__ == "__main__":
    main()
