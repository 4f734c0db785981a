"""The customer's screen: lines, total and change; the site alone otherwise; never over the staff's, never another's content."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_app.kernel.settings import SITE_NAME, change_setting
from desk_app.kernel.work import Desk
from desk_app.shop import queries, service
from desk_app.shop.rules import CUSTOMER_SCREEN, Place, Tendered, display_place
from desk_app.shop.tab import ShopTab
from desk_app.shop.windows import CustomerDisplay, DisplayKeeper, display_facts
from desk_app.shop.windows.facts import LINES, Showing
from desk_app.widgets.tab_base import Seat
from tests.shop.site import BALLS, WATER, Shop


@pytest.fixture
def display(seat: Seat, shop: Shop, qtbot: QtBot) -> CustomerDisplay:
    """The display in sight, of a site that speaks English."""
    from desk_app.kernel.settings import SITE_LANGUAGE

    shop.set(SITE_NAME, "阳光会所")
    shop.set(SITE_LANGUAGE, "en")
    seat.desk.refresh()
    made = CustomerDisplay(seat)
    qtbot.addWidget(made)
    made.resize(960, 540)
    made.show()
    return made


def test_it_shows_the_site_until_somebody_is_served(display: CustomerDisplay) -> None:
    assert display.facts.showing is Showing.IDLE
    assert (display.facts.site, display.facts.thanks, display.facts.lines) == ("阳光会所", "Welcome", ())


def test_lines_and_total_follow_the_sale(display: CustomerDisplay, shop: Shop, qtbot: QtBot) -> None:
    shop.scan(BALLS, WATER, WATER)
    qtbot.waitUntil(lambda: display.facts.showing is Showing.SALE)
    assert [(line.name, line.times, line.amount) for line in display.facts.lines] == [
        ("高尔夫球 3 粒", "", "88.00"),
        ("矿泉水", "2 × 3.00", "6.00"),
    ]
    assert display.facts.total == "¥94.00"
    assert "¥94.00" in display.accessibleName()


def test_the_change_stands_until_the_next_sale(display: CustomerDisplay, shop: Shop, qtbot: QtBot) -> None:
    shop.scan(BALLS)
    shop.pay(Tendered("cash", given=100_00))  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: display.facts.showing is Showing.DONE)
    assert (display.facts.given, display.facts.change) == ("Paid ¥100.00", "¥12.00")
    assert display.facts.notes == "¥10\u00a0×1 · ¥1\u00a0×2"
    shop.scan(WATER)
    qtbot.waitUntil(lambda: display.facts.total == "¥3.00")
    shop.desk.do(service.park, shop.open.row.id)
    qtbot.waitUntil(lambda: display.facts.showing is Showing.IDLE)


def test_thanks_go_after_a_while(display: CustomerDisplay, shop: Shop, qtbot: QtBot) -> None:
    shop.sold(WATER)
    qtbot.waitUntil(lambda: display.facts.showing is Showing.DONE)
    assert display.facts.change == ""
    display._thanks.timeout.emit()
    assert display.facts.showing is Showing.IDLE


def test_nothing_of_a_member_or_of_staff_is_on_it(display: CustomerDisplay, shop: Shop, qtbot: QtBot) -> None:
    member_id = shop.member(balance=500_00)
    shop.scan(BALLS)
    shop.desk.do(service.attach_member, member_id)
    display.reload()
    written = repr(display.facts)
    assert display.facts.saved == "You save 8.80"
    for secret in ("李", "138", "金卡", "500", "07"):
        assert secret not in written


def test_a_long_sale_shows_its_last_lines(desk: Desk, shop: Shop) -> None:
    for number in range(LINES + 3):
        code = f"69000010000{number:02d}"
        shop.product(f"商品 {number}", 100 + number)
        shop.desk.do(service.add_product, shop.balls if not number else shop.product(f"货 {number} {code}", 1_00))
    facts = display_facts(desk, queries.open_sale(desk.number))
    assert len(facts.lines) == LINES
    assert facts.more


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 768), (800, 1280)])
def test_it_paints_every_state_on_any_screen(
    display: CustomerDisplay, shop: Shop, size: tuple[int, int], qtbot: QtBot
) -> None:
    display.resize(*size)
    pictures: list[QImage] = [display.grab().toImage()]
    shop.scan(BALLS, WATER, WATER)
    display.reload()
    pictures.append(display.grab().toImage())
    shop.pay(Tendered("cash", given=100_00))  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: display.facts.showing is Showing.DONE)
    pictures.append(display.grab().toImage())
    assert pictures[0] != pictures[1]
    assert pictures[1] != pictures[2]


def test_its_title_speaks_the_staffs_language(display: CustomerDisplay) -> None:
    QApplication.sendEvent(display, QEvent(QEvent.Type.LanguageChange))
    assert display.windowTitle() == "Customer display"


@pytest.mark.parametrize(
    ("free", "wanted", "is_asked", "place"),
    [
        (("staff",), "", False, Place()),
        (("staff", "extra"), "", False, Place()),
        (("staff", "extra"), "", True, Place("extra")),
        (("staff", "extra"), "extra", False, Place("extra")),
        (("staff",), "extra", True, Place(is_window=True)),
        (("staff",), "staff", False, Place()),
    ],
)
def test_where_it_belongs(free: tuple[str, ...], wanted: str, is_asked: bool, place: Place) -> None:
    assert display_place(free, "staff", wanted, is_asked=is_asked, may_be_window=is_asked) == place


def test_it_opens_as_a_window_where_there_is_one_screen(tab: ShopTab, qtbot: QtBot) -> None:
    tab.display.toggle()
    assert tab.display.place == Place(is_window=True)
    shown = tab.display.display
    assert shown is not None
    assert shown.isVisible()
    tab.display.toggle()
    assert not shown.isVisible()
    tab.extras.run("display")
    assert shown.isVisible()
    shown.close()
    assert tab.display.place == Place()


def test_a_screen_of_the_waiting_room_is_never_taken(seat: Seat, shop: Shop, qtbot: QtBot) -> None:
    """Both roles bound to one screen: the waiting room keeps it, the customer's display stays away."""
    from desk_app.kernel.offers import Offers
    from desk_app.shell import slices
    from desk_app.waiting.rules import BOARD_SCREEN

    seat.desk.offers = Offers(settings=slices.all_settings)
    owner = QWidget()
    qtbot.addWidget(owner)
    staff = owner.screen().name()
    shop.set(CUSTOMER_SCREEN, "second")
    seat.desk.refresh()
    keeper = DisplayKeeper(seat, owner, screens=lambda: (staff, "second"))
    keeper.settle()
    assert keeper.place == Place("second")
    assert keeper.display is not None
    keeper.display.close()
    seat.desk.as_program(change_setting, BOARD_SCREEN, "second")
    seat.desk.refresh()
    keeper.settle()
    assert keeper.place == Place()
    assert not keeper.display.isVisible()


def test_l2_who_signs_sees_the_ink_and_the_words_alone(display: CustomerDisplay, seat: Seat, qtbot: QtBot) -> None:
    from desk_app.widgets.signature import ShownPad

    pad = ShownPad(seat.signing)
    qtbot.addWidget(pad)
    pad.set_words("I have received: umbrella, 45")
    pad.show()
    pad.set_strokes((((1000, 1000, 0, 0), (5000, 2000, 30, 0)),), 0.5)
    pad.undo()
    assert display.signed.isVisible()
    assert display.signed.accessibleName() == "I have received: umbrella, 45"
    assert pad.is_mirrored
    pad._pointer(QPointF(20, 20), 0.0, 0, is_down=True)
    pad._pointer(QPointF(80, 60), 0.0, 20, is_down=True)
    assert display.signed.ink.strokes == pad.strokes
    assert len(pad.strokes[0]) == 2
    pad.hide()
    assert not display.signed.isVisible()
    assert display.signed.ink.strokes == ()
    assert display.signed.accessibleName() == ""
    display.resize(500, 300)
    assert display.signed.geometry() == display.rect()
