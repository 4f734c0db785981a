"""Windows of this slice are tested with the same seat as those of the staff."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desk_app.calls.tab import CallsTab
from desk_app.widgets.tab_base import Seat
from tests.staff.conftest import seat, staff_theme, window

__all__ = ["seat", "staff_theme", "window"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of every window that it has no size hints; all other Qt warnings still fail."""
    for item in items:
        if item.path.parent.name == "calls" and item.path.stem in {"test_tab", "test_tab_records", "test_dialogs"}:
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))


@pytest.fixture
def tab(seat: Seat, qtbot: QtBot) -> Iterator[CallsTab]:
    """The tab in sight; its dialogs go with it."""
    made = CallsTab(seat)
    qtbot.addWidget(made)
    made.resize(1042, 588)
    made.show()
    made.activateWindow()
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.close()
    made.close()
