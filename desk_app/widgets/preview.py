"""What will be printed, as pictures, before it is printed (G7): look, zoom, print or leave.

Gets finished page pictures (PNG); draws no paper itself and prints nothing.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.widgets.buttons import Button
from desk_app.widgets.dialog import Dialog
from desk_app.widgets.labels import ElidedLabel
from desk_app.widgets.theme import Space, retone

_ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)


class PageView(QScrollArea):
    """Pages below each other at one zoom; begins with the whole width in sight."""

    def __init__(self, pages: Sequence[bytes] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zoom = 1.0
        self._pictures: list[QPixmap] = []
        self._labels: list[QLabel] = []
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setSpacing(Space.L)
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        retone(inside, role="page")
        retone(self, role="bare")
        self.set_pages(pages)

    def set_pages(self, pages: Sequence[bytes]) -> None:
        """Show these pages (PNG); what can't be read is left out."""
        for label in self._labels:
            self._column.removeWidget(label)
            label.hide()  # it goes a moment later, and must not lie over the new page until then
            label.deleteLater()
        self._pictures, self._labels = [], []
        for number, page in enumerate(pages, start=1):
            picture = QPixmap()
            if not picture.loadFromData(page):
                continue
            label = QLabel()
            retone(label, role="sheet")
            name = translate("Widgets", "Page {number} of {count}")
            label.setAccessibleName(name.format(number=number, count=len(pages)))
            self._pictures.append(picture)
            self._labels.append(label)
            self._column.addWidget(label)
        self.set_zoom(self.zoom)

    @property
    def page_count(self) -> int:
        """How many pages could be read."""
        return len(self._pictures)

    def set_zoom(self, zoom: float) -> None:
        """Show pages at this size; 1.0 is one picture pixel per screen pixel."""
        self.zoom = min(_ZOOMS[-1], max(_ZOOMS[0], zoom))
        for picture, label in zip(self._pictures, self._labels, strict=True):
            size = picture.size() * self.zoom
            label.setPixmap(
                picture.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
            )
            label.setFixedSize(size.width() + 2, size.height() + 2)

    def step_zoom(self, direction: int) -> None:
        """One step larger (1) or smaller (-1)."""
        further = [step for step in _ZOOMS if (step > self.zoom if direction > 0 else step < self.zoom)]
        if further:
            self.set_zoom(further[0] if direction > 0 else further[-1])

    def fit_width(self) -> None:
        """The widest page just fits."""
        widest = max((picture.width() for picture in self._pictures), default=0)
        if widest:
            self.set_zoom((self.viewport().width() - 2 * Space.L) / widest)


class Preview(Dialog):
    """Preview with Print and Cancel; ``exec`` gives Accepted for Print. ``note`` says where it goes and how often."""

    def __init__(self, pages: Sequence[bytes], title: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, translate("Widgets", "Print"), width=760, parent=parent)
        self.pages = PageView(pages)
        self.pages.setAccessibleName(title)
        self.pages.setMinimumHeight(420)
        tools = QHBoxLayout()
        self._count = ElidedLabel(note, "muted")
        tools.addWidget(self._count, 1)
        actions = (
            ("zoom-out", translate("Widgets", "Smaller"), lambda: self.pages.step_zoom(-1)),
            ("zoom-in", translate("Widgets", "Larger"), lambda: self.pages.step_zoom(1)),
        )
        for icon, name, act in actions:
            button = Button(icon=icon, compact=True)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(act)
            tools.addWidget(button)
        fit = Button(translate("Widgets", "Fit width"), compact=True)
        fit.clicked.connect(self.pages.fit_width)
        tools.addWidget(fit)
        self.body.addLayout(tools)
        self.body.addWidget(self.pages, 1)
        self.main.set_icon("printer")
        self.main.set_key_hint("Ctrl+P")
        QShortcut(QKeySequence("Ctrl+P"), self, self.accept)
        QShortcut(QKeySequence("Ctrl++"), self, lambda: self.pages.step_zoom(1))
        QShortcut(QKeySequence("Ctrl+-"), self, lambda: self.pages.step_zoom(-1))
