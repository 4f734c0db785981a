"""The tab as a whole: what is open, the till from the float to its Z, and what follows the seal.

It never reads the result of a count before it is sealed; what it showed of a till is cleared when the till is closed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desk_app.cash import queries as cash
from desk_app.cash.changes import BagChanged, SessionChanged, StatementImported, TillChanged
from desk_app.cash.queries import SessionRow
from desk_app.cash.rules import DIFFERENCE_LIMIT, FLOAT_AMOUNT, SessionState, plan_float
from desk_app.closing import queries
from desk_app.closing.changes import BlockerWaived, ChecklistChanged, DayClosed
from desk_app.closing.dialogs.parts import currency_of, told_notes
from desk_app.closing.tab.after import AfterPanel
from desk_app.closing.tab.bags import BagsPanel
from desk_app.closing.tab.commands import Commands
from desk_app.closing.tab.count import CountPanel
from desk_app.closing.tab.done import DonePanel
from desk_app.closing.tab.opening import OpeningPanel
from desk_app.closing.tab.reading import goods_state, links, offered, other_tills, shown_bags
from desk_app.closing.tab.result import ResultPanel
from desk_app.closing.tab.sides import Sides
from desk_app.closing.tab.todo import TodoPanel
from desk_app.closing.wording import money
from desk_app.duty.changes import HandOverChanged
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.printing.changes import JobChanged
from desk_app.stock.changes import CountChanged
from desk_app.widgets.tab_base import Seat, Tab
from desk_app.widgets.theme import Space

if TYPE_CHECKING:
    from desk_app.kernel.prompts import Action, Prompt

_SEALING, _BAGGING, _OVER = 3, 4, 5
_AT = {SessionState.OPEN: -1, SessionState.ENDED: -1, SessionState.COUNTED: 1}


class ClosingTab(Tab):
    """Opening and closing of the day."""

    key = "closing"
    # Of what else can be settled, that which is settled in windows over this page; the rest is read when it comes up.
    listens = (
        SessionChanged, BagChanged, StatementImported, TillChanged, ChecklistChanged, BlockerWaived, DayClosed, CountChanged,
        JobChanged, HandOverChanged,
    )  # fmt: skip

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        currency = currency_of(self.desk)
        self.currency = currency
        self.row: SessionRow | None = None
        self.shows_bags = False
        self.opens_again = False
        self.todo, self.after = TodoPanel(), AfterPanel()
        self.opening, self.count = OpeningPanel(currency), CountPanel(currency)
        self.result, self.done_, self.bags = ResultPanel(currency), DonePanel(currency), BagsPanel(currency)
        self.middle = QStackedWidget()
        for part in (self.opening, self.count, self.result, self.done_, self.bags):
            self.middle.addWidget(part)
        self.commands = Commands(self)
        line = Sides(self.todo, self.middle, self.after)
        self.setLayout(line.as_layout(Space.M))
        self.sides = line
        self._connect()

    def badge(self) -> tuple[int, bool]:
        """A till of an earlier day that nobody closed is the only thing that presses from here."""
        stale = len(cash.stale(self.desk.today()))
        return stale, stale > 0

    def showEvent(self, event: QShowEvent) -> None:
        """Come into sight with fresh rows: what was open may have been settled on any other tab."""
        self._stale = True
        super().showEvent(event)

    def reload(self) -> None:
        """Read what is open and how far the till is; all bounded, nothing of an unsealed count."""
        desk, today = self.desk, self.desk.today()
        self.row = cash.present_session(desk.number)
        if self.row is not None:
            self.opens_again = False
        things = queries.open_things(desk.offers, today)
        notices = queries.notices(desk.offers, today)
        self.todo.set_things(things, notices, links(desk.offers), other_tills(desk))
        self.todo.set_offered(offered(desk, self.row))
        self._show_middle()
        self._show_steps()

    def retranslate(self) -> None:
        """Word everything anew."""
        for part in (self.todo, self.after, self.opening, self.count, self.result, self.done_, self.bags):
            part.word()
        self.sides.word()

    def open_ref(self, ref: Ref) -> bool:
        """Scanned slips: a bag, a Z report, a checklist, a day's report; from *Manage*: the text of the checklist."""
        if ref.kind == "bag":
            self.show_bags()
            self.bags.list.choose(ref.id)
            return True
        if ref.kind == "z_report":
            return self.commands.view_z(ref.id)
        if ref.kind == "checklist":
            return self.commands.run("checks")
        if ref.kind == "checklist_items":
            return self.commands.run("edit_checks")
        return ref.kind in {"cash_session", "till", "day_report", "waiver"}

    def act(self, prompt: Prompt, action: Action) -> bool:
        """Do what a prompt of the day offers; a till or a bag is left to the window, which brings this page into sight."""
        return action.key == "open_checks" and self.commands.run("checks")

    def press(self, action: str) -> bool:
        """Do the action of a key; what F8 means depends on how far the till is."""
        if action == "finish":
            part = self.middle.currentWidget()
            button = {
                self.opening: self.opening.open,
                self.count: self.count.seal,
                self.result: self.result.close_,
                self.done_: self.done_.pack,
                self.bags: self.bags.act,
            }[part]  # type: ignore[index]  # the stack holds these five only
            if button.isEnabled() and button.isVisible():
                button.click()
            return True
        if action == "clear" and self.middle.currentWidget() is self.count and self.count.is_counting:
            self.count.clear_all()
            return True
        if action == "print":
            return self.commands.run("view_z")
        return self.commands.run(action)

    def show_bags(self, is_on: bool = True) -> None:
        """Bring the bags into sight, or the till again."""
        self.shows_bags = is_on
        self.refresh()

    def _show_middle(self) -> None:
        operator = self.desk.operator
        role = Role.DESK if operator is None else operator.role
        if self.shows_bags or (role is Role.FINANCE and self.row is None):
            self.bags.show_bags(*shown_bags(self.desk, role))
            self.middle.setCurrentWidget(self.bags)
            return
        if self.row is None:
            self._show_no_session()
        elif self.row.state is SessionState.COUNTED:
            self._show_result(self.row)
        else:
            self.count.show_session(self.row, self.desk.today())
            self.middle.setCurrentWidget(self.count)
        if self.row is None or self.row.state is not SessionState.COUNTED:
            self.result.clear()
        if self.row is not None and self.count.is_counting:
            self.setFocusProxy(self.count.cash.first)
        else:
            self.setFocusProxy(self.opening.cash.first if self.row is None else self.todo.x_reading)

    def _show_no_session(self) -> None:
        today = self.desk.today()
        day = queries.day_row(today)
        mine = [row for row in day.sessions if row.desk == self.desk.number]
        if (mine or day.seal is not None) and not self.opens_again:
            report = cash.z_of(mine[-1].id) if mine else None
            self.done_.show_day(day, report, len(cash.unbagged()))
            self.middle.setCurrentWidget(self.done_)
            return
        checks = queries.check_state(today, self.desk.number)
        self.opening.show_morning(checks, told_notes(self.desk), goods_state(self.desk), may_open=day.seal is None)
        self.middle.setCurrentWidget(self.opening)

    def _show_result(self, row: SessionRow) -> None:
        limit = self.desk.settings.get(DIFFERENCE_LIMIT)
        came = cash.result(row.id, limit)
        plan = plan_float(came.counted.pieces, Money(self.desk.settings.get(FLOAT_AMOUNT)))
        self.result.is_old = row.day < self.desk.today()
        self.result.show_result(row, came, cash.causes(row.id, limit), came.counted, plan)
        self.middle.setCurrentWidget(self.result)

    def _show_steps(self) -> None:
        values = self.desk.settings
        facts = {
            "limit": money(Money(values.get(DIFFERENCE_LIMIT)), self.currency),
            "float": money(Money(values.get(FLOAT_AMOUNT)), self.currency),
        }
        self.after.show_steps(facts, self._step())

    def _step(self) -> int:
        """How far this desk's till is on the way behind the seal; -1 before it."""
        if self.row is not None:
            is_explained = self.row.state is SessionState.COUNTED and self.result.close_.isEnabled()
            return _SEALING if is_explained else _AT.get(self.row.state, -1)
        day = queries.day_row(self.desk.today())
        if not any(row.desk == self.desk.number for row in day.sessions):
            return -1
        return _SEALING if day.seal is None else _BAGGING if cash.unbagged() else _OVER

    def _connect(self) -> None:
        commands = self.commands
        self.setFocusProxy(self.todo.x_reading)
        self.todo.followed.connect(commands.follow)
        self.todo.waived.connect(commands.waive)
        self.todo.wanted.connect(commands.run)
        self.opening.wanted.connect(commands.run)
        self.opening.opened.connect(commands.open_till)
        self.count.ended.connect(commands.end)
        self.count.sealed.connect(commands.seal)
        self.count.cleared.connect(commands.keep_attempt)
        self.result.explain.connect(commands.explain)
        self.result.closed.connect(commands.close_till)
        self.done_.wanted.connect(commands.run)
        self.bags.wanted.connect(commands.bag)
        self.bags.left.connect(lambda: self.show_bags(False))

    def title(self) -> str:
        """The tab's name."""
        return translate("Closing", "Day close")
