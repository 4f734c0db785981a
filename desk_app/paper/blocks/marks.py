"""What people fill in by hand: tick boxes, writing lines, character boxes, signature boxes; and tear-off lines and air."""

from typing import Final

from desk_app.paper import vocabulary as v
from desk_app.paper.blocks.lay import beside, strips
from desk_app.paper.blocks.texts import text_strips
from desk_app.paper.flow import Strip
from desk_app.paper.job import Job, Scope
from desk_app.paper.sheet import Sheet
from desk_app.paper.values import MM, Strokes

_TICK: Final = 3.3 * MM
_BOX: Final = 6.5 * MM
_GUTTER: Final = 5 * MM


@strips.register
def checks(block: v.Checks, job: Job, scope: Scope, width: float) -> list[Strip]:
    """Lay out tick boxes in columns, under their label."""
    ticks: list[tuple[str, bool]] = [
        (job.words(item.label, scope), bool(item.value and scope.find(item.value)[0]))
        for item in block.items
        if job.wanted(item, scope)
    ]
    if block.rows is not None:
        for row in scope.rows(block.rows):
            shown = job.value(block.value, row) if block.value else ""
            ticks.append((shown, bool(block.tick and row.find(block.tick)[0])))
    room = (width - _GUTTER * (block.columns - 1)) / block.columns
    made = _label(block.label, job, scope, width)
    for at in range(0, len(ticks), block.columns):
        cells = [_check(text, ticked, job, room) for text, ticked in ticks[at : at + block.columns]]
        row_strip = beside([(place * (room + _GUTTER), [cell]) for place, cell in enumerate(cells)])
        made.append(Strip(row_strip.height, row_strip.draw, 1 * MM))
    return made


def _check(text: str, ticked: bool, job: Job, room: float) -> Strip:
    box = job.set(text, room - _TICK - 2 * MM, job.theme.body, max_lines=12)

    def draw(sheet: Sheet, x: float, y: float) -> None:
        sheet.tick(x + 0.4, y + (box.leading - _TICK) / 2, _TICK, ticked, job.theme.ink)
        sheet.text(x + _TICK + 2 * MM, y, box, job.theme.ink)

    return Strip(max(box.height, _TICK), draw)


def _label(words: v.Words | None, job: Job, scope: Scope, width: float) -> list[Strip]:
    if words is None:
        return []
    box = job.set(job.words(words, scope), width, job.theme.label)
    return [Strip(s.height, s.draw, s.gap, keep=True) for s in text_strips(box, job.theme.quiet, width)]


@strips.register
def writing(block: v.Writing, job: Job, scope: Scope, width: float) -> list[Strip]:
    """Lay out a printed value, if there is one, and lines to write on."""
    made = _label(block.label, job, scope, width)
    text = job.value(block.value, scope) if block.value else ""
    if text:
        made.extend(text_strips(job.set(text, width, job.theme.body), job.theme.ink, width))
    spacing = block.spacing * MM

    def draw(sheet: Sheet, x: float, y: float) -> None:
        sheet.rule(x, y + spacing, width, job.theme.line, job.theme.hairline)

    return made + [Strip(spacing, draw) for _ in range(block.lines)]


@strips.register
def boxes(block: v.Boxes, job: Job, scope: Scope, width: float) -> list[Strip]:
    """Lay out a label and a row of squares."""
    made = _label(block.label, job, scope, width)
    side = min(_BOX, width / block.count)

    def draw(sheet: Sheet, x: float, y: float) -> None:
        for at in range(block.count):
            sheet.frame(x + at * side, y, side, side, job.theme.quiet, job.theme.hairline)

    return [*made, Strip(side, draw, 0.8 * MM)]


@strips.register
def signatures(block: v.Signatures, job: Job, scope: Scope, width: float) -> list[Strip]:
    """Lay out signature boxes side by side; the strokes, if taken, stand on the line."""
    items = [item for item in block.items if job.wanted(item, scope)]
    if not items:
        return []
    gutter = (3 if job.theme.is_roll else 6) * MM
    room = (width - gutter * (len(items) - 1)) / len(items)
    cells = [_signature(item, block.height * MM, job, scope, room) for item in items]
    return [beside([(at * (room + gutter), [cell]) for at, cell in enumerate(cells)])]


def _signature(item: v.Signature, height: float, job: Job, scope: Scope, room: float) -> Strip:
    theme = job.theme
    label = job.set(job.words(item.label, scope), room, theme.label, max_lines=2)
    found = scope.find(item.strokes)[0] if item.strokes else None
    named = " · ".join(filter(None, (job.value(name, scope) for name in (item.name, item.at) if name)))
    said = job.set(named, room, theme.small, max_lines=2)
    line = label.height + height

    def draw(sheet: Sheet, x: float, y: float) -> None:
        sheet.text(x, y, label, theme.quiet)
        if isinstance(found, Strokes):
            sheet.strokes(x + 2 * MM, y + label.height + 0.8 * MM, room - 4 * MM, height - 2 * MM, found, theme.ink)
        sheet.rule(x, y + line, room, theme.ink, 0.6)
        if said.width:
            sheet.text(x, y + line + 0.6 * MM, said, theme.quiet)

    return Strip(line + 0.6 * MM + max(said.height, theme.small * 1.42), draw)


@strips.register
def tear(block: v.Tear, job: Job, scope: Scope, width: float) -> list[Strip]:
    """Lay out a dashed line over the full width of the paper, with its word in the middle."""
    theme = job.theme
    box = job.set(job.words(block.text, scope), width, theme.label, max_lines=1)
    height = max(box.height, 3 * MM)
    bleed = job.paper.left - 1 * MM
    side = (width - box.width) / 2 + bleed - (2 * MM if box.width else 0)

    def draw(sheet: Sheet, x: float, y: float) -> None:
        middle = y + height / 2
        sheet.rule(x - bleed, middle, side, theme.quiet, 0.5, dash=(3, 3))
        sheet.rule(x + width + bleed - side, middle, side, theme.quiet, 0.5, dash=(3, 3))
        sheet.text(x, y + (height - box.height) / 2, box, theme.quiet, width, "center")

    return [Strip(height, draw)]


@strips.register
def space(block: v.Space, _job: Job, _scope: Scope, _width: float) -> list[Strip]:
    """Lay out empty height."""
    return [Strip(block.height * MM, _nothing)]


@strips.register
def new_page(_block: v.NewPage, _job: Job, _scope: Scope, _width: float) -> list[Strip]:
    """Start a new page."""
    return [Strip(0, _nothing, keep=True, breaks=True)]


def _nothing(sheet: Sheet, x: float, y: float) -> None:
    """Draw nothing: air."""
