"""Shows the shop's tab, its dialogs and the customer's screen on a lively afternoon and writes PNGs to look at.

    QT_QPA_PLATFORM=offscreen python tests/tools/look_shop.py FOLDER [view …] [--lang …] [--mode …] [--scale …] [--size 1366x768]

For designers and reviewers; not part of the program and not a test.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

import desk_app.kernel.database  # noqa: F401  # first: it brings peewee in without the server's driver
from desk_app.kernel import texts
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import open_database
from desk_app.kernel.money import Money
from desk_app.kernel.site import create_site
from desk_app.kernel.work import Desk
from desk_app.shop import queries
from desk_app.shop.rules import Tendered
from desk_app.shop.tab import ShopTab
from desk_app.shop.windows import CustomerDisplay
from desk_app.widgets.jobs import Jobs, Worker
from desk_app.widgets.relay import Relay
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.theme import ColourMode, Theme, retone
from desk_app.widgets.ticker import Ticker
from tests.databases import START, schema
from tests.shop.counter import busy, furnished, half_way
from tests.shop.site import BALLS, WATER, Shop

FRAME = 152
"""Pixels of header, tab row, margins and status line around a tab in the window."""


class Picture:
    """One site, one tab, at one look."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.desk = Desk(ManualClock(START))
        self.shop: Shop = furnished(self.desk)
        busy(self.shop)
        self.seat = _seat(self.desk)
        self.tab = ShopTab(self.seat)
        self.whole = QWidget()
        retone(self.whole, role="page")
        column = QVBoxLayout(self.whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tab)
        self.whole.resize(size[0], size[1] - FRAME + 24)
        self.whole.show()
        self.whole.activateWindow()
        self.tab.setFocus()
        self.display: CustomerDisplay | None = None
        settle()

    def views(self) -> dict[str, Callable[[], object]]:
        """What to bring about before each picture."""
        tab = self.tab
        return {
            "empty": lambda: None,
            "sale": self.sale,
            "received": self.received,
            "partly": self.partly,
            "paid": self.paid,
            "search": lambda: tab.goods.search.set_text("gef"),
            "nothing": lambda: tab.goods.search.set_text("qqqq"),
            "quantity": lambda: (self.sale(), tab.press("quantity")),
            "discount": lambda: (self.sale(), tab.acts.run("discount")),
            "price": lambda: (self.sale(), tab.acts.run("price")),
            "order-discount": lambda: (self.sale(), tab.acts.run("order_discount")),
            "fetch": lambda: tab.press("take_back"),
            "wechat": lambda: (self.sale(), tab.tendering.other("wechat")),
            "voucher": lambda: (self.sale(), tab.tendering.other("voucher")),
            "member": lambda: (self.sale(), tab.tendering.other("member")),
            "unknown": lambda: tab.extras.run("unknown"),
            "resolve": lambda: (tab.extras.run("unknown"), settle(), _dialog().commit()),
            "receipts": lambda: tab.extras.run("receipts"),
            "refund": self.refund,
            "loose": lambda: tab.extras.run("loose_refund"),
            "till": lambda: tab.extras.run("open_till"),
            "no-till": self.no_till,
            "abandon": lambda: (self.sale(), tab.acts.run("abandon")),
            "display-idle": self.show_display,
            "display-sale": lambda: (self.sale(), self.show_display()),
            "display-paid": lambda: (self.show_display(), self.paid()),
        }

    def sale(self) -> None:
        half_way(self.shop)
        self.tab.refresh()
        settle()

    def received(self) -> None:
        self.sale()
        self.tab.payment.card.received.set_value(Money(300_00))

    def partly(self) -> None:
        self.received()
        sale_id = self.shop.open.row.id
        from desk_app.shop import service
        from desk_app.shop.rules import PaymentState

        payment = self.desk.do(service.ask_payment, sale_id, Tendered("wechat", Money(100_00)))
        self.desk.act(service.resolve_payment, (payment, PaymentState.PAID), {"reference": "4200009876"})
        self.tab.tendering._offered(queries.sale(sale_id), (), Tendered("voucher", Money(50_00), reference="V-1007"))
        self.tab.refresh()
        self.tab.payment.card.received.set_value(Money(200_00))

    def paid(self) -> None:
        self.received()
        self.tab.press("cash")
        settle()

    def refund(self) -> None:
        from desk_app.kernel.refs import Ref

        sale = self.shop.sold(BALLS, BALLS, WATER, WATER, WATER)
        self.tab.open_ref(Ref("sale", sale.row.id))
        settle()
        dialog = _dialog()
        assert dialog is not None
        dialog.lines[0].count.set_value(1)  # type: ignore[attr-defined]
        dialog.why.set_text("尺码不合")  # type: ignore[attr-defined]

    def no_till(self) -> None:
        from desk_app.cash import service as cash

        self.desk.do(cash.end_session, self.shop.session)
        self.tab.refresh()

    def show_display(self) -> None:
        self.display = CustomerDisplay(self.seat)
        self.display.resize(1366, 768)
        self.display.show()
        settle()
        self.display.reload()

    def close(self) -> None:
        while (dialog := _dialog()) is not None:
            dialog.done(0)
            settle()
        for widget in (self.whole, self.display):
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.seat.relay.close()
        settle()


def _seat(desk: Desk) -> Seat:
    def bug(problem: Exception) -> None:
        raise problem

    return Seat(desk, Worker("inline", inline=True), Jobs(inline=True), Relay(desk.changes), Ticker(desk.clock), bug)


def _dialog() -> QDialog | None:
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    return found[-1] if found else None


def settle() -> None:
    """Let everything happen that was asked for."""
    for _ in range(6):
        QApplication.processEvents()
    from PySide6.QtTest import QTest

    QTest.qWait(120)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main() -> None:
    """Write the pictures."""
    reader = argparse.ArgumentParser()
    reader.add_argument("folder", type=Path)
    reader.add_argument("views", nargs="*")
    reader.add_argument("--lang", nargs="*", default=["zh_CN"])
    reader.add_argument("--mode", nargs="*", default=["light"])
    reader.add_argument("--scale", nargs="*", type=int, default=[100])
    reader.add_argument("--size", default="1366x768")
    asked = reader.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    theme = Theme(app, ColourMode.LIGHT)
    width, height = map(int, asked.size.split("x"))
    for code, mode, scale in product(asked.lang, asked.mode, asked.scale):
        texts.set_language(code)
        theme.set_mode(ColourMode(mode))
        theme.set_scale(scale)
        names = asked.views or None
        for name in names or _names(width, height):
            draw(asked.folder / f"{name}-{code}-{mode}-{scale}-{asked.size}.png", name, (width, height))


def draw(path: Path, name: str, size: tuple[int, int]) -> None:
    """One picture of one view on a site of its own."""
    with tempfile.TemporaryDirectory() as held:
        open_database(Path(held) / "desk.db")
        create_site(*schema())
        picture = Picture(size)
        picture.views()[name]()
        settle()
        dialog = _dialog()
        shown = picture.display if picture.display is not None else picture.whole if dialog is None else dialog
        shown.grab().save(str(path))
        picture.close()


def _names(width: int, height: int) -> list[str]:
    with tempfile.TemporaryDirectory() as held:
        open_database(Path(held) / "desk.db")
        create_site(*schema())
        picture = Picture((width, height))
        names = list(picture.views())
        picture.close()
    return names


if __name__ == "__main__":
    main()
