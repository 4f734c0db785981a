"""Who may import whom, and what each kind of file must never do (docs/ARCHITECTURE.md).

The contracts stand in pyproject.toml; here they are run, together with what import-linter can't see.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from functools import cache

import pytest
from importlinter import configuration
from importlinter.application import use_cases
from importlinter.application.ports.reporting import Report

from tests import source_tree
from tests.source_tree import PACKAGE, ROOT, WINDOW_FILES, Source

# What a file of a slice may import from its own slice, and from lower ones.
NOTHING: frozenset[str] = frozenset()
READS = frozenset({"queries", "rules", "wording"})
WRITES = frozenset({"service", "queries", "rules", "changes", "wording"})
SHOWS = WRITES | {"offers", "prompts", "slips", "files", "devices", "dialogs"}
MAY_IMPORT: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "rules": (NOTHING, NOTHING),
    "wording": (frozenset({"rules"}), frozenset({"rules", "wording"})),
    "changes": (frozenset({"rules"}), NOTHING),
    "tables": (frozenset({"rules"}), NOTHING),
    "queries": (frozenset({"tables", "rules"}), frozenset({"queries", "rules"})),
    "slips": (READS, READS),
    "prompts": (READS, READS),
    "offers": (READS | {"prompts", "changes", "service"}, READS),
    "service": (frozenset({"tables", "queries", "rules", "changes", "slips", "wording"}), WRITES),
    "files": (WRITES, WRITES),
    "devices": (frozenset({"rules", "wording"}), frozenset({"rules", "devices"})),
    "dialogs": (SHOWS, SHOWS),
    "windows": (SHOWS, SHOWS),
    "tab": (SHOWS | {"windows"}, SHOWS),
}
# Costly to import: they stand inside the functions that use them (start-up budget).
HEAVY = (
    "reportlab", "PIL", "qrcode", "argon2", "openpyxl", "rapidfuzz", "chinese_calendar", "xlsxwriter", "escpos",
    "pypdfium2", "psycopg",
)  # fmt: skip


@cache
def report() -> Report:
    """Checks every contract once; slices that are not in the tree yet are left out."""
    configuration.configure()
    options = use_cases.read_user_options(str(ROOT / "pyproject.toml"))
    use_cases._register_contract_types(options)
    for contract in options.contracts_options:
        for key in ("containers", "source_modules"):
            if key in contract:
                contract[key] = [name for name in contract[key] if "*" in name or exists(name)]
    return use_cases.create_report(options, cache_dir=None)


def exists(name: str) -> bool:
    """Whether a dotted name is in the tree."""
    path = ROOT.joinpath(*name.split("."))
    return path.with_suffix(".py").is_file() or (path / "__init__.py").is_file()


@pytest.mark.parametrize("contract_id", sorted(source_tree.contracts()))
def test_import_contract(contract_id: str, capsys: pytest.CaptureFixture[str]) -> None:
    name = source_tree.contracts()[contract_id]["name"]
    checks = {contract.name: (contract, check) for contract, check in report().get_contracts_and_checks()}
    contract, check = checks[name]
    if not check.kept:
        contract.render_broken_contract(check)
        pytest.fail(f"{name}\n{capsys.readouterr().out}", pytrace=False)


def test_every_slice_of_the_house_has_its_rows_in_every_contract() -> None:
    house = set(source_tree.levels())
    slices = {name.rpartition(".")[2] for name in source_tree.contracts()["files"]["containers"]}
    assert house - slices == {"__main__", "shell", "widgets", "paper", "kernel"}
    assert {name.rpartition(".")[2] for name in source_tree.contracts()["reportlab"]["source_modules"]} == house - {
        "paper"
    }
    layers = " ".join(source_tree.contracts()["files"]["layers"]).replace("|", " ").replace("(", "").replace(")", "")
    assert set(layers.split()) == set(MAY_IMPORT)


def test_packages_not_named_by_the_house_do_not_exist() -> None:
    folders = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert folders <= set(source_tree.levels())


def test_each_file_of_a_slice_imports_only_what_its_kind_may() -> None:
    assert [finding for source in source_tree.slice_sources() for finding in forbidden_imports(source)] == []


def forbidden_imports(source: Source) -> list[str]:
    own, lower = MAY_IMPORT.get(source.kind, (NOTHING, NOTHING))
    levels = source_tree.levels()
    found = []
    for line, name in source.imports():
        parts = name.split(".")
        if parts[0] != "desk_app" or len(parts) < 3 or parts[1] not in source_tree.slices():
            continue
        where, kind = parts[1], parts[2]
        allowed = (own | {source.kind}) if where == source.slice else lower
        if kind not in allowed or levels[where] > levels[source.slice]:
            found.append(f"{source.at(line)} {source.kind} imports {where}.{kind}")
    return found


def test_tables_and_tabs_are_imported_by_their_own_slice_only() -> None:
    found = []
    for source in source_tree.everything():
        for line, name in source.imports():
            parts = name.split(".")
            if parts[0] != "desk_app" or len(parts) < 3 or parts[1] not in source_tree.slices():
                continue
            owner = source.name.split(".")[1] if "." in source.name else ""
            free = {"tables": {"shell"}, "tab": {"shell", "walks"}, "windows": {"shell", "walks"}}.get(parts[2])
            if free is not None and owner != parts[1] and owner not in free | {"bench", "soak", "tools", "databases"}:
                found.append(f"{source.at(line)} imports {name}")
    assert found == []


def without_qt() -> list[str]:
    """Names of all modules that must live without Qt."""
    packages = {"kernel", "paper", *source_tree.slices()}
    names = [s.name for s in source_tree.program() if s.slice in packages and s.kind not in WINDOW_FILES | {"devices"}]
    names += [s.name for s in source_tree.program() if s.name.startswith("desk_app.shell.commands")]
    return [name for name in names if name.rpartition(".")[2] != "__main__"]


def test_everything_below_the_windows_imports_without_qt_and_without_costly_packages() -> None:
    script = (
        "import importlib, json, sys\n"
        "sys.modules['PySide6'] = sys.modules['shiboken6'] = None\n"
        "names, heavy = json.loads(sys.argv[1])\n"
        "import desk_app.kernel.database\n"  # first, as the program does: it brings peewee in without the server's driver
        "light = [n for n in names if not n.startswith('desk_app.paper.')]\n"
        "for name in light: importlib.import_module(name)\n"
        "early = [h for h in heavy if h in sys.modules]\n"
        "for name in names: importlib.import_module(name)\n"
        "print(json.dumps(early))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, json.dumps([without_qt(), HEAVY])],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == []


def test_a_use_case_takes_its_work_first() -> None:
    found = []
    for source in source_tree.slice_sources():
        if source.kind == "service":
            shown = use_cases_of(source)
            found += [
                f"{source.at(node.lineno)} {node.name}"
                for node in source.tree.body
                if isinstance(node, ast.FunctionDef) and node.name in shown
                if not node.args.args or node.args.args[0].arg != "work"
            ]
    assert found == []


def use_cases_of(source: Source) -> set[str]:
    """Public functions of a service file; of a service folder those that its __init__ shows."""
    opening = source_tree.PACKAGE / source.slice / "service" / "__init__.py"
    names = {
        node.name for node in source.tree.body if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
    }
    if not opening.is_file() or source.is_package:
        return names
    shown = next(other for other in source_tree.program() if other.path == opening)
    return names & {name.rpartition(".")[2] for _, name in shown.imports()}


def test_only_services_write() -> None:
    writing = {"create", "save", "insert_many", "bulk_create", "bulk_update", "delete_instance", "replace_many"}
    found = [
        f"{source.at(node.lineno)} .{node.func.attr}()"
        for source in source_tree.slice_sources()
        if source.kind not in {"service", "tables", "rules", *WINDOW_FILES}
        for node in source.nodes
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in writing
    ]
    assert found == []


def test_a_window_never_opens_a_transaction_itself() -> None:
    found = []
    for source in source_tree.slice_sources():
        if source.kind not in WINDOW_FILES:
            continue
        for node in source.nodes:
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "do":
                on = node.func.value
                name = on.attr if isinstance(on, ast.Attribute) else getattr(on, "id", "")
                if name.strip("_") == "desk":
                    found.append(source.at(node.lineno))
    assert found == []


def test_texts_are_written_out_so_that_they_can_be_translated() -> None:
    """No f-string, no sum and no name where the translator must read a sentence."""
    found = []
    for source in source_tree.program():
        for node in source.nodes:
            if not isinstance(node, ast.Call):
                continue
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called != "translate" or ast.unparse(node.func) not in {"translate", "texts.translate"}:
                continue
            texts = [
                *node.args[:3],
                *(k.value for k in node.keywords if k.arg in {"context", "text", "disambiguation"}),
            ]
            if any(isinstance(part, ast.JoinedStr | ast.BinOp) for part in texts):
                found.append(source.at(node.lineno))
    assert found == []


def test_values_that_come_from_a_slice_are_frozen() -> None:
    """Rows, facts and changes can't be altered after they were read or published."""
    found = []
    for source in source_tree.slice_sources():
        for node in source.nodes:
            if not isinstance(node, ast.ClassDef) or source.kind == "tables":
                continue
            must = node.name.endswith(("Row", "Facts")) or (source.kind == "changes" and not node.name.startswith("_"))
            is_tuple = any(
                ast.unparse(base) == "NamedTuple" for base in node.bases
            )  # as frozen, and quicker by the page
            if must and not is_tuple and "frozen=True" not in " ".join(map(ast.unparse, node.decorator_list)):
                found.append(f"{source.at(node.lineno)} {node.name}")
    assert found == []
