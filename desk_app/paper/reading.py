"""Reads a form definition from TOML into the vocabulary, and says what is wrong with file and line.

Every key is checked against the vocabulary's own types, every fact name against the facts the form declares.
Refusal: paper.bad_form with file, line, why (a code) and what (the offending word). Must never draw.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Final, Literal, get_args, get_origin, get_type_hints

from desk_app.kernel.refusal import Refusal
from desk_app.paper import vocabulary as v
from desk_app.paper.formats import KINDS
from desk_app.paper.lines import Lines, Place, line_of_syntax_error, shown_path
from desk_app.paper.papers import PAPERS, Paper, own_paper
from desk_app.paper.values import LANGUAGES

FactTypes = dict[str, str | dict[str, str]]
STANDARD_FACTS: Final[FactTypes] = {"printed_at": "moment", "staff": "text", "desk": "text"}
"""Facts every form may use without declaring them."""
SITE_FACTS: Final = ("site_name", "site_address", "site_phone")
_FOOTER_PARTS: Final = ("site", "printed", "staff", "page")
_LARGEST: Final = 1000
_AT_LEAST_ONE: Final = ("columns", "count", "span")
_TOP: Final = ("form", "facts", "words", "block", "footer")


class Reader:
    """Reads one file; keeps the shared words and the facts in scope while it goes down."""

    def __init__(self, path: Path, shared: Mapping[str, object], contract: FactTypes | None) -> None:
        self.path = path
        self._shared = shared
        self._contract = contract
        self._lines = Lines("")
        self._words: dict[str, object] = {}
        self._scope: list[Mapping[str, object]] = []

    def read(self) -> v.Form:
        """Return the form; refuses with paper.bad_form."""
        data = self._parsed()
        head = self._table(data, ("form",), "form", {"title", "paper", "margin"})
        self._words = {**self._shared, **self._table(data, (), "words", None)}
        facts = self._facts(self._table(data, (), "facts", None))
        declared = facts if self._contract is None else self._contract
        site = dict.fromkeys(SITE_FACTS, "text")
        self._scope = [{**STANDARD_FACTS, **site, **declared}]
        if "title" not in head:
            raise self.fault(("form",), "missing_key", "title")
        blocks = tuple(
            self._block(raw, ("block", at)) for at, raw in enumerate(self._list(data.get("block", []), ("block",)))
        )
        footer = self._object(v.Footer, self._table(data, (), "footer", None), ("footer",))
        for part in footer.show:
            if part not in _FOOTER_PARTS:
                raise self.fault(("footer", "show"), "unknown_choice", part)
        title = self.words(head["title"], ("form", "title"))
        paper = self._paper(head)
        return v.Form(self.path.stem, title, paper, dict(declared), blocks, footer, str(self.path))

    def fault(self, place: Place, why: str, what: object = "") -> Refusal:
        """Return the refusal of this definition at a place in the file."""
        line = self._lines.of(place)
        return Refusal("paper.bad_form", file=shown_path(self.path), line=line, why=why, what=str(what))

    def words(self, raw: object, place: Place) -> v.Words:
        """Read a text: one for all languages, a table of three, or "@name" of a shared word."""
        if isinstance(raw, str) and raw.startswith("@"):
            if raw[1:] not in self._words:
                raise self.fault(place, "unknown_word", raw)
            return self.words(self._words[raw[1:]], place)
        if isinstance(raw, str):
            texts = dict.fromkeys(LANGUAGES, raw)
        elif isinstance(raw, dict) and raw.keys() == set(LANGUAGES) and all(isinstance(raw[x], str) for x in LANGUAGES):
            texts = raw
        else:
            raise self.fault(place, "not_words", raw)
        for text in texts.values():
            for name in placeholders(text):
                self._known(name, place)
        return v.Words(texts)

    def _parsed(self) -> dict[str, Any]:
        try:
            source = self.path.read_text(encoding="utf-8")
            self._lines = Lines(source)
            data = tomllib.loads(source)
        except (OSError, UnicodeDecodeError) as error:
            raise self.fault((), "unreadable", type(error).__name__) from error
        except tomllib.TOMLDecodeError as error:
            raise Refusal(
                "paper.bad_form",
                file=shown_path(self.path),
                line=line_of_syntax_error(error),
                why="not_toml",
                what=str(error),
            ) from error
        for key in data:
            if key not in _TOP:
                raise self.fault((key,), "unknown_key", key)
        return data

    def _table(self, data: Mapping[str, Any], place: Place, key: str, known: set[str] | None) -> dict[str, Any]:
        table = data.get(key, {})
        if not isinstance(table, dict):
            raise self.fault((key,), "not_a_table", key)
        for name in table:
            if known is not None and name not in known:
                raise self.fault((*place, name), "unknown_key", name)
        return table

    def _facts(self, table: Mapping[str, Any]) -> FactTypes:
        facts: FactTypes = {}
        for name, kind in table.items():
            kinds = kind.values() if isinstance(kind, dict) else [kind]
            for one in kinds:
                if one not in KINDS:
                    raise self.fault(("facts", name), "unknown_kind", one)
            facts[name] = kind
        return facts

    def _paper(self, head: Mapping[str, Any]) -> Paper:
        raw = head.get("paper", "a5")
        if isinstance(raw, str) and raw in PAPERS:
            return PAPERS[raw]
        if isinstance(raw, dict) and {"width", "height"} <= raw.keys() <= {"width", "height", "margin"}:
            lengths = [raw["width"], raw["height"], raw.get("margin", 2)]
            if all(type(length) in {int, float} and length >= 0 for length in lengths):
                return own_paper(*lengths)
        raise self.fault(("form", "paper"), "unknown_paper", raw)

    def _list(self, raw: object, place: Place) -> list[object]:
        if not isinstance(raw, list):
            raise self.fault(place, "not_a_list", place[-1])
        return raw

    def _block(self, raw: object, place: Place) -> v.Block:
        if not isinstance(raw, dict):
            raise self.fault(place, "not_a_table", place[-1])
        kind = raw.get("kind", "")
        if kind not in v.BLOCKS:
            raise self.fault((*place, "kind"), "unknown_block", kind)
        block: v.Block = self._object(v.BLOCKS[kind], {key: raw[key] for key in raw if key != "kind"}, place)
        return block

    def _object(self, cls: type[Any], raw: object, place: Place) -> Any:  # noqa: ANN401 - one reader for every class
        if not isinstance(raw, dict):
            raise self.fault(place, "not_a_table", raw)
        known = _fields_of(cls)  # type: ignore[arg-type] # a class is hashable
        for key in raw:
            if key not in known:
                raise self.fault((*place, key), "unknown_key", key)
        for key, (_, required) in known.items():
            if required and key not in raw:
                raise self.fault(place, "missing_key", key)
        values: dict[str, object] = {"line": self._lines.of(place)} if issubclass(cls, v.Block) else {}
        entered = self._enter(raw.get("rows"), (*place, "rows")) if "rows" in known and "rows" in raw else False
        for key, (kind, _) in known.items():
            if key in raw:
                values[key] = self._value(kind, raw[key], (*place, key))
        if entered:
            self._scope.pop()
        return cls(**values)

    def _enter(self, rows: object, place: Place) -> bool:
        columns = self._known(rows, place)
        if not isinstance(columns, dict):
            raise self.fault(place, "not_rows", rows)
        self._scope.append(columns)
        return True

    def _known(self, name: object, place: Place) -> object:
        for facts in reversed(self._scope):
            if name in facts:
                return facts[str(name)]
        raise self.fault(place, "unknown_fact", name)

    def _value(self, kind: Any, raw: object, place: Place) -> object:  # noqa: ANN401 - a type is the argument
        if get_origin(kind) is UnionType or NoneType in get_args(kind):
            kind = next(option for option in get_args(kind) if option is not NoneType)
        if get_origin(kind) is Literal:
            if raw not in get_args(kind):
                raise self.fault(place, "unknown_choice", raw)
            return raw
        if get_origin(kind) is tuple:
            inner = get_args(kind)[0]
            return tuple(self._value(inner, one, (*place, at)) for at, one in enumerate(self._list(raw, place)))
        if kind is v.Words:
            return self.words(raw, place)
        if kind is v.Block:
            return self._block(raw, place)
        return self._plain(kind, raw, place)

    def _plain(self, kind: type[Any], raw: object, place: Place) -> object:
        if issubclass(kind, v.FactName):
            self._known(raw, place)
            return kind(raw)
        if kind in {str, bool, int}:
            if type(raw) is not kind:
                raise self.fault(place, "wrong_type", raw)
            return self._sane(raw, place)
        if kind is float:
            if not isinstance(raw, int | float) or isinstance(raw, bool):
                raise self.fault(place, "wrong_type", raw)
            return float(self._sane(raw, place))
        return self._object(kind, raw, place)

    def _sane(self, raw: Any, place: Place) -> Any:  # noqa: ANN401 - text passes, numbers are judged
        """Refuse numbers no paper has room for: a slip of the pen must not make a million lines."""
        key = place[-1]
        least = 1 if key in _AT_LEAST_ONE else 0
        if not isinstance(raw, str | bool) and not least <= raw <= _LARGEST:
            raise self.fault(place, "too_large", raw)
        return raw


@cache
def _fields_of(cls: type[Any]) -> dict[str, tuple[object, bool]]:
    hints = get_type_hints(cls)
    return {one.name: (hints[one.name], _is_required(one)) for one in fields(cls) if one.name != "line"}


def _is_required(one: "Field[Any]") -> bool:
    return one.default is MISSING and one.default_factory is MISSING


def placeholders(text: str) -> list[str]:
    """Return the fact names in braces; "{{" and "}}" stand for braces themselves."""
    parts = text.replace("{{", "").replace("}}", "").split("{")[1:]
    return [part.split("}")[0] for part in parts]


def read_words(path: Path) -> dict[str, object]:
    """Return the words shared by all forms (`words.toml`: one table of three languages per word)."""
    words: dict[str, object] = tomllib.loads(path.read_text(encoding="utf-8"))
    return words
