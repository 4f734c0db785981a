"""Has done what buttons, keys and the menu ask for; dialogs are loaded when they are first needed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from desk_app.cash import queries as cash
from desk_app.cash import service as cash_service
from desk_app.cash.queries import BagRow
from desk_app.cash.rules import BlindCount, MoveKind, Pieces, SessionState, Tender
from desk_app.closing import queries, service
from desk_app.closing.rules import Blocker
from desk_app.closing.tab.reading import way
from desk_app.kernel.texts import translate
from desk_app.widgets import ask
from desk_app.widgets.act_dialog import show

if TYPE_CHECKING:
    from desk_app.closing.tab.page import ClosingTab
    from desk_app.widgets.dialog import Dialog

_MOVES = {
    "paid_in": MoveKind.PAID_IN,
    "paid_out": MoveKind.PAID_OUT,
    "drop": MoveKind.DROP,
    "no_sale": MoveKind.NO_SALE,
}


class Commands:
    """One method per act of the tab; ``dialog`` is the one that was opened last."""

    def __init__(self, tab: ClosingTab) -> None:
        self.tab = tab
        self.desk = tab.desk
        self.dialog: Dialog | None = None

    def run(self, act: str) -> bool:
        """Do an act by its name; False when it is not one of this tab or there is nothing to do."""
        from desk_app.closing.tab.opened import OPENERS, PLAIN

        if act == "hand_over":
            return self.pack()
        if act in _MOVES:
            return self._move(_MOVES[act])
        plain: dict[str, Callable[[], object]] = {
            "open_again": self._open_again,
            "bags": partial(self.tab.show_bags, True),
            "seal_day": self._seal_day,
        }
        if act in plain:
            plain[act]()
            return True
        if act in PLAIN:
            PLAIN[act](self.tab)
            return True
        opener = OPENERS.get(act)
        dialog = None if opener is None else opener(self.tab)
        return dialog is not None and self.show(dialog)

    def show(self, dialog: Dialog) -> bool:
        """Open a dialog over the window."""
        self.dialog = dialog
        show(dialog)
        return True

    def follow(self, slice_name: str) -> None:
        """Go where a slice's open things are dealt with."""
        if slice_name == "stock" and self.run("stocktake"):
            return
        target = way(self.desk.offers, slice_name)
        if target and target != self.tab.key:
            self.tab.presses.emit(target)

    def waive(self, blocker: Blocker) -> None:
        """Close over something that is open."""
        from desk_app.closing.dialogs.waive import WaiveDialog

        self.show(WaiveDialog(self.tab, blocker))

    def open_till(self, counted: Pieces) -> None:
        """Open this desk's till with the counted float; the first opening makes the till."""
        self.tab.ask(
            lambda: self.desk.act(service.open_here, (counted,)), then=self._opened, button=self.tab.opening.open
        )

    def end(self) -> None:
        """End the till: nothing is taken any more, the drawer is counted."""
        row, tab = self.tab.row, self.tab
        title = translate("Closing", "End the till and count?")
        told = translate("Closing", "No sale, payment or pay-out is taken on this till any more today.")
        if row is not None and ask.confirm(tab.window(), title, told, translate("Closing", "End the till and count")):
            tab.ask(
                lambda: self.desk.act(cash_service.end_session, (row.id,)),
                then=lambda _none: tab.count.cash.start(),
                button=tab.count.seal,
            )

    def seal(self, counted: BlindCount) -> None:
        """Seal the blind count, once it is confirmed."""
        row, tab = self.tab.row, self.tab
        if row is None or row.state is not SessionState.ENDED:
            return
        if tab.count.problem:
            tab.refused.emit(tab.count.problem)
            return
        title = translate("Closing", "Seal this count?")
        told = translate("Closing", "It cannot be changed afterwards. Then what should be there is shown.")
        if ask.confirm(tab.window(), title, told, translate("Closing", "Seal this count")):
            tab.ask(
                lambda: self.desk.act(cash_service.seal_count, (row.id, counted)),
                then=lambda _id: tab.count.empty(),
                button=tab.count.seal,
            )

    def keep_attempt(self, counted: BlindCount) -> None:
        """What was counted before it was cleared stays on record."""
        row = self.tab.row
        if row is not None and row.state is SessionState.ENDED and (counted.cash.counts or counted.totals):
            self.tab.do(cash_service.keep_attempt, row.id, counted)

    def explain(self, tender: Tender) -> None:
        """Ask for the reason of a difference."""
        from desk_app.cash.rules import DIFFERENCE_LIMIT
        from desk_app.closing.dialogs.explain import ExplainDialog

        row = self.tab.row
        line = None if row is None else cash.result(row.id, self.desk.settings.get(DIFFERENCE_LIMIT)).line(tender)
        if row is not None and line is not None:
            self.show(ExplainDialog(self.tab, row.id, line))

    def close_till(self, kept: Pieces) -> None:
        """Make the Z; the day is sealed with the last till's."""
        row, desk, tab = self.tab.row, self.desk, self.tab
        if row is not None:
            asked = partial(queries.blockers, desk.offers)
            tab.ask(
                lambda: desk.act(service.close_till, (row.id, kept, asked)),
                then=lambda _id: tab.done.emit(translate("Closing", "Z report made and kept")),
                button=tab.result.close_,
            )

    def pack(self) -> bool:
        """Pack the bag of what no bag holds yet."""
        from desk_app.closing.dialogs.bags import PackDialog

        waiting = cash.unbagged()
        if not waiting:
            self.tab.refused.emit(translate("Closing", "No takings wait for a bag: the Z comes first."))
            return False
        return self.show(PackDialog(self.tab, waiting, self._packed))

    def bag(self, act: str, bag: BagRow) -> None:
        """Sign, accept, settle or print a bag."""
        from desk_app.closing.dialogs.bags import AcceptDialog, SendDialog, SettleDialog

        if act == "print_bag":
            self.tab.do(cash_service.print_bag, bag.id)
            return
        made = {"send": SendDialog, "accept": AcceptDialog, "settle": SettleDialog}
        self.show(made[act](self.tab, bag))

    def view_z(self, z_id: int) -> bool:
        """Show the kept paper of a Z report."""
        from desk_app.closing.dialogs.reports import ZPaperDialog

        return self.show(ZPaperDialog(self.tab, cash.z(z_id)))

    def _packed(self, bag_id: int) -> None:
        from desk_app.closing.dialogs.bags import SendDialog

        self.show(SendDialog(self.tab, cash.bag(bag_id)))

    def _opened(self, session_id: int) -> None:
        row = cash.session(session_id)
        self.tab.opening.cash.set_pieces(Pieces())
        if row.float_gap and row.float_gap_on is not None:
            from desk_app.closing.tab.result import signed

            told = translate(
                "Closing", "The float differs by {amount} from what the night of {day} kept. It is on record."
            )
            words = told.format(amount=signed(row.float_gap, self.tab.currency), day=row.float_gap_on.isoformat())
            ask.inform(self.tab.window(), translate("Closing", "The float differs"), words)

    def _move(self, kind: MoveKind) -> bool:
        from desk_app.closing.dialogs.moves import MoveDialog

        row = self.tab.row
        if row is None or row.state is not SessionState.OPEN:
            return False
        return self.show(MoveDialog(self.tab, row.id, kind))

    def _open_again(self) -> None:
        self.tab.opens_again = True
        self.tab.refresh()

    def _seal_day(self) -> None:
        desk, day = self.desk, self.desk.today()
        self.tab.do(service.seal_day, day, partial(queries.blockers, desk.offers))
