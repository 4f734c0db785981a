"""Colours, spacing, radii and type sizes as plain values, light and dark, with the pairs that must stay readable.

No Qt here: the contrast test and the paper tools read these values without a window.
"""

from typing import NamedTuple


class Colours(NamedTuple):
    """One complete set of colours as #rrggbb; field names are the @names of the style sheet template.

    No dataclass: writing fifty fields' methods would cost each start 2 ms.
    """

    header: str
    on_header: str
    on_header_muted: str
    header_field: str
    header_pill: str
    page: str
    panel: str
    border: str
    line: str
    strip: str
    ink: str
    muted: str
    accent: str
    primary: str
    primary_hover: str
    primary_pressed: str
    on_primary: str
    danger: str
    danger_hover: str
    on_danger: str
    tint: str
    phrase: str
    hover: str
    control_border: str
    field_border: str
    disabled: str
    disabled_fill: str
    focus: str
    late: str
    late_fill: str
    late_border: str
    soon: str
    soon_fill: str
    soon_border: str
    good: str
    badge_late: str
    on_badge_late: str
    badge_soon: str
    on_badge_soon: str
    badge_calm: str
    on_badge_calm: str
    bar_track: str
    bar_wait: str
    bar_seated: str
    bar_over: str
    bar_serving: str
    on_bar: str
    pad: str
    pad_ink: str
    wrong_underline: str


LIGHT = Colours(
    header="#0e4f4b",
    on_header="#ffffff",
    on_header_muted="#d7e8e6",
    header_field="#2e6663",
    header_pill="#2b6460",
    page="#f6f4ef",
    panel="#ffffff",
    border="#e2ddd1",
    line="#f0ece2",
    strip="#ede9df",
    ink="#1e2b2a",
    muted="#5b6664",
    accent="#0e4f4b",
    primary="#0e7c74",
    primary_hover="#0b6d66",
    primary_pressed="#095852",
    on_primary="#ffffff",
    danger="#b3261e",
    danger_hover="#97201a",
    on_danger="#ffffff",
    tint="#e9f3f1",
    phrase="#f3f7f6",
    hover="#f4f8f7",
    control_border="#c9d4d2",
    field_border="#7f9390",
    disabled="#5f6866",
    disabled_fill="#f1f0ec",
    focus="#0e7c74",
    late="#b3261e",
    late_fill="#fdf3f2",
    late_border="#e3a29c",
    soon="#935600",
    soon_fill="#fefaee",
    soon_border="#e6cf93",
    good="#1b6e45",
    badge_late="#b3261e",
    on_badge_late="#ffffff",
    badge_soon="#f2d9a8",
    on_badge_soon="#6b4200",
    badge_calm="#e7efee",
    on_badge_calm="#0e4f4b",
    bar_track="#f3f0e8",
    bar_wait="#bfdad6",
    bar_seated="#8fc1ba",
    bar_over="#e8a39c",
    bar_serving="#d7e6f2",
    on_bar="#1e2b2a",
    pad="#fcfbf8",
    pad_ink="#14211f",
    wrong_underline="#b3261e",
)

DARK = Colours(
    header="#0b3a37",
    on_header="#f2f7f6",
    on_header_muted="#c4dad7",
    header_field="#1d5450",
    header_pill="#1b4f4b",
    page="#131818",
    panel="#1b2222",
    border="#333f3e",
    line="#283130",
    strip="#171d1d",
    ink="#e8efed",
    muted="#a5b3b0",
    accent="#7fd6cb",
    primary="#35aca0",
    primary_hover="#46bcb0",
    primary_pressed="#5ccabf",
    on_primary="#04211e",
    danger="#f28b82",
    danger_hover="#f7a29a",
    on_danger="#3a0906",
    tint="#1d3532",
    phrase="#202b2a",
    hover="#243030",
    control_border="#465553",
    field_border="#758a87",
    disabled="#97a3a1",
    disabled_fill="#232a2a",
    focus="#5ccabf",
    late="#ff9d94",
    late_fill="#321d1b",
    late_border="#8c4640",
    soon="#f0bd66",
    soon_fill="#2d2617",
    soon_border="#76602c",
    good="#6fd09a",
    badge_late="#d2453b",
    on_badge_late="#ffffff",
    badge_soon="#5c4719",
    on_badge_soon="#f8deab",
    badge_calm="#2b3a38",
    on_badge_calm="#cfe3e0",
    bar_track="#283030",
    bar_wait="#33625c",
    bar_seated="#2b7f75",
    bar_over="#9a453e",
    bar_serving="#35566f",
    on_bar="#ffffff",
    pad="#f4f2ec",  # paper stays light: the customer signs with dark ink in both modes
    pad_ink="#14211f",
    wrong_underline="#ff9d94",
)

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    ("on_header", "header"),
    ("on_header_muted", "header"),
    ("on_header", "header_field"),
    ("on_header_muted", "header_field"),
    ("on_header", "header_pill"),
    *((text, ground) for text in ("ink", "muted") for ground in ("page", "panel", "strip", "tint", "phrase", "hover")),
    ("accent", "panel"),
    ("accent", "tint"),
    ("accent", "page"),
    ("on_primary", "primary"),
    ("on_primary", "primary_hover"),
    ("on_primary", "primary_pressed"),
    ("on_danger", "danger"),
    ("on_danger", "danger_hover"),
    ("disabled", "disabled_fill"),
    *((text, ground) for text in ("late", "soon", "good") for ground in ("panel", "page", "strip", "tint")),
    ("late", "late_fill"),
    ("ink", "late_fill"),
    ("muted", "late_fill"),
    ("soon", "soon_fill"),
    ("ink", "soon_fill"),
    ("muted", "soon_fill"),
    ("on_badge_late", "badge_late"),
    ("on_badge_soon", "badge_soon"),
    ("on_badge_calm", "badge_calm"),
    *(("on_bar", ground) for ground in ("bar_wait", "bar_seated", "bar_over", "bar_serving")),
    ("ink", "bar_track"),
    ("pad_ink", "pad"),
)
"""Every (text, ground) pair that is drawn somewhere: each has at least 4.5:1 in both modes."""

SHAPE_PAIRS: tuple[tuple[str, str], ...] = (
    ("focus", "panel"),
    ("focus", "page"),
    ("field_border", "panel"),
    ("primary", "panel"),
)
"""Shapes that carry meaning (focus ring, field edge): at least 3:1."""


class Space:
    """Distances in pixels on a grid of four."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24


class Radius:
    """Corner radii in pixels."""

    CARD = 12
    CONTROL = 9
    SMALL = 6


class Size:
    """Type sizes and touch sizes in pixels at 100 %."""

    TINY = 12
    SMALL = 13
    BODY = 15
    LEAD = 17
    TITLE = 19
    NUMBER = 21
    DISPLAY = 30
    HUGE = 44
    TOUCH = 44
    COMPACT = 36


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb, 0 (black) to 1 (white), as WCAG defines it."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Contrast of two colours, 1 to 21."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)
