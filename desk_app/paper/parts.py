"""The smallest words of a form definition: fact names, texts in three languages, and the items inside blocks.

Part of the vocabulary (see `vocabulary`); nothing here reads, measures or draws.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Align = Literal["left", "center", "right"]


class FactName(str):
    """The name of a fact the form declares; checked when the definition is read."""

    __slots__ = ()


class RowsName(FactName):
    """The name of a fact that is a list of rows; what stands inside sees the row's facts first."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Words:
    """A text in every form language, with {fact} placeholders."""

    texts: Mapping[str, str]

    def of(self, language: str) -> str:
        """Return the text in one language."""
        return self.texts[language]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Something inside a block that shows a fact (`value`) or a text with placeholders (`text`)."""

    label: Words | None = None
    value: FactName | None = None
    text: Words | None = None
    when: FactName | None = None
    unless: FactName | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Field(Item):
    """A labelled value of a `fields` block or of a table's totals."""

    span: int = 1
    strong: bool = False
    size: float = 0
    empty: Literal["dash", "hide", "line"] = "dash"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Item):
    """A column of a table: a width in millimetres or a share of what is left; `tick` shows a fact, `box` is to be ticked."""

    width: float = 0
    grow: float = 1
    align: Align = "left"
    strong: bool = False
    tick: FactName | None = None
    box: bool = False
    note: FactName | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Check(Item):
    """A tick box with its label, ticked if the fact `value` holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature(Item):
    """A box to sign in; shows `strokes` if they were taken, and who signed when under the line."""

    strokes: FactName | None = None
    name: FactName | None = None
    at: FactName | None = None
