"""The steps that come with the program: found by name, one per version, and old files come out like fresh ones."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desk_app.kernel import journal, site
from desk_app.kernel.database import (
    close_database,
    dump_schema,
    open_database,
)
from desk_app.kernel.migrations import all_steps, bring_up_to_date, steps
from desk_app.kernel.site import create_site
from tests.databases import schema
from tests.tools import upgrade_file as upgrade_file_tool

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=UTC)
UPGRADES = Path(__file__).resolve().parents[1] / "upgrades"


def test_every_version_has_its_step_and_its_old_file() -> None:
    assert [step.version for step in all_steps()] == list(range(2, site.SCHEMA_VERSION + 1))
    kept = {int(path.name[1:5]) for path in UPGRADES.glob("v????*.sqlite")}
    assert set(range(1, site.SCHEMA_VERSION)) <= kept, "make it with tests/tools/upgrade_file.py at each release"


@pytest.mark.parametrize("released", sorted(UPGRADES.glob("v????*.sqlite")), ids=lambda path: path.stem)
def test_every_released_file_comes_out_like_a_fresh_one(released: Path, tmp_path: Path) -> None:
    comes_out_fresh(released, tmp_path)


def comes_out_fresh(released: Path, folder: Path) -> None:
    path = folder / "desk.sqlite"
    path.write_bytes(released.read_bytes())
    bring_up_to_date(path, folder / "backups", NOW)
    open_database(path)
    migrated, heads = dump_schema(), journal.heads()
    assert journal.verify(heads) is None
    assert heads
    open_database(folder / "fresh.sqlite")
    create_site(*schema())
    assert migrated == dump_schema()
    close_database()


def test_steps_are_found_by_their_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code = "VERSION = {0}\nGONE = ('act',)\ndef apply(execute):\n    execute('DROP TABLE act')\n"
    (tmp_path / "0010_ten.py").write_text(code.format(10))
    (tmp_path / "0009_nine.py").write_text("VERSION = 9\ndef apply(execute): pass\n")
    (tmp_path / "helper.py").write_text("raise RuntimeError('not a step')\n")
    import desk_app.kernel.migrations as package

    monkeypatch.setattr(package, "__path__", [str(tmp_path)])
    found = all_steps()
    assert [(step.version, step.name, step.gone) for step in found] == [
        (9, "0009_nine", ()),
        (10, "0010_ten", ("act",)),
    ]
    (tmp_path / "0011_wrong.py").write_text(code.format(12))
    with pytest.raises(ValueError, match="0011_wrong"):
        steps.all_steps()


def test_the_file_that_a_release_leaves_comes_out_like_a_fresh_one(tmp_path: Path) -> None:
    released = tmp_path / "released" / "v0001.sqlite"
    upgrade_file_tool.make(released)
    with pytest.raises(SystemExit, match="never made again"):
        upgrade_file_tool.make(released)
    comes_out_fresh(released, tmp_path)
