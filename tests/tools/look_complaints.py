"""Shows the complaints tab and its dialogs on a lively Monday and writes PNGs to look at.

    QT_QPA_PLATFORM=offscreen python tests/tools/look_complaints.py FOLDER [view …] [--lang zh_CN …] [--mode light …]

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

from desk_app.complaints import prompts
from desk_app.complaints.rules import Area, Doing
from desk_app.complaints.tab import ComplaintsTab
from desk_app.followup import prompts as followup_prompts
from desk_app.kernel import texts
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import open_database
from desk_app.kernel.prompts import in_order
from desk_app.kernel.site import create_site
from desk_app.kernel.work import Desk
from desk_app.widgets.jobs import Jobs, Worker
from desk_app.widgets.prompt_rail import PromptRail
from desk_app.widgets.relay import Relay
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.theme import ColourMode, Theme, retone
from desk_app.widgets.ticker import Ticker
from tests.complaints.scene import lively
from tests.databases import START, schema


def seat_of(desk: Desk) -> Seat:
    """A seat whose acts are done at once."""

    def bug(problem: Exception) -> None:
        raise problem

    return Seat(desk, Worker("inline", inline=True), Jobs(inline=True), Relay(desk.changes), Ticker(desk.clock), bug)


def window(tab: ComplaintsTab, desk: Desk) -> QWidget:
    """The tab with the rail beside it, as the shell shows them."""
    whole = QWidget()
    retone(whole, role="page")
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 12, 12)
    line.setSpacing(0)
    line.addWidget(tab, 1)
    rail = PromptRail()
    rail.setFixedWidth(296)
    line.addWidget(rail)
    now = desk.now()
    rail.set_prompts(in_order((*prompts.due(desk, now), *followup_prompts.due(desk, now))))
    return whole


def intake(tab: ComplaintsTab) -> None:
    """A complaint half typed, with one like it."""
    dialog = tab.acts.new()
    dialog.matter.set_text("三号楼电梯停了，你们应该早点修。")
    dialog.area.set_value(Area.PREMISES)
    dialog.look_for_similar()


def views(tab: ComplaintsTab, cases: dict[str, int]) -> dict[str, Callable[[], object]]:
    """What to bring about before each picture."""
    return {
        "board": lambda: tab.open_case(None),
        "again": lambda: tab.open_case(cases["again"]),
        "matter": lambda: tab.open_case(cases["吴敏"]),
        "injury": lambda: tab.open_case(cases["injury"]),
        "owed": lambda: tab.open_case(cases["owed"]),
        "intake": lambda: intake(tab),
        "call_back": lambda: tab.acts.run(Doing.CALL_BACK, cases["owed"]),
        "sign": lambda: tab.acts.run(Doing.SIGN, cases["water"]),
        "result": lambda: tab.acts.run(Doing.RESULT, cases["again"]),
        "classify": lambda: tab.acts.run(Doing.CLASSIFY, cases["new"]),
        "month": lambda: tab.acts.open("month"),
        "suggestion": lambda: tab.acts.run(Doing.SUGGESTION, cases["idea"]),
    }


def main() -> None:
    """Write the pictures."""
    reader = argparse.ArgumentParser()
    reader.add_argument("folder", type=Path)
    reader.add_argument("views", nargs="*")
    reader.add_argument("--lang", nargs="*", default=["zh_CN"])
    reader.add_argument("--mode", nargs="*", default=["light"])
    asked = reader.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    theme = Theme(app, ColourMode.LIGHT)
    with tempfile.TemporaryDirectory() as held:
        open_database(Path(held) / "desk.db")
        create_site(*schema())
        desk = Desk(ManualClock(START))
        _, cases = lively(desk, desk.clock)  # type: ignore[arg-type]  # it is the one made above
        for language in asked.lang:
            texts.set_language(language)
            for mode in asked.mode:
                theme.set_mode(ColourMode(mode))
                draw(app, desk, cases, asked.folder, asked.views, f"{language}-{mode}")


def draw(app: QApplication, desk: Desk, cases: dict[str, int], folder: Path, wanted: list[str], suffix: str) -> None:
    """One picture per view."""
    for name in wanted or list(views_names()):
        tab = ComplaintsTab(seat_of(desk))
        whole = window(tab, desk)
        whole.resize(1366, 640)
        whole.show()
        app.processEvents()
        views(tab, cases)[name]()
        app.processEvents()
        dialog = tab.acts.dialog if tab._acts is not None else None
        shown = whole if dialog is None else dialog
        app.processEvents()
        shown.grab().save(str(folder / f"{name}-{suffix}.png"))
        if dialog is not None:
            dialog.reject()
        whole.hide()
        whole.deleteLater()
        app.processEvents()


def views_names() -> tuple[str, ...]:
    """All views."""
    return (
        "board", "again", "matter", "injury", "owed", "intake", "call_back", "sign", "result", "classify", "month",
        "suggestion",
    )  # fmt: skip


if __name__ == "__main__":
    main()
