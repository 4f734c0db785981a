"""The X reading: a look into a running session without closing anything (M2).

A cashier sees how often what happened; only who may see it, and does not hold the drawer, sees what should be there.
"""

from __future__ import annotations

from shiboken6 import isValid

from desk_app.cash import service as cash
from desk_app.cash.queries import SessionRow
from desk_app.cash.rules import COUNTED_TENDERS, MoveKind, Tender
from desk_app.cash.service.papers import XReading
from desk_app.cash.wording import kind_name, tender_name, till_title
from desk_app.closing import service
from desk_app.closing.dialogs.parts import currency_of
from desk_app.closing.wording import money
from desk_app.kernel.texts import translate
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.labels import text_label
from desk_app.widgets.tab_base import Doer

_KINDS, _TENDERS = list(MoveKind), list(Tender)  # as people count: sales first, cash first


class XDialog(ActDialog):
    """Counts by kind and tender, with amounts for whoever may see them; printed on demand."""

    def __init__(self, doer: Doer, row: SessionRow) -> None:
        self._row = row
        title = translate("Closing", "X reading · {till}").format(till=till_title(row.till, row.till_name))
        close = translate("Closing", "Close")
        super().__init__(doer, title, translate("Closing", "Print it"), cancel=close, width=520)
        self._text = text_label("", "lead")
        self.body.addWidget(self._text)
        self.doer.ask(lambda: self.desk.act(cash.read_x, (row.id,)), then=self._show, refused=self._refused)

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text.text()

    def commit(self) -> None:
        """Print it."""
        row_id = self._row.id
        self.send(lambda: self.desk.act(service.print_x, (row_id,)))

    def _show(self, reading: XReading) -> None:
        if not isValid(self):  # closed while it was read
            return
        lines = [
            translate("Closing", "{what} · {tender}: {count}").format(
                what=kind_name(one.kind), tender=tender_name(one.tender), count=one.count
            )
            for one in sorted(reading.kinds, key=lambda one: (_KINDS.index(one.kind), _TENDERS.index(one.tender)))
        ]
        if reading.expected is None:
            lines.append(translate("Closing", "Amounts are shown after the count is sealed."))
        else:
            currency, should = currency_of(self.desk), reading.expected
            lines += [
                translate("Closing", "{tender} should be {amount}").format(
                    tender=tender_name(tender), amount=money(should.of(tender), currency)
                )
                for tender in COUNTED_TENDERS
                if should.of(tender)
            ]
        self._text.setText("\n".join(lines) or translate("Closing", "Nothing happened yet."))
