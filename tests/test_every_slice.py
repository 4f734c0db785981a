"""What holds for each slice, whoever wrote it: someone who knows one slice knows them all."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from xml.etree import ElementTree

import peewee
import pytest

from tests import source_tree
from tests.source_tree import PACKAGE, ROOT, Source

SLICES = source_tree.slices()
LANGUAGES = ("zh_CN", "zh_TW")  # English is the source
UNTESTED_KINDS = {"changes"}  # frozen values without behaviour

each_slice = pytest.mark.parametrize("name", SLICES)


def sources_of(name: str) -> tuple[Source, ...]:
    """All files of a slice."""
    return tuple(source for source in source_tree.program() if source.slice == name)


def opening_of(name: str) -> ast.Module:
    """The slice's __init__."""
    return next(source.tree for source in sources_of(name) if not source.kind)


@each_slice
def test_the_slice_says_what_it_is_for_and_imports_nothing(name: str) -> None:
    opening = opening_of(name)
    assert len(ast.get_docstring(opening) or "") > 40
    assert len(opening.body) == 1, "the __init__ of a slice holds its docstring only"


@each_slice
def test_every_journal_action_is_listed_in_the_slices_docstring(name: str) -> None:
    said = ast.get_docstring(opening_of(name)) or ""
    assert {action for action in journal_actions(name) if action not in said} == set()


def journal_actions(name: str) -> Iterator[str]:
    """What work.record() is called with, directly or through a function that takes the `action` and passes it on."""
    services = [source for source in sources_of(name) if source.kind == "service"]  # the only writers
    trees = [source.tree for source in services]
    places = {"record": 0, **{f.name: place for tree in trees for f, place in passing_on(tree)}}
    for source in services:
        for node in source.nodes:
            if not isinstance(node, ast.Call) or called_name(node) not in places:
                continue
            if called_name(node) == "record" and not called_on_work(node):
                continue
            for action in either(action_of(node, places[called_name(node)])):
                if isinstance(action, ast.Constant):
                    yield str(action.value)
                elif not isinstance(action, ast.Name) or action.id != "action":
                    yield f"not written out at {source.at(node.lineno)}"


def either(value: ast.expr | None) -> tuple[ast.expr | None, ...]:
    """Both sides of `a if … else b`, or the value alone."""
    return (value.body, value.orelse) if isinstance(value, ast.IfExp) else (value,)


def passing_on(tree: ast.Module) -> Iterator[tuple[ast.FunctionDef, int]]:
    """Functions with a parameter `action`, and the place at which it is given."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            names = [argument.arg for argument in node.args.args]
            if "action" in names or "action" in [argument.arg for argument in node.args.kwonlyargs]:
                yield node, names.index("action") if "action" in names else len(names)


def called_name(call: ast.Call) -> str:
    """Name of the called function or method."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def called_on_work(call: ast.Call) -> bool:
    """Whether it is a method of `work`."""
    return isinstance(call.func, ast.Attribute) and getattr(call.func.value, "id", "") == "work"


def action_of(call: ast.Call, place: int) -> ast.expr | None:
    """What the call gives as action, by name or by place."""
    named = [keyword.value for keyword in call.keywords if keyword.arg == "action"]
    return named[0] if named else call.args[place] if place < len(call.args) else None


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ('def act(work): work.record("visit.taken", ref, {})', ["visit.taken"]),
        (
            'def move(work, ref, action): work.record(action, ref, {})\ndef act(work): move(work, 1, "visit.left")',
            ["visit.left"],
        ),
        (
            'def move(work, *, action): work.record(action, 1, {})\ndef act(work): move(work, action="visit.left")',
            ["visit.left"],
        ),
        (
            'def act(work, name): work.record(f"visit.{name}", ref, {})',
            ["not written out at desk_app/probe/service.py:1"],
        ),
        ('def act(work, again): work.record("visit.a" if again else "visit.b", 1, {})', ["visit.a", "visit.b"]),
        ('def act(tape): tape.record("something.else")', []),
    ],
)
def test_actions_are_found_wherever_they_are_written(
    monkeypatch: pytest.MonkeyPatch, code: str, expected: list[str]
) -> None:
    source = Source(PACKAGE / "probe" / "service.py", "desk_app.probe.service", code)
    monkeypatch.setitem(globals(), "sources_of", lambda _name: (source,))
    assert list(journal_actions("probe")) == expected


@each_slice
def test_every_file_has_its_tests(name: str) -> None:
    kinds = {source.kind for source in sources_of(name)} - {""} - UNTESTED_KINDS
    here = ROOT / "tests" / name
    missing = {
        kind
        for kind in kinds
        if not (here / f"test_{kind}.py").is_file()
        and not any(here.glob(f"test_{kind}_*.py"))
        and not any((here / kind).glob("test_*.py"))
    }
    assert missing == set()


@each_slice
def test_references_are_indexed(name: str) -> None:
    """A column that points at another row leads an index, or its line says why not: `# no index: …`."""
    assert [
        f"{table.__name__}.{field}"
        for table in tables_of(name)
        for field in unindexed_references(table)
        if field not in excused_columns(name, table.__name__)
    ] == []


def excused_columns(name: str, table: str) -> set[str]:
    """Columns whose line in the table carries the reason for having no index."""
    found = set()
    for source in sources_of(name):
        lines = source.text.splitlines()
        for owner in source.tree.body if source.kind == "tables" else ():
            if isinstance(owner, ast.ClassDef) and owner.name == table:
                columns = (node for node in owner.body if isinstance(node, ast.Assign | ast.AnnAssign))
                found |= {
                    lines[node.lineno - 1].split()[0] for node in columns if "# no index: " in lines[node.lineno - 1]
                }
    return found


@each_slice
def test_amounts_are_whole_numbers(name: str) -> None:
    inexact = {"FLOAT", "DOUBLE", "DECIMAL", "REAL"}
    fields = ((table, field) for table in tables_of(name) for field in table._meta.sorted_fields)
    assert [f"{table.__name__}.{field.name}" for table, field in fields if field.field_type in inexact] == []


def tables_of(name: str) -> list[type[peewee.Model]]:
    """The tables that a slice defines."""
    modules = [source.name for source in sources_of(name) if source.kind == "tables"]
    found = [vars(importlib.import_module(module)).values() for module in modules]
    return [
        thing
        for things in found
        for thing in things
        if isinstance(thing, type) and issubclass(thing, peewee.Model) and thing.__module__ in modules
    ]


def unindexed_references(table: type[peewee.Model]) -> list[str]:
    """Names of columns that point at rows and lead neither the key nor an index."""
    meta = table._meta
    leading = {meta.primary_key.name} if isinstance(meta.primary_key, peewee.Field) else set()
    if isinstance(meta.primary_key, peewee.CompositeKey):
        leading.add(meta.primary_key.field_names[0])
    leading |= {field.name for field in meta.sorted_fields if field.index or field.unique}
    for index in meta.fields_to_index():
        names = [getattr(part, "name", str(part)) for part in index._expressions]
        leading.add(names[0])
        if names[0].endswith("_kind"):  # a Ref is found by kind and id together
            leading.update(names[1:2])
    return [field.name for field in meta.sorted_fields if is_reference(field) and field.name not in leading]


def is_reference(field: peewee.Field) -> bool:
    """A foreign key, or an id kept as a number because it belongs to another slice."""
    return isinstance(field, peewee.ForeignKeyField) or field.name.endswith("_id")


def test_a_reference_without_an_index_is_noticed() -> None:
    class Shelf(peewee.Model):
        pass

    class Item(peewee.Model):
        shelf = peewee.ForeignKeyField(Shelf, index=False)
        finder_id = peewee.IntegerField()
        place_id = peewee.IntegerField(index=True)
        visit_id = peewee.IntegerField()
        ref_kind = peewee.CharField()
        ref_id = peewee.IntegerField()

        class Meta:
            indexes = ((("visit_id", "place_id"), False), (("ref_kind", "ref_id"), False))

    assert unindexed_references(Item) == ["shelf", "finder_id"]


def test_every_setting_is_obeyed_somewhere() -> None:
    """What a manager can set must change something: a setting that nothing reads is a promise nobody keeps."""
    assert [key for name, key in declared_settings().items() if not is_read(name)] == []


def declared_settings() -> dict[str, str]:
    """The name of each declared Setting and its key."""
    return {
        node.target.id: str(node.value.args[0].value)
        for source in source_tree.program()
        for node in source.nodes
        if isinstance(node, ast.AnnAssign)
        and isinstance(node.target, ast.Name)
        and isinstance(node.value, ast.Call)
        and called_name(node.value) == "Setting"
        and isinstance(node.value.args[0], ast.Constant)
    }


def is_read(name: str) -> bool:
    """Whether a setting's name is used outside the tuple SETTINGS that lists it."""
    for source in source_tree.program():
        if name not in source.text:
            continue
        listed = {
            id(part)
            for node in source.nodes
            if isinstance(node, ast.Assign | ast.AnnAssign) and "SETTINGS" in assigned_names(node)
            for part in ast.walk(node)
        }
        for node in source.nodes:
            is_name = isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load)
            is_member = isinstance(node, ast.Attribute) and node.attr == name
            if (is_name or is_member) and id(node) not in listed:
                return True
    return False


def assigned_names(node: ast.Assign | ast.AnnAssign) -> set[str]:
    """What an assignment gives values to."""
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return {target.id for target in targets if isinstance(target, ast.Name)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tabs_titles_are_in_every_catalogue(language: str) -> None:
    from desk_app.shell.slices import TAB_CLASSES, TAB_TITLES, TABS

    assert set(TABS) == set(TAB_TITLES) == set(TAB_CLASSES)
    known = set()
    for message in ElementTree.parse(ROOT / "i18n" / language / "shell.ts").iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text and translation.get("type") is None:
            known.add(message.findtext("source"))
    assert [title for title in TAB_TITLES.values() if title not in known] == []
