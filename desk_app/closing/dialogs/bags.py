"""The bag on its way to finance: packed and sealed, signed by both hands, counted by finance, disputed and settled (S4, F2)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk_app.cash import queries
from desk_app.cash import service as cash
from desk_app.cash.queries import BagRow, BagSession
from desk_app.cash.rules import Pieces, denominations
from desk_app.cash.wording import till_title
from desk_app.closing.dialogs.parts import currency_of, ink_of, with_second
from desk_app.closing.dialogs.pieces import PiecesGrid
from desk_app.closing.wording import day_text, money
from desk_app.kernel.money import Money
from desk_app.kernel.numbers import grouped
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.staff.rules import Approval
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.buttons import Button
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.signature import SignaturePad
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look


class PackDialog(ActDialog):
    """Which Z reports' takings go in, the seal, and what lies in the bag by notes and coins."""

    def __init__(self, doer: Doer, rows: tuple[BagSession, ...], packed: Callable[[int], None]) -> None:
        title = translate("Closing", "Pack the bag")
        super().__init__(doer, title, translate("Closing", "Seal it and print the slip"), width=760)
        self._packed = packed
        self._currency = currency_of(self.desk)
        self.rows: list[tuple[BagSession, CheckRow]] = []
        for row in rows:
            words = f"{till_title(row.till, row.till_name)} · {day_text(row.day)} · {money(row.amount, self._currency)}"
            box = CheckRow(words)
            box.setChecked(True)
            box.clicked.connect(lambda _on: self._prefill())
            self.rows.append((row, box))
            self.body.addWidget(box)
        self.seal = LineField(translate("Closing", "Seal number"), is_required=True)
        self.cash = PiecesGrid(self._currency, denominations(self._currency.code))
        self.why = LineField(translate("Closing", "If it differs: the reason"))
        self._total = text_label("", "number")
        for part in (self.seal, self.cash, self.why, self._total):
            self.body.addWidget(part)
        self.cash.changed.connect(self._add_up)
        self.cash.walked.connect(self.main.setFocus)
        self._prefill()
        self.seal.setFocus()

    @property
    def chosen(self) -> tuple[int, ...]:
        """The sessions that go in."""
        return tuple(row.session_id for row, box in self.rows if box.isChecked())

    def commit(self) -> None:
        """Pack it."""
        sessions, seal, pieces, why = self.chosen, self.seal.text(), self.cash.pieces, self.why.text()
        self.send(lambda: self.desk.act(cash.pack_bag, (sessions, seal, pieces, why)), then=self._packed)

    def _prefill(self) -> None:
        pieces = Pieces()
        for session_id in self.chosen:
            pieces = pieces.plus(_pieces_of(session_id))
        self.cash.set_pieces(pieces)
        self._add_up()

    def _add_up(self) -> None:
        due = sum(row.amount for row, box in self.rows if box.isChecked())
        told = translate("Closing", "In the bag {amount}, by the Z reports {due}")
        amount = money(Money(self.cash.pieces.amount), self._currency)
        self._total.setText(told.format(amount=amount, due=money(Money(due), self._currency)))


def _pieces_of(session_id: int) -> Pieces:
    """What was counted and not kept as float: what should lie in the bag, safe drops apart."""
    counted, report = queries.sealed_count(session_id), queries.z_of(session_id)
    return Pieces() if counted is None or report is None else counted.pieces.minus(report.kept)


class SendDialog(ActDialog):
    """Both sign that the bag changed hands."""

    def __init__(self, doer: Doer, bag: BagRow) -> None:
        self._bag = bag
        told = translate("Closing", "Bag {number}, seal {seal}, {amount}").format(
            number=grouped(bag.number), seal=bag.seal, amount=money(bag.amount, currency_of(doer.desk))
        )
        title = translate("Closing", "Sign and hand on")
        super().__init__(doer, title, translate("Closing", "Both signed"), text=told, width=760)
        self.carrier = LineField(translate("Closing", "Who carries it (number or name)"), is_required=True)
        self.packed = SignaturePad(translate("Closing", "Packed by"))
        self.carried = SignaturePad(translate("Closing", "Carried by"))
        pads = QHBoxLayout()
        pads.setSpacing(Space.M)
        for pad, name in (
            (self.packed, translate("Closing", "Packed by")),
            (self.carried, translate("Closing", "Carried by")),
        ):
            pad.setMinimumHeight(look().px(150))
            again = Button(translate("Closing", "Sign again"), compact=True)
            again.setAccessibleName(f"{name}: {again.text()}")
            again.clicked.connect(pad.clear)
            column = QVBoxLayout()
            column.addWidget(text_label(name, "muted", wrap=False))
            column.addWidget(pad, 1)
            column.addWidget(again)
            pads.addLayout(column, 1)
        self.body.addWidget(self.carrier)
        self.body.addLayout(pads)
        self.carrier.setFocus()

    def commit(self) -> None:
        """Hand it on."""
        carrier, packed, carried = self.carrier.text(), ink_of(self.packed), ink_of(self.carried)
        self.send(lambda: self.desk.act(cash.send_bag, (self._bag.id, carrier, packed, carried)))


class AcceptDialog(ActDialog):
    """Finance counts for itself; what agrees is accepted, what does not is disputed with a reason."""

    def __init__(self, doer: Doer, bag: BagRow) -> None:
        self._bag = bag
        title = translate("Closing", "Count bag {number}").format(number=grouped(bag.number))
        told = translate("Closing", "Check the seal {seal}, then count yourself.").format(seal=bag.seal)
        super().__init__(doer, title, translate("Closing", "Accept"), text=told, width=760)
        currency = currency_of(self.desk)
        self.cash = PiecesGrid(currency, denominations(currency.code))
        self.why = LineField(translate("Closing", "If it differs: what is the matter"))
        self.dispute = Button(translate("Closing", "Dispute it"))
        self.dispute.clicked.connect(self._dispute)
        self.body.addWidget(self.cash)
        self.body.addWidget(self.why)
        self.add_to_foot(self.dispute)
        self.cash.walked.connect(self.main.setFocus)
        self.cash.start()

    def commit(self) -> None:
        """Accept it with one's own count."""
        pieces = self.cash.pieces
        self.send(lambda: self.desk.act(cash.accept_bag, (self._bag.id, pieces)))

    def _dispute(self) -> None:
        pieces, why = self.cash.pieces, self.why.text()
        self.send(lambda: self.desk.act(cash.dispute_bag, (self._bag.id, pieces, why)), button=self.dispute)


class SettleDialog(ActDialog):
    """A supervisor ends a dispute with a reason, and a second person signs."""

    def __init__(self, doer: Doer, bag: BagRow) -> None:
        self._bag = bag
        title = translate("Closing", "Settle the dispute")
        super().__init__(doer, title, translate("Closing", "Settle it"), text=bag.reason)
        self.why = LineField(translate("Closing", "Reason"), is_required=True)
        self.body.addWidget(self.why)
        self.why.setFocus()

    def commit(self) -> None:
        """Ask a supervisor, then settle it."""
        if self.why.text():
            with_second(self.doer, self, Role.SUPERVISOR, self.windowTitle(), self._settle)
        else:
            self.set_problem(translate("Closing", "Enter the reason."))

    def _settle(self, approval: Approval) -> None:
        why = self.why.text()
        self.send(lambda: self.desk.act(cash.settle_bag, (self._bag.id, why, approval)))
