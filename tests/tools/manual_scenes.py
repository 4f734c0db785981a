"""The scenes whose pictures stand in the manual: who signs in, what is brought into sight, under which name it is kept.

Each scene plays on a site of its own; nothing here judges what it shows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_app.kernel.refs import Ref
from desk_app.shell import preferences
from desk_app.widgets.dialog import Dialog
from desk_app.widgets.theme import ColourMode
from tests.tools import manual_closing, manual_records, manual_till
from tests.tools.manual_stage import shown, tab_of
from tests.walks.screens import DeskScreen
from tests.walks.sites import AFTERNOON
from tests.walks.stage import Stage

PIN = "2468"


@dataclass(frozen=True, slots=True)
class Scene:
    """Whoever signs in with a staff number, and what is played then."""

    number: str
    show: Callable[[Stage], None]


def play(app: QApplication, folder: Path, pictures: Path, language: str, scene: Scene) -> None:
    """One scene on one folder in one language; its pictures are in ``pictures`` afterwards."""
    stage = Stage(app, folder, AFTERNOON, pictures, language)
    Dialog.screen = lambda _dialog: DeskScreen()  # type: ignore[assignment, method-assign, return-value]
    try:
        preferences.set_colour_mode(ColourMode.LIGHT)
        if scene.number == "1027":
            stage.picture("sign-in")
        stage.sign_in(scene.number, PIN)
        stage.until(lambda: not stage.window.is_locked)
        asks = stage.dialog()
        if asks is not None:
            asks.reject()  # the demo's PINs come from another computer
        stage.settle()
        scene.show(stage)
    finally:
        del Dialog.screen
        stage.close()


def _desk(stage: Stage) -> None:
    """Reception, tea, the window itself."""
    from desk_app.reception import queries
    from desk_app.shell.window.tour import FirstTour

    tab_of(stage, "waiting")
    stage.picture("waiting")
    tab_of(stage, "reception").open_ref(Ref("visit", queries.board()[0].id))
    stage.picture("reception")
    for pressed, name in (
        (Qt.Key.Key_F2, "new-visitor"),
        (Qt.Key.Key_F6, "hand-over"),
        (Qt.Key.Key_F8, "finish"),
        (Qt.Key.Key_F10, "emergency"),
        (Qt.Key.Key_F11, "away"),
        (Qt.Key.Key_F1, "help"),
    ):
        stage.key(pressed)
        stage.picture(name)
        stage.key(Qt.Key.Key_Escape)
    assert stage.window.page is not None
    tour = FirstTour(stage.window.page)
    tour.go(2)
    stage.picture("tour")
    tour.end()
    acts = stage.window.acts
    assert acts is not None
    shown(stage, "print-queue", acts.show_print_queue)


def _manager(stage: Stage) -> None:
    """The pages of *Manage* and the figures."""
    from desk_app.manage.tab import ManageTab

    tab = tab_of(stage, "manage")
    assert isinstance(tab, ManageTab)
    for key in ("settings", "forms", "health", "data", "journal"):
        tab.show_page(key)
        stage.picture(f"manage-{key}")


def _supervisor(stage: Stage) -> None:
    """Figures, and the month of complaints."""
    from desk_app.reports.rules import Span

    tab = tab_of(stage, "reports")
    tab.show_span(Span.WEEK)  # type: ignore[attr-defined]
    stage.picture("reports")
    complaints = tab_of(stage, "complaints")
    shown(stage, "complaint-month", lambda: complaints.acts.open("month"))  # type: ignore[attr-defined]


SCENES: dict[str, Scene] = {
    "desk": Scene("1027", _desk),
    "records": Scene("1027", manual_records.play),
    "shop": Scene("1027", manual_till.play),
    "closing": Scene("1027", manual_closing.play),
    "finance": Scene("2003", manual_closing.finance),
    "supervisor": Scene("1008", _supervisor),
    "manager": Scene("1001", _manager),
}
