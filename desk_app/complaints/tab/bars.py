"""The clocks of a case as bars with their due times; each says *why* when asked. Shows faces; knows no rule."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desk_app.complaints.tab.faces import BarFace
from desk_app.kernel.texts import translate
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.labels import ElidedLabel
from desk_app.widgets.theme import Radius, Space, look, retone

_DUE_AT = 2 / 3  # where on the bar the due time lies: the last third is being late


class ClockBar(QWidget):
    """One bar: filled as far as the clock has run, a line where it is due, striped beyond."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._tone = 0.0, "good"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_bar(self, share: float, tone: str, spoken: str) -> None:
        """Show how far it has run."""
        if (share, tone) != (self._share, self._tone):
            self._share, self._tone = share, tone
            self.update()
        self.setAccessibleName(spoken)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(look().px(90), look().px(20))

    def minimumSizeHint(self) -> QSize:
        """Readable down to here."""
        return QSize(look().px(60), look().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, run time and the due line."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 3, self.width(), self.height() - 6)
        shape = QPainterPath()
        shape.addRoundedRect(box, Radius.SMALL, Radius.SMALL)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(box, now.colour("bar_track"))
        due = box.width() * _DUE_AT
        run = min(1.0, self._share * _DUE_AT) * box.width()
        colour = now.colour("border" if self._tone == "muted" else self._tone)
        painter.fillRect(QRectF(0, box.top(), run, box.height()), colour)
        if run > due:
            painter.fillRect(QRectF(due, box.top(), run - due, box.height()), Qt.BrushStyle.BDiagPattern)
        painter.restore()
        painter.setPen(QPen(now.colour("ink"), 2))
        painter.drawLine(round(due), 0, round(due), self.height())
        painter.end()


class ClockBars(QWidget):
    """All clocks of the present round, one line each; ``why(clock_id)`` when somebody asks."""

    why = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 4)  # who answers for it stands at the end of the words: it is not to be cut
        self._lines: list[tuple[int, tuple[QWidget, ...]]] = []

    def set_bars(self, faces: Sequence[BarFace]) -> None:
        """Show these; lines stay while their clocks do, so nothing flickers."""
        if [face.key for face in faces] != [key for key, _ in self._lines]:
            self._build(faces)
        for face, (_, (name, bar, words, _link)) in zip(faces, self._lines, strict=True):
            if isinstance(name, ElidedLabel) and isinstance(words, ElidedLabel) and isinstance(bar, ClockBar):
                name.setText(face.name)
                bar.set_bar(face.share, face.tone, f"{face.name}: {face.due} {face.state}")
                words.setText(" · ".join(filter(None, (face.due, face.state, face.who))))
                retone(words, tone=face.tone if face.tone in {"late", "soon"} else "muted")

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            for _, (_, _, _, link) in self._lines:
                if isinstance(link, Button):
                    link.setText(translate("Complaints", "Why?"))

    def _build(self, faces: Sequence[BarFace]) -> None:
        for _, gone in self._lines:
            for part in gone:
                self._grid.removeWidget(part)
                part.hide()
                part.deleteLater()
        self._lines = []
        for place, face in enumerate(faces):
            name, words = ElidedLabel(least=90), ElidedLabel(role="muted", least=80)
            link = Button(translate("Complaints", "Why?"), kind=Kind.LINK, compact=True)
            link.clicked.connect(partial(self.why.emit, face.key))
            parts: tuple[QWidget, ...] = (name, ClockBar(), words, link)
            for column, part in enumerate(parts):
                self._grid.addWidget(part, place, column)
            self._lines.append((face.key, parts))
