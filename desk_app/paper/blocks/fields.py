"""Labelled values: in a grid (small label above its value) or as a list (label left, value right)."""

from dataclasses import dataclass

from desk_app.paper import vocabulary as v
from desk_app.paper.blocks.lay import strips
from desk_app.paper.blocks.texts import text_strips
from desk_app.paper.flow import Strip
from desk_app.paper.fonts import typeface
from desk_app.paper.job import Job, Scope
from desk_app.paper.sheet import Sheet
from desk_app.paper.text import TextBox, fitted
from desk_app.paper.values import MM

_GUTTER = 5 * MM
_FEW_LINES = 3
_FIGURES = frozenset({"money", "number", "quantity", "rate", "code"})
Wanted = list[tuple[v.Field, str]]


@dataclass(frozen=True, slots=True)
class _Cell:
    """One field of a grid row: where it stands, its label and the strips of its value."""

    x: float
    width: float
    label: TextBox
    lines: list[Strip]
    writing_line: bool


@strips.register
def fields(block: v.Fields, job: Job, scope: Scope, width: float) -> list[Strip]:
    """Lay out labelled values."""
    texts = [(item, job.shown(item, scope)) for item in block.items if job.wanted(item, scope)]
    texts = [(item, text) for item, text in texts if text or item.empty != "hide"]
    if block.style == "list":
        return [strip for item, text in texts for strip in pair(item, text, job, scope, width)]
    return [strip for row in _grid(texts, block.columns) for strip in _row(row, block.columns, job, scope, width)]


def _grid(texts: Wanted, columns: int) -> list[Wanted]:
    rows: list[Wanted] = []
    used = columns
    for item, text in texts:
        span = min(item.span, columns)
        if used + span > columns:
            rows.append([])
            used = 0
        rows[-1].append((item, text))
        used += span
    return rows


def _row(row: Wanted, columns: int, job: Job, scope: Scope, width: float) -> list[Strip]:
    unit = (width - _GUTTER * (columns - 1)) / columns
    cells: list[_Cell] = []
    at = 0
    for item, text in row:
        span = min(item.span, columns)
        cells.append(_cell(item, text, at * (unit + _GUTTER), unit * span + _GUTTER * (span - 1), job, scope))
        at += span
    first, *rest = (_line(cells, line, job) for line in range(max(len(cell.lines) for cell in cells)))
    return [Strip(first.height, first.draw, job.theme.gap * 0.5), *rest]


def _cell(item: v.Field, text: str, x: float, room: float, job: Job, scope: Scope) -> _Cell:
    theme = job.theme
    to_write = item.empty == "line" and not text
    label = job.set(job.words(item.label, scope), room, theme.label)
    box = job.set(text if text or to_write else "—", room, item.size or theme.body, bold=item.strong)
    return _Cell(x, room, label, text_strips(box, theme.ink, room), to_write)


def _line(cells: list[_Cell], at: int, job: Job) -> Strip:
    """Return the strip of the at-th part of all cells; the first carries the labels."""
    theme = job.theme
    labels = max(cell.label.height for cell in cells) if at == 0 else 0.0

    def draw(sheet: Sheet, x: float, y: float) -> None:
        for cell in cells:
            if at == 0 and cell.label.width:
                sheet.text(x + cell.x, y, cell.label, theme.quiet)
            if at < len(cell.lines):
                cell.lines[at].draw(sheet, x + cell.x, y + labels)
                if cell.writing_line:
                    sheet.rule(x + cell.x, y + labels + cell.lines[at].height, cell.width, theme.line, theme.hairline)

    return Strip(labels + max(cell.lines[at].height for cell in cells if at < len(cell.lines)), draw)


def pair(item: v.Field, text: str, job: Job, scope: Scope, width: float) -> list[Strip]:
    """Lay out "label … value" on one line; a value too long for that goes under its label."""
    theme = job.theme
    size = item.size or theme.body
    label = job.set(job.words(item.label, scope), width * 0.6, size, bold=item.strong)
    room = width - label.width - 3 * MM
    value = job.set(text or "—", room, _whole(item, text, job, scope, room), bold=item.strong)
    if len(value.lines) <= _FEW_LINES:

        def draw(sheet: Sheet, x: float, y: float) -> None:
            sheet.text(x, y, label, theme.ink)
            sheet.text(x, y, value, theme.ink, width, "right")

        return [Strip(max(label.height, value.height), draw, 0.5 * MM)]
    under = job.set(text, width - 3 * MM, size, bold=item.strong)
    heads = [Strip(s.height, s.draw, 0.5 * MM, keep=True) for s in text_strips(label, theme.ink, width)]
    return heads + text_strips(under, theme.ink, width, indent=3 * MM)


def _whole(item: v.Field, text: str, job: Job, scope: Scope, room: float) -> float:
    """Return the size for a value: a figure is set smaller rather than broken in two."""
    size = item.size or job.theme.body
    if item.value is None or scope.find(item.value)[1] not in _FIGURES:
        return size
    return fitted(text, room, size, size * 0.6, typeface(job.language, bold=item.strong))
