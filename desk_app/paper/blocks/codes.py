"""Codes to scan: a QR, alone or with Code 128 and the grouped digits under it."""

from typing import Final

from desk_app.paper import vocabulary as v
from desk_app.paper.blocks.lay import strips
from desk_app.paper.flow import Strip
from desk_app.paper.job import Job, Scope
from desk_app.paper.sheet import Sheet
from desk_app.paper.values import MM

_BARS_HEIGHT: Final = 10 * MM
_BARS_WIDTH: Final = 62 * MM


@strips.register
def codes(block: v.Codes, job: Job, scope: Scope, width: float) -> list[Strip]:
    """Lay out the codes of one fact; nothing if the fact is empty."""
    theme = job.theme
    text = str(scope.find(block.code)[0] or "")
    if not text:
        return []
    side, _ = Sheet.qr_size(block.size * MM, text)
    bars = _BARS_HEIGHT + 1.4 * MM if block.barcode and text.isascii() else 0.0
    digits = job.fit(job.digits(text) if block.digits else "", width, theme.small, 5)
    caption = job.set(job.words(block.caption, scope), width, theme.label)

    def draw(sheet: Sheet, x: float, y: float) -> None:
        shift = {"left": 0.0, "center": (width - side) / 2, "right": width - side}[block.align]
        sheet.qr(x + shift, y, block.size * MM, text)
        y += side
        if bars:
            sheet.barcode(
                x, y, min(width, _BARS_WIDTH) if block.align == "left" else width, _BARS_HEIGHT, text, block.align
            )
            y += bars
        for box, colour in ((digits, theme.ink), (caption, theme.quiet)):
            if box.width:
                sheet.text(x, y, box, colour, width, block.align)
                y += box.height

    boxes = sum(box.height for box in (digits, caption) if box.width)
    return [Strip(side + bars + boxes, draw)]
