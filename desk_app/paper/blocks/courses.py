"""How a matter or a month went: the timeline of a case and bar charts."""

from typing import Final

from desk_app.paper import vocabulary as v
from desk_app.paper.blocks.lay import strips
from desk_app.paper.blocks.texts import text_strips
from desk_app.paper.flow import Strip
from desk_app.paper.job import Job, Scope
from desk_app.paper.sheet import Sheet
from desk_app.paper.values import MM

_TIME: Final = 31 * MM
_RAIL: Final = 5 * MM
_BAR: Final = 3.2 * MM


@strips.register
def timeline(block: v.Timeline, job: Job, scope: Scope, width: float) -> list[Strip]:
    """Lay out one step after the other along a thin line; a step whose `mark` holds has a filled dot."""
    rows = scope.rows(block.rows)
    made: list[Strip] = []
    for at, row in enumerate(rows):
        made.extend(_step(block, job, row, width, is_last=at == len(rows) - 1))
    return made


def _step(block: v.Timeline, job: Job, row: Scope, width: float, *, is_last: bool) -> list[Strip]:
    theme = job.theme
    time = 0 if theme.is_roll else _TIME
    left = time + _RAIL
    at = job.set(job.value(block.at, row), time or width - left, theme.small, max_lines=2, leading=1.7)
    by = job.set(job.value(block.by, row) if block.by else "", 32 * MM, theme.small, max_lines=2, leading=1.7)
    title = job.set(job.value(block.title, row), width - left - by.width - 3 * MM, theme.body, bold=True, max_lines=6)
    detail = job.set(job.value(block.detail, row) if block.detail else "", width - left, theme.small, leading=1.5)
    marked = bool(block.mark and row.find(block.mark)[0])
    above = at.height if theme.is_roll else 0.0
    height = above + max(title.height, at.height - above, by.height)
    rest = text_strips(detail, theme.ink, width, indent=left) if detail.width else []
    air = 1.6 * MM

    def rail(sheet: Sheet, x: float, top: float, bottom: float) -> None:
        sheet.bar(x + time + 1.5 * MM - theme.hairline / 2, top, theme.hairline, bottom - top, theme.line)

    def draw(sheet: Sheet, x: float, y: float) -> None:
        centre = y + title.leading / 2
        if not is_last or rest:
            rail(sheet, x, centre + 2, y + height + (0 if rest else air))
        sheet.dot(x + time + 1.5 * MM, centre, 2, theme.accent, filled=marked)
        sheet.text(x + (left if theme.is_roll else 0), y, at, theme.quiet)
        sheet.text(x + left, y + above, title, theme.ink)
        sheet.text(x, y + above, by, theme.quiet, width, "right")

    def drawing(strip: Strip, last: bool) -> Strip:
        def draw_detail(sheet: Sheet, x: float, y: float) -> None:
            if not is_last:
                rail(sheet, x, y, y + strip.height + (air if last else 0))
            strip.draw(sheet, x, y)

        return Strip(strip.height + (air if last else 0), draw_detail)

    details = [drawing(strip, place == len(rest) - 1) for place, strip in enumerate(rest)]
    return [Strip(height + (0 if rest else air), draw, keep=bool(rest)), *details]


@strips.register
def chart(block: v.Chart, job: Job, scope: Scope, width: float) -> list[Strip]:
    """Lay out horizontal bars, all to one scale; negative amounts count as nothing."""
    theme = job.theme
    rows = scope.rows(block.rows)
    amounts = [_amount(row, block.amount) for row in rows]
    most = max([*amounts, 1])
    made: list[Strip] = []
    if block.title is not None:
        title = job.set(job.words(block.title, scope), width, theme.label)
        made = [Strip(s.height, s.draw, keep=True) for s in text_strips(title, theme.quiet, width)]
    for row, amount in zip(rows, amounts, strict=True):
        made.append(_bar(block, job, row, amount / most, width))
    return made


def _amount(row: Scope, name: str) -> int:
    value, _ = row.find(name)
    return max(value, 0) if isinstance(value, int) else 0


def _bar(block: v.Chart, job: Job, row: Scope, share: float, width: float) -> Strip:
    theme = job.theme
    name = job.set(job.value(block.name, row), width * 0.3, theme.small, max_lines=2)
    said = job.set(job.value(block.shown or block.amount, row), width * 0.16, theme.small, max_lines=1)
    left, room = width * 0.32, width * 0.5
    height = max(name.height, said.height) + 0.6 * MM

    def draw(sheet: Sheet, x: float, y: float) -> None:
        sheet.text(x, y + (height - name.height) / 2, name, theme.ink)
        sheet.bar(x + left, y + (height - _BAR) / 2, max(room * share, 0.4), _BAR, theme.accent)
        sheet.text(x + left + room * share + 1.5 * MM, y + (height - said.height) / 2, said, theme.ink)

    return Strip(height, draw, 0.3 * MM)
