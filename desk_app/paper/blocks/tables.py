"""Tables: header repeated on every page, rows kept whole unless they are taller than half a page, totals at the end."""

from dataclasses import dataclass
from typing import Final

from desk_app.paper import vocabulary as v
from desk_app.paper.blocks.fields import pair
from desk_app.paper.blocks.lay import beside, strips
from desk_app.paper.blocks.texts import by_line
from desk_app.paper.flow import Strip
from desk_app.paper.fonts import typeface
from desk_app.paper.job import Job, Scope
from desk_app.paper.sheet import Sheet
from desk_app.paper.text import TextBox, clean, fitted
from desk_app.paper.values import MM

_NUMBER_WIDTH: Final = 6 * MM
_TICK: Final = 3.2 * MM


@dataclass(frozen=True, slots=True)
class _Place:
    """A column with its place: x and width in points."""

    column: v.Column
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class _Cell:
    """One cell: where it stands, its text, the quiet note under it, and a tick box (None: no box)."""

    place: _Place
    box: TextBox
    note: TextBox | None = None
    ticked: bool | None = None

    @property
    def height(self) -> float:
        """Return the height of text and note."""
        return max(self.box.height + (self.note.height if self.note else 0), 0 if self.ticked is None else _TICK)


@dataclass(frozen=True, slots=True)
class _Grid:
    """A table being laid out."""

    block: v.Table
    job: Job
    places: list[_Place]
    width: float
    header: Strip | None


@strips.register
def table(block: v.Table, job: Job, scope: Scope, width: float) -> list[Strip]:
    """Lay out header, rows, blank rows to write in, and totals."""
    places = _places([column for column in block.columns if job.wanted(column, scope)], block, job, width)
    header = _header(places, job, scope, width) if block.header else None
    grid = _Grid(block, job, places, width, header)
    rows = scope.rows(block.rows)
    made: list[Strip] = [] if header is None else [Strip(header.height, header.draw, keep=True)]
    last = ""
    for number, row in enumerate(rows, 1):
        group = job.value(block.group, row) if block.group else ""
        if group and group != last:
            made.append(_group(grid, group))
        last = group
        made.extend(_row(grid, row, number))
    blank = Scope({}, {}, None)
    for number in range(len(rows) + 1, block.blank_rows + 1):
        made.extend(_row(grid, blank, number))
    if not rows and not block.blank_rows:
        made.append(_empty(block, job, scope, width))
    return made + _totals(block, job, scope, width)


def _places(columns: list[v.Column], block: v.Table, job: Job, width: float) -> list[_Place]:
    gutter = (1.6 if job.theme.is_roll else 2.5) * MM
    x = _NUMBER_WIDTH + gutter if block.numbered else 0.0
    free = width - x - gutter * (len(columns) - 1) - sum(column.width * MM for column in columns)
    shares = sum(column.grow for column in columns if not column.width) or 1
    places: list[_Place] = []
    for column in columns:
        wide = column.width * MM or free * column.grow / shares
        places.append(_Place(column, x, wide))
        x += wide + gutter
    return places


def _header(places: list[_Place], job: Job, scope: Scope, width: float) -> Strip:
    theme = job.theme
    boxes = [
        (place, job.set(job.words(place.column.label, scope), place.width, theme.label, leading=1.25))
        for place in places
    ]
    tall = max((box.height for _, box in boxes), default=0)
    height = tall + 1.2 * MM

    def draw(sheet: Sheet, x: float, y: float) -> None:
        for place, box in boxes:
            sheet.text(x + place.x, y + tall - box.height, box, theme.quiet, place.width, place.column.align)
        sheet.rule(x, y + height, width, theme.ink, max(theme.hairline, 0.6))

    return Strip(height, draw)


def _row(grid: _Grid, row: Scope, number: int) -> list[Strip]:
    theme = grid.job.theme
    pad = (0.5 if theme.is_roll else 1.1) * MM
    cells = [_cell(place, grid.job, row) for place in grid.places]
    tall = max((cell.height for cell in cells), default=0)
    height = max(tall + 2 * pad, grid.block.row_height * MM)
    if height > _limit(grid.job):
        return _long_row(grid, cells, pad)
    counted = grid.job.set(str(number), _NUMBER_WIDTH, theme.label) if grid.block.numbered else None

    def draw(sheet: Sheet, x: float, y: float) -> None:
        top = y + (height - tall) / 2
        if counted is not None:
            sheet.text(x, top + (theme.body - theme.label) * 0.9, counted, theme.quiet, _NUMBER_WIDTH, "right")
        for cell in cells:
            _draw_cell(sheet, x, top, cell, grid.job)
        if grid.block.ruled:
            sheet.rule(x, y + height, grid.width, theme.line, theme.hairline, dash=(1, 2) if theme.is_roll else ())

    return [Strip(height, draw, header=grid.header)]


def _group(grid: _Grid, name: str) -> Strip:
    """Return the heading of a group of rows; it stays with the first of them."""
    theme = grid.job.theme
    box = grid.job.set(name, grid.width, theme.body, bold=True, max_lines=2)
    above = 2.4 * MM

    def draw(sheet: Sheet, x: float, y: float) -> None:
        sheet.text(x, y + above, box, theme.accent)
        sheet.rule(x, y + above + box.height + 0.6 * MM, grid.width, theme.line, theme.hairline)

    return Strip(above + box.height + 0.6 * MM, draw, keep=True, header=grid.header)


def _limit(job: Job) -> float:
    """Return how tall a row may be before it is cut: half a page."""
    return (job.paper.height or 400 * MM) / 2


def _long_row(grid: _Grid, cells: list[_Cell], pad: float) -> list[Strip]:
    """Cut a row that is too tall between its lines: line n of every cell makes one strip."""
    theme = grid.job.theme
    stacks = [[part for box in (cell.box, cell.note) if box is not None for part in by_line(box)] for cell in cells]

    def drawing(at: int, last: bool) -> Strip:
        height = max(stack[at].height for stack in stacks if at < len(stack))

        def draw(sheet: Sheet, x: float, y: float) -> None:
            for cell, stack in zip(cells, stacks, strict=True):
                if at < len(stack):
                    place = cell.place
                    sheet.text(x + place.x, y, stack[at], theme.ink, place.width, place.column.align)
            if last and grid.block.ruled:
                sheet.rule(x, y + height + pad, grid.width, theme.line, theme.hairline)

        return Strip(height + (pad if last else 0), draw, 0 if at else pad, header=grid.header)

    count = max(len(stack) for stack in stacks)
    return [drawing(at, at == count - 1) for at in range(count)]


def _cell(place: _Place, job: Job, row: Scope) -> _Cell:
    column, theme = place.column, job.theme
    text = job.shown(column, row)
    size = theme.body
    if column.align == "right":
        # Figures are never broken over lines: a long amount is set smaller.
        plain = clean(text)[0]
        size = fitted(plain, place.width, size, size * 0.6, typeface(job.language, column.strong))
    room = place.width - (_TICK + 1.5 * MM if (column.tick or column.box) and text else 0)
    box = job.set(text, room, size, bold=column.strong, leading=1.35)
    under = job.value(column.note, row) if column.note else ""
    note = job.set(under, room, theme.small, leading=1.3) if under else None
    ticked = bool(row.find(column.tick)[0]) if column.tick else False if column.box else None
    return _Cell(place, box, note, ticked)


def _draw_cell(sheet: Sheet, x: float, y: float, cell: _Cell, job: Job) -> None:
    theme, place = job.theme, cell.place
    left, room = x + place.x, place.width
    if cell.ticked is not None:
        shift = 0.0 if cell.box.width or place.column.align == "left" else (room - _TICK) / 2
        sheet.tick(left + shift, y + (cell.box.leading - _TICK) / 2, _TICK, cell.ticked, theme.ink)
        if cell.box.width:
            left, room = left + _TICK + 1.5 * MM, room - _TICK - 1.5 * MM
    sheet.text(left, y, cell.box, theme.ink, room, place.column.align)
    if cell.note is not None:
        sheet.text(left, y + cell.box.height, cell.note, theme.quiet, room, place.column.align)


def _empty(block: v.Table, job: Job, scope: Scope, width: float) -> Strip:
    box = job.set(job.words(block.empty, scope) or "—", width, job.theme.body)
    pad = 2 * MM

    def draw(sheet: Sheet, x: float, y: float) -> None:
        sheet.text(x, y + pad, box, job.theme.quiet, width, "center")

    return Strip(box.height + 2 * pad, draw)


def _totals(block: v.Table, job: Job, scope: Scope, width: float) -> list[Strip]:
    """Lay out the sums under the right half of the table (all of it on a roll)."""
    room = width if job.theme.is_roll else min(width, 75 * MM)
    made: list[Strip] = []
    for item in block.totals:
        text = job.shown(item, scope)
        if job.wanted(item, scope) and (text or item.empty != "hide"):
            for strip in pair(item, text, job, scope, room):
                moved = beside([(width - room, [strip])])
                made.append(Strip(moved.height, moved.draw, strip.gap if made else 1.6 * MM))
    return made
