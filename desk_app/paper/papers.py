"""The papers a form can be printed on and the type sizes that suit each; nothing here draws.

All lengths are points; a definition gives millimetres. A height of 0 means: as long as the content (a roll).
"""

from dataclasses import dataclass, replace
from typing import Final

from desk_app.paper.values import MM

Colour = tuple[float, float, float]
BLACK: Final[Colour] = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class Theme:
    """Type sizes (points) and tones of one paper; a roll is black only, because its printer has no grey."""

    title: float
    section: float
    body: float
    small: float
    label: float
    gap: float
    ink: Colour = (0.07, 0.09, 0.09)
    quiet: Colour = (0.37, 0.41, 0.40)
    line: Colour = (0.74, 0.77, 0.75)
    accent: Colour = (0.06, 0.37, 0.34)
    tint: Colour = (0.953, 0.965, 0.957)
    hairline: float = 0.4
    is_roll: bool = False
    max_lines: int = 0


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet: size and margins in points and its theme."""

    name: str
    width: float
    height: float
    left: float
    top: float
    right: float
    bottom: float
    theme: Theme

    @property
    def content_width(self) -> float:
        """Return the width between the side margins."""
        return self.width - self.left - self.right


LETTER: Final = Theme(title=17, section=10.5, body=9.5, small=8, label=7.25, gap=3.6 * MM)
ROLL: Final = Theme(
    title=13,
    section=10.5,
    body=9.5,
    small=8.25,
    label=8.25,
    gap=2.6 * MM,
    ink=BLACK,
    quiet=BLACK,
    line=BLACK,
    accent=BLACK,
    tint=(1, 1, 1),
    hairline=0.71,  # two dots at 203 dpi: one dot comes and goes
    is_roll=True,
)
CARD: Final = replace(LETTER, title=11, section=9, body=8.5, small=7, label=6.25, gap=1.8 * MM, max_lines=2)
#: A page longer than this starts a second one: PDF readers stop at 5,080 mm.
LONGEST_ROLL: Final = 3000 * MM


def _paper(name: str, width: float, height: float, margins: tuple[float, float, float, float], theme: Theme) -> Paper:
    left, top, right, bottom = (side * MM for side in margins)
    return Paper(name, width * MM, height * MM, left, top, right, bottom, theme)


PAPERS: Final = {
    paper.name: paper
    for paper in (
        _paper("roll80", 80, 0, (5, 4, 5, 6), ROLL),
        _paper("a5", 148, 210, (12, 11, 12, 10), LETTER),
        _paper("a5-landscape", 210, 148, (13, 10, 13, 9), LETTER),
        _paper("a4", 210, 297, (17, 15, 17, 12), LETTER),
        _paper("a4-landscape", 297, 210, (15, 13, 15, 11), LETTER),
        _paper("badge", 90, 60, (5, 4.5, 5, 4), CARD),
    )
}


def own_paper(width: float, height: float, margin: float) -> Paper:
    """Return a paper of the site's own size in millimetres, such as one label of a label roll."""
    return _paper("own", width, height, (margin, margin, margin, margin), CARD)
