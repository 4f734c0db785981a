"""What the work page needs, loaded in short steps while a person types a PIN.

Each step must be safe to leave out: ``begin`` does whatever was not done yet.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

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
        window.prepare,
        lambda: _first_tab(window),
        *(_load(name) for name in later),
    ]


def _load(name: str) -> Callable[[], None]:
    def load() -> None:
        import_module(name)

    return load


def _first_tab(window: MainWindow) -> None:
    if window.page is not None:
        window.page.tab_of(slices.TABS[0])
