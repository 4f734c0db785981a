"""Codes to scan: a QR, alone or with Code 128 and the grouped digits under it."""

from typing import Final

from desk_app.paper import vocabulary as v
from desk_app.paper.blocks.lay import strips
from desk_app.paper.flow import Strip
from desk_app.paper.job import Job, Scope
from desk_app.paper.sheet import Sheet
from desk_app.paper.text import clean
from desk_app.paper.values import MM

_BARS_WIDTH: Final = 62 * MM
_AIR: Final = 1 * MM
_LONGEST: Final = 500
_LONGEST_BARS: Final = 40


@strips.register
def codes(block: v.Codes, job: Job, scope: Scope, width: float) -> list[Strip]:
    """Lay out the codes of one fact; nothing if the fact is empty."""
    theme = job.theme
    text = clean(str(scope.find(block.code)[0] or ""), _LONGEST)[0].replace("\n", " ")
    if not text:
        return []
    side = Sheet.qr_size(block.size * MM, text)[0] if block.qr else 0.0
    has_bars = block.barcode and text.isascii() and text.isprintable() and len(text) <= _LONGEST_BARS
    bars = block.bars * MM if has_bars else 0.0
    digits = job.fit(job.digits(text) if block.digits else "", width, theme.small, 5, max_lines=2)
    caption = job.set(job.words(block.caption, scope), width, theme.label, max_lines=3)

    def draw(sheet: Sheet, x: float, y: float) -> None:
        if side:
            shift = {"left": 0.0, "center": (width - side) / 2, "right": width - side}[block.align]
            sheet.qr(x + shift, y, block.size * MM, text)
        y += side
        if bars:
            room = min(width, _BARS_WIDTH)
            shift = {"left": 0.0, "center": (width - room) / 2, "right": width - room}[block.align]
            sheet.barcode(x + shift, y, room, bars, text, block.align)
            y += bars + _AIR
        for box, colour in ((digits, theme.ink), (caption, theme.quiet)):
            if box.width:
                sheet.text(x, y, box, colour, width, block.align)
                y += box.height

    boxes = sum(box.height for box in (digits, caption) if box.width)
    return [Strip(side + (bars + _AIR if bars else 0) + boxes, draw)]
