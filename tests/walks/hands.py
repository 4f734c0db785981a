"""What hands do in the walks: Tab until it is there, Space as long as a finger, menus by arrows, a signature, *More*."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from desk_app.kernel.prompts import Prompt
from desk_app.widgets.choice import ChoiceBox, ChoiceChips
from tests.walks.stage import Stage


def tab_to(stage: Stage, part: QWidget, most: int = 40) -> None:
    """Tab until the focus is there; AssertionError when Tab never comes by."""
    for _ in range(most):
        focus = stage.app.focusWidget()
        if focus is not None and (focus is part or part.isAncestorOf(focus)):
            return
        stage.key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never came to {part.accessibleName() or part}")


def space(stage: Stage) -> None:
    """Space, down as long as a finger is: a scanner's would be up again at once."""
    stage.clock.advance(timedelta(milliseconds=150))
    target = stage.target()
    QTest.keyPress(target, Qt.Key.Key_Space)
    QTest.qWait(60)
    QTest.keyRelease(target, Qt.Key.Key_Space)
    stage.settle()


def chosen(stage: Stage, part: ChoiceChips, value: object) -> None:
    """Tab to chips and go along their lines by the arrows until this one is chosen."""
    tab_to(stage, part)
    arrows = Qt.Key
    for key in (arrows.Key_Right, arrows.Key_Left, arrows.Key_Down, arrows.Key_Right, arrows.Key_Left):
        for _ in range(1 if key is arrows.Key_Down else 8):
            if part.value() == value:
                return
            stage.key(key)
    raise AssertionError(f"{value!r} is none of the chips")


def picked(stage: Stage, box: ChoiceBox, text: str, value: object) -> None:
    """Tab to a box and type until the list holds it, then Enter."""
    tab_to(stage, box)
    stage.key(Qt.Key.Key_A, ctrl=True)
    stage.type(text)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(QApplication.activePopupWidget() or stage.target(), key)
        stage.settle()
    assert box.value() == value, f"{text!r} chose {box.value()!r}"


def from_menu(stage: Stage, button: QAbstractButton, text: str) -> None:
    """Open the menu of a button and take the entry with this text, by arrows and Enter."""

    def walk() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "no menu came up"
        for _ in range(40):
            active = menu.activeAction()
            if active and active.text().replace("&", "") == text:
                QTest.keyClick(menu, Qt.Key.Key_Return)
                return
            QTest.keyClick(menu, Qt.Key.Key_Down)
        words = [action.text() for action in menu.actions()]
        menu.close()
        raise AssertionError(f"no {text!r} among {words}")

    QTimer.singleShot(30, stage.window, walk)
    button.setFocus()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(12, 12))
    QTest.qWait(80)
    stage.settle()


def behind_more(stage: Stage, text: str) -> None:
    """*More* in the header, by the mouse; then the entry with this text."""
    page = stage.window.page
    assert page is not None
    from_menu(stage, page.header.more_button, text)


def signed(stage: Stage, pad: QWidget) -> None:
    """Two strokes with the mouse."""
    for top in (0.3, 0.6):
        box = pad.rect()
        left, down = box.width() // 4, int(box.height() * top)
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(left, down))
        for step in range(1, 16):
            QTest.mouseMove(pad, QPoint(left + box.width() * step // 40, down + step))
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(left + box.width() * 3 // 8, down + 15))
    stage.settle()


def change_person(stage: Stage, number: str, pin: str = "2468") -> None:
    """F12, then somebody else with number and PIN."""
    if not stage.window.is_locked:
        stage.key(Qt.Key.Key_F12)
    stage.until(lambda: stage.window.is_locked)
    stage.press("Someone else", stage.window)
    stage.sign_in(number, pin)
    stage.until(lambda: not stage.window.is_locked)


def unlock(stage: Stage, pin: str = "2468") -> None:
    """The screen locked itself meanwhile: whoever was there is back."""
    stage.until(lambda: stage.window.is_locked)
    stage.type(pin)
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: not stage.window.is_locked)


def prompts(stage: Stage, what: str) -> list[Prompt]:
    """The prompts of a kind that the rail shows now."""
    page = stage.window.page
    assert page is not None
    page.keeper.read()
    stage.settle()
    return [prompt for prompt in page.keeper.prompts if what in prompt.key]
