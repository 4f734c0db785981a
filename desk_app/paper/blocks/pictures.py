"""Pictures in a grid, with captions; a picture that can't be read leaves a framed gap and a warning."""

from typing import Final

from desk_app.paper import vocabulary as v
from desk_app.paper.blocks.lay import beside, strips
from desk_app.paper.flow import Strip
from desk_app.paper.job import Job, Scope
from desk_app.paper.sheet import Sheet
from desk_app.paper.values import MM, Picture

_GUTTER: Final = 4 * MM


@strips.register
def pictures(block: v.Pictures, job: Job, scope: Scope, width: float) -> list[Strip]:
    """Lay out the pictures that are there."""
    scopes = scope.rows(block.rows) if block.rows is not None else [scope]
    found = [(row, picture) for row in scopes if isinstance(picture := row.find(block.value)[0], Picture)]
    room = (width - _GUTTER * (block.columns - 1)) / block.columns
    made: list[Strip] = []
    for at in range(0, len(found), block.columns):
        cells = [_cell(block, picture, job, row, room) for row, picture in found[at : at + block.columns]]
        joined = beside([(place * (room + _GUTTER), [cell]) for place, cell in enumerate(cells)])
        made.append(Strip(joined.height, joined.draw, _GUTTER))
    return made


def _cell(block: v.Pictures, picture: Picture, job: Job, row: Scope, room: float) -> Strip:
    height = block.height * MM
    caption = job.set(job.value(block.caption, row) if block.caption else "", room, job.theme.label, max_lines=2)

    def draw(sheet: Sheet, x: float, y: float) -> None:
        if not sheet.picture(x, y, room, height, picture, fill=block.fill):
            job.warn("bad_picture", block.value)
            sheet.frame(x, y, room, height, job.theme.line, job.theme.hairline)
        if caption.width:
            sheet.text(x, y + height + 0.8 * MM, caption, job.theme.quiet, room, "center")

    return Strip(height + (caption.height + 0.8 * MM if caption.width else 0), draw)
