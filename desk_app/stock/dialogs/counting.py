"""Counting on the screen, blind: the sheet line by line, Enter or a scan walks down, the books are never shown (S1, S4)."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.stock import queries, service
from desk_app.stock.dialogs.count_card import CountCard
from desk_app.stock.dialogs.count_extras import AddLineDialog, GiveUpDialog
from desk_app.stock.dialogs.parts import framed, may
from desk_app.stock.dialogs.variance import VarianceDialog
from desk_app.stock.queries import SheetRow
from desk_app.stock.rules import CountState, LineState, SaleItem, why_unknown
from desk_app.stock.wording import count_kind_name, line_state_name
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.buttons import Button
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space

_TO_DO, _ALL = "to_do", "all"
_TONES = {
    LineState.OPEN: BadgeTone.CALM,
    LineState.SECOND: BadgeTone.SOON,
    LineState.RECOUNT: BadgeTone.LATE,
    LineState.SETTLED: BadgeTone.CALM,
}


class CountDialog(ActDialog):
    """The sheet at the left, the product in hand with its number at the right; each number is kept at once."""

    def __init__(self, doer: Doer, count_id: int) -> None:
        row = queries.count(count_id)
        title = f"{count_kind_name(row.kind)} · {row.day:%Y-%m-%d}"
        super().__init__(doer, title, translate("Stock", "Keep"), cancel=translate("Stock", "Close"), width=1_060)
        self.count_id = count_id
        self._is_busy = self.is_done = False
        self._sheet: tuple[SheetRow, ...] = ()
        key = lambda row: row.product_id if isinstance(row, SheetRow) else 0  # noqa: E731
        self.list = RowList(self.face, key, translate("Stock", "Sheet"), number_width=0)
        self.chips = ChoiceChips([], translate("Stock", "Lines to show"))
        self.card = CountCard(doer.desk)
        self.add = Button(translate("Stock", "Not on the sheet …"))
        self.print_ = Button(translate("Stock", "Print sheets"), icon="printer")
        self.give_up = Button(translate("Stock", "Give up …"))
        self.give_up.setVisible(may(self.desk, Role.SUPERVISOR))
        self._lay_out()
        self._connect()
        self.reload()
        self.card.field.setFocus()

    @property
    def line(self) -> SheetRow | None:
        """The line in hand."""
        chosen = self.list.current
        return chosen if isinstance(chosen, SheetRow) else None

    def face(self, row: object) -> RowFace:
        """How a line of the sheet looks: what and where, how far it is, never how many."""
        if not isinstance(row, SheetRow):
            return RowFace("")
        is_done = row.state is LineState.SETTLED
        return RowFace(
            name=row.name,
            sub=" · ".join(filter(None, (row.place, row.barcode))),
            badge="" if row.state is LineState.OPEN else line_state_name(row.state),
            badge_tone=_TONES[row.state],
            tone="good" if is_done else "",
        )

    def reload(self) -> None:
        """Read the sheet again; the line in hand stays, else the next that can be counted comes."""
        operator = self.desk.operator
        self._sheet = queries.sheet(self.count_id, operator.number if operator else "")
        to_do = [line for line in self._sheet if line.state is not LineState.SETTLED]
        chosen = self.chips.value() or _TO_DO
        self.chips.set_options(
            [
                Option(_TO_DO, translate("Stock", "To count"), count=len(to_do)),
                Option(_ALL, translate("Stock", "All lines"), count=len(self._sheet)),
            ]
        )
        self.chips.set_value(chosen)
        self.list.set_rows(self._sheet if chosen == _ALL else to_do)
        self.card.show_progress(len(self._sheet) - len(to_do), len(self._sheet))
        if self.line is None or not self.may_count(self.line):
            self.walk()
        self.is_done = bool(self._sheet) and not to_do
        self.main.setText(translate("Stock", "Seal the count") if self.is_done else translate("Stock", "Keep"))
        self._show_line()
        if self.is_done:
            self.main.setFocus()

    def may_count(self, line: SheetRow) -> bool:
        """Whether whoever is signed in can count this now: not what is settled, nor what waits for another person."""
        return line.state is not LineState.SETTLED and not (line.state is LineState.SECOND and line.is_mine)

    def walk(self) -> None:
        """Go on to the next line that can be counted, from the top again at the end."""
        shown = [row for row in self.list.rows.rows if isinstance(row, SheetRow)]
        start = self.list.currentIndex().row() + 1
        for row in (*shown[start:], *shown[:start]):
            if self.may_count(row):
                self.list.choose(row.product_id)
                return
        if self.line is None and shown:
            self.list.choose(shown[0].product_id)

    def commit(self) -> None:
        """Keep the number of the line in hand and walk down; seal once everything is counted."""
        if self.is_done:
            self.seal_count()
            return
        if self._is_busy:
            return  # the same Enter once more, while the number is being kept
        line, counted = self.line, self.card.value()
        if line is None or counted is None or not self.may_count(line):
            if line is not None and self.may_count(line) and not self.card.field.problem:
                self.set_problem(translate("Stock", "Type how many there are. Nothing there: 0."))
            return
        self._keep(line, counted)

    def take(self, code: str) -> None:
        """A scan while counting: another one of the line in hand, or on to the product's own line."""
        item = queries.item_by_barcode(code, self.desk.today())
        if item is None:
            self.set_problem(sentence(why_unknown(code)))
            return
        line = next((row for row in self._sheet if row.product_id == item.product_id), None)
        if line is None:
            self._ask_to_add(item)
        elif not self.may_count(line):
            told = translate("Stock", "“{name}” is counted already. Count all of it together.")
            self.set_problem(told.format(name=line.name))
        elif self.line is not None and self.line.product_id == line.product_id:
            self.set_problem("")
            self.card.add(item.quantity)
        else:
            self._move_on(line, item.quantity)

    def seal_count(self) -> None:
        """End the counting; only then is the difference seen (S1)."""
        count_id = self.count_id

        def then(state: CountState) -> None:
            if state is CountState.BOOKED:
                self.doer.done.emit(translate("Stock", "Counted: everything agrees."))
            else:
                show(VarianceDialog(self.doer, count_id))

        uuid = self.card.uuid
        self.send(lambda: self.desk.act(service.seal_count, (count_id,), uuid=uuid), then)

    def reject(self) -> None:
        """Leave, unless a number is on its way to be kept."""
        if not self._is_busy:
            super().reject()

    def _move_on(self, line: SheetRow, first: Quantity) -> None:
        """Keep what was scanned so far, then begin with the next product's first piece."""
        before, counted = self.line, self.card.value()

        def begin() -> None:
            self.list.choose(line.product_id)
            if self.line is None or self.line.product_id != line.product_id:
                self.chips.set_value(_ALL)
                self.reload()
                self.list.choose(line.product_id)
            self._show_line()
            self.card.add(first)

        if before is not None and counted is not None and self.may_count(before):
            self._keep(before, counted, begin)
        else:
            begin()

    def _keep(self, line: SheetRow, counted: Quantity, then: object = None) -> None:
        self._is_busy = True
        self.set_problem("")
        options = {"counted_at": self._moment()}
        args, uuid = (self.count_id, line.product_id, counted), self.card.uuid

        def kept(state: LineState) -> None:
            self._is_busy = False
            self.card.say(line, state)
            self.card.clear()
            self.walk()
            self.reload()
            if callable(then):
                then()

        def refused(refusal: Refusal) -> None:
            self._is_busy = False
            self.set_problem(sentence(refusal))

        self.doer.ask(lambda: self.desk.act(service.enter_count, args, options, uuid=uuid), then=kept, refused=refused)

    def _moment(self) -> datetime | None:
        """When a paper sheet was counted, None for now."""
        time = self.card.paper_time()
        if time is None:
            return None
        return datetime.combine(self.desk.now().astimezone(self.desk.zone()).date(), time, self.desk.zone()).astimezone(
            UTC
        )

    def _show_line(self) -> None:
        line = self.line
        self.card.show_line(line, may_count=line is not None and self.may_count(line))
        self.main.setEnabled(self.is_done or (line is not None and self.may_count(line)))

    def _ask_to_add(self, item: SaleItem) -> None:
        show(AddLineDialog(self.doer, self.count_id, self._added, item=item))

    def _added(self, product_id: int) -> None:
        self.reload()
        self.list.choose(product_id)
        self._show_line()
        self.card.field.setFocus()

    def _print(self) -> None:
        rounds = max((line.counts for line in self._sheet if line.state is not LineState.SETTLED), default=0) + 1
        told = translate("Stock", "The sheets are printed")
        self.doer.ask(
            lambda: self.desk.act(service.print_sheets, (self.count_id,), {"round_number": rounds}),
            then=lambda _job: self.doer.done.emit(told),
            refused=lambda refusal: self.set_problem(sentence(refusal)),
            button=self.print_,
        )

    def _connect(self) -> None:
        self.chips.chosen.connect(lambda _value: self.reload())
        self.list.chosen.connect(lambda _row: self._show_line())
        self.list.opened.connect(lambda _row: self.card.field.setFocus())
        self.card.scanned.connect(self.take)
        self.card.stepped.connect(self._step)
        self.print_.clicked.connect(self._print)
        self.add.clicked.connect(lambda: show(AddLineDialog(self.doer, self.count_id, self._added)))
        self.give_up.clicked.connect(lambda: show(GiveUpDialog(self.doer, self.count_id, self.reject)))

    def _step(self, by: int) -> None:
        place = self.list.currentIndex().row() + by
        if 0 <= place < len(self.list.rows.rows):
            self.list.setCurrentIndex(self.list.rows.index(place, 0))

    def _lay_out(self) -> None:
        self.body.addWidget(self.chips)
        line = QHBoxLayout()
        line.setSpacing(Space.XL)
        line.addWidget(framed(self.list), 5)
        line.addWidget(self.card, 4, Qt.AlignmentFlag.AlignTop)
        self.list.setMinimumHeight(380)  # not scaled: with large text the rows grow, not the window
        self.body.addLayout(line, 1)
        self.add_to_foot(self.add, self.print_, self.give_up)
