"""When a complaint is major (K2) and who may decide about it (K3). Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from desk_app.complaints.rules.states import Channel, Severity
from desk_app.kernel.roles import Role


class Condition(StrEnum):
    """Why a complaint should be major."""

    CUSTOMERS = "customers"  # five or more on the same matter
    MONTH_OLD = "month_old"
    AUTHORITY = "authority"
    PRESS = "press"
    INJURY = "injury"  # serious loss or injury
    REPEATED = "repeated"  # promised service not given and raised repeatedly


class Decider(StrEnum):
    """Who may decide about a case (K3)."""

    GENERAL_MANAGER = "general_manager"
    CUSTOMER_SERVICE = "customer_service"
    DEPARTMENT = "department"


@dataclass(frozen=True, slots=True)
class Grounds:
    """What is known of a case that could make it major."""

    channel: Channel = Channel.DESK
    is_delegated: bool = False
    is_injury: bool = False
    is_repeated: bool = False
    customers: int = 1
    is_month_old: bool = False


def conditions(grounds: Grounds, most_customers: int) -> tuple[Condition, ...]:
    """The conditions of K2 that hold, in their order."""
    held = {
        Condition.CUSTOMERS: grounds.customers >= most_customers,
        Condition.MONTH_OLD: grounds.is_month_old,
        Condition.AUTHORITY: grounds.channel is Channel.AUTHORITY or grounds.is_delegated,
        Condition.PRESS: grounds.channel is Channel.PRESS,
        Condition.INJURY: grounds.is_injury,
        Condition.REPEATED: grounds.is_repeated,
    }
    return tuple(condition for condition, holds in held.items() if holds)


def month_later(received_at: datetime, zone: tzinfo) -> datetime:
    """The instant at which a complaint is a month old: the same day of the next month, or that month's last."""
    local = received_at.astimezone(zone)
    year, month = (local.year + 1, 1) if local.month == 12 else (local.year, local.month + 1)
    last = (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day
    day = date(year, month, min(local.day, last))
    return datetime.combine(day, time(local.hour, local.minute, local.second), tzinfo=zone)


@dataclass(frozen=True, slots=True)
class Authority:
    """What a department may decide in its own field."""

    general: bool = False
    major: bool = False


def decider(severity: Severity, channel: Channel, held: tuple[Condition, ...], own: Authority) -> Decider:
    """Who may decide (K3): grave effect, authorities and press go to the general manager."""
    outside = channel in {Channel.AUTHORITY, Channel.PRESS} or {Condition.AUTHORITY, Condition.PRESS} & set(held)
    if severity is Severity.MAJOR and (outside or Condition.INJURY in held):
        return Decider.GENERAL_MANAGER
    if own.major if severity is Severity.MAJOR else own.general:
        return Decider.DEPARTMENT
    return Decider.CUSTOMER_SERVICE


ROLES = {
    (Decider.GENERAL_MANAGER, Severity.MAJOR): Role.MANAGER,
    (Decider.CUSTOMER_SERVICE, Severity.MAJOR): Role.SUPERVISOR,
    (Decider.DEPARTMENT, Severity.MAJOR): Role.SUPERVISOR,
}


def role_of(who: Decider, severity: Severity) -> Role:
    """Whose rights entering a decision needs."""
    return ROLES.get((who, severity), Role.DESK)
