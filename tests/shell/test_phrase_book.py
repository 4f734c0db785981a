"""The phrase book at the counter: found as typed, heard in the visitor's language, copied by Enter (P1, P3)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk_app.kernel import texts
from desk_app.kernel.work import Desk
from desk_app.shell.window.phrase_book import PhraseBook

pytestmark = [
    pytest.mark.parametrize("database", ["sqlite"], indirect=True),
    pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True),
]


@pytest.fixture
def book(desk: Desk, qtbot: QtBot) -> Iterator[PhraseBook]:
    texts.set_language("zh_CN")
    window = QWidget()
    qtbot.addWidget(window)
    made = PhraseBook(desk, window)
    made.open()
    yield made
    texts.set_language("en")


def test_a_phrase_is_found_and_copied_by_enter(book: PhraseBook, qtbot: QtBot) -> None:
    every = book.list.rows.rowCount()
    book.search.edit.insert("稍")
    assert 0 < book.list.rows.rowCount() < every
    assert "稍" in book.card.phrase
    said = book.card.phrase
    assert "{" not in said, "it is heard, not read with its placeholders"
    qtbot.keyClick(book.search.edit, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == said


def test_it_speaks_the_visitors_language(book: PhraseBook) -> None:
    book.languages.set_value("en")
    book.read()
    assert book.card.phrase.isascii() or "’" in book.card.phrase


def test_nothing_found_copies_nothing(book: PhraseBook) -> None:
    QGuiApplication.clipboard().setText("before")
    book.search.edit.insert("没有这样的话")
    assert not book.main.isEnabled()
    book.accept()
    assert QGuiApplication.clipboard().text() == "before"
