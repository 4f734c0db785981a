"""F1: the manual's page of the screen in sight, in the language of the moment, and the keys."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk_app.kernel import paths, texts
from desk_app.shell import slices
from desk_app.shell.window.help import PAGES, HelpDialog, page_file, pages


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    yield
    texts.set_language("en")


@pytest.fixture
def desk_window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_f1_opens_the_page_of_the_tab_in_sight(desk_window: QWidget) -> None:
    texts.set_language("zh_CN")
    dialog = HelpDialog("reception", frozenset({"lock"}), desk_window)
    assert dialog.page.value() == "reception"
    assert "接待" in dialog.view.toPlainText()
    dialog.open_page("paper")
    assert "接待" not in dialog.view.toPlainText().splitlines()[0]


def test_a_tab_without_a_page_opens_the_first_one(desk_window: QWidget) -> None:
    assert HelpDialog("", frozenset(), desk_window).page.value() == PAGES[0]


def test_an_unknown_language_is_helped_in_english() -> None:
    file = page_file("reception", "fr")
    assert file is not None
    assert file.parent.name == "en"


def test_pictures_are_as_wide_as_the_page(desk_window: QWidget) -> None:
    dialog = HelpDialog("reception", frozenset(), desk_window)
    dialog.show()
    folder = paths.manual_dir() / "en"
    picture = dialog.view.loadResource(
        QTextDocument.ResourceType.ImageResource.value, QUrl.fromLocalFile(str(folder / "img" / "reception.png"))
    )
    assert isinstance(picture, QImage)
    assert 200 <= picture.width() <= dialog.view.width()
    assert dialog.view.document().idealWidth() <= dialog.view.width()


def test_every_tab_has_its_page_in_every_language() -> None:
    for language in texts.LANGUAGES:
        missing = [tab for tab in slices.TABS if not (paths.manual_dir() / language / f"{tab}.md").is_file()]
        assert missing == [], language


def test_every_page_is_offered_and_no_picture_is_missing() -> None:
    for language in texts.LANGUAGES:
        folder = paths.manual_dir() / language
        written = {file.stem for file in folder.glob("*.md")} - {"README"}
        assert written == {page for page, _ in pages(language)}, language
        for page in written:
            shown = re.findall(r"!\[[^]]*]\(([^)]+)\)", (folder / f"{page}.md").read_text(encoding="utf-8"))
            assert [name for name in shown if not (folder / name).is_file()] == [], f"{language}/{page}"
