"""A product's photo as it may be stored: decoded within limits, made small, without metadata. Bytes in, bytes out.

A file is hostile until it was decoded: a few kilobytes can decode to gigabytes. Pillow is loaded when a picture comes.
"""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING, Final

from desk_app.kernel.refusal import Refusal

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

MAX_FILE_BYTES: Final = 30_000_000
MAX_PIXELS: Final = 30_000_000
SIDE: Final = 480
_FORMATS: Final = ("JPEG", "PNG", "WEBP", "BMP", "GIF")


def clean_photo(raw: bytes) -> bytes:
    """A JPEG of at most 480 pixels a side without metadata; refuses stock.photo_too_large, .photo_unreadable."""
    if len(raw) > MAX_FILE_BYTES:
        raise _too_large()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return _encoded(_decoded(raw))
    except Refusal:
        raise
    except Exception as problem:  # whatever a broken picture makes the decoder raise: it is no picture
        raise Refusal("stock.photo_unreadable") from problem


def _decoded(raw: bytes) -> Picture:
    from PIL import Image, ImageOps

    picture = Image.open(io.BytesIO(raw), formats=_FORMATS)
    if picture.width * picture.height > MAX_PIXELS:
        raise _too_large()
    picture.load()
    layer = ImageOps.exif_transpose(picture).convert("RGBA")
    paper = Image.new("RGB", layer.size, "white")
    paper.paste(layer, mask=layer.getchannel("A"))
    return paper


def _encoded(picture: Picture) -> bytes:
    picture.thumbnail((SIDE, SIDE))
    kept = io.BytesIO()
    picture.save(kept, "JPEG", quality=82)
    return kept.getvalue()


def _too_large() -> Refusal:
    return Refusal("stock.photo_too_large", megapixels=MAX_PIXELS // 1_000_000)
