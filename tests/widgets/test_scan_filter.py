"""A scanner's burst is told from a person's typing by speed, and neither loses a character."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk_app.widgets.scan_burst import Burst
from desk_app.widgets.scan_field import ScanField
from desk_app.widgets.scan_filter import ScanFilter

CTRL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Sends keys with a timestamp of their own to the focus, as the platform does."""

    def __init__(self) -> None:
        self.ms = 1_000

    def press(
        self, text: str, pause: int, key: Qt.Key = Qt.Key.Key_unknown, modifiers: Qt.KeyboardModifier = PLAIN
    ) -> bool:
        """Press one key; True when the shortcut override was claimed."""
        self.ms += pause
        key = key if key != Qt.Key.Key_unknown else Qt.Key(ord(text.upper()))
        events = [
            QKeyEvent(kind, key, modifiers, text) for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        ]
        for event in events:
            event.setTimestamp(self.ms)
        events[0].ignore()
        QCoreApplication.sendEvent(QApplication.focusWidget(), events[0])
        QCoreApplication.sendEvent(QApplication.focusWidget(), events[1])
        return events[0].isAccepted()

    def write(self, text: str, pause: int) -> None:
        for sign in text:
            self.press(sign, pause)


class Desk(QWidget):
    """A window with a plain field that has the focus, the filter, a keyboard, and what was scanned."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)
        self.codes: list[str] = []
        self.keys = Keyboard()
        self.filter = ScanFilter(app, lambda: self.keys.ms)
        self.filter.code.connect(self.codes.append)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    window = Desk(qapp)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.field.setFocus()
    qtbot.waitUntil(window.field.hasFocus)
    yield window
    qapp.removeEventFilter(window.filter)
    window.filter.deleteLater()


def test_a_burst_is_a_code_and_leaves_the_field_alone(desk: Desk) -> None:
    desk.keys.write("6901234567892", 8)
    desk.keys.press("\r", 8, Qt.Key.Key_Return)
    assert desk.codes == ["6901234567892"]
    assert desk.field.text() == ""


def test_a_burst_without_an_end_key_ends_by_silence(desk: Desk, qtbot: QtBot) -> None:
    desk.keys.write("2026112101", 8)
    qtbot.waitUntil(lambda: desk.codes == ["2026112101"], timeout=1_000)


def test_typing_arrives_complete_and_in_order(desk: Desk, qtbot: QtBot) -> None:
    desk.keys.write("hello world", 90)
    qtbot.waitUntil(lambda: desk.field.text() == "hello world", timeout=1_000)
    assert desk.codes == []


def test_a_short_tap_of_space_ticks_the_box(desk: Desk, qtbot: QtBot) -> None:
    box = QCheckBox("tick", desk)
    box.show()
    box.setFocus()
    qtbot.keyPress(box, Qt.Key.Key_Space)
    qtbot.keyRelease(box, Qt.Key.Key_Space)
    qtbot.waitUntil(box.isChecked)
    assert not box.isDown()


def test_rolled_keys_are_given_back(desk: Desk, qtbot: QtBot) -> None:
    desk.keys.write("abc", 10)
    desk.keys.write("d", 200)
    qtbot.waitUntil(lambda: desk.field.text() == "abcd", timeout=1_000)


def test_enter_of_a_person_comes_after_what_was_typed(desk: Desk) -> None:
    seen: list[str] = []
    desk.field.returnPressed.connect(lambda: seen.append(desk.field.text()))
    desk.keys.write("12", 90)
    desk.keys.press("\r", 90, Qt.Key.Key_Return)
    assert seen == ["12"]


def test_control_characters_in_a_burst_fire_nothing(desk: Desk) -> None:
    desk.keys.write("ABCDEFG", 8)
    assert desk.keys.press("\x0f", 8, Qt.Key.Key_O, CTRL)  # claimed: no shortcut sees it
    desk.keys.write("12", 8)
    desk.keys.press("\r", 8, Qt.Key.Key_Return)
    assert desk.codes == ["ABCDEFG12"]


def test_a_persons_ctrl_o_works_at_once(desk: Desk) -> None:
    assert not desk.keys.press("\x0f", 500, Qt.Key.Key_O, CTRL)


def test_a_held_down_key_is_no_scanner(desk: Desk, qtbot: QtBot) -> None:
    for _ in range(20):
        desk.keys.ms += 30
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, PLAIN, "a", autorep=True)
        event.setTimestamp(desk.keys.ms)
        QCoreApplication.sendEvent(desk.field, event)
    assert desk.field.text() == "a" * 20
    assert desk.codes == []


def test_equal_digits_of_a_scanner_are_no_held_down_key(desk: Desk) -> None:
    """X11 calls the second of two equal digits in one millisecond a repeat."""
    for sign, is_repeat in zip("6900000000014", (False, False, False, *[True] * 8, False, False), strict=True):
        desk.keys.ms += 2
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            event = QKeyEvent(kind, Qt.Key(ord(sign)), PLAIN, sign, autorep=is_repeat)
            event.setTimestamp(desk.keys.ms)
            QCoreApplication.sendEvent(desk.field, event)
    desk.keys.press("\r", 4, Qt.Key.Key_Return)
    assert desk.codes == ["6900000000014"]
    assert desk.field.text() == ""


def test_digits_pass_an_active_input_method(desk: Desk) -> None:
    for digit in "20261121":
        desk.keys.ms += 6
        event = QInputMethodEvent()
        event.setCommitString(digit)
        QCoreApplication.sendEvent(desk.field, event)
    desk.keys.press("\r", 6, Qt.Key.Key_Return)
    assert desk.codes == ["20261121"]


def test_chinese_from_the_input_method_is_typing(desk: Desk) -> None:
    event = QInputMethodEvent()
    event.setCommitString("李女士")
    QCoreApplication.sendEvent(desk.field, event)
    assert desk.field.text() == "李女士"


def test_two_codes_while_the_window_was_busy_stay_two(desk: Desk, qtbot: QtBot) -> None:
    desk.keys.write("11111111", 8)
    desk.keys.ms += 400
    desk.keys.write("22222222", 8)
    qtbot.waitUntil(lambda: desk.codes == ["11111111", "22222222"], timeout=1_000)


def test_a_field_that_asks_gets_the_code(desk: Desk, qtbot: QtBot) -> None:
    field = ScanField("Seal")
    desk.layout().addWidget(field)
    field.show()
    field.edit.setFocus()
    qtbot.waitUntil(field.edit.hasFocus)
    desk.keys.write("SEAL0001", 8)
    desk.keys.press("\r", 8, Qt.Key.Key_Return)
    assert (field.text(), desk.codes) == ("SEAL0001", [])


def test_a_greedy_field_gets_it_without_the_focus(desk: Desk) -> None:
    field = ScanField("Barcode", is_greedy=True)
    desk.layout().addWidget(field)
    field.show()
    desk.keys.write("SEAL0002", 8)
    desk.keys.press("\r", 8, Qt.Key.Key_Return)
    assert (field.text(), desk.codes) == ("SEAL0002", [])


def test_a_dialog_that_takes_no_scans_is_left_alone(desk: Desk, qtbot: QtBot) -> None:
    dialog = QDialog(desk)
    column = QVBoxLayout(dialog)
    edit = QLineEdit()
    column.addWidget(edit)
    dialog.setModal(True)
    dialog.show()
    edit.setFocus()
    unwanted: list[str] = []
    desk.filter.unwanted.connect(unwanted.append)
    qtbot.waitUntil(edit.hasFocus)
    desk.keys.write("12345678", 8)
    desk.keys.press("\r", 8, Qt.Key.Key_Return)
    assert (unwanted, desk.codes, edit.text()) == (["12345678"], [], "")
    dialog.close()


def test_no_code_is_longer_than_ten_thousand() -> None:
    burst = Burst()
    for place in range(10_001):
        burst.key("1", place * 5)
    assert burst.take() == ("1" * 10_000, False)


@given(st.text("0123456789abcXYZ-", min_size=Burst.LEAST, max_size=40), st.integers(1, Burst.GAP_MS))
def test_any_quick_text_is_a_code(text: str, pause: int) -> None:
    burst = Burst()
    for place, sign in enumerate(text):
        burst.key(sign, place * pause)
    assert burst.is_scan
    assert burst.take() == (text, True)


@given(st.text("0123456789abc", min_size=1, max_size=40), st.integers(Burst.GAP_MS + 1, 2_000))
def test_no_slow_text_is_a_code(text: str, pause: int) -> None:
    burst = Burst()
    for place, sign in enumerate(text):
        burst.key(sign, place * pause)
        assert not burst.is_scan
