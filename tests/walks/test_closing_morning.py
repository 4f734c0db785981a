"""The morning and the day at the till, walked: night's gap, goods count, notes, drawer moves, X, the drawer handed over."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from desk_app.cash import queries as cash
from desk_app.cash.rules import CountKind, MoveKind
from desk_app.closing.dialogs.moves import MoveDialog
from desk_app.closing.dialogs.shift import ShiftDialog
from desk_app.closing.dialogs.x import XDialog
from desk_app.kernel.attachments import attachments
from desk_app.kernel.database import rows
from desk_app.kernel.refs import Ref
from desk_app.stock import queries as stock
from desk_app.stock.dialogs.counting import CountDialog
from desk_app.stock.dialogs.variance import VarianceDialog
from tests.walks import closing_site as site
from tests.walks.day_close import approve, sell, type_pieces
from tests.walks.hands import change_person, from_menu
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|does not support propagateSizeHints", extend=True)


def test_the_till_from_the_float_to_the_change_of_shift(qapp: QApplication, tmp_path: Path) -> None:
    with site.english(qapp, tmp_path) as stage:
        stage.sign_in("1027", "2468")
        stage.until(lambda: not stage.window.is_locked)
        _goods(stage)
        _float(stage)
        _moves(stage)
        _x(stage)
        _handed_over(stage)


def _goods(stage: Stage) -> None:
    """S1: the shelf is counted blind, by the morning shift; what the last shift left is there to read."""
    tab = site.tab_of(stage)
    assert "The air conditioning on floor 3 is repaired this morning." in site.words(tab.opening)
    assert "Goods on the shelf not counted yet" in site.words(tab.opening)
    stage.picture("01-morning")
    site.click(stage, tab.opening.goods._link)
    stage.picture("02-goods")
    stage.press("Begin counting")
    sheet = stage.dialog()
    assert isinstance(sheet, CountDialog)
    stage.picture("03-sheet")
    for _ in range(2):  # what differs is counted once more
        stage.type("9")
        stage.key(Qt.Key.Key_Return)
    assert "10" not in site.words(sheet).split(), "what the books say is not shown before the seal"
    stage.key(Qt.Key.Key_Return)
    outcome = stage.dialog()
    assert isinstance(outcome, VarianceDialog)
    stage.picture("04-counted")
    stage.key(Qt.Key.Key_Escape)
    row = stock.opening_count(stage.desk.today())
    assert row is not None
    assert row.lines_off == 1, "a bottle is missing since last night"
    assert "Goods on the shelf counted" in site.words(tab.opening)


def _float(stage: Stage) -> None:
    """A float of 490.00: the gap is stored, told afterwards, and dated to the night, not to this shift."""
    tab = site.tab_of(stage)
    assert "500" not in site.words(tab.opening), "what the night kept is not told before (M2)"
    tab.opening.cash.start()
    told: list[str] = []

    def read() -> None:
        box = stage.dialog()
        assert box is not None, "the gap is told"
        told.append(site.words(box))
        stage.picture("06-gap")
        stage.key(Qt.Key.Key_Return)

    type_pieces(stage, 4, 0, 0, 9, 0, 0, 0, 0)
    QTimer.singleShot(120, stage.window, read)
    stage.key(Qt.Key.Key_F8)
    stage.until(lambda: bool(told) and stage.dialog() is None)
    row = cash.open_session(1)
    assert row is not None
    assert (row.float_amount, row.float_gap, row.float_gap_on) == (490_00, -10_00, date(2026, 11, 19))
    assert "2026-11-19" in told[0]
    assert "10.00" in told[0]
    (count,) = cash.counts(row.id)
    assert count.kind is CountKind.FLOAT, "a sealed record of its own"


def _moved(stage: Stage, entry: str, amount: str, reason: str) -> MoveDialog:
    """*More*, the entry, amount and reason by the keyboard; the dialog is left open."""
    from_menu(stage, site.tab_of(stage).todo.more, entry)
    dialog = stage.dialog()
    assert isinstance(dialog, MoveDialog)
    if amount:
        stage.type(amount)
        stage.key(Qt.Key.Key_Tab)
    stage.type(reason)
    return dialog


def _moves(stage: Stage) -> None:
    """Each with its reason; the receipt of a pay-out is photographed; above the limit a supervisor signs."""
    sell(stage, 120_00)
    _moved(stage, "Paid in …", "50", "change from the bank")
    stage.key(Qt.Key.Key_Return)
    dialog = _moved(stage, "Paid out …", "250", "plumber")
    picture = QImage(64, 48, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    QApplication.clipboard().setImage(picture)
    from_menu(stage, dialog.photo.take, "From the clipboard")
    stage.until(lambda: dialog.photo.photo is not None)
    stage.picture("07-paid-out")
    site.click(stage, dialog.main)
    approve(stage, "1008", "2468")
    _moved(stage, "Safe drop …", "100", "the drawer is full")
    stage.key(Qt.Key.Key_Return)
    dialog = _moved(stage, "Open the drawer …", "", "")
    stage.key(Qt.Key.Key_Return)
    assert dialog.isVisible(), "no reason, no drawer"
    stage.type("two fives for a ten")
    stage.key(Qt.Key.Key_Return)
    assert stage.dialog() is None
    row = cash.open_session(1)
    assert row is not None
    paid_in, paid_out, drop, nothing = cash.drawer_moves(row.id)
    kinds = (MoveKind.PAID_IN, MoveKind.PAID_OUT, MoveKind.DROP, MoveKind.NO_SALE)
    assert tuple(move.kind for move in (paid_in, paid_out, drop, nothing)) == kinds
    assert (paid_in.amount, paid_out.amount, drop.amount, nothing.amount) == (50_00, -250_00, -100_00, 0)
    assert (paid_out.by, paid_out.approved_by, paid_out.reason) == ("1027", "1008", "plumber")
    assert nothing.reason == "two fives for a ten"
    (photo,) = attachments(Ref("cash_move", paid_out.id))
    assert photo.purpose == "receipt"
    assert len(rows("SELECT id FROM drawer_request")) >= 5


def _x(stage: Stage) -> None:
    """F5: whoever holds the drawer sees how often, a supervisor also how much."""
    site.tab_of(stage)
    stage.key(Qt.Key.Key_F5)
    dialog = stage.dialog()
    assert isinstance(dialog, XDialog)
    stage.picture("08-x-of-a-cashier")
    assert "Paid out · Cash: 1" in dialog.text
    assert "Amounts are shown after the count is sealed." in dialog.text
    assert not any(amount in site.words(stage.window) + dialog.text for amount in ("310.00", "120.00", "250.00"))
    stage.key(Qt.Key.Key_Escape)
    change_person(stage, "1008")
    site.tab_of(stage)
    stage.key(Qt.Key.Key_F5)
    dialog = stage.dialog()
    assert isinstance(dialog, XDialog)
    stage.picture("09-x-of-a-supervisor")
    assert "Cash should be ¥310.00" in dialog.text
    stage.key(Qt.Key.Key_Escape)
    change_person(stage, "1027")


def _handed_over(stage: Stage) -> None:
    """The drawer goes to 1031 with a count both sign by PIN: a custody period, no Z, and a word for the next."""
    tab = site.tab_of(stage)
    from_menu(stage, tab.todo.more, "Hand the drawer over …")
    dialog = stage.dialog()
    assert isinstance(dialog, ShiftDialog)
    type_pieces(stage, 3, 0, 0, 1, 0, 0, 0, 0)
    stage.type("Mr Li comes for his gloves at six.")
    stage.picture("10-handed-over")
    stage.key(Qt.Key.Key_Return)
    approve(stage, "1031", "2468")
    row = cash.open_session(1)
    assert row is not None
    first, second = cash.custody(row.id)
    assert (first.custodian, second.custodian, second.given_by) == ("1027", "1031", "1027")
    assert cash.last_z(row.till_id).day == date(2026, 11, 19), "no Z"  # type: ignore[union-attr]
    count = cash.count(second.count_id)
    assert (count.kind, count.amount, count.by, count.second) == (CountKind.HAND_OVER, 310_00, "1027", "1031")
    assert "staff 1031" in site.words(tab.count)
    change_person(stage, "1031")
    from_menu(stage, site.tab_of(stage).todo.more, "Hand the drawer over …")
    shown = stage.dialog()
    assert shown is not None
    assert "Mr Li comes for his gloves at six." in site.words(shown), "what is to know is read by the next"
    stage.key(Qt.Key.Key_Escape)
