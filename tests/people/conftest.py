"""Windows of this slice are tested with the same seat as those of the staff."""

from tests.staff.conftest import seat, staff_theme, window

__all__ = ["seat", "staff_theme", "window"]
