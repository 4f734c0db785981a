"""The forms there are: built-in definitions, a site's own copies in its data folder, and the words they share.

A site's copy that can't be used is never in the way of printing: the built-in form is taken and the reason is returned.
"""

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from desk_app.kernel.paths import forms_dir
from desk_app.kernel.refusal import Refusal
from desk_app.paper import vocabulary as v
from desk_app.paper.reading import Reader, read_words

WORDS_FILE = "words"


@dataclass(frozen=True, slots=True)
class Loaded:
    """A form ready to use, and why the site's own copy was not taken (None: it was, or there is none)."""

    form: v.Form
    problem: Refusal | None = None


def form(name: str) -> v.Form:
    """Return a built-in form; refusals: paper.no_such_form, paper.bad_form."""
    path = forms_dir() / f"{name}.toml"
    return _built_in(path, _stamp(path))


def load_form(name: str, overrides: Path | None = None) -> Loaded:
    """Return the site's own copy of a form if there is a good one, else the built-in form with the problem."""
    standard = form(name)
    own = overrides / f"{name}.toml" if overrides is not None else None
    if own is None or not own.is_file():
        return Loaded(standard)
    try:
        return Loaded(_own(own, _stamp(own), name))
    except Refusal as problem:
        return Loaded(standard, problem)


def form_names() -> tuple[str, ...]:
    """Return the names of the built-in forms in order."""
    return tuple(sorted(path.stem for path in forms_dir().glob("*.toml") if path.stem != WORDS_FILE))


def check_forms(overrides: Path | None = None) -> list[Refusal]:
    """Read every built-in form and every file of the overrides folder; return what is wrong (empty: all is well)."""
    problems: list[Refusal] = []
    for name in form_names():
        try:
            form(name)
        except Refusal as problem:
            problems.append(problem)
    for path in sorted(overrides.glob("*.toml")) if overrides is not None and overrides.is_dir() else []:
        if path.stem in form_names():
            problem_of_own = load_form(path.stem, overrides).problem
            problems.extend([problem_of_own] if problem_of_own else [])
        else:
            problems.append(Refusal("paper.bad_form", file=path.name, line=1, why="no_such_form", what=path.stem))
    return problems


def make_own_copy(name: str, overrides: Path) -> Path:
    """Copy a built-in form into the site's folder for editing; refusal paper.own_copy_exists."""
    form(name)
    target = overrides / f"{name}.toml"
    if target.exists():
        raise Refusal("paper.own_copy_exists", file=target.name)
    overrides.mkdir(parents=True, exist_ok=True)
    target.write_bytes((forms_dir() / f"{name}.toml").read_bytes())
    return target


def shared_word(name: str, language: str) -> str:
    """Return a word all forms share, such as the one before the page number."""
    path = forms_dir() / f"{WORDS_FILE}.toml"
    word: Any = _words(path, _stamp(path))[name]
    return str(word[language])


def _stamp(path: Path) -> tuple[int, int]:
    try:
        state = path.stat()
    except OSError:
        raise Refusal("paper.no_such_form", name=path.stem) from None
    return state.st_mtime_ns, state.st_size


@lru_cache(maxsize=4)
def _words(path: Path, _changed: tuple[int, int]) -> dict[str, object]:
    return read_words(path)


def _shared_words() -> dict[str, object]:
    path = forms_dir() / f"{WORDS_FILE}.toml"
    return _words(path, _stamp(path))


@lru_cache(maxsize=64)
def _built_in(path: Path, _changed: tuple[int, int]) -> v.Form:
    return Reader(path, _shared_words(), None).read()


@lru_cache(maxsize=64)
def _own(path: Path, _changed: tuple[int, int], name: str) -> v.Form:
    # The facts are the built-in form's: what the slice hands over doesn't grow because a copy names more.
    return replace(Reader(path, _shared_words(), form(name).facts).read(), built_in=False)
