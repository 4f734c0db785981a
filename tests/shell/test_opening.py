"""The start as a person sees it: sign-in first, lean, then a desk that works; and what happens when it cannot."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOO_EARLY = (
    "peewee", "sqlcipher3", "sqlite3", "psycopg", "argon2", "reportlab", "PIL", "qrcode", "openpyxl", "xlsxwriter",
    "rapidfuzz", "chinese_calendar", "pypdfium2", "asyncio", "tomllib", "PySide6.QtNetwork", "PySide6.QtSvg",
    "desk_app.kernel.work", "desk_app.kernel.calendar", "desk_app.staff.service", "desk_app.staff.queries",
    "desk_app.reception", "desk_app.directory", "desk_app.people", "desk_app.phrases", "desk_app.printing",
    "desk_app.paper",
)  # fmt: skip
SCRIPT = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desk_app.kernel import paths
from desk_app.shell import opening, start
from desk_app.shell.window.main import MainWindow
said = {}
work, beside, attach = opening.Opening._work, opening.Opening._beside, MainWindow.attach
def painted(self):
    said["painted"] = sorted(sys.modules)
    said["title"] = self._window.windowTitle()
    self._window._sign_in.number.edit.setText("1027")
    self._window._sign_in.pin.edit.setText("2468")
    self._window._sign_in.go()
    self._window.begun.connect(lambda: said.update(operator=self._window.desk.operator.number))
    work(self)
def ready(self):
    said["ready"] = self._window.page is not None and "reception" in self._window.page.tabs
    beside(self)
    QTimer.singleShot(1500, QApplication.instance().quit)
opening.Opening._work, opening.Opening._beside = painted, ready
code = start.open_window(paths.DataFolder(__import__("pathlib").Path(sys.argv[1])))
print(json.dumps({**said, "code": code}))
"""


def started(folder: Path) -> dict[str, object]:
    """Start the program in an interpreter of its own, press Enter as early as can be, close it; give what it saw."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(folder)],
        cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.stdout, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert isinstance(told, dict)
    return {**told, "said": done.stderr}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo site that was opened on this computer once."""
    from desk_app.kernel import paths
    from desk_app.shell.commands import _make_demo

    folder = tmp_path_factory.mktemp("opened")
    _make_demo(paths.DataFolder(folder), 0, 7)
    assert started(folder)["code"] == 0
    return folder


def test_the_sign_in_screen_is_painted_before_anything_heavy_is_loaded(site: Path) -> None:
    told = started(site)
    loaded = told["painted"]
    assert isinstance(loaded, list)
    assert [name for name in TOO_EARLY if name in loaded] == []
    assert str(told["title"]).startswith("阳光会所"), "the site is remembered from the last start"


def test_an_enter_before_the_database_is_open_is_not_lost(site: Path) -> None:
    assert started(site)["operator"] == "1027"


def test_the_work_page_is_prepared_while_one_types(site: Path) -> None:
    told = started(site)
    assert told["ready"] is True
    assert told["code"] == 0


def test_what_cannot_be_opened_ends_the_start_with_its_sentence(tmp_path: Path, site: Path) -> None:
    from desk_app.kernel import paths
    from desk_app.kernel.database import change, close_database, open_database

    folder = tmp_path / "newer"
    shutil.copytree(site, folder)
    open_database(paths.DataFolder(folder).where)
    change("UPDATE site_fact SET content = '99' WHERE key = 'schema_version'")
    close_database()
    told = started(folder)
    assert told["code"] == 1
    assert "operator" not in told
    assert str(told["said"]).strip(), "one sentence"
