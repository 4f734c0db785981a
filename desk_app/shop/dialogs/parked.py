"""Parked sales: which one to go on with, prices that changed meanwhile, and a sale that comes to nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desk_app.kernel.money import Money, format_money
from desk_app.kernel.texts import translate
from desk_app.shop import queries, service
from desk_app.shop.dialogs.words import currency_of, pieces_words, plain
from desk_app.shop.queries import SaleRow
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.tab_base import Doer


class ParkedDialog(ActDialog):
    """All parked sales of the site, the oldest first; Enter fetches the chosen one."""

    def __init__(self, doer: Doer, rows: Sequence[SaleRow], then: Callable[[int], None]) -> None:
        super().__init__(doer, translate("Shop", "Parked sales"), translate("Shop", "Go on with it"), width=560)
        self._then = then
        self._currency = currency_of(self.desk)
        self.list = RowList(self._face, lambda row: row.id if isinstance(row, SaleRow) else 0, "")
        self.list.setAccessibleName(self.windowTitle())
        self.list.setMinimumHeight(280)
        self.list.set_rows(rows)
        self.list.choose(rows[0].id if rows else None)
        self.list.opened.connect(lambda _row: self.commit())
        self.body.addWidget(self.list, 1)
        self.list.setFocus()

    def commit(self) -> None:
        """Fetch the chosen one."""
        row = self.list.current
        if isinstance(row, SaleRow):
            self.done(self.DialogCode.Accepted)
            self._then(row.id)

    def _face(self, row: object) -> RowFace:
        if not isinstance(row, SaleRow):
            return RowFace("")
        at = (row.parked_at or row.opened_at).astimezone(self.desk.zone())
        who = translate("Shop", "parked by {number}").format(number=row.parked_by or row.opened_by)
        first = next((line.name for line in queries.sale(row.id).live), "")
        return RowFace(
            format_money(row.total, self._currency),
            purpose=" \u00b7 ".join(filter(None, (first, pieces_words(row.pieces)))),
            sub=" \u00b7 ".join(filter(None, (who, row.note))),
            timer=f"{at:%H:%M}" if row.day == self.desk.today() else f"{at:%m-%d %H:%M}",
        )


class NewPricesDialog(ActDialog):
    """Prices changed while the sale was parked: keep what was said to the customer, or take today's."""

    def __init__(self, doer: Doer, sale_id: int, changed: Sequence[tuple[int, Money]]) -> None:
        told = translate(
            "Shop", "These prices changed since the sale was parked. What the customer was told may stand."
        )
        super().__init__(
            doer,
            translate("Shop", "Prices changed"),
            translate("Shop", "Take today's prices"),
            text=told,
            cancel=translate("Shop", "Keep the old ones"),
            width=520,
        )
        self._lines = tuple(line for line, _price in changed)
        currency, names = currency_of(self.desk), {line.id: line for line in queries.sale(sale_id).live}
        for line_id, price in changed:
            line = names.get(line_id)
            if line is not None:
                before, now = plain(line.price, currency), plain(price, currency)
                words = translate("Shop", "{name}: {before} then, {now} today")
                self.body.addWidget(text_label(words.format(name=line.name, before=before, now=now), "lead"))

    def commit(self) -> None:
        """Take today's for all of them."""

        def act() -> None:
            for line in self._lines:
                self.desk.act(service.take_new_price, (line,))

        self.send(act)


class AbandonDialog(ActDialog):
    """Nothing is sold after all: the sale stays on record as given up."""

    def __init__(self, doer: Doer, sale_id: int) -> None:
        told = translate("Shop", "It stays on record as given up and can't be fetched again.")
        super().__init__(
            doer, translate("Shop", "Give this sale up?"), translate("Shop", "Give up"), text=told, danger=True
        )
        self._sale_id = sale_id
        self.why = LineField(translate("Shop", "Reason"))
        self.why.edit.setMaxLength(200)
        self.body.addWidget(self.why)
        self.why.setFocus()

    def commit(self) -> None:
        """Give it up."""
        why = self.why.text()
        self.send(lambda: self.desk.act(service.abandon, (self._sale_id,), {"why": why}))
