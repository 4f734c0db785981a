"""To whom a case goes that is far too late, or is reported up: the rungs of the ladder above the desk (R5, K3). Pure.

What the site wrote in its own ladder stands before the usual rungs.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from desk_app.complaints.rules.severity import Decider
from desk_app.kernel.roles import Role

TOP_OF_LADDER = 2
_MOST_NUMBERS = 3


class Rung(StrEnum):
    """A usual rung above the desk."""

    SUPERVISOR = "supervisor"
    OFFICE = "office"
    GENERAL_MANAGER = "general_manager"


RUNG_ROLES = {Rung.SUPERVISOR: Role.SUPERVISOR, Rung.OFFICE: Role.MANAGER, Rung.GENERAL_MANAGER: Role.MANAGER}


def rung_of(step: int, who: Decider) -> Rung:
    """The usual rung so many steps above the desk; what the general manager decides ends with the general manager (K3)."""
    if step < TOP_OF_LADDER:
        return Rung.SUPERVISOR
    return Rung.GENERAL_MANAGER if who is Decider.GENERAL_MANAGER else Rung.OFFICE


def addressee(rung: Rung, own: str, numbers: Sequence[str]) -> str:
    """To whom it goes, as it is kept: the site's own words for the step, else the rung with the staff numbers that hold it."""
    return own.strip()[:120] or " ".join((rung.value, *numbers[:_MOST_NUMBERS]))
