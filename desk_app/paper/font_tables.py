"""Reads the long tables of a font in one piece each, where reportlab reads them number by number: a third of the time.

Only for fonts whose characters stand in a table of format 12, as ours do; all others are left to reportlab.
Must never import reportlab at module level.
"""

from __future__ import annotations

from struct import iter_unpack, unpack_from
from typing import Any, Final

_GROUPED: Final = 12
_SPACES: Final = (0x20, 0xA0)


def read_in_pieces() -> None:
    """Let reportlab read fonts this way from now on; saying it twice changes nothing."""
    from reportlab.pdfbase import ttfonts

    plain: Any = ttfonts.TTFontFile.extractInfo
    if hasattr(plain, "plain"):
        return

    def extract(font: Any, charInfo: int = 1) -> None:  # noqa: ANN401, N803 - reportlab's own names
        plain(font, 0)
        if charInfo and not _filled(font):
            plain(font, charInfo)

    extract.plain = plain  # type: ignore[attr-defined]
    ttfonts.TTFontFile.extractInfo = extract  # type: ignore[method-assign, assignment] # that is the point


def _filled(font: Any) -> bool:  # noqa: ANN401
    """Fill in characters, widths and places of the glyphs; False if this font is not one of ours."""
    glyphs = _glyphs(font)
    if not glyphs:
        return False
    font.hmetrics = _metrics(font)
    font.glyphPos = _places(font)
    widths = [font._pdfScale(advance) for advance, _ in font.hmetrics]  # noqa: SLF001 - no published way
    count = len(widths)
    font.charToGlyph, font.glyphToChar = glyphs, {}
    font.charWidths = {char: widths[glyph] for char, glyph in glyphs.items() if glyph < count}
    font.defaultWidth = widths[0]
    known, other = _SPACES if _SPACES[0] in glyphs else _SPACES[::-1]
    if known in glyphs:
        glyphs[other], font.charWidths[other] = glyphs[known], font.charWidths[known]
    return True


def _glyphs(font: Any) -> dict[int, int]:  # noqa: ANN401
    """Which glyph shows which character; empty if the table is not one for the whole of Unicode in groups."""
    data, start = font._ttf_data, font.get_table_pos("cmap")[0]  # noqa: SLF001
    (tables,) = unpack_from(">H", data, start + 2)
    kinds = {unpack_from(">HH", data, start + 4 + 8 * n): n for n in range(tables)}
    last = max(kinds.values(), default=-1)
    if kinds.get((3, 10)) != last:  # reportlab takes the last one of Windows: only where that is this one
        return {}
    at = start + unpack_from(">L", data, start + 8 + 8 * last)[0]
    kind, _, _, _, groups = unpack_from(">HHLLL", data, at)
    if kind != _GROUPED:
        return {}
    found: dict[int, int] = {}
    for first, until, glyph in iter_unpack(">LLL", data[at + 16 : at + 16 + 12 * groups]):
        if first == until:
            found[first] = glyph
        else:
            found.update(zip(range(first, until + 1), range(glyph, glyph + until - first + 1), strict=True))
    return found


def _metrics(font: Any) -> list[tuple[int, int]]:  # noqa: ANN401
    """The advance and left bearing of every glyph; the last advance holds for all that have none of their own."""
    data, start = font._ttf_data, font.get_table_pos("hmtx")[0]  # noqa: SLF001
    (own,) = unpack_from(">H", data, font.get_table_pos("hhea")[0] + 34)
    metrics = list(iter_unpack(">HH", data[start : start + 4 * own]))
    rest = unpack_from(f">{font.numGlyphs - own}H", data, start + 4 * own)
    return metrics + [(metrics[-1][0], bearing) for bearing in rest]


def _places(font: Any) -> list[int]:  # noqa: ANN401
    """Where each glyph begins in the table of outlines."""
    data, start = font._ttf_data, font.get_table_pos("loca")[0]  # noqa: SLF001
    (is_long,) = unpack_from(">H", data, font.get_table_pos("head")[0] + 50)
    count = font.numGlyphs + 1
    return (
        list(unpack_from(f">{count}L", data, start))
        if is_long
        else [n << 1 for n in unpack_from(f">{count}H", data, start)]
    )
