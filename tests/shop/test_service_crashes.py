"""Power cuts, full disks and two tills: nothing lost, nothing twice, the receipt still printed, the drawer opened once."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desk_app.cash import service as cash
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, close_database, open_database, rows
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from desk_app.printing import queries as printed
from desk_app.printing import service as printing
from desk_app.shop import queries, service
from desk_app.shop.queries.proof import broken
from desk_app.shop.rules import SaleState, Tendered
from desk_app.stock import queries as stock
from desk_app.stock.rules import NEGATIVE
from tests.cash.site import FLOAT
from tests.databases import OPERATOR, START, Site
from tests.shop.site import BALLS, GLOVE, WATER, Shop, counted

ROOT = Path(__file__).resolve().parents[2]
UUID = "e" * 32
PAYS = """
import os, sys
from pathlib import Path
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, open_database
from desk_app.kernel.work import Desk
from desk_app.shop import service
from desk_app.shop.rules import Tendered
from tests.databases import OPERATOR, START
path, sale_id, stop, staff = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
open_database(path)
desk = Desk(ManualClock(START))
desk.operator = type(OPERATOR)(staff, "07", OPERATOR.role)
run, seen = DATABASE.obj.run, [0]
def counting(sql, values):
    seen[0] += sql[:6] in {"INSERT", "UPDATE"}
    if seen[0] == stop:
        os.kill(os.getpid(), 9)
    return run(sql, values)
DATABASE.obj.run = counting
desk.act(service.complete_sale, (sale_id, (Tendered("cash"),)), uuid="e" * 32)
if stop == 0:
    os.kill(os.getpid(), 9)  # after the commit, before anybody was told
print(seen[0])
"""


def killed(path: Path, sale_id: int, stop: int, staff: int) -> subprocess.CompletedProcess[str]:
    """Pay in a program of its own that is killed at a statement (0: right after the commit)."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-c", PAYS, str(path), str(sale_id), str(stop), str(staff)],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_killed_at_any_step_before_the_commit_the_sale_is_open_as_before(shop: Shop, database: Site) -> None:
    if database.kind == "postgres":
        pytest.skip("the file is copied")
    shop.scan(BALLS, WATER)
    sale_id, staff = shop.open.row.id, shop.people.clerk
    path = Path(str(database.where))
    close_database()
    for stop in (1, 4, 7, 9, 11, 0):
        copy = path.with_name(f"killed{stop}.db")
        shutil.copyfile(path, copy)
        assert killed(copy, sale_id, stop, staff).returncode == -9
        open_database(copy)
        desk = Desk(ManualClock(START))
        desk.operator = type(OPERATOR)(staff, "07", OPERATOR.role)
        is_paid = stop == 0
        assert queries.sale_row(sale_id).state is (SaleState.PAID if is_paid else SaleState.OPEN)
        tables = ("cash_move", "sale_payment", "print_job", "drawer_request")
        assert [counted(table, "1 = 1") for table in tables] == [int(is_paid)] * 4
        again = desk.act(service.complete_sale, (sale_id, (Tendered("cash"),)), uuid=UUID)  # Enter once more
        assert [counted(table, "1 = 1") for table in tables] == [1] * 4
        assert (again.total, stock.levels((shop.balls,))[shop.balls].quantity) == (91_00, 11_000)
        assert rows("SELECT state FROM print_job") == [("queued",)]
        request = printed.drawers_waiting(1)[0][0]
        assert desk.do(printing.mark_drawer_tried, request)
        assert not desk.do(printing.mark_drawer_tried, request)
        assert list(broken()) == []
        close_database()
    open_database(path)


def sell_on(shop: Shop) -> None:
    """One sale after the other."""
    for _ in range(500):
        shop.pay()
        shop.scan(BALLS)


def test_a_full_disk_refuses_cleanly_and_the_sale_is_still_open(shop: Shop, database: Site) -> None:
    if database.kind == "postgres":
        pytest.skip("the server's disk is not ours")
    shop.scan(BALLS)
    pages = DATABASE.execute_sql("PRAGMA page_count").fetchone()[0]
    DATABASE.execute_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Refusal, match=r"kernel\.disk_full"):
        sell_on(shop)
    DATABASE.execute_sql("PRAGMA max_page_count = 1000000")
    if queries.open_sale(1) is None:
        shop.scan(BALLS)
    shop.pay()
    assert list(broken()) == []
    assert counted("sale", "state = 'paid'") == counted("cash_move", "kind = 'sale'")


def test_two_tills_sell_the_last_piece_once_where_the_site_refuses(shop: Shop, database: Site) -> None:
    shop.set(NEGATIVE, "refuse")
    other = Desk(ManualClock(shop.desk.now()), number=2)
    other.operator = shop.desk.operator
    shop.as_lead(cash.add_till, 2)
    other.do(cash.open_session, other.do(cash.ensure_till), FLOAT)
    sales = []
    for desk in (shop.desk, other):
        desk.do(service.scan, GLOVE)
        sales.append(desk.do(service.scan, GLOVE).sale_id)  # both of two

    def pay(desk: Desk, sale_id: int) -> object:
        return desk.do(service.complete_sale, sale_id, (Tendered("cash"),))

    ended = database.all_at_once(lambda: pay(shop.desk, sales[0]), lambda: pay(other, sales[1]))
    refused = [end for end in ended if isinstance(end, Refusal)]
    assert [refusal.code for refusal in refused] == ["stock.not_enough"]
    assert shop.left(shop.glove) == 0
    assert counted("sale", "state = 'paid'") == 1


def test_one_receipt_given_back_at_two_tills_comes_back_once(shop: Shop, database: Site) -> None:
    from desk_app.shop.rules import Return
    from tests.shop.site import pieces

    other = Desk(ManualClock(shop.desk.now()), number=2)
    other.operator = shop.desk.operator
    shop.as_lead(cash.add_till, 2)
    other.do(cash.open_session, other.do(cash.ensure_till), FLOAT)
    sale = shop.sold(BALLS)
    wish = (Return(sale.live[0].id, pieces(1)),)
    ended = database.all_at_once(
        lambda: shop.desk.do(service.refund, sale.row.id, wish, "x"),
        lambda: other.do(service.refund, sale.row.id, wish, "x"),
    )
    assert [end.code for end in ended if isinstance(end, Refusal)] == ["shop.refund_all_back"]
    assert counted("refund") == 1


def test_a_scanner_firing_twenty_codes_loses_none(shop: Shop) -> None:
    for number in range(20):
        shop.desk.act(service.scan, ((BALLS, WATER)[number % 2],), uuid=f"{number:032x}")
    assert shop.open.row.pieces == 20_000
    assert [line.quantity for line in shop.open.live] == [10_000, 10_000]
