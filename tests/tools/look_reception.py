"""Shows the reception tab and its dialogs on a lively afternoon and writes PNGs to look at.

    QT_QPA_PLATFORM=offscreen python tests/tools/look_reception.py FOLDER [view …] [--lang zh_CN …] [--scale 100 …]

For designers and reviewers; not part of the program and not a test.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from desk_app.kernel import texts
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import open_database
from desk_app.kernel.site import create_site
from desk_app.kernel.work import Desk
from desk_app.reception import prompts
from desk_app.reception.rules import Doing
from desk_app.reception.tab import ReceptionTab
from desk_app.reception.tab.queue import Shown
from desk_app.widgets.jobs import Jobs, Worker
from desk_app.widgets.prompt_rail import PromptRail
from desk_app.widgets.relay import Relay
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.theme import ColourMode, Theme, retone
from desk_app.widgets.ticker import Ticker
from tests.databases import OPERATOR, START, schema
from tests.reception.scene import Scene, lively, morning


def seat_of(desk: Desk) -> Seat:
    """A seat whose acts are done at once."""

    def bug(problem: Exception) -> None:
        raise problem

    return Seat(desk, Worker("inline", inline=True), Jobs(inline=True), Relay(desk.changes), Ticker(desk.clock), bug)


def window(tab: ReceptionTab, desk: Desk) -> QWidget:
    """The tab with the rail beside it, as the shell shows them."""
    whole = QWidget()
    retone(whole, role="page")
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 12, 0)
    line.setSpacing(0)
    line.addWidget(tab, 1)
    rail = PromptRail()
    rail.setFixedWidth(296)
    holder = QWidget()
    inner = QHBoxLayout(holder)
    inner.setContentsMargins(0, 12, 0, 12)
    inner.addWidget(rail)
    line.addWidget(holder)
    rail.set_prompts(sorted(prompts.due(desk, desk.now()), key=lambda p: (p.tone.value, p.due_at)))
    return whole


def views(tab: ReceptionTab, scene: Scene) -> dict[str, Callable[[], None]]:
    """What to bring about before each picture."""
    visits = scene.visits
    return {
        "day": lambda: tab.open_visit(None),
        "visit": lambda: tab.open_visit(visits["A012"]),
        "host": lambda: tab.open_visit(visits["A013"]),
        "waiting": lambda: tab.open_visit(visits["A015"]),
        "expected": lambda: tab.queue.show_list(Shown.EXPECTED),
        "done": lambda: tab.queue.show_list(Shown.DONE),
        "new": tab.acts.new_visitor,
        "known": lambda: known(tab),
        "finish": lambda: tab.acts.run(Doing.FINISH, visits["A012"]),
        "hand_over": lambda: tab.acts.run(Doing.HAND_OVER, visits["B004"]),
        "transfer": lambda: tab.acts.run(Doing.TRANSFER, visits["A012"]),
        "to_host": lambda: tab.acts.run(Doing.TO_HOST, visits["A013"]),
        "message": lambda: tab.acts.run(Doing.MESSAGE, visits["A013"]),
        "heads": lambda: tab.acts.run(Doing.HEADS, visits["A013"]),
        "correct": lambda: tab.acts.run(Doing.CORRECT, visits["A012"]),
        "emergency": tab.acts.emergency,
        "appointment": tab.acts.appointment,
        "hosts": tab.acts.hosts,
    }


def known(tab: ReceptionTab) -> None:
    """Somebody who has been here before."""
    tab.acts.new_visitor()
    dialog = tab.acts.dialog
    dialog.who.name.edit.setText("李雯")
    dialog.known.look_up()
    dialog.known.take(dialog.known.list.rows.rows[0])


def main() -> None:
    """Render the views asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("views", nargs="*")
    parser.add_argument("--lang", nargs="*", default=["zh_CN", "zh_TW", "en"])
    parser.add_argument("--mode", nargs="*", default=["light", "dark"])
    parser.add_argument("--scale", nargs="*", type=int, default=[100])
    parser.add_argument("--size", nargs="*", default=["1366x640"])
    wanted = parser.parse_args()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    theme = Theme(app, ColourMode.LIGHT)
    texts.set_language("zh_CN")
    clock = ManualClock(morning(START))
    with tempfile.TemporaryDirectory() as folder:
        open_database(Path(folder) / "desk.db")
        create_site(*schema())
        desk = Desk(clock)
        desk.operator = OPERATOR
        scene = lively(desk, clock)
        for code in wanted.lang:
            for mode in wanted.mode:
                for scale in wanted.scale:
                    texts.set_language(code)
                    theme.set_mode(ColourMode(mode))
                    theme.set_scale(scale)
                    render(app, wanted, desk, scene, f"{code}-{mode}-{scale}")


def render(app: QApplication, wanted: argparse.Namespace, desk: Desk, scene: Scene, name: str) -> None:
    """Every view in one look."""
    for size in wanted.size:
        width, height = map(int, size.split("x"))
        tab = ReceptionTab(seat_of(desk))
        whole = window(tab, desk)
        whole.resize(width, height)
        whole.show()
        app.processEvents()
        for view, bring in views(tab, scene).items():
            if wanted.views and view not in wanted.views:
                continue
            bring()
            for _ in range(3):
                app.processEvents()
            dialog = tab.acts.dialog
            (dialog or whole).grab().save(str(wanted.folder / f"{view}-{name}-{size}.png"))
            if dialog is not None:
                dialog.close()
                app.processEvents()
            tab.queue.show_list(Shown.OPEN)
        whole.close()
        whole.deleteLater()
        app.processEvents()


if __name__ == "__main__":
    main()
