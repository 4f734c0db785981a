"""What the widget tests share: an offscreen application with the theme on it."""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from desk_app.kernel import texts
from desk_app.widgets.theme import ColourMode, Theme


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of every window that it has no size hints; all other Qt warnings still fail."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The theme, put on once per run."""
    return Theme(qapp, ColourMode.LIGHT)


@pytest.fixture(autouse=True)
def _calm_start(theme: Theme):  # noqa: ANN202
    """Every test begins light, at 100 %, in English."""
    if theme.mode is not ColourMode.LIGHT:
        theme.set_mode(ColourMode.LIGHT)
    if theme.percent != 100:
        theme.set_scale(100)
    texts.set_language("en")
