"""Shows the calls tab and its dialogs on a lively morning and writes PNGs to look at.

    QT_QPA_PLATFORM=offscreen python tests/tools/look_calls.py FOLDER [view …] [--lang zh_CN …] [--mode light …]

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

from desk_app.calls import prompts, queries, service
from desk_app.calls.rules import Mark
from desk_app.calls.tab import CallsTab
from desk_app.calls.tab.lists import Shown
from desk_app.followup import prompts as followup_prompts
from desk_app.kernel import texts
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import open_database
from desk_app.kernel.prompts import in_order
from desk_app.kernel.refs import Ref
from desk_app.kernel.site import create_site
from desk_app.kernel.work import Desk
from desk_app.widgets.jobs import Jobs, Worker
from desk_app.widgets.prompt_rail import PromptRail
from desk_app.widgets.relay import Relay
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.theme import ColourMode, Theme, retone
from desk_app.widgets.ticker import Ticker
from tests.calls.scene import morning
from tests.databases import START, schema


def seat_of(desk: Desk) -> Seat:
    """A seat whose acts are done at once."""

    def bug(problem: Exception) -> None:
        raise problem

    return Seat(desk, Worker("inline", inline=True), Jobs(inline=True), Relay(desk.changes), Ticker(desk.clock), bug)


def window(tab: CallsTab, desk: Desk) -> QWidget:
    """The tab with the rail beside it, as the shell shows them."""
    whole = QWidget()
    retone(whole, role="page")
    line = QHBoxLayout(whole)
    line.setContentsMargins(12, 12, 12, 12)
    line.setSpacing(12)
    line.addWidget(tab, 1)
    rail = PromptRail()
    rail.setFixedWidth(296)
    line.addWidget(rail)
    now = desk.now()
    rail.set_prompts(in_order((*prompts.due(desk, now), *followup_prompts.due(desk, now))))
    return whole


def type_call(tab: CallsTab, live: int) -> None:
    """A caller who rang before, half typed."""
    tab.open_call(live)
    form = tab.live.form
    form.phone.set_value("13812341234")
    tab.live.look_up("13812341234")
    form.subject.set_text("再问会籍转让要什么材料")


def views(tab: CallsTab, live: int) -> dict[str, Callable[[], object]]:
    """What to bring about before each picture."""
    promise = queries.open_promises()[0].id
    return {
        "day": lambda: tab.show_record(None),
        "fresh": lambda: tab.open_call(live),
        "live": lambda: type_call(tab, live),
        "trouble": lambda: (tab.desk.do(service.mark, live, Mark.SILENT), tab.open_call(live)),
        "promise_dialog": lambda: (type_call(tab, live), tab.press("park")),
        "connect": lambda: (type_call(tab, live), tab.press("hand_over")),
        "promise": lambda: (tab.lists.show_list(Shown.OWED), tab.show_record(Ref("promise", promise))),
        "owed": lambda: (tab.lists.show_list(Shown.OWED), tab.show_record(None)),
        "tasks": lambda: tab.lists.show_list(Shown.TASKS),
        "task": lambda: (tab.lists.show_list(Shown.TASKS), tab.show_record(Ref("task", 1))),
        "sheet": lambda: (tab.lists.show_list(Shown.SHEETS), tab.show_record(Ref("outbound_sheet", 1))),
        "call": lambda: tab.show_record(Ref("call", 2)),
        "sheet_dialog": tab.records.ring_out,
        "task_dialog": tab.records.task,
        "fault_dialog": tab.records.fault,
        "result_dialog": lambda: tab.records.run("done", Ref("task", 2)),
        "delay": lambda: tab.records.run("delay", Ref("promise", promise)),
    }


def main() -> None:
    """Render the views asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("views", nargs="*")
    parser.add_argument("--lang", nargs="*", default=["zh_CN", "zh_TW", "en"])
    parser.add_argument("--mode", nargs="*", default=["light", "dark"])
    parser.add_argument("--scale", nargs="*", type=int, default=[100])
    parser.add_argument("--size", default="1366x612")
    wanted = parser.parse_args()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    theme = Theme(app, ColourMode.LIGHT)
    texts.set_language("zh_CN")
    clock = ManualClock(START)
    with tempfile.TemporaryDirectory() as folder:
        open_database(Path(folder) / "desk.db")
        create_site(*schema())
        desk = Desk(clock)
        live = morning(desk, clock)
        for code in wanted.lang:
            for mode in wanted.mode:
                for scale in wanted.scale:
                    texts.set_language(code)
                    theme.set_mode(ColourMode(mode))
                    theme.set_scale(scale)
                    render(app, wanted, desk, live, f"{code}-{mode}-{scale}")


def render(app: QApplication, wanted: argparse.Namespace, desk: Desk, live: int, name: str) -> None:
    """Every view in one look."""
    width, height = map(int, wanted.size.split("x"))
    tab = CallsTab(seat_of(desk))
    whole = window(tab, desk)
    whole.resize(width, height)
    whole.show()
    app.processEvents()
    for view, bring in views(tab, live).items():
        if wanted.views and view not in wanted.views:
            continue
        tab.lists.show_list(Shown.TODAY)
        bring()
        for _ in range(3):
            app.processEvents()
        dialog = next((part.dialog for part in (tab.commands, tab.records) if part.dialog is not None), None)
        (dialog or whole).grab().save(str(wanted.folder / f"{view}-{name}.png"))
        if dialog is not None:
            dialog.close()
            app.processEvents()
            tab.commands.dialog = tab.records.dialog = None
    whole.close()
    whole.deleteLater()
    app.processEvents()


if __name__ == "__main__":
    main()
