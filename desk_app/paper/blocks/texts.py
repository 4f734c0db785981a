"""Text blocks: section headings, notes and large values."""

from desk_app.paper import vocabulary as v
from desk_app.paper.blocks.lay import strips
from desk_app.paper.flow import Strip
from desk_app.paper.job import Job, Scope
from desk_app.paper.papers import Colour
from desk_app.paper.sheet import Sheet
from desk_app.paper.text import TextBox
from desk_app.paper.values import MM
from desk_app.paper.vocabulary import Align

_TALLEST = 90 * MM


def text_strips(box: TextBox, colour: Colour, width: float, align: Align = "left", indent: float = 0) -> list[Strip]:
    """Return a text as one strip, or as one per line if it is too long to be kept whole."""
    parts = [box] if box.height <= _TALLEST else by_line(box)

    def drawing(part: TextBox) -> Strip:
        def draw(sheet: Sheet, x: float, y: float) -> None:
            sheet.text(x + indent, y, part, colour, width - indent, align)

        return Strip(part.height, draw)

    return [drawing(part) for part in parts]


def by_line(box: TextBox) -> list[TextBox]:
    """Return each line of a text as a text of its own."""
    return [TextBox((line,), box.size, box.leading) for line in box.lines]


@strips.register
def section(block: v.Section, job: Job, scope: Scope, width: float) -> list[Strip]:
    """Lay out a heading over a hairline, held to what follows."""
    theme = job.theme
    title = job.set(job.words(block.title, scope), width, theme.section, bold=True, max_lines=3)
    note = job.set(job.words(block.note, scope), width - title.width - 6 * MM, theme.label, max_lines=1)
    under = 0.8 * MM

    def draw(sheet: Sheet, x: float, y: float) -> None:
        sheet.text(x, y, title, theme.ink)
        if note.width:
            sheet.text(x, y + title.height - note.height - 0.5, note, theme.quiet, width, "right")
        sheet.rule(x, y + title.height + under, width, theme.line, theme.hairline)

    return [Strip(title.height + under, draw, keep=True)]


@strips.register
def note(block: v.Note, job: Job, scope: Scope, width: float) -> list[Strip]:
    """Lay out running text."""
    theme = job.theme
    size = block.size or (theme.small if block.style == "quiet" else theme.body)
    pad = 2.6 * MM if block.style == "framed" else 0
    label = job.set(job.words(block.label, scope), width - 2 * pad, theme.label) if block.label else None
    box = job.set(job.shown(block, scope), width - 2 * pad, size, block.style == "strong", block.max_lines, 1.5)
    if not box.width:
        return []
    if block.style == "framed":
        return _framed(box, label, job, width, pad)
    colour = theme.quiet if block.style == "quiet" else theme.ink
    heads = (
        []
        if label is None
        else [Strip(s.height, s.draw, s.gap, keep=True) for s in text_strips(label, theme.quiet, width)]
    )
    return heads + text_strips(box, colour, width, block.align)


def _framed(box: TextBox, label: TextBox | None, job: Job, width: float, pad: float) -> list[Strip]:
    """Set a text on a tinted ground with a bar at its left; long texts run on over pages, the ground with them."""
    theme = job.theme
    inner = ([] if label is None else text_strips(label, theme.quiet, width - 2 * pad)) + text_strips(
        box, theme.ink, width - 2 * pad
    )

    def drawing(strip: Strip, above: float, below: float) -> Strip:
        def draw(sheet: Sheet, x: float, y: float) -> None:
            height = strip.height + above + below
            if not theme.is_roll:
                sheet.bar(x, y, width, height, theme.tint)
            sheet.bar(x, y, 0.7 * MM, height, theme.accent)
            strip.draw(sheet, x + pad, y + above)

        return Strip(strip.height + above + below, draw)

    last = len(inner) - 1
    return [drawing(strip, 0 if at else 1.6 * MM, 1.6 * MM if at == last else 0) for at, strip in enumerate(inner)]


@strips.register
def big(block: v.Big, job: Job, scope: Scope, width: float) -> list[Strip]:
    """Lay out one large value with its small label above."""
    theme = job.theme
    text = job.shown(block, scope)
    if not text:
        return []
    label = job.set(job.words(block.label, scope), width, theme.label)
    box = job.fit(text, width, block.size, max(theme.body, block.size * 0.4), bold=True, max_lines=4)
    above = label.height if label.width else 0

    def draw(sheet: Sheet, x: float, y: float) -> None:
        if above:
            sheet.text(x, y, label, theme.quiet, width, block.align)
        sheet.text(x, y + above, box, theme.ink, width, block.align)

    return [Strip(box.height + above, draw)]
