"""Bytes for slip printers that speak ESC/POS: the page as a raster picture, so that any character prints.

`GS v 0` in bands (small printers have small buffers), feed, cut; and the pulse that opens a cash drawer.
Must never send anything: transport belongs to printing.
"""

from typing import TYPE_CHECKING, Final

from desk_app.paper.picture import page_count, page_image

if TYPE_CHECKING:
    from PIL.Image import Image

WIDTH_DOTS: Final = 576
"""72 mm at 203 dpi, the printable width of an 80 mm slip printer."""
_DPI: Final = 203.2
_BAND: Final = 256
_RESET: Final = b"\x1b@"
_RASTER: Final = b"\x1dv0\x00"
_FEED: Final = b"\x1bd\x03"
_CUT: Final = b"\x1dV\x00"
_PULSE: Final = b"\x1bp\x00\x32\x32"


def escpos(pdf: bytes, width_dots: int = WIDTH_DOTS, *, cut: bool = True) -> bytes:
    """Return a whole PDF as ESC/POS bytes; the page's middle is printed, its side margins are the printer's own."""
    parts = [_RESET]
    for page in range(page_count(pdf)):
        raster = raster_of(page_image(pdf, page, _DPI, smooth=False), width_dots)
        parts.extend(_bands(raster))
    return b"".join([*parts, _FEED, _CUT if cut else b""])


def drawer_pulse() -> bytes:
    """Return the pulse that opens the cash drawer at the printer's first connector (100 ms)."""
    return _PULSE


def raster_of(image: "Image", width_dots: int) -> "Image":
    """Return a page as black dots of the printer's width: cut evenly at both sides, or scaled down if it is far wider."""
    from PIL import Image

    grey = image.convert("L")
    if grey.width > width_dots * 1.2:
        grey = grey.resize((width_dots, round(grey.height * width_dots / grey.width)))
    left = (grey.width - width_dots) // 2
    canvas = Image.new("L", (width_dots, grey.height), 255)
    canvas.paste(grey, (-left, 0))
    return canvas.convert("1")


def _bands(raster: "Image") -> list[bytes]:
    row = (raster.width + 7) // 8
    # ESC/POS has ink as ones, Pillow has light as ones.
    data = bytes(byte ^ 0xFF for byte in raster.tobytes())
    bands: list[bytes] = []
    for top in range(0, raster.height, _BAND):
        lines = min(_BAND, raster.height - top)
        head = _RASTER + row.to_bytes(2, "little") + lines.to_bytes(2, "little")
        bands.append(head + data[top * row : (top + lines) * row])
    return bands
