"""Pictures of the manual: the till from the morning to the bag at finance."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt

from desk_app.cash import queries as cash
from desk_app.cash import service as cash_service
from desk_app.cash.rules import BlindCount, Pieces, Tender, change_in, plan_float
from desk_app.closing import queries, service
from desk_app.closing.dialogs.statements import StatementsDialog
from desk_app.closing.tab import ClosingTab
from desk_app.kernel import texts
from desk_app.kernel.money import Money
from desk_app.kernel.roles import Operator
from desk_app.kernel.work import Desk
from desk_app.shop import queries as sales
from desk_app.staff import queries as staff
from tests.closing.counter import Counter
from tests.tools.manual_stage import shown, tab_of
from tests.walks.stage import Stage


def play(stage: Stage) -> None:
    """The day's end at the till, and the next morning."""
    tab = tab_of(stage, "closing")
    assert isinstance(tab, ClosingTab)
    stage.picture("closing")
    counted = _counted(stage)
    row = cash.present_session(1)
    assert row is not None
    stage.desk.do(cash_service.end_session, row.id)
    _refresh(stage, tab)
    tab.count.cash.set_pieces(counted.cash)
    told = dict(counted.totals)
    for tender, field in tab.count.others.items():
        field.set_value(told.get(tender, Money(0)))
    stage.picture("closing-count")
    stage.desk.do(cash_service.seal_count, row.id, counted)
    _refresh(stage, tab)
    stage.picture("closing-result")
    with tempfile.TemporaryDirectory() as held:
        shown(
            stage,
            "closing-statements",
            partial(tab.commands.run, "statements"),
            lambda: _statement(stage, tab, Path(held)),
        )
    _close(stage, tab, row.id)
    stage.picture("closing-done")
    shown(stage, "closing-reports", partial(tab.commands.run, "reports"))
    shown(stage, "closing-pack", tab.commands.pack)
    _morning(stage, tab)


def finance(stage: Stage) -> None:
    """Bags on their way to finance."""
    tab = tab_of(stage, "closing")
    assert isinstance(tab, ClosingTab)
    tab.show_bags()
    stage.settle()
    stage.picture("finance")


def person(number: str) -> Operator:
    """Somebody on the demo's staff list."""
    found = staff.staff_by_number(number)
    assert found is not None
    return found.operator


def in_pieces(amount: int) -> Pieces:
    """An amount in the fewest pieces."""
    return Pieces.of({known.value: number for known, number in change_in(Money(amount), "CNY")})


def _refresh(stage: Stage, tab: ClosingTab) -> None:
    tab.refresh()
    stage.settle()


def _counted(stage: Stage) -> BlindCount:
    """What the books say, but for one sale that was entered under the wrong tender."""
    row = cash.present_session(1)
    assert row is not None
    sums = sales.sums(row.id, stage.desk.zone())
    taken = {line.tender: int(line.amount) for line in sums.tenders}
    mistaken = int(_one_sale(stage).amount)
    drawer = int(row.float_amount) + taken.pop("cash", 0) + mistaken
    taken["wechat"] -= mistaken
    others = tuple((Tender(name), Money(amount)) for name, amount in taken.items() if Tender(name) in _ASKED)
    return BlindCount(in_pieces(drawer), others)


def _one_sale(stage: Stage) -> sales.PaymentRow:
    """A payment of today that stands as WeChat."""
    paid = (sales.payments_of(sale.id) for sale in sales.sales(50, day=stage.desk.today()))
    return next(parts[0] for parts in paid if len(parts) == 1 and parts[0].tender == "wechat")


_REASONS = {"zh_CN": "明早八点前处理", "zh_TW": "明早八點前處理", "en": "done before eight tomorrow"}
_ASKED = (Tender.WECHAT, Tender.ALIPAY, Tender.CARD, Tender.VOUCHER)


def _statement(stage: Stage, tab: ClosingTab, folder: Path) -> None:
    """One row we know, and one that we don't."""
    dialog = tab.commands.dialog
    assert isinstance(dialog, StatementsDialog)
    dialog.tender.set_value(Tender.WECHAT)
    dialog.show_match()
    known = _one_sale(stage)
    path = folder / "wechat.csv"
    rows = (
        "交易时间,交易单号,金额,商品",
        f"2026-11-21 {_time(stage, known)},{known.reference},{known.amount / 100:.2f},水",
        "2026-11-21 12:41:00,4200000000000099,5.00,茶",
    )
    path.write_text("\n".join(rows) + "\n", encoding="utf-8-sig")
    dialog.take_file(path)


def _time(stage: Stage, paid: sales.PaymentRow) -> str:
    return f"{paid.at.astimezone(stage.desk.zone()):%H:%M:%S}"


def _close(stage: Stage, tab: ClosingTab, session_id: int) -> None:
    desk: Desk = stage.desk
    chief, clerk = person("1008"), person("1027")
    counter = Counter(desk, stage.clock)
    for line in cash.result(session_id, 0).lines:
        if line.difference:
            yes = counter.approval(chief, clerk)
            desk.do(cash_service.explain, session_id, line.tender, _REASONS[texts.language()], yes)
    for thing in queries.open_things(desk.offers, desk.today()):
        desk.act(service.waive, (thing.blocker, _REASONS[texts.language()]), operator=chief)
    ask = partial(queries.blockers, desk.offers)
    desk.do(service.close_till, session_id, _kept(session_id), ask)
    _refresh(stage, tab)


def _kept(session_id: int) -> Pieces:
    counted = cash.sealed_count(session_id)
    assert counted is not None
    return plan_float(counted.pieces, Money(500_00)).keep


def _morning(stage: Stage, tab: ClosingTab) -> None:
    stage.clock.advance(timedelta(hours=18))
    stage.seat.ticker.wake()
    stage.settle()
    if stage.window.is_locked:
        stage.type("2468")  # whoever locked it is known
        stage.key(Qt.Key.Key_Return)
        stage.until(lambda: not stage.window.is_locked)
    tab_of(stage, "closing")
    _refresh(stage, tab)
    stage.picture("closing-opening")
    shown(stage, "closing-checks", partial(tab.commands.run, "checks"))
