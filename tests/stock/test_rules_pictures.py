"""A product's photo: re-encoded small, or refused."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from desk_app.kernel.refusal import Refusal
from desk_app.stock.rules import MAX_FILE_BYTES, clean_photo


def picture(width: int, height: int, mode: str = "RGBA") -> bytes:
    kept = io.BytesIO()
    Image.new(mode, (width, height)).save(kept, "PNG")
    return kept.getvalue()


def test_a_photo_is_made_small() -> None:
    with Image.open(io.BytesIO(clean_photo(picture(1200, 600)))) as small:
        assert (small.size, small.format, small.getpixel((5, 5))) == ((480, 240), "JPEG", (255, 255, 255))


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"<svg/>", "stock.photo_unreadable"),
        (picture(60, 60)[:60], "stock.photo_unreadable"),
        (picture(7000, 6000, "1"), "stock.photo_too_large"),
        (b"0" * (MAX_FILE_BYTES + 1), "stock.photo_too_large"),
    ],
    ids=("svg", "cut off", "pixels", "bytes"),
)
def test_what_is_no_picture_or_too_large_is_refused(raw: bytes, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        clean_photo(raw)
    assert refused.value.code == code
