"""The one door to all blocks: a block, the job and the facts in scope become strips of a given width.

Families register their block classes here; `all_blocks` imports them when the first form is drawn.
"""

from functools import cache, singledispatch
from importlib import import_module

from desk_app.paper import vocabulary as v
from desk_app.paper.flow import Draw, Strip, height_of, stacked
from desk_app.paper.job import Job, Scope
from desk_app.paper.sheet import Sheet
from desk_app.paper.values import MM

_FAMILIES = ("heads", "texts", "tables", "marks", "codes", "pictures", "courses", "groups")


@singledispatch
def strips(block: v.Block, job: Job, scope: Scope, width: float) -> list[Strip]:
    """Return the strips of one block."""
    raise NotImplementedError(type(block).__name__)


@cache
def all_blocks() -> None:
    """Import every family once."""
    for family in _FAMILIES:
        import_module(f"desk_app.paper.blocks.{family}")


def laid(blocks: tuple[v.Block, ...], job: Job, scope: Scope, width: float) -> list[Strip]:
    """Return the strips of the blocks that are wanted, each with the air its paper gives it."""
    all_blocks()
    found: list[Strip] = []
    for block in blocks:
        if job.wanted(block, scope):
            found.extend(with_air(strips(block, job, scope, width), block, job))
    return found


def with_air(made: list[Strip], block: v.Block, job: Job) -> list[Strip]:
    """Give the first strip of a block its gap, and all of them the block's pin."""
    gap = job.theme.gap if block.gap is None else block.gap * MM
    return [
        Strip(
            strip.height, strip.draw, gap if at == 0 else strip.gap, strip.keep, strip.header, block.pin, strip.breaks
        )
        for at, strip in enumerate(made)
    ]


def beside(columns: list[tuple[float, list[Strip]]]) -> Strip:
    """Join stacks of strips, each at its own x offset, into one strip that is never cut."""
    parts: list[tuple[float, Draw]] = [(x, stacked(made)) for x, made in columns]

    def draw(sheet: Sheet, x: float, y: float) -> None:
        for shift, part in parts:
            part(sheet, x + shift, y)

    return Strip(max((height_of(made) for _, made in columns), default=0), draw)
