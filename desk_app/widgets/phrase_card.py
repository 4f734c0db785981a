"""The phrase to say, large, with an accent bar at the left and one key to copy it (P1, P3).

Shows what it is given: choosing the phrase is the slice's work.
"""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.labels import TickingLabel, text_label
from desk_app.widgets.theme import Space, look, retone


class PhraseCard(QWidget):
    """One phrase with a small line of detail below; ``copied`` tells that it went to the clipboard."""

    copied = Signal(str)

    def __init__(self, phrase: str = "", detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrase = text_label(phrase, "lead")
        self._detail = TickingLabel(detail, "muted", ground="phrase")
        self._copy = Button(kind=Kind.LINK, icon="copy")
        self._copy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._copy.clicked.connect(self.copy)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self._phrase)
        words.addWidget(self._detail)
        line = QHBoxLayout(self)
        line.setContentsMargins(18, Space.S, Space.XS, Space.S)
        line.setSpacing(Space.XS)
        line.addLayout(words, 1)
        line.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.set_phrase(phrase, detail)
        self._word()

    @property
    def phrase(self) -> str:
        """What to say."""
        return self._phrase.text()

    def set_phrase(self, phrase: str, detail: str = "", tone: str = "") -> None:
        """Show another phrase; an empty one hides the card."""
        if phrase != self._phrase.text():  # the detail ticks, the phrase stays: it must not be laid out each second
            self._phrase.setText(phrase)
        self._detail.setText(detail)
        retone(self._detail, tone=tone)
        self._detail.setVisible(bool(detail))
        self.setVisible(bool(phrase))
        self.setAccessibleName(phrase)
        self.setAccessibleDescription(detail)

    def copy(self) -> None:
        """Put the phrase on the clipboard."""
        QGuiApplication.clipboard().setText(self.phrase)
        self.copied.emit(self.phrase)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._word()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tinted card and its accent bar."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), Space.S, Space.S)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), now.colour("phrase"))
        painter.fillRect(0, 0, 4, self.height(), now.colour("primary"))
        painter.end()

    def _word(self) -> None:
        self._copy.setAccessibleName(translate("Widgets", "Copy the phrase"))
        self._copy.setToolTip(translate("Widgets", "Copy the phrase"))
