"""Shows the day-close tab and its dialogs from the float to the seal and writes PNGs to look at.

    QT_QPA_PLATFORM=offscreen python tests/tools/look_closing.py FOLDER [view …] [--lang zh_CN …] [--mode light …]

For designers and reviewers; not part of the program and not a test.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desk_app.cash import queries as cash
from desk_app.cash import service as cash_service
from desk_app.cash.rules import BlindCount, Ink, Pieces, Tender
from desk_app.closing import service
from desk_app.closing.rules import Blocker
from desk_app.closing.tab import ClosingTab
from desk_app.duty import service as duty
from desk_app.followup import service as followup
from desk_app.kernel import texts
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import close_database, open_database
from desk_app.kernel.money import Money
from desk_app.kernel.offers import Offers
from desk_app.kernel.site import create_site
from desk_app.kernel.work import Desk
from desk_app.widgets.jobs import Jobs, Worker
from desk_app.widgets.relay import Relay
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.theme import ColourMode, Theme, retone
from desk_app.widgets.ticker import Ticker
from tests.closing.counter import CHIEF, CLERK, COLLEAGUE, FINANCE, Counter, furnished, notes
from tests.databases import START, schema

INK = Ink((((1000, 2000, 0, 500), (4000, 3000, 30, 500), (8000, 1500, 60, 500)),))
TICKED = Pieces.of({10_000: 4, 5_000: 2, 2_000: 6, 1_000: 3, 500: 5, 100: 12, 50: 3, 10: 4})


def seat_of(desk: Desk) -> Seat:
    """A seat whose acts are done at once."""

    def bug(problem: Exception) -> None:
        raise problem

    return Seat(desk, Worker("inline", inline=True), Jobs(inline=True), Relay(desk.changes), Ticker(desk.clock), bug)


def open_things(counter: Counter) -> None:
    """What the picture shows at the left."""
    told = {
        "reception": (("访客未送别", 0),),
        "calls": (("昨日来电、投诉未复核", 1),),
        "complaints": (("投诉待回访", 1),),
        "printing": (("未打印的单据", 0),),
        "stock": (("盘点待复点：手套 左 L", 1),),
    }
    modules = [
        (
            name,
            SimpleNamespace(blockers=lambda _day, lines=lines: tuple(x for x in lines if x[1]), REF_KINDS={name: name}),
        )
        for name, lines in told.items()
    ]
    modules.append(("cash", SimpleNamespace(notices=lambda _day: (("财务未签收的款袋", 2),))))
    counter.desk.offers = Offers(modules=lambda: modules)  # type: ignore[arg-type,return-value]


def traded(counter: Counter) -> int:
    """A till with a float and some sales; one was paid in cash and entered as WeChat."""
    session_id = counter.opened(500_00)
    for price in (120_00, 30_00, 45_50, 68_00):
        counter.later(minutes=7)
        counter.sell(price)
    counter.sell(88_00, Tender.WECHAT, "4200000123")
    counter.sell(36_00, Tender.WECHAT, "4200000124")
    counter.sell(128_00, Tender.ALIPAY, "2026112322001")
    counter.sell(300_00, Tender.CARD, "001122")
    counter.do(cash_service.paid_out, session_id, Money(25_00), "买抹布两条")
    counter.do(cash_service.no_sale, session_id, "给客人换零钱")
    return session_id


def ended(counter: Counter) -> int:
    """The drawer is being counted."""
    session_id = traded(counter)
    counter.later(hours=9)
    counter.do(cash_service.end_session, session_id)
    return session_id


def counted(counter: Counter) -> int:
    """The count is sealed: 36 too much in cash, 36 too little by WeChat."""
    session_id = ended(counter)
    totals = ((Tender.WECHAT, 88_00), (Tender.ALIPAY, 128_00), (Tender.CARD, 300_00))
    count = BlindCount(notes(774_50), tuple((tender, Money(amount)) for tender, amount in totals))
    counter.do(cash_service.seal_count, session_id, count)
    return session_id


def done(counter: Counter) -> int:
    """The Z is made, the bag packed and sent."""
    session_id = counted(counter)
    for tender in (Tender.CASH, Tender.WECHAT):
        counter.do(cash_service.explain, session_id, tender, "收据 0006 应为现金，误选微信", counter.approval())
    for blocker in (Blocker("calls", "昨日来电、投诉未复核", 1), Blocker("complaints", "投诉待回访", 1),
                    Blocker("stock", "盘点待复点：手套 左 L", 1)):  # fmt: skip
        counter.by(CHIEF, service.waive, blocker, "明早八点前处理")
    counter.do(service.close_till, session_id, notes(500_00), lambda _day: ())
    return session_id


def sent(counter: Counter) -> int:
    """A bag on its way, another one packed."""
    session_id = done(counter)
    bag = counter.do(cash_service.pack_bag, (session_id,), "F004417", notes(274_50))
    counter.do(cash_service.send_bag, bag, "1031", INK, INK)
    counter.later(hours=30)
    return session_id


def morning(counter: Counter) -> int:
    """Before opening: a fault, a note of the last shift, half a checklist."""
    counter.do(followup.notice_fault, "2 号扫码枪没反应", "前台")
    counter.by(COLLEAGUE, duty.leave_note, "三楼空调今天上午维修，客人问起请说明。", None)
    check = counter.do(service.begin_checks)
    for place in range(4):
        counter.do(service.mark, check, place, is_done=True)
    return 0


Shown = tuple[Callable[[Counter], int], Callable[[ClosingTab, int], object]]
VIEWS: dict[str, Shown] = {
    "opening": (morning, lambda tab, _id: tab.opening.cash.set_pieces(notes(500_00))),
    "checks": (morning, lambda tab, _id: tab.commands.run("checks")),
    "edit": (morning, lambda tab, _id: tab.commands.run("edit_checks")),
    "running": (traded, lambda _tab, _id: None),
    "paid_out": (traded, lambda tab, _id: tab.commands.run("paid_out")),
    "x": (traded, lambda tab, _id: tab.commands.run("x_reading")),
    "shift": (traded, lambda tab, _id: tab.commands.run("shift")),
    "count": (ended, lambda tab, _id: tab.count.cash.set_pieces(TICKED)),
    "waive": (ended, lambda tab, _id: tab.commands.waive(Blocker("calls", "昨日来电、投诉未复核", 1))),
    "result": (counted, lambda _tab, _id: None),
    "explain": (counted, lambda tab, _id: tab.commands.explain(Tender.CASH)),
    "recount": (counted, lambda tab, _id: tab.commands.run("recount")),
    "statements": (counted, lambda tab, _id: tab.commands.run("statements")),
    "done": (done, lambda _tab, _id: None),
    "pack": (done, lambda tab, _id: tab.commands.pack()),
    "paper": (done, lambda tab, _id: tab.commands.run("view_z")),
    "reports": (done, lambda tab, _id: tab.commands.run("reports")),
    "bags": (sent, lambda tab, _id: tab.show_bags()),
    "accept": (sent, lambda tab, _id: tab.commands.bag("accept", cash.bags()[0])),
    "send": (done, lambda tab, s: tab.commands._packed(
        tab.desk.do(cash_service.pack_bag, (s,), "F004418", notes(274_50)))),
}  # fmt: skip
FINANCE_VIEWS = {"bags", "accept"}


def main() -> None:
    """Write the pictures."""
    reader = argparse.ArgumentParser()
    reader.add_argument("folder", type=Path)
    reader.add_argument("views", nargs="*")
    reader.add_argument("--lang", nargs="*", default=["zh_CN"])
    reader.add_argument("--mode", nargs="*", default=["light"])
    reader.add_argument("--size", default="1342x610")
    reader.add_argument("--percent", type=int, default=100)
    asked = reader.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    theme = Theme(app, ColourMode.LIGHT, asked.percent)
    for language in asked.lang:
        texts.set_language(language)
        for mode in asked.mode:
            theme.set_mode(ColourMode(mode))
            for name in asked.views or VIEWS:
                with tempfile.TemporaryDirectory() as held:
                    open_database(Path(held) / "desk.db")
                    create_site(*schema())
                    draw(app, name, asked, f"{language}-{mode}-{asked.size}-{asked.percent}")
                    close_database()


def draw(app: QApplication, name: str, asked: argparse.Namespace, suffix: str) -> None:
    """One picture."""
    counter = furnished(Desk(ManualClock(START)), ManualClock(START))
    counter.desk = Desk(counter.clock)
    counter.desk.operator = CLERK
    prepare, show = VIEWS[name]
    session_id = prepare(counter)
    counter.desk.operator = FINANCE if name in FINANCE_VIEWS else CLERK
    open_things(counter)
    tab = ClosingTab(seat_of(counter.desk))
    whole = QWidget()
    retone(whole, role="page")
    column = QVBoxLayout(whole)
    column.setContentsMargins(12, 12, 12, 12)
    column.addWidget(tab)
    tab.layout().setContentsMargins(0, 0, 0, 0)
    width, height = map(int, asked.size.split("x"))
    whole.resize(width, height)
    whole.show()
    app.processEvents()
    show(tab, session_id)
    app.processEvents()
    dialog = tab.commands.dialog
    shown = whole if dialog is None else dialog
    app.processEvents()
    shown.grab().save(str(asked.folder / f"{name}-{suffix}.png"))
    if dialog is not None:
        dialog.reject()
    whole.hide()
    whole.deleteLater()
    app.processEvents()


if __name__ == "__main__":
    main()
