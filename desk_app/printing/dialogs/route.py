"""Where one form goes: printer, copies, paper, cut."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from desk_app.kernel.refusal import sentence
from desk_app.kernel.texts import translate
from desk_app.printing import queries, service, wording
from desk_app.printing.queries import RouteRow
from desk_app.printing.rules import MOST_COPIES, SHEETS
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.dialog import Dialog
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.stepper import Stepper
from desk_app.widgets.tab_base import Doer, Seat

_BY_PAPER = 0


class RouteDialog(Dialog):
    """Change the way of one form; closes only when it is kept."""

    def __init__(self, seat: Seat, title: str, route: RouteRow, parent: QWidget | None = None) -> None:
        super().__init__(title, translate("Printing", "Save"), width=560, parent=parent)
        self.seat, self._form = seat, route.form
        self.doer = Doer(seat, self)
        self.doer.hide()
        self.printer = ChoiceChips(_printers(seat), translate("Printing", "Printer"))
        self.printer.set_value(route.printer_id or _BY_PAPER)
        self.paper = ChoiceChips(_papers(), translate("Printing", "Sheet"))
        self.paper.set_value(route.paper)
        self.copies = Stepper(translate("Printing", "Copies"), route.copies, least=1, most=MOST_COPIES)
        self.cut = QCheckBox(translate("Printing", "Cut after each paper (slip printers)"))
        self.cut.setChecked(route.cut)
        self._problem = text_label("", "problem")
        self._problem.hide()
        for part in (
            SectionLabel(translate("Printing", "Printer")),
            self.printer,
            SectionLabel(translate("Printing", "Sheet")),
            self.paper,
            SectionLabel(translate("Printing", "Copies")),
            self.copies,
            self.cut,
            self._problem,
        ):
            self.body.addWidget(part)

    def accept(self) -> None:
        """Keep it."""
        chosen = self.printer.value()
        printer_id = chosen if isinstance(chosen, int) and chosen != _BY_PAPER else None
        options = {
            "copies": self.copies.value(),
            "paper": str(self.paper.value() or ""),
            "cut": self.cut.isChecked(),
        }
        desk, form, act = self.seat.desk, self._form, service.save_route
        self.doer.ask(
            lambda: desk.act(act, (form, printer_id), options),
            then=lambda _none: self.done(self.DialogCode.Accepted),
            refused=lambda refusal: self._say(sentence(refusal)),
            button=self.main,
        )

    def _say(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))


def _printers(seat: Seat) -> list[Option]:
    by_paper = Option(_BY_PAPER, translate("Printing", "The first that holds its paper"))
    return [by_paper, *(Option(row.id, row.printer.name) for row in queries.printers(seat.desk.number))]


def _papers() -> list[Option]:
    own = Option("", translate("Printing", "As the form is laid out"))
    return [own, *(Option(sheet, wording.paper_name(sheet)) for sheet in SHEETS if sheet != "badge")]
