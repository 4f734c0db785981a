"""Reading a font's long tables in pieces gives what reportlab reads number by number, for every font of ours."""

from pathlib import Path
from typing import Any

import pytest
from reportlab.pdfbase import ttfonts

from desk_app.kernel.paths import resources_dir
from desk_app.paper.font_tables import read_in_pieces

FONTS = sorted((resources_dir() / "fonts").glob("*.ttf"))
READ = ("charToGlyph", "charWidths", "defaultWidth", "hmetrics", "glyphPos")


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_a_font_read_in_pieces_is_the_same_font(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read_in_pieces()
    quick = ttfonts.TTFontFile(str(path))
    now: Any = ttfonts.TTFontFile.extractInfo
    monkeypatch.setattr(ttfonts.TTFontFile, "extractInfo", now.plain)
    slow = ttfonts.TTFontFile(str(path))
    assert {name: getattr(quick, name) for name in READ} == {name: getattr(slow, name) for name in READ}
    read_in_pieces()
    assert ttfonts.TTFontFile.extractInfo is not now


def test_saying_it_twice_changes_nothing() -> None:
    read_in_pieces()
    once = ttfonts.TTFontFile.extractInfo
    read_in_pieces()
    assert ttfonts.TTFontFile.extractInfo is once
