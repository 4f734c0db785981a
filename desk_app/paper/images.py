"""Pictures made ready for a page: decoded safely, no larger than paper can show, small in the file.

A file that is no picture, or that would decode to something huge, is refused by returning None. Must never draw.
"""

from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PIL.Image import Image
    from reportlab.lib.utils import ImageReader

_MOST_PIXELS: Final = 40_000_000
_DPI: Final = 300
_QUALITY: Final = 82


@lru_cache(maxsize=8)
def image_of(data: bytes, width: float, height: float) -> "ImageReader | None":
    """Return a picture for a place of the given size in points, at most 300 dots per inch there."""
    from PIL import Image, UnidentifiedImageError
    from reportlab.lib.utils import ImageReader

    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as found:
            if not 0 < found.width * found.height <= _MOST_PIXELS:
                return None
            found.load()
            return ImageReader(BytesIO(_small(found, width, height)))
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None


def _small(found: "Image", width: float, height: float) -> bytes:
    most = max(width, height) / 72 * _DPI * 2  # twice: a picture may be cropped to its middle
    image = found if found.mode in {"RGB", "RGBA", "L", "LA"} else found.convert("RGBA")
    image.thumbnail((most, most))
    stream = BytesIO()
    if image.mode in {"RGBA", "LA"}:
        image.save(stream, "PNG", optimize=True)
    else:
        image.save(stream, "JPEG", quality=_QUALITY)
    return stream.getvalue()
