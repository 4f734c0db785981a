"""One printer: how it is reached, what lies in it."""

from __future__ import annotations

import os

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.texts import translate
from desk_app.printing import service, wording
from desk_app.printing.devices import FoundPrinter, list_printers
from desk_app.printing.queries import PrinterRow
from desk_app.printing.rules import PRINTER_PAPERS, PrinterDraft, PrinterKind, fault
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.dialog import Dialog
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.tab_base import Doer, Seat

_SYSTEM = frozenset({PrinterKind.SYSTEM, PrinterKind.SYSTEM_SLIP})


class PrinterDialog(Dialog):
    """Set up or change a printer; closes only when it is kept."""

    def __init__(self, seat: Seat, row: PrinterRow | None, parent: QWidget | None = None) -> None:
        title = translate("Printing", "Add a printer") if row is None else row.printer.name
        super().__init__(title, translate("Printing", "Save"), width=620, parent=parent)
        self.seat, self._row = seat, row
        self.doer = Doer(seat, self)
        self.doer.hide()
        self._found: dict[str, FoundPrinter] = {}
        self.kind = ChoiceChips(
            [Option(kind, wording.kind_name(kind)) for kind in PrinterKind], translate("Printing", "How it is reached")
        )
        self.listed = ChoiceChips((), translate("Printing", "Printers of this computer"))
        self.listed_label = SectionLabel(translate("Printing", "Printers of this computer"))
        self.address = LineField()
        self.port = LineField(translate("Printing", "Port"))
        self.name = LineField(translate("Printing", "Name"), translate("Printing", "Such as: front desk, slips"))
        self.paper = ChoiceChips(
            [Option(paper, wording.paper_name(paper)) for paper in PRINTER_PAPERS], translate("Printing", "Paper in it")
        )
        self.drawer = QCheckBox(translate("Printing", "The cash drawer hangs on it"))
        self.reports = QCheckBox(translate("Printing", "It says when a paper is done (status)"))
        self._problem = text_label("", "problem")
        self._fill_body()
        self._fill(row)
        self.kind.chosen.connect(lambda _kind: self._suit())
        self.listed.chosen.connect(self._take_found)
        self._suit()
        seat.jobs.run(lambda _progress: _of_system(), done=self._show_found, failed=seat.bug)

    def draft(self) -> PrinterDraft:
        """What is typed."""
        kind = self.kind.value()
        paper = self.paper.value()
        port = self.port.text()
        return PrinterDraft(
            name=self.name.text(),
            kind=kind if isinstance(kind, PrinterKind) else PrinterKind.SYSTEM,
            address=self.address.text(),
            paper=str(paper or ""),
            port=int(port) if port.isascii() and port.isdecimal() else 0,
            width_dots=576 if self._row is None else self._row.printer.width_dots,
            reports=self.reports.isChecked(),
            has_drawer=self.drawer.isChecked(),
            is_active=self._row is None or self._row.is_active,
        )

    def accept(self) -> None:
        """Keep it, or say what is missing."""
        draft = self.draft()
        wrong = fault(draft)
        if wrong:
            self._say(sentence(Refusal(f"printing.{wrong}")))
            return
        desk, printer_id = self.seat.desk, None if self._row is None else self._row.id
        act = service.save_printer
        self.doer.ask(
            lambda: desk.act(act, (printer_id, draft)),
            then=lambda _id: self.done(self.DialogCode.Accepted),
            refused=lambda refusal: self._say(sentence(refusal)),
            button=self.main,
        )

    def _fill_body(self) -> None:
        for part in (
            SectionLabel(translate("Printing", "How it is reached")),
            self.kind,
            self.listed_label,
            self.listed,
            _beside(self.address, self.port),
            SectionLabel(translate("Printing", "Paper in it")),
            self.paper,
            self.name,
            self.drawer,
            self.reports,
            self._problem,
        ):
            self.body.addWidget(part)
        self._say("")

    def _fill(self, row: PrinterRow | None) -> None:
        self.kind.set_value(PrinterKind.SYSTEM if row is None else row.printer.kind)
        self.port.set_text("9100")
        if row is None:
            return
        printer = row.printer
        self.address.set_text(printer.address)
        self.port.set_text(str(printer.port))
        self.name.set_text(printer.name)
        self.paper.set_value(printer.paper)
        self.drawer.setChecked(printer.has_drawer)
        self.reports.setChecked(printer.reports)

    def _suit(self) -> None:
        """Only the fields that this kind needs are in sight."""
        kind = self.kind.value()
        labels = {
            PrinterKind.NETWORK_SLIP: (translate("Printing", "Address on the network"), "192.168.1.50"),
            PrinterKind.USB_SLIP: (
                translate("Printing", "USB identity (vendor:product) or device file"),
                "04b8:0202 · /dev/usb/lp0",
            ),
            PrinterKind.FOLDER: (
                translate("Printing", "Folder (empty: the program's own)"),
                translate("Printing", "Folder"),
            ),
        }
        by_system = (translate("Printing", "Name in the system"), "")
        self.address.set_label(*(labels.get(kind, by_system) if isinstance(kind, PrinterKind) else by_system))
        self.port.setVisible(kind is PrinterKind.NETWORK_SLIP)
        self.reports.setVisible(kind is PrinterKind.NETWORK_SLIP)
        self.drawer.setVisible(kind in {PrinterKind.NETWORK_SLIP, PrinterKind.SYSTEM_SLIP, PrinterKind.USB_SLIP})
        has_list = kind in _SYSTEM and bool(self._found)
        self.listed.setVisible(has_list)
        self.listed_label.setVisible(has_list)
        if self.isVisible():
            self.fit()
        if kind in {PrinterKind.NETWORK_SLIP, PrinterKind.SYSTEM_SLIP, PrinterKind.USB_SLIP} and not self.paper.value():
            self.paper.set_value("roll80")

    def _show_found(self, found: tuple[FoundPrinter, ...]) -> None:
        self._found = {printer.name: printer for printer in found}
        self.listed.set_options([Option(printer.name, printer.name) for printer in found])
        self.listed.set_value(self.address.text())
        self._suit()

    def _take_found(self, name: object) -> None:
        found = self._found.get(str(name))
        if found is None:
            return
        self.address.set_text(found.name)
        if not self.name.text():
            self.name.set_text(found.name)
        if found.tells_kind:
            self.kind.set_value(PrinterKind.SYSTEM_SLIP if found.is_raw else PrinterKind.SYSTEM)
        self._suit()

    def _say(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))


def _beside(wide: QWidget, narrow: QWidget) -> QWidget:
    """Two fields on one line."""
    held = QWidget()
    line = QHBoxLayout(held)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(wide, 3)
    line.addWidget(narrow, 1)
    return held


def _of_system() -> tuple[FoundPrinter, ...]:
    """What CUPS knows, or on Windows what Qt finds. May take seconds: for a job."""
    if os.name != "nt":
        return list_printers()
    from desk_app.widgets.system_print import system_printers

    return tuple(FoundPrinter(name, tells_kind=False) for name in system_printers())
