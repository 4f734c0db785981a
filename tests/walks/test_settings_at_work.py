"""What a manager sets in the window holds from that moment: no restart, no other tab's leave."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_app.kernel import texts
from desk_app.reception import queries
from desk_app.reception import service as visits
from desk_app.reception.rules import HAND_OVER_SECONDS, REFILL_MINUTES, Draft
from desk_app.staff.rules import IDLE_LOCK_MINUTES
from tests.walks.sites import MORNING, empty_morning
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    """The manager sits at a desk where two wait, the first of them with tea."""
    empty_morning(tmp_path)
    made = Stage(qapp, tmp_path, MORNING, tmp_path / "pictures", "en")
    made.sign_in("1001", "2468")
    made.until(lambda: not made.window.is_locked)
    yield made
    made.close()
    texts.set_language("en")


def test_three_settings_changed_in_the_window_hold_at_once(stage: Stage) -> None:
    lane = queries.lanes()[0].id
    guest, _other = (stage.desk.do(visits.take, Draft(lane, name=name), print_ticket=False) for name in ("张", "李"))
    _change(stage, IDLE_LOCK_MINUTES.key, "60")  # this manager comes and goes
    _change(stage, HAND_OVER_SECONDS.key, "600")
    stage.later(seconds=190)
    assert not _due(stage, "hand_over"), "R2: nobody is handed over before the ten minutes of this site"
    _change(stage, HAND_OVER_SECONDS.key, "120")
    assert _due(stage, "hand_over"), "R2: after two minutes it is time, now"

    _change(stage, HAND_OVER_SECONDS.key, "3600")  # what presses more would stand before the pot
    _change(stage, REFILL_MINUTES.key, "30")
    stage.desk.do(visits.serve_tea, guest.visit_id)
    stage.later(minutes=12)
    assert not stage.window.is_locked
    assert not _due(stage, f"tea:{guest.visit_id}"), "T2: the site pours every half hour"
    _change(stage, REFILL_MINUTES.key, "5")
    assert _due(stage, f"tea:{guest.visit_id}"), "T2: five minutes are over"

    _change(stage, IDLE_LOCK_MINUTES.key, "2")
    stage.later(minutes=3)
    assert stage.window.is_locked, "G2: two minutes without anybody lock the screen"


def _due(stage: Stage, what: str) -> list[str]:
    """The prompts of a kind that the rail shows as due."""
    page = stage.window.page
    assert page is not None
    stage.settle()
    page.keeper.read()
    return [prompt.key for prompt in page.keeper.prompts if what in prompt.key and prompt.due_at <= stage.desk.now()]


def _change(stage: Stage, key: str, value: str) -> None:
    """Ctrl+9, the setting's line, the number typed, Enter."""
    page = stage.window.page
    assert page is not None
    stage.key(Qt.Key.Key_9, ctrl=True)
    settings = page.tab_of("manage").show_page("settings")  # type: ignore[attr-defined]
    line = settings.show_setting(key)
    stage.settle()
    field = line.editor.focusProxy() or line.editor
    field.setFocus()
    stage.key(Qt.Key.Key_A, ctrl=True)
    stage.type(value)
    stage.key(Qt.Key.Key_Return)
    assert str(stage.desk.settings.get(line.row.setting)) == value
