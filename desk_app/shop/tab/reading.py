"""Shows what was read: goods, the sale's lines and sums, what can be done with the chosen line. Bounded reads only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk_app.cash import queries as cash
from desk_app.kernel import texts
from desk_app.kernel.quantity import ONE
from desk_app.shop import queries
from desk_app.shop.queries import LineRow, Sale
from desk_app.shop.rules import PaymentState
from desk_app.shop.tab.acts import TIMES
from desk_app.shop.tab.faces import line_face, member_words, summary_words, total_words
from desk_app.shop.tab.lines import LineFace
from desk_app.shop.tab.paying import Till
from desk_app.stock import queries as stock
from desk_app.stock.rules import SaleItem

if TYPE_CHECKING:
    from desk_app.shop.tab.page import ShopTab

TILES = 60


class Reading:
    """What one tab reads and puts on its panels."""

    def __init__(self, tab: ShopTab) -> None:
        self._tab = tab
        self.are_goods_stale = True
        self._items: dict[int, SaleItem | None] = {}  # what stock says of the products on the sale
        self._faces: dict[int, tuple[LineRow, SaleItem | None, LineFace]] = {}
        self._made_for: tuple[object, ...] = ()

    def forget_stock(self) -> None:
        """Something about goods changed: their tiles and the notes on lines are read anew."""
        self.are_goods_stale = True
        self._items.clear()

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
        faces = self._line_faces(sale)
        total = total_words(sale.row.total, tab.currency)
        tab.panel.show_lines(faces, summary_words(sale, tab.currency), total)
        if tab.chosen_line:
            tab.panel.lines.choose(tab.chosen_line)
            tab.chosen_line = 0

    def _line_faces(self, sale: Sale) -> tuple[LineFace, ...]:
        """Faces of the lines; of a long sale only those that differ are made anew, so that a scan stays quick."""
        tab = self._tab
        missing = {line.product_id for line in sale.live if line.product_id is not None} - self._items.keys()
        if missing:
            self._items |= dict.fromkeys(missing) | stock.items(tuple(missing), tab.desk.today())
        made_for = (sale.row.id, sale.row.member_id, tab.currency, texts.language())
        if made_for != self._made_for:
            self._made_for, self._faces = made_for, {}
        faces = []
        for line in sale.live:
            item = self._items.get(line.product_id or 0)
            known = self._faces.get(line.id)
            if known is None or known[0] != line or known[1] is not item:
                known = self._faces[line.id] = (line, item, line_face(line, sale, item, tab.currency))
            faces.append(known[2])
        return tuple(faces)

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

    def till(self) -> Till:
        """Whether this desk's till takes money today."""
        desk = self._tab.desk
        session = cash.open_session(desk.number)
        if session is None:
            return Till.CLOSED if cash.present_session(desk.number) is None else Till.ENDING
        return Till.OPEN if session.day == desk.today() else Till.STALE
