"""The frame of every dialog: a heading, a body that scrolls when it must, one main button, Cancel.

Enter does the main thing, Esc leaves; nothing else closes it. Holds no content of its own.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desk_app.kernel.texts import translate
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.labels import text_label
from desk_app.widgets.theme import Space, look, retone


class Dialog(QDialog):
    """``body`` is the layout to fill; ``main`` the button that accepts; never larger than its screen."""

    def __init__(
        self,
        title: str,
        main: str = "",
        *,
        text: str = "",
        cancel: str | None = None,
        danger: bool = False,
        width: int = 460,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._width = width
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        column.addWidget(self._made_body(title, text), 1)
        self.main = Button(main, kind=Kind.DANGER if danger else Kind.PRIMARY)
        self.cancel = Button(cancel if cancel is not None else translate("Widgets", "Cancel"))
        column.addWidget(self._made_foot())
        self.main.setVisible(bool(main))
        self.cancel.setVisible(bool(self.cancel.text()))
        self.main.setDefault(not danger)
        self.cancel.setDefault(danger)
        self.main.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)

    def _made_body(self, title: str, text: str) -> QScrollArea:
        retone(self._inside, role="bare")
        self.body.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        self.body.setSpacing(Space.M)
        self.body.addWidget(text_label(title, "title"))
        if text:
            self.body.addWidget(text_label(text))
        scroll = QScrollArea()
        retone(scroll, role="bare")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._inside)
        return scroll

    def add_to_foot(self, *widgets: QWidget) -> None:
        """Put further buttons at the left of the footer."""
        for place, widget in enumerate(widgets):
            self._foot.insertWidget(place, widget)

    def exec(self) -> int:
        """Wait for the answer, which can be read right after; the dialog goes once its caller has done so.

        Else each one asked in a day would stay with its window, and be styled anew with every change of look.
        """
        answer = super().exec()
        self.deleteLater()
        return answer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a row may just have opened a window over this one; Qt would press that window's button as well.

        Where Enter means Cancel, it only goes on from a line that is written in: what was typed must not be lost.
        """
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and any(child.isVisible() for child in self.findChildren(QDialog)):
            event.accept()
            return
        if is_enter and self.cancel.isDefault() and isinstance(self.focusWidget(), (QLineEdit, QAbstractSpinBox)):
            self.focusNextChild()
            event.accept()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size the content needs, within the screen."""
        super().showEvent(event)
        if not self.body.expandingDirections() & Qt.Orientation.Vertical:
            self.body.addStretch(1)  # spare room goes below, never between title and words
        self.fit()

    def fit(self) -> None:
        """Take the size the content needs now, within the screen; after parts came or went."""
        room = self.screen().availableGeometry()
        width = min(look().px(self._width), room.width() - 2 * Space.XL)
        self.layout().activate()
        inside = self._inside.layout()
        need = max(inside.totalHeightForWidth(width), inside.totalSizeHint().height()) + look().touch() + 2 * Space.L
        self.resize(width, min(need, room.height() - 2 * Space.XL))

    def _made_foot(self) -> QFrame:
        foot = QFrame()
        retone(foot, role="panel-foot")
        self._foot = QHBoxLayout(foot)
        self._foot.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        self._foot.setSpacing(Space.S + 2)
        self._foot.addStretch(1)
        self._foot.addWidget(self.cancel)
        self._foot.addWidget(self.main)
        return foot
