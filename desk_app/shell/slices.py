"""The list of slices, spelled out: which of them bring tables, offers, prompts, settings and a tab.

Everything is imported when it is asked for, because the first screen must not wait for what it does not show.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

from desk_app.kernel.roles import Role
from desk_app.kernel.texts import mark

if TYPE_CHECKING:
    from desk_app.kernel.database import Table, Trigger
    from desk_app.kernel.offers import Offers
    from desk_app.kernel.paths import DataFolder
    from desk_app.kernel.settings import Setting

WITH_TABLES = (
    "staff",
    "people",
    "phrases",
    "directory",
    "printing",
    "followup",
    "reception",
    "calls",
    "duty",
    "stock",
    "accounts",
    "cash",
    "handouts",
    "lost_property",
    "complaints",
    "shop",
    "closing",
)
WITH_OFFERS = (
    "staff",
    "people",
    "directory",
    "printing",
    "followup",
    "reception",
    "calls",
    "duty",
    "stock",
    "cash",
    "accounts",
    "handouts",
    "lost_property",
    "complaints",
    "closing",
    "shop",
)
WITH_PROMPTS = (
    "staff",
    "directory",
    "printing",
    "followup",
    "reception",
    "calls",
    "duty",
    "stock",
    "cash",
    "handouts",
    "lost_property",
    "complaints",
    "closing",
    "shop",
)
WITH_SETTINGS = (
    "staff",
    "people",
    "phrases",
    "directory",
    "printing",
    "followup",
    "reception",
    "calls",
    "duty",
    "cash",
    "stock",
    "accounts",
    "handouts",
    "lost_property",
    "complaints",
    "waiting",
    "closing",
    "shop",
)
TABS = ("reception", "waiting", "calls", "lost_property", "shop", "complaints", "closing", "reports", "manage")
TAB_TITLES = {
    "reception": mark("Shell", "Reception"),
    "waiting": mark("Shell", "Tea & wait"),
    "calls": mark("Shell", "Calls"),
    "lost_property": mark("Shell", "Lost & found"),
    "shop": mark("Shell", "Sales & fees"),
    "complaints": mark("Shell", "Complaints"),
    "closing": mark("Shell", "Day close"),
    "reports": mark("Shell", "Figures"),
    "manage": mark("Shell", "Manage"),
}
TAB_CLASSES = {
    "reception": "ReceptionTab",
    "waiting": "WaitingTab",
    "calls": "CallsTab",
    "lost_property": "LostPropertyTab",
    "shop": "ShopTab",
    "complaints": "ComplaintsTab",
    "closing": "ClosingTab",
    "reports": "ReportsTab",
    "manage": "ManageTab",
}
TAB_ROLES = {"reports": Role.SUPERVISOR, "manage": Role.SUPERVISOR}  # a tab that is not here is everybody's

EXTRA_SCREENS = {"waiting": "waiting.board_screen", "shop": "shop.customer_screen"}
"""Tabs that keep a window on a screen of its own, and the setting that binds it there."""


def part(name: str, file: str) -> ModuleType:
    """One file of a slice."""
    return import_module(f"desk_app.{name}.{file}")


def all_tables() -> tuple[type[Table], ...]:
    """Every table of the program, the kernel's first."""
    from desk_app.kernel import tables

    return (*tables.TABLES, *(table for name in WITH_TABLES for table in part(name, "tables").TABLES))


def all_triggers() -> tuple[Trigger, ...]:
    """Every trigger of the program."""
    from desk_app.kernel import tables

    return (*tables.TRIGGERS, *(trigger for name in WITH_TABLES for trigger in part(name, "tables").TRIGGERS))


def tabs_for(role: Role | None) -> tuple[str, ...]:
    """The tabs that stand in the row for somebody of this role, in order; None is nobody in particular."""
    return tuple(key for key in TABS if key not in TAB_ROLES or (role is not None and role.covers(TAB_ROLES[key])))


def all_settings() -> tuple[Setting[Any], ...]:
    """Everything a site can set: the kernel's, the backups' and every slice's."""
    from desk_app.kernel import backup, settings

    own = (setting for name in WITH_SETTINGS for setting in getattr(part(name, "rules"), "SETTINGS", ()))
    return (*settings.SETTINGS, *own, *backup.SETTINGS)


def offered(folder: DataFolder) -> Offers:
    """What a desk on this folder is composed of, for the slices that ask all others."""
    from desk_app.kernel.offers import Offers

    return Offers(
        folder=folder,
        modules=lambda: [(name, part(name, "offers")) for name in WITH_OFFERS],
        settings=all_settings,
        tables=all_tables,
        triggers=all_triggers,
    )
