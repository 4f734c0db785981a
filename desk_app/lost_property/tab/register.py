"""The card at the left: the register by lists and search, new things above, the batch and the month below.

Shows rows by pages as one scrolls and says what a person wants; the page has it done.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.lost_property.queries import LeftBehindRow
from desk_app.lost_property.rules import Filter
from desk_app.lost_property.tab.faces import Surroundings, face_of, key_of
from desk_app.lost_property.wording import filter_name
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import Panel, row
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import EmptyState
from desk_app.widgets.line_field import LineField
from desk_app.widgets.paged_model import Fetch, PagedModel
from desk_app.widgets.row_list import FaceModel, RowList
from desk_app.widgets.rows_model import Column
from desk_app.widgets.state_row import StateRow
from desk_app.widgets.theme import Space

REPORTS = "reports"
_LISTS = (Filter.IN_CUSTODY, Filter.TO_TRANSFER, Filter.CLAIMED, REPORTS)
_RARER = (Filter.ADMINISTRATION, Filter.ALL)
_NOTES = 2
_SHORT = 14


class PagedFaces(FaceModel, PagedModel):
    """A page of faces at a time, fetched as one scrolls."""

    def __init__(self, around: Surroundings, fetch: Fetch) -> None:
        face = partial(face_of, around=around)
        PagedModel.__init__(self, [Column("", lambda found: face(found).spoken())], key_of, fetch)
        self._face = face
        self._timer, self._made = None, None


class RegisterList(RowList):
    """The list over a paged model."""

    def __init__(self, around: Surroundings, fetch: Fetch) -> None:
        super().__init__(lambda found: face_of(found, around), key_of, "")
        self.paged = PagedFaces(around, fetch)
        self.setModel(self.paged)
        self.rows = self.paged
        self.selectionModel().currentChanged.connect(self._tell)


class RegisterPanel(Panel):
    """``chosen(row)``, ``wanted(act)`` for a button, ``filtered()`` for another list or search, ``take_over(note)``."""

    chosen = Signal(object)
    opened = Signal(object)
    wanted = Signal(str)
    filtered = Signal()
    take_over = Signal(object)

    def __init__(self, around: Surroundings, fetch: Fetch, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.shown: Filter | str = Filter.IN_CUSTODY
        self._counts: dict[Filter | str, int] = {}
        self.found = Button(kind=Kind.PRIMARY, icon="plus", compact=True)
        self.missing = Button(icon="plus", compact=True)
        self.add_action(self.found, self.missing)
        self.chips = ChoiceChips()
        self.search = LineField()
        self.list = RegisterList(around, fetch)
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.notes = tuple(StateRow(state="soon") for _ in range(_NOTES))
        self._noted: tuple[LeftBehindRow, ...] = ()
        self.transfer = Button(compact=True)
        self.month = Button(compact=True)
        self.more = Button(icon="chevron-down", compact=True)
        self.menu = QMenu(self)
        self.more.setMenu(self.menu)
        self._pause = QTimer(self, singleShot=True, interval=150)
        self._lay_out()
        self._connect()
        self.word()

    def reload(self, *, keep: bool = True) -> None:
        """Read the list again; ``keep`` leaves selection and place as they are."""
        if keep:
            self.list.paged.refresh()
        else:
            self.list.paged.reload()
            self.list.scrollToTop()
        self.stack.setCurrentIndex(0 if self.list.paged.rows else 1)

    def set_counts(self, counts: dict[Filter | str, int]) -> None:
        """Numbers beside the chips."""
        if counts != self._counts:
            self._counts = counts
            self._word_chips()
        self.transfer.set_count(counts.get(Filter.TO_TRANSFER, 0), BadgeTone.SOON)

    def set_left_behind(self, notes: Sequence[LeftBehindRow]) -> None:
        """What visitors left behind and nobody registered yet: one step takes it over (R8)."""
        self._noted = tuple(notes[:_NOTES])
        for place, line in enumerate(self.notes):
            line.setVisible(place < len(self._noted))
            if place < len(self._noted):
                note = self._noted[place]
                words = translate("LostProperty", "{label} left: {what}")
                text = words.format(label=note.label, what=_short(note.text))
                line.set_state(text, "soon", translate("LostProperty", "Register it"))

    def show_list(self, wanted: Filter | str) -> None:
        """Bring another list into sight."""
        self.chips.set_value(wanted)
        self._show(wanted)

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.set_title(translate("LostProperty", "Left items"))
        self.found.setText(translate("LostProperty", "Found"))
        self.missing.setText(translate("LostProperty", "Missed"))
        self.search.set_label("", translate("LostProperty", "Number, word, name, phone, initials"))
        self.list.setAccessibleName(translate("LostProperty", "Register of left items"))
        self.transfer.setText(translate("LostProperty", "Hand on batch"))
        self.month.setText(translate("LostProperty", "Month register"))
        self.more.setAccessibleName(translate("LostProperty", "More"))
        self.menu.clear()
        for wanted in _RARER:
            words = translate("LostProperty", "Show: {list}").format(list=filter_name(wanted))
            self.menu.addAction(words, partial(self.show_list, wanted))
        self.menu.addSeparator()
        self.menu.addAction(
            translate("LostProperty", "Count the sealed valuables"), lambda: self.wanted.emit("envelopes")
        )
        self.menu.addAction(translate("LostProperty", "Save as spreadsheet …"), lambda: self.wanted.emit("month"))
        self._word_chips()
        self._word_empty()

    def _word_chips(self) -> None:
        options = [
            Option(
                wanted,
                filter_name(wanted) if isinstance(wanted, Filter) else translate("LostProperty", "Missed"),
                count=self._counts.get(wanted, 0),
            )
            for wanted in _LISTS
        ]
        self.chips.set_options(options)
        self.chips.set_value(self.shown)

    def _word_empty(self) -> None:
        if self.search.text():
            title, hint = translate("LostProperty", "Nothing found"), translate("LostProperty", "Try fewer letters.")
        elif self.shown == REPORTS:
            title = translate("LostProperty", "Nobody misses anything")
            hint = translate("LostProperty", "Reports of losses stand here until their owner has an answer.")
        elif self.shown is Filter.TO_TRANSFER:
            title = translate("LostProperty", "Nothing is due for transfer")
            hint = translate("LostProperty", "Half a month after it was found an item goes to the administration.")
        else:
            title = translate("LostProperty", "Nothing here")
            hint = translate("LostProperty", "Things handed in are registered with F5.")
        self.empty.set_text(title, hint)

    def _show(self, wanted: object) -> None:
        if isinstance(wanted, Filter) or wanted == REPORTS:
            self.shown = wanted if isinstance(wanted, Filter) else REPORTS
            self._word_empty()
            self.filtered.emit()

    def _searched(self) -> None:
        self._word_empty()
        self.filtered.emit()

    def _lay_out(self) -> None:
        self.chips.set_value(self.shown)
        head = QVBoxLayout()
        head.setContentsMargins(14, Space.S, 14, Space.S)
        head.setSpacing(Space.XS)
        head.addWidget(self.search)
        head.addWidget(self.chips)
        self.body.addLayout(head)
        for line in self.notes:
            line.hide()
            self.body.addWidget(line)
        self.body.addWidget(self.stack, 1)
        self.set_footer(row(self.transfer, self.month, self.more, spacing=Space.XS + 2))

    def _connect(self) -> None:
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(self.opened)
        self.chips.chosen.connect(self._show)
        self.search.changed.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self._searched)
        buttons = {"found": self.found, "missing": self.missing, "transfer": self.transfer, "month": self.month}
        for act, button in buttons.items():
            button.clicked.connect(lambda _on=False, act=act: self.wanted.emit(act))
        for place, line in enumerate(self.notes):
            line.followed.connect(lambda place=place: self.take_over.emit(self._noted[place]))


def _short(text: str) -> str:
    """As much of a note as stands on one line of the card."""
    plain = " ".join(text.split())
    return plain if len(plain) <= _SHORT else f"{plain[: _SHORT - 1]}…"
