"""Days at the till, with fees and with goods, through the real window: what their walks stand on.

Each step is done with keys, scans and the mouse and then looked at; nothing here knows how a screen is made.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QWidget

from desk_app.accounts import service as accounts
from desk_app.accounts.rules import AccountDraft, BillDraft, FeeTypeDraft, LateRule, MemberDraft, PriceClassDraft
from desk_app.cash import service as cash
from desk_app.cash.rules import Pieces
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import close_database
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.quantity import ONE, Quantity
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.printing import queries as papers
from desk_app.printing import service as printing
from desk_app.printing.dialogs.preview import LookDialog
from desk_app.printing.rules import JobState, PrinterDraft, PrinterKind
from desk_app.shell.demo.site import furnish
from desk_app.shop import queries
from desk_app.shop.queries import Sale
from desk_app.shop.tab import ShopTab
from desk_app.staff.dialogs.pins import ApprovalDialog
from desk_app.stock import queries as stock_queries
from desk_app.stock import service as stock
from desk_app.stock.rules import Delivery, DeliveryLine, ProductDraft, SupplierDraft, Unit
from desk_app.widgets.banner import Banner
from tests.walks.sites import MORNING, open_folder
from tests.walks.stage import Stage

W = TypeVar("W", bound=QWidget)
BALLS, WATER, GLOVE, APPLES = "6901234567892", "6909876543212", "6900000000014", "2000123"
WEIGHED = "2000123012346"  # 1.234 kg of apples, as the scale prints it


def till_morning(folder: Path) -> None:
    """A desk whose till is open: goods on tiles, a member, an account that owes; 1027 sells, 1008 leads, 1001 manages."""
    open_folder(folder)
    desk = Desk(ManualClock(MORNING))
    people = furnish(desk)
    desk.operator = people["1001"]
    for paper in ("roll80", "a4"):
        draft = PrinterDraft(f"文件夹 {paper}", PrinterKind.FOLDER, "", paper)
        desk.do(printing.save_printer, None, draft)
    supplier = desk.do(stock.save_supplier, None, SupplierDraft("江南贸易", lead_days=2))
    drinks, kit = (desk.do(stock.save_category, None, name) for name in ("饮食", "球具"))
    made = [
        _goods(desk, "高尔夫球 3 粒", 88_00, BALLS, 12, 40_00, kit, supplier, reorder=6),
        _goods(desk, "矿泉水", 3_00, WATER, 46, 1_50, drinks, supplier, reorder=12),
        _goods(desk, "手套 左 L", 120_00, GLOVE, 1, 60_00, kit, supplier, reorder=5),
    ]
    apples = ProductDraft("红富士苹果", Money(12_80), barcodes=(APPLES,), unit=Unit.WEIGHT, category_id=drinks)
    made.append(desk.do(stock.add_product, apples))
    desk.do(stock.receive, Delivery((DeliveryLine(made[-1], Quantity(20 * ONE), Money(160_00)),)))
    made.append(
        desk.do(stock.add_product, ProductDraft("练习场 1 时", Money(100_00), unit=Unit.HOUR, is_stocked=False))
    )
    desk.do(stock.set_tiles, tuple(made))
    _customers(desk)
    desk.operator = people["1027"]
    desk.do(cash.open_session, desk.do(cash.ensure_till), Pieces.of({100_00: 5}))
    close_database()


def _goods(
    desk: Desk, name: str, price: int, code: str, count: int, cost: int, heading: int, supplier: int, *, reorder: int
) -> int:
    draft = ProductDraft(
        name,
        Money(price),
        barcodes=(code,),
        tax=Rate(1300),
        category_id=heading,
        supplier_id=supplier,
        reorder_point=Quantity(reorder * ONE),
        order_size=Quantity(12 * ONE),
    )
    product_id = desk.do(stock.add_product, draft)
    desk.do(stock.receive, Delivery((DeliveryLine(product_id, Quantity(count * ONE), Money(count * cost)),)))
    return product_id


def _customers(desk: Desk) -> None:
    """A gold member with money on the account, and a flat that owes for two months."""
    gold = desk.do(accounts.save_price_class, None, PriceClassDraft("金卡", Rate(1000)))
    member = desk.do(accounts.add_member, MemberDraft("李小明", "13812341234", class_id=gold, number="800001"))
    desk.do(accounts.carry_over, member, Money(260_00))
    late = LateRule(Rate(50), free_days=0)
    lines = ("收费终端开机", "协议与账单已核对")
    fee = desk.do(accounts.save_fee_type, None, FeeTypeDraft("物业费", Rate(600), late, lines))
    flat = desk.do(accounts.open_account, AccountDraft("3-1502", "3 幢 1502", "王芳", "13900001111"))
    today = desk.today()
    bills = (
        BillDraft(flat, fee, "10 月物业费", Money(200_00), today - timedelta(days=10), "2026-10"),
        BillDraft(flat, fee, "11 月物业费", Money(200_00), today + timedelta(days=10), "2026-11"),
    )
    desk.do(accounts.add_bills, bills)


def signed_in(stage: Stage, number: str = "1027") -> ShopTab:
    """Somebody signs in and has the till in sight."""
    stage.sign_in(number, "2468")
    stage.until(lambda: not stage.window.is_locked)
    return till(stage)


def printed(stage: Stage, ref: Ref) -> list[tuple[str, int]]:
    """Let the sender do what is due; the papers of a record that came out, oldest first, with their COPY number."""
    from desk_app.printing.devices import Sender, back_ends

    Sender(printing.Outbox(stage.desk, stage.folder.forms), back_ends(stage.folder.exports)).step()
    stage.settle()
    out = [job for job in papers.jobs_of(ref) if job.state is JobState.CONFIRMED]
    return [(job.form, job.copy_no) for job in reversed(out)]


def looked_at(stage: Stage) -> None:
    """The paper that somebody asked for stands on the screen first (G7); it is fine, and is printed."""
    stage.until(lambda: is_open(stage, LookDialog))
    looks = top(stage, LookDialog)
    looks.activateWindow()
    stage.press("打印", looks)
    stage.until(lambda: not is_open(stage, LookDialog))


def is_open(stage: Stage, kind: type[QWidget]) -> bool:
    """Whether a dialog of a kind is in sight."""
    return any(isinstance(one, kind) and one.isVisible() for one in stage.app.topLevelWidgets())


def tap(stage: Stage, key: Qt.Key) -> None:
    """Press a key as a person does: not so soon after a scan that it could be part of it."""
    stage.clock.advance(timedelta(milliseconds=300))
    stage.key(key)
    stage.let_go()


def till(stage: Stage) -> ShopTab:
    """The till, brought into sight."""
    page = stage.window.page
    assert page is not None
    page.show_tab("shop")
    stage.settle()
    assert isinstance(page.tab, ShopTab)
    return page.tab


def on_sale(stage: Stage) -> Sale:
    """The sale that is open at the desk."""
    sale = queries.open_sale(stage.desk.number)
    assert sale is not None
    return sale


def last_sale() -> Sale:
    """The newest paid sale."""
    return queries.sale(queries.sales(1)[0].id)


def names(tab: ShopTab) -> list[str]:
    """The lines in sight."""
    return [face.name for face in tab.panel.lines.rows.rows]  # type: ignore[attr-defined]


def total(tab: ShopTab) -> str:
    """The large total, without its sign."""
    return tab.panel.total.text().replace("\u2009", "").lstrip("¥")


def shown(widget: QWidget) -> str:
    """Every text in sight inside a widget."""
    labels = [label for label in widget.findChildren(QLabel) if label.isVisible()]
    return " ".join(label.text() for label in labels)


def said(stage: Stage) -> str:
    """What was told above the page last."""
    page = stage.window.page
    assert page is not None
    return page.toast.text


def told_over(stage: Stage, *parts: QWidget) -> list[QWidget]:
    """Which of these parts of the window lie under what is told now."""
    page = stage.window.page
    assert page is not None
    line = next(one for one in page.findChildren(Banner) if one.isVisible() and one.key == "toast")
    told = QRect(line.mapToGlobal(QPoint(0, 0)), line.size())
    return [part for part in parts if told.intersects(QRect(part.mapToGlobal(QPoint(0, 0)), part.size()))]


def top(stage: Stage, kind: type[W]) -> W:
    """The open dialog of a kind."""
    found = [one for one in stage.app.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
    assert found, f"{kind.__name__} is not open, but {stage.dialog()}"
    return found[-1]


def click(stage: Stage, widget: QWidget, where: QPoint | None = None) -> None:
    """Click with the mouse; AssertionError where nobody could."""
    assert widget.isVisible() and widget.isEnabled(), f"{widget} can't be clicked"  # noqa: PT018
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where or widget.rect().center())
    stage.settle()


def write(stage: Stage, field: QWidget, text: str, *, enter: bool = False) -> None:
    """Type into a field, in place of what stands there."""
    edit = getattr(field, "edit", field)
    window = edit.window()
    window.activateWindow()
    stage.settle()
    edit.setFocus()
    edit.selectAll()
    if text:
        stage.type(text)
    else:
        stage.key(Qt.Key.Key_Delete)
    if enter:
        stage.key(Qt.Key.Key_Return)


def menu(stage: Stage, words: str, press: Callable[[], object]) -> None:
    """Press what opens a menu, and choose the entry that begins with these words by keys."""

    def choose() -> None:
        opened = QApplication.activePopupWidget()
        assert isinstance(opened, QMenu), "a menu opens"
        action = next(one for one in opened.actions() if one.text().startswith(words))
        opened.setActiveAction(action)
        QTest.keyClick(opened, Qt.Key.Key_Return)

    QTimer.singleShot(60, stage.window, choose)
    press()
    QTest.qWait(90)
    stage.settle()


def agreed(stage: Stage, number: str = "1008", pin: str = "2468") -> None:
    """Somebody else types number and PIN into the dialog that asks for them."""
    stage.until(lambda: is_open(stage, ApprovalDialog))
    asks = top(stage, ApprovalDialog)
    for field, digits in ((asks.number.edit, number), (asks.pin.edit, pin)):
        field.setFocus()
        for digit in digits:
            stage.clock.advance(timedelta(milliseconds=150))  # a person, no scanner
            QTest.keyClicks(field, digit)
        stage.let_go()
    QTest.mouseClick(asks.main, Qt.MouseButton.LeftButton)
    stage.until(lambda: not is_open(stage, ApprovalDialog))


def stroke(stage: Stage, pad: QWidget) -> None:
    """Two strokes with the mouse: a signature."""
    box: QRect = pad.rect()
    for high, low in ((0.25, 0.3), (0.3, 0.7)):
        left, right = QPoint(box.width() // 4, int(box.height() * high)), QPoint(box.width() * 3 // 4, 0)
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=left)
        for step in range(1, 12):
            across = left.x() + (right.x() - left.x()) * step // 12
            QTest.mouseMove(pad, QPoint(across, int(box.height() * (high + (low - high) * step / 12))))
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(right.x(), int(box.height() * low)))
    stage.settle()


def left(name: str, stage: Stage) -> int:
    """How many thousandths of a product the books have."""
    (item,) = stock_queries.find(name, stage.desk.today(), 2)
    return stock_queries.levels((item.product_id,))[item.product_id].quantity


def dialog(stage: Stage) -> QDialog:
    """The dialog on top."""
    found = stage.dialog()
    assert found is not None
    return found


def change_person(stage: Stage, number: str) -> ShopTab:
    """F12, then somebody else with number and PIN; the till is in sight again."""
    stage.clock.advance(timedelta(seconds=1))
    stage.key(Qt.Key.Key_F12)
    stage.until(lambda: stage.window.is_locked)
    stage.press(translate("Staff", "Someone else"), stage.window)
    return signed_in(stage, number)
