"""The shift changes: the drawer goes to somebody else with a count that both sign by PIN. No Z, nothing is compared (M1)."""

from __future__ import annotations

from desk_app.cash.queries import SessionRow
from desk_app.cash.rules import denominations
from desk_app.cash.wording import till_title
from desk_app.closing import service
from desk_app.closing.dialogs.parts import currency_of, told_notes, with_second
from desk_app.closing.dialogs.pieces import PiecesGrid
from desk_app.closing.wording import money
from desk_app.kernel.money import Money
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.staff.rules import Approval
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.tab_base import Doer


class ShiftDialog(ActDialog):
    """Count the drawer together; whoever takes it signs with number and PIN."""

    def __init__(self, doer: Doer, row: SessionRow) -> None:
        self._row = row
        title = translate("Closing", "Hand the drawer over · {till}").format(till=till_title(row.till, row.till_name))
        told = translate("Closing", "Count it together. Whoever takes it over signs with number and PIN.")
        super().__init__(doer, title, translate("Closing", "Sign and hand over"), text=told, width=760)
        self._currency = currency_of(self.desk)
        self.cash = PiecesGrid(self._currency, denominations(self._currency.code))
        self.note = LineField(translate("Closing", "Note for the next shift"))
        self._total = text_label("", "number")
        for part in (self.cash, self._total, self.note):
            self.body.addWidget(part)
        for words in told_notes(self.desk):
            self.body.addWidget(text_label(words, "muted"))
        self.cash.changed.connect(self._add_up)
        self.cash.walked.connect(self.note.setFocus)
        self._add_up()
        self.cash.start()

    def commit(self) -> None:
        """Have the other person sign, then pass the drawer on."""
        amount = money(Money(self.cash.pieces.amount), self._currency)
        what = translate("Closing", "Takes the drawer over with {amount}").format(amount=amount)
        with_second(self.doer, self, Role.DESK, what, self._hand)

    def _hand(self, receiver: Approval) -> None:
        counted, note = self.cash.pieces, self.note.text()
        options = {"note": note}
        self.send(lambda: self.desk.act(service.hand_over, (self._row.id, counted, receiver), options))

    def _add_up(self) -> None:
        amount = money(Money(self.cash.pieces.amount), self._currency)
        self._total.setText(translate("Closing", "Counted together: {amount}").format(amount=amount))
