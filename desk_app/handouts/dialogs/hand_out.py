"""Handing parcels out: everything that waits for one host, ticked; the host or a deputy signs once."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk_app.handouts import queries, service
from desk_app.handouts.queries import ParcelRow
from desk_app.handouts.rules import Receipt
from desk_app.kernel.ink import UNIT, Ink
from desk_app.kernel.texts import translate
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import SectionLabel
from desk_app.widgets.line_field import LineField
from desk_app.widgets.phone_field import PhoneField
from desk_app.widgets.signature import SignaturePad
from desk_app.widgets.step_list import Step, StepList
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look


class HandOutDialog(ActDialog):
    """What waits for the host of ``row``, and the signature."""

    def __init__(self, doer: Doer, row: ParcelRow) -> None:
        title = translate("Handouts", "Hand out to {host}").format(host=row.host)
        super().__init__(doer, title, translate("Handouts", "Signed and handed out"), width=760)
        self._uuid = doer.new_uuid()
        self.list = StepList()
        self.list.set_steps([self._step(one) for one in queries.parcels_of_host(row.host_id)])
        self.who = ChoiceChips(
            [Option(False, row.host), Option(True, translate("Handouts", "Somebody for them"))],
            translate("Handouts", "Who takes it"),
        )
        self.who.set_value(False)
        self.who.chosen.connect(lambda _value: self._show())
        self.deputy = LineField(translate("Handouts", "Name"), is_required=True)
        self.phone = PhoneField(translate("Handouts", "Telephone"))
        self.pad = SignaturePad(translate("Handouts", "Signature"))
        self.pad.setFixedHeight(look().px(150))
        self._lay_out()
        self._show()

    def commit(self) -> None:
        """Hand out what is ticked."""
        chosen = tuple(map(int, self.list.done))
        receipt = Receipt(ink_of(self.pad), self.deputy.text(), self.phone.value(), is_deputy=self.who.value() is True)
        self.send(lambda: self.desk.act(service.hand_out, (chosen, receipt), uuid=self._uuid))

    def _step(self, row: ParcelRow) -> Step:
        pieces = translate("Handouts", "%n piece(s)", None, row.pieces)
        note = " · ".join(filter(None, (row.tracking, row.place, pieces)))
        return Step(str(row.id), row.sender or row.carrier or row.tracking or row.note, note, is_done=True)

    def _show(self) -> None:
        is_deputy = self.who.value() is True
        self.deputy.setVisible(is_deputy)
        self.phone.setVisible(is_deputy)

    def _lay_out(self) -> None:
        self.body.addWidget(self.list)
        self.body.addWidget(SectionLabel(translate("Handouts", "Who takes it")))
        self.body.addWidget(self.who)
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        line.addWidget(self.deputy, 1)
        line.addWidget(self.phone, 1)
        self.body.addLayout(line)
        self.body.addLayout(signing(self.pad, translate("Handouts", "Signature")))


def signing(pad: SignaturePad, words: str) -> QVBoxLayout:
    """The pad under its heading, with *sign again*."""
    again = Button(translate("Handouts", "Sign again"), kind=Kind.LINK, compact=True)
    again.clicked.connect(pad.clear)
    head = QHBoxLayout()
    head.addWidget(SectionLabel(words), 1)
    head.addWidget(again)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addLayout(head)
    column.addWidget(pad)
    return column


def ink_of(pad: SignaturePad) -> Ink:
    """What was signed, with the shape of the pad it was signed on."""
    return Ink(pad.strokes, round(pad.shape * UNIT))
