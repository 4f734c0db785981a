"""A difference is explained, and above the limit signed by somebody else (M2); and counting again with a supervisor."""

from __future__ import annotations

from desk_app.cash import service as cash
from desk_app.cash.queries import ResultLine
from desk_app.cash.rules import BlindCount, denominations
from desk_app.cash.wording import tender_name
from desk_app.closing.dialogs.parts import currency_of, with_second
from desk_app.closing.dialogs.pieces import PiecesGrid
from desk_app.closing.wording import money
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.staff.rules import Approval
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.line_field import LineField
from desk_app.widgets.tab_base import Doer


class ExplainDialog(ActDialog):
    """The reason of one tender's difference."""

    def __init__(self, doer: Doer, session_id: int, line: ResultLine) -> None:
        self._session_id, self._line = session_id, line
        told = translate("Closing", "{tender}: {amount} over or short")
        amount = money(line.difference, currency_of(doer.desk))
        title = told.format(tender=tender_name(line.tender), amount=amount)
        text = translate("Closing", "Above the limit a supervisor signs with number and PIN.")
        super().__init__(doer, title, translate("Closing", "Keep the reason"), text=text if line.needs_approval else "")
        self.why = LineField(translate("Closing", "Reason"), is_required=True)
        self.why.set_text(line.reason)
        self.body.addWidget(self.why)
        self.why.setFocus()

    def commit(self) -> None:
        """Keep it, signed where the limit asks for it."""
        if self._line.needs_approval and self.why.text():
            with_second(self.doer, self, Role.SUPERVISOR, f"{self.windowTitle()}: {self.why.text()}", self._keep)
        else:
            self._keep(None)

    def _keep(self, approval: Approval | None) -> None:
        why, options = self.why.text(), {"approval": approval}
        self.send(lambda: self.desk.act(cash.explain, (self._session_id, self._line.tender, why), options))


class RecountDialog(ActDialog):
    """The drawer is counted once more together with a supervisor; the first sealed count stays on record."""

    def __init__(self, doer: Doer, session_id: int, before: BlindCount) -> None:
        self._session_id, self._before = session_id, before
        title = translate("Closing", "Count again with a supervisor")
        told = translate("Closing", "The sealed count stays on record; this one holds from now on.")
        super().__init__(doer, title, translate("Closing", "Seal the new count"), text=told, width=760)
        currency = currency_of(self.desk)
        self.cash = PiecesGrid(currency, denominations(currency.code))
        self.why = LineField(translate("Closing", "Reason"), is_required=True)
        self.body.addWidget(self.cash)
        self.body.addWidget(self.why)
        self.cash.walked.connect(self.why.setFocus)
        self.cash.start()

    def commit(self) -> None:
        """A supervisor signs, then the new count holds."""
        if self.why.text():
            with_second(self.doer, self, Role.SUPERVISOR, self.windowTitle(), self._keep)
        else:
            self.set_problem(translate("Closing", "Enter the reason."))

    def _keep(self, second: Approval) -> None:
        counted, why = BlindCount(self.cash.pieces, self._before.totals), self.why.text()
        self.send(lambda: self.desk.act(cash.recount, (self._session_id, counted, second, why)))
