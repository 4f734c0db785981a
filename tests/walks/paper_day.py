"""A desk with printers of its own for the walks: loopback printers, a print system, and the sender stepped by hand."""

from __future__ import annotations

from collections.abc import Callable

import zxingcpp
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QDialog

from desk_app.printing import queries, service
from desk_app.printing.devices import Sender, back_ends
from desk_app.printing.queries import JobRow
from desk_app.widgets.choice import ChoiceChips
from desk_app.widgets.line_field import LineField
from desk_app.widgets.rows_model import RowsModel
from tests.printing.conftest import dots_of
from tests.walks.stage import Stage


class PaperDesk:
    """A window and what the sender's thread does beside it, one step at a time."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.desk = stage.desk
        folder = stage.folder
        self.sender = Sender(service.Outbox(stage.desk, folder.forms), back_ends(folder.exports))

    def sent(self) -> None:
        """The sender does what is due; the window hears of it."""
        self.sender.step()
        self.stage.settle()

    def sent_until(self, holds: Callable[[], bool]) -> None:
        """Step until something holds that a print system needs a moment for."""
        for _ in range(100):
            self.sent()
            if holds():
                return
            QTest.qWait(50)
        raise AssertionError("it did not come to that")

    def newest(self) -> JobRow:
        """The job made last."""
        return max(queries.jobs(self.desk.number), key=lambda row: row.id)

    def status(self) -> str:
        """What the status line says of printing."""
        page = self.stage.window.page
        assert page is not None
        self.stage.settle()
        return page.status._printer.text()

    def top(self) -> QDialog:
        """The dialog on top."""
        found = self.stage.dialog()
        assert found is not None
        return found

    def typed(self, field: LineField, text: str) -> None:
        """Type into a field instead of what stands there."""
        field.edit.setFocus()
        self.stage.key(Qt.Key.Key_A, ctrl=True)
        self.stage.type(text)

    def chip(self, chips: ChoiceChips, text: str) -> None:
        """Press the chip with this text."""
        self.stage.press(text, chips)

    def opened(self, table: QAbstractItemView, text: str) -> None:
        """Choose the row whose first column is this text with the mouse and open it with Enter."""
        self.chosen(table, text)
        QTest.keyClick(table, Qt.Key.Key_Return)
        self.stage.settle()

    def chosen(self, table: QAbstractItemView, text: str) -> None:
        """Click the row whose first column is this text."""
        model = table.model()
        assert isinstance(model, RowsModel)
        for place in range(model.rowCount()):
            index = model.index(place, 0)
            if index.data() == text:
                table.scrollTo(index)
                at = table.visualRect(index).center()
                QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.x(), at.y()))
                self.stage.settle()
                return
        raise AssertionError(f"no row {text!r} among {[model.index(at, 0).data() for at in range(model.rowCount())]}")


def scanned(data: bytes) -> list[str]:
    """The codes on the paper that ESC/POS bytes burn, from its dots."""
    width, rows = dots_of(data)
    assert rows, "no dots in what the printer got"
    picture = Image.frombytes("1", (width * 8, len(rows)), b"".join(rows)).convert("L").point(lambda tone: 255 - tone)
    framed = Image.new("L", (picture.width + 80, picture.height + 80), 255)
    framed.paste(picture, (40, 40))
    return sorted({found.text for found in zxingcpp.read_barcodes(framed)})
