"""Pictures of a finished page, made from the PDF itself: for previews, for slip printers, for tests.

pypdfium2 and Pillow are imported only here and only when asked. Must never be used to decide what a page says.
"""

from typing import TYPE_CHECKING, Final

from desk_app.paper import fonts

if TYPE_CHECKING:
    from PIL.Image import Image

_POINTS_PER_INCH: Final = 72


def page_image(pdf: bytes, page: int = 0, dpi: float = 110, *, smooth: bool = True) -> "Image":
    """Return one page (0 is the first) as a Pillow image; without smoothing edges fall on whole dots."""
    import pypdfium2  # type: ignore[import-untyped]

    with fonts.lock:
        document = pypdfium2.PdfDocument(pdf)
        try:
            plain = {} if smooth else {"no_smoothtext": True, "no_smoothpath": True}
            image: Image = document[page].render(scale=dpi / _POINTS_PER_INCH, **plain).to_pil()
            return image
        finally:
            document.close()


def page_count(pdf: bytes) -> int:
    """Return the number of pages of a PDF."""
    import pypdfium2

    with fonts.lock:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()


def png(pdf: bytes, page: int = 0, dpi: float = 110) -> bytes:
    """Return one page as a PNG file's bytes."""
    from io import BytesIO

    stream = BytesIO()
    page_image(pdf, page, dpi).save(stream, "PNG")
    return stream.getvalue()
