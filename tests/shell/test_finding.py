"""What the search finds stands under a heading in words, never under the program's own name of a kind (F3)."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from desk_app.kernel import search
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk, Work
from desk_app.people import service as people
from desk_app.shell.finding import KIND_TITLES, by_text, tab_of, window_of
from tests import source_tree
from tests.source_tree import Source

#: Records whose kind is known where the row or the caller is: the slice, how the call names the record, the kinds it may be.
KNOWN_BY_THEIR_ROW = {
    ("calls", "call.ref"): {"call"},
    ("complaints", "case.ref"): {"complaint", "suggestion"},
    ("handouts", "row.ref"): {"loan", "parcel"},
    ("lost_property", "item.ref"): {"found_item"},
    ("lost_property", "ref"): {"lost_report"},
    ("shop", "before.ref"): {"sale"},
}


def test_every_kind_that_can_be_found_has_a_heading_and_a_place() -> None:
    found = {kind for source in source_tree.program() for kinds in indexed(source) for kind in kinds}
    assert len(found) > 15
    assert found - KIND_TITLES.keys() == set()
    assert [kind for kind in found if tab_of(Ref(kind, 1)) is None and window_of(Ref(kind, 1)) is None] == []


def test_a_record_of_unknown_kind_is_noticed() -> None:
    text = "def keep(work, row):\n    search.index(work, row.ref, 'x')\n"
    with pytest.raises(KeyError):
        list(indexed(Source(source_tree.PACKAGE / "duty" / "service.py", "desk_app.duty.service", text)))


def indexed(source: Source) -> Iterator[set[str]]:
    """The kinds each ``search.index`` of a file is called with; KeyError where that can't be told."""
    for function in ast.walk(source.tree):
        if not isinstance(function, ast.FunctionDef):
            continue
        made = {
            node.targets[0].id: node.value
            for node in ast.walk(function)
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
        }
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "search.index":
                yield kinds_of(node.args[1], made, source)


def kinds_of(ref: ast.expr, made: dict[str, ast.expr], source: Source) -> set[str]:
    """What kinds of record an expression may stand for."""
    if isinstance(ref, ast.Name) and ref.id in made:
        ref = made[ref.id]
    if isinstance(ref, ast.Call) and ast.unparse(ref.func) == "Ref" and isinstance(ref.args[0], ast.Constant):
        return {str(ref.args[0].value)}
    return KNOWN_BY_THEIR_ROW[source.slice, ast.unparse(ref)]


def test_f3_a_person_is_found_among_many_newer_records_of_theirs(desk: Desk) -> None:
    desk.do(people.meet, name="欧阳晓", title="ms", phone="13900001234")
    for place in range(30):
        desk.do(_calls_again, place)
    found = {group.title: group.hits for group in by_text("欧阳晓")}
    assert [hit.ref.kind for hit in found["People"]] == ["person"]
    assert len(found["Calls"]) == 8


def _calls_again(work: Work, place: int) -> None:
    search.index(work, Ref("call", place + 1), "欧阳晓", name="欧阳晓")
