"""Fills the style sheet template and the palette from the tokens.

Knows no widget class; a colour that the template names and the tokens lack is a bug and raises.
"""

import re
from functools import cache

from PySide6.QtGui import QColor, QPalette

from desk_app.widgets.theme.resources import resource
from desk_app.widgets.theme.tokens import Colours

_COLOUR = re.compile(r"@(\w+)")
_PIXELS = re.compile(r"~(\d+)px")


@cache
def _template() -> str:
    return resource("style/desk.qss").read_text(encoding="utf-8")


def style_sheet(colours: Colours, *, is_dark: bool, scale: float) -> str:
    """The whole style sheet for one set of colours and one text scale (1.0 to 2.0)."""
    icons = resource("style") / ("dark" if is_dark else "light")
    values = colours._asdict()
    values |= {f"icon_{name}": (icons / f"{name}.svg").as_posix() for name in ("check", "dot", "chevron")}
    body = _template().split("*/", 1)[1]
    sized = _PIXELS.sub(lambda match: f"{round(int(match[1]) * scale)}px", body)
    return _COLOUR.sub(lambda match: values[match[1]], sized)


def palette(colours: Colours) -> QPalette:
    """The palette for everything the style sheet doesn't reach."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.page,
        QPalette.ColorRole.WindowText: colours.ink,
        QPalette.ColorRole.Base: colours.panel,
        QPalette.ColorRole.AlternateBase: colours.hover,
        QPalette.ColorRole.Text: colours.ink,
        QPalette.ColorRole.Button: colours.panel,
        QPalette.ColorRole.ButtonText: colours.ink,
        QPalette.ColorRole.BrightText: colours.late,
        QPalette.ColorRole.Highlight: colours.primary,
        QPalette.ColorRole.HighlightedText: colours.on_primary,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.ToolTipBase: colours.ink,
        QPalette.ColorRole.ToolTipText: colours.panel,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Mid: colours.border,
        QPalette.ColorRole.Accent: colours.primary,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled))
    return made
