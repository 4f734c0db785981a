"""Photos as they may be stored: read carefully, made small, without metadata; copies of documents marked (G6).

A file is hostile until it was decoded within limits: a few kilobytes can decode to gigabytes. Pillow is loaded only when
a picture comes. Pure: bytes in, bytes out.
"""

from __future__ import annotations

import io
import math
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from desk_app.kernel.paths import resources_dir
from desk_app.kernel.refusal import Refusal

if TYPE_CHECKING:
    from PIL import Image
    from PIL.ImageFont import FreeTypeFont

MAX_FILE_BYTES: Final = 30_000_000
MAX_PIXELS: Final = 30_000_000
SIDE: Final = 1_600
THUMB_SIDE: Final = 120
_FORMATS: Final = ("JPEG", "PNG", "WEBP", "BMP", "GIF")
_QUALITY: Final = 82
_LEAST_SIDE: Final = 8
#: What people take for a picture: the first bytes, where they stand, and the name they know it by.
_NO_PICTURES: Final = (
    (0, b"%PDF-", "PDF"),
    (4, b"ftyphei", "HEIC"),
    (4, b"ftypmif1", "HEIC"),
    (4, b"ftypavif", "AVIF"),
    (4, b"ftyp", "MP4"),
    (0, b"II*\x00", "TIFF"),
    (0, b"MM\x00*", "TIFF"),
    (0, b"PK\x03\x04", "ZIP"),
)


@dataclass(frozen=True, slots=True)
class CleanPhoto:
    """A JPEG that was re-encoded here: at most 1,600 pixels a side, no metadata; with a thumbnail for lists."""

    data: bytes = field(repr=False)
    thumb: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class MarkedCopy:
    """A picture of a document with purpose, date and *void if copied again* burnt in; only ``marked`` makes one (G6)."""

    data: bytes = field(repr=False)


def clean_photo(raw: bytes) -> CleanPhoto:
    """A photo as it is stored.

    Refuses lost_property.photo_too_large (bytes or pixels), .photo_of_kind (a PDF and the like), .photo_unreadable (no
    picture, broken, of unknown kind).
    """
    picture = _decoded(raw)
    return CleanPhoto(_encoded(_fitted(picture, SIDE)), _encoded(_fitted(picture, THUMB_SIDE)))


def marked(raw: bytes, lines: Sequence[str], language: str) -> MarkedCopy:
    """A copy of a document with these lines across it, again and again (G6); refuses like ``clean_photo``."""
    from PIL import Image

    picture = _fitted(_decoded(raw), SIDE).convert("RGBA")
    width, height = picture.size
    side = math.ceil(math.hypot(width, height))  # turned round its middle, a square of this side covers the picture
    layer = Image.new("RGBA", (side, side), (0, 0, 0, 0))
    tile = _tile("\n".join(lines), language, max(11, min(width, height) // 14))
    for top in range(0, side, tile.height):
        for left in range(0, side, tile.width):
            layer.paste(tile, (left, top))
    turned = layer.rotate(24, resample=Image.Resampling.BILINEAR)
    left, top = (side - width) // 2, (side - height) // 2
    picture.alpha_composite(turned.crop((left, top, left + width, top + height)))
    return MarkedCopy(_encoded(picture.convert("RGB")))


def _tile(text: str, language: str, size: int) -> Image.Image:
    """The lines twice, the second time half a step aside, to be laid edge to edge: writing is slow, laying is not."""
    from PIL import Image, ImageDraw

    font = _font(language, size)
    spacing = size // 3
    box = ImageDraw.Draw(Image.new("RGBA", (1, 1))).multiline_textbbox((0, 0), text, font=font, spacing=spacing)
    step_x, step_y = int(box[2]) + size * 2, int(box[3]) + size * 2
    tile = Image.new("RGBA", (step_x, 2 * step_y), (0, 0, 0, 0))
    pen = ImageDraw.Draw(tile)
    for left, top in ((0, 0), (-step_x // 2, step_y), (step_x - step_x // 2, step_y)):
        # Red with a light rim: readable on dark and on light documents, and not to be filtered out by one colour.
        pen.multiline_text(
            (left, top),
            text,
            font=font,
            fill=(190, 20, 30, 150),
            stroke_width=max(1, size // 16),
            stroke_fill=(255, 255, 255, 110),
            spacing=spacing,
        )
    return tile


def _font(language: str, size: int) -> FreeTypeFont:
    from PIL import ImageFont

    name = {"zh_TW": "NotoSansTC-Bold.ttf"}.get(language, "NotoSansSC-Bold.ttf")
    return ImageFont.truetype(str(resources_dir() / "fonts" / name), size)


def _decoded(raw: bytes) -> Image.Image:
    from PIL import Image, ImageOps

    if len(raw) > MAX_FILE_BYTES:
        raise Refusal("lost_property.photo_too_large", megapixels=MAX_PIXELS // 1_000_000)
    for place, sign, kind in _NO_PICTURES:
        if raw[place : place + len(sign)] == sign:
            raise Refusal("lost_property.photo_of_kind", kind=kind)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            # The header alone says how large it decodes: nothing is unpacked before that is known.
            picture = Image.open(io.BytesIO(raw), formats=_FORMATS)
            _refuse_sizes(picture.size)
            picture.draft("RGB", (SIDE, SIDE))
            picture.load()
            upright = ImageOps.exif_transpose(picture)
            return _flat(upright)
    except Refusal:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Refusal("lost_property.photo_too_large", megapixels=MAX_PIXELS // 1_000_000) from None
    except Exception as problem:  # whatever a broken file makes a decoder do, it is no picture
        raise Refusal("lost_property.photo_unreadable") from problem


def _refuse_sizes(size: tuple[int, int]) -> None:
    if size[0] * size[1] > MAX_PIXELS:
        raise Refusal("lost_property.photo_too_large", megapixels=MAX_PIXELS // 1_000_000)
    if min(size) < _LEAST_SIDE:
        raise Refusal("lost_property.photo_unreadable")


def _flat(picture: Image.Image) -> Image.Image:
    """Pixels alone, on white where they were transparent: no metadata, no frames, no palette."""
    from PIL import Image

    rgba = picture.convert("RGBA")
    ground = Image.new("RGB", rgba.size, (255, 255, 255))
    ground.paste(rgba, mask=rgba.getchannel("A"))
    return ground


def _fitted(picture: Image.Image, side: int) -> Image.Image:
    from PIL import Image

    if max(picture.size) <= side:
        return picture.copy()
    smaller = picture.copy()
    smaller.thumbnail((side, side), Image.Resampling.LANCZOS)
    return smaller


def _encoded(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=_QUALITY, optimize=True)
    return out.getvalue()
