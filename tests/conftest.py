"""What every test stands on: no screen, no user folders, the same draw for everybody.

Must never open the user's own data: all folders of the platform point into a folder that goes away.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["tests.databases"]

# Before anything imports Qt. A test that needs a real window starts its own Xvfb in a process of its own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("desk", deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
settings.register_profile("ci", parent=settings.get_profile("desk"), derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") == "true" else "desk")

WIDER = {"module", "package", "class"}  # scopes of a window that the next test still needs
FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA")


def pytest_configure(config: pytest.Config) -> None:
    """Turns the user's folders away before a module can remember one."""
    home = tempfile.TemporaryDirectory(prefix="desk-tests-", ignore_cleanup_errors=True)
    config.add_cleanup(home.cleanup)
    for name in FOLDERS:
        os.environ[name] = str(Path(home.name, name.lower()))
    for name in [name for name in os.environ if name.startswith("DESK_") and not name.startswith("DESK_TESTS_")]:
        del os.environ[name]


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> Iterator[None]:
    """No window and no language outlives its test: each window left would be styled anew by every later change of look."""
    yield
    fixtures = getattr(item, "_fixtureinfo").name2fixturedefs.values()  # noqa: B009  # a private name of pytest's
    is_last = nextitem is None or getattr(nextitem, "module", None) is not getattr(item, "module", None)
    if is_last or not WIDER & {definition.scope for definitions in fixtures for definition in definitions}:
        _delete_windows()
        texts = sys.modules.get("desk_app.kernel.texts")
        if texts:
            texts.set_language(texts.SOURCE_LANGUAGE)


def _delete_windows() -> None:
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets and widgets.QApplication.instance()
    if app:
        from PySide6.QtCore import QEvent

        for window in app.topLevelWidgets():
            window.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _same_surroundings() -> Iterator[None]:
    """What a test puts into the environment is gone with it."""
    before = dict(os.environ)
    yield
    if dict(os.environ) != before:
        os.environ.clear()
        os.environ.update(before)
