"""A dialog with one act: sent once, refusals inside, never left while the act is on its way."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desk_app.kernel.clock import ManualClock
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.dialog import Dialog
from desk_app.widgets.jobs import Jobs, Worker
from desk_app.widgets.relay import Relay
from desk_app.widgets.tab_base import Doer, Seat
from desk_app.widgets.ticker import Ticker
from tests.databases import START


class SlowWorker(Worker):
    """Keeps what it is given until the test lets it go."""

    def __init__(self) -> None:
        super().__init__("slow", inline=True)
        self.kept: list[Callable[[], None]] = []

    def submit(self, call, done, failed) -> None:  # noqa: ANN001
        self.kept.append(lambda: super(SlowWorker, self).submit(call, done, failed))

    def go(self) -> None:
        kept, self.kept = self.kept, []
        for call in kept:
            call()


@pytest.fixture
def doer(desk: Desk, qtbot: QtBot) -> Doer:
    """A window with a worker that takes its time."""
    clock = ManualClock(START)
    seat = Seat(desk, SlowWorker(), Jobs(inline=True), Relay(desk.changes), Ticker(clock), lambda _problem: None)
    made = Doer(seat)
    qtbot.addWidget(made)
    made.show()
    return made


def refuse() -> None:
    raise Refusal("kernel.not_allowed", role="supervisor")


def test_a_second_press_while_it_runs_is_the_same_press(doer: Doer) -> None:
    dialog = show(ActDialog(doer, "Take", "Take"))
    acts: list[int] = []
    for _ in range(3):
        dialog.send(lambda: acts.append(1))
    dialog.reject()
    assert dialog.isVisible(), "the answer must find the dialog"
    doer.seat.worker.go()
    assert acts == [1]
    assert not dialog.isVisible()


def test_a_refusal_is_said_inside_and_it_can_be_tried_again(doer: Doer) -> None:
    dialog = show(ActDialog(doer, "Take", "Take"))
    dialog.send(refuse)
    doer.seat.worker.go()
    assert dialog.problem
    assert dialog.isVisible()
    got: list[str] = []
    dialog.send(lambda: "done", then=got.append)
    assert dialog.problem == ""
    doer.seat.worker.go()
    assert got == ["done"]


def test_escape_leaves_a_dialog_that_sent_nothing(doer: Doer) -> None:
    dialog = show(ActDialog(doer, "Take", "Take"))
    dialog.reject()
    assert not dialog.isVisible()


def test_a_question_is_gone_once_it_was_answered(qtbot: QtBot) -> None:
    from PySide6.QtCore import QEvent, QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    from desk_app.widgets.dialog import Dialog

    window = QWidget()
    qtbot.addWidget(window)
    dialog = Dialog("Sure?", "Yes", parent=window)
    QTimer.singleShot(0, dialog, dialog.accept)
    assert dialog.exec() == Dialog.DialogCode.Accepted
    assert dialog.main.text() == "Yes", "what was answered can still be read"
    del dialog
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(Dialog) == []


def test_enter_in_a_line_of_a_dangerous_dialog_goes_on_and_loses_nothing(qtbot: QtBot) -> None:
    dialog = Dialog("Void", "Void it", danger=True)
    reason = QLineEdit()
    dialog.body.addWidget(reason)
    qtbot.addWidget(dialog)
    dialog.open()
    reason.setFocus()
    qtbot.keyClicks(reason, "typed twice")
    qtbot.keyClick(reason, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert reason.text() == "typed twice"
    assert not reason.hasFocus()
