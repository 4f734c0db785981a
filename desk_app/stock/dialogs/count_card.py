"""The product in hand while counting: name, place, the number, when a paper sheet was counted. Shows no books (S1)."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QEvent, QObject, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTimeEdit, QVBoxLayout, QWidget

from desk_app.kernel.quantity import Quantity, format_quantity, parse_quantity
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.stock.queries import SheetRow
from desk_app.stock.rules import LineState, Unit
from desk_app.stock.wording import line_state_name, unit_name
from desk_app.widgets.labels import text_label
from desk_app.widgets.scan_field import ScanField
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look, retone


class CountField(ScanField):
    """The number; a scan never lands in it as text, the dialog hears of it instead."""

    def take_scan(self, code: str) -> None:
        """Tell about a code, leave the number alone."""
        self.scanned.emit(code)

    def can_take(self) -> bool:
        """Also while the line in hand is counted: a scan then goes to its product's own line."""
        return self.isVisible()


class CountCard(QWidget):
    """``scanned(code)``; ``stepped(±1)`` for the keys Up and Down; ``uuid`` is the identity of the number in hand."""

    scanned = Signal(str)
    stepped = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.uuid = Doer.new_uuid()
        self._product_id = 0
        self.name = text_label("", "title")
        self.place = text_label("", "muted")
        self.state = text_label("", "strong")
        self.field = CountField(translate("Stock", "How many are there?"), is_greedy=True)
        self.field.edit.setMaxLength(16)
        self.field.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.edit.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        retone(self.field.edit, role="count")
        self.hint = text_label(translate("Stock", "Enter keeps it and goes on. Each scan adds one."), "muted")
        self.paper = CheckRow(translate("Stock", "From a paper sheet"))
        self.at = QTimeEdit()
        self.at.setDisplayFormat("HH:mm")
        self.at.setMinimumHeight(look().touch())
        self.at.setAccessibleName(translate("Stock", "Counted at"))
        self.at.hide()
        self.last = text_label("", "muted")
        self.progress = text_label("", "section")
        self._lay_out()
        self.paper.toggled.connect(self._from_paper)
        self.field.scanned.connect(self.scanned)
        self.field.changed.connect(lambda _text: self.field.set_problem(""))
        self.field.edit.installEventFilter(self)

    def value(self) -> Quantity | None:
        """What was typed or scanned together; None when empty or unreadable."""
        if not self.field.text():
            return None
        try:
            return parse_quantity(self.field.text())
        except Refusal as refusal:
            self.field.set_problem(sentence(refusal))
            return None

    def add(self, quantity: Quantity) -> None:
        """Another one was scanned."""
        self.field.set_text(format_quantity(Quantity((self.value() or 0) + quantity)).replace(",", ""))

    def clear(self) -> None:
        """Ready for the next number."""
        self.uuid = Doer.new_uuid()
        self.field.clear()

    def paper_time(self) -> time | None:
        """When the paper sheet was counted, None when it is counted now."""
        if not self.paper.isChecked():
            return None
        chosen = self.at.time()
        return time(chosen.hour(), chosen.minute())

    def show_line(self, line: SheetRow | None, *, may_count: bool) -> None:
        """Show another line of the sheet; a half-typed number never goes over to it."""
        number = 0 if line is None else line.product_id
        if number != self._product_id:
            self._product_id = number
            self.clear()
        self.field.setEnabled(may_count)
        if line is None:
            self.name.setText(translate("Stock", "Everything is counted"))
            self.place.setText(translate("Stock", "Seal the count: then the difference shows."))
            self.state.hide()
            return
        unit = line.unit_name or ("" if line.unit is Unit.PIECE else unit_name(line.unit))
        self.name.setText(line.name)
        self.place.setText(" · ".join(filter(None, (line.place, line.barcode, unit))))
        self.state.setText(_told(line))
        self.state.setVisible(bool(self.state.text()))

    def show_progress(self, done: int, lines: int) -> None:
        """How far the sheet is."""
        self.progress.setText(translate("Stock", "{done} of {lines} counted").format(done=done, lines=lines))

    def say(self, line: SheetRow, state: LineState) -> None:
        """What became of the number that was just kept."""
        self.last.setText(f"{line.name}: {line_state_name(state)}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down walk the sheet while the number keeps the focus."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None:
                self.stepped.emit(step)
                return True
        return super().eventFilter(watched, event)

    def _from_paper(self, is_on: bool) -> None:
        now = self._desk.now().astimezone(self._desk.zone())
        self.at.setTime(QTime(now.hour, now.minute))
        self.at.setVisible(is_on)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for part in (self.progress, self.name, self.place, self.state, self.field, self.hint, self.paper, self.at):
            column.addWidget(part)
        column.addWidget(self.last)
        column.addStretch(1)
        self.setFocusProxy(self.field)


def _told(line: SheetRow) -> str:
    if line.state is LineState.RECOUNT:
        return translate("Stock", "Please count once more.")
    if line.state is LineState.SECOND:
        if line.is_mine:
            return translate("Stock", "You have counted this. Another person counts it now.")
        return translate("Stock", "Second count, without knowing the first.")
    return ""
