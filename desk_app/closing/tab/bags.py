"""Bags on their way to finance (S4, F2): packed, sent, accepted by finance's own count, disputed, settled; how long each waits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk_app.cash.queries import BagRow
from desk_app.cash.rules import BagState
from desk_app.cash.wording import bag_state_name
from desk_app.closing.wording import moment_text, money
from desk_app.kernel.money import Currency
from desk_app.kernel.numbers import grouped
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import Panel
from desk_app.widgets.flow_layout import FlowRow
from desk_app.widgets.labels import EmptyState
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList

_ACTS = {
    BagState.PACKED: ("send", Role.DESK),
    BagState.SENT: ("accept", Role.FINANCE),
    BagState.DISPUTED: ("settle", Role.SUPERVISOR),
}


class BagsPanel(Panel):
    """``wanted(act, bag)``: send, accept, settle, print; ``left()`` goes back to the till."""

    wanted = Signal(str, object)
    left = Signal()

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(large=True, parent=parent)
        self._currency = currency
        self._now: datetime | None = None
        self._zone: tzinfo | None = None
        self._late_hours = 24
        self._role = Role.DESK
        self.list = RowList(self._face, lambda row: row.id if isinstance(row, BagRow) else 0, "", number_width=92)
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.body.addWidget(self.stack, 1)
        self.act = Button(kind=Kind.PRIMARY)
        self.print_ = Button(icon="printer")
        self.back = Button(icon="undo")
        self.act.clicked.connect(self._press)
        self.print_.clicked.connect(lambda: self._want("print_bag"))
        self.back.clicked.connect(self.left)
        self.list.chosen.connect(lambda _row: self._offer())
        self.list.opened.connect(lambda _row: self._press())
        foot = QVBoxLayout()
        foot.addWidget(FlowRow(self.act, self.print_, self.back))
        self.set_footer(foot)
        self.word()

    def show_bags(self, bags: Sequence[BagRow], now: datetime, zone: tzinfo, late_hours: int, role: Role) -> None:
        """Show these bags as somebody of a role may act on them."""
        self._now, self._zone, self._late_hours, self._role = now, zone, late_hours, role
        self.list.set_rows(list(bags))
        self.stack.setCurrentIndex(0 if bags else 1)
        if bags and self.list.current is None:
            self.list.setCurrentIndex(self.list.rows.index(0, 0))
        self._offer()

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.set_title(translate("Closing", "Bags to finance"))
        self.list.setAccessibleName(translate("Closing", "Bags to finance"))
        hint = translate("Closing", "After the Z the takings are packed, sealed and signed for.")
        self.empty.set_text(translate("Closing", "No bag is on its way"), hint)
        self.print_.setText(translate("Closing", "Print the slip"))
        self.back.setText(translate("Closing", "Back to the till"))
        self._offer()

    @property
    def bag(self) -> BagRow | None:
        """The chosen bag."""
        found = self.list.current
        return found if isinstance(found, BagRow) else None

    def _face(self, row: object) -> RowFace:
        assert isinstance(row, BagRow)  # noqa: S101 - the list is filled with bags only
        zone = self._zone
        since = row.sent_at or row.packed_at
        waits = 0 if self._now is None else int((self._now - since).total_seconds() // 3600)
        is_open = row.state in _ACTS
        when = "" if zone is None else moment_text(since, zone)
        parts = (
            bag_state_name(row.state),
            when,
            translate("Closing", "seal {seal}").format(seal=row.seal),
            row.carried_by,
        )
        days = translate("Closing", "%n hours", None, waits) if is_open else ""
        tone = ("late" if waits >= self._late_hours else "soon") if is_open else "good"
        amount = money(row.amount, self._currency)
        return RowFace(amount, str(row.bag_no), grouped(row.number), " · ".join(filter(None, parts)), days, tone)

    def _offer(self) -> None:
        bag = self.bag
        act, role = _ACTS.get(bag.state, ("", Role.DESK)) if bag is not None else ("", Role.DESK)
        words = {
            "send": translate("Closing", "Sign and hand on"),
            "accept": translate("Closing", "Count and accept"),
            "settle": translate("Closing", "Settle the dispute"),
        }
        self.act.setVisible(bool(act))
        self.act.setText(words.get(act, ""))
        self.act.setEnabled(bool(act) and self._role.covers(role))
        self.print_.setEnabled(bag is not None)

    def _press(self) -> None:
        bag = self.bag
        if bag is not None and bag.state in _ACTS and self.act.isEnabled():
            self._want(_ACTS[bag.state][0])

    def _want(self, act: str) -> None:
        if self.bag is not None:
            self.wanted.emit(act, self.bag)
