"""Writes every form in every language with sample facts as files to look at; for the command line and for proof-reading."""

from pathlib import Path

from desk_app.paper.forms import form_names, load_form
from desk_app.paper.render import render
from desk_app.paper.samples.facts import EXTREMES, extreme, ordinary
from desk_app.paper.samples.place import site
from desk_app.paper.values import LANGUAGES, Site


def write_samples(directory: Path, overrides: Path | None = None) -> list[Path]:
    """Write FORM-LANGUAGE-CASE.pdf for every form, language and case into a folder; return what was written."""
    directory.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for name in form_names():
        definition = load_form(name, overrides).form
        for language in LANGUAGES:
            cases = {"ordinary": ordinary(name, language)} | {case: extreme(definition, case) for case in EXTREMES}
            for case, facts in cases.items():
                path = directory / f"{name}-{language}-{case}.pdf"
                path.write_bytes(render(definition, facts, language, site(language)).pdf)
                written.append(path)
    return written


def sample_pdf(name: str, language: str, overrides: Path | None = None, own: Site | None = None) -> bytes:
    """Return the ordinary sample of one form for proof-reading, on the paper of a site (None: an invented one)."""
    return render(load_form(name, overrides).form, ordinary(name, language), language, own or site(language)).pdf
