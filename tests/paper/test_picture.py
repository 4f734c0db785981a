"""Pictures and slip-printer bytes are made from the PDF and say the same."""

import pytest
from PIL import Image

from desk_app.paper.escpos import WIDTH_DOTS, drawer_pulse, escpos, raster_of
from desk_app.paper.forms import form
from desk_app.paper.picture import page_count, page_image, png
from desk_app.paper.render import render
from desk_app.paper.samples.facts import ordinary
from desk_app.paper.samples.place import site


def slip(name: str = "receipt") -> bytes:
    return render(form(name), ordinary(name, "zh_CN"), "zh_CN", site("zh_CN")).pdf


def decoded(sent: bytes) -> "tuple[Image.Image, bytes]":
    """Take ESC/POS bytes apart the way a printer does: the picture, and what follows it."""
    assert sent.startswith(b"\x1b@")
    at, rows, width = 2, [], 0
    while sent[at : at + 4] == b"\x1dv0\x00":
        width = int.from_bytes(sent[at + 4 : at + 6], "little") * 8
        lines = int.from_bytes(sent[at + 6 : at + 8], "little")
        end = at + 8 + width // 8 * lines
        rows.append(sent[at + 8 : end])
        at = end
    data = b"".join(rows)
    image = Image.frombytes("1", (width, len(data) * 8 // width), bytes(byte ^ 0xFF for byte in data))
    return image, sent[at:]


def test_a_page_becomes_a_png_of_its_size() -> None:
    picture = page_image(slip("claim_slip"), 0, 25.4)
    assert picture.size == pytest.approx((148, 210), abs=1)
    assert png(slip("claim_slip")).startswith(b"\x89PNG")
    assert page_count(slip("claim_slip")) == 1


def test_a_slip_printer_gets_the_whole_width_and_a_cut() -> None:
    picture, rest = decoded(escpos(slip()))
    assert picture.width == WIDTH_DOTS
    assert rest.endswith(b"\x1dV\x00")


def test_without_a_cutter_nothing_is_cut() -> None:
    assert b"\x1dV\x00" not in decoded(escpos(slip(), cut=False))[1]


def test_the_codes_scan_from_the_dots_the_printer_burns() -> None:
    import zxingcpp

    picture, _ = decoded(escpos(slip()))
    found = {(one.format.name, one.text) for one in zxingcpp.read_barcodes(picture.convert("L"))}
    digits = ordinary("receipt", "zh_CN")["number"]
    assert {text for _, text in found} == {digits}
    assert {name for name, _ in found} == {"QRCode", "Code128"}


def test_nothing_of_the_page_is_cut_at_the_sides() -> None:
    page = page_image(slip(), 0, 203.2, smooth=False).convert("L")
    assert min(page.crop((0, 0, 32, page.height)).getextrema()) == 255
    assert raster_of(page, WIDTH_DOTS).size[0] == WIDTH_DOTS


def test_a_wide_page_is_made_to_fit() -> None:
    picture, _ = decoded(escpos(slip("message_slip")))
    assert picture.width == WIDTH_DOTS


def test_the_drawer_pulse_is_the_one_printers_know() -> None:
    assert drawer_pulse() == b"\x1bp\x00\x32\x32"
