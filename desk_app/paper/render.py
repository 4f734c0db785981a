"""From a form and its facts to a PDF document: lays the blocks out, places them on pages, draws them with the footer.

The only entry for drawing; safe to call from any thread (one page at a time). Deterministic: equal input, equal bytes.
"""

from typing import Final

from desk_app.paper import fonts
from desk_app.paper import vocabulary as v
from desk_app.paper.blocks.lay import laid
from desk_app.paper.flow import Strip, height_of, pages_of, shrunk
from desk_app.paper.footer import Footer, copy_mark, footer_of
from desk_app.paper.formats import instant
from desk_app.paper.job import Job, Scope, top_scope
from desk_app.paper.papers import LONGEST_ROLL, Paper
from desk_app.paper.text import clean
from desk_app.paper.values import MM, Document, Facts, Site

_LEAST_ROLL: Final = 30 * MM


def render(form: v.Form, facts: Facts, language: str, site: Site, copy: int = 0) -> Document:
    """Draw a form; `copy` > 0 marks a reprint as COPY n (G7). Whatever can't be shown is in the document's warnings."""
    with fonts.lock:
        paper = form.paper
        scope = top_scope(form, facts)
        job = Job(form, paper, language, site, scope)
        strips = laid(form.blocks, job, scope, paper.content_width)
        if copy and not paper.theme.max_lines:
            strips = [copy_mark(job, copy, paper.content_width), *strips]
        footer = footer_of(job, scope, copy)
        return _drawn(job, scope, strips, footer)


def warm(language: str) -> None:
    """Load what the first slip needs (fonts, drawing code), in a thread after the window is up."""
    from reportlab.pdfgen import canvas  # noqa: F401 - imported for its cost, used by the sheet

    from desk_app.paper import qr
    from desk_app.paper.blocks.lay import all_blocks

    all_blocks()
    fonts.load(language)
    qr.dark_runs("0")


def _drawn(job: Job, scope: Scope, strips: list[Strip], footer: Footer) -> Document:
    from desk_app.paper.sheet import Sheet

    paper = job.paper
    content, height = _heights(paper, strips, footer)
    if job.theme.max_lines and height_of(strips) > content:
        job.warn("page_full", job.form.name)
        strips = [shrunk(strips, content)]
    elif any(strip.height > content for strip in strips):
        job.warn("page_full", job.form.name)
        strips = [strip if strip.height <= content else shrunk([strip], content) for strip in strips]
    pages = pages_of(strips, content)
    title = clean(job.words(job.form.title, scope))[0]
    printed_at = instant(scope.find("printed_at")[0], job.site)
    sheet = Sheet(paper, height, job.language, title, job.site.name, printed_at)
    for number, page in enumerate(pages, 1):
        if number > 1:
            sheet.next_page()
        for placed in page:
            placed.strip.draw(sheet, paper.left, paper.top + placed.y)
        footer.draw(sheet, paper, height, number, len(pages))
    return Document(sheet.pdf(), paper.width / MM, height / MM, len(pages), title, tuple(job.warnings))


def _heights(paper: Paper, strips: list[Strip], footer: Footer) -> tuple[float, float]:
    """Return the height for content and for the page; a roll is as long as what stands on it."""
    if paper.height:
        return paper.height - paper.top - paper.bottom - footer.height, paper.height
    needed = sum(strip.height + (strip.gap if at else 0) for at, strip in enumerate(strips))
    content = min(max(needed, _LEAST_ROLL) + 0.1, LONGEST_ROLL)
    return content, content + paper.top + paper.bottom + footer.height
