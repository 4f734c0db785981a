"""What the whole program is made of, handed to a desk by whoever composes it, for the slices that ask every other.

The kernel itself must know no slice: everything here is a way to ask, and an empty one by default.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desk_app.kernel.database import Table, Trigger
    from desk_app.kernel.paths import DataFolder
    from desk_app.kernel.settings import Setting


@dataclass(frozen=True, slots=True)
class Offers:
    """The site's own folder and ways to ask for what the slices bring; nothing is imported before it is asked for."""

    folder: DataFolder | None = None
    modules: Callable[[], Sequence[tuple[str, ModuleType]]] = tuple  # slice → its ``offers``
    settings: Callable[[], Sequence[Setting[Any]]] = tuple
    tables: Callable[[], Sequence[type[Table]]] = tuple
    triggers: Callable[[], Sequence[Trigger]] = tuple

    def each(self, name: str) -> tuple[tuple[str, Any], ...]:
        """What every slice offers under a name, with the slice's; slices without it are left out."""
        return tuple((of, getattr(module, name)) for of, module in self.modules() if hasattr(module, name))

    def all(self, name: str) -> tuple[Any, ...]:
        """The members of every slice's tuple of that name, one after the other: ``all("ERASE_HOOKS")``."""
        return tuple(member for _, members in self.each(name) for member in members)
