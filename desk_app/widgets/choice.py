"""Choosing one of a few (chips) or one of many (a list one can search by typing).

Values are the caller's own objects; texts come translated.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSortFilterProxyModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QCompleter, QWidget

from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.flow_layout import FlowRow
from desk_app.widgets.theme import Space, look


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose; ``search`` is further text it is found by (initials, number)."""

    value: object
    text: str
    search: str = ""
    count: int = 0


class ChoiceChips(FlowRow):
    """One of a few, all in sight, wrapping; ``chosen(value)`` only when a person chooses."""

    chosen = Signal(object)

    def __init__(
        self,
        options: Sequence[Option] = (),
        name: str = "",
        *,
        may_be_none: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(spacing=Space.S, parent=parent)
        self._may_be_none = may_be_none
        self._group = QButtonGroup(self)
        self._group.setExclusive(not may_be_none)
        self._chips: list[tuple[Option, Button]] = []
        self.setAccessibleName(name)
        self.set_options(options)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer these; the choice stays if its value is still offered."""
        if self._chips and [option for option, _chip in self._chips] == list(options):
            return  # the chip in hand keeps the focus
        before = self.value()
        for _option, chip in self._chips:
            self._group.removeButton(chip)
            self.flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for option in options:
            chip = Button(option.text, kind=Kind.CHIP, compact=True)
            chip.set_count(option.count)
            chip.clicked.connect(lambda _checked=False, option=option: self._choose(option))
            self._group.addButton(chip)
            self.flow.addWidget(chip)
            self._chips.append((option, chip))
        self.set_value(before)
        self.updateGeometry()

    def value(self) -> object | None:
        """What is chosen, None if nothing."""
        return next((option.value for option, chip in self._chips if chip.isChecked()), None)

    def set_value(self, value: object | None) -> None:
        """Choose without telling; an unknown value or None chooses nothing."""
        self._group.setExclusive(False)
        for option, chip in self._chips:
            chip.setChecked(value is not None and option.value == value)
        self._group.setExclusive(not self._may_be_none)

    def _choose(self, option: Option) -> None:
        for other, chip in self._chips:
            if other is not option:
                chip.setChecked(False)
        self.chosen.emit(self.value())


class ChoiceBox(QComboBox):
    """One of many: opens as a list, typing finds by any part of text or search words."""

    chosen = Signal(object)

    def __init__(self, options: Sequence[Option] = (), name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        self.setMinimumHeight(look().touch())
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._filter = QSortFilterProxyModel(self)
        self._filter.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._filter.setFilterRole(Qt.ItemDataRole.UserRole + 1)
        self._filter.setSourceModel(self.model())
        completer = QCompleter(self._filter, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCompleter(completer)
        self._values: list[object] = []
        self.lineEdit().textEdited.connect(self._filter.setFilterFixedString)
        # Enter reaches the line before the list: settled at once, the list would no longer be the one that was read.
        self.lineEdit().editingFinished.connect(lambda: QTimer.singleShot(0, self, self._settle))
        self.activated.connect(lambda place: self.chosen.emit(self.value()) if place >= 0 else None)
        self.set_options(options)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer these; the choice stays if its value is still offered."""
        before = self.value()
        self.clear()
        self._values = [option.value for option in options]
        for place, option in enumerate(options):
            self.addItem(option.text)
            self.setItemData(place, f"{option.text} {option.search}", Qt.ItemDataRole.UserRole + 1)
        self.set_value(before)

    def value(self) -> object | None:
        """What is chosen, None if nothing."""
        place = self.currentIndex()
        return self._values[place] if 0 <= place < len(self._values) else None

    def set_value(self, value: object | None) -> None:
        """Choose without telling; an unknown value or None chooses nothing."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)
        if self.currentIndex() < 0:
            self.setEditText("")

    def _settle(self) -> None:
        """Half a word is no choice: show what is chosen again."""
        self._filter.setFilterFixedString("")
        self.setEditText(
            self.currentText() if self.findText(self.currentText()) >= 0 else self.itemText(self.currentIndex())
        )
