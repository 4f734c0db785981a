"""The host board and the entries behind it: states in one click, messages ticked off, private numbers hidden (C7)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from desk_app.directory import queries, service
from desk_app.directory.rules import HostDraft, HostState, MessageDraft
from desk_app.kernel import texts
from desk_app.kernel.work import Desk
from tests.databases import OPERATOR, SUPERVISOR

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desk_app.directory.dialogs.board import HostBoardDialog
    from desk_app.widgets.tab_base import Doer
    from desk_app.widgets.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)


@pytest.fixture(scope="session")
def _theme(qapp: QApplication) -> Theme:
    from desk_app.widgets.theme import ColourMode, Theme

    return qapp.findChild(Theme) or Theme(qapp, ColourMode.LIGHT)


@pytest.fixture
def hosts(desk: Desk) -> dict[str, int]:
    """Two hosts in two departments, one message."""
    found = {}
    for department, name in (("Sales", "Chen"), ("Works", "Sun")):
        number = desk.act(service.save_department, (None, department), operator=SUPERVISOR)
        draft = HostDraft(name, number, extension="801", private_phone="13900001111")
        found[name] = desk.act(service.save_host, (None, draft), operator=SUPERVISOR)
    desk.do(service.take_message, MessageDraft(found["Chen"], "Song", "13311112222", "ring back"))
    return found


@pytest.fixture
def doer(desk: Desk, _theme: Theme, qtbot: QtBot) -> Iterator[Doer]:
    """A window that can have acts done."""
    from desk_app.widgets.jobs import Jobs, Worker
    from desk_app.widgets.relay import Relay
    from desk_app.widgets.tab_base import Doer, Seat
    from desk_app.widgets.ticker import Ticker

    bugs: list[Exception] = []
    seat = Seat(
        desk, Worker("test", inline=True), Jobs(inline=True), Relay(desk.changes), Ticker(desk.clock), bugs.append
    )
    texts.set_language("en")
    made = Doer(seat)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    yield made
    seat.relay.close()
    assert bugs == []


@pytest.fixture
def board(doer: Doer, hosts: dict[str, int]) -> HostBoardDialog:
    """The host board, open."""
    from desk_app.directory.dialogs.board import HostBoardDialog
    from desk_app.widgets.act_dialog import show

    made = HostBoardDialog(doer, lambda text: f"{text[:3]}****")
    show(made)
    return made


def test_r6_a_host_is_out_in_one_click(board: HostBoardDialog, hosts: dict[str, int], qtbot: QtBot) -> None:
    chips = board.hosts[hosts["Chen"]].states
    out = next(chip for _, chip in chips._chips if chip.text() == "Out")
    qtbot.mouseClick(out, Qt.MouseButton.LeftButton)
    assert queries.host(hosts["Chen"]).state is HostState.OUT
    assert board.hosts[hosts["Chen"]].states.value() is HostState.OUT


def test_a_message_is_passed_on_and_gone(board: HostBoardDialog, hosts: dict[str, int], qtbot: QtBot) -> None:
    line = next(iter(board.messages.values()))
    assert "13311112222" not in line.accessibleName()
    qtbot.mouseClick(line.button, Qt.MouseButton.LeftButton)
    assert queries.open_messages() == ()
    assert board.messages == {}


def test_hosts_are_found_by_part_of_name_or_department(board: HostBoardDialog, hosts: dict[str, int]) -> None:
    board.sought.set_text("wor")
    assert list(board.hosts) == [hosts["Sun"]]
    board.sought.set_text("nobody")
    assert board.hosts == {}


def test_the_desk_may_not_edit_and_a_supervisor_may(board: HostBoardDialog, desk: Desk) -> None:
    assert not board._may_edit()
    desk.operator = SUPERVISOR
    assert board._may_edit()


def test_c7_the_private_number_shows_only_with_a_reason_and_stays_when_not_seen(
    doer: Doer, hosts: dict[str, int], desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desk_app.directory.dialogs.host import HostDialog

    desk.operator = SUPERVISOR
    dialog = HostDialog(doer, hosts["Chen"])
    assert "139" not in dialog.private.text()
    dialog.job_title.set_text("manager")
    dialog.commit()
    monkeypatch.setattr("desk_app.widgets.ask.one_line", lambda *_args, **_more: "urgent call")
    again = HostDialog(doer, hosts["Chen"])
    again._show_private()
    assert again.private.text() == "13900001111"
    assert queries.host(hosts["Chen"]).job_title == "manager"
    again.reject()


def test_the_desk_is_refused_to_save_a_host(doer: Doer, hosts: dict[str, int], desk: Desk) -> None:
    from desk_app.directory.dialogs.host import HostDialog

    desk.operator = OPERATOR
    dialog = HostDialog(doer)
    dialog.name.set_text("New")
    dialog.commit()
    assert dialog.problem
    dialog.reject()


def test_a_department_is_added(board: HostBoardDialog, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.operator = SUPERVISOR
    monkeypatch.setattr("desk_app.widgets.ask.one_line", lambda *_args, **_more: "Kitchen")
    board._add_department()
    assert "Kitchen" in {row.name for row in queries.departments()}


def test_a_message_needs_a_host_and_words_or_a_number(doer: Doer, hosts: dict[str, int]) -> None:
    from desk_app.directory.dialogs.message import MessageDialog, MessagePrefill

    dialog = MessageDialog(doer, MessagePrefill(caller="Song"))
    dialog.commit()
    assert dialog.problem == "Choose the host first."
    dialog.host.set_value(hosts["Sun"])
    dialog.commit()
    assert dialog.problem == "Write the message, or at least a number to ring back."
    dialog.text.set_text("ring back")
    dialog.slip.setChecked(True)
    dialog.commit()
    proof = next(found for found in doer.window().findChildren(QDialog) if found is not dialog)
    assert queries.open_messages(hosts["Sun"]) == (), "the slip is proof-read first (G7)"
    assert getattr(proof, "pages").page_count == 1  # noqa: B009
    proof.accept()
    assert [row.host for row in queries.open_messages(hosts["Sun"])] == ["Sun"]
