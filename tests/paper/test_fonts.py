"""Fonts: complete for names, split by run, embedded so that text can be copied and searched."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest

from desk_app.paper.fonts import Face, _to_unicode_map, code_of, typeface
from desk_app.paper.forms import form
from desk_app.paper.render import render
from desk_app.paper.samples.facts import ordinary
from desk_app.paper.samples.place import site
from tests.paper.pages import read


def two_byte(codec: str) -> set[str]:
    pairs = (bytes((high, low)).decode(codec, "ignore") for high in range(0x81, 0xFF) for low in range(0x40, 0xFF))
    return {text for text in pairs if len(text) == 1 and "\u4e00" <= text <= "\u9fff"}


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("codec", ["gbk", "big5"])
def test_every_chinese_character_of_the_common_codecs_has_a_glyph(language: str, bold: bool, codec: str) -> None:
    faces = typeface(language, bold)
    assert [char for char in two_byte(codec) if faces.face_of(char) is None] == []


def test_rare_name_characters_of_the_official_list_have_a_glyph() -> None:
    assert all(typeface("zh_CN").face_of(char) for char in "㑇㛃㬎䶮鿍鿎鿏𫍯𫓧𫟼𬀩𬭊𬱖𬺈")


def test_mainland_and_taiwan_forms_take_their_own_shapes() -> None:
    assert typeface("zh_CN").main.name == "NotoSansSC-Regular"
    assert typeface("zh_TW").main.name == "NotoSansTC-Regular"
    assert typeface("en", bold=True).main.name == "NotoSans-Bold"


def test_a_text_is_split_into_runs_of_one_font_each() -> None:
    runs = typeface("zh_CN").runs("李Ž王\U000f0000")
    assert [(face.name if face else None, text) for face, text in runs] == [
        ("NotoSansSC-Regular", "李"),
        ("NotoSans-Regular", "Ž"),
        ("NotoSansSC-Regular", "王"),
        (None, "\U000f0000"),
    ]


def test_a_missing_character_is_named_by_its_code() -> None:
    assert code_of("𠮷") == "20BB7"
    assert code_of("\u05e9") == "05E9"


def test_a_font_file_that_is_none_covers_nothing(tmp_path: Path) -> None:
    broken = tmp_path / "broken.ttf"
    broken.write_bytes(b"no font")
    assert not Face("broken", broken).covers("a")
    with pytest.raises(LookupError):
        _ = Face("broken", broken).font


def test_the_map_for_copying_is_right_beyond_the_basic_plane_and_in_blocks_of_a_hundred() -> None:
    made = _to_unicode_map("X", [0, 0x4E00, 0x20BB7, *range(0x4E01, 0x4E01 + 150)])
    assert "<01> <4E00>" in made
    assert "<02> <D842DFB7>" in made
    assert "100 beginbfchar" in made
    assert "53 beginbfchar" in made


def test_rare_characters_can_be_copied_out_of_the_page() -> None:
    facts = {**ordinary("queue_ticket", "zh_CN"), "name": "𬱖先生"}
    assert "𬱖" in read(render(form("queue_ticket"), facts, "zh_CN", site("zh_CN")).pdf).text


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_every_font_is_embedded_and_subset_and_none_is_a_stand_in(language: str) -> None:
    from pypdf import PdfReader

    pdf = render(form("complaint_slip"), ordinary("complaint_slip", language), language, site(language)).pdf
    fonts = [
        font.get_object() for page in PdfReader(BytesIO(pdf)).pages for font in page["/Resources"]["/Font"].values()
    ]
    assert fonts
    for font in fonts:
        assert "+NotoSans" in font["/BaseFont"]
        assert "/FontFile2" in font["/FontDescriptor"]
        assert "/ToUnicode" in font


@pytest.mark.skipif(shutil.which("pdffonts") is None, reason="poppler's pdffonts is not installed")
def test_pdffonts_finds_everything_embedded(tmp_path: Path) -> None:
    page = tmp_path / "page.pdf"
    page.write_bytes(render(form("claim_slip"), ordinary("claim_slip", "zh_TW"), "zh_TW", site("zh_TW")).pdf)
    listed = subprocess.run(["pdffonts", page], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert listed
    assert all(line.split()[-5:-2] == ["yes", "yes", "yes"] for line in listed)
