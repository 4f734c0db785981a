"""Who may sell for how much less, and who has to agree above that. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.kernel.money import Rate
from desk_app.kernel.roles import Role
from desk_app.shop.rules.pricing import WHOLE


@dataclass(frozen=True, slots=True)
class Limits:
    """The largest reduction by role; a manager may give anything away."""

    desk: Rate
    supervisor: Rate


def limit_of(role: Role, limits: Limits) -> Rate:
    """How much less than the price a role may ask, alone."""
    if role.covers(Role.MANAGER):
        return WHOLE
    return max(limits.desk, limits.supervisor) if role.covers(Role.SUPERVISOR) else limits.desk


def needed_role(rate: Rate, limits: Limits) -> Role:
    """The lowest role that may reduce a price by ``rate``."""
    for role in (Role.DESK, Role.SUPERVISOR):
        if rate <= limit_of(role, limits):
            return role
    return Role.MANAGER
