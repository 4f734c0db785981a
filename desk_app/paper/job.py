"""One rendering under way: the form, its facts, language, site and the warnings collected; words and values in scope.

Shared by all blocks. It measures text and words values; it draws nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from desk_app.paper import vocabulary as v
from desk_app.paper.fonts import code_of, typeface
from desk_app.paper.formats import shown
from desk_app.paper.papers import Paper, Theme
from desk_app.paper.reading import STANDARD_FACTS
from desk_app.paper.text import LONGEST_FIELD, TextBox, clean, fitted, set_text
from desk_app.paper.values import Fact, Facts, Notice, Site

Kinds = Mapping[str, str | Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Scope:
    """The facts that names are looked up in: a row's first, then the form's."""

    facts: Facts
    kinds: Kinds
    outer: "Scope | None" = None

    def find(self, name: str) -> tuple[Fact, str]:
        """Return a fact and its kind; a fact that was not given is None."""
        scope: Scope | None = self
        while scope is not None:
            kind = scope.kinds.get(name)
            if kind is not None:
                return scope.facts.get(name), kind if isinstance(kind, str) else "rows"
            scope = scope.outer
        return None, "text"

    def rows(self, name: str) -> list["Scope"]:
        """Return one scope per row of a fact that is a list."""
        value, _ = self.find(name)
        kinds = self._row_kinds(name)
        listed = value if isinstance(value, Sequence) and not isinstance(value, str) else ()
        return [Scope(row, kinds, self) for row in listed]

    def _row_kinds(self, name: str) -> Mapping[str, str]:
        scope: Scope | None = self
        while scope is not None:
            kinds = scope.kinds.get(name)
            if isinstance(kinds, Mapping):
                return kinds
            scope = scope.outer
        return {}


@dataclass(slots=True)
class Job:
    """What every block is given: where words, values and type come from."""

    form: v.Form
    paper: Paper
    language: str
    site: Site
    top: Scope
    warnings: dict[Notice, None] = field(default_factory=dict)

    @property
    def theme(self) -> Theme:
        """Return the type sizes and tones of the paper."""
        return self.paper.theme

    def on(self, theme: Theme) -> "Job":
        """Return the same job with another theme, for small labels on a large sheet; warnings are shared."""
        paper = replace(self.paper, theme=theme)
        return Job(self.form, paper, self.language, self.site, self.top, self.warnings)

    def warn(self, code: str, what: str) -> None:
        """Remember once that something is not shown as given."""
        self.warnings[Notice(code, what)] = None

    def value(self, name: str, scope: Scope) -> str:
        """Return a fact as the text people read."""
        value, kind = scope.find(name)
        return shown(value, kind, self.language, self.site)

    def digits(self, text: str) -> str:
        """Return a slip number in groups for reading."""
        return shown(text, "code", self.language, self.site)

    def words(self, words: v.Words | None, scope: Scope) -> str:
        """Return a text of the form with its facts filled in; a part between " · " whose facts are all empty goes."""
        if words is None:
            return ""
        text = words.of(self.language)
        return (
            text if "{" not in text else " · ".join(filter(None, (self._filled(p, scope) for p in text.split(" · "))))
        )

    def shown(self, item: v.Item | v.Big | v.Note, scope: Scope) -> str:
        """Return what an item shows: its text or its value."""
        if item.text is not None:
            return self.words(item.text, scope)
        return self.value(item.value, scope) if item.value is not None else ""

    def wanted(self, item: v.Item | v.Block, scope: Scope) -> bool:
        """Tell whether an item or block is to be shown at all."""
        if item.when is not None and not self._holds(item.when, scope):
            return False
        return item.unless is None or not self._holds(item.unless, scope)

    def set(
        self, text: str, width: float, size: float, bold: bool = False, max_lines: int = 0, leading: float = 1.42
    ) -> TextBox:
        """Set a text given by people or by the form: cleaned, wrapped, missing characters noted."""
        plain, cut = clean(text)
        if cut:
            self.warn("shortened", f"{plain[:20]}… ({LONGEST_FIELD})")
        box = set_text(plain, width, size, typeface(self.language, bold), leading, max_lines or self.theme.max_lines)
        if box.shortened:
            self.warn("shortened", plain[:20])
        for line in box.lines:
            for face, part, _ in line.runs:
                if face is None:
                    self.warn("missing_glyph", f"U+{code_of(part)}")
        return box

    def fit(
        self, text: str, width: float, size: float, smallest: float, *, bold: bool = False, max_lines: int = 0
    ) -> TextBox:
        """Set a text on one line, smaller if it must be; what still doesn't fit is wrapped."""
        plain = clean(text)[0].replace("\n", " ")
        size = fitted(plain, width, size, smallest, typeface(self.language, bold))
        return self.set(plain, width, size, bold, max_lines, 1.2)

    def _filled(self, text: str, scope: Scope) -> str:
        names = [part.split("}")[0] for part in text.replace("{{", "").split("{")[1:]]
        values = {name: self._site_or_fact(name, scope) for name in names}
        if names and not any(values.values()):
            return ""
        return text.format_map(values)

    def _site_or_fact(self, name: str, scope: Scope) -> str:
        of_site = {"site_name": self.site.name, "site_address": self.site.address, "site_phone": self.site.phone}
        return of_site[name] if name in of_site else self.value(name, scope)

    def _holds(self, name: str, scope: Scope) -> bool:
        value, _ = scope.find(name)
        return bool(value)


def unknown_facts(form: v.Form, facts: Facts) -> list[str]:
    """Return the names a form doesn't declare, as "name" or "rows.name": a slice's tests keep this empty."""
    unknown = [name for name in facts if name not in form.facts and name not in STANDARD_FACTS]
    for name, kinds in form.facts.items():
        rows = facts.get(name)
        if not isinstance(kinds, str) and isinstance(rows, Sequence) and not isinstance(rows, str):
            unknown += sorted({f"{name}.{key}" for row in rows for key in row if key not in kinds})
    return unknown


def top_scope(form: v.Form, facts: Facts) -> Scope:
    """Return the scope of a form's own facts."""
    return Scope(facts, {**STANDARD_FACTS, **form.facts})
