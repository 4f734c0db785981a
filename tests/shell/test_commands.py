"""Headless commands: each says one clear thing, ends with a code, and leaves nothing half-made."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desk_app.kernel.database import DATABASE, close_database, open_database
from desk_app.shell import commands

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _nothing_stays_open(monkeypatch: pytest.MonkeyPatch) -> object:
    monkeypatch.delenv("DESK_DATABASE", raising=False)
    yield
    close_database()


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small demo site, made by the command."""
    folder = tmp_path_factory.mktemp("demo")
    assert commands.run(["--data", str(folder), "demo", "--days", "1", "--seed", "3"]) == 0
    close_database()
    return folder


def _copy(demo: Path, to: Path) -> Path:
    close_database()
    to.mkdir(exist_ok=True)
    (to / "desk.sqlite").write_bytes((demo / "desk.sqlite").read_bytes())
    return to


def test_a_demo_site_is_whole_and_check_says_so(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.run(["--data", str(demo), "check"]) == 0
    assert "journal rows verified" in capsys.readouterr().out


def test_a_demo_never_overwrites_a_site(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.run(["--data", str(demo), "demo", "--days", "1"]) == 1
    assert "already" in capsys.readouterr().err


def test_a_demo_of_the_same_seed_is_the_same_site(tmp_path: Path, demo: Path) -> None:
    names = "SELECT v.label, f.shown, v.outcome FROM visit v JOIN visit_face f ON f.id = v.id ORDER BY v.id LIMIT 30"
    again = tmp_path / "again"
    assert commands.run(["--data", str(again), "demo", "--days", "1", "--seed", "3"]) == 0
    found = []
    for folder in (demo, again):
        open_database(folder / "desk.sqlite")
        found.append(DATABASE.execute_sql(names).fetchall())
        close_database()
    assert found[0] == found[1]
    assert len(found[0]) == 30


def test_check_names_the_first_broken_row(tmp_path: Path, demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = _copy(demo, tmp_path / "broken")
    open_database(folder / "desk.sqlite")
    DATABASE.execute_sql("DROP TRIGGER journal_facts_never_updated")
    broken = DATABASE.execute_sql("SELECT id FROM journal ORDER BY id LIMIT 1 OFFSET 40").fetchone()[0]
    DATABASE.execute_sql("UPDATE journal_facts SET payload = '{}' WHERE id = ?", (broken,))
    close_database()
    assert commands.run(["--data", str(folder), "check"]) == 1
    told = capsys.readouterr().out
    assert "41" in told  # the sequence of the row
    assert "journal_facts_never_updated" in told  # and the trigger that is gone


def test_backup_and_restore_bring_the_day_back(tmp_path: Path, demo: Path) -> None:
    backup, elsewhere = tmp_path / "site.backup", tmp_path / "elsewhere"
    assert commands.run(["--data", str(demo), "backup", str(backup)]) == 0
    close_database()
    assert commands.run(["--data", str(elsewhere), "restore", str(backup)]) == 0
    assert commands.run(["--data", str(elsewhere), "check"]) == 0


def test_check_without_a_site_says_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.run(["--data", str(tmp_path / "empty"), "check"]) == 1
    assert capsys.readouterr().err.strip()
    assert not (tmp_path / "empty" / "desk.sqlite").exists()


def test_without_a_screen_one_sentence_and_nothing_made(tmp_path: Path) -> None:
    if sys.platform == "win32":
        return
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    bare = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "-m", "desk_app", "--data", str(tmp_path / "site")],
        cwd=ROOT,
        env=bare,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert not (tmp_path / "site").exists()
