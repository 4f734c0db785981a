"""Text as it stands on paper: cleaned of what can't be printed, cut into lines, measured; nothing here draws.

Chinese breaks between any two characters, except that closing punctuation never starts a line and an opening bracket
never ends one. Text typed by people is data: there is no markup of any kind.
"""

import unicodedata
from dataclasses import dataclass
from typing import Final

from desk_app.paper.fonts import Face, Typeface, code_of

LONGEST_FIELD: Final = 2000
_MARKS: Final = range(0x300, 0x370)
_CLOSING: Final = frozenset("，。、；：？！）】」』》〉〕］｝”’…—～·％℃,.;:?!)]}%»›ー々〻")
_OPENING: Final = frozenset("（【「『《〈〔［｛“‘([{«‹¥$€£")
_WIDE_FROM: Final = 0x2E80
_BREAK_AFTER: Final = frozenset(" -/\\|_@&=+")
_BOX_SIZE: Final = 0.62
_BOX_DIGIT: Final = 625
_BOX_PADDING: Final = 260
_DROPPED: Final = dict.fromkeys(
    [code for code in range(0xA0) if (code < 0x20 or code >= 0x7F) and code not in {9, 10}]
    + [0xAD, 0x61C, 0x180E, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)]
    + [*range(0xFE00, 0xFE10), *range(0xE0000, 0xE0200), *range(0xFFF9, 0xFFFC)]
)
_PLAIN: Final = {**_DROPPED, 9: " ", 0xA0: " ", 0x2028: "\n", 0x2029: "\n", 0x85: "\n"}


@dataclass(frozen=True, slots=True)
class Line:
    """One line, ready to draw: runs of one face each with their widths in points."""

    runs: tuple[tuple[Face | None, str, float], ...]
    width: float


@dataclass(frozen=True, slots=True)
class TextBox:
    """A text set in lines: size and leading in points, and whether some of it had to be left out."""

    lines: tuple[Line, ...]
    size: float
    leading: float
    shortened: bool = False

    @property
    def height(self) -> float:
        """Return the height of all lines."""
        return self.leading * len(self.lines)

    @property
    def width(self) -> float:
        """Return the width of the longest line."""
        return max((line.width for line in self.lines), default=0)


def clean(text: str, longest: int = LONGEST_FIELD) -> tuple[str, bool]:
    """Return a text without control, bidi and invisible characters, at most `longest` long, and whether it was cut."""
    cut = len(text) > longest
    text = text[:longest].replace("\r\n", "\n").replace("\r", "\n").translate(_PLAIN)
    if not text.isascii() and any(ord(char) in _MARKS for char in text):
        # Letters with separate accents; Chinese compatibility characters must not be touched: they are names.
        text = "".join(unicodedata.normalize("NFC", part) for part in _accented(text))
    return text.strip("\n ") + ("…" if cut else ""), cut


def _accented(text: str) -> list[str]:
    parts: list[str] = []
    for char in text:
        if parts and ord(char) in _MARKS:
            parts[-1] += char
        else:
            parts.append(char)
    return parts


def width_of(text: str, typeface: Typeface) -> float:
    """Return the width of a text in thousandths of the type size, boxes of unknown characters included."""
    if typeface.main.covers(text):
        return typeface.main.width(text)
    return sum(_char_width(char, typeface) for char in text)


def box_width(char: str) -> float:
    """Return the width of the box that shows a character's code, in thousandths of the type size."""
    return len(code_of(char)) * _BOX_DIGIT * _BOX_SIZE + _BOX_PADDING


def _char_width(char: str, typeface: Typeface) -> float:
    face = typeface.face_of(char)
    return box_width(char) if face is None else face.widths[ord(char)]


def set_text(
    text: str, width: float, size: float, typeface: Typeface, leading: float = 1.42, max_lines: int = 0
) -> TextBox:
    """Set a cleaned text into lines no wider than `width` points; `max_lines` > 0 ends it there with an ellipsis."""
    room = width / size * 1000
    if "\n" not in text and typeface.main.covers(text):
        wide = typeface.main.width(text)
        if wide <= room:
            run = (typeface.main, text, wide * size / 1000)
            return TextBox((Line((run,) if text else (), run[2]),), size, size * leading)
    lines: list[str] = []
    for paragraph in text.split("\n"):
        if max_lines and len(lines) > max_lines:
            break
        lines.extend(_wrapped(paragraph, room, typeface))
    shortened = bool(max_lines) and len(lines) > max_lines
    if shortened:
        lines = [*lines[: max_lines - 1], _ellipsis(lines[max_lines - 1], room, typeface)]
    return TextBox(tuple(_line(line, size, typeface) for line in lines), size, size * leading, shortened)


def fitted(text: str, width: float, size: float, smallest: float, typeface: Typeface) -> float:
    """Return the largest size, at most `size` and at least `smallest` points, at which the text stands on one line."""
    needed = width_of(text, typeface) / 1000
    return size if needed * size <= width else max(smallest, width / needed * 0.999)


def _line(text: str, size: float, typeface: Typeface) -> Line:
    scale = size / 1000
    runs = tuple(
        (face, part, (box_width(part) if face is None else face.width(part)) * scale)
        for face, part in typeface.runs(text)
    )
    return Line(runs, sum(run[2] for run in runs))


def _ellipsis(text: str, room: float, typeface: Typeface) -> str:
    text = text.rstrip()
    while text and width_of(text + "…", typeface) > room:
        text = text[:-1]
    return text + "…"


def _wrapped(text: str, room: float, typeface: Typeface) -> list[str]:
    if width_of(text, typeface) <= room:
        return [text]
    lines: list[str] = []
    start, last_break, used = 0, 0, 0.0
    widths = [_char_width(char, typeface) for char in text]
    at = 0
    while at < len(text):
        used += widths[at]
        if used > room and at > start and text[at] != " ":
            end = last_break if last_break > start else at
            lines.append(text[start:end].rstrip())
            start = end + (len(text[end:]) - len(text[end:].lstrip(" ")))
            at, used, last_break = start, 0.0, start
            continue
        at += 1
        if at < len(text) and _may_break(text[at - 1], text[at]):
            last_break = at
    lines.append(text[start:].rstrip())
    return lines


def _may_break(before: str, after: str) -> bool:
    if after == " " or after in _CLOSING or before in _OPENING:
        return False
    wide = ord(before) >= _WIDE_FROM or ord(after) >= _WIDE_FROM
    return wide or before in _BREAK_AFTER or before in "—…"
