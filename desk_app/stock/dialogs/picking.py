"""Picking one product for another window."""

from __future__ import annotations

from collections.abc import Callable

from desk_app.stock.dialogs.finder import ProductFinder
from desk_app.stock.rules import SaleItem
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.tab_base import Doer


class PickDialog(ActDialog):
    """Calls ``done(SaleItem)`` with what was scanned or chosen, and closes."""

    def __init__(self, doer: Doer, title: str, done: Callable[[SaleItem], None]) -> None:
        super().__init__(doer, title, width=560)
        self._done = done
        self.finder = ProductFinder(doer.desk)
        self.finder.setMinimumHeight(320)  # not scaled: with large text the rows grow, not the window
        self.body.addWidget(self.finder, 1)
        self.finder.opened.connect(self._take)
        self.finder.unknown.connect(self.set_problem)
        self.finder.setFocus()

    def commit(self) -> None:
        """Enter is the finder's; nothing else closes this."""

    def _take(self, item: object) -> None:
        if isinstance(item, SaleItem):
            self.done(self.DialogCode.Accepted)
            self._done(item)
