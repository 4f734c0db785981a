"""The page *Staff*: who works here, in which role, who is at the post or away; PINs given out anew."""

from __future__ import annotations

from typing import ClassVar

from desk_app.kernel.changes import Change
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.manage.dialogs.staff import StaffDialog
from desk_app.manage.tab.page import Page, choose_first, line_of
from desk_app.staff import queries, service
from desk_app.staff.changes import PresenceChanged, StaffChanged
from desk_app.staff.dialogs.pins import ChangePinDialog, ResetPinDialog
from desk_app.staff.queries import PresenceRow, StaffRow
from desk_app.staff.rules import PostState
from desk_app.staff.wording import role_name, state_name
from desk_app.widgets import ask
from desk_app.widgets.act_dialog import show
from desk_app.widgets.buttons import Kind
from desk_app.widgets.rows_model import Column
from desk_app.widgets.tab_base import Doer


class StaffPage(Page):
    """Rows never go: somebody who left is out of service, and what they did stays theirs."""

    hears: ClassVar[tuple[type[Change], ...]] = (StaffChanged, PresenceChanged)
    role: ClassVar[Role] = Role.MANAGER

    def __init__(self, tab: Doer) -> None:
        super().__init__(tab, translate("Manage", "Staff"))
        self._where: dict[int, PresenceRow] = {}
        columns: list[Column[StaffRow]] = [
            Column(translate("Manage", "Number"), lambda row: row.number),
            Column(translate("Manage", "Name", "of a person"), lambda row: row.name),
            Column(translate("Manage", "Role"), lambda row: role_name(row.role)),
            Column(translate("Manage", "Since"), lambda row: f"{row.started_on:%Y-%m-%d}"),
            Column(translate("Manage", "Now"), self._now, self._tone),
            Column(translate("Manage", "PIN"), _pin, lambda row: "soon" if row.must_change_pin and row.active else ""),
        ]
        self.people = self.table(
            translate("Manage", "Staff"),
            columns,
            lambda row: row.id,
            (84, 0, 130, 118, 216, 130),
            stretch=1,
            opened=lambda _row: self.change(),
        )
        self.body.addWidget(self.people)
        self.new = self.action(translate("Manage", "Add"), self.add, icon="plus", kind=Kind.PRIMARY)
        self.edit = self.action(translate("Manage", "Change"), self.change)
        self.pin = self.action(translate("Manage", "New PIN"), self.new_pin, icon="lock", role=Role.SUPERVISOR)
        self.use = self.action("", self.switch)
        self.set_footer(line_of(self.new, self.edit, self.pin, self.use))
        self.people.selectionModel().currentChanged.connect(lambda _now, _before: self._offer())

    def load(self) -> None:
        """Everybody, those out of service last, with where they are."""
        everybody = queries.all_staff(with_inactive=True)
        self._where = {row.staff_id: row for row in queries.at_work(self.desk.today())}
        in_order = sorted(everybody, key=lambda row: not row.active)
        self.people.rows.set_rows(in_order)
        choose_first(self.people)
        away = sum(row.state is PostState.AWAY for row in self._where.values())
        parts = [translate("Manage", "%n at work", None, len(self._where) - away)]
        if away:
            parts.append(translate("Manage", "%n away", None, away))
        self.set_title(translate("Manage", "Staff"), " · ".join(parts))
        self._offer()
        self.people.viewport().update()

    def open_ref(self, ref: Ref) -> bool:
        """Choose somebody."""
        found = self.people.rows.index_of(ref.id)
        self.people.setCurrentIndex(found)
        return found.isValid()

    def add(self) -> None:
        """Take somebody on."""
        dialog = StaffDialog(self.tab, None)
        show(dialog, dialog.number)

    def change(self) -> None:
        """Another name, role or first day."""
        row = self._chosen()
        if row is not None and self.may():
            show(StaffDialog(self.tab, row))

    def new_pin(self) -> None:
        """Give out a PIN; one's own is changed with the present one."""
        row = self._chosen()
        operator = self.desk.operator
        if row is None or operator is None:
            return
        dialog = ChangePinDialog(self.seat, operator, self) if row.id == operator.staff_id else None
        (dialog or ResetPinDialog(self.seat, row, self)).open()

    def switch(self) -> None:
        """Out of service, or back into it."""
        row = self._chosen()
        if row is None:
            return
        if not row.active:
            self.tab.do(service.activate_staff, row.id)
            return
        who = f"{row.number} {row.name}"
        told = translate("Manage", "{who} cannot sign in any more. What {who} did stays in the journal.").format(
            who=who
        )
        if ask.confirm(self, translate("Manage", "Out of service?"), told, self.use.text(), is_danger=True):
            self.tab.do(service.deactivate_staff, row.id)

    def _chosen(self) -> StaffRow | None:
        found = self.people.current
        return found if isinstance(found, StaffRow) else None

    def _offer(self) -> None:
        row = self._chosen()
        operator = self.desk.operator
        for button in (self.edit, self.use, self.pin):
            button.setEnabled(row is not None)
        if row is None or operator is None:
            return
        self.use.setText(
            translate("Manage", "Out of service") if row.active else translate("Manage", "Back in service")
        )
        self.use.setEnabled(row.id != operator.staff_id)
        self.pin.setEnabled(row.active and operator.role.covers(row.role))

    def _now(self, row: StaffRow) -> str:
        if not row.active:
            return translate("Manage", "Out of service")
        where = self._where.get(row.id)
        if where is None:
            return "—"
        since = self.local(where.since)[-5:]
        return translate("Manage", "{state} since {time}").format(state=state_name(where.state), time=since)

    def _tone(self, row: StaffRow) -> str:
        where = self._where.get(row.id)
        if not row.active or where is None:
            return "muted"
        return "soon" if where.state is PostState.AWAY else "good"


def _pin(row: StaffRow) -> str:
    return translate("Manage", "to be changed") if row.must_change_pin else ""
