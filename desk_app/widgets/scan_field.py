"""An input that asks for scans: bag, seal, payment reference, barcode.

A code lands here only while the field can be seen and used; otherwise the window gets it.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from desk_app.widgets.line_field import LineField


class ScanField(LineField):
    """Gets a scan while it has the focus; a greedy one also while another widget of its window has it."""

    scanned = Signal(str)

    def __init__(
        self, label: str = "", placeholder: str = "", *, is_greedy: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, placeholder, parent=parent)
        self.is_greedy = is_greedy

    def take_scan(self, code: str) -> None:
        """Put a code in and tell about it."""
        self.edit.setText(code)
        self.scanned.emit(code)

    @staticmethod
    def that_asks() -> "ScanField | None":
        """The field a scan belongs to now, None if the window should have it."""
        focus = QApplication.focusWidget()
        above = focus.parentWidget() if focus is not None else None
        if isinstance(above, ScanField) and above.can_take():
            return above
        window = QApplication.activeModalWidget() or QApplication.activeWindow()
        fields = window.findChildren(ScanField) if window is not None else []
        return next((field for field in fields if field.is_greedy and field.can_take()), None)

    def can_take(self) -> bool:
        """Whether a code may land here now."""
        return self.isVisible() and self.isEnabled() and not self.edit.isReadOnly()
