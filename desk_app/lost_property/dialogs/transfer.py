"""The batch for the administration (L3): what is due, ticked; who takes it; both sign; one sheet is printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.lost_property import queries, service
from desk_app.lost_property.dialogs.signing import ink_of
from desk_app.lost_property.queries import ItemRow
from desk_app.lost_property.rules import ADMINISTRATION, AHEAD_DAYS, Filter, State, days_left, latest_due
from desk_app.lost_property.service import Handover
from desk_app.lost_property.wording import days_text, item_title
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.labels import EmptyState, SectionLabel
from desk_app.widgets.line_field import LineField
from desk_app.widgets.signature import SignaturePad
from desk_app.widgets.step_list import Step, StepList
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look

_SHOWN = 60


class TransferDialog(ActDialog):
    """Ticks what goes, takes both signatures; ``also`` is an item that goes whatever its date."""

    def __init__(self, doer: Doer, done: Callable[[str], None] | None = None, *, also: Sequence[ItemRow] = ()) -> None:
        title = translate("LostProperty", "Transfer to the administration")
        main = translate("LostProperty", "Hand over and print the sheet")
        super().__init__(doer, title, main, width=1_000)
        self._done, self._uuid = done, doer.new_uuid()
        self.items = self._due(also)
        self.list = StepList()
        self.list.set_steps([self._step(item) for item in self.items])
        self.list.ticked.connect(lambda _key, _on: self._count())
        self.taker = LineField(translate("LostProperty", "Taken by (name or staff number)"), is_required=True)
        self.remarks = LineField(translate("LostProperty", "Remarks"))
        number = self.desk.operator.number if self.desk.operator else ""
        self.given = SignaturePad(translate("LostProperty", "Desk, staff number {number}").format(number=number))
        self.taken = SignaturePad(self.desk.settings.get(ADMINISTRATION) or translate("LostProperty", "Administration"))
        self._lay_out()
        self._count()
        self.taker.setFocus()

    def _due(self, also: Sequence[ItemRow]) -> tuple[ItemRow, ...]:
        last = latest_due(self.desk.today(), self.desk.settings.get(AHEAD_DAYS), self.desk.zone())
        due = queries.register(Filter.TO_TRANSFER, last, limit=_SHOWN)
        known = {item.id for item in due}
        listed = (*due, *(item for item in also if item.id not in known))
        return tuple(item for item in listed if item.state in {State.REGISTERED, State.SHELVED})

    def _step(self, item: ItemRow) -> Step:
        left = days_left(item.due_at, self.desk.today(), self.desk.zone())
        note = " · ".join(filter(None, (item.storage, item.seal, days_text(left))))
        return Step(str(item.id), item_title(item.title, item.category), note, is_done=True)

    def chosen(self) -> tuple[int, ...]:
        """The ids of the ticked items."""
        return tuple(map(int, self.list.done))

    def commit(self) -> None:
        """Hand over."""
        handover = Handover(self.taker.text(), ink_of(self.given), ink_of(self.taken), self.remarks.text())
        chosen = self.chosen()
        self.send(lambda: self.desk.act(service.sign_transfer, (chosen, handover), uuid=self._uuid), then=self._done)

    def _count(self) -> None:
        count = len(self.list.done)
        self.main.setEnabled(count > 0)
        self._heading.setText(translate("LostProperty", "%n item(s) go", None, count))

    def _lay_out(self) -> None:
        self._heading = SectionLabel()
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addWidget(self._heading)
        left.addWidget(self.list)
        if not self.items:
            left.addWidget(EmptyState(translate("LostProperty", "Nothing is due for transfer"), icon="check"))
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(Space.S)
        right.addWidget(self.taker)
        for pad, words in (
            (self.given, translate("LostProperty", "Given by")),
            (self.taken, translate("LostProperty", "Taken by")),
        ):
            right.addLayout(self._signing(pad, words))
        right.addWidget(self.remarks)
        line = QHBoxLayout()
        line.setSpacing(Space.XL)
        line.addLayout(left, 4)
        line.addLayout(right, 6)
        self.body.addLayout(line, 1)

    def _signing(self, pad: SignaturePad, words: str) -> QVBoxLayout:
        pad.setFixedHeight(look().px(150))
        pad.inked.connect(lambda: self.set_problem(""))
        again = Button(translate("LostProperty", "Sign again"), kind=Kind.LINK, compact=True)
        again.clicked.connect(pad.clear)
        head = QHBoxLayout()
        head.addWidget(SectionLabel(words), 1)
        head.addWidget(again)
        holder = QWidget()
        holder.setLayout(head)
        head.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(holder)
        column.addWidget(pad)
        return column
