"""What the window itself does: global keys, the menu, the change of day, banners and the status line."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desk_app.kernel.prompts import Action, Prompt
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.roles import Role
from desk_app.shell.window.notices import Notices
from desk_app.shell.window.page import WorkPage

if TYPE_CHECKING:
    from desk_app.shell.window.main import MainWindow


class WindowActs(QObject):
    """Global actions by name (widgets.keys), the menu behind *More*, and what the window notices by itself."""

    def __init__(self, window: MainWindow, page: WorkPage) -> None:
        super().__init__(window)
        self.window = window
        self.page = page
        self.desk = page.seat.desk
        page.header.away.connect(self.go_away)
        page.header.lock.connect(window.lock)
        page.header.more.connect(self.open_menu)
        page.header.search.asked.connect(self._search)
        page.header.search.chosen.connect(page.open_ref)
        page.header.search.submitted.connect(window.take_code)
        page.status.help.connect(self.show_help)
        page.status.printer.connect(self.show_print_queue)
        page.pressed.connect(self.press)
        self.notices = Notices(page, self)
        self._acts: dict[str, Callable[[], object]] = {
            "help": self.show_help,
            "new_visitor": self.new_visitor,
            "new_call": self.new_call,
            "search": self._focus_search,
            "top_prompt": self.page.rail.do_top,
            "emergency": self.emergency,
            "away": self.go_away,
            "lock": self.window.lock,
            "phrase_book": lambda: open_phrase_book(self),
            "copy_phrase": lambda: self._press_tab("copy_phrase"),
            "print": lambda: self._press_tab("print"),
            "print_queue": self.show_print_queue,
        }
        page.seat.relay.changed.connect(self._hear)

    def press(self, action: str) -> None:
        """Do a global action; one that has no meaning now does nothing."""
        if action in self.page.keys:  # a tab sends the reader to another one
            self.page.show_tab(action)
            return
        if action.startswith("tab_"):
            place = int(action[4:]) - 1
            if place < len(self.page.keys):
                self.page.show_tab(self.page.keys[place])
            return
        act = self._acts.get(action)
        if act is not None:
            act()

    def _press_tab(self, action: str) -> None:
        if self.page.tab is not None:
            self.page.tab.press(action)

    def act(self, prompt: Prompt, action: Action) -> bool:
        """Do what a prompt without a tab offers (staff away, papers that wait)."""
        from desk_app.printing import prompts as papers
        from desk_app.printing import service as printing
        from desk_app.staff import service as staff

        if action.key in papers.ANSWERS:
            came_out = papers.ANSWERS[action.key]
            self.do(lambda: self.desk.do(printing.answer, action.ref.id, came_out=came_out))
            return True
        if action.key == "back":
            self.do(lambda: self.desk.do(staff.come_back, action.ref.id))
            return True
        if action.key == "report_away":
            from desk_app.staff.dialogs.away import ReportAwayDialog

            ReportAwayDialog(self.page.seat, action.ref.id, self.window).open()
            return True
        if prompt.slice == "duty" and self.page.tab is not None:
            from desk_app.duty.dialogs import act_on_prompt

            return act_on_prompt(self.page.tab, action)
        if prompt.slice == "printing":
            self.show_print_queue()
            return True
        return False

    def new_visitor(self) -> None:
        """F2 from anywhere."""
        self.page.show_tab("reception")
        self.page.tab_of("reception").press("new_visitor")

    def new_call(self) -> None:
        """Ctrl+T from anywhere: the telephone rings, or is answered."""
        self.page.show_tab("calls")
        self.page.tab_of("calls").press("new_call")

    def emergency(self) -> None:
        """F10: who is in the house, on screen and on paper (G8)."""
        self.page.tab_of("reception").press("emergency")

    def go_away(self) -> None:
        """F11: leave the post with a reason; the screen is locked meanwhile (G5)."""
        from desk_app.staff.dialogs.away import AwayDialog

        dialog = AwayDialog(self.page.seat, self.window)
        dialog.left.connect(lambda: self.window.lock("away"))
        dialog.open()

    def show_help(self) -> None:
        """F1: the keys that work here."""
        from desk_app.shell.window.help import HelpDialog

        shown = "" if self.page.tab is None else self.page.tab.key
        HelpDialog(shown, frozenset(self._acts), self.window).open()

    def show_print_queue(self) -> None:
        """Papers on their way."""
        from desk_app.printing.dialogs import PrintQueueDialog

        PrintQueueDialog(self.page.seat, self.window).open()

    def open_menu(self) -> None:
        """The menu behind *More*."""
        from desk_app.shell.window.menu import more_menu

        button = self.page.header.more_button
        more_menu(self).popup(button.mapToGlobal(button.rect().bottomLeft()))

    def sign_out(self) -> None:
        """Go home: the duty ends, the screen is covered."""
        from desk_app.staff import service as staff

        self.do(lambda: self.desk.do(staff.sign_out), self.window.lock)

    def day_begins(self) -> None:
        """Settle what the last business day left open and open this counter; safe to repeat."""
        from desk_app.reception import queries, service
        from desk_app.staff import service as staff

        lanes = tuple(lane.id for lane in queries.lanes())

        def begin() -> None:
            self.desk.as_program(service.begin_day)
            self.desk.as_program(staff.sweep_presence)
            if lanes and not queries.is_counter_open(self.desk.number):
                self.desk.do(service.open_counter, lanes)

        self.do(begin)
        self._ask_reset()
        self.look_around()

    def _ask_reset(self) -> None:
        """On another machine than the one the PINs were made on, a supervisor is asked to set them anew."""
        from desk_app.shell.machine import machine_id
        from desk_app.staff import queries

        operator = self.desk.operator
        if operator is None or not operator.role.covers(Role.SUPERVISOR):
            return
        if queries.needs_supervised_reset(machine_id()):
            from desk_app.staff.dialogs.reset_all import SupervisedResetDialog

            SupervisedResetDialog(self.page.seat, machine_id(), self.window).open()

    def look_around(self) -> None:
        """Banners and status line: what the window notices by itself every few seconds, bounded reads only."""
        self.notices.look()

    def close(self) -> None:
        """Windows that belong to this one go with it."""
        for child in self.window.findChildren(QWidget, "extra-window"):
            child.close()

    def _hear(self, change: object) -> None:
        from desk_app.kernel.changes import EverythingChanged
        from desk_app.phrases import queries as phrases
        from desk_app.phrases.changes import PhraseBookChanged
        from desk_app.printing.changes import JobChanged, PrintersChanged, ProofWanted

        if isinstance(change, PhraseBookChanged | EverythingChanged):
            phrases.forget()
        elif isinstance(change, ProofWanted) and not self.window.is_locked:
            from desk_app.printing.dialogs import look_first

            look_first(self.page.seat, change.job_id, self.window)
        elif isinstance(change, JobChanged | PrintersChanged):
            self.notices.look_at_papers()

    def _focus_search(self) -> None:
        self.page.header.search.setFocus()
        self.page.header.search.selectAll()

    def _search(self, text: str) -> None:
        from desk_app.shell.window.results import groups

        if text:
            self.page.header.search.set_results(groups(text))

    def do(self, act: Callable[[], object], then: Callable[[], object] | None = None) -> None:
        """Have something done on the database worker; a refusal is told above the page."""

        def failed(problem: Exception) -> None:
            if isinstance(problem, Refusal):
                self.page.toast.show(sentence(problem), "late", 8000)
            else:
                self.page.seat.bug(problem)

        def came(_: object) -> None:
            if then is not None:
                then()

        self.page.seat.worker.submit(act, came, failed)


def open_phrase_book(acts: WindowActs) -> None:
    """Ctrl+B: what to say, found and copied."""
    from desk_app.shell.window.phrase_book import PhraseBook

    PhraseBook(acts.desk, acts.window).open()
