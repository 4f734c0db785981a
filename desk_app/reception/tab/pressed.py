"""What the keys of the tab and the buttons of the queue do: calling, taking in, arriving, printing. Asks for acts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desk_app.kernel.texts import translate
from desk_app.reception import queries
from desk_app.reception.queries import ExpectedRow
from desk_app.reception.rules import Doing, State
from desk_app.reception.tab.queue import Shown

if TYPE_CHECKING:
    from desk_app.reception.tab.page import ReceptionTab

_KEYED = {
    "hand_over": Doing.HAND_OVER,
    "finish": Doing.FINISH,
    "recall": Doing.RECALL,
    "no_show": Doing.NO_SHOW,
    "message": Doing.MESSAGE,
    "move_up": Doing.MOVE_UP,
}


class PressedActs:
    """``press`` does the action of a key; False if there is nothing to do now."""

    def __init__(self, tab: ReceptionTab) -> None:
        self._tab = tab
        self._plain: dict[str, Callable[[], bool]] = {
            "new_visitor": self._new_visitor,
            "emergency": self._emergency,
            "call_next": self._call_next,
            "checking": self._checking,
            "park": self._park,
            "print": self._print,
            "copy_phrase": self._copy,
            "arrive": self._arrive,
            "cancel_expected": self._cancel,
            "appointment": self._appointment,
            "board": self._board,
        }

    def press(self, action: str) -> bool:
        """Do the action of a key or a button; False if there is nothing to do now."""
        if action in self._plain:
            return self._plain[action]()
        doing = _KEYED.get(action)
        row = self._tab.present_row()
        if doing is None or row is None:
            return False
        self._tab.acts.run(doing, row.id)
        return True

    def _new_visitor(self) -> bool:
        self._tab.acts.new_visitor(self._taken)
        return True

    def _taken(self, visit_id: int) -> None:
        label = queries.visit(visit_id).label
        self._tab.done.emit(translate("Reception", "Ticket {label} is taken").format(label=label))
        if self._tab.visit_id is None:
            self._tab.queue.show_list(Shown.OPEN)
            self._tab.refresh()
            self._tab.open_visit(visit_id)

    def _emergency(self) -> bool:
        self._tab.acts.emergency()
        return True

    def _appointment(self) -> bool:
        self._tab.acts.appointment()
        return True

    def _board(self) -> bool:
        self._tab.board_wanted.emit()
        return True

    def _call_next(self) -> bool:
        """The next of the chosen lane, of the lanes this counter serves, or of all."""
        from desk_app.reception import service

        tab = self._tab
        lane = tab.queue.lane_id
        everything = tuple(found.id for found in queries.lanes())
        lanes = (lane,) if lane is not None else queries.lanes_served(tab.desk.number) or everything
        tab.flush()
        tab.ask(
            lambda: tab.desk.act(service.call_next, (lanes,)),
            then=lambda visit: self._called(visit.id),
            button=tab.queue.button("call_next"),
        )
        return True

    def _called(self, visit_id: int) -> None:
        self._tab.queue.show_list(Shown.OPEN)
        self._tab.refresh()
        self._tab.open_visit(visit_id)

    def _checking(self) -> bool:
        row = self._tab.present_row()
        if row is None:
            return False
        self._tab.commands.run(Doing.END_CHECKING if row.state is State.CHECKING else Doing.CHECKING)
        return True

    def _park(self) -> bool:
        row = self._tab.present_row()
        if row is None:
            return False
        self._tab.commands.run(Doing.HOLD if row.state in {State.SERVING, State.CHECKING} else Doing.RESUME)
        return True

    def _print(self) -> bool:
        """The ticket once more, seen on the screen before it is on paper (G7)."""
        from desk_app.reception import service
        from desk_app.reception.tab.proof import proof_read_ticket

        visit_id = self._tab.visit_id
        if visit_id is None:
            return False
        tab = self._tab
        told = translate("Reception", "The ticket is being printed")

        def on_paper() -> None:
            tab.ask(
                lambda: tab.desk.act(service.print_ticket, (visit_id,)),
                then=lambda _job: tab.done.emit(told),
                button=tab.visit.print,
            )

        proof_read_ticket(tab, visit_id, on_paper)
        return True

    def _copy(self) -> bool:
        if self._tab.visit_id is None:
            return False
        self._tab.visit.speech.copy()
        return True

    def _arrive(self) -> bool:
        from desk_app.reception import service

        row = self._tab.current_row()
        if not isinstance(row, ExpectedRow):
            return False
        tab = self._tab
        tab.ask(
            lambda: tab.desk.act(service.arrive, (row.id,)),
            then=lambda ticket: self._called(ticket.visit_id),
            button=tab.queue.button("arrive"),
        )
        return True

    def _cancel(self) -> bool:
        from desk_app.reception import service
        from desk_app.widgets import ask

        row = self._tab.current_row()
        if not isinstance(row, ExpectedRow):
            return False
        title = translate("Reception", "The visitor will not come")
        why = ask.one_line(
            self._tab.window(), title, translate("Reception", "Reason"), translate("Reception", "Not coming")
        )
        if why:
            self._tab.do(service.cancel_expected, row.id, why)
        return True
