"""How rows of the register look: items with photo and days left, reports with their promise. Words and tones only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo

from PySide6.QtGui import QColor, QPainter, QPixmap

from desk_app.kernel.texts import translate
from desk_app.lost_property import queries
from desk_app.lost_property.queries import ItemRow, ReportRow
from desk_app.lost_property.rules import State, days_left, tone
from desk_app.lost_property.wording import category_name, days_text, item_title, state_name
from desk_app.widgets import icons
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.theme import look

_SIDE = 104  # thumbnails are kept at twice their size on a plain screen
_KEPT = 400
_SWATCHES = {
    "black": "#2f3b39",
    "white": "#e9e6df",
    "grey": "#9aa09e",
    "red": "#b3423a",
    "orange": "#c8772e",
    "yellow": "#d2b03c",
    "green": "#4f8a5b",
    "blue": "#3d6a99",
    "purple": "#75588f",
    "pink": "#c98aa0",
    "brown": "#9a6a3f",
    "gold": "#b99a4b",
    "silver": "#b4babd",
    "mixed": "#8a8f7a",
}


@dataclass(slots=True)
class Surroundings:
    """What faces need besides their row: the day, the zone, the thumbnails already read."""

    today: date
    now: datetime
    zone: tzinfo
    pictures: dict[int, QPixmap] = field(default_factory=dict)

    def read_pictures(self, rows: Iterable[object]) -> None:
        """Read the thumbnails of rows that are new, all in one read."""
        if len(self.pictures) > _KEPT:
            self.pictures.clear()
        items = [row for row in rows if isinstance(row, ItemRow) and row.id not in self.pictures]
        known = queries.thumbs([item.id for item in items])
        for item in items:
            self.pictures[item.id] = picture(known.get(item.id), item.colour)


def picture(data: bytes | None, colour: str) -> QPixmap:
    """The item's photo cut to a square, or a plain swatch of its colour with the sign of a photo."""
    found = QPixmap()
    if data and found.loadFromData(data):
        side = min(found.width(), found.height())
        return found.copy((found.width() - side) // 2, (found.height() - side) // 2, side, side)
    drawn = QPixmap(_SIDE, _SIDE)
    ground = QColor(_SWATCHES[colour]) if colour in _SWATCHES else look().colour("bar_track")
    drawn.fill(ground)
    ink = QColor("#ffffff") if ground.lightness() < 150 else QColor("#4a4a46")
    ink.setAlpha(150)
    sign = icons.pixmap("inbox", ink, 40)
    painter = QPainter(drawn)
    painter.setOpacity(0.6)
    painter.drawPixmap((_SIDE - 40) // 2, (_SIDE - 40) // 2, sign)
    painter.end()
    return drawn


def key_of(row: object) -> tuple[str, int]:
    """What makes a row the same row."""
    if isinstance(row, ItemRow):
        return "found_item", row.id
    return ("lost_report", row.id) if isinstance(row, ReportRow) else ("", 0)


def face_of(row: object, around: Surroundings) -> RowFace:
    """The face of any row of the register."""
    if isinstance(row, ItemRow):
        return _item_face(row, around)
    return _report_face(row, around) if isinstance(row, ReportRow) else RowFace("")


def short_number(number: str) -> str:
    """The part of a slip number that tells items of a site apart at a glance: month and day, desk, sequence."""
    return f"{number[4:8]}-{number[8:10]}-{number[10:-1]}"


def _item_face(row: ItemRow, around: Surroundings) -> RowFace:
    found = row.found_at.astimezone(around.zone)
    where = translate("LostProperty", "{day} {place}").format(day=f"{found:%m-%d}", place=row.place)
    sub = " · ".join(filter(None, (short_number(row.number), row.storage, where)))
    timer, mood = _timer(row, around)
    badge, badge_tone = _badge(row)
    return RowFace(
        item_title(row.title, row.category),
        sub=sub,
        timer=timer,
        tone=mood,
        badge=badge,
        badge_tone=badge_tone,
        picture=around.pictures.get(row.id) or picture(None, row.colour),
    )


def _timer(row: ItemRow, around: Surroundings) -> tuple[str, str]:
    if not row.is_held:
        return state_name(row.state), "muted"
    left = days_left(row.due_at, around.today, around.zone)
    return days_text(left), tone(left)


def _badge(row: ItemRow) -> tuple[str, BadgeTone]:
    """The first of these that holds; what hurries comes first."""
    marks = (
        (row.state is State.DISPUTED, translate("LostProperty", "two claims"), BadgeTone.LATE),
        (row.is_held and row.locked_until is not None, translate("LostProperty", "locked"), BadgeTone.LATE),
        (row.is_dangerous, translate("LostProperty", "dangerous"), BadgeTone.LATE),
        (row.is_valuable, translate("LostProperty", "valuable"), BadgeTone.LATE),
        (row.state is State.REGISTERED, translate("LostProperty", "not shelved"), BadgeTone.SOON),
        (row.is_perishable, translate("LostProperty", "perishable"), BadgeTone.SOON),
    )
    return next(((words, mood) for holds, words, mood in marks if holds), ("", BadgeTone.CALM))


def _report_face(row: ReportRow, around: Surroundings) -> RowFace:
    left = days_left(row.promised_at, around.today, around.zone)
    promised = row.promised_at.astimezone(around.zone)
    is_late = around.now > row.promised_at
    timer = f"{promised:%H:%M}" if left == 0 else f"{promised:%m-%d}"
    sub = " · ".join(filter(None, (row.name, row.phone, row.place)))
    return RowFace(
        category_name(row.category),
        purpose=row.description[:60],
        sub=sub,
        timer=timer,
        tone="late" if is_late else "soon" if left <= 0 else "good",
        badge=translate("LostProperty", "told") if row.told_at else "",
        badge_tone=BadgeTone.CALM,
        picture=picture(None, row.colour),
    )
