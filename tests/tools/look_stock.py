"""Shows the dialogs of stock on the demo's goods and writes PNGs to look at.

    QT_QPA_PLATFORM=offscreen python tests/tools/look_stock.py FOLDER [view …] [--lang zh_CN …] [--mode light …]

For designers and reviewers; not part of the program and not a test.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication

from desk_app.kernel import texts
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import open_database
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.site import create_site
from desk_app.kernel.work import Desk
from desk_app.shell.demo import goods, site
from desk_app.stock import queries, service
from desk_app.stock.dialogs.count_extras import AddLineDialog, GiveUpDialog
from desk_app.stock.dialogs.counting import CountDialog
from desk_app.stock.dialogs.counts import CountsDialog
from desk_app.stock.dialogs.expiry import ExpiryDialog
from desk_app.stock.dialogs.goods import GoodsDialog
from desk_app.stock.dialogs.headings import CategoriesDialog, SuppliersDialog
from desk_app.stock.dialogs.history import MovesDialog, PricesDialog
from desk_app.stock.dialogs.importing import ImportDialog
from desk_app.stock.dialogs.labels import LabelsDialog, PriceListDialog
from desk_app.stock.dialogs.moving import TransferDialog, WriteOffDialog
from desk_app.stock.dialogs.ordering import ProposalDialog
from desk_app.stock.dialogs.orders import CancelOrder, OrderDialog, OrdersDialog
from desk_app.stock.dialogs.product import ProductDialog
from desk_app.stock.dialogs.receiving import ReceiveDialog
from desk_app.stock.dialogs.variance import VarianceDialog
from desk_app.stock.rules import CountKind, LineState, OrderDraft, OrderLine, Scope
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.jobs import Jobs, Worker
from desk_app.widgets.relay import Relay
from desk_app.widgets.tab_base import Doer, Seat
from desk_app.widgets.theme import ColourMode, Theme, retone
from desk_app.widgets.ticker import Ticker
from tests.databases import START, schema

View = Callable[[], ActDialog]


def seat_of(desk: Desk) -> Seat:
    """A seat whose acts are done at once."""

    def bug(problem: Exception) -> None:
        raise problem

    return Seat(desk, Worker("inline", inline=True), Jobs(inline=True), Relay(desk.changes), Ticker(desk.clock), bug)


def as_lead(desk: Desk) -> None:
    """A supervisor looks: everything is offered."""
    before = desk.operator
    if before is not None:
        desk.operator = Operator(before.staff_id, before.number, Role.MANAGER)


def counted(desk: Desk, *, is_sealed: bool) -> int:
    """A count half way, with a line to count again; or sealed with differences."""
    count_id = desk.do(service.open_count, CountKind.SPOT if is_sealed else CountKind.OPENING, Scope.ALL, counters=1)
    sheet = queries.sheet(count_id)
    levels = queries.levels([line.product_id for line in sheet])
    for place, line in enumerate(sheet if is_sealed else sheet[:4]):
        there = levels[line.product_id].quantity + (-1000 if place == 1 else 2000 if place == 3 and is_sealed else 0)
        while desk.do(service.enter_count, count_id, line.product_id, Quantity(max(0, there))) is LineState.RECOUNT:
            if not is_sealed:
                break
    if is_sealed:
        desk.do(service.seal_count, count_id)
    return count_id


def bad_import(doer: Doer, folder: Path) -> ActDialog:
    """A dry run with problems."""
    path = folder / "goods.csv"
    path.write_text("Name,Price,Barcodes\n矿泉水,3.50,6901234567892\n,=1+1,6901234567890\n雨伞,abc,1\n", "utf-8-sig")
    dialog = ImportDialog(doer)
    dialog.check(path)
    return dialog


def receiving(doer: Doer) -> ActDialog:
    """A delivery half typed."""
    dialog = ReceiveDialog(doer)
    items = [item for number in range(1, 7) if (item := queries.item(number, doer.desk.today())) is not None]
    for place, item in enumerate(items):
        dialog.finder.opened.emit(item)
        dialog.line.quantity.set_value(Quantity((place + 2) * 12_000))
        if place < len(items) - 1:
            dialog.keep_line()
    dialog.finder.field.set_text("水")
    dialog.finder.show_found()
    return dialog


def views(doer: Doer, folder: Path) -> dict[str, View]:
    """Every dialog."""
    half, done = counted(doer.desk, is_sealed=False), counted(doer.desk, is_sealed=True)
    row = queries.proposal()[-1]
    draft = OrderDraft(row.supplier_id, (OrderLine(row.product_id, row.quantity, row.price),), doer.desk.today())
    order = doer.desk.do(service.place_order, draft)
    return {
        "counts": lambda: CountsDialog(doer),
        "count": lambda: CountDialog(doer, half),
        "add_line": lambda: AddLineDialog(doer, half, lambda _id: None),
        "give_up": lambda: GiveUpDialog(doer, half, lambda: None),
        "receive": lambda: receiving(doer),
        "receive_empty": lambda: ReceiveDialog(doer),
        "write_off": lambda: WriteOffDialog(doer),
        "transfer": lambda: TransferDialog(doer, 1),
        "goods": lambda: GoodsDialog(doer),
        "product": lambda: ProductDialog(doer, 3),
        "product_new": lambda: ProductDialog(doer, None, code="6901234567892"),
        "prices": lambda: PricesDialog(doer, 3),
        "moves": lambda: MovesDialog(doer, 11),
        "categories": lambda: CategoriesDialog(doer, lambda: None),
        "suppliers": lambda: SuppliersDialog(doer, lambda: None),
        "import": lambda: ImportDialog(doer),
        "import_bad": lambda: bad_import(doer, folder),
        "proposal": lambda: ProposalDialog(doer),
        "orders": lambda: OrdersDialog(doer),
        "order": lambda: OrderDialog(doer, order),
        "cancel_order": lambda: CancelOrder(doer, order),
        "expiry": lambda: ExpiryDialog(doer),
        "labels": lambda: LabelsDialog(doer),
        "price_list": lambda: PriceListDialog(doer),
        "variance": lambda: VarianceDialog(doer, done),
    }


def main() -> None:
    """Render the views asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("views", nargs="*")
    parser.add_argument("--lang", nargs="*", default=["zh_CN", "en"])
    parser.add_argument("--mode", nargs="*", default=["light", "dark"])
    parser.add_argument("--scale", nargs="*", type=int, default=[100])
    wanted = parser.parse_args()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    theme = Theme(app, ColourMode.LIGHT)
    texts.set_language("zh_CN")
    with tempfile.TemporaryDirectory() as folder:
        open_database(Path(folder) / "desk.db")
        create_site(*schema())
        desk = Desk(ManualClock(START + timedelta(days=2)))
        people = site.furnish(desk)
        goods.fill_shop(desk, people["1001"], people["1027"], desk.today())
        as_lead(desk)
        doer = Doer(seat_of(desk))
        retone(doer, role="page")
        doer.resize(1366, 768)
        doer.show()
        made = views(doer, Path(folder))
        for code in wanted.lang:
            for mode in wanted.mode:
                for scale in wanted.scale:
                    texts.set_language(code)
                    theme.set_mode(ColourMode(mode))
                    theme.set_scale(scale)
                    for view, make in made.items():
                        if not wanted.views or view in wanted.views:
                            take(app, make, wanted.folder / f"{view}-{code}-{mode}-{scale}.png")
        doer.close()


def take(app: QApplication, make: View, path: Path) -> None:
    """One picture."""
    dialog = make()
    dialog.open()
    for _ in range(4):
        app.processEvents()
    dialog.grab().save(str(path))
    dialog.close()
    app.processEvents()


if __name__ == "__main__":
    main()
