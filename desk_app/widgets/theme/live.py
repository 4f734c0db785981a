"""The look in force and its live switching: light, dark or as the system says, text from 100 to 200 %.

Everything that paints itself asks ``look()`` while painting; Qt's own style-change event is the signal to repaint.
"""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from desk_app.kernel import texts
from desk_app.widgets.theme.fonts import families, tabular
from desk_app.widgets.theme.sheet import palette, style_sheet
from desk_app.widgets.theme.tokens import DARK, LIGHT, Colours, Size


class ColourMode(Enum):
    """Which colours a desk asked for."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Look:
    """What is needed to paint: the colours, the text scale (1.0 to 2.0) and the font families."""

    colours: Colours = LIGHT
    is_dark: bool = False
    scale: float = 1.0
    families: tuple[str, ...] = ()

    def px(self, pixels: int) -> int:
        """Pixels of text or of something that must grow with text."""
        return round(pixels * self.scale)

    def touch(self) -> int:
        """Least height of something one taps, in pixels."""
        return max(Size.TOUCH, self.px(Size.BODY + 16))

    def colour(self, name: str) -> QColor:
        """A token by its name."""
        return QColor(getattr(self.colours, name))

    def font(self, pixels: int = Size.BODY, *, bold: bool = False) -> QFont:
        """The screen font at a size (at 100 %), with digits of equal width."""
        found = _fonts.get((pixels, bold))
        if found is None:
            found = QFont(QApplication.font())
            found.setPixelSize(max(8, self.px(pixels)))
            found.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
            _fonts[pixels, bold] = tabular(found)
        return QFont(found)  # a copy: callers change it

    def icon_size(self, pixels: int = 20) -> QSize:
        """A square that grows with the text."""
        return QSize(self.px(pixels), self.px(pixels))


_looks = [Look()]
_fonts: dict[tuple[int, bool], QFont] = {}
"""The fonts of the look in force; painting asks for them many times a second."""


def look() -> Look:
    """The look in force."""
    return _looks[-1]


def retone(widget: QWidget, **properties: str) -> None:
    """Set style properties (role, tone …) on a widget and let the style sheet see them."""
    changed = [widget.setProperty(name, value) for name, value in properties.items() if widget.property(name) != value]
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else its first polish sees them
        widget.style().unpolish(widget)
        widget.style().polish(widget)


_newest: list["Theme"] = []  # the one whose look is on the application


class Theme(QObject):
    """Puts the look on the application and keeps it in step with mode, text scale, language and system."""

    changed = Signal()

    def __init__(self, app: QApplication, mode: ColourMode = ColourMode.SYSTEM, percent: int = 100) -> None:
        super().__init__(app)
        self._app = app  # the theme is the application's child: one per run
        self._mode = mode
        self._percent = percent
        self._language = texts.language()
        self._coloured: Colours | None = None
        _newest[:] = [self]
        texts.on_change(self._switch_language)
        if app.style().name().lower() != "fusion":  # the style differs by platform; putting it on again costs 5 ms
            app.setStyle(QStyleFactory.create("Fusion"))
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply()

    @property
    def mode(self) -> ColourMode:
        """What was asked for (SYSTEM stays SYSTEM)."""
        return self._mode

    @property
    def percent(self) -> int:
        """Text scale in per cent."""
        return self._percent

    def set_mode(self, mode: ColourMode) -> None:
        """Switch the colours live."""
        if mode is not self._mode:
            self._mode = mode
            self._apply()

    def set_scale(self, percent: int) -> None:
        """Switch the text scale live; values outside 100 to 200 are brought to the nearest end."""
        percent = min(200, max(100, percent))
        if percent != self._percent:
            self._percent = percent
            self._apply()

    def _switch_language(self, code: str) -> None:
        """Take the font shapes of the language (Taiwan shapes for zh_TW), then let every widget word itself anew."""
        if self is not _newest[0]:
            return  # a theme that was followed by another one has nothing to say: each word of it restyles everything
        if families(code) != families(self._language):
            self._language = code
            self._apply()
        self._language = code
        QCoreApplication.sendEvent(self._app, QEvent(QEvent.Type.LanguageChange))

    def _follow_system(self) -> None:
        if self is _newest[0] and self._mode is ColourMode.SYSTEM:
            self._apply()

    def _is_dark(self) -> bool:
        if self._mode is ColourMode.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._mode is ColourMode.DARK

    def _apply(self) -> None:
        is_dark = self._is_dark()
        names = families(self._language)
        now = Look(DARK if is_dark else LIGHT, is_dark, self._percent / 100, tuple(names))
        _looks[:] = [now]
        font = QFont()
        font.setFamilies(names)
        font.setPixelSize(now.px(Size.BODY))
        # Each of the three goes through every widget there is, so nothing is set that is so already.
        if tabular(font) != self._app.font():
            self._app.setFont(tabular(font))
        _fonts.clear()
        if now.colours is not self._coloured:
            self._coloured = now.colours
            self._app.setPalette(palette(now.colours))
        self._app.setStyleSheet(style_sheet(now.colours, is_dark=is_dark, scale=now.scale))
        self.changed.emit()
