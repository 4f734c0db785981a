"""Blocks made of blocks: groups side by side, and sheets of equal labels."""

from desk_app.paper import vocabulary as v
from desk_app.paper.blocks.lay import beside as joined
from desk_app.paper.blocks.lay import laid, strips
from desk_app.paper.flow import Strip, height_of, shrunk
from desk_app.paper.job import Job, Scope
from desk_app.paper.papers import CARD, LONGEST_ROLL
from desk_app.paper.sheet import Sheet
from desk_app.paper.values import MM


@strips.register
def beside(block: v.Beside, job: Job, scope: Scope, width: float) -> list[Strip]:
    """Lay out groups side by side; if that grows taller than a page, one under the other."""
    space = block.space * MM
    free = width - space * (len(block.side) - 1) - sum(side.width * MM for side in block.side)
    shares = sum(side.grow for side in block.side if not side.width) or 1
    columns: list[tuple[float, list[Strip]]] = []
    x = 0.0
    for side in block.side:
        wide = side.width * MM or free * side.grow / shares
        columns.append((x, laid(side.block, job, scope, wide)))
        x += wide + space
    if max((height_of(made) for _, made in columns), default=0) > _limit(job):
        return [strip for side in block.side for strip in laid(side.block, job, scope, width)]
    return [joined(columns)]


def _limit(job: Job) -> float:
    """Return how tall a group may grow before its parts are stacked; a card is one page whatever happens."""
    paper = job.paper
    return paper.height * 0.6 if paper.height and not job.theme.max_lines else LONGEST_ROLL


@strips.register
def labels(block: v.Labels, job: Job, scope: Scope, width: float) -> list[Strip]:
    """Lay out one cell per row of facts, in rows of equal height."""
    rows = scope.rows(block.rows)
    wide, tall, padding = width / block.columns, block.height * MM, block.padding * MM
    made: list[Strip] = []
    for at in range(0, len(rows), block.columns):
        cells = [_cell(block, job, row, wide, tall, padding) for row in rows[at : at + block.columns]]
        made.append(joined([(place * wide, [cell]) for place, cell in enumerate(cells)]))
    return made


def _cell(block: v.Labels, job: Job, row: Scope, wide: float, tall: float, padding: float) -> Strip:
    inner = laid(block.block, job.on(CARD), row, wide - 2 * padding)
    content = shrunk(inner, tall - 2 * padding)
    if height_of(inner) > tall - 2 * padding:
        job.warn("page_full", job.form.name)

    def draw(sheet: Sheet, x: float, y: float) -> None:
        if block.frame:
            sheet.frame(x, y, wide, tall, job.theme.line, job.theme.hairline)
        content.draw(sheet, x + padding, y + padding)

    return Strip(tall, draw)
