"""Taking a parcel in: scan its label, choose the host, say where it lies; the host may be told at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desk_app.directory.dialogs.message import host_options
from desk_app.handouts import service
from desk_app.handouts.rules import CARRIERS, PARCEL_SLIP, PLACES, ParcelDraft, Way
from desk_app.handouts.wording import way_name
from desk_app.kernel.texts import translate
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.cards import labelled
from desk_app.widgets.choice import ChoiceBox, ChoiceChips, Option
from desk_app.widgets.line_field import LineField
from desk_app.widgets.phone_field import PhoneField
from desk_app.widgets.quick_line import QuickLine, quick
from desk_app.widgets.scan_field import ScanField
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.stepper import Stepper
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space


class TakeInDialog(ActDialog):
    """One parcel; ``taken(parcel)`` is called when it is safe."""

    def __init__(self, doer: Doer, taken: Callable[[int], None] | None = None) -> None:
        title = translate("Handouts", "Take a parcel in")
        super().__init__(doer, title, translate("Handouts", "Take in", "button"), width=680)
        self._taken, self._uuid = taken, doer.new_uuid()
        get = self.desk.settings.get
        self.tracking = ScanField(
            translate("Handouts", "Tracking number"), translate("Handouts", "Scan the label"), is_greedy=True
        )
        label = translate("Handouts", "For whom")
        self.host = ChoiceBox(host_options(), label)
        self.host.lineEdit().setPlaceholderText(translate("Handouts", "Name or department"))
        self.sent_by = LineField(translate("Handouts", "Sender"))
        self.phone = PhoneField(translate("Handouts", "Sender's telephone (if known)"))
        self.carrier = QuickLine(translate("Handouts", "Carrier"), quick(get(CARRIERS)))
        self.place = QuickLine(translate("Handouts", "Kept in"), quick(get(PLACES)))
        self.pieces = Stepper(translate("Handouts", "Pieces"), 1, least=1, most=9_999)
        self.note = LineField(translate("Handouts", "Note"))
        ways = [Option(way, way_name(way)) for way in Way]
        self.told = ChoiceChips(ways, translate("Handouts", "Host told at once"), may_be_none=True)
        self.slip = CheckRow(translate("Handouts", "Print the slip"))
        self.slip.setChecked(get(PARCEL_SLIP))
        self._lay_out(label)
        self.tracking.setFocus()

    def commit(self) -> None:
        """Take it in."""
        host_id, way = self.host.value(), self.told.value()
        if not isinstance(host_id, int):
            self.set_problem(translate("Handouts", "Please choose whom it is for."))
            self.host.setFocus()
            return
        draft = ParcelDraft(
            host_id,
            self.sent_by.text(),
            self.carrier.text(),
            self.tracking.text(),
            self.pieces.value(),
            self.place.text(),
            self.note.text(),
            self.phone.value(),
        )
        options = {"told": way if isinstance(way, Way) else None, "print_slip": self.slip.isChecked()}
        self.send(lambda: self.desk.act(service.take_in, (draft,), options, uuid=self._uuid), then=self._taken)

    def _lay_out(self, label: str) -> None:
        pieces = labelled(translate("Handouts", "Pieces"), self.pieces)
        told = labelled(translate("Handouts", "Host told at once"), self.told)
        for parts in (
            (self.tracking, labelled(label, self.host)),
            (self.sent_by, self.phone),
            (self.carrier, self.place),
            (pieces, self.note),
        ):
            line = QHBoxLayout()
            line.setSpacing(Space.M)
            for part in parts:
                if isinstance(part, (ScanField, LineField, PhoneField, QuickLine)):
                    line.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
                else:
                    line.addLayout(part, 0 if part is pieces else 1)
            self.body.addLayout(line)
        self.body.addLayout(told)
        self.body.addWidget(self.slip)
