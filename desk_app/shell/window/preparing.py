"""What the work page needs, loaded in short steps while a person types a PIN.

Each step must be safe to leave out: ``begin`` does whatever was not done yet.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desk_app.shell import slices

if TYPE_CHECKING:
    from desk_app.shell.window.main import MainWindow


def steps(window: MainWindow) -> list[Callable[[], None]]:
    """The steps in the order they will be wanted: admission, page, first tab, its act, the rail."""
    first = slices.TABS[0]
    modules = [
        "argon2",
        "desk_app.shell.window.page",
        "desk_app.shell.window.acts",
        f"desk_app.{first}.queries",
        f"desk_app.{first}.tab",
    ]
    later = [f"desk_app.{first}.service", *(f"desk_app.{name}.prompts" for name in slices.WITH_PROMPTS)]
    later.append(f"desk_app.{first}.dialogs.acts")
    return [
        *(_load(name) for name in modules),
        lambda: unwatched(window, window.prepare),
        lambda: unwatched(window, lambda: _first_tab(window)),
        lambda: _prepare_tab(window),
        *(_load(name) for name in later),
    ]


def _load(name: str) -> Callable[[], None]:
    def load() -> None:
        import_module(name)

    return load


def unwatched(window: MainWindow, make: Callable[[], object]) -> None:
    """Nobody presses anything inside one step, so the program's filters need not hear of each widget's thousand events."""
    app = QApplication.instance()
    filters = (window.scans,) if window.is_locked else (window.scans, window)
    for one in filters:
        app.removeEventFilter(one)
    try:
        make()
    finally:
        for one in filters:
            app.installEventFilter(one)


def _first_tab(window: MainWindow) -> None:
    if window.page is not None:
        window.page.tab_of(slices.TABS[0])


def _prepare_tab(window: MainWindow) -> None:
    """What the first tab shows only once somebody is chosen, one step after the other."""
    if window.page is not None:
        walk(window, getattr(window.page.tab_of(slices.TABS[0]), "preparations", tuple)())


def walk(window: MainWindow, steps: Sequence[Callable[[], object]]) -> None:
    """One step, and the next one when whatever a person did meanwhile is done."""
    if steps:
        unwatched(window, steps[0])
        QTimer.singleShot(0, window, lambda: walk(window, steps[1:]))
