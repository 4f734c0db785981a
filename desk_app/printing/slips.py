"""From a job's frozen facts to the finished document: the form, the site's own copy of it, the copy mark.

Values in, document out; no database, no Qt.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desk_app.paper.values import Document, Facts, Site

_MOST_CODES = 8


def document(
    form: str, facts: Facts, language: str, site: Site, *, copy_no: int = 0, own_forms: Path | None = None
) -> Document:
    """The finished pages of a form; refuses paper.no_such_form. A broken copy of the site's own gives way (G7)."""
    from desk_app.paper.forms import load_form
    from desk_app.paper.render import render
    from desk_app.paper.values import LANGUAGES

    spoken = language if language in LANGUAGES else "zh_CN"
    return render(load_form(form, own_forms).form, facts, spoken, site, copy_no)


def remarks(found: Document) -> str:
    """What a page could not show as it was given, without a word of what was typed: kept with the job, told in the queue."""
    by_code: dict[str, list[str]] = {}
    for notice in found.warnings:
        by_code.setdefault(notice.code, []).append(notice.what if notice.code == "missing_glyph" else "")
    return ";".join(" ".join((code, *filter(None, what[:_MOST_CODES]))) for code, what in by_code.items())
