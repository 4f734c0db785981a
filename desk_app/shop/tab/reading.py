"""Shows what was read: goods, the sale's lines and sums, what can be done with the chosen line. Bounded reads only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk_app.kernel.quantity import ONE
from desk_app.shop import queries
from desk_app.shop.queries import Sale
from desk_app.shop.rules import PaymentState
from desk_app.shop.tab.acts import TIMES
from desk_app.shop.tab.faces import line_faces, member_words, summary_words, total_words
from desk_app.stock import queries as stock

if TYPE_CHECKING:
    from desk_app.shop.tab.page import ShopTab

TILES = 60


class Reading:
    """What one tab reads and puts on its panels."""

    def __init__(self, tab: ShopTab) -> None:
        self._tab = tab
        self.are_goods_stale = True

    def show_goods(self) -> None:
        """Read the tiles, or what fits the search; out of sight it waits until the tab is shown."""
        if not self._tab.isVisible():
            self.are_goods_stale = True
            return
        self.are_goods_stale = False
        times = TIMES.fullmatch(self._tab.goods.text)
        text, day = self._tab.goods.text if times is None else times[2], self._tab.desk.today()
        self._tab.goods.set_items(stock.find(text, day) if text else stock.tiles(day, TILES), self._tab.currency)
        self._tab.extras.show_proposals()

    def show_sale(self) -> None:
        """The open sale, or the one that was just paid, or nothing."""
        tab, sale = self._tab, self._tab.sale
        if sale is not None and sale.live:
            self._show_lines(sale)
        elif sale is None and tab.paid_id is not None:
            tab.panel.show_done()
        else:
            tab.panel.show_nothing()
        tab.panel.set_member("" if sale is None else member_words(sale))
        self.show_bar()

    def _show_lines(self, sale: Sale) -> None:
        tab = self._tab
        tab.paid_id = None
        products = [line.product_id for line in sale.live if line.product_id is not None]
        faces = line_faces(sale, stock.items(products, tab.desk.today()), tab.currency)
        total = total_words(sale.row.total, tab.currency)
        tab.panel.show_lines(faces, summary_words(sale, tab.currency), total)
        if tab.chosen_line:
            tab.panel.lines.choose(tab.chosen_line)
            tab.chosen_line = 0

    def show_bar(self) -> None:
        """What can be done with the chosen line."""
        line = self._tab.line()
        if line is None:
            self._tab.panel.show_bar(None)
            return
        is_counted = line.quantity % ONE == 0 and line.unit != "weight"
        self._tab.panel.show_bar(
            max(1, line.quantity // ONE), may_reduce=line.kind.takes_discount, is_counted=is_counted
        )

    def unknown(self) -> int:
        """Payments to settle; one that is just being asked for on the open sale is none of them yet."""
        here = 0 if self._tab.sale is None else self._tab.sale.row.id
        rows = queries.unknown_payments()
        return sum(row.state is PaymentState.UNKNOWN or row.sale_id != here for row in rows)
