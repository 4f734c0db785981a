"""The document: titled, small, selectable, marked as a copy, the same for the same facts."""

from io import BytesIO

import pytest

from desk_app.paper.forms import form
from desk_app.paper.render import render, warm
from desk_app.paper.samples.facts import ordinary
from desk_app.paper.samples.place import photo, site
from desk_app.paper.values import Document, Fact, Notice, Picture, Site
from tests.paper.pages import read


def drawn(which: str, language: str = "zh_CN", copy: int = 0, **changes: Fact) -> Document:
    return render(form(which), {**ordinary(which, language), **changes}, language, site(language), copy)


def test_an_a5_claim_slip_with_its_signature_is_small() -> None:
    assert len(drawn("claim_slip").pdf) < 60_000


def test_the_document_has_title_author_language_and_its_facts_time() -> None:
    from pypdf import PdfReader

    reader = PdfReader(BytesIO(drawn("claim_slip", "zh_TW").pdf))
    assert reader.metadata.title == "物品認領單"
    assert reader.metadata.author == "陽光會所"
    assert reader.metadata["/CreationDate"].startswith("D:20261121063200")
    assert reader.trailer["/Root"]["/Lang"] == "zh-TW"
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]


def test_text_can_be_selected_and_found() -> None:
    text = read(drawn("claim_slip").pdf).text
    for words in ("物品认领单", "黑色折叠伞", "赵志远", "31 261121 01 0012 3"):
        assert words in text


def test_the_page_is_exactly_its_paper() -> None:
    document = drawn("claim_slip")
    assert (round(document.width_mm), round(document.height_mm)) == (148, 210)
    assert read(document.pdf).sizes[0] == pytest.approx((148 * 72 / 25.4, 210 * 72 / 25.4), abs=0.01)


def test_a_roll_is_as_long_as_its_content() -> None:
    short = drawn("receipt")
    lines = [{"name": "茶", "detail": "1 × 1", "amount": 100}] * 60
    assert drawn("receipt", lines=lines).height_mm > short.height_mm + 300
    assert drawn("receipt", lines=lines).pages == 1


@pytest.mark.parametrize("name", ["receipt", "claim_slip", "visitor_badge"])
def test_g7_a_second_print_says_which_copy_it_is(name: str) -> None:
    assert "副本 3" in read(drawn(name, copy=3).pdf).text
    assert "副本" not in read(drawn(name).pdf).text


def test_g4_a_slip_names_the_staff_number() -> None:
    assert "工号 1027" in read(drawn("receipt").pdf).text


def test_every_page_of_a_long_list_has_its_number_and_place() -> None:
    people = list(ordinary("people_in_house", "en")["people"]) * 12
    document = drawn("people_in_house", "en", people=people)
    assert document.pages > 2
    assert f"Page 2 of {document.pages}" in read(document.pdf).text
    assert read(document.pdf).text.count("70 261121 01 0001") >= document.pages


def test_a_character_no_font_has_is_printed_as_its_code_and_reported() -> None:
    document = drawn("queue_ticket", name="\U0002ebf5先生")
    assert Notice("missing_glyph", "U+2EBF5") in document.warnings
    assert "2EBF5" in read(document.pdf).text


def test_markup_and_braces_are_only_text() -> None:
    typed = "<b>a<b</b> <img src='/etc/hostname'/> {name} &amp;"
    assert typed in read(drawn("message_slip", message=typed).pdf).text.replace("\r\n", " ")


def test_a_part_whose_facts_are_all_empty_goes_with_its_dot() -> None:
    text = read(drawn("queue_ticket", **{"class": ""}).pdf).text
    assert "王女士" in text
    assert "·" not in text


def test_a_shortened_text_is_reported() -> None:
    assert [one.code for one in drawn("message_slip", message="长" * 3000).warnings] == ["shortened"]


def test_a_picture_that_is_none_leaves_a_frame_and_a_word() -> None:
    assert Notice("bad_picture", "photo") in drawn("visitor_badge", photo=Picture(b"no picture")).warnings


def test_a_decompression_bomb_is_not_decoded() -> None:
    from PIL import Image

    stream = BytesIO()
    Image.new("1", (9000, 9000)).save(stream, "PNG")
    assert drawn("visitor_badge", photo=Picture(stream.getvalue())).warnings[0].code == "bad_picture"


def test_a_large_photograph_does_not_make_a_large_file() -> None:
    from PIL import Image

    stream = BytesIO()
    Image.effect_noise((1600, 1200), 90).convert("RGB").save(stream, "JPEG", quality=95)
    assert len(stream.getvalue()) > 900_000
    assert len(drawn("visitor_badge", photo=Picture(stream.getvalue())).pdf) < 250_000


def test_the_sites_logo_stands_in_the_head_of_page_and_roll() -> None:
    place = Site("阳光会所", logo=photo(1))
    for name in ("claim_slip", "receipt"):
        plain = render(form(name), ordinary(name, "zh_CN"), "zh_CN", Site("阳光会所"))
        marked = render(form(name), ordinary(name, "zh_CN"), "zh_CN", place)
        assert b"/Image" in marked.pdf
        assert b"/Subtype /Image" not in plain.pdf
        assert marked.warnings == ()


def test_a_broken_logo_is_reported_and_the_slip_prints() -> None:
    for name in ("claim_slip", "receipt"):
        document = render(form(name), ordinary(name, "en"), "en", Site("Club", logo=Picture(b"x")))
        assert document.warnings == (Notice("bad_picture", "logo"),)


def test_the_form_language_is_not_the_screens() -> None:
    assert "Claim slip" in read(drawn("claim_slip", "en").pdf).text


def test_warming_loads_what_the_first_slip_needs() -> None:
    warm("zh_TW")
    from desk_app.paper.fonts import typeface

    assert typeface("zh_TW", bold=True).main.glyphs
