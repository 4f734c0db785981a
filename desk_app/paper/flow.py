"""Puts strips on pages: from top to bottom, headers repeated, nothing cut, what belongs together kept together.

Knows heights and functions that draw, nothing of forms, text or PDF.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desk_app.paper.sheet import Sheet

Draw = Callable[[Sheet, float, float], None]
"""Draws at (x, y), the strip's top left corner."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of a page that is never cut: its height and how to draw it, with the air above it (points).

    `keep` holds it on the page of the next strip; `header` is drawn again above it if it starts a page;
    `pin` strips stand at the foot of the last page; `breaks` starts a new page before it.
    """

    height: float
    draw: Draw
    gap: float = 0
    keep: bool = False
    header: "Strip | None" = None
    pin: bool = False
    breaks: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip with its place on a page: points below the top of the content."""

    y: float
    strip: Strip


def height_of(strips: Sequence[Strip]) -> float:
    """Return the height of strips stacked on one page; the first one's air doesn't count."""
    return sum(strip.height + (strip.gap if at else 0) for at, strip in enumerate(strips))


def pages_of(strips: Sequence[Strip], height: float) -> list[list[Placed]]:
    """Distribute strips over pages of a content height; there is always at least one page."""
    running = [strip for strip in strips if not strip.pin]
    pages, y = _run(running, height)
    pinned = [strip for strip in strips if strip.pin]
    if pinned:
        needed = height_of(pinned)
        if pages[-1] and y + pinned[0].gap + needed > height:
            pages.append(_brought_along(pages[-1], height - needed - pinned[0].gap))
        at = max(height - needed, 0.0)
        for index, strip in enumerate(pinned):
            at += strip.gap if index else 0
            pages[-1].append(Placed(at, strip))
            at += strip.height
    return pages


def _brought_along(page: list[Placed], room: float) -> list[Placed]:
    """Take the last lines off a full page for the one of the signatures: nobody signs a page that says nothing."""
    first = len(page) - 1
    while first > 0 and page[first - 1].strip.keep:
        first -= 1
    header = page[first].strip.header
    is_first_line = first == 0 or (first == 1 and header is not None and page[0].strip is header)
    taken = [placed.strip for placed in page[first:]]
    above = [] if header is None else [header]
    if is_first_line or height_of([*above, *taken]) > room:
        return []
    del page[first:]
    moved, y = [Placed(0, one) for one in above], sum(one.height for one in above)
    for at, strip in enumerate(taken):
        y += strip.gap if moved or at else 0
        moved.append(Placed(y, strip))
        y += strip.height
    return moved


def stacked(strips: Sequence[Strip]) -> Draw:
    """Return one function that draws strips one under the other."""

    def draw(sheet: Sheet, x: float, y: float) -> None:
        for at, strip in enumerate(strips):
            y += strip.gap if at else 0
            strip.draw(sheet, x, y)
            y += strip.height

    return draw


def _run(strips: Sequence[Strip], height: float) -> tuple[list[list[Placed]], float]:
    pages: list[list[Placed]] = [[]]
    y = 0.0
    for at, strip in enumerate(strips):
        page = pages[-1]
        above = strip.gap if page else 0.0
        if page and (strip.breaks or y + above + _together(strips, at) > height):
            page, y, above = [], 0.0, 0.0
            pages.append(page)
        if not page and strip.header is not None and len(pages) > 1:
            page.append(Placed(0, strip.header))
            y = strip.header.height
        page.append(Placed(y + above, strip))
        y += above + strip.height
    return pages, y


def _together(strips: Sequence[Strip], at: int) -> float:
    """Return the height of a strip with everything that must follow it on the same page."""
    total = strips[at].height
    while strips[at].keep and at + 1 < len(strips):
        at += 1
        total += strips[at].gap + strips[at].height
    return total


def shrunk(strips: Sequence[Strip], height: float) -> Strip:
    """Return strips as one that is no taller than a card or label allows: drawn smaller rather than cut."""
    draw, needed = stacked(strips), height_of(strips)
    if needed <= height:
        return Strip(needed, draw)
    factor = height / needed

    def smaller(sheet: Sheet, x: float, y: float) -> None:
        with sheet.scaled(factor, x, y):
            draw(sheet, x, y)

    return Strip(height, smaller)
