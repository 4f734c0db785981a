"""What scans, tiles, keys and buttons do to the sale: add, change, take out, reduce, park, fetch, member.

Each scan is an act of its own with its own identity and is never refused for being busy; the worker keeps them in order.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desk_app.kernel.quantity import ONE, Quantity
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.texts import translate
from desk_app.shop import service
from desk_app.shop.queries import LineRow
from desk_app.widgets.act_dialog import show

if TYPE_CHECKING:
    from desk_app.shop.service import Added
    from desk_app.shop.tab.page import ShopTab

TIMES = re.compile(r"(\d{1,4})\s*[*xX\u00d7＊]\s*(.*)")


class SaleActs:
    """The acts of one tab on its sale."""

    def __init__(self, tab: ShopTab) -> None:
        self._tab = tab
        self._steps: dict[int, int] = {}  # pieces asked for and not read back yet, by line

    def scan(self, code: str) -> None:
        """Put a scanned or typed code on the sale."""
        quantity = self._times()
        uuid = self._tab.new_uuid()
        desk = self._tab.desk
        self._tab.ask(
            lambda: desk.act(service.scan, (code,), {"quantity": quantity}, uuid=uuid),
            then=self.added,
            refused=partial(self._unknown, code),
        )

    def add(self, product_id: int) -> None:
        """Put a product on the sale, from its tile or a search."""
        quantity = self._times()
        self._tab.goods.search.clear()
        uuid = self._tab.new_uuid()
        desk = self._tab.desk
        self._tab.ask(
            lambda: desk.act(service.add_product, (product_id,), {"quantity": quantity}, uuid=uuid), then=self.added
        )

    def submit(self, text: str) -> None:
        """Enter in the search line without a result: a code typed by hand, or nothing of ours."""
        times = TIMES.fullmatch(text)
        if times is not None and not times[2]:
            return  # only "3*" so far: the code comes next
        if times is not None:
            text = times[2]
        self.scan(text)
        self._tab.goods.search.clear()

    def run(self, act: str) -> bool:
        """Do what a button or key says; False if there is nothing to do now."""
        plain: dict[str, Callable[[], bool]] = {
            "park": self._tab.parking.park,
            "fetch": self._tab.parking.fetch,
            "member": self.member,
            "order_discount": self._order_discount,
            "abandon": self._tab.parking.abandon,
        }
        if act in plain:
            return plain[act]()
        line = self._tab.line()
        if line is None:
            return False
        on_line: dict[str, Callable[[LineRow], None]] = {
            "quantity": self._quantity,
            "discount": self._discount,
            "price": self._price,
            "remove": self._remove,
            "more": lambda line: self._step(line, 1),
            "less": lambda line: self._step(line, -1),
        }
        if act not in on_line:
            return False
        on_line[act](line)
        return True

    def step_to(self, line_id: int, pieces: int) -> None:
        """The stepper says so many pieces of a line."""
        live = () if self._tab.sale is None else self._tab.sale.live
        line = next((one for one in live if one.id == line_id), None)
        if line is not None:
            self._change(line, pieces)

    def member(self) -> bool:
        """Find the member this sale belongs to, or take the member off it."""
        self._tab.customers.member()
        return True

    def added(self, added: Added) -> None:
        """Something is on the sale: show it chosen, and let the change of the last sale go."""
        tab = self._tab
        tab.paid_id = None
        tab.chosen_line = added.line_id
        self._steps.pop(added.line_id, None)
        tab.show_sale_column()

    def _unknown(self, code: str, refusal: Refusal) -> None:
        """Nothing is lost: a member's card or an account it may be, else it stands in the search line to look it up."""
        if "code" in refusal.code and self._tab.customers.take_code(code):
            return
        QApplication.beep()
        self._tab.refused.emit(sentence(refusal))
        if not self._tab.goods.text and "code" in refusal.code:
            self._tab.goods.search.set_text(code[:200])
            self._tab.goods.edit.selectAll()

    def _times(self) -> Quantity:
        """``3*`` typed before a scan means three; it is used up."""
        times = TIMES.fullmatch(self._tab.goods.text)
        if times is None:
            return ONE
        if not times[2]:
            self._tab.goods.search.clear()
        return Quantity(max(1, int(times[1])) * ONE)

    def settle(self, live: Sequence[LineRow]) -> None:
        """Forget what was asked for and is on the disk now: keys go on from what stands on the screen."""
        read = {line.id: line.quantity // ONE for line in live}
        self._steps = {key: pieces for key, pieces in self._steps.items() if key in read and read[key] != pieces}

    def _step(self, line: LineRow, direction: int) -> None:
        if not line.kind.takes_discount or line.quantity % ONE:
            return
        pieces = self._steps.get(line.id, line.quantity // ONE) + direction
        if pieces >= 1:
            self._change(line, pieces)

    def _change(self, line: LineRow, pieces: int) -> None:
        self._steps[line.id] = pieces
        self._tab.chosen_line = line.id
        desk = self._tab.desk
        self._tab.ask(
            lambda: desk.act(service.change_quantity, (line.id, Quantity(pieces * ONE))),
            refused=lambda refusal: self._refused_step(line.id, refusal),
        )

    def _refused_step(self, line_id: int, refusal: Refusal) -> None:
        self._steps.pop(line_id, None)
        self._tab.tell(refusal)
        self._tab.refresh()

    def _remove(self, line: LineRow) -> None:
        live = () if self._tab.sale is None else self._tab.sale.live
        place = [row.id for row in live].index(line.id)
        rest = [row.id for row in live if row.id != line.id]
        self._tab.chosen_line = rest[min(place, len(rest) - 1)] if rest else 0
        words = translate("Shop", "Taken out: {name}").format(name=line.name[:60])
        self._tab.ask(
            lambda: self._tab.desk.act(service.remove_line, (line.id,)), then=lambda _none: self._tab.said(words)
        )

    def _quantity(self, line: LineRow) -> None:
        from desk_app.shop.dialogs.line import QuantityDialog

        if line.kind.takes_discount:
            dialog = QuantityDialog(self._tab, line)
            show(dialog, dialog.quantity)

    def _discount(self, line: LineRow) -> None:
        from desk_app.shop.dialogs.line import DiscountDialog

        show(DiscountDialog.on_line(self._tab, line))

    def _order_discount(self) -> bool:
        from desk_app.shop.dialogs.line import DiscountDialog

        sale = self._tab.sale
        if sale is None or not sale.live:
            return False
        show(DiscountDialog.on_sale(self._tab, sale.row))
        return True

    def _price(self, line: LineRow) -> None:
        from desk_app.shop.dialogs.line import PriceDialog

        dialog = PriceDialog(self._tab, line)
        show(dialog, dialog.price)
