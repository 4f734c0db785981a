"""Banners of the window speak the language of the screen, also when it changes under them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from desk_app.kernel import texts
from desk_app.shell import preferences
from tests.walks.sites import AFTERNOON, empty_morning
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    empty_morning(tmp_path)
    made = Stage(qapp, tmp_path, AFTERNOON, tmp_path / "pictures", "zh_CN")
    yield made
    made.close()
    texts.set_language("en")


def test_a_banner_is_worded_anew_with_the_language(stage: Stage) -> None:
    stage.sign_in("1008", "2468")
    stage.until(lambda: not stage.window.is_locked)
    page = stage.window.page
    assert page is not None

    def said() -> str:
        return " ".join(label.text() for label in page.banners.findChildren(QLabel) if label.isVisibleTo(page))

    stage.until(lambda: "2027" in said())
    assert "节假日" in said()
    preferences.set_language("en")
    stage.settle()
    assert "public holidays of 2027" in said()
    assert "节假日" not in said()
