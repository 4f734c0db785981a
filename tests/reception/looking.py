"""How tests of the reception's windows look at them and press their buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from desk_app.kernel.prompts import Prompt, Tone
from desk_app.kernel.refs import Ref
from desk_app.reception import queries
from desk_app.reception.rules import Doing
from desk_app.widgets.row_delegate import FACE_ROLE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk_app.reception.tab import ReceptionTab


def faces(tab: ReceptionTab) -> dict[str, object]:
    model = tab.queue.list.rows
    shown = [model.data(model.index(place, 0), FACE_ROLE) for place in range(model.rowCount())]
    return {face.number: face for face in shown}


def click(qtbot: QtBot, widget: object) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def prompt_for(visit_id: int) -> Prompt:
    from datetime import UTC, datetime

    return Prompt("test", "reception", datetime(2026, 11, 21, tzinfo=UTC), Tone.SOON, "t", ref=Ref("visit", visit_id))


def opened(tab: ReceptionTab, doing: Doing, visit_id: int) -> Any:  # noqa: ANN401  (each test knows its dialog)
    tab.acts.run(doing, visit_id)
    return tab.acts.dialog


def newest() -> queries.VisitRow:
    return queries.visit(max(row.id for row in queries.board()))
