"""A day at the till through the real window: checklist, float, sales, blind count, difference, Z, bag, seal, day sealed.

Each step is done with keys and the mouse and then looked at; the walk test asserts, the tour keeps the pictures.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desk_app.cash import queries as cash
from desk_app.cash.rules import BagState, SessionState, Tender
from desk_app.closing import queries
from desk_app.closing.rules import CheckState
from desk_app.closing.tab import ClosingTab
from desk_app.kernel.money import Money, Rate
from desk_app.shop import service as shop
from desk_app.shop.rules import Tendered
from desk_app.staff import queries as staff
from desk_app.staff.dialogs.pins import ApprovalDialog
from desk_app.stock import service as stock
from desk_app.stock.rules import ProductDraft
from tests.walks.stage import Stage


def tab_of(stage: Stage) -> ClosingTab:
    """The day-close tab, brought into sight."""
    page = stage.window.page
    assert page is not None
    page.show_tab("closing")
    stage.settle()
    tab = page.tab
    assert isinstance(tab, ClosingTab)
    return tab


def say_yes(stage: Stage, press: Callable[[], object]) -> None:
    """Press something that asks before it is done, and answer with Enter."""

    def answer() -> None:
        dialog = stage.dialog()
        assert dialog is not None, "it asks first"
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    QTimer.singleShot(80, stage.window, answer)
    press()
    stage.settle()


def approve(stage: Stage, number: str, pin: str) -> None:
    """A second person types number and PIN into the dialog that asks for them; both dialogs close."""
    asked: list[ApprovalDialog] = []

    def is_there() -> bool:
        found = stage.app.topLevelWidgets()
        asked[:] = [dialog for dialog in found if isinstance(dialog, ApprovalDialog) and dialog.isVisible()]
        return bool(asked)

    stage.until(is_there)
    asked[0].activateWindow()
    for field, digits in ((asked[0].number.edit, number), (asked[0].pin.edit, pin)):
        field.setFocus()
        for digit in digits:
            stage.clock.advance(timedelta(milliseconds=150))  # a person, no scanner
            QTest.keyClicks(field, digit)
            stage.settle()
        stage.let_go()
        assert field.text() == digits
    QTest.mouseClick(asked[0].main, Qt.MouseButton.LeftButton)
    stage.until(lambda: stage.dialog() is None)


def type_pieces(stage: Stage, *pieces: int) -> None:
    """Digits and Enter, note after note."""
    for number in pieces:
        stage.type(str(number))
        stage.key(Qt.Key.Key_Return)


def sell(stage: Stage, price: int, tender: Tender = Tender.CASH, reference: str = "") -> None:
    """A sale as the shop makes it; its own walk is elsewhere."""
    desk, manager = stage.desk, staff.staff_by_number("1001")
    assert manager is not None
    draft = ProductDraft(f"商品 {price}", Money(price), is_stocked=False, tax=Rate(1300))
    product = desk.act(stock.add_product, (draft,), operator=manager.operator)
    added = desk.do(shop.add_product, product)
    amount = Money(0) if tender is Tender.CASH else Money(price)
    tendered = Tendered(tender.value, amount, reference=reference)
    desk.do(shop.complete_sale, added.sale_id, (tendered,), print_receipt=False)
    stage.settle()


def play(stage: Stage) -> None:
    """The whole day; AssertionError where the program does not do what the rules say."""
    stage.sign_in("1027", "2468")
    stage.until(lambda: not stage.window.is_locked)
    check_the_house(stage)
    open_till(stage)
    sell(stage, 120_00)
    sell(stage, 36_00, Tender.WECHAT, "4200124")
    stage.later(hours=9)
    stage.type("2468")  # the screen locked itself meanwhile
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: not stage.window.is_locked)
    _count(stage)
    _explain(stage)
    _close(stage)
    _bag(stage)


def check_the_house(stage: Stage) -> None:
    """The opening checklist, ticked line by line and signed."""
    tab_of(stage)
    stage.press("去处理", tab_of(stage).opening.checks)
    dialog = stage.dialog()
    assert dialog is not None, "the checklist opens"
    for line in dialog.lines:  # type: ignore[attr-defined]
        QTest.mouseClick(line.box, Qt.MouseButton.LeftButton)
        stage.settle()
    stage.picture("01-checklist")
    stage.press("签字并打印")
    assert queries.check_state(stage.desk.today(), 1) is CheckState.SIGNED


def open_till(stage: Stage) -> None:
    """The float counted piece by piece; F8 opens the till."""
    tab = tab_of(stage)
    tab.opening.cash.start()
    type_pieces(stage, 5, 0, 0, 0, 0, 0, 0, 0)
    stage.picture("02-float")
    stage.key(Qt.Key.Key_F8)
    row = cash.open_session(1)
    assert row is not None
    assert row.float_amount == 500_00


def _count(stage: Stage) -> None:
    tab = tab_of(stage)
    stage.picture("03-running")
    say_yes(stage, lambda: stage.press("停止收款并清点", tab.count))
    row = cash.present_session(1)
    assert row is not None
    assert row.state is SessionState.ENDED
    assert "656" not in _shown(tab), "nothing of what should be there is on the screen (M2)"
    tab.count.cash.start()
    type_pieces(stage, 6, 1, 0, 0, 1, 1, 0, 0)  # 656: the WeChat sale was paid in cash
    stage.picture("04-blind-count")
    say_yes(stage, lambda: stage.press("封存本次清点", tab.count))
    row = cash.present_session(1)
    assert row is not None
    assert row.state is SessionState.COUNTED


def _shown(widget: QWidget) -> str:
    return " ".join(
        str(part.text()) for part in widget.findChildren(QWidget) if hasattr(part, "text") and part.isVisible()
    )


def _explain(stage: Stage) -> None:
    tab = tab_of(stage)
    assert any("40 261120 01 0002" in cause for cause in tab.result.causes), "the finder names the receipt"
    stage.picture("05-difference")
    for tender in (Tender.CASH, Tender.WECHAT):
        QTest.mouseClick(tab.result.table.buttons[tender], Qt.MouseButton.LeftButton)
        stage.settle()
        stage.type("误选微信")
        stage.key(Qt.Key.Key_Return)
        approve(stage, "1008", "2468")
    assert tab.result.close_.isEnabled()


def _close(stage: Stage) -> None:
    tab = tab_of(stage)
    things = queries.open_things(stage.desk.offers, stage.desk.today())
    for row in [row for row in tab.todo.rows if row.thing is not None]:
        row.waived.emit()
        stage.settle()
        stage.type("明早处理")
        stage.key(Qt.Key.Key_Return)
        approve(stage, "1008", "2468")
    assert all(thing.is_settled for thing in queries.open_things(stage.desk.offers, stage.desk.today())), things
    stage.picture("06-ready")
    stage.key(Qt.Key.Key_F8)
    assert queries.is_sealed(stage.desk.today()), "the only till has its Z: the day is sealed (invariant 10)"
    stage.picture("07-z")


def _bag(stage: Stage) -> None:
    stage.key(Qt.Key.Key_F6)
    assert stage.dialog() is not None, "F6 packs the bag"
    stage.type("F004417")
    stage.press("封袋并打印交款单")
    dialog = stage.dialog()
    assert dialog is not None, "then both sign"
    stage.type("1031")
    for pad in (dialog.packed, dialog.carried):  # type: ignore[attr-defined]
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=pad.rect().center() / 2)
        for at in (pad.rect().center(), pad.rect().bottomRight() - pad.rect().center() / 2):
            QTest.mouseMove(pad, at)
            stage.settle()
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=pad.rect().center())
    stage.picture("08-signed")
    stage.press("双方已签字")
    stage.until(lambda: stage.dialog() is None)
    (bag,) = cash.open_bags()
    assert bag.state is BagState.SENT
    stage.picture("09-done")
