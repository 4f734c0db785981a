"""Fields that found and missed things share: category by any word, colour, a time in the site's zone, hidden features, photo.

They judge nothing.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime, timedelta, tzinfo
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desk_app.kernel import texts
from desk_app.kernel.texts import translate
from desk_app.lost_property.rules import (
    COLOURS,
    OTHER,
    Category,
    Feature,
    all_categories,
    category,
    find_categories,
)
from desk_app.lost_property.wording import colour_name
from desk_app.widgets.buttons import Button
from desk_app.widgets.choice import ChoiceBox, ChoiceChips, Option
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.note_area import NoteArea
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.theme import Space, look

FEATURE_ROWS = 3
_OFFERED = 5
_MOST_ROWS = 6
_TEXT_HEIGHT = 76
_TIME, _DAY_AND_TIME = 2, 4  # numbers typed


def labelled(label: str, part: QWidget) -> QVBoxLayout:
    """A part with its quiet label above."""
    column = QVBoxLayout()
    column.setSpacing(Space.XS)
    column.addWidget(text_label(label, "muted", wrap=False))
    column.addWidget(part)
    return column


def beside(*parts: tuple[QWidget | QVBoxLayout, int], spacing: int = Space.M) -> QHBoxLayout:
    """Parts in one line with their shares of the width, their upper edges level."""
    line = QHBoxLayout()
    line.setSpacing(spacing)
    for part, share in parts:
        if isinstance(part, QWidget):
            line.addWidget(part, share, Qt.AlignmentFlag.AlignTop)
        else:
            line.addLayout(part, share)
    return line


class CategoryField(QWidget):
    """What it is, as people say it; the best categories stand below as chips, the first one is taken.

    Whoever finds no word for it opens the tree of all categories beside the line.
    """

    chosen = Signal(object)

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what = LineField(label, translate("LostProperty", "Umbrella, wallet, phone …"), is_required=True)
        self.chips = ChoiceChips((), translate("LostProperty", "Category"))
        self.chips.setMinimumHeight(look().touch())  # their room is there before they are: nothing jumps
        self.tree = Button(icon="chevron-down")
        self.tree.setAccessibleName(translate("LostProperty", "All categories"))
        self.tree.setToolTip(self.tree.accessibleName())
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self._grow(menu))
        self.tree.setMenu(menu)
        self._is_picked = False
        line = QHBoxLayout()
        line.setSpacing(Space.XS)
        line.addWidget(self.what, 1)
        line.addWidget(self.tree, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(line)
        column.addWidget(self.chips)
        self.what.changed.connect(self._seek)
        self.chips.chosen.connect(self._pick)
        self._seek("")

    def code(self) -> str:
        """The code of the chosen category; *something else* when nothing fits."""
        chosen = self.chips.value()
        return chosen if isinstance(chosen, str) else OTHER

    def category(self) -> Category:
        """The chosen category."""
        return category(self.code())

    def title(self) -> str:
        """What was typed, unless it is just the category's name."""
        typed = self.what.text()
        return "" if typed in self.category().names else typed

    def set_what(self, text: str) -> None:
        """Begin with these words."""
        self.what.set_text(text)

    def _seek(self, text: str) -> None:
        found = list(find_categories(text, _OFFERED)) if text.strip() else []
        known = category(self.code()) if self._is_picked else None
        if known is not None and known not in found:
            found.insert(0, known)
        if not found:
            found = [category(OTHER)] if text.strip() else []
        self.chips.set_options([Option(one.code, one.name(texts.language())) for one in found])
        if not self._is_picked and found:
            self.chips.set_value(found[0].code)
        self.chosen.emit(self.category())

    def _grow(self, menu: QMenu) -> None:
        """The tree in the reader's language, made when it is first opened."""
        if not menu.isEmpty():
            return
        language, branches = texts.language(), dict[str, QMenu]()
        for one in all_categories():
            if one.group not in branches:
                branches[one.group] = menu.addMenu(one.group_name(language))
            branches[one.group].addAction(one.name(language), partial(self._take, one))

    def _take(self, one: Category) -> None:
        """A category out of the tree; its name stands in the line unless something was typed."""
        name = one.name(texts.language())
        self._is_picked = True
        self.chips.set_options([Option(one.code, name)])
        self.chips.set_value(one.code)
        if self.what.text():
            self._seek(self.what.text())
        else:
            self.what.set_text(name)
        self.what.setFocus()

    def _pick(self, _code: object) -> None:
        self._is_picked = True
        self.chosen.emit(self.category())


class ColourField(ChoiceBox):
    """One of the usual colours, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        options = [Option("", "–"), *(Option(code, colour_name(code), code) for code in COLOURS)]
        super().__init__(options, translate("LostProperty", "Colour"), parent)
        self.set_value("")

    def code(self) -> str:
        """The colour's code, empty for none."""
        chosen = self.value()
        return chosen if isinstance(chosen, str) else ""


class TextField(QWidget):
    """Several lines of plain text with a quiet label above; Tab leaves it, Ctrl+Enter does the dialog's act."""

    def __init__(self, label: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = NoteArea("", placeholder)
        self.area.edit.setAccessibleName(label)
        self.area.edit.setFixedHeight(look().px(_TEXT_HEIGHT))
        column = labelled(label, self.area)
        column.setContentsMargins(0, 0, 0, 0)
        self.setLayout(column)
        self.setFocusProxy(self.area.edit)

    def text(self) -> str:
        """What was typed, without blanks at the ends."""
        return self.area.text().strip()

    def set_text(self, text: str) -> None:
        """Show a text."""
        self.area.set_text(text)


class TimeField(LineField):
    """A time as the site's clock shows it: ``11-21 14:32``, or ``14:32`` for today; Up and Down go by five minutes."""

    def __init__(self, label: str, moment: datetime, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(label, parent=parent)
        self._zone, self._now, self._moment = zone, moment.astimezone(zone), moment.astimezone(zone)
        self.setMinimumWidth(look().px(130))
        self.set_moment(moment)
        self.edit.textEdited.connect(self._read)
        for key, minutes in ((Qt.Key.Key_Up, 5), (Qt.Key.Key_Down, -5)):
            step = QShortcut(key, self.edit, partial(self._step, minutes))
            step.setContext(Qt.ShortcutContext.WidgetShortcut)

    def set_moment(self, moment: datetime) -> None:
        """Show another time."""
        self._moment = moment.astimezone(self._zone)
        self.set_text(f"{self._moment:%m-%d %H:%M}")
        self.set_problem("")

    def moment(self) -> datetime:
        """The aware time that was last readable."""
        return self._moment

    def _step(self, minutes: int) -> None:
        self.set_moment(self._moment + timedelta(minutes=minutes))

    def _read(self, text: str) -> None:
        found = time_typed(text, self._now)
        self.set_problem("" if found else translate("LostProperty", "Month-day hour:minute, please"))
        self._moment = found or self._moment


def time_typed(text: str, now: datetime) -> datetime | None:
    """What was typed as a time near ``now`` (local, aware); without a day it is today's, a later one last year's."""
    numbers = [int(part) for part in re.findall(r"[0-9]{1,2}", unicodedata.normalize("NFKC", text))]
    day = (numbers[0], numbers[1]) if len(numbers) == _DAY_AND_TIME else (now.month, now.day)
    if len(numbers) not in {_TIME, _DAY_AND_TIME}:
        return None
    hour, minute = numbers[-2:]
    try:
        found = now.replace(month=day[0], day=day[1], hour=hour, minute=minute, second=0, microsecond=0)
        return found.replace(year=found.year - 1) if found > now + timedelta(days=1) else found
    except ValueError:
        return None


class FeatureFields(QWidget):
    """Hidden features: question, answer, must; three lines at first, up to six."""

    changed = Signal()

    def __init__(self, rows: int = FEATURE_ROWS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[tuple[LineField, LineField, CheckRow]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self.more = Button(translate("LostProperty", "One more"), icon="plus", compact=True)
        self.more.clicked.connect(self.add_row)
        for _ in range(rows):
            self.add_row()
        self._column.addWidget(self.more)

    def features(self) -> tuple[Feature, ...]:
        """What was typed, empty lines included."""
        return tuple(Feature(question.text(), answer.text(), must.isChecked()) for question, answer, must in self.rows)

    def count(self) -> int:
        """How many are complete."""
        return sum(bool(question.text() and answer.text()) for question, answer, _ in self.rows)

    def add_row(self) -> None:
        """Offer one more line."""
        question = LineField("", translate("LostProperty", "What to ask"))
        answer = LineField("", translate("LostProperty", "What is right"))
        must = CheckRow(translate("LostProperty", "Must fit"))
        number = len(self.rows) + 1
        for field, words in (
            (question, translate("LostProperty", "Question {number}")),
            (answer, translate("LostProperty", "Answer {number}")),
        ):
            field.edit.setAccessibleName(words.format(number=number))
            field.changed.connect(lambda _text: self.changed.emit())
        self.rows.append((question, answer, must))
        self._column.insertLayout(number - 1, beside((question, 4), (answer, 4), (must, 0), spacing=Space.S))
        self.more.setVisible(len(self.rows) < _MOST_ROWS)
