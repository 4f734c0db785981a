"""Windows of this slice are tested with the same seat as those of the staff."""

from __future__ import annotations

import pytest

from tests.staff.conftest import seat, staff_theme, window

__all__ = ["seat", "staff_theme", "window"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of every window that it has no size hints; all other Qt warnings still fail."""
    for item in items:
        if item.path.parent.name == "calls" and item.path.stem in {"test_tab", "test_dialogs"}:
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))
