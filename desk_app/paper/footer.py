"""The foot of every page and the mark of a copy: print time, staff number, page n of m, COPY n."""

from dataclasses import dataclass
from typing import Final

from desk_app.paper import vocabulary as v
from desk_app.paper.flow import Strip
from desk_app.paper.forms import shared_word
from desk_app.paper.job import Job, Scope
from desk_app.paper.papers import Paper
from desk_app.paper.sheet import Sheet
from desk_app.paper.text import TextBox
from desk_app.paper.values import MM

_AIR: Final = 2.2 * MM


@dataclass(frozen=True, slots=True)
class Footer:
    """What stands at the foot: a text, facts about the printing, and how the page number is worded."""

    job: Job
    text: TextBox
    facts: TextBox
    page_words: str
    height: float

    def draw(self, sheet: Sheet, paper: Paper, page_height: float, number: int, pages: int) -> None:
        """Draw the foot of one page."""
        if not self.height:
            return
        theme, width = self.job.theme, paper.content_width
        y = page_height - paper.bottom - self.height + _AIR
        if theme.is_roll:
            sheet.rule(paper.left, y - _AIR / 2, width, theme.line, theme.hairline, dash=(1, 2))
            sheet.text(paper.left, y, self.text, theme.quiet, width, "center")
            sheet.text(paper.left, y + self.text.height, self.facts, theme.quiet, width, "center")
            return
        sheet.rule(paper.left, y - 0.6 * MM, width, theme.line, theme.hairline)
        if self.text.width:
            sheet.text(paper.left, y, self.text, theme.quiet)
            y += self.text.height if self.facts.width else 0
        sheet.text(paper.left, y, self.facts, theme.quiet)
        if self.page_words:
            words = self.page_words.format(page=number, pages=pages)
            page = self.job.set(words, width * 0.48, theme.label, max_lines=1)
            sheet.text(paper.left, y, page, theme.quiet, width, "right")


def footer_of(job: Job, scope: Scope, copy: int) -> Footer:
    """Return the footer a form asks for; nothing to show takes no height."""
    show, theme, language = job.form.footer.show, job.theme, job.language
    width = job.paper.content_width
    parts: list[str] = []
    if copy and not theme.is_roll:
        parts.append(shared_word("copy", language).format(number=copy))
    for part, fact in (("printed", "printed_at"), ("staff", "staff")):
        value = job.value(fact, scope)
        if part in show and value:
            parts.append(f"{shared_word(part, language)} {value}")
    said = " · ".join(filter(None, (job.words(job.form.footer.text, scope), job.site.footer if "site" in show else "")))
    size = theme.small if theme.is_roll else theme.label
    text = job.set(said, width, size, max_lines=4)
    if not text.width:
        text = TextBox((), size, text.leading)
    facts = job.set(" · ".join(parts), width * (1 if theme.is_roll else 0.5), size, max_lines=2)
    page = shared_word("page", language) if "page" in show and not theme.is_roll else ""
    number = _number_of(job, scope)
    if page and number:
        page = f"{number} · {page}"
    lines = text.height + (facts.height if facts.width else 0) or (facts.height if page else 0)
    return Footer(job, text, facts, page, lines + _AIR if lines else 0)


def _number_of(job: Job, scope: Scope) -> str:
    """Return the number in the form's head: a page that comes loose can be put back."""
    codes = [block.code for block in job.form.blocks if isinstance(block, v.Head) and block.code is not None]
    return job.value(codes[0], scope).replace("{", "").replace("}", "") if codes else ""


def copy_mark(job: Job, copy: int, width: float) -> Strip:
    """Return the mark that a reprint carries at its top: nobody takes it for the first print."""
    theme = job.theme
    words = shared_word("copy_mark", job.language).format(number=copy)
    box = job.set(words, width, theme.section, bold=True)
    height = box.height + 1.6 * MM

    def draw(sheet: Sheet, x: float, y: float) -> None:
        wide = width if theme.is_roll else box.width + 6 * MM
        left = x + (width - wide if not theme.is_roll else 0)
        sheet.frame(left, y, wide, height, theme.ink, 1)
        sheet.text(left, y + 0.8 * MM, box, theme.ink, wide, "center")

    return Strip(height, draw)
