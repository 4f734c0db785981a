"""A major matter over a public holiday through the real window: five customers, one lift, from the first word to the report.

Thursday 2026-09-24 to Thursday 2026-10-08 with the Mid-Autumn holiday (25th to 27th) and the National Day week between.
The desk is open Monday to Friday, nine to six. The walk test asserts; its pictures are for whoever wants to look.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from desk_app.complaints import queries, service
from desk_app.complaints.queries import CasePageRow, ClockRow
from desk_app.complaints.rules import ClockKind, Liability, Reached, State
from desk_app.kernel import hours
from desk_app.kernel.calendar import parse_windows
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import close_database, rows
from desk_app.kernel.prompts import Prompt
from desk_app.kernel.work import Desk
from desk_app.shell import beside
from desk_app.shell.demo.site import furnish
from desk_app.shell.machine import machine_id
from desk_app.staff import queries as staff
from desk_app.staff.service import accept_machine
from desk_app.widgets.step_list import CheckRow
from tests.walks.sites import open_folder
from tests.walks.stage import Stage

CHINA = timezone(timedelta(hours=8))
CLERK, CHIEF = "1027", "1008"
CUSTOMERS = (("吴敏", "13711110001"), ("林女士", "13711110002"), ("陶先生", "13711110003"), ("周女士", "13711110004"), ("钱先生", "13711110005"))  # fmt: skip
LIFT = "3 号楼电梯又停了，老人上下楼不方便。"


def at(day: int, hour: int, minute: int = 0, *, month: int = 9) -> datetime:
    """A moment at the site."""
    return datetime(2026, month, day, hour, minute, tzinfo=CHINA)


BEGIN = at(24, 14)


def site(folder: Path, begin: datetime = BEGIN, hours_of_day: str = "09:00-18:00") -> None:
    """Staff and departments, office hours from Monday to Friday, the year's public holidays; made once, then copied."""
    shutil.copytree(_made(begin, hours_of_day), folder, dirs_exist_ok=True)


@cache
def _made(begin: datetime, hours_of_day: str) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="desk-complaint-days-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    open_folder(folder)
    desk = Desk(ManualClock(begin.astimezone(UTC)))
    people = furnish(desk)
    desk.operator = people["1001"]
    week = [*[parse_windows(hours_of_day)] * 5, (), ()]
    desk.do(hours.set_week, week)
    desk.do(hours.import_public_holidays, 2026)
    desk.do(accept_machine, machine_id())  # this is the computer that the PINs were made on
    close_database()
    return folder


class Days:
    """The desk with its complaints tab, and short ways to do what a person does there."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        beside.start_sweeping(stage.seat)

    @property
    def tab(self) -> Any:  # noqa: ANN401 - the tab's parts are looked at one by one
        """The complaints tab."""
        page = self.stage.window.page
        assert page is not None
        return page.tab_of("complaints")

    def come_in(self, number: str) -> None:
        """Somebody signs in and goes to the complaints."""
        row = staff.staff_by_number(number)
        assert row is not None
        if not self.stage.window.is_locked:
            self.stage.window.lock()
        self.stage.window.begin(row.operator)
        self.stage.settle()
        page = self.stage.window.page
        assert page is not None
        page.row.buttons["complaints"].click()
        self.stage.settle()
        assert page.tab is self.tab

    def go(self, moment: datetime) -> None:
        """Time passes until then, and the window notices."""
        self.later(seconds=(moment - self.stage.clock.now()).total_seconds())

    def later(self, **span: float) -> None:
        """Time passes; the screen locks itself meanwhile, and the same person comes back."""
        who = self.stage.desk.operator
        assert who is not None
        self.stage.later(**span)
        if self.stage.window.is_locked:
            self.come_in(who.number)

    def open(self, case_id: int) -> None:
        """Scan the slip: its case is in sight."""
        self.stage.scan(queries.case_page(case_id).number)
        self.stage.until(lambda: self.tab.case_id == case_id)

    def bring(self, case_id: int) -> None:
        """Choose a case in the list; scanning is walked where slips come back."""
        self.tab.open_case(case_id)
        self.stage.settle()

    def dialog(self) -> Any:  # noqa: ANN401 - each its own
        """The dialog on top."""
        found = self.stage.dialog()
        assert found is not None, "a dialog should be open"
        return found

    def write(self, part: QWidget, text: str) -> None:
        """Type into one field."""
        part.setFocus()
        self.stage.settle()
        self.stage.type(text)

    def keep(self, button: str) -> None:
        """Press the dialog's button; it goes away once the act is safe."""
        dialog = self.dialog()
        self.stage.press(button, dialog)
        assert not (self.stage.dialog() is dialog and dialog.problem), dialog.problem
        self.stage.until(lambda: self.stage.dialog() is not dialog)

    def take(self, words: str, prepare: Callable[[Any], None] | None = None, *, key: int = 0, way: str = "电话") -> int:
        """F5, what the customer says, how it came (Alt + number), what else is to be noted, how to answer; the case's id."""
        self.stage.key(Qt.Key.Key_F5)
        dialog = self.dialog()
        if key:
            self.stage.key(Qt.Key(Qt.Key.Key_0 + key), alt=True)
        self.write(dialog.matter, words)
        if prepare is not None:
            prepare(dialog)
        self.stage.press(way, dialog.reply)
        self.keep("受理")
        self.stage.settle()
        return newest()

    def say(self, words: str, button: str) -> None:
        """Type into the one field of the dialog on top and press its button."""
        self.write(self.dialog().words, words)
        self.keep(button)

    def tick(self, row: CheckRow) -> None:
        """Click a box."""
        QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(20, row.height() // 2))
        self.stage.settle()

    def more(self, words: str, menu: QMenu | None = None) -> None:
        """Choose an act from the case's menu, or from another one."""
        menu = menu or self.tab.case.acts._more.menu()
        (action,) = [entry for entry in menu.actions() if entry.text() == words]
        action.trigger()
        self.stage.settle()

    def prompts(self) -> tuple[Prompt, ...]:
        """What the rail says about complaints."""
        page = self.stage.window.page
        assert page is not None
        return tuple(prompt for prompt in page.rail.prompts if prompt.slice == "complaints")

    def asked_why(self, clock: ClockKind) -> str:
        """Press *why?* beside a clock and read the answer."""
        told: list[str] = []

        def read() -> None:
            dialog = self.dialog()
            told.extend(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
            self.stage.picture("major-02-why")
            dialog.reject()

        page = self.tab.case.page
        wanted = next(row for row in page.clocks if row.kind is clock and row.ended_at is None)
        link = next(parts[-1] for key, parts in self.tab.case.clocks._lines if key == wanted.id)
        QTimer.singleShot(0, self.stage.window, read)
        link.click()
        self.stage.settle()
        return "\n".join(told)


def clock_of(case_id: int, kind: ClockKind) -> ClockRow:
    """The newest clock of a kind."""
    return [clock for clock in queries.case_page(case_id).clocks if clock.kind is kind][-1]


def page_of(case_id: int) -> CasePageRow:
    """A case as it stands."""
    return queries.case_page(case_id)


def newest() -> int:
    """The case that came last."""
    return int(rows("SELECT MAX(id) FROM complaint_case")[0][0])


def take_in(days: Days, place: int) -> int:
    """F5, what the customer says, who it is, how to answer; joined with the case that is shown as alike."""
    stage = days.stage
    name, phone = CUSTOMERS[place]
    days.tab.press("new")
    stage.settle()
    dialog = days.dialog()
    days.write(dialog.matter, LIFT)
    days.write(dialog.who.name, name)
    days.write(dialog.who.phone, phone)
    days.write(dialog.who.place, "3 号楼")
    stage.press("设施与环境", dialog)
    stage.press("电话", dialog.reply)
    if place:
        stage.until(lambda: dialog.similar.count() > 0)
        dialog.similar.itemAt(0).widget().click()
        stage.settle()
    stage.picture(f"major-01-intake-{place + 1}")
    days.keep("受理")
    stage.settle()
    return newest()


def classify(days: Days, case_id: int) -> None:
    """Liable, with the reason (K1)."""
    days.bring(case_id)
    days.stage.press("定性", days.tab.case)
    dialog = days.dialog()
    days.stage.press("有责", dialog)
    days.write(dialog.why, "电梯属我方维保")
    days.keep("定性")


def result(days: Days, case_id: int, text: str) -> None:
    """F7: what the department did."""
    days.bring(case_id)
    days.tab.press("result")
    dialog = days.dialog()
    days.write(dialog.done_text, text)
    days.write(dialog.solver, "3012")
    days.write(dialog.cause, "备件不足")
    days.write(dialog.measure, "常用备件留库")
    days.keep("登记结果")
    assert page_of(case_id).state is State.CALL_BACK


def solved(days: Days, case_id: int) -> None:
    """The way to a result, walked by hand elsewhere, without the window."""
    desk = days.stage.desk
    engineering = next(key for key, name in days.tab._around.departments.items() if name == "工程部")
    desk.do(service.classify, case_id, Liability.LIABLE, "属实")
    desk.do(service.dispatch, case_id, engineering, prints=False)
    desk.do(service.accept, case_id)
    desk.do(service.give_result, case_id, "已办妥", solver="3012")
    days.stage.settle()


def call_back(days: Days, case_id: int, reached: Reached, words: str) -> None:
    """F8: the customer is asked."""
    from desk_app.complaints.wording import name_of

    days.bring(case_id)
    days.tab.press("call_back")
    dialog = days.dialog()
    days.stage.press(name_of(reached), dialog)
    days.write(dialog.words, words)
    days.stage.picture(f"major-06-call-back-{reached.value}")
    days.keep("保存")
