"""What buttons, rows, scans and prompts mean on the reception tab: which visit, which act, what to show afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk_app.directory import queries as directory
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.reception import queries
from desk_app.reception.queries import BoardRow, ExpectedRow, LastVisit
from desk_app.reception.rules import Doing, Mark, State
from desk_app.reception.tab.queue import Shown

if TYPE_CHECKING:
    from desk_app.reception.tab.page import ReceptionTab

_PROMPTED = {
    "hand_over": Doing.HAND_OVER,
    "receive": Doing.RECEIVE,
    "said_checking": Doing.SAID_CHECKING,
    "end_checking": Doing.END_CHECKING,
    "tea": Doing.TEA,
    "lead": Doing.LEAD,
    "tell_host": Doing.HOST_TOLD,
    "message": Doing.MESSAGE,
    "expire": Doing.EXPIRE,
    "recall": Doing.RECALL,
    "no_show": Doing.NO_SHOW,
    "back": Doing.BACK,
}
# After these the visit is the one in hand and stands in the middle.
_TAKES_UP = frozenset({Doing.RECEIVE, Doing.END_CHECKING, Doing.MESSAGE})


class Commands:
    """The acts of one tab; it asks the tab to have them done and to show what came of them."""

    def __init__(self, tab: ReceptionTab) -> None:
        self._tab = tab

    def act(self, key: str, ref: Ref) -> bool:
        """Do what a prompt offers for a visit."""
        doing = _PROMPTED.get(key)
        if doing is None or ref.kind != "visit":
            return False
        if doing in _TAKES_UP:
            self._tab.open_visit(ref.id)
        self._tab.acts.run(doing, ref.id)
        return True

    def run(self, doing: object) -> None:
        """Do an act with the visit in the middle."""
        if isinstance(doing, Doing) and self._tab.visit_id is not None:
            self._tab.flush()  # what was typed belongs before the act
            self._tab.acts.run(doing, self._tab.visit_id)

    def tick(self, step: object) -> None:
        """Tick a step: seeing off finishes, one that was ticked stays so."""
        from desk_app.reception import service

        row = self._tab.visit.row
        if row is None or not isinstance(step, Mark):
            return
        if step is Mark.SEEN_OFF:
            self._tab.refresh()
            self.run(Doing.FINISH)
        elif step in row.marks:
            self._tab.refresh()
        else:
            self._tab.ask(lambda: self._tab.desk.act(service.mark, (row.id, step)), refused=self._refused_tick)

    def keep_note(self, visit_id: int, text: str) -> None:
        """Store a note; what is refused stays in the field."""
        from desk_app.reception import service

        notes = self._tab.visit.notes

        def refused(refusal: Refusal) -> None:
            notes.not_stored(visit_id, "")
            self._tab.tell(refusal)

        self._tab.ask(
            lambda: self._tab.desk.act(service.note, (visit_id, text)),
            then=lambda _result: notes.stored(visit_id, text),
            refused=refused,
        )

    def choose(self, row: object) -> None:
        """Another row of the queue became the current one."""
        if isinstance(row, BoardRow):
            self._show(row.id)
        elif isinstance(row, LastVisit):
            self._show(row.visit_id)

    def open_row(self, row: object) -> None:
        """Enter on a row: an expected visitor is here; a visitor is received or shown."""
        if isinstance(row, ExpectedRow):
            self._tab.press("arrive")
        elif isinstance(row, BoardRow) and row.state in {State.WAITING, State.CALLED}:
            self._tab.acts.run(Doing.RECEIVE, row.id)

    def open_counter(self, lanes: object) -> None:
        """Serve these lanes from now on; none closes the counter."""
        from desk_app.reception import service

        if isinstance(lanes, tuple) and lanes:
            self._tab.do(service.open_counter, lanes)
        else:
            self._tab.do(service.close_counter)

    def open_ref(self, ref: Ref) -> bool:
        """Show a record of reception or the directory."""
        if ref.kind == "visit":
            self._tab.open_visit(ref.id)
            return self._tab.visit_id == ref.id
        if ref.kind == "expected":
            found = queries.expected(ref.id)
            if found is not None and found.visit_id is not None:
                self._tab.open_visit(found.visit_id)
                return True
            self._tab.queue.show_list(Shown.EXPECTED)
            self._tab.queue.list.choose(("expected", ref.id))
            return found is not None
        if ref.kind == "person":
            from desk_app.people.dialogs import PersonDialog

            PersonDialog(self._tab.seat, ref.id, self._tab).open()
            return True
        if ref.kind in {"host", "message"}:
            message = directory.message(ref.id) if ref.kind == "message" else None
            self._tab.acts.hosts(ref.id if message is None else message.host_id)
            return True
        return False

    def take_scan(self, code: str) -> bool:
        """A lent badge was scanned: show whose it is and ask whether it is back."""
        holder = queries.badge_holder(code)
        if holder is None:
            return False
        self._tab.open_visit(holder)
        self._tab.acts.badge_back(code.strip())
        return True

    def _show(self, visit_id: int) -> None:
        if visit_id != self._tab.visit_id:
            self._tab.open_visit(visit_id)

    def _refused_tick(self, refusal: Refusal) -> None:
        self._tab.tell(refusal)
        self._tab.refresh()
