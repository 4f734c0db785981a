"""Pages on a system printer: the right size or not at all, drawn in millimetres whatever the resolution."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pypdf
import pytest
import zxingcpp
from PySide6.QtPrintSupport import QPrinter

from desk_app.paper.forms import form
from desk_app.paper.picture import page_image
from desk_app.paper.render import render
from desk_app.paper.samples.facts import ordinary
from desk_app.paper.samples.place import site
from desk_app.paper.values import Document
from desk_app.widgets import system_print

MM = 25.4 / 72


def document(name: str) -> Document:
    return render(form(name), ordinary(name, "zh_CN"), "zh_CN", site("zh_CN"))


def codes(pdf: bytes) -> dict[str, zxingcpp.Point]:
    """What the QR codes of the first page say, and where they stand at 203 dpi."""
    found = zxingcpp.read_barcodes(page_image(pdf, 0, 203), formats=zxingcpp.BarcodeFormat.QRCode)
    return {code.text: code.position.top_left for code in found}


def test_a_printer_that_is_not_there_is_said(qapp: object) -> None:
    assert system_print.draw_pages("nowhere", b"%PDF", 80, 120, 1, "ticket") == "printer_gone"


@pytest.mark.parametrize("name", ["queue_ticket", "message_slip", "people_in_house"])
def test_a_page_keeps_its_size_in_millimetres_and_its_codes_scan(qapp: object, tmp_path: Path, name: str) -> None:
    made = document(name)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    assert system_print.set_page(printer, made.width_mm, made.height_mm)
    assert system_print.paint(printer, made.pdf)
    pdf = (tmp_path / "out.pdf").read_bytes()
    pages = pypdf.PdfReader(BytesIO(pdf)).pages
    assert len(pages) == made.pages
    assert float(pages[0].mediabox.width) * MM == pytest.approx(made.width_mm, abs=0.6)
    assert float(pages[0].mediabox.height) * MM == pytest.approx(made.height_mm, abs=0.6)
    before, after = codes(made.pdf), codes(pdf)
    assert before.keys() == after.keys() != set()
    for number, place in before.items():
        assert abs(place.x - after[number].x) <= 8, "a millimetre is a millimetre"
        assert abs(place.y - after[number].y) <= 8


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_painter_that_does_not_begin_is_said(qapp: object, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no" / "such" / "folder" / "out.pdf"))
    assert not system_print.paint(printer, document("queue_ticket").pdf)


def test_the_printers_of_the_system_are_named(qapp: object) -> None:
    assert all(isinstance(name, str) for name in system_print.system_printers())
