"""Pages on a printer of the operating system through Qt: drawn in millimetres at the printer's own resolution.

For systems without `lp` (Windows). Checks that the printer is there and holds the size, because Qt checks neither: without
a printer it writes a PDF without a word, without the size it stretches the page. Must never run in the window's thread.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

_FINEST = 600
_SLACK_MM = 1.5
PRINTER_GONE, NO_SIZE, STOPPED = "printer_gone", "no_size", "stopped"


def system_printers() -> tuple[str, ...]:
    """The names of the printers that the system has."""
    return tuple(QPrinterInfo.availablePrinterNames())


def draw_pages(name: str, pdf: bytes, width_mm: float, height_mm: float, copies: int, title: str) -> str:
    """Print a PDF at its own size; gives "" or what was wrong: printer_gone, no_size, stopped."""
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        return PRINTER_GONE
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    if printer.outputFormat() is not QPrinter.OutputFormat.NativeFormat:
        return PRINTER_GONE
    printer.setDocName(title)
    printer.setCopyCount(copies)
    if not set_page(printer, width_mm, height_mm):
        return NO_SIZE
    return "" if paint(printer, pdf) else STOPPED


def set_page(printer: QPrinter, width_mm: float, height_mm: float) -> bool:
    """Give a printer a page of exactly this size, turned if it is wider than high; False when it has no such size."""
    upright = QSizeF(min(width_mm, height_mm), max(width_mm, height_mm))
    size = QPageSize(upright, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    is_wide = width_mm > height_mm
    turned = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    printer.setFullPage(True)
    if not printer.setPageSize(size) or not printer.setPageOrientation(turned):
        return False
    got = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    return abs(got.width() - width_mm) <= _SLACK_MM and abs(got.height() - height_mm) <= _SLACK_MM


def paint(printer: QPrinter, pdf: bytes) -> bool:
    """Draw every page at its own size in millimetres, whatever the printer's resolution; False when it would not."""
    from desk_app.paper.picture import page_count, page_image

    painter = QPainter()
    if not painter.begin(printer):
        return False
    try:
        dots = printer.resolution()
        sharp = min(dots, _FINEST)
        for number in range(page_count(pdf)):
            if number and not printer.newPage():
                return False
            image = page_image(pdf, number, sharp).convert("RGB")
            picture = QImage(image.tobytes(), image.width, image.height, 3 * image.width, QImage.Format.Format_RGB888)
            scale = dots / sharp
            painter.drawImage(QRectF(0, 0, image.width * scale, image.height * scale), picture)
    finally:
        painter.end()
    return True
