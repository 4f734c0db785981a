"""Something the desk lends: its barcode, kind, name and place (supervisors)."""

from __future__ import annotations

from collections.abc import Callable

from desk_app.handouts import service
from desk_app.handouts.queries import ThingRow
from desk_app.handouts.rules import ThingDraft, ThingKind
from desk_app.handouts.wording import kind_name
from desk_app.kernel.texts import translate
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.line_field import LineField
from desk_app.widgets.scan_field import ScanField
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer


class ThingDialog(ActDialog):
    """Adds a thing, or changes ``row``; ``kept(thing)`` is called when it is safe."""

    def __init__(self, doer: Doer, row: ThingRow | None = None, kept: Callable[[int], None] | None = None) -> None:
        super().__init__(doer, translate("Handouts", "Thing to lend"), translate("Handouts", "Keep"), width=520)
        self._row, self._kept = row, kept
        told = translate("Handouts", "Scan the thing: at least 6 characters")  # fewer look like typing
        self.code = ScanField(translate("Handouts", "Barcode"), told, is_greedy=True)
        self.kind = ChoiceChips(
            [Option(kind, kind_name(kind)) for kind in ThingKind], translate("Handouts", "What kind")
        )
        self.name = LineField(translate("Handouts", "Name", "thing"), is_required=True)
        self.place = LineField(translate("Handouts", "Kept in"))
        self.note = LineField(translate("Handouts", "Note"))
        self.is_active = CheckRow(translate("Handouts", "Is lent"))
        self.kind.set_value(ThingKind.KEY if row is None else row.kind)
        self.is_active.setChecked(row is None or row.is_active)
        for part in (self.code, self.kind, self.name, self.place, self.note, self.is_active):
            self.body.addWidget(part)
        if row is not None:
            self.code.set_text(row.code)
            self.name.set_text(row.name)
            self.place.set_text(row.place)
            self.note.set_text(row.note)
        self.code.setFocus()

    def commit(self) -> None:
        """Keep it."""
        chosen = self.kind.value()
        draft = ThingDraft(
            self.code.text(),
            chosen if isinstance(chosen, ThingKind) else ThingKind.OTHER,
            self.name.text(),
            self.place.text(),
            self.note.text(),
            self.is_active.isChecked(),
        )
        thing_id = None if self._row is None else self._row.id
        self.send(lambda: self.desk.act(service.save_thing, (thing_id, draft)), then=self._kept)
