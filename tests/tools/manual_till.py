"""Pictures of the manual: a sale, what comes back, fees and members, goods."""

from __future__ import annotations

from functools import partial

from desk_app.accounts import queries as accounts
from desk_app.kernel.money import Money
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refs import Ref
from desk_app.shop import service
from desk_app.shop.tab import ShopTab
from desk_app.shop.tab.extras import stock_words
from desk_app.stock import queries as stock
from desk_app.stock import service as counts
from desk_app.stock.rules import CountKind, Scope
from tests.tools.manual_stage import shown, tab_of
from tests.walks.stage import Stage


def play(stage: Stage) -> None:
    """A sale from the first thing to the receipt, then what stands around it."""
    tab = tab_of(stage, "shop")
    assert isinstance(tab, ShopTab)
    for item, pieces in zip(stock.tiles(stage.desk.today(), 60)[:3], (2, 1, 3), strict=True):
        stage.desk.do(service.add_product, item.product_id, quantity=Quantity(pieces * 1000))
    tab.refresh()
    stage.settle()
    tab.payment.card.received.set_value(Money(100_00))
    stage.picture("shop")
    tab.tendering.cash()
    stage.settle()
    stage.picture("shop-paid")
    shown(stage, "shop-return", partial(tab.extras.run_done, "refund"))
    _customers(stage, tab)
    _goods(stage, tab)


def _customers(stage: Stage, tab: ShopTab) -> None:
    owing = accounts.arrears(stage.desk.today())
    shown(stage, "shop-fee", partial(tab.customers.fees, owing[0].account.id if owing else None))
    member = accounts.newest_members(1)[0].id
    shown(stage, "shop-member", partial(tab.customers.member_card, member))


def _goods(stage: Stage, tab: ShopTab) -> None:
    """Stock's own windows: each act of the row, and a count in hand and sealed."""
    for act in stock_words():
        if act != "count":
            shown(stage, f"goods-{act}", partial(tab.extras.run, act))
    count = stage.desk.do(counts.open_count, CountKind.OPENING, Scope.CHOICE)
    rows = stock.sheet(count)
    for place, row in enumerate(rows[:3]):
        stage.desk.do(counts.enter_count, count, row.product_id, Quantity((20 + 7 * place) * 1000))
    shown(stage, "goods-count", partial(tab.extras.open_ref, Ref("stock_count", count)))
