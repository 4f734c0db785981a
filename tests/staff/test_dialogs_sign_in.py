"""The sign-in and lock screen, as people use it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.kernel import texts
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.roles import Operator, Role
from desk_app.staff import queries
from desk_app.staff.dialogs.pins import ChangePinDialog
from desk_app.staff.dialogs.sign_in import SignInScreen
from desk_app.staff.rules import Outcome
from desk_app.widgets.buttons import Button
from desk_app.widgets.scan_filter import ScanFilter
from desk_app.widgets.tab_base import Seat
from tests.staff.site import PINS, People, sign_in


@pytest.fixture
def screen(seat: Seat, people: People, qtbot: QtBot) -> SignInScreen:
    """The sign-in screen in sight; the manager's PIN needs no change."""
    made = SignInScreen(seat)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    return made


def enter(screen: SignInScreen, number: str, pin: str, qtbot: QtBot) -> list[Operator]:
    """Type both with Enter behind each, like at a keyboard."""
    let_in: list[Operator] = []
    screen.signed_in.connect(let_in.append)
    screen.number.edit.clear()
    qtbot.keyClicks(screen.number.edit, number)
    qtbot.keyClick(screen.number.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(screen.pin.edit, pin)
    qtbot.keyClick(screen.pin.edit, Qt.Key.Key_Return)
    return let_in


def test_number_enter_pin_enter_and_one_is_in(screen: SignInScreen, people: People, qtbot: QtBot) -> None:
    (operator,) = enter(screen, "01", PINS["01"], qtbot)
    assert operator == Operator(people.manager, "01", Role.MANAGER)
    assert screen.pin.edit.text() == ""
    assert screen.number.text() == ""


def test_the_screen_names_the_site_and_never_shows_a_pin(screen: SignInScreen) -> None:
    shown = {label.text() for label in screen.findChildren(type(screen._site))}
    assert "阳光会所" in shown
    assert screen.pin.edit.echoMode() is screen.pin.edit.EchoMode.Password


def test_signing_in_by_touch(screen: SignInScreen, qtbot: QtBot) -> None:
    let_in: list[Operator] = []
    screen.signed_in.connect(let_in.append)
    screen.number.edit.setFocus()
    for sign in "019":
        screen.pad.digits[sign].click()
    screen.pad.delete.click()
    assert screen.number.text() == "01"
    screen.pin.edit.setFocus()
    screen.pad.digits["9"].click()
    screen.pad.clear.click()
    for sign in PINS["01"]:
        screen.pad.digits[sign].click()
    screen.main.click()
    assert [operator.number for operator in let_in] == ["01"]


def test_everything_to_touch_is_large_enough_and_has_a_name(screen: SignInScreen) -> None:
    for button in screen.findChildren(Button):
        if button.isVisible():
            assert min(button.width(), button.height()) >= 44
            assert button.accessibleName()
    assert screen.number.edit.height() >= 44
    assert screen.number.edit.accessibleName() == "Staff number"


def test_a_wrong_pin_says_one_sentence_and_waiting_counts_down(
    screen: SignInScreen, seat: Seat, clock: ManualClock, qtbot: QtBot
) -> None:
    for _ in range(2):
        assert enter(screen, "01", "1111", qtbot) == []
        assert screen.problem == "Number or PIN is not right."
        assert screen.main.isEnabled()
    enter(screen, "01", "1111", qtbot)
    assert screen.problem == "Please wait 5 s."
    assert not screen.main.isEnabled()
    clock.advance(timedelta(seconds=2))
    seat.ticker.wake()
    assert screen.problem == "Please wait 3 s."
    assert enter(screen, "01", PINS["01"], qtbot) == []
    clock.advance(timedelta(seconds=3))
    seat.ticker.wake()
    assert screen.problem == ""
    assert screen.main.isEnabled()
    assert len(enter(screen, "01", PINS["01"], qtbot)) == 1


def test_another_number_does_not_wait_for_the_first(screen: SignInScreen, qtbot: QtBot) -> None:
    for _ in range(3):
        enter(screen, "12", "1111", qtbot)
    assert not screen.main.isEnabled()
    assert len(enter(screen, "01", PINS["01"], qtbot)) == 1


def test_nothing_typed_is_no_try(screen: SignInScreen, seat: Seat, qtbot: QtBot) -> None:
    enter(screen, "", "", qtbot)
    enter(screen, "01", "", qtbot)
    assert screen.problem == ""
    assert queries.seconds_to_wait("01", seat.desk.now()) == 0


def test_locked_it_asks_for_the_pin_of_whoever_was_at_work(screen: SignInScreen, people: People, qtbot: QtBot) -> None:
    screen.lock(Operator(people.manager, "01", Role.MANAGER))
    assert screen.number.text() == "01"
    assert screen.main.text() == "Unlock"
    let_in: list[Operator] = []
    screen.signed_in.connect(let_in.append)
    qtbot.keyClicks(screen.pin.edit, PINS["01"])
    qtbot.keyClick(screen.pin.edit, Qt.Key.Key_Return)
    assert len(let_in) == 1


def test_somebody_else_can_take_over_the_locked_screen(screen: SignInScreen, people: People, qtbot: QtBot) -> None:
    screen.lock(Operator(people.clerk, "07", Role.DESK))
    assert screen.other.isVisible()
    screen.other.click()
    assert screen.number.text() == ""
    assert not screen.other.isVisible()
    (operator,) = enter(screen, "01", PINS["01"], qtbot)
    assert operator.number == "01"


def test_a_scan_on_the_lock_screen_lands_nowhere(screen: SignInScreen, qapp: QApplication, qtbot: QtBot) -> None:
    millis = iter(range(1_000, 100_000, 5))
    scans = ScanFilter(qapp, lambda: next(millis))
    try:
        screen.pin.edit.setFocus()
        with qtbot.waitSignal(scans.code, timeout=3_000, raising=False):
            qtbot.keyClicks(screen.pin.edit, "102611210100012")
            qtbot.keyClick(screen.pin.edit, Qt.Key.Key_Return)
        assert screen.pin.edit.text() == ""
        assert screen.problem == ""
    finally:
        qapp.removeEventFilter(scans)
        scans.deleteLater()


def test_a_pin_given_out_is_changed_before_one_is_let_in(screen: SignInScreen, seat: Seat, qtbot: QtBot) -> None:
    let_in = enter(screen, "07", PINS["07"], qtbot)
    assert let_in == []
    (dialog,) = screen.findChildren(ChangePinDialog)
    assert not dialog.present.isVisible()
    dialog.new.set_text("7315")
    dialog.again.set_text("7316")
    dialog.main.click()
    assert dialog.problem == "The two PINs are not the same."
    dialog.again.set_text("7315")
    dialog.main.click()
    assert [operator.number for operator in let_in] == ["07"]
    assert sign_in(seat.desk, "07", "7315").outcome is Outcome.RIGHT


def test_the_screen_speaks_the_chosen_language_at_once(screen: SignInScreen, qtbot: QtBot) -> None:
    texts.set_language("zh_CN")
    qtbot.waitUntil(lambda: screen.main.text() == "登录")
    assert screen.pad.clear.text() == "清除"


def test_before_the_database_is_open_typing_stays_and_enter_waits(seat: Seat, people: People, qtbot: QtBot) -> None:
    screen = SignInScreen(site="Sun Club")
    qtbot.addWidget(screen)
    screen.show()
    assert {label.text() for label in screen.findChildren(type(screen._site))} >= {"Sun Club"}
    assert enter(screen, "01", PINS["01"], qtbot) == []
    assert screen.number.text() == "01"
    let_in: list[Operator] = []
    screen.signed_in.connect(let_in.append)
    screen.attach(seat)
    assert [operator.number for operator in let_in] == ["01"]
    assert screen.pin.edit.text() == ""


def test_a_refusal_by_the_database_is_said_and_one_may_try_again(
    screen: SignInScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise Refusal("kernel.disk_full")

    monkeypatch.setattr(queries, "check_pin", full)
    assert enter(screen, "01", PINS["01"], qtbot) == []
    assert screen.problem == sentence(Refusal("kernel.disk_full"))
    assert screen.main.isEnabled()
