"""Shows the dialogs of accounts on the demo's members and bills and writes PNGs to look at.

    QT_QPA_PLATFORM=offscreen python tests/tools/look_accounts.py FOLDER [view …] [--lang zh_CN …] [--mode light …]

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

from desk_app.accounts import dialogs, queries, service
from desk_app.accounts.dialogs.accounts import AccountDialog, BillDialog
from desk_app.accounts.dialogs.card import BlockCard
from desk_app.accounts.dialogs.ledger import CancelBill
from desk_app.kernel import texts
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import open_database
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.site import create_site
from desk_app.kernel.work import Desk
from desk_app.shell.demo import site
from desk_app.shell.demo.members import members_and_fees
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.jobs import Jobs, Worker
from desk_app.widgets.relay import Relay
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer, Seat
from desk_app.widgets.theme import ColourMode, Theme, retone
from desk_app.widgets.ticker import Ticker
from tests.databases import START, schema

_BAD = """账户编号,单元,姓名,电话,收费项目,摘要,账期,金额,到期日
1-201,,,,物业管理费,2026-12 物业管理费,2026-12,218.40,2026-12-09
,,,,燃气费,十二月,2026-12,=1+1,someday
9-901,9 幢 901 室,钱一,13811110000,水费,2026-12 水费,2026-12,41.50,20261230
9-901,,,,水费,2026-12 水费,2026-12,41.50,20261230
1-202,,,,停车费,2026-12 停车费,2026-12,-300,2026-12-30
"""


def seat_of(desk: Desk) -> Seat:
    """A seat whose acts are done at once."""

    def bug(problem: Exception) -> None:
        raise problem

    return Seat(desk, Worker("inline", inline=True), Jobs(inline=True), Relay(desk.changes), Ticker(desk.clock), bug)


def lively(desk: Desk) -> int:
    """The demo with a member who bought and topped up; gives the account with the most open."""
    people = site.furnish(desk)
    members_and_fees(desk, people["1001"])
    member = queries.find_members("欧阳倩")[0].id
    for place, amount in enumerate((88_00, 26_50, 120_00)):
        desk.do(service.spend, member, Money(amount), Ref("sale", 900 + place))
    desk.do(service.top_up, member, Money(500_00), Ref("sale", 990))
    desk.do(service.give_back, member, Money(26_50), Ref("refund", 1), of=Ref("sale", 901))
    return max(queries.arrears(desk.today()), key=lambda row: (row.bills, row.total)).account.id


def paying(doer: Doer, account: int, *, ticked: bool) -> ActDialog:
    """A fee payment with the list open or ticked."""
    dialog = dialogs.FeePayment(doer, lambda _requests: None, account_id=account)
    if ticked:
        for row in dialog.preparation.steps.findChildren(CheckRow):
            row.click()
    return dialog


def bad_import(doer: Doer, folder: Path) -> ActDialog:
    """A dry run with problems."""
    path = folder / "十二月账单.csv"
    path.write_text(_BAD, encoding="utf-8-sig")
    dialog = dialogs.BillImport(doer)
    dialog.check(path)
    return dialog


def found(doer: Doer, account: int) -> ActDialog:
    """A fee payment whose account was found by typing."""
    dialog = dialogs.FeePayment(doer, lambda _requests: None)
    dialog.finder.field.set_text("1 幢")
    dialog.finder.show_found()
    dialog.finder.list.choose(account)
    return dialog


def views(doer: Doer, account: int, folder: Path) -> dict[str, Callable[[], ActDialog]]:
    """Every dialog."""
    row = queries.account(account)
    assert row is not None
    member = queries.find_members("欧阳倩")[0].id
    return {
        "find": lambda: dialogs.FindMember(doer, lambda _row: None),
        "find_none": lambda: dialogs.FindMember(doer, lambda _row: None, text="诸葛"),
        "new": lambda: dialogs.NewMember(doer, name="诸葛亮"),
        "card": lambda: dialogs.MemberCard(doer, member, lambda _request: None),
        "card_new": lambda: dialogs.MemberCard(doer, queries.find_members("黄丽华")[0].id),
        "block": lambda: BlockCard(doer, member, lambda: None),
        "pay_begin": lambda: dialogs.FeePayment(doer, lambda _requests: None),
        "pay": lambda: paying(doer, account, ticked=False),
        "pay_found": lambda: found(doer, account),
        "pay_ready": lambda: paying(doer, account, ticked=True),
        "account": lambda: AccountDialog(doer, row),
        "bill": lambda: BillDialog(doer, row),
        "cancel": lambda: CancelBill(doer, account, lambda: None),
        "ledger": lambda: dialogs.LedgerDialog(doer, account),
        "arrears": lambda: dialogs.Arrears(doer, lambda _id: None),
        "received": lambda: dialogs.Received(doer),
        "import": lambda: dialogs.BillImport(doer),
        "import_bad": lambda: bad_import(doer, folder),
        "fees": lambda: dialogs.FeeTypes(doer),
        "classes": lambda: dialogs.PriceClasses(doer),
    }


def main() -> None:
    """Render the views asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("views", nargs="*")
    parser.add_argument("--lang", nargs="*", default=["zh_CN", "zh_TW", "en"])
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
        account = lively(desk)
        doer = Doer(seat_of(desk))
        retone(doer, role="page")
        doer.resize(1366, 768)
        doer.show()
        for code in wanted.lang:
            for mode in wanted.mode:
                for scale in wanted.scale:
                    texts.set_language(code)
                    theme.set_mode(ColourMode(mode))
                    theme.set_scale(scale)
                    for view, make in views(doer, account, Path(folder)).items():
                        if wanted.views and view not in wanted.views:
                            continue
                        dialog = make()
                        dialog.open()
                        for _ in range(4):
                            app.processEvents()
                        dialog.grab().save(str(wanted.folder / f"{view}-{code}-{mode}-{scale}.png"))
                        dialog.close()
                        app.processEvents()
        doer.close()


if __name__ == "__main__":
    main()
