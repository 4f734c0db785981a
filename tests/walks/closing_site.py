"""A site with a yesterday to close days on: a float kept over the night, goods on the shelf, a word from the last shift.

Made by the services; the walks only open the window on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desk_app.cash import service as cash_service
from desk_app.cash.rules import BlindCount, Pieces
from desk_app.closing import service
from desk_app.closing.tab import ClosingTab
from desk_app.duty import service as duty
from desk_app.kernel import texts
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import close_database
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.work import Desk
from desk_app.shell.demo.site import furnish
from desk_app.stock import service as stock
from desk_app.stock.rules import Delivery, DeliveryLine, ProductDraft
from tests.closing.counter import Counter
from tests.walks.sites import MORNING, open_folder
from tests.walks.stage import Stage

KEPT = Pieces.of({10_000: 4, 1_000: 9, 100: 10})  # 500.00 stayed in the drawer over the night


def with_a_yesterday(folder: Path, days: int = 1) -> None:
    """Each day before is closed with 500.00 kept; ten bottles lie on the shelf; the evening left a word."""
    open_folder(folder)
    clock = ManualClock(MORNING - timedelta(days=days))
    desk = Desk(clock)
    people = furnish(desk)
    counter = Counter(desk, clock)
    water = desk.act(stock.add_product, (ProductDraft("Water", Money(3_00), tax=Rate(1300)),), operator=people["1001"])
    ten = Delivery((DeliveryLine(water, Quantity(10_000), Money(10_00)),))
    desk.act(stock.receive, (ten,), operator=people["1008"])
    desk.operator = people["1027"]
    for number in range(1, days + 1):
        close_a_day(counter, f"F00000{number}")
        clock.set(MORNING - timedelta(days=days - number))
    desk.act(
        duty.leave_note, ("The air conditioning on floor 3 is repaired this morning.", None), operator=people["1031"]
    )
    close_database()


def with_a_forgotten_till(folder: Path) -> None:
    """Yesterday's till was never counted: 500.00 float and a sale of 120.00 are in its drawer."""
    open_folder(folder)
    clock = ManualClock(MORNING - timedelta(days=1))
    desk = Desk(clock)
    people = furnish(desk)
    counter = Counter(desk, clock)
    draft = ProductDraft("Lesson", Money(120_00), is_stocked=False, tax=Rate(1300))
    counter.goods[120_00] = desk.act(stock.add_product, (draft,), operator=people["1001"])
    desk.operator = people["1027"]
    desk.do(service.open_here, KEPT)
    counter.sell(120_00)
    close_database()


def close_a_day(counter: Counter, seal: str) -> int:
    """A day with 100.00 paid in, closed by the services; its bag is packed. Gives the bag."""
    desk = counter.desk
    session_id = desk.do(service.open_here, KEPT)
    desk.do(cash_service.paid_in, session_id, Money(100_00), "change")
    desk.do(cash_service.end_session, session_id)
    desk.do(cash_service.seal_count, session_id, BlindCount(KEPT.plus(Pieces.of({10_000: 1}))))
    desk.do(service.close_till, session_id, KEPT, counter.ask)
    return int(desk.do(cash_service.pack_bag, (session_id,), seal, Pieces.of({10_000: 1})))


@contextmanager
def english(app: QApplication, folder: Path, days: int = 1) -> Iterator[Stage]:
    """The window in English this morning, on a site with so many days behind it; 0: one whose till was forgotten."""
    if days:
        with_a_yesterday(folder, days)
    else:
        with_a_forgotten_till(folder)
    stage = Stage(app, folder, MORNING, folder / "pictures", "en")
    try:
        yield stage
    finally:
        if stage.is_open:
            stage.close()
        texts.set_language("en")


def tab_of(stage: Stage) -> ClosingTab:
    """The day-close tab, brought into sight by its key."""
    stage.key(Qt.Key.Key_7, ctrl=True)
    page = stage.window.page
    assert page is not None
    assert isinstance(page.tab, ClosingTab)
    return page.tab


def words(part: QWidget) -> str:
    """Everything that can be read in a part of the window now."""
    shown = [one for one in part.findChildren(QWidget) if one.isVisible() and callable(getattr(one, "text", None))]
    return "\n".join(str(one.text()) for one in shown)


def click(stage: Stage, part: QWidget) -> None:
    """The mouse on something."""
    QTest.mouseClick(part, Qt.MouseButton.LeftButton)
    stage.settle()
