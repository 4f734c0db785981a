"""Find every text in the code: calls of `translate` and `mark`, read from the syntax tree.

Sees keyword arguments, module constants as context and a file's own short form such as
`def _(text): return translate("Reception", text)`, which pyside6-lupdate does not. Must never import the code it reads.
"""

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FUNCTIONS = ("translate", "mark")


@dataclass(frozen=True, slots=True)
class Text:
    """One text found in the code."""

    slice: str
    context: str
    source: str
    comment: str
    plural: bool
    place: str

    @property
    def key(self) -> tuple[str, str]:
        """Return what tells this text from the others of its slice."""
        return (self.source, self.comment)


@dataclass(slots=True)
class Found:
    """What a walk through the code gives: the texts, and calls that no catalogue can serve."""

    texts: list[Text] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def context_of(slice_name: str) -> str:
    """Return the context of a slice: lost_property → LostProperty."""
    return "".join(word.capitalize() for word in slice_name.split("_"))


def read_code(package: Path = ROOT / "desk_app", slices: Iterable[str] = ()) -> Found:
    """Return every text in the code of these slices (default: all), in the order of the files."""
    found = Found()
    wanted = set(slices)
    for file in sorted(package.rglob("*.py")):
        parts = file.relative_to(package).parts
        slice_name = parts[0] if len(parts) > 1 else "shell"
        if wanted and slice_name not in wanted:
            continue
        code = file.read_text(encoding="utf-8")
        if any(f"{name}(" in code for name in FUNCTIONS):
            _Reader(found, slice_name, file.relative_to(package.parent).as_posix()).read(ast.parse(code))
    return found


class _Reader:
    """Reads one file: calls of translate and mark, and of the file's own short forms for them."""

    def __init__(self, found: Found, slice_name: str, path: str) -> None:
        self.found, self.slice, self.path = found, slice_name, path
        self.constants: dict[str, str] = {}
        self.short_forms: dict[str, str] = {}

    def read(self, tree: ast.Module) -> None:
        """Collect the texts of one parsed file."""
        if self.path.endswith("kernel/texts.py"):
            return
        for statement in tree.body:
            if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
                self.constants[statement.targets[0].id] = _literal(statement.value) or ""
        nodes = list(ast.walk(tree))
        calls = [node for node in nodes if isinstance(node, ast.Call)]
        if any(_name(call) == "translate" for call in calls):
            for node in nodes:
                if isinstance(node, ast.FunctionDef):
                    self._note_short_form(node)
        for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
            self._read_call(call)

    def _note_short_form(self, function: ast.FunctionDef) -> None:
        first = [a.arg for a in function.args.args if a.arg not in ("self", "cls")][:1]
        for call in ast.walk(function):
            if isinstance(call, ast.Call) and _name(call) == "translate" and len(call.args) > 1:
                text = call.args[1]
                if isinstance(text, ast.Name) and [text.id] == first and (context := self._text(call.args[0])):
                    self.short_forms[function.name] = context

    def _read_call(self, call: ast.Call) -> None:
        name = _name(call)
        if name in FUNCTIONS and len(call.args) > 1:
            self._take(call, self._text(call.args[0]), call.args[1], call.args[2:])
        elif name in self.short_forms and call.args:
            self._take(call, self.short_forms[name], call.args[0], call.args[1:])

    def _take(self, call: ast.Call, context: str | None, text: ast.expr, rest: list[ast.expr]) -> None:
        place = f"{self.path}:{call.lineno}"
        source = _literal(text)
        if source is None:
            if isinstance(text, ast.JoinedStr | ast.BinOp):
                self.found.problems.append(f"{place}: the text is put together before it is translated")
            return
        if context != context_of(self.slice):
            self.found.problems.append(f"{place}: context {context!r} should be {context_of(self.slice)!r}")
            return
        named = {word.arg: word.value for word in call.keywords}
        comment = named.get("disambiguation") or (rest[0] if rest else None)
        number = named.get("n") or (rest[1] if len(rest) > 1 else None)
        plural = number is not None and not isinstance(number, ast.UnaryOp)
        self.found.texts.append(Text(self.slice, context, source, _literal(comment) or "", plural, place))

    def _text(self, node: ast.expr) -> str | None:
        return self.constants.get(node.id) if isinstance(node, ast.Name) else _literal(node)


def _name(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Name):
        return function.id
    if not isinstance(function, ast.Attribute):
        return ""
    # canvas.translate(x, y) and str.translate(table) only share the name
    is_ours = function.attr not in FUNCTIONS or (isinstance(function.value, ast.Name) and function.value.id == "texts")
    return function.attr if is_ours else ""


def _literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
