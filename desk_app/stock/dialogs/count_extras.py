"""Beside the sheet: something stands on the shelf that is not on it; a count is given up with the reason."""

from __future__ import annotations

from collections.abc import Callable

from desk_app.kernel.texts import translate
from desk_app.stock import service
from desk_app.stock.dialogs.finder import ProductFinder
from desk_app.stock.rules import SaleItem
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.tab_base import Doer


class AddLineDialog(ActDialog):
    """Puts a product on the sheet; ``done(product_id)`` when it stands there."""

    def __init__(self, doer: Doer, count_id: int, done: Callable[[int], None], *, item: SaleItem | None = None) -> None:
        title = translate("Stock", "Not on the sheet")
        super().__init__(doer, title, translate("Stock", "Put on the sheet"), width=560)
        self._count_id, self._done = count_id, done
        self.item = item
        self._uuid = doer.new_uuid()
        self.finder = ProductFinder(doer.desk, blind=True)
        self.chosen = text_label("", "lead")
        if item is None:
            self.finder.setMinimumHeight(320)  # not scaled: with large text the rows grow, not the window
            self.body.addWidget(self.finder, 1)
            self.finder.opened.connect(self._pick)
            self.finder.unknown.connect(self.set_problem)
            self.finder.setFocus()
        else:
            self.body.addWidget(text_label(translate("Stock", "This product is not on the sheet of this count.")))
            self.body.addWidget(self.chosen)
            self.finder.hide()
        self._show()

    def _pick(self, item: object) -> None:
        if isinstance(item, SaleItem):
            self.item = item
            self._show()
            self.commit()

    def _show(self) -> None:
        self.chosen.setText("" if self.item is None else self.item.name)
        self.main.setEnabled(self.item is not None)

    def commit(self) -> None:
        """Put it on the sheet."""
        item = self.item
        if item is None:
            return
        self.send(
            lambda: self.desk.act(service.add_line, (self._count_id, item.product_id), uuid=self._uuid),
            then=lambda _none: self._done(item.product_id),
        )


class GiveUpDialog(ActDialog):
    """A supervisor ends a count without an outcome; the reason stays with it."""

    def __init__(self, doer: Doer, count_id: int, done: Callable[[], None]) -> None:
        title = translate("Stock", "Give the count up")
        told = translate("Stock", "Nothing that was counted changes the books. The reason is kept.")
        super().__init__(doer, title, translate("Stock", "Give up"), text=told, danger=True)
        self._count_id, self._done = count_id, done
        self._uuid = doer.new_uuid()
        self.why = LineField(translate("Stock", "Reason"), is_required=True)
        self.body.addWidget(self.why)
        self.why.setFocus()

    def commit(self) -> None:
        """Give it up."""
        why = self.why.text()
        self.send(
            lambda: self.desk.act(service.void_count, (self._count_id, why), uuid=self._uuid),
            then=lambda _none: self._done(),
        )
