"""Sizes and names: a file fits in the head, a function on the screen.

The list of exceptions holds today's size of each thing over its limit, with the day it was let in and why. It may only
shrink: a thing that grew fails, a thing that shrank asks for its new size here, a thing within its limit for its removal.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests import source_tree
from tests.source_tree import WINDOW_FILES, Source

FILE_LINES = 300
FUNCTION_LINES = 40
CLASS_METHODS = 20
WINDOW_INIT_LINES = 30

# ("path", "what", size): "2026-11-22 why"
EXCEPTIONS: dict[tuple[str, str, int], str] = {}

EMPTY_NAMES = {"manager", "helper", "helpers", "util", "utils", "common", "misc", "stuff"}


def over_limit(source: Source) -> Iterator[tuple[str, str, int]]:
    """Everything in a file that is larger than its kind may be."""
    path = str(source.path.relative_to(source_tree.ROOT))
    lines = source.text.count("\n")
    if lines > FILE_LINES:
        yield path, "file", lines
    for node in source.nodes:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            size = (node.end_lineno or node.lineno) - node.lineno + 1
            limit = WINDOW_INIT_LINES if node.name == "__init__" and shows_something(source) else FUNCTION_LINES
            if size > limit:
                yield path, node.name, size
        elif isinstance(node, ast.ClassDef):
            methods = sum(isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef) for part in node.body)
            if methods > CLASS_METHODS:
                yield path, node.name, methods


def shows_something(source: Source) -> bool:
    """Whether the file builds windows or parts of them."""
    return source.kind in WINDOW_FILES or source.slice in {"widgets", "shell"}


def test_nothing_is_larger_than_it_may_be() -> None:
    assert {finding for source in source_tree.everything() for finding in over_limit(source)} == set(EXCEPTIONS)


def test_each_exception_has_its_day_and_reason() -> None:
    assert [reason for reason in EXCEPTIONS.values() if not re.match(r"20\d\d-\d\d-\d\d \w", reason)] == []


def test_names_say_something() -> None:
    """No Manager, no Helper: a name says what the thing is for."""
    found = []
    for source in source_tree.everything():
        if source.path.stem.lower() in EMPTY_NAMES or source.path.parent.name.lower() in EMPTY_NAMES:
            found.append(source.at(1))
        classes = (node for node in source.nodes if isinstance(node, ast.ClassDef))
        found.extend(source.at(node.lineno) for node in classes if words_of(node.name)[-1] in EMPTY_NAMES)
    assert found == []


def words_of(name: str) -> list[str]:
    """The words of a CamelCase name, in lower case."""
    return [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+", name)] or [name.lower()]
