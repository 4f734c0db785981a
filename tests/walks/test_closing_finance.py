"""Bags on their way to finance, walked: signed by both, ageing on the supervisor's screen, accepted, disputed, settled."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_app.cash import queries as cash
from desk_app.cash.rules import BagState
from desk_app.closing.dialogs.bags import AcceptDialog, SendDialog, SettleDialog
from tests.walks import closing_site as site
from tests.walks.day_close import approve, type_pieces
from tests.walks.hands import change_person, from_menu, prompts, signed
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|does not support propagateSizeHints", extend=True)


def test_two_bags_go_to_finance(qapp: QApplication, tmp_path: Path) -> None:
    with site.english(qapp, tmp_path, days=2) as stage:
        stage.sign_in("1027", "2468")
        stage.until(lambda: not stage.window.is_locked)
        _sent(stage)
        _aged(stage)
        _counted(stage)
        _settled(stage)


def _sent(stage: Stage) -> None:
    """Whoever packed and whoever carries sign for each bag."""
    from_menu(stage, site.tab_of(stage).todo.more, "Bags to finance …")
    tab = site.tab_of(stage)
    assert tab.middle.currentWidget() is tab.bags
    for _ in range(2):
        stage.key(Qt.Key.Key_F8)
        dialog = stage.dialog()
        assert isinstance(dialog, SendDialog)
        stage.type("1031")
        site.click(stage, dialog.main)
        assert dialog.isVisible(), "not without signatures"
        for pad in (dialog.packed, dialog.carried):
            signed(stage, pad)
        stage.picture("01-both-sign")
        site.click(stage, dialog.main)
        stage.until(lambda: stage.dialog() is None)
        tab.bags.list.setCurrentIndex(tab.bags.list.rows.index(1, 0))
    bags = cash.open_bags()
    assert [bag.state for bag in bags] == [BagState.SENT, BagState.SENT]
    assert all(cash.inks_of(bag.id) for bag in bags)


def _aged(stage: Stage) -> None:
    """Not accepted for thirty hours: it stands late on the supervisor's screen and in the list, with its hours."""
    stage.clock.advance(timedelta(hours=30))
    stage.seat.ticker.wake()
    change_person(stage, "1008")
    late = prompts(stage, "cash.bag:")
    assert len(late) == 2
    assert "is not accepted by finance" in late[0].title
    tab = site.tab_of(stage)
    faces = [tab.bags._face(bag) for bag in cash.open_bags()]
    assert {(face.timer, face.tone) for face in faces} == {("30 hours", "late")}
    stage.picture("02-late")


def _counted(stage: Stage) -> None:
    """Finance sees the bags first; what agrees is accepted, what does not is disputed with a reason."""
    change_person(stage, "2003")
    tab = site.tab_of(stage)
    assert tab.middle.currentWidget() is tab.bags
    first, second = cash.open_bags()
    tab.bags.list.choose(first.id)
    stage.key(Qt.Key.Key_F8)
    dialog = stage.dialog()
    assert isinstance(dialog, AcceptDialog)
    type_pieces(stage, 1, 0, 0, 0, 0, 0, 0, 0)
    site.click(stage, dialog.main)
    stage.until(lambda: stage.dialog() is None)
    tab.bags.list.choose(second.id)
    stage.key(Qt.Key.Key_F8)
    dialog = stage.dialog()
    assert isinstance(dialog, AcceptDialog)
    type_pieces(stage, 0, 1, 0, 0, 0, 0, 0, 0)
    site.click(stage, dialog.main)
    assert dialog.isVisible(), "what differs is not accepted"
    stage.picture("03-differs")
    dialog.why.edit.setFocus()
    stage.type("fifty short, seal whole")
    site.click(stage, dialog.dispute)
    stage.until(lambda: stage.dialog() is None)
    accepted, disputed = cash.bag(first.id), cash.bag(second.id)
    assert (accepted.state, accepted.accepted_by) == (BagState.ACCEPTED, "2003")
    assert disputed.state is BagState.DISPUTED
    step = disputed.step(BagState.DISPUTED)
    assert step is not None
    assert (step.by, step.amount, step.reason) == ("2003", 50_00, "fifty short, seal whole")


def _settled(stage: Stage) -> None:
    """The dispute stands on the supervisor's screen at once; it is ended with a reason, and a second person signs."""
    change_person(stage, "1008")
    (prompt,) = prompts(stage, "cash.bag:")
    assert "Finance disputes bag" in prompt.title
    assert prompt.detail == "fifty short, seal whole"
    tab = site.tab_of(stage)
    tab.show_bags()
    (bag,) = cash.open_bags()
    tab.bags.list.choose(bag.id)
    stage.key(Qt.Key.Key_F8)
    dialog = stage.dialog()
    assert isinstance(dialog, SettleDialog)
    stage.type("fifty lay under the tray")
    stage.key(Qt.Key.Key_Return)
    approve(stage, "1001", "2468")
    settled = cash.bag(bag.id).step(BagState.SETTLED)
    assert settled is not None
    assert (settled.by, settled.other, settled.reason) == ("1008", "1001", "fifty lay under the tray")
    stage.picture("04-settled")
