"""The page *Lanes*: the queues of the house, their letter, their order, and whether they carry over into the next day."""

from __future__ import annotations

from typing import ClassVar

from desk_app.kernel.changes import Change
from desk_app.kernel.texts import translate
from desk_app.manage import service
from desk_app.manage.dialogs.lane import LaneDialog
from desk_app.manage.tab.page import Page, choose_first, line_of
from desk_app.reception import queries
from desk_app.reception.changes import LanesChanged
from desk_app.reception.queries import LaneRow
from desk_app.widgets.act_dialog import show
from desk_app.widgets.buttons import Kind
from desk_app.widgets.rows_model import Column
from desk_app.widgets.tab_base import Doer


class LanesPage(Page):
    """Tickets carry the lane's letter, such as A012."""

    hears: ClassVar[tuple[type[Change], ...]] = (LanesChanged,)

    def __init__(self, tab: Doer) -> None:
        super().__init__(
            tab, translate("Manage", "Lanes"), translate("Manage", "Tickets carry the letter, such as A012.")
        )
        columns: list[Column[LaneRow]] = [
            Column(translate("Manage", "Letter"), lambda row: row.code),
            Column(translate("Manage", "Name"), lambda row: row.name),
            Column(translate("Manage", "Waiting now"), lambda row: str(row.waiting or "")),
            Column(translate("Manage", "Overnight"), _night),
            Column(translate("Manage", "State"), _state, lambda row: "good" if row.is_active else "muted"),
        ]
        self.lanes = self.table(
            translate("Manage", "Lanes"),
            columns,
            lambda row: row.id,
            (84, 0, 130, 170, 130),
            stretch=1,
            opened=lambda _row: self.change(),
        )
        self.body.addWidget(self.lanes)
        self.new = self.action(translate("Manage", "Add"), self.add, icon="plus", kind=Kind.PRIMARY)
        self.edit = self.action(translate("Manage", "Change"), self.change)
        self.up = self.action(translate("Manage", "Further up"), lambda: self.shift(-1))
        self.down = self.action(translate("Manage", "Further down"), lambda: self.shift(1))
        self.set_footer(line_of(self.new, self.edit, self.up, self.down))
        self.lanes.selectionModel().currentChanged.connect(lambda _now, _before: self._offer())

    def load(self) -> None:
        """All lanes in their order, those out of use too."""
        self.lanes.rows.set_rows(queries.lanes(active_only=False))
        choose_first(self.lanes)
        self._offer()

    def add(self) -> None:
        """One more lane, at the end."""
        dialog = LaneDialog(self.tab, None, len(self.lanes.rows.rows))
        show(dialog, dialog.code)

    def change(self) -> None:
        """Another letter, name or way over night."""
        row = self.lanes.current
        if isinstance(row, LaneRow):
            show(LaneDialog(self.tab, row, self.lanes.currentIndex().row()))

    def shift(self, step: int) -> None:
        """The chosen lane changes places with its neighbour."""
        ids = [row.id for row in self.lanes.rows.rows if isinstance(row, LaneRow)]
        here = self.lanes.currentIndex().row()
        there = here + step
        if 0 <= here < len(ids) and 0 <= there < len(ids):
            ids[here], ids[there] = ids[there], ids[here]
            self.tab.do(service.order_lanes, ids)

    def _offer(self) -> None:
        here, count = self.lanes.currentIndex().row(), len(self.lanes.rows.rows)
        self.edit.setEnabled(here >= 0)
        self.up.setEnabled(here > 0)
        self.down.setEnabled(0 <= here < count - 1)


def _night(row: LaneRow) -> str:
    return translate("Manage", "Carries over") if row.carries_over else translate("Manage", "Expires")


def _state(row: LaneRow) -> str:
    return translate("Manage", "In use") if row.is_active else translate("Manage", "Out of use")
