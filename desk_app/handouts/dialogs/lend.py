"""Lending something: scan or choose the thing, who borrows it, until when; a signature if the site wants one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desk_app.handouts import queries, service
from desk_app.handouts.dialogs.due import DueChips
from desk_app.handouts.dialogs.hand_out import ink_of, signing
from desk_app.handouts.offers import Beginning
from desk_app.handouts.rules import LOAN_SLIP, LoanDraft, code_of
from desk_app.handouts.wording import kind_name
from desk_app.kernel.numbers import is_slip_number, parse
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.texts import translate
from desk_app.people.rules import masked_phone, split_title
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.cards import labelled
from desk_app.widgets.choice import ChoiceBox, Option
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.phone_field import PhoneField
from desk_app.widgets.scan_field import ScanField
from desk_app.widgets.signature import SignaturePad
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look


class LendDialog(ActDialog):
    """One loan; ``lent(loan)`` is called when it is safe. ``source`` is the visit it belongs to."""

    def __init__(
        self,
        doer: Doer,
        lent: Callable[[int], None] | None = None,
        *,
        thing_id: int | None = None,
        source: Ref | None = None,
    ) -> None:
        super().__init__(doer, translate("Handouts", "Lend something"), translate("Handouts", "Lend it"), width=680)
        self._known: tuple[str, int | None] = ("", None)
        self._lent, self._source, self._uuid = lent, source, doer.new_uuid()
        self.things = {row.id: row for row in queries.things() if row.can_go}
        self._make_fields()
        self._lay_out()
        if thing_id is not None:
            self.thing.set_value(thing_id)
            self._propose()
        (self.code if thing_id is None else self.name).setFocus()

    def _make_fields(self) -> None:
        self.code = ScanField(
            translate("Handouts", "Barcode"),
            translate("Handouts", "Thing, or visitor's ticket"),
            is_greedy=True,
        )
        self.code.changed.connect(self._seek)
        options = [Option(row.id, f"{row.name} · {kind_name(row.kind)}", row.code) for row in self.things.values()]
        self.visit = text_label("", "muted")
        self.visit.hide()
        self.thing = ChoiceBox(options, translate("Handouts", "What"))
        self.thing.chosen.connect(lambda _value: self._propose())
        self.name = LineField(translate("Handouts", "Who borrows it"), is_required=True)
        self.phone = PhoneField(translate("Handouts", "Telephone"))
        self.due = DueChips(self.desk)
        self.note = LineField(translate("Handouts", "Note"))
        self.pad = SignaturePad(translate("Handouts", "Signature (if wanted)"))
        self.pad.setFixedHeight(look().px(110))
        self.slip = CheckRow(translate("Handouts", "Print the slip"))
        self.slip.setChecked(self.desk.settings.get(LOAN_SLIP))

    def commit(self) -> None:
        """Lend it."""
        thing_id = self.thing.value()
        if not isinstance(thing_id, int):
            self.set_problem(translate("Handouts", "Please scan or choose what is lent."))
            return
        name, title = split_title(self.name.text())
        due_at = self.desk.now() + timedelta(hours=self.due.hours())
        ink = ink_of(self.pad) if self.pad.strokes else None
        phone, person_id = self._known
        draft = LoanDraft(
            name, due_at, self.phone.value() or phone, title, self.note.text(), person_id=person_id, ink=ink
        )
        options = {"print_slip": self.slip.isChecked()}
        act = lambda: self.desk.act(service.lend, (thing_id, draft), options, source=self._source, uuid=self._uuid)  # noqa: E731
        self.send(act, then=self._lent)

    def prefill(self, known: Mapping[str, str]) -> None:
        """Who borrows it is known; the number is shown masked (G2) and holds unless another one is typed."""
        self.name.set_text(known.get("name", ""))
        phone, person = known.get("phone", ""), known.get("person", "")
        self._known = (phone, int(person) if person else None)
        if phone:
            self.phone.set_label(translate("Handouts", "Telephone"), masked_phone(phone))

    def tie_to(self, ref: Ref) -> None:
        """The loan belongs to this visit, and the dialog says so."""
        self._source = ref
        whose = {slice_ for slice_, kinds in self.desk.offers.each("REF_KINDS") if ref.kind in kinds}
        titles = (title(ref) for slice_, title in self.desk.offers.each("title_of") if slice_ in whose)
        name = next(titles, "")
        self.visit.setText(translate("Handouts", "For the visit: {name}").format(name=name))
        self.visit.show()

    def _visit_of(self, code: str) -> Ref | None:
        """The visit of a scanned ticket; None for any other code."""
        if not is_slip_number(code) or parse(code).kind.ref_kind != "visit":
            return None
        number = parse(code).digits
        found = (known["visit"](number) for _slice, known in self.desk.offers.each("NUMBERS") if "visit" in known)
        visit_id = next(filter(None, found), None)
        return None if visit_id is None else Ref("visit", visit_id)

    def _seek(self, text: str) -> None:
        visit = self._visit_of(text)
        if visit is not None:
            self.tie_to(visit)
            self.code.clear()
            return
        try:
            wanted = code_of(text)
        except Refusal:
            return
        found = next((row.id for row in self.things.values() if row.code == wanted), None)
        if found is not None:
            self.thing.set_value(found)
            self._propose()

    def _propose(self) -> None:
        chosen = self.thing.value()
        if isinstance(chosen, int) and chosen in self.things:
            self.due.set_kind(self.things[chosen].kind)

    def _lay_out(self) -> None:
        self.body.addWidget(self.visit)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.code, 1, Qt.AlignmentFlag.AlignTop)
        first.addLayout(labelled(translate("Handouts", "What"), self.thing), 1)
        second.addWidget(self.name, 1)
        second.addWidget(self.phone, 1)
        for line in (first, second):
            line.setSpacing(Space.M)
            self.body.addLayout(line)
        self.body.addLayout(labelled(translate("Handouts", "Due back in"), self.due))
        self.body.addWidget(self.note)
        self.body.addLayout(signing(self.pad, translate("Handouts", "Signature (if wanted)")))
        self.body.addWidget(self.slip)


def open_record(doer: Doer, begun: object) -> bool:
    """Lend to the visitor of a visit, over whatever tab that stands on; False for anything else."""
    if not isinstance(begun, Beginning):
        return False
    dialog = LendDialog(doer, source=begun.source)
    dialog.prefill(begun.prefill)
    if begun.source is not None:
        dialog.tie_to(begun.source)
    show(dialog)
    return True
