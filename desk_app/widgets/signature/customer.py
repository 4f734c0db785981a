"""The customer's part of a signature: a pad at the desk that shows itself to the customer, and the view that shows it.

The view fills any screen and shows the words to sign and the ink, nothing else (G2); it takes no input.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desk_app.widgets.signature.ink import InkView
from desk_app.widgets.signature.pad import SignaturePad
from desk_app.widgets.signing import Signing
from desk_app.widgets.theme import look

_EDGE, _WORDS, _LEAST = 24, 6, 18  # words take a sixth of the height; no letter below 18 pixels


class ShownPad(SignaturePad):
    """A pad whose ink the customer sees on their own screen for as long as it is in sight at the desk."""

    def __init__(self, signing: Signing, caption: str = "", parent: QWidget | None = None) -> None:
        super().__init__(caption, parent)
        self._signing = signing
        self._words = ""

    def set_words(self, words: str) -> None:
        """What is signed, in the customer's language."""
        self._words = words
        if self.isVisible():
            self._signing.begin(self, words)

    def showEvent(self, event: QShowEvent) -> None:
        """Come up before the customer as well."""
        super().showEvent(event)
        if not event.spontaneous():
            self._signing.begin(self, self._words)

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight here, out of sight there: another tab, the lock, the end."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._signing.end(self)


class SignedView(QWidget):
    """Lies over the customer's window while somebody signs; ``ink`` follows the pad as it is drawn."""

    def __init__(self, signing: Signing, parent: QWidget) -> None:
        super().__init__(parent)
        self._signing = signing
        self._pad: SignaturePad | None = None
        self.ink = InkView("", self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        signing.changed.connect(self._follow)
        self._follow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words over the ink, as large as they fit on two lines."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("page"))
        box = QRectF(_EDGE, 0, self.width() - 2 * _EDGE, self.height() / _WORDS)
        font = look().font(bold=True)
        size = int(box.height() * 0.5)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        while size > _LEAST:
            font.setPixelSize(size)
            if QFontMetricsF(font).boundingRect(box, int(flags), self._signing.words).height() <= box.height():
                break
            size -= 2
        painter.setFont(font)
        painter.setPen(look().colour("ink"))
        painter.drawText(box, int(flags), self._signing.words)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The ink takes what the words leave."""
        super().resizeEvent(event)
        top = self.height() // _WORDS
        self.ink.setGeometry(_EDGE, top, max(1, self.width() - 2 * _EDGE), max(1, self.height() - top - _EDGE))

    def _follow(self) -> None:
        pad = self._signing.pad
        if pad is not self._pad:
            if self._pad is not None:
                self._pad.leave_mirror(self.ink)
                self.ink.clear()
            if pad is not None:
                pad.mirror_to(self.ink)
            self._pad = pad
        self.setAccessibleName(self._signing.words)
        self.setVisible(pad is not None)
        if pad is not None:
            self.raise_()
            self.update()
