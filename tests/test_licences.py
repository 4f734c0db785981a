"""Every package that is shipped with the program has a licence that allows it, and stands in docs/licences.md as it is.

Verified from the packages' own metadata and licence files, never from memory.
"""

from __future__ import annotations

import re
from importlib.metadata import Distribution, distribution

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests import source_tree
from tests.source_tree import ROOT

# Words of the metadata or of the licence file → the licence by its short name.
SIGNS = (
    (r"LGPL-3\.0", "LGPL-3.0"),
    (r"MIT-CMU", "MIT-CMU"),
    (r"MIT-0", "MIT-0"),
    (r"\bMIT\b|Permission is hereby granted, free of charge", "MIT"),
    (r"Apache-2\.0 OR BSD|BSD-3-Clause, Apache-2\.0", "BSD-3-Clause and Apache-2.0"),
    (r"Apache", "Apache-2.0"),
    (r"BSD-2-Clause|BSD 2-Clause", "BSD-2-Clause"),
    (r"BSD", "BSD-3-Clause"),
    (r"PSF", "PSF-2.0"),
    (r"provided 'as-is', without any express or implied", "Zlib"),
)


def locked(name: str) -> dict[str, str]:
    """Name → exact version of a lock."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return {canonicalize_name(n): v for n, v in re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", text, re.MULTILINE)}


def distribution_files(name: str) -> list[Distribution]:
    """The installed distribution, or nothing where the lock names it for another platform."""
    return list(Distribution.discover(name=name))


def licence_of(name: str) -> str:
    """Short name of the licence that the package states."""
    found = distribution(name)
    said = [
        found.metadata.get("License-Expression") or "",
        found.metadata.get("License") or "",
        *(line for line in found.metadata.get_all("Classifier") or () if line.startswith("License :: OSI")),
    ]
    files = [path for path in found.files or () if path.name.upper().startswith("LICEN")]
    said += [path.read_text(encoding="utf-8") for path in files[:1]] if not any(said) else []
    return next((short for sign, short in SIGNS if re.search(sign, "\n".join(said))), "unknown")


@pytest.mark.parametrize("name", sorted(locked("requirements.lock")))
def test_the_licence_table_is_true(name: str) -> None:
    page = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
    row = re.search(rf"^\| {re.escape(name)} \| ([^|]+) \|", page, re.MULTILINE)
    assert row, f"{name} is not in docs/licences.md"
    if distribution_files(name):  # the lock is for all platforms
        assert row[1].strip() == licence_of(name)


def test_every_dependency_is_locked_within_its_bounds() -> None:
    project = source_tree.project()["project"]
    run = locked("requirements.lock")
    everything = locked("requirements-dev.lock")
    wanted = [(Requirement(line), run) for line in project["dependencies"]]
    extras = [line for name, lines in project["optional-dependencies"].items() if name != "camera" for line in lines]
    tools = source_tree.project()["dependency-groups"]["dev"]
    wanted += [(Requirement(line), everything) for line in (*extras, *tools)]
    wrong = [
        str(need) for need, lock in wanted if not need.specifier.contains(lock.get(canonicalize_name(need.name), "0"))
    ]
    assert wrong == []


def test_the_camera_extra_is_of_the_same_qt_as_the_windows() -> None:
    project = source_tree.project()["project"]
    (addons,) = map(Requirement, project["optional-dependencies"]["camera"])
    (essentials,) = (need for need in map(Requirement, project["dependencies"]) if need.name == "PySide6-Essentials")
    assert (addons.name, addons.specifier) == ("PySide6-Addons", essentials.specifier)


def test_the_lock_for_tests_holds_the_lock_for_running() -> None:
    assert locked("requirements.lock").items() <= locked("requirements-dev.lock").items()
