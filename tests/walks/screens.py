"""Every screen and dialog of the program, brought onto the stage one after the other.

The test of the screens measures them, the designers' tool keeps pictures of them. Nothing here judges.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Self

from PySide6.QtCore import QEvent, QRect, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from desk_app.complaints import queries as complaints
from desk_app.kernel.refs import Ref
from desk_app.reception import queries, service
from desk_app.reception.rules import Doing, State
from desk_app.shell import slices
from desk_app.widgets.dialog import Dialog
from tests.walks import screens_around as around
from tests.walks import screens_counter, screens_desk
from tests.walks.screens_made import made_dialogs
from tests.walks.stage import Stage


class DeskScreen:
    """The smallest screen that a desk has, whatever the machine of the test says."""

    @staticmethod
    def availableGeometry() -> QRect:  # noqa: N802  # Qt's name
        """All of it."""
        return QRect(0, 0, 1366, 768)


Look = Callable[[str, QWidget], None]
Opener = Callable[[], object]
GROUPS = (*slices.TABS, "visit dialogs", "window dialogs", "case dialogs", "line dialogs", "around")
"""What is looked at together: a tab, or windows of one kind."""


class Screens:
    """What there is to see for the person who is signed in."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.seat = stage.seat
        self.window = stage.window
        rows = queries.board()
        serving = next(row.id for row in rows if row.state in {State.SERVING, State.CHECKING})
        self.serving = serving
        self.host_visit = next((row.id for row in rows if queries.visit(row.id).host_id is not None), serving)
        self.person = next(found for row in rows if (found := queries.visit(row.id).person_id) is not None)
        cases = complaints.board(complaints.Filter.OPEN, stage.desk.now())
        self.case = cases[0].id
        self.suggestion = complaints.board(complaints.Filter.SUGGESTIONS, stage.desk.now())[0].id
        self.desk_ids = screens_desk.prepare(stage.desk)
        screens_counter.prepare(stage.desk)
        stage.desk.do(service.print_ticket, serving)  # something for the print queue and the preview

    def __enter__(self) -> Self:
        """From here on, dialogs open on a desk's screen."""
        Dialog.screen = lambda _dialog: DeskScreen()  # type: ignore[assignment, method-assign, return-value]
        return self

    def __exit__(self, *_problem: object) -> None:
        """Dialogs are on the machine's own screen again."""
        del Dialog.screen

    def each(self, look: Look, wanted: tuple[str, ...] = (), groups: tuple[str, ...] = GROUPS) -> None:
        """Show every tab, then every dialog, and let ``look`` see each; only those ``wanted`` if any are named."""
        page = self.window.page
        assert page is not None
        for group in groups:
            if group in slices.TABS:
                self._tab(group, look, wanted)
            elif group == "around":
                around.show(self.stage, look, wanted)
            elif group in screens_counter.GROUPS:
                with around.signed_in_for(self.stage, "manage"):
                    for name, opener in screens_counter.dialogs(self.window, group).items():
                        if not wanted or name in wanted:
                            self.dialog(name, opener, look)
            else:
                page.show_tab("reception")
                page.tab_of("reception").open_ref(Ref("visit", self.serving))
                for name, opener in self._dialogs(group).items():
                    if not wanted or name in wanted:
                        self.dialog(name, opener, look)

    def _tab(self, key: str, look: Look, wanted: tuple[str, ...]) -> None:
        page = self.window.page
        assert page is not None
        with around.signed_in_for(self.stage, key):
            page.show_tab(key)
            if key == "reception":
                self._reception(look, wanted)
            elif key == "complaints":
                self._complaints(look, wanted)
            elif key == "manage":
                self._views(around.manage_pages(page.tab_of(key)), look, wanted)
            elif key in {"calls", "lost_property"}:
                self._views(screens_desk.views(key, page.tab_of(key), self.desk_ids), look, wanted)
            elif not wanted or key in wanted:
                self.stage.settle()
                look(key, self.window)

    def _dialogs(self, group: str) -> dict[str, Opener]:
        if group == "visit dialogs":
            return self._visit_dialogs()
        if group == "window dialogs":
            return {**self._window_dialogs(), **made_dialogs(self.seat, self.person, self.window)}
        if group == "case dialogs":
            return self._case_dialogs()
        return screens_desk.dialogs(self.window, self.desk_ids)

    def dialog(self, name: str, opener: Opener, look: Look) -> None:
        """Open one, look, close; also one that waits for its answer."""
        seen: list[str] = []

        def visit() -> None:
            dialog = self.stage.dialog()
            assert dialog is not None, f"{name} did not open"
            dialog.activateWindow()
            self.stage.settle()
            try:
                look(name, dialog)
                seen.append(name)
            finally:
                _end(dialog)

        QTimer.singleShot(0, self.window, visit)
        kept = opener()
        self.stage.until(lambda: bool(seen))
        del kept
        self.stage.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # else each change of look styles them all

    def _reception(self, look: Look, wanted: tuple[str, ...]) -> None:
        from desk_app.reception.tab.queue import Shown

        assert self.window.page is not None
        tab = self.window.page.tab_of("reception")
        queue = tab.queue  # type: ignore[attr-defined]
        views: dict[str, Opener] = {
            "reception-day": lambda: tab.open_visit(None),  # type: ignore[attr-defined]
            "reception-visit": lambda: tab.open_ref(Ref("visit", self.serving)),
            "reception-host": lambda: tab.open_ref(Ref("visit", self.host_visit)),
            "reception-expected": lambda: queue.show_list(Shown.EXPECTED),
            "reception-done": lambda: queue.show_list(Shown.DONE),
        }
        self._views(views, look, wanted)
        queue.show_list(Shown.OPEN)

    def _complaints(self, look: Look, wanted: tuple[str, ...]) -> None:
        assert self.window.page is not None
        tab = self.window.page.tab_of("complaints")
        views: dict[str, Opener] = {
            "complaints": lambda: tab.open_case(None),  # type: ignore[attr-defined]
            "complaints-case": lambda: tab.open_case(self.case),  # type: ignore[attr-defined]
            "complaints-suggestion": lambda: tab.open_case(self.suggestion),  # type: ignore[attr-defined]
        }
        self._views(views, look, wanted)

    def _views(self, views: dict[str, Opener], look: Look, wanted: tuple[str, ...]) -> None:
        for name, bring in views.items():
            if not wanted or name in wanted:
                bring()
                self.stage.settle()
                look(name, self.window)

    def _case_dialogs(self) -> dict[str, Opener]:
        from desk_app.complaints.rules import Doing as CaseDoing

        assert self.window.page is not None
        acts = self.window.page.tab_of("complaints").acts  # type: ignore[attr-defined]
        on_case = (
            *(CaseDoing.CLASSIFY, CaseDoing.SEVERITY, CaseDoing.DISPATCH, CaseDoing.ON_SITE, CaseDoing.RESULT),
            *(CaseDoing.CALL_BACK, CaseDoing.SIGN, CaseDoing.UTILITY, CaseDoing.REPORT_UP, CaseDoing.CALL_OUT),
            *(CaseDoing.DELEGATE, CaseDoing.JOIN, CaseDoing.CORRECT, CaseDoing.REFUSE),
        )
        return {
            **{f"case-{doing.value}": partial(acts.run, doing, self.case) for doing in on_case},
            "case-suggestion": partial(acts.run, CaseDoing.SUGGESTION, self.suggestion),
            **{
                f"case-{what}": partial(acts.open, what)
                for what in ("new", "blanks", "void", "utilities", "authority", "month")
            },
        }

    def _visit_dialogs(self) -> dict[str, Opener]:
        assert self.window.page is not None
        acts = self.window.page.tab_of("reception").acts  # type: ignore[attr-defined]
        return {
            "new-visitor": acts.new_visitor,
            "hand-over": lambda: acts.run(Doing.HAND_OVER, self.serving),
            "transfer": lambda: acts.run(Doing.TRANSFER, self.serving),
            "to-host": lambda: acts.run(Doing.TO_HOST, self.host_visit),
            "move-up": lambda: acts.run(Doing.MOVE_UP, self.serving),
            "finish": lambda: acts.run(Doing.FINISH, self.serving),
            "message": lambda: acts.run(Doing.MESSAGE, self.host_visit),
            "badge": lambda: acts.run(Doing.BADGE, self.serving),
            "badge-back": lambda: acts.badge_back("V-07"),
            "group": lambda: acts.run(Doing.HEADS, self.serving),
            "correct": lambda: acts.run(Doing.CORRECT, self.serving),
            "void": lambda: acts.run(Doing.VOID, self.serving),
            "left": lambda: acts.run(Doing.LEFT, self.serving),
            "appointment": acts.appointment,
            "emergency": acts.emergency,
            "hosts": acts.hosts,
        }

    def _window_dialogs(self) -> dict[str, Opener]:
        acts = self.window.acts
        assert acts is not None
        return {"away": acts.go_away, "help": acts.show_help, "print-queue": acts.show_print_queue}


def _end(dialog: QDialog) -> None:
    dialog.done(QDialog.DialogCode.Rejected)
    if dialog.isVisible():
        dialog.close()
    dialog.deleteLater()  # one opened here by hand would stay with the window
