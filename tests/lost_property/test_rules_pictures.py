"""Photos: re-encoded, small, without metadata; hostile files refused with a sentence; copies of documents marked (G6)."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image, ImageChops

from desk_app.kernel.refusal import Refusal, sentence
from desk_app.lost_property.rules import SIDE, THUMB_SIDE, clean_photo, marked
from desk_app.lost_property.wording import copy_marks


def picture(width: int, height: int, kind: str = "JPEG", **options: object) -> bytes:
    """A grey picture."""
    out = io.BytesIO()
    Image.new("RGB", (width, height), (120, 130, 140)).save(out, kind, **options)
    return out.getvalue()


def bomb(side: int) -> bytes:
    """A few kilobytes that decode to ``side`` by ``side`` pixels."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\0" * ((side + 7) // 8)) * min(side, 4_000), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def test_a_photo_is_made_small_and_says_nothing_of_where_it_was_taken() -> None:
    exif = Image.Exif()
    exif[0x010F] = "Camera"
    exif.get_ifd(0x8825)[2] = (31.0, 13.0, 48.0)  # where it was taken
    clean = clean_photo(picture(4_000, 3_000, exif=exif))
    kept = opened(clean.data)
    assert (kept.format, max(kept.size)) == ("JPEG", SIDE)
    assert dict(kept.getexif()) == {}
    assert b"Camera" not in clean.data
    assert max(opened(clean.thumb).size) == THUMB_SIDE
    assert len(clean.thumb) < 6_000


def test_a_photo_taken_sideways_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    assert opened(clean_photo(picture(400, 200, exif=exif)).data).size == (200, 400)


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "BMP", "GIF"])
def test_other_kinds_of_pictures_become_jpeg(kind: str) -> None:
    assert opened(clean_photo(picture(60, 40, kind)).data).format == "JPEG"


def test_a_transparent_picture_stands_on_white() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (40, 40), (0, 0, 0, 0)).save(out, "PNG")
    assert opened(clean_photo(out.getvalue()).data).getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (picture(8_000, 5_000, quality=10), "photo_too_large"),  # 40 megapixels
        (bomb(12_000), "photo_too_large"),
        (bomb(60_000), "photo_too_large"),
        (b"x" * 30_000_001, "photo_too_large"),
        (picture(800, 600)[:900], "photo_unreadable"),
        (picture(800, 600, "PNG")[:-40], "photo_unreadable"),
        (b"", "photo_unreadable"),
        (b"PK\x03\x04 a zip", "photo_of_kind"),
        (b"%PDF-1.7", "photo_of_kind"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "photo_of_kind"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "photo_unreadable"),
        (picture(4, 4), "photo_unreadable"),
    ],
    ids=["40 Mpx", "bomb", "larger bomb", "bytes", "cut JPEG", "cut PNG", "empty", "zip", "pdf", "heic", "svg", "dot"],
)
def test_a_hostile_file_is_refused_with_a_sentence(raw: bytes, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        clean_photo(raw)
    assert refused.value.code == f"lost_property.{code}"
    assert len(sentence(refused.value, "en")) > 20


def test_the_sentence_for_a_pdf_says_pdf() -> None:
    with pytest.raises(Refusal) as refused:
        clean_photo(b"%PDF-1.7\n1 0 obj")
    for language in ("zh_CN", "zh_TW", "en"):
        assert "PDF" in sentence(refused.value, language)


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
@pytest.mark.parametrize("size", [(1_600, 1_000), (300, 200), (90, 60)])
def test_g6_a_copy_of_a_document_is_marked_all_over_before_it_is_stored(language: str, size: tuple[int, int]) -> None:
    raw = picture(*size, "PNG")
    copy = opened(marked(raw, copy_marks("物品认领", "2026-11-21", language), language).data)
    plain = opened(clean_photo(raw).data)
    difference = ImageChops.difference(copy, plain).convert("L").point(lambda level: 255 if level > 24 else 0)
    width, height = copy.size
    for left in range(2):
        for top in range(2):
            part = difference.crop(
                (left * width // 2, top * height // 2, (left + 1) * width // 2, (top + 1) * height // 2)
            )
            assert part.getbbox() is not None


def test_g6_what_cannot_be_read_cannot_be_marked() -> None:
    with pytest.raises(Refusal):
        marked(b"not a picture", ("x",), "en")
