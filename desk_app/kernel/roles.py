"""Who may do what, in four words that every slice shares.

The roles are ordered for the desk's own work; finance stands beside, with its own acts. Must know no slice.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """The role of a staff member."""

    DESK = "desk"
    SUPERVISOR = "supervisor"
    FINANCE = "finance"
    MANAGER = "manager"
    SYSTEM = "system"  # the program itself: first start, sweeping at closing; nobody signs in with it

    def covers(self, needed: Role) -> bool:
        """True when this role includes what ``needed`` may do."""
        return needed in _COVERS[self]


_COVERS: dict[Role, frozenset[Role]] = {
    Role.DESK: frozenset({Role.DESK}),
    Role.FINANCE: frozenset({Role.DESK, Role.FINANCE}),
    Role.SUPERVISOR: frozenset({Role.DESK, Role.SUPERVISOR}),
    Role.MANAGER: frozenset({Role.DESK, Role.SUPERVISOR, Role.FINANCE, Role.MANAGER}),
    Role.SYSTEM: frozenset(Role),
}


@dataclass(frozen=True, slots=True)
class Operator:
    """Whoever acts: the staff row, the number customers may know (G4) and the role."""

    staff_id: int
    number: str
    role: Role


PROGRAM = Operator(0, "0", Role.SYSTEM)
