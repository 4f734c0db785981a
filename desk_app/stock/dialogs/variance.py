"""The outcome of a sealed count: difference by piece and by money, its reasons, the signatures, the second person (S1, S4)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.kernel.quantity import format_quantity
from desk_app.kernel.refusal import sentence
from desk_app.kernel.texts import translate
from desk_app.staff.rules import Approval
from desk_app.stock import queries, service
from desk_app.stock.dialogs.approved import ApprovedDialog, ink_of
from desk_app.stock.dialogs.parts import framed, plain, said, signed
from desk_app.stock.queries import VarianceRow
from desk_app.stock.rules import CountState, Reason
from desk_app.stock.wording import count_kind_name, count_state_name, reason_name
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import SectionLabel
from desk_app.widgets.line_field import LineField
from desk_app.widgets.row_list import RowTable
from desk_app.widgets.rows_model import Column, RowsModel
from desk_app.widgets.signature import SignaturePad
from desk_app.widgets.stat_tile import StatTile
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look

_USUAL = (Reason.LOST, Reason.BROKEN, Reason.EXPIRED, Reason.OWN_USE)


class VarianceDialog(ApprovedDialog):
    """Each difference gets its reason; booking needs another person's yes where the site says so (invariant 9)."""

    def __init__(self, doer: Doer, count_id: int) -> None:
        self.count_id = count_id
        self.row = queries.count(count_id)
        self.is_open = self.row.state is CountState.SEALED
        title = f"{count_kind_name(self.row.kind)} · {self.row.day:%Y-%m-%d} · {count_state_name(self.row.state)}"
        main = translate("Stock", "Book the difference") if self.is_open else ""
        super().__init__(doer, title, main, cancel=translate("Stock", "Close"), width=1_080)
        self._uuid = doer.new_uuid()
        self.reasons: dict[int, str] = {}
        self.tiles = tuple(StatTile() for _ in range(4))
        self.table = self._made_table()
        self.reason = LineField(translate("Stock", "Reason"), translate("Stock", "Enter goes to the next line"))
        self.chips = ChoiceChips(self._options(), translate("Stock", "Usual reasons"), may_be_none=True)
        self.all = Button(translate("Stock", "The same for all"), kind=Kind.LINK, compact=True)
        self.counted = SignaturePad(translate("Stock", "Counted by"))
        self.approved = SignaturePad(translate("Stock", "Approved by"))
        self.report = Button(translate("Stock", "Print the report"), icon="printer")
        self._lay_out()
        self._connect()
        self.reload()

    @property
    def lines(self) -> tuple[VarianceRow, ...]:
        """The lines that differ."""
        return tuple(row for row in queries.variances(self.count_id) if row.difference)

    def reload(self) -> None:
        """Show figures and lines."""
        row, lines = self.row, self.lines
        told = (
            (translate("Stock", "Lines counted"), str(row.lines), ""),
            (translate("Stock", "Lines that differ"), str(row.lines_off), "late" if row.lines_off else "good"),
            (translate("Stock", "Difference at cost"), said(self.desk, row.variance_value), _tone(row.variance_value)),
            (
                translate("Stock", "Difference at price"),
                said(self.desk, row.variance_retail),
                _tone(row.variance_retail),
            ),
        )
        for tile, (name, figure, tone) in zip(self.tiles, told, strict=True):
            tile.set_figure(name, figure, tone=tone)
        self.table.rows.set_rows(lines)
        if lines:
            self.table.selectRow(0)
        self._pick()
        self.reason.setFocus()

    def commit(self) -> None:
        """Enter in the reason walks down, after the last one to the button; there it books, with the signatures."""
        self._keep()
        missing = next((row for row in self.lines if not self.reasons.get(row.product_id)), None)
        if missing is not None:
            self._choose(missing)
            if not self.reason.hasFocus() and not self.reason.edit.hasFocus():
                self.reason.setFocus()
            told = translate("Stock", "Please give the reason for “{name}”.").format(name=missing.name)
            self.set_problem(told)
            return
        if self.reason.edit.hasFocus():  # the last reason is there: now the signatures, and then another Enter
            self.set_problem("")
            self.main.setFocus()
            return
        reasons = dict(self.reasons)
        inks = {"signature": ink_of(self.counted), "approver_signature": ink_of(self.approved)}

        def act(approval: Approval | None) -> int:
            options = {"approval": approval, **inks}
            done: int = self.desk.act(service.book_count, (self.count_id, reasons), options, uuid=self._uuid)
            return done

        amount = said(self.desk, self.row.variance_value)
        what = translate("Stock", "Booking a difference of {amount}").format(amount=amount)
        self.send_approved(act, what, lambda _value: self._booked())

    def _booked(self) -> None:
        self.doer.done.emit(translate("Stock", "The difference is booked, the report is printed"))
        count_id = self.count_id
        self.doer.ask(lambda: self.desk.act(service.print_report, (count_id,)))

    def _print(self) -> None:
        count_id, told = self.count_id, translate("Stock", "The report is printed")
        self.doer.ask(
            lambda: self.desk.act(service.print_report, (count_id,)),
            then=lambda _job: self.doer.done.emit(told),
            refused=lambda refusal: self.set_problem(sentence(refusal)),
            button=self.report,
        )

    def _keep(self) -> None:
        row = self.table.current
        if isinstance(row, VarianceRow) and self.is_open:
            self.reasons[row.product_id] = self.reason.text()
            self.table.viewport().update()

    def _pick(self) -> None:
        row = self.table.current
        if isinstance(row, VarianceRow):
            self.reason.set_label(
                translate("Stock", "Reason for “{name}”").format(name=row.name),
                translate("Stock", "Enter goes to the next line"),
            )
            self.reason.set_text(self.reasons.get(row.product_id, row.reason))
            self.chips.set_value(self.reason.text())

    def _choose(self, row: VarianceRow) -> None:
        self.table.setCurrentIndex(self.table.rows.index_of(row.product_id))

    def _usual(self, value: object) -> None:
        self.reason.set_text(str(value or ""))
        self._keep()
        self.reason.setFocus()

    def _same(self) -> None:
        self._keep()
        for row in self.lines:
            if not self.reasons.get(row.product_id):
                self.reasons[row.product_id] = self.reason.text()
        self.table.viewport().update()

    def _options(self) -> list[Option]:
        words = [reason_name(reason) for reason in _USUAL]
        words += [translate("Stock", "Miscounted before"), translate("Stock", "Booked wrongly")]
        return [Option(word, word) for word in words]

    def _connect(self) -> None:
        self.table.selectionModel().currentChanged.connect(lambda *_: self._pick())
        self.reason.changed.connect(lambda _text: self.set_problem(""))
        self.reason.committed.connect(lambda _text: self._keep())
        self.chips.chosen.connect(self._usual)
        self.all.clicked.connect(self._same)
        self.report.clicked.connect(self._print)

    def _lay_out(self) -> None:
        tiles = QHBoxLayout()
        tiles.setSpacing(Space.M)
        for tile in self.tiles:
            tiles.addWidget(tile)
        self.body.addLayout(tiles)
        self.body.addWidget(framed(self.table), 1)
        line = QHBoxLayout()
        line.setSpacing(Space.XL)
        line.addLayout(self._reasons_part(), 5)
        for pad, words in (
            (self.counted, translate("Stock", "Counted by")),
            (self.approved, translate("Stock", "Approved by")),
        ):
            line.addLayout(self._signing(pad, words), 3)
        holder = QWidget()
        holder.setLayout(line)
        line.setContentsMargins(0, 0, 0, 0)
        holder.setVisible(self.is_open)
        self.body.addWidget(holder)
        self.report.setVisible(self.row.state in {CountState.SEALED, CountState.BOOKED})
        self.add_to_foot(self.report)

    def _reasons_part(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        for part in (self.reason, self.chips):
            column.addWidget(part)
        column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return column

    def _signing(self, pad: SignaturePad, words: str) -> QVBoxLayout:
        pad.setFixedHeight(look().px(110))
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        again = Button(translate("Stock", "Sign again"), kind=Kind.LINK, compact=True)
        again.clicked.connect(pad.clear)
        head = QHBoxLayout()
        head.addWidget(SectionLabel(words), 1)
        head.addWidget(again)
        column.addLayout(head)
        column.addWidget(pad)
        return column

    def _made_table(self) -> RowTable:
        desk = self.desk

        def money(amount: int) -> str:
            from desk_app.kernel.money import Money

            return signed(plain(desk, Money(amount)), amount)

        columns: list[Column[VarianceRow]] = [
            Column(translate("Stock", "Product"), lambda row: row.name),
            Column(translate("Stock", "Books"), lambda row: format_quantity(row.book), is_right=True),
            Column(translate("Stock", "Counted"), lambda row: format_quantity(row.counted), is_right=True),
            Column(
                translate("Stock", "Difference"),
                lambda row: signed(format_quantity(row.difference), row.difference),
                tone=lambda row: _tone(row.difference),
                is_right=True,
            ),
            Column(translate("Stock", "At cost"), lambda row: money(row.value), is_right=True),
            Column(translate("Stock", "At price"), lambda row: money(row.retail), is_right=True),
            Column(translate("Stock", "Counted by"), lambda row: row.counted_by),
            Column(translate("Stock", "Reason"), lambda row: self.reasons.get(row.product_id) or row.reason or "–"),
        ]
        model = RowsModel(columns, lambda row: row.product_id if isinstance(row, VarianceRow) else 0)
        table = RowTable(model, translate("Stock", "Lines that differ"), 0)
        for place, width in ((1, 80), (2, 80), (3, 95), (4, 95), (5, 95), (6, 95), (7, 140)):
            table.setColumnWidth(place, look().px(width))
        table.setMinimumHeight(200)  # not scaled: with large text the rows grow, not the window
        return table


def _tone(amount: int) -> str:
    return "late" if amount < 0 else "soon" if amount > 0 else ""
