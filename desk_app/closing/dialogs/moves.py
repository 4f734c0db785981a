"""What goes in and out of the drawer during the day, each with its reason: paid in, paid out, drop, opened for nothing."""

from __future__ import annotations

from desk_app.cash import service as cash
from desk_app.cash.rules import PAID_OUT_LIMIT, MoveKind
from desk_app.cash.wording import kind_name
from desk_app.closing.dialogs.parts import currency_of, with_second
from desk_app.closing.wording import money
from desk_app.kernel.money import Money
from desk_app.kernel.refusal import sentence
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.lost_property.dialogs.photo import PhotoField
from desk_app.staff.rules import Approval
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.line_field import LineField
from desk_app.widgets.money_field import MoneyField
from desk_app.widgets.tab_base import Doer

_USE_CASES = {MoveKind.PAID_IN: cash.paid_in, MoveKind.PAID_OUT: cash.paid_out, MoveKind.DROP: cash.drop}


class MoveDialog(ActDialog):
    """Amount and reason, with a photo of the paper where there is one; the drawer opens when it is kept."""

    def __init__(self, doer: Doer, session_id: int, kind: MoveKind) -> None:
        self._session_id, self._kind = session_id, kind
        super().__init__(doer, kind_name(kind), translate("Closing", "Keep it and open the drawer"))
        self._currency = currency_of(self.desk)
        self.amount = MoneyField(translate("Closing", "Amount"), self._currency, words=sentence, is_required=True)
        self.reason = LineField(translate("Closing", "Reason"), is_required=True)
        self.photo = PhotoField(doer.seat)
        self.photo.problem.connect(self.set_problem)
        self.amount.setVisible(kind is not MoveKind.NO_SALE)
        self.photo.setVisible(kind in {MoveKind.PAID_IN, MoveKind.PAID_OUT})
        for part in (self.amount, self.reason, self.photo):
            self.body.addWidget(part)
        (self.reason if kind is MoveKind.NO_SALE else self.amount).setFocus()

    def commit(self) -> None:
        """Keep it; a large pay-out asks for a supervisor first."""
        if self._kind is MoveKind.NO_SALE:
            reason = self.reason.text()
            self.send(lambda: self.desk.act(cash.no_sale, (self._session_id, reason)))
            return
        amount = self.amount.value()
        limit = Money(self.desk.settings.get(PAID_OUT_LIMIT))
        if self._kind is MoveKind.PAID_OUT and amount is not None and amount > limit and self.reason.text():
            what = translate("Closing", "Paid out {amount}: {reason}")
            told = what.format(amount=money(amount, self._currency), reason=self.reason.text())
            with_second(self.doer, self, Role.SUPERVISOR, told, self._move)
        else:
            self._move(None)

    def _move(self, approval: Approval | None) -> None:
        amount, reason = self.amount.value() or Money(0), self.reason.text()
        options: dict[str, object] = {} if self.photo.photo is None else {"photo": self.photo.photo.data}
        if approval is not None:
            options["approval"] = approval
        use_case = _USE_CASES[self._kind]
        self.send(lambda: self.desk.act(use_case, (self._session_id, amount, reason), options))
