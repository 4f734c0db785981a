"""A reception day through the real window: three visitors from the door to the see-off, as a newcomer would do it.

Each step is done with keys and the mouse and then looked at; the walk test asserts, the tour keeps the pictures.
"""

from __future__ import annotations

from PySide6.QtCore import Qt

from desk_app.kernel.prompts import Tone
from desk_app.reception import queries
from desk_app.reception.rules import Outcome, State
from tests.walks.stage import Stage


def take_in(stage: Stage, name: str, purpose: str) -> int:
    """F2, the name, the purpose, Enter; gives the visit."""
    before = {row.id for row in queries.board()}
    stage.key(Qt.Key.Key_F2)
    assert stage.dialog() is not None, "F2 opens the new visitor"
    stage.type(name)
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: stage.dialog() is None)
    taken = [row for row in queries.board() if row.id not in before]
    assert len(taken) == 1, "one ticket, not two"
    return taken[0].id


def prompt_titles(stage: Stage) -> list[str]:
    """What the rail says, top first."""
    assert stage.window.page is not None
    return [prompt.title for prompt in stage.window.page.rail.prompts]


def state_of(visit_id: int) -> State:
    """Where a visit stands."""
    return queries.visit(visit_id).state


def play(stage: Stage) -> None:
    """The whole day; AssertionError where the program does not do what the rules say."""
    stage.picture("01-sign-in")
    stage.sign_in("1027", "2468")
    stage.until(lambda: not stage.window.is_locked)
    stage.picture("02-empty-desk")

    lee = take_in(stage, "李梅", "会籍咨询")
    wang = take_in(stage, "王志刚", "约见经理")
    carter = take_in(stage, "Emma Carter", "fees")
    assert len(queries.board()) == 3
    stage.picture("03-three-visitors")

    stage.key(Qt.Key.Key_F5)
    stage.until(lambda: state_of(lee) is State.CALLED)
    stage.picture("04-called")
    _receive(stage, lee)

    stage.later(minutes=3, seconds=5)
    page = stage.window.page
    assert page is not None
    late = [prompt for prompt in page.rail.prompts if prompt.tone is Tone.LATE]
    assert late, "at 3:00 the rail asks for a colleague (R2)"
    assert any("hand_over" in prompt.key for prompt in late)
    stage.picture("05-three-minutes")

    _hand_over(stage, wang)
    stage.picture("06-handed-over")
    _tea(stage, carter)
    stage.picture("07-tea")
    _finish(stage, lee)
    stage.picture("08-seen-off")
    _speak_english_and_back(stage)
    _look_at_the_others(stage)
    _lock_and_come_back(stage)


def _choose(stage: Stage, visit_id: int) -> None:
    from desk_app.kernel.refs import Ref

    stage.window.open_ref(Ref("visit", visit_id))
    stage.settle()


def _receive(stage: Stage, visit_id: int) -> None:
    _choose(stage, visit_id)
    stage.press("接待", stage.window.page.tab)  # type: ignore[union-attr]
    stage.until(lambda: state_of(visit_id) is State.SERVING)


def _hand_over(stage: Stage, visit_id: int) -> None:
    _choose(stage, visit_id)
    stage.key(Qt.Key.Key_F6)
    assert stage.dialog() is not None, "F6 asks which colleague"
    stage.picture("05b-hand-over")
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: queries.visit(visit_id).staff_number not in {"", "1027"})


def _tea(stage: Stage, visit_id: int) -> None:
    _choose(stage, visit_id)
    before = queries.visit(visit_id).teas
    stage.press("已上茶", stage.window.page.rail)  # type: ignore[union-attr]
    stage.until(lambda: queries.visit(visit_id).teas == before + 1)


def _finish(stage: Stage, visit_id: int) -> None:
    _choose(stage, visit_id)
    stage.key(Qt.Key.Key_F8)
    assert stage.dialog() is not None, "F8 asks what came of it (R9)"
    stage.picture("07b-finish")
    stage.key(Qt.Key.Key_Return)
    assert state_of(visit_id) is State.SERVING, "nobody leaves without an outcome (R9)"
    stage.key(Qt.Key.Key_1, alt=True)
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: state_of(visit_id) is State.DONE)
    assert queries.visit(visit_id).outcome is Outcome.SOLVED


def _speak_english_and_back(stage: Stage) -> None:
    from desk_app.shell import preferences

    preferences.set_language("en")
    stage.settle()
    assert stage.window.page is not None
    assert stage.window.page.row.buttons["reception"].text() == "Reception"
    stage.picture("09-english")
    preferences.set_language("zh_TW")
    stage.settle()
    stage.picture("10-taiwan")
    preferences.set_language("zh_CN")
    stage.settle()
    assert stage.window.page.row.buttons["reception"].text() == "接待"


def _look_at_the_others(stage: Stage) -> None:
    stage.key(Qt.Key.Key_2, ctrl=True)
    assert stage.window.page is not None
    assert stage.window.page.tab is not None
    assert stage.window.page.tab.key == "waiting"
    stage.picture("11-waiting")
    stage.key(Qt.Key.Key_F10)
    assert stage.dialog() is not None, "F10 lists who is in the house (G8)"
    stage.picture("12-in-the-house")
    stage.key(Qt.Key.Key_Escape)
    stage.key(Qt.Key.Key_1, ctrl=True)


def _lock_and_come_back(stage: Stage) -> None:
    stage.key(Qt.Key.Key_F12)
    assert stage.window.is_locked
    stage.picture("13-locked")
    stage.type("2468")
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: not stage.window.is_locked)
