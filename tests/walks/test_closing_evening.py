"""The evening of a lively day with two tills, walked: what is open, blind counts, causes by receipt, approval, float, Z."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_app.cash import queries as cash
from desk_app.cash import service as cash_service
from desk_app.cash.rules import BlindCount, CountKind, Pieces, SessionState, Tender, change_in
from desk_app.closing import queries, service
from desk_app.closing.tab import ClosingTab
from desk_app.kernel.money import Money
from desk_app.kernel.work import Desk
from desk_app.shop import queries as sales
from desk_app.shop import service as shop
from desk_app.staff import queries as staff
from desk_app.stock import queries as stock
from tests.walks import closing_site as site
from tests.walks.day_close import approve, say_yes, type_pieces
from tests.walks.hands import change_person
from tests.walks.sites import AFTERNOON, lively_afternoon
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|does not support propagateSizeHints", extend=True)


def test_a_lively_day_with_two_tills_is_closed(qapp: QApplication, tmp_path: Path) -> None:
    lively_afternoon(tmp_path, days=1)
    stage = Stage(qapp, tmp_path, AFTERNOON, tmp_path / "pictures", "en")
    try:
        other = _second_till(stage)
        stage.sign_in("1027", "2468")
        stage.until(lambda: not stage.window.is_locked)
        _one_click_away(stage)
        _closed_over(stage, other)
        _counted_blind(stage)
        _explained(stage)
        _made(stage, other)
    finally:
        stage.close()


def _second_till(stage: Stage) -> Desk:
    """Desk 2 has a till of its own, with a sale nobody finished."""
    other = Desk(stage.clock, number=2)
    keeper = staff.staff_by_number("1031")
    assert keeper is not None
    other.operator = keeper.operator
    other.do(service.open_here, site.KEPT)
    other.do(shop.add_product, stock.tiles(other.today())[0].product_id)
    return other


def _lines(tab: ClosingTab) -> list[str]:
    return [row.accessibleName() for row in tab.todo.rows]


def _one_click_away(stage: Stage) -> None:
    """Each line that is open leads where it is dealt with; what was dealt with there is gone when one comes back."""
    tab = site.tab_of(stage)
    stage.picture("01-open")
    assert any(line.startswith("Till 2 · staff 1031 · Open") for line in _lines(tab)), "another till by name"
    (unpaid,) = [line for line in _lines(tab) if line.startswith("Open or parked sales: 2")]
    assert "Till 2 · staff 1031 · Sale" in unpaid
    ways = {}
    for name in [row.go for row in tab.todo.rows if row.thing is not None]:
        (row, *_) = [row for row in tab.todo.rows if row.thing is not None and row.go == name]
        site.click(stage, row._link)
        page = stage.window.page
        assert page is not None
        ways[name] = type(stage.dialog()).__name__ if stage.dialog() else page.tab.key
        if stage.dialog():
            stage.key(Qt.Key.Key_Escape)
        tab = site.tab_of(stage)
    assert ways == {
        "printing": "PrintQueueDialog",
        "reception": "reception",
        "stock": "CountsDialog",
        "handouts": "lost_property",
        "lost_property": "lost_property",
        "complaints": "complaints",
        "shop": "shop",
    }


def _closed_over(stage: Stage, other: Desk) -> None:
    """What was settled elsewhere is gone when one comes back; over the rest a supervisor closes, with a reason."""
    page = stage.window.page
    assert page is not None
    page.show_tab("shop")
    standing = sales.open_sale(2)
    assert standing is not None
    other.do(shop.abandon, standing.row.id, "nobody came back")
    tab = site.tab_of(stage)
    assert any(line.startswith("Open or parked sales: 1") for line in _lines(tab)), "fresh rows"
    (first,) = [row for row in tab.todo.rows if row.thing is not None and row.go == "shop"]
    site.click(stage, first._over)
    stage.type("he comes at eight")
    stage.key(Qt.Key.Key_Return)
    approve(stage, "1008", "2468")
    change_person(stage, "1008")
    tab = site.tab_of(stage)
    for _ in range(3):  # by hand; the others are alike
        left = [row for row in tab.todo.rows if row.thing is not None and row.thing.waiver is None]
        site.click(stage, left[0]._over)
        stage.type("first thing tomorrow")
        stage.key(Qt.Key.Key_Return)
        stage.until(lambda: stage.dialog() is None)
    for thing in queries.open_things(stage.desk.offers, stage.desk.today()):
        if not thing.is_settled:
            stage.desk.do(service.waive, thing.blocker, "first thing tomorrow")
    stage.settle()
    assert all(row.thing is None or row.thing.waiver is not None for row in tab.todo.rows)
    stage.picture("02-closed-over")
    assert any("closed over by 1008: he comes at eight" in line for line in _lines(tab))
    change_person(stage, "1027")


def _there(stage: Stage) -> tuple[int, dict[Tender, int], sales.PaymentRow]:
    """What lies there: what the books say, but for one sale by WeChat that was paid in cash."""
    row, chief = cash.present_session(1), staff.staff_by_number("1008")
    assert row is not None
    assert chief is not None
    should = cash.expected(row.id, chief.operator)
    paid = (sales.payments_of(sale.id) for sale in sales.sales(50, session_id=row.id))
    mistaken = next(parts[0] for parts in paid if len(parts) == 1 and parts[0].tender == "wechat")
    others = {tender: int(should.of(tender)) for tender in (Tender.CARD, Tender.WECHAT, Tender.ALIPAY, Tender.VOUCHER)}
    others[Tender.WECHAT] -= mistaken.amount
    return int(should.of(Tender.CASH)) + mistaken.amount, others, mistaken


def _counted_blind(stage: Stage) -> None:
    """Two attempts, both kept; nothing of what should be there is on the screen before the seal (M2)."""
    tab = site.tab_of(stage)
    drawer, others, _ = _there(stage)
    hidden = Money(drawer)
    say_yes(stage, lambda: stage.key(Qt.Key.Key_F8))
    tab.count.cash.start()
    type_pieces(stage, 1, 1, 1, 0, 0, 0, 0, 0)
    stage.key(Qt.Key.Key_F7)
    assert tab.count.cash.pieces == Pieces(), "cleared"
    pieces = {known.value: number for known, number in change_in(Money(drawer), "CNY")}
    type_pieces(stage, *(pieces.get(value, 0) for value in (10_000, 5_000, 2_000, 1_000, 500, 100, 50, 10)))
    assert tab.count.cash.pieces.amount == drawer
    for tender, amount in others.items():
        if amount:
            stage.type(f"{amount / 100:.2f}")
        assert stage.app.focusWidget() is tab.count.others[tender].edit
        stage.key(Qt.Key.Key_Return)
    assert f"{hidden / 100:,.2f}" in site.words(tab.count), "only what was counted"
    stage.picture("03-counted")
    say_yes(stage, lambda: stage.key(Qt.Key.Key_F8))
    row = cash.present_session(1)
    assert row is not None
    assert row.state is SessionState.COUNTED
    assert [count.kind for count in cash.counts(row.id)] == [CountKind.FLOAT, CountKind.ATTEMPT, CountKind.SEALED]


def _explained(stage: Stage) -> None:
    """The finder names the receipt; above the limit somebody else signs, nobody their own."""
    tab = site.tab_of(stage)
    _, _, mistaken = _there(stage)
    stage.picture("04-result")
    number = sales.sale_row(mistaken.sale_id).number
    assert number[-5:-1] in tab.result.causes[0].replace(" ", ""), "the receipt is named first"
    assert not tab.result.close_.isEnabled()
    for tender in (Tender.CASH, Tender.WECHAT):
        site.click(stage, tab.result.table.buttons[tender])
        stage.type("entered as WeChat, was cash")
        stage.key(Qt.Key.Key_Return)
        approve(stage, "1008", "2468")
    row = cash.present_session(1)
    assert row is not None
    for line in cash.result(row.id, 200).lines:
        if line.difference:
            assert (line.by, line.approved_by) == ("1027", "1008")


def _made(stage: Stage, other: Desk) -> None:
    """The planner keeps the float in small pieces, a piece more by hand; the day is sealed by the last till's Z."""
    tab = site.tab_of(stage)
    assert "Stays ¥500.00" in site.words(tab.result)
    kept = tab.result.keep.pieces
    row = cash.present_session(1)
    assert row is not None
    counted = cash.sealed_count(row.id)
    assert counted is not None
    assert counted.pieces.covers(kept)
    stage.picture("05-float")
    stage.key(Qt.Key.Key_F8)
    report = cash.z_of(row.id)
    assert report is not None
    assert (report.kept, report.to_bag) == (kept, Money(counted.amount - 500_00))
    assert not queries.is_sealed(stage.desk.today())
    assert "1 till has no Z yet" in site.words(tab.done_)
    stage.picture("06-one-till-left")
    left = cash.present_session(2)
    assert left is not None
    other.do(cash_service.end_session, left.id)
    other.do(cash_service.seal_count, left.id, BlindCount(site.KEPT))
    chief = staff.staff_by_number("1008")
    assert chief is not None
    for thing in queries.open_things(stage.desk.offers, stage.desk.today()):
        if not thing.is_settled:  # the first till's Z waits at the printer: one more paper than the word was given for
            assert thing.blocker.slice == "printing"
            other.act(service.waive, (thing.blocker, "no paper left"), operator=chief.operator)
    other.do(service.close_till, left.id, site.KEPT, lambda day: queries.blockers(stage.desk.offers, day))
    stage.window.page.show_tab("shop")  # type: ignore[union-attr]
    tab = site.tab_of(stage)
    assert "The day is sealed" in site.words(tab.done_)
    stage.picture("07-sealed")
    seal = queries.seal_of(stage.desk.today())
    assert seal is not None
    assert [one["till"] for one in seal.facts["reports"]] == [1, 2]
