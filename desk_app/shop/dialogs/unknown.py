"""Payments nobody knows the end of: found out later with the terminal's list or the customer's telephone (invariant 4)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desk_app.kernel.money import format_money
from desk_app.kernel.texts import translate
from desk_app.shop import queries, service
from desk_app.shop.dialogs.words import currency_of, tender_name
from desk_app.shop.queries import PaymentRow
from desk_app.shop.rules import PaymentState
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.buttons import Button
from desk_app.widgets.labels import EmptyState
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.scan_field import ScanField
from desk_app.widgets.tab_base import Doer


class ResolveDialog(ActDialog):
    """One payment: it came (with its number), or it did not."""

    def __init__(self, doer: Doer, payment: PaymentRow, then: Callable[[], None] | None = None) -> None:
        currency = currency_of(doer.desk)
        title = f"{tender_name(payment.tender)}  {format_money(payment.amount, currency)}"
        told = translate("Shop", "Look it up on the terminal or in the customer's telephone, then say how it ended.")
        super().__init__(doer, title, translate("Shop", "It came"), text=told, width=500)
        self.payment = payment
        self._then = then
        self.reference = ScanField(
            translate("Shop", "Transaction number"), translate("Shop", "Scan or type it"), is_greedy=True
        )
        self.reference.set_text(payment.reference)
        self.body.addWidget(self.reference)
        self.failed = Button(translate("Shop", "It did not come"))
        self.failed.clicked.connect(lambda: self._resolve(PaymentState.FAILED))
        self.add_to_foot(self.failed)
        self.reference.setFocus()

    def commit(self) -> None:
        """It came, under this number."""
        if not self.reference.text():
            self.reference.set_problem(translate("Shop", "Without its number the payment can't be found again."))
            return
        self._resolve(PaymentState.PAID)

    def _resolve(self, state: PaymentState) -> None:
        reference = self.reference.text() if state is PaymentState.PAID else ""
        options = {"reference": reference}
        button = self.failed if state is PaymentState.FAILED else self.main
        self.send(
            lambda: self.desk.act(service.resolve_payment, (self.payment.id, state), options),
            then=lambda _none: None if self._then is None else self._then(),
            button=button,
        )


class UnknownDialog(ActDialog):
    """All of them, the oldest first."""

    def __init__(self, doer: Doer) -> None:
        told = translate("Shop", "The day can't be closed before each of these is settled.")
        super().__init__(doer, translate("Shop", "Unknown payments"), translate("Shop", "Settle"), text=told, width=560)
        self.cancel.setText(translate("Shop", "Close"))
        self._currency = currency_of(self.desk)
        self.list = RowList(self._face, lambda row: row.id if isinstance(row, PaymentRow) else 0, "")
        self.list.setAccessibleName(self.windowTitle())
        self.list.setMinimumHeight(260)
        self.list.opened.connect(lambda _row: self.commit())
        self.empty = EmptyState(translate("Shop", "Every payment is settled"), icon="check")
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.empty)
        self.show_rows(queries.unknown_payments())

    def show_rows(self, rows: Sequence[PaymentRow]) -> None:
        """Show what is left to settle."""
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.main.setEnabled(bool(rows))
        if rows and self.list.current is None:
            self.list.choose(rows[0].id)

    def commit(self) -> None:
        """Settle the chosen one."""
        row = self.list.current
        if isinstance(row, PaymentRow):
            show(ResolveDialog(self.doer, row, lambda: self.show_rows(queries.unknown_payments())))

    def _face(self, row: object) -> RowFace:
        if not isinstance(row, PaymentRow):
            return RowFace("")
        at = row.at.astimezone(self.desk.zone())
        by = translate("Shop", "taken by {number}").format(number=row.by)
        return RowFace(
            tender_name(row.tender),
            sub=f"{at:%m-%d %H:%M} \u00b7 {by}",
            timer=format_money(row.amount, self._currency),
        )
