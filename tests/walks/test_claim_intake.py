"""Something handed in is registered by keyboard alone in under half a minute, with its bag tag (L1)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_app.kernel import texts
from desk_app.lost_property import queries
from desk_app.lost_property.rules import Filter
from desk_app.printing import queries as printing
from tests.walks.sites import MORNING, empty_morning
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)

MOST_KEYS = 120  # four a second: whoever types so is done in half a minute


class Keyboard:
    """Counts every key that is pressed."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self.keys = 0

    def press(self, key: Qt.Key, times: int = 1) -> None:
        """One key, so many times."""
        for _ in range(times):
            self._stage.key(key)
            self.keys += 1

    def type(self, text: str) -> None:
        """Letters as they stand on the keys."""
        self._stage.type(text)
        self.keys += len(text)

    def say(self, word: str, pinyin: str) -> None:
        """A Chinese word as an input method takes it: its letters, then the space bar."""
        self._stage.type(word)
        self.keys += len(pinyin) + 1

    def next(self, field: object, most: int = 6) -> None:
        """Tab until the focus stands in this field."""
        for _ in range(most):
            self.press(Qt.Key.Key_Tab)
            if self._stage.app.focusWidget() is field:
                return
        raise AssertionError(f"not within {most} tabs: {field}, but {self._stage.app.focusWidget()}")


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    """The window on an empty morning, somebody signed in, lost property in sight."""
    empty_morning(tmp_path)
    made = Stage(qapp, tmp_path, MORNING, tmp_path / "pictures")
    made.sign_in("1027", "2468")
    made.until(lambda: not made.window.is_locked)
    page = made.window.page
    assert page is not None
    page.show_tab("lost_property")
    made.settle()
    yield made
    if made.is_open:
        made.close()
    texts.set_language("en")


def test_l1_an_intake_takes_few_keys_and_ends_with_the_printed_tag(stage: Stage) -> None:
    keys = Keyboard(stage)
    keys.press(Qt.Key.Key_F5)
    dialog = stage.dialog()
    assert dialog is not None
    keys.say("折叠伞", "zhediesan")
    keys.next(dialog.colour)  # type: ignore[attr-defined]
    keys.press(Qt.Key.Key_Down)  # black is the first
    keys.next(dialog.place.line.edit, 12)  # type: ignore[attr-defined]
    keys.say("大堂", "datang")
    keys.next(dialog.storage.line.edit, 12)  # type: ignore[attr-defined]
    keys.type("B3")
    rows = dialog.features.rows  # type: ignore[attr-defined]
    said = (("刻字", "kezi", "ZY"), ("套色", "taose", "lan"), ("断骨", "duangu", "1"))
    for (question, answer, _must), (word, pinyin, right) in zip(rows, said, strict=False):
        keys.next(question.edit, 8)
        keys.say(word, pinyin)
        keys.next(answer.edit, 1)
        keys.type(right)
    stage.picture("intake-typed")
    keys.press(Qt.Key.Key_Return)
    stage.until(lambda: stage.dialog() is None)
    (row,) = queries.register(Filter.IN_CUSTODY, stage.desk.now())
    assert (row.category, row.colour, row.place, row.storage, row.features) == (
        "folding_umbrella",
        "black",
        "大堂",
        "B3",
        3,
    )
    (job,) = printing.jobs_of(row.ref)
    assert job.form == "found_tag"
    assert keys.keys <= MOST_KEYS, f"{keys.keys} keys"


def test_l1_several_lines_with_markup_stay_as_typed(stage: Stage) -> None:
    stage.key(Qt.Key.Key_F5)
    dialog = stage.dialog()
    assert dialog is not None
    stage.type("折叠伞")
    dialog.place.line.setFocus()  # type: ignore[attr-defined]
    stage.type("大堂")
    dialog.description.setFocus()  # type: ignore[attr-defined]
    stage.type("<b>黑色</b>")
    stage.key(Qt.Key.Key_Return)
    stage.type("木柄 <img src=x>")
    assert stage.dialog() is dialog, "Enter is a new line here"
    stage.picture("intake-lines")
    stage.key(Qt.Key.Key_Return, ctrl=True)
    stage.until(lambda: stage.dialog() is None)
    (row,) = queries.register(Filter.IN_CUSTODY, stage.desk.now())
    assert row.description == "<b>黑色</b>\n木柄 <img src=x>"
    tab = stage.window.page.tab  # type: ignore[union-attr]
    assert "<b>黑色</b>\n木柄 <img src=x>" in tab.item.facts.text()  # type: ignore[union-attr]
    assert tab.item.facts.textFormat() is Qt.TextFormat.PlainText  # type: ignore[union-attr]
    stage.picture("item-lines")
    stage.key(Qt.Key.Key_F5)
    dialog = stage.dialog()
    dialog.place.line.set_text("大堂")  # type: ignore[union-attr]
    dialog.description.set_text("<i>字</i>" * 700)  # type: ignore[union-attr]
    stage.key(Qt.Key.Key_Return, ctrl=True)
    assert stage.dialog() is dialog
    assert "5000" in dialog.problem.replace(",", "")  # type: ignore[union-attr]
