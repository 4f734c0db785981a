"""What is wrong with a screen, measured: cut words, things outside or over each other, no name, too small, no focus.

Each check gives sentences that name the widget; an empty list is a sound screen. Nothing here knows a screen.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QSizeGrip,
    QWidget,
)

from desk_app.widgets.badges import Pill
from desk_app.widgets.buttons import Button
from desk_app.widgets.labels import ElidedLabel

LEAST_TOUCH = 44
_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
_OVERLAYS = {"Toast"}


def parts(top: QWidget) -> list[QWidget]:
    """Every visible widget of a window but what Qt made inside its own controls."""
    return [found for found in top.findChildren(QWidget) if found.isVisible() and _is_own(found, top)]


def cut_words(top: QWidget) -> list[str]:
    """Words that don't fit where they stand and can't be read in a tooltip either."""
    return [f"{told(part)}: {why}" for part in parts(top) if (why := _cut(part))]


def misplaced(top: QWidget) -> list[str]:
    """What lies outside its parent, below its least height, or over a neighbour."""
    found = []
    for part in parts(top):
        parent = part.parentWidget()
        if parent is None or part.isWindow() or _scrolls(parent) or not part.height():
            continue
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(part.geometry()):
            found.append(f"{told(part)} {_box(part.geometry())} lies outside {told(parent)} {_box(parent.rect())}")
        least = part.minimumSizeHint().height()
        if isinstance(part, (QAbstractButton, QLineEdit, QLabel)) and part.height() < least - 1:
            found.append(f"{told(part)} is {part.height()} px high and needs {least}")
    return found + _overlaps(top)


def nameless(top: QWidget) -> list[str]:
    """Controls that a screen reader can't name."""
    silent = []
    for part in parts(top):
        if isinstance(part, _CONTROLS) or part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            spoken = QAccessible.queryAccessibleInterface(part)
            if spoken is None or not spoken.text(QAccessible.Text.Name).strip():
                silent.append(f"{told(part)} in {told(part.parentWidget())} has no name")
    return silent


def too_small(top: QWidget) -> list[str]:
    """What is touched and smaller than a finger."""
    small = []
    for part in parts(top):
        if isinstance(part, QScrollBar) or not isinstance(part, _CONTROLS):
            continue
        if isinstance(part, QAbstractItemView):
            if part.model() is not None and part.model().rowCount() and part.sizeHintForRow(0) < LEAST_TOUCH:
                least = part.sizeHintForRow(0)
                header = getattr(part, "verticalHeader", lambda: None)()
                if header is None or header.defaultSectionSize() < LEAST_TOUCH:
                    small.append(f"{told(part)}: rows of {least} px")
        elif part.height() < LEAST_TOUCH or (isinstance(part, QAbstractButton) and part.width() < LEAST_TOUCH):
            small.append(f"{told(part)}: {part.width()} x {part.height()} px")
    return small


def unreachable(top: QWidget) -> list[str]:
    """What can be worked and is not reached by Tab, or by Shift+Tab, or holds the focus like a trap."""
    wanted = {part for part in parts(top) if part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus}
    wanted -= {part for part in wanted if part.focusProxy() is not None}
    wanted = {_stop_of(part) for part in wanted}
    missed = []
    for key, spoken in ((Qt.Key.Key_Tab, "Tab"), (Qt.Key.Key_Backtab, "Shift+Tab")):
        reached = _walk(top, key, len(wanted) + 8)
        missed += [f"{told(part)} is not reached by {spoken}" for part in wanted - reached]
    return missed


def no_focus_seen(top: QWidget, known: set[str]) -> list[str]:
    """What looks the same with and without the focus; each kind of control in ``known`` was looked at before."""
    blind = []
    for part in parts(top):
        kind = f"{type(part).__name__} {getattr(part, 'kind', '')}"
        if kind in known or not part.isEnabled() or not part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        if part.focusProxy() is not None:
            continue
        known.add(kind)
        part.clearFocus()
        before = part.grab().toImage()
        part.setFocus(Qt.FocusReason.TabFocusReason)
        if part.hasFocus() and part.grab().toImage() == before:
            blind.append(f"{told(part)} does not show its focus")
    return blind


def told(part: QWidget) -> str:
    """A widget in words, with the way down to it."""
    text = getattr(part, "text", lambda: "")()
    words = text if isinstance(text, str) and text else part.accessibleName()
    parent = part.parentWidget()
    return f"{type(parent).__name__}/{type(part).__name__}({words[:28]!r})"


def _is_own(part: QWidget, top: QWidget) -> bool:
    if part.window() is not top or isinstance(part, (QScrollBar, QSizeGrip)):
        return False
    step: QWidget | None = part
    while step is not None and step is not top:
        if step.objectName().startswith("qt_") and step.objectName() != "qt_scrollarea_viewport":
            return False
        if type(step).__name__ in _OVERLAYS:
            return False
        parent = step.parentWidget()
        if isinstance(parent, (QComboBox, QAbstractSpinBox, QAbstractItemView)):
            return False
        if isinstance(parent, QLineEdit):
            return isinstance(step, Button)
        step = parent
    return True


def _scrolls(part: QWidget) -> bool:
    """Whether a part shows only a window of what is in it."""
    return isinstance(part.parentWidget(), QAbstractScrollArea) or isinstance(part, QAbstractScrollArea)


def _cut(part: QWidget) -> str:  # noqa: PLR0911  # one answer for each kind of part
    if isinstance(part, ElidedLabel):
        is_cut = part.fontMetrics().horizontalAdvance(part.text()) > part.width()
        return "cut without a tooltip" if is_cut and part.toolTip() != part.text() else ""
    if isinstance(part, Pill):
        return ""
    if isinstance(part, QLabel):
        return _cut_label(part)
    if isinstance(part, Button):
        need = part.sizeHint().width()
        return f"{part.width()} px wide, needs {need}" if part.width() < need - 1 and part.text() else ""
    if isinstance(part, QAbstractButton) and part.hasHeightForWidth():
        need = part.heightForWidth(part.width())
        return f"{part.height()} px high, needs {need}" if part.height() < need - 1 else ""
    if isinstance(part, QLineEdit) and not part.text() and not isinstance(part.parentWidget(), QComboBox):
        need = part.fontMetrics().horizontalAdvance(part.placeholderText()) + 26
        return (
            f"the placeholder {part.placeholderText()!r} is cut by {need - part.width()} px"
            if need > part.width() and not part.toolTip()
            else ""
        )
    return ""


def _cut_label(part: QLabel) -> str:
    if not part.text() or not part.pixmap().isNull():
        return ""
    if part.wordWrap():
        need = part.heightForWidth(part.width())
        if part.height() < need - 1:
            return f"{part.height()} px high, needs {need} at {part.width()} px"
        widest = max((part.fontMetrics().horizontalAdvance(word) for word in part.text().split()), default=0)
        is_latin = part.text().isascii()
        return "a word is wider than the label" if is_latin and widest > part.contentsRect().width() + 1 else ""
    need = max(part.fontMetrics().horizontalAdvance(line) for line in part.text().splitlines())
    room = part.contentsRect().width()
    return f"{room} px wide, needs {need}" if need > room + 1 and part.toolTip() != part.text() else ""


def _overlaps(top: QWidget) -> Iterator[str] | list[str]:
    found = []
    families: dict[int, list[QWidget]] = {}
    for part in parts(top):
        parent = part.parentWidget()
        if parent is not None and not isinstance(parent, (QAbstractScrollArea, QLineEdit)):
            families.setdefault(id(parent), []).append(part)
    for family in families.values():
        for place, first in enumerate(family):
            for second in family[place + 1 :]:
                shared = first.geometry() & second.geometry()
                if shared.width() > 1 and shared.height() > 1:
                    found.append(
                        f"{told(first)} {_box(first.geometry())} and {told(second)} {_box(second.geometry())} overlap"
                    )
    return found


def _walk(top: QWidget, key: Qt.Key, steps: int) -> set[QWidget]:
    top.activateWindow()
    QApplication.processEvents()
    reached: set[QWidget] = set()
    for _ in range(steps):
        target = QApplication.focusWidget() or top
        QTest.keyClick(target, key)
        now = QApplication.focusWidget()
        if now is None:
            break
        reached.add(_stop_of(now))
    return reached


def _stop_of(part: QWidget) -> QWidget:
    """Buttons of one group are one stop for Tab; the arrows go on inside it."""
    if not isinstance(part, QAbstractButton):
        return part
    group = part.group()
    if group is not None:
        return group.buttons()[0]
    return part.parentWidget() if part.autoExclusive() else part


def _box(box: QRect) -> str:
    return f"[{box.x()},{box.y()} {box.width()}x{box.height()}]"


def in_window(part: QWidget, top: QWidget) -> QRect:
    """Where a part stands in its window."""
    return QRect(part.mapTo(top, QPoint(0, 0)), part.size())


def scrolled_into_sight(part: QWidget) -> None:
    """Bring a part of a scrolling page where it can be seen."""
    step = part.parentWidget()
    while step is not None:
        if isinstance(step, QScrollArea):
            step.ensureWidgetVisible(part)
        step = step.parentWidget()
