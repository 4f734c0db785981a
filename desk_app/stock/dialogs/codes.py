"""The barcodes of a product while it is edited: several, typed or scanned into the line, each taken away again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.stock import queries
from desk_app.stock.dialogs.parts import beside, framed
from desk_app.stock.rules import PRICE_PREFIXES, WEIGHT_PREFIXES, read_code
from desk_app.stock.wording import code_kind_name
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.scan_field import ScanField
from desk_app.widgets.theme import Space


class CodesField(QWidget):
    """``changed`` when a code came or went; a code of another product is refused at once, with its name."""

    changed = Signal()

    def __init__(self, desk: Desk, product_id: int | None) -> None:
        super().__init__()
        self._desk, self._product_id = desk, product_id
        self.codes: tuple[str, ...] = ()
        self.field = ScanField(
            translate("Stock", "Barcodes"), translate("Stock", "Scan or type, then Enter"), is_greedy=True
        )
        self.list = RowList(self.face, str, translate("Stock", "Barcodes"), number_width=0)
        self.list.setMinimumHeight(110)  # not scaled: with large text the rows grow, not the window
        self.remove = Button(translate("Stock", "Remove code"), kind=Kind.LINK, compact=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.field)
        column.addWidget(framed(self.list), 1)
        column.addLayout(beside((QWidget(), 1), (self.remove, 0)))
        self.field.scanned.connect(self.add)
        self.remove.clicked.connect(self.take_away)

    def face(self, row: object) -> RowFace:
        """A code with its kind."""
        code = str(row)
        try:
            kind = code_kind_name(read_code(code, *self._prefixes()).kind)
        except Refusal:
            kind = ""
        return RowFace(name=code, sub=kind)

    def set_codes(self, codes: tuple[str, ...]) -> None:
        """Show the codes of a product."""
        self.codes = codes
        self.list.set_rows(codes)
        self.remove.setEnabled(bool(codes))
        if codes and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.rows.index(0, 0))

    def add(self, text: str) -> bool:
        """Take a code; False with the reason below the line when it is none, or another product's."""
        try:
            code = read_code(text, *self._prefixes())
        except Refusal as refusal:
            self.field.set_problem(sentence(refusal))
            return False
        owner = queries.product_by_keys((code.key,))
        if owner is not None and owner != self._product_id:
            told = translate("Stock", "The code {code} belongs to “{name}”.")
            self.field.set_problem(told.format(code=code.text, name=queries.product(owner).name))
            return False
        self.field.clear()
        if code.text not in self.codes:
            self.set_codes((*self.codes, code.text))
            self.changed.emit()
        return True

    def take_away(self) -> None:
        """Remove the code in hand."""
        chosen = self.list.current
        self.set_codes(tuple(code for code in self.codes if code != chosen))
        self.changed.emit()

    def _prefixes(self) -> tuple[str, str]:
        settings = self._desk.settings
        return settings.get(WEIGHT_PREFIXES), settings.get(PRICE_PREFIXES)
