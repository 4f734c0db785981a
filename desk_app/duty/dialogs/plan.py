"""The emergency plan (C13): who is called out for what, and in which order; supervisors change it, everybody can look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk_app.duty import queries, service
from desk_app.duty.queries import ContactRow
from desk_app.duty.rules import ContactDraft
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.buttons import Button
from desk_app.widgets.labels import EmptyState
from desk_app.widgets.line_field import LineField
from desk_app.widgets.phone_field import PhoneField
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look


class PlanDialog(ActDialog):
    """The plan at the left, one contact at the right; it stays open until it is closed."""

    def __init__(self, doer: Doer) -> None:
        title, close = translate("Duty", "Emergency plan"), translate("Duty", "Close")
        super().__init__(doer, title, translate("Duty", "Keep the contact"), cancel=close, width=900)
        self.row: ContactRow | None = None
        self._rows: tuple[ContactRow, ...] = ()
        operator = self.desk.operator
        self.may = operator is not None and operator.role.covers(Role.SUPERVISOR)
        self.list = RowList(self._face, lambda row: getattr(row, "id", None), title)
        self.empty = EmptyState(translate("Duty", "The emergency plan has no contacts yet."))
        self.situation = LineField(
            translate("Duty", "For what"), translate("Duty", "Power cut, water, lift …"), is_required=True
        )
        self.whom = LineField(translate("Duty", "Who is called out"), is_required=True)
        self.phone = PhoneField(translate("Duty", "Telephone"))
        self.is_active = CheckRow(translate("Duty", "Is called out"))
        self.up = Button(translate("Duty", "Earlier"), compact=True)
        self.down = Button(translate("Duty", "Later"), compact=True)
        self.new = Button(translate("Duty", "New contact"), icon="plus", compact=True)
        self._lay_out()
        self._connect()
        self.reload()
        self.begin()

    def reload(self) -> None:
        """Read the plan anew; the contact at the right stays."""
        self._rows = queries.plan(active_only=False)
        self.list.set_rows(self._rows)
        self.list.setVisible(bool(self._rows))
        self.empty.setVisible(not self._rows)
        self._fit()

    def begin(self) -> None:
        """An empty contact; the situation stays, for the next one of the same."""
        self.row = None
        self.list.choose(None)
        self.whom.set_text("")
        self.phone.set_value("")
        self.is_active.setChecked(True)
        self._fit()
        (self.whom if self.situation.text() else self.situation).setFocus()

    def commit(self) -> None:
        """Keep the contact and go on with a new one."""
        draft = ContactDraft(
            self.situation.text(), self.whom.text(), self.phone.value(), is_active=self.is_active.isChecked()
        )
        contact_id = None if self.row is None else self.row.id
        self._do(lambda: self.desk.act(service.save_contact, (contact_id, draft)), self.begin)

    def move_row(self, *, up: bool) -> None:
        """Call the chosen contact out earlier or later."""
        row = self.row
        if row is not None:
            self._do(lambda: self.desk.act(service.move_contact, (row.id,), {"up": up}), lambda: self._choose(row.id))

    def _do(self, act: Callable[[], object], then: Callable[[], None]) -> None:
        def done(_result: object) -> None:
            self.set_problem("")
            self.reload()
            then()

        def refused(refusal: Refusal) -> None:
            self.set_problem(sentence(refusal))

        self.doer.ask(act, then=done, refused=refused, button=self.main)

    def _choose(self, contact_id: int) -> None:
        self.list.choose(contact_id)

    def _chosen(self, row: object) -> None:
        if not isinstance(row, ContactRow):
            return
        self.row = row
        self.situation.set_text(row.situation)
        self.whom.set_text(row.whom)
        self.phone.set_value(row.phone)
        self.is_active.setChecked(row.is_active)
        self.set_problem("")
        self._fit()

    def _fit(self) -> None:
        """Only what can be done: everybody looks, supervisors change."""
        self.main.setVisible(self.may)
        self.new.setVisible(self.may)
        for button in (self.up, self.down):
            button.setVisible(self.may)
            button.setEnabled(self.row is not None)
        for part in (self.situation, self.whom, self.phone):
            part.set_read_only(not self.may)
        self.is_active.setEnabled(self.may)

    def _face(self, row: object) -> RowFace:
        if not isinstance(row, ContactRow):
            return RowFace("")
        same = [one.id for one in self._rows if one.situation == row.situation]
        place = f"{same.index(row.id) + 1}" if row.id in same else ""
        badge = "" if row.is_active else translate("Duty", "not called out")
        return RowFace(
            row.situation, purpose=row.whom, sub=row.phone, timer=place, badge=badge, badge_tone=BadgeTone.CALM
        )

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addWidget(self.list, 1)
        left.addWidget(self.empty, 1)
        moves = QHBoxLayout()
        moves.setSpacing(Space.S)
        for button in (self.up, self.down, self.new):
            moves.addWidget(button)
        moves.addStretch(1)
        left.addLayout(moves)
        right = QVBoxLayout()
        right.setSpacing(Space.M)
        for part in (self.situation, self.whom, self.phone, self.is_active):
            right.addWidget(part)
        right.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(Space.XL)
        line.addLayout(left, 5)
        line.addLayout(right, 4)
        self.body.addLayout(line, 1)
        self.list.setMinimumHeight(look().px(280))

    def _connect(self) -> None:
        self.list.chosen.connect(self._chosen)
        self.new.clicked.connect(lambda _on: self.begin())
        self.up.clicked.connect(lambda _on: self.move_row(up=True))
        self.down.clicked.connect(lambda _on: self.move_row(up=False))
