"""The receipts: today's first, found by number, amount in sight; print again as COPY, invoice number, return, void.

Reads a page at a time; decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer

from desk_app.kernel.money import format_money, parse_money
from desk_app.kernel.numbers import grouped
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.texts import translate
from desk_app.shop import queries, service
from desk_app.shop.dialogs.refund import RefundDialog, VoidDialog
from desk_app.shop.dialogs.words import currency_of, pieces_words
from desk_app.shop.queries import RefundRow, SaleRow
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.buttons import Button
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import EmptyState
from desk_app.widgets.line_field import LineField
from desk_app.widgets.paged_model import PagedModel
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import FaceModel, RowList
from desk_app.widgets.rows_model import Column
from desk_app.widgets.scan_field import ScanField
from desk_app.widgets.tab_base import Doer

SALES, REFUNDS = "sales", "refunds"
_TODAY = 500
"""So many of today's receipts are looked through for an amount."""
Fetch = Callable[[object | None, int], Sequence[object]]
Face = Callable[[object], RowFace]


def _key(row: object) -> tuple[str, int]:
    return type(row).__name__, getattr(row, "id", 0)


class _PagedFaces(FaceModel, PagedModel):
    """A page of faces at a time, fetched as one scrolls."""

    def __init__(self, face: Face, fetch: Fetch) -> None:
        PagedModel.__init__(self, [Column("", lambda row: face(row).spoken())], _key, fetch, page=50)
        self._face = face
        self._timer = None
        self._made = None


class _PagedList(RowList):
    """The list over a paged model."""

    def __init__(self, face: Face, fetch: Fetch) -> None:
        super().__init__(face, _key, "")
        self.paged = _PagedFaces(face, fetch)
        self.setModel(self.paged)
        self.rows = self.paged
        self.selectionModel().currentChanged.connect(self._tell)


class ReceiptsDialog(ActDialog):
    """All receipts, the newest first, and the returns; the main thing is a return."""

    def __init__(self, doer: Doer) -> None:
        super().__init__(doer, translate("Shop", "Receipts"), translate("Shop", "Return goods"), width=680)
        self.cancel.setText(translate("Shop", "Close"))
        self._currency = currency_of(self.desk)
        self.chips = ChoiceChips(
            (Option(SALES, translate("Shop", "Receipts")), Option(REFUNDS, translate("Shop", "Returns"))),
            self.windowTitle(),
        )
        self.chips.set_value(SALES)
        self.search = ScanField(
            "", translate("Shop", "Number of receipt, invoice or payment; or the amount"), is_greedy=True
        )
        self.list = _PagedList(self._face, self._fetch)
        self.list.setAccessibleName(self.windowTitle())
        self.list.setMinimumHeight(340)
        self.empty = EmptyState(translate("Shop", "No receipts here"), translate("Shop", "Try fewer digits."))
        self.reprint = Button(translate("Shop", "Print a copy"), icon="printer")
        self.fapiao = Button(translate("Shop", "Invoice number"))
        self.void = Button(translate("Shop", "Void"))
        self._pause = QTimer(self, singleShot=True, interval=150)
        for part in (self.chips, self.search):
            self.body.addWidget(part)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.empty, 1)
        self.add_to_foot(self.reprint, self.fapiao, self.void)
        self._connect()
        self.reload()
        self.search.setFocus()

    @property
    def is_refunds(self) -> bool:
        """Whether the returns are in sight."""
        return self.chips.value() == REFUNDS

    def reload(self) -> None:
        """Read the first page anew."""
        self.list.paged.reload()
        rows = self.list.paged.rows
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        if rows:
            self.list.choose(_key(rows[0]))
        self._enable()

    def commit(self) -> None:
        """Bring goods of the chosen receipt back."""
        row = self.list.current
        if isinstance(row, SaleRow):
            show(RefundDialog(self.doer, row.id))

    def _fetch(self, after: object | None, limit: int) -> Sequence[object]:
        text = self.search.text()
        if self.is_refunds:
            return queries.refunds(limit, after=after if isinstance(after, RefundRow) else None)
        if text:
            return self._found(text, limit) if after is None else ()
        return queries.sales(limit, after=after if isinstance(after, SaleRow) else None)

    def _found(self, text: str, limit: int) -> Sequence[object]:
        """By number; what reads as an amount also finds today's receipts over it."""
        found = queries.find(text, limit)
        try:
            amount = parse_money(text, self._currency)
        except Refusal:
            return found
        known = {row.id for row in found}
        today = queries.sales(_TODAY, day=self.desk.today())
        return (*found, *(row for row in today if row.total == amount and row.id not in known))

    def _face(self, row: object) -> RowFace:
        zone, today = self.desk.zone(), self.desk.today()
        if isinstance(row, SaleRow):
            at = (row.closed_at or row.opened_at).astimezone(zone)
            invoice = translate("Shop", "invoice {number}").format(number=row.fapiao) if row.fapiao else ""
            by = translate("Shop", "by {number}").format(number=row.closed_by or row.opened_by)
            return RowFace(
                format_money(row.total, self._currency),
                purpose=pieces_words(row.pieces),
                sub=" \u00b7 ".join(filter(None, (grouped(row.number), by, invoice))),
                timer=f"{at:%H:%M}" if row.day == today else f"{at:%m-%d %H:%M}",
            )
        if isinstance(row, RefundRow):
            at = row.at.astimezone(zone)
            return RowFace(
                format_money(row.total, self._currency),
                purpose=row.why[:60],
                sub=grouped(row.number),
                timer=f"{at:%H:%M}" if row.day == today else f"{at:%m-%d %H:%M}",
                badge="" if row.sale_id is not None else translate("Shop", "no receipt"),
                badge_tone=BadgeTone.SOON,
            )
        return RowFace("")

    def _copy(self) -> None:
        row = self.list.current
        words = translate("Shop", "A copy is printed")
        if isinstance(row, SaleRow | RefundRow):
            use_case = service.reprint if isinstance(row, SaleRow) else service.reprint_refund
            self.doer.ask(
                lambda: self.desk.act(use_case, (row.id,)), then=lambda _job: self.doer.done.emit(words),
                refused=self._refused, button=self.reprint,
            )  # fmt: skip

    def _invoice(self) -> None:
        row = self.list.current
        if isinstance(row, SaleRow):
            show(FapiaoDialog(self.doer, row.id, row.fapiao, self.reload))

    def _void(self) -> None:
        row = self.list.current
        if isinstance(row, SaleRow):
            show(VoidDialog(self.doer, row.id, self.reload))

    def _enable(self) -> None:
        row = self.list.current
        is_sale = isinstance(row, SaleRow)
        self.reprint.setEnabled(row is not None)
        for button in (self.fapiao, self.void, self.main):
            button.setVisible(not self.is_refunds)
            button.setEnabled(is_sale)
        self.search.setVisible(not self.is_refunds)

    def _connect(self) -> None:
        self.chips.chosen.connect(lambda _value: self.reload())
        self.search.changed.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self.reload)
        self.list.chosen.connect(lambda _row: self._enable())
        self.list.opened.connect(lambda _row: self.commit())
        self.reprint.clicked.connect(self._copy)
        self.fapiao.clicked.connect(self._invoice)
        self.void.clicked.connect(self._void)


class FapiaoDialog(ActDialog):
    """The number of the invoice (fapiao) that was written for a receipt."""

    def __init__(self, doer: Doer, sale_id: int, present: str, then: Callable[[], None] | None = None) -> None:
        told = translate("Shop", "As it stands on the invoice that was handed out.")
        super().__init__(doer, translate("Shop", "Invoice number"), translate("Shop", "Keep it"), text=told)
        self._sale_id = sale_id
        self._then = then
        self.number: LineField = ScanField(translate("Shop", "Invoice number"), is_greedy=True)
        self.number.edit.setMaxLength(40)
        self.number.set_text(present)
        self.body.addWidget(self.number)
        self.number.setFocus()

    def commit(self) -> None:
        """Keep it with the receipt."""
        number = self.number.text()
        self.send(
            lambda: self.desk.act(service.set_fapiao, (self._sale_id, number)),
            then=lambda _none: None if self._then is None else self._then(),
        )
