"""Windows of this slice are tested with the same seat as those of the staff, on SQLite alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desk_app.widgets.tab_base import Doer, Seat
from tests.staff.conftest import seat, staff_theme, window

__all__ = ["seat", "staff_theme", "window"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of every window that it has no size hints; all other Qt warnings still fail."""
    for item in [item for item in items if item.path.parent == Path(__file__).parent]:
        if item.path.stem == "test_dialogs":
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))
            if "[postgres" in item.name:
                items.remove(item)


@pytest.fixture
def doer(seat: Seat, qtbot: QtBot) -> Iterator[Doer]:
    """A window that can have use cases done; its dialogs go with it."""
    made = Doer(seat)
    qtbot.addWidget(made)
    made.show()
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.close()
