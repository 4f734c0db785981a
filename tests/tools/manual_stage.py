"""What all scenes of the manual need: a tab in sight, a dialog kept as a picture."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer

from desk_app.widgets.tab_base import Tab
from tests.walks.stage import Stage


def tab_of(stage: Stage, key: str) -> Tab:
    """A tab, brought into sight."""
    page = stage.window.page
    assert page is not None
    page.show_tab(key)
    stage.settle()
    return page.tab_of(key)


def shown(stage: Stage, name: str, opener: Callable[[], object], before: Callable[[], object] = lambda: None) -> None:
    """Keep the picture of a dialog, once ``before`` filled it; also of one that waits for its answer."""
    seen: list[str] = []

    def look() -> None:
        dialog = stage.dialog()
        assert dialog is not None, f"{name} did not open"
        try:
            before()
            stage.picture(name)
        finally:
            seen.append(name)
            dialog.reject()
            dialog.deleteLater()

    QTimer.singleShot(0, stage.window, look)
    kept = opener()
    stage.until(lambda: bool(seen))
    del kept
    stage.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
