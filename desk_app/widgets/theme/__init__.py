"""The look of every window: colours, sizes, style sheet, font and icons, switched live.

The only place that names a colour or a pixel size. Must never know a slice or a widget class above Qt's own.
"""

from desk_app.widgets.theme.live import ColourMode, Look, Theme, look, retone
from desk_app.widgets.theme.tokens import Colours, Radius, Size, Space

__all__ = ["ColourMode", "Colours", "Look", "Radius", "Size", "Space", "Theme", "look", "retone"]
