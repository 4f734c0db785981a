"""The till opened where the day's own opening is not at hand, its float counted; the drawer opened for nothing.

Counts pieces and hands them over; what a session is belongs to cash.
"""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout

from desk_app.cash import queries as cash
from desk_app.cash import service as cash_service
from desk_app.cash.rules import Pieces, denominations
from desk_app.kernel import texts
from desk_app.kernel.money import format_money
from desk_app.kernel.texts import translate
from desk_app.shop.dialogs.words import currency_of
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.stepper import Stepper
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space


class OpenTillDialog(ActDialog):
    """How many of each note and coin lie in the drawer."""

    def __init__(self, doer: Doer) -> None:
        told = translate("Shop", "Count what lies in the drawer. It is kept as the float and does not change later.")
        super().__init__(doer, translate("Shop", "Open the till"), translate("Shop", "Open"), text=told, width=640)
        self._currency = currency_of(self.desk)
        self.counts: dict[int, Stepper] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        known = denominations(self._currency.code)
        rows = -(-len(known) // 2)
        for place, piece in enumerate(known):
            name = piece.name(texts.language())
            stepper = Stepper(name, 0, most=9_999)
            stepper.changed.connect(lambda _value: self._show())
            self.counts[piece.value] = stepper
            column = place // rows * 2
            grid.addWidget(text_label(name, wrap=False), place % rows, column)
            grid.addWidget(stepper, place % rows, column + 1)
        self.sum = text_label("", "display")
        self.body.addLayout(grid)
        self.body.addWidget(self.sum)
        self._show()

    def counted(self) -> Pieces:
        """What was counted."""
        return Pieces.of({value: stepper.value() for value, stepper in self.counts.items()})

    def commit(self) -> None:
        """Open it; a desk that never had a till gets one."""
        counted, desk = self.counted(), self.desk

        def act() -> int:
            till = cash.till_of(desk.number)
            till_id = till.id if till is not None else desk.act(cash_service.ensure_till)
            return desk.act(cash_service.open_session, (till_id, counted))

        self.send(act)

    def _show(self) -> None:
        self.sum.setText(format_money(self.counted().amount, self._currency))


class NoSaleDialog(ActDialog):
    """The drawer is opened without a sale: to give change, to look; counted on the Z report."""

    def __init__(self, doer: Doer) -> None:
        told = translate("Shop", "Each opening without a sale stands on the report of the day.")
        super().__init__(doer, translate("Shop", "Open the drawer"), translate("Shop", "Open it"), text=told)
        self.why = LineField(translate("Shop", "Reason"), is_required=True)
        self.why.edit.setMaxLength(200)
        self.body.addWidget(self.why)
        self.why.setFocus()

    def commit(self) -> None:
        """Open it."""
        session, why = cash.open_session(self.desk.number), self.why.text()
        if session is None:
            self.set_problem(translate("Shop", "Open the till first"))
        elif not why:
            self.why.set_problem(translate("Shop", "Please say why."))
        else:
            self.send(lambda: self.desk.act(cash_service.no_sale, (session.id, why)))
