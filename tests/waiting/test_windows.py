"""The public board: large numbers, no name without consent, and never on the staff's screen."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_app.kernel import texts
from desk_app.kernel.settings import change_setting
from desk_app.reception import service
from desk_app.reception.queries import LaneRow, ServingRow
from desk_app.reception.rules import State
from desk_app.waiting.queries import RoomRow
from desk_app.waiting.rules import BOARD_LANGUAGES, BOARD_SCREEN, Place
from desk_app.waiting.windows import BoardKeeper, PublicBoard, board_facts
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.theme import ColourMode, Theme
from tests.databases import SUPERVISOR
from tests.waiting.conftest import Room

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)  # what is read runs on both elsewhere


@pytest.fixture
def board(qtbot: QtBot, seat: Seat, busy_room: Room) -> PublicBoard:
    """The board over the busy room."""
    made = PublicBoard(seat)
    qtbot.addWidget(made)
    made.resize(1920, 1080)
    made.show()
    return made


def settle() -> None:
    """Let what is queued happen."""
    QApplication.processEvents()


def painted(board: PublicBoard, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every text that reaches the screen."""
    seen: list[str] = []
    draw = QPainter.drawText

    def keep(painter: QPainter, *args: object) -> object:
        seen.extend(arg for arg in args if isinstance(arg, str))
        return draw(painter, *args)

    monkeypatch.setattr(QPainter, "drawText", keep)
    board.grab()
    monkeypatch.undo()
    return seen


def test_a_call_shows_at_once_with_its_counter(board: PublicBoard, busy_room: Room) -> None:
    assert [call.label for call in board.facts.calls] == []
    busy_room.desk.do(service.pick, busy_room.visits["zhao"])
    settle()
    (call,) = board.facts.calls
    assert (call.label, call.desks, call.is_new) == ("C001", ("1 号台", "Desk 1"), True)
    assert "C001" in board.accessibleName()
    busy_room.desk.do(service.receive, busy_room.visits["zhao"])
    settle()
    assert not board.facts.calls[0].is_new


def test_g2_nobody_is_named_without_consent(
    board: PublicBoard, busy_room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    for key, name, consent in (("yes", "钱多多", True), ("no", "何志远", False)):
        busy_room.take(key, name=name, title="ms", phone="13812341234", purpose="投诉邻居", board_consent=consent)
        busy_room.desk.do(service.pick, busy_room.visits[key])
    settle()
    shown = painted(board, monkeypatch)
    everything = " ".join((*shown, board.accessibleName()))
    assert "钱女士" in shown
    assert not any(word in everything for word in ("多多", "何", "138", "1234", "投诉", "邻居", "王", "李", "孙", "赵"))


ANY = st.text(min_size=1, max_size=30)
CALLS = st.builds(
    lambda label, desk, name, title, state: (label, desk, name, title, state),
    st.from_regex(r"[A-Z]\d{3}", fullmatch=True),
    st.integers(1, 9),
    st.from_regex(r"[\u4e00-\u9fa5]{3,5}|[A-Z][a-z]{3,9} [A-Z][a-z]{3,9}|1[3-9]\d{9}", fullmatch=True),
    st.sampled_from(["mr", "ms", ""]),
    st.sampled_from([State.CALLED, State.SERVING]),
)


@settings(max_examples=60)
@given(st.lists(CALLS, max_size=7), st.booleans())
def test_g2_facts_never_hold_a_full_name_or_a_phone(busy_room: Room, calls: list[tuple], with_consent: bool) -> None:
    now = busy_room.desk.now()
    room = RoomRow(
        tuple(
            ServingRow(place, label, desk, now, state, name if with_consent else "", title if with_consent else "")
            for place, (label, desk, name, title, state) in enumerate(calls)
        ),
        (LaneRow(1, "A", "会籍", False, True, 3),),
    )
    facts = board_facts(busy_room.desk, room, now)
    for call, (_, _, name, _, _) in zip(facts.calls, calls, strict=True):
        assert name not in call.name
        assert not any(sign.isdigit() for sign in call.name)
        assert with_consent or call.name == ""
        assert name not in facts.spoken()


def test_languages_both_one_or_in_turns(board: PublicBoard, busy_room: Room) -> None:
    def heads() -> list[str]:
        return [words["now"] for words in board.facts.texts]

    assert heads() == ["正在叫号", "Now calling"]
    busy_room.desk.act(change_setting, (BOARD_LANGUAGES, "site"), operator=SUPERVISOR)
    settle()
    assert heads() == ["正在叫号"]
    busy_room.desk.act(change_setting, (BOARD_LANGUAGES, "rotate"), operator=SUPERVISOR)
    settle()
    seen = set()
    for _ in range(4):
        busy_room.clock.advance(timedelta(seconds=5))
        board.tick(busy_room.desk.now())
        seen.add(tuple(heads()))
    assert seen == {("正在叫号",), ("Now calling",)}


def test_a_second_paints_only_when_something_differs(board: PublicBoard, busy_room: Room) -> None:
    board.tick(busy_room.desk.now())
    before = board.facts
    busy_room.clock.advance(timedelta(seconds=1))
    board.tick(busy_room.desk.now())
    assert board.facts is before
    busy_room.clock.advance(timedelta(minutes=1))
    board.tick(busy_room.desk.now())
    assert board.facts.clock != before.clock


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (1080, 1920), (640, 360), (3840, 1080)])
def test_every_size_of_screen_is_painted(board: PublicBoard, busy_room: Room, size: tuple[int, int]) -> None:
    busy_room.desk.do(service.pick, busy_room.visits["zhao"])
    settle()
    board.resize(*size)
    assert not board.grab().isNull()


def test_dark_and_the_staffs_language_do_not_disturb_it(board: PublicBoard, theme: Theme) -> None:
    before = board.facts
    texts.set_language("zh_TW")
    theme.set_mode(ColourMode.DARK)
    settle()
    assert board.windowTitle() == "等候區看板"
    assert board.facts == before


class Screens:
    """Screens plugged in and out by hand."""

    def __init__(self, *names: str) -> None:
        self.names = list(names)

    def __call__(self) -> tuple[str, ...]:
        return tuple(self.names)


@pytest.fixture
def owner(qtbot: QtBot, theme: Theme) -> QWidget:
    """The staff's window."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def here(owner: QWidget) -> str:
    """The name of the staff's screen."""
    return owner.screen().name()


def test_with_one_screen_it_is_a_window_and_only_when_asked_for(seat: Seat, busy_room: Room, owner: QWidget) -> None:
    keeper = BoardKeeper(seat, owner, Screens(here(owner)))
    keeper.settle()
    assert keeper.board is None
    keeper.toggle()
    assert keeper.place == Place(is_window=True)
    assert keeper.board is not None
    assert keeper.board.isVisible()
    assert not keeper.board.isFullScreen()
    keeper.toggle()
    assert not keeper.board.isVisible()
    keeper.settle()
    assert not keeper.board.isVisible()


def test_it_follows_the_second_screen_in_and_out(seat: Seat, busy_room: Room, owner: QWidget) -> None:
    screens = Screens(here(owner), "wall")
    keeper = BoardKeeper(seat, owner, screens)
    keeper.toggle()
    board = keeper.board
    assert board is not None
    assert (keeper.place, board.isFullScreen()) == (Place("wall"), True)
    screens.names.remove("wall")
    _tell_qt(out=True)
    assert not board.isVisible()  # never onto the staff's screen
    screens.names.append("wall")
    _tell_qt(out=False)
    assert board.isVisible()
    assert board.isFullScreen()


def test_a_window_moves_to_the_second_screen_and_stays_away_afterwards(
    seat: Seat, busy_room: Room, owner: QWidget
) -> None:
    screens = Screens(here(owner))
    keeper = BoardKeeper(seat, owner, screens)
    keeper.toggle()
    screens.names.append("wall")
    _tell_qt(out=False)
    assert keeper.place == Place("wall")
    screens.names.remove("wall")
    _tell_qt(out=True)
    assert keeper.place == Place()


def test_bound_to_a_screen_it_comes_by_itself_and_to_no_other(seat: Seat, busy_room: Room, owner: QWidget) -> None:
    busy_room.desk.act(change_setting, (BOARD_SCREEN, "wall"), operator=SUPERVISOR)
    screens = Screens(here(owner), "till")
    keeper = BoardKeeper(seat, owner, screens)
    keeper.settle()
    assert keeper.board is None
    screens.names.append("wall")
    _tell_qt(out=False)
    assert keeper.place == Place("wall")
    assert keeper.board is not None
    assert keeper.board.isVisible()


def test_the_staffs_window_moving_over_drives_it_away(seat: Seat, busy_room: Room, owner: QWidget) -> None:
    screens = Screens("other", here(owner))
    keeper = BoardKeeper(seat, owner, screens)
    keeper.toggle()
    assert keeper.place == Place("other")
    screens.names[:] = [here(owner)]
    owner.windowHandle().screenChanged.emit(owner.screen())
    settle()
    assert keeper.place == Place()


def _tell_qt(*, out: bool) -> None:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    (app.screenRemoved if out else app.screenAdded).emit(app.primaryScreen())
    settle()


def test_it_goes_with_the_main_window_and_takes_no_focus(seat: Seat, busy_room: Room, owner: QWidget) -> None:
    keeper = BoardKeeper(seat, owner, Screens(here(owner)))
    keeper.toggle()
    (board,) = owner.findChildren(QWidget, "extra-window")
    assert board is keeper.board
    assert board.windowHandle().transientParent() is None  # or it would be minimised with the staff's window
    assert not board.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    assert board.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    board.close()
    assert keeper.place == Place()
