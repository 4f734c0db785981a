"""Free text for notes and letters, checked while typing for words never to say (P2); typing is never held up.

The checker is handed in: it knows the words, this part only shows hits and the polite alternatives.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.widgets.labels import ElidedLabel, text_label
from desk_app.widgets.theme import Space, look, retone


@dataclass(frozen=True, slots=True)
class Hit:
    """A stretch of the text that should be said otherwise; start and length in characters."""

    start: int
    length: int
    say_instead: str = ""


Checker = Callable[[str], Sequence[Hit]]


class _Plain(QTextEdit):
    """Takes plain text only, whatever is pasted; Tab leaves the field."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802  Qt's name
        """Paste as plain text, without control characters."""
        kept = "".join(sign for sign in source.text() if sign.isprintable() or sign in "\n\t")
        self.insertPlainText(kept[:20_000])


class NoteArea(QWidget):
    """Label, text, and below it one line: checked and fine, or the first hit with what to say instead."""

    changed = Signal(str)

    def __init__(
        self, label: str = "", placeholder: str = "", checker: Checker | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.edit = _Plain()
        self._checker = checker
        self._hits: tuple[Hit, ...] = ()
        self._label = ElidedLabel(role="section")
        self._verdict = text_label("", "muted")
        self._verdict.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS + 2)
        column.addWidget(self._label)
        column.addWidget(self.edit, 1)
        column.addWidget(self._verdict)
        self._pause = QTimer(self, singleShot=True, interval=250)
        self._pause.timeout.connect(self.check)
        self.edit.textChanged.connect(self._typed)
        self.setFocusProxy(self.edit)
        self.edit.setMinimumHeight(look().px(64))
        self.set_label(label, placeholder)

    def set_label(self, label: str, placeholder: str = "") -> None:
        """Word the field."""
        self._label.setText(label)
        self._label.setVisible(bool(label))
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(label or placeholder)

    def set_checker(self, checker: Checker | None) -> None:
        """Check with this from now on."""
        self._checker = checker
        self.check()

    def text(self) -> str:
        """What was typed."""
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text; the same text leaves the cursor alone."""
        if text != self.text():
            self.edit.setPlainText(text)
            self.check()

    @property
    def hits(self) -> tuple[Hit, ...]:
        """What the last check found."""
        return self._hits

    def check(self) -> None:
        """Check now; underlines hits and words the line below."""
        self._pause.stop()
        text = self.text()
        self._hits = tuple(self._checker(text)) if self._checker is not None else ()
        self._underline()
        self._say(text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow look and language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange) and hasattr(self, "_pause"):
            self._underline()
            self._say(self.text())

    def _typed(self) -> None:
        self.changed.emit(self.text())
        if self._checker is not None:
            self._pause.start()

    def _underline(self) -> None:
        shape = QTextCharFormat()
        shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        shape.setUnderlineColor(QColor(look().colour("wrong_underline")))
        marks = []
        for hit in self._hits:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.edit.document())
            cursor.setPosition(self._position(hit.start))
            cursor.setPosition(self._position(hit.start + hit.length), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, shape
            marks.append(mark)
        self.edit.setExtraSelections(marks)

    def _position(self, characters: int) -> int:
        """Qt counts UTF-16 units, Python counts characters: rare characters take two units."""
        text = self.text()[:characters]
        return min(len(text) + sum(ord(sign) > 0xFFFF for sign in text), self.edit.document().characterCount() - 1)

    def _say(self, text: str) -> None:
        self._verdict.setVisible(self._checker is not None and bool(text.strip()))
        if not self._hits:
            self._verdict.setText(translate("Widgets", "Wording: fine"))
            retone(self._verdict, tone="muted")
            return
        first = self._hits[0]
        said = text[first.start : first.start + first.length]
        words = translate("Widgets", "Better not “{said}”. Say: {instead}")
        if not first.say_instead:
            words = translate("Widgets", "Better not “{said}”")
        self._verdict.setText(words.format(said=said, instead=first.say_instead))
        retone(self._verdict, tone="late")
        self._verdict.setAlignment(Qt.AlignmentFlag.AlignLeft)
