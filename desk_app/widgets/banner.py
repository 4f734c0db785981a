"""One quiet line over the page: *the clock jumped*, *next year's holidays are missing*, *saved*.

Never takes the focus and never stops work; one banner bar holds all lines, a line per key.
"""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.widgets import icons
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.labels import text_label
from desk_app.widgets.theme import Space, look, retone

_ICONS = {"late": "alert", "soon": "alert", "calm": "info", "good": "check"}


class Banner(QFrame):
    """One line with icon, sentence, optional action and a close cross."""

    acted = Signal(str)
    closed = Signal(str)

    def __init__(
        self, key: str, text: str, tone: str = "soon", action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._tone = tone
        self._picture = QLabel()
        self._words = text_label(text)
        self._act = Button(action, kind=Kind.PLAIN, compact=True)
        self._close = Button(kind=Kind.LINK, icon="close", compact=True)
        self._act.clicked.connect(lambda: self.acted.emit(self.key))
        self._close.clicked.connect(lambda: self.closed.emit(self.key))
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.M, 0, Space.XS, 0)
        line.setSpacing(Space.S)
        line.addWidget(self._picture)
        line.addWidget(self._words, 1)
        line.addWidget(self._act)
        line.addWidget(self._close)
        self.set_text(text, tone, action)
        self._word()

    def set_text(self, text: str, tone: str, action: str = "") -> None:
        """Change the line in place."""
        self._tone = tone
        self._words.setText(text)
        self._act.setText(action)
        self._act.setVisible(bool(action))
        self.setAccessibleName(text)
        retone(self, role="banner", tone=tone)
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Follow look and language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._word()
        elif event.type() is QEvent.Type.StyleChange and hasattr(self, "_picture"):
            self._draw_icon()

    def _draw_icon(self) -> None:
        name = self._tone if self._tone in ("late", "soon", "good") else "accent"
        picture = icons.pixmap(_ICONS[self._tone], look().colour(name), look().px(18), self.devicePixelRatioF())
        self._picture.setPixmap(picture)

    def _word(self) -> None:
        self._close.setAccessibleName(translate("Widgets", "Hide this line"))


class BannerBar(QWidget):
    """All banner lines of a window, newest below; empty it takes no room. ``toast`` lines leave by themselves."""

    acted = Signal(str)
    closed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, Banner] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self._toast = QTimer(self, singleShot=True)
        self._toast.timeout.connect(lambda: self.hide_line("toast"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on=False)
        self.hide()

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys of the lines that are shown."""
        return tuple(self._lines)

    def show_line(self, key: str, text: str, tone: str = "soon", action: str = "") -> None:
        """Show or change a line; tone is late, soon, calm or good."""
        known = self._lines.get(key)
        if known is not None:
            known.set_text(text, tone, action)
            return
        line = Banner(key, text, tone, action)
        line.acted.connect(self.acted)
        line.closed.connect(self._close)
        self._lines[key] = line
        self._column.addWidget(line)
        self.show()

    def hide_line(self, key: str) -> None:
        """Take a line away; unknown keys are fine."""
        line = self._lines.pop(key, None)
        if line is not None:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.setVisible(bool(self._lines))

    def toast(self, text: str, tone: str = "good", milliseconds: int = 4000) -> None:
        """Show a line that goes away by itself, such as *copied*."""
        self.show_line("toast", text, tone)
        self._toast.start(milliseconds)

    def _close(self, key: str) -> None:
        self.hide_line(key)
        self.closed.emit(key)
