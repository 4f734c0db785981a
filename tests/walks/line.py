"""The telephone as the walks use it: it rings, it is answered, the tab in sight, the newest call."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desk_app.calls import queries
from desk_app.calls.rules import State
from desk_app.calls.tab import CallsTab
from tests.walks.stage import Stage


def rings(stage: Stage) -> CallsTab:
    """Ctrl+T, from the reception."""
    stage.key(Qt.Key.Key_1, ctrl=True)
    stage.key(Qt.Key.Key_T, ctrl=True)
    assert last(stage).state is State.RINGING
    return calls_tab(stage)


def answered(stage: Stage) -> CallsTab:
    tab = rings(stage)
    stage.key(Qt.Key.Key_T, ctrl=True)
    assert last(stage).state is State.ANSWERED
    return tab


def calls_tab(stage: Stage) -> CallsTab:
    stage.key(Qt.Key.Key_3, ctrl=True)
    page = stage.window.page
    assert page is not None
    tab = page.tab_of("calls")
    assert isinstance(tab, CallsTab)
    return tab


def last(stage: Stage) -> queries.CallRow:
    return queries.calls_of_day(stage.desk.today())[0]
