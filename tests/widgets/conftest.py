"""What the widget tests share: an offscreen application with the theme on it."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from desk_app.kernel import texts
from desk_app.widgets.theme import ColourMode, Theme


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
