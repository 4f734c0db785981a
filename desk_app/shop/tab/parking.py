"""Sales set aside: parked, fetched again at any till, or given up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk_app.kernel.texts import translate
from desk_app.shop import queries, service
from desk_app.widgets.act_dialog import show

if TYPE_CHECKING:
    from desk_app.shop.tab.page import ShopTab


class Parking:
    """The acts of one tab that set its sale aside."""

    def __init__(self, tab: ShopTab) -> None:
        self._tab = tab

    def park(self) -> bool:
        """F7: the customer fetches something else."""
        sale = self._tab.sale
        if sale is None or not sale.live:
            return False
        words = translate("Shop", "The sale is parked")
        self._tab.ask(
            lambda: self._tab.desk.act(service.park, (sale.row.id,)),
            then=lambda _none: self._tab.said(words),
            button=self._tab.panel.park,
        )
        return True

    def fetch(self) -> bool:
        """F5: the only parked sale at once, of several the one somebody chooses."""
        from desk_app.shop.dialogs.parked import ParkedDialog

        rows = queries.parked()
        if not rows:
            return False
        sale = queries.open_sale(self._tab.desk.number)  # F5 may follow F7 before the screen does
        if sale is not None and sale.live:
            self._tab.refused.emit(translate("Shop", "Park or finish this sale first."))
            return False
        if len(rows) == 1:
            self.resume(rows[0].id)
        else:
            show(ParkedDialog(self._tab, rows, self.resume))
        return True

    def resume(self, sale_id: int) -> None:
        """Go on with a parked sale; a price that changed meanwhile is asked about."""

        def resumed(_none: object) -> None:
            changed = queries.new_prices(sale_id, self._tab.desk.today())
            if changed:
                from desk_app.shop.dialogs.parked import NewPricesDialog

                show(NewPricesDialog(self._tab, sale_id, changed))

        self._tab.ask(lambda: self._tab.desk.act(service.resume, (sale_id,)), then=resumed)

    def abandon(self) -> bool:
        """Nothing is sold after all."""
        from desk_app.shop.dialogs.parked import AbandonDialog

        sale = self._tab.sale
        if sale is None:
            return False
        show(AbandonDialog(self._tab, sale.row.id))
        return True
