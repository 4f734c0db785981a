"""The top of a form: whose it is, what it is, its number as digits, bars and QR."""

from desk_app.paper import vocabulary as v
from desk_app.paper.blocks.lay import strips
from desk_app.paper.flow import Strip
from desk_app.paper.fonts import typeface
from desk_app.paper.job import Job, Scope
from desk_app.paper.sheet import Sheet
from desk_app.paper.text import TextBox, clean, fitted
from desk_app.paper.values import MM, Picture

_QR, _BARS, _BARS_HEIGHT = 19 * MM, 41 * MM, 9 * MM
_TIGHT = 1.25
_LONGEST_CODE = 40


@strips.register
def head(block: v.Head, job: Job, scope: Scope, width: float) -> list[Strip]:
    """Lay out the letterhead of a page, or the centred head of a roll."""
    return _roll_head(block, job, scope, width) if job.theme.is_roll else _letterhead(block, job, scope, width)


def _roll_head(block: v.Head, job: Job, scope: Scope, width: float) -> list[Strip]:
    theme, parts = job.theme, []
    if job.site.logo is not None:
        parts.append(_logo(job, job.site.logo, 14 * MM, width))
    name = job.set(job.site.name, width, theme.section, bold=True, max_lines=3, leading=_TIGHT)
    title = job.set(job.words(block.title, scope), width, theme.title, bold=True, max_lines=3, leading=_TIGHT)
    subtitle = job.set(job.words(block.subtitle, scope), width, theme.small, max_lines=3)
    for box, gap in ((name, 1.2), (title, 1.4), (subtitle, 0.8)):
        if box.width:
            parts.append(_centred(box, job, width, gap * MM))
    return parts


def _logo(job: Job, logo: Picture, height: float, width: float) -> Strip:
    def draw(sheet: Sheet, x: float, y: float) -> None:
        if not sheet.picture(x, y, width, height, logo):
            job.warn("bad_picture", "logo")

    return Strip(height, draw)


def _centred(box: TextBox, job: Job, width: float, gap: float) -> Strip:
    def draw(sheet: Sheet, x: float, y: float) -> None:
        sheet.text(x, y, box, job.theme.ink, width, "center")

    return Strip(box.height, draw, gap, keep=True)


def _letterhead(block: v.Head, job: Job, scope: Scope, width: float) -> list[Strip]:
    theme = job.theme
    digits = clean(str(scope.find(block.code)[0] or ""), _LONGEST_CODE)[0] if block.code else ""
    codes = (_QR + (_BARS + 3 * MM if block.barcode else 0)) if digits else 0
    room = width - (codes + 5 * MM if codes else 0)
    text = clean(job.words(block.title, scope))[0]
    size = fitted(text, room, theme.title, theme.title * 0.7, typeface(job.language, bold=True))
    title = job.set(text, room, size, bold=True, max_lines=3, leading=_TIGHT)
    subtitle = job.set(job.words(block.subtitle, scope), room, theme.small, max_lines=3)
    said = title.height + (1 * MM + subtitle.height if subtitle.width else 0)
    height = max(said, _QR if digits else 0)

    def draw(sheet: Sheet, x: float, y: float) -> None:
        top = y + max(0.0, (_QR - said) / 2 if digits else 0)
        sheet.text(x, top, title, theme.ink)
        if subtitle.width:
            sheet.text(x, top + title.height + 1 * MM, subtitle, theme.quiet)
        if digits:
            _codes(sheet, job, digits, x + width, y, barcode=block.barcode)

    return [_masthead(job, width), Strip(height, draw, 2.6 * MM)]


def _masthead(job: Job, width: float) -> Strip:
    """Lay out the site's line: logo and name left, address and telephone right, a thin rule under both."""
    theme, site = job.theme, job.site
    mark = 8 * MM if site.logo is not None else 0
    inset = mark + 2.5 * MM if mark else 0
    name = job.set(site.name, (width - inset) * 0.55, theme.section, bold=True, leading=_TIGHT, max_lines=2)
    address = job.set(
        "\n".join(filter(None, (site.address, site.phone))), (width - inset) * 0.43, theme.label, max_lines=2
    )
    height = max(name.height, address.height if address.width else 0, mark) + 1.8 * MM

    def draw(sheet: Sheet, x: float, y: float) -> None:
        base = y + height - 1.8 * MM
        if site.logo is not None and not sheet.picture(x, base - mark, mark, mark, site.logo, "left"):
            job.warn("bad_picture", "logo")
        middle = (base + y) / 2
        sheet.text(x + inset, middle - name.height / 2, name, theme.accent)
        if address.width:
            sheet.text(x, middle - address.height / 2, address, theme.quiet, width, "right")
        sheet.rule(x, y + height, width, theme.accent, 0.9)

    return Strip(height, draw, keep=True)


def _codes(sheet: Sheet, job: Job, digits: str, right: float, y: float, *, barcode: bool) -> None:
    """Draw the QR flush right (its quiet zone reaches into the margin) and the bars with the grouped digits beside it."""
    side, quiet = sheet.qr_size(_QR, digits)
    sheet.qr(right - side + quiet, y, _QR, digits)
    if not (barcode and digits.isascii() and digits.isprintable()):
        return
    left = right - side + quiet - 1 * MM - _BARS
    top = y + (side - _BARS_HEIGHT - 4.2 * MM) / 2
    sheet.barcode(left, top, _BARS, _BARS_HEIGHT, digits, "center")
    grouped = job.fit(job.digits(digits), _BARS, job.theme.small, 5)
    sheet.text(left, top + _BARS_HEIGHT + 0.8 * MM, grouped, job.theme.ink, _BARS, "center")
