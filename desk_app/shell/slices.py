"""The list of slices, spelled out: which of them bring tables, offers, prompts, settings and a tab.

Everything is imported when it is asked for, because the first screen must not wait for what it does not show.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from desk_app.kernel.texts import mark

if TYPE_CHECKING:
    from desk_app.kernel.database import Table, Trigger

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
    "lost_property",
)
WITH_OFFERS = ("staff", "people", "directory", "followup", "reception", "calls", "duty", "lost_property")
WITH_PROMPTS = ("staff", "directory", "followup", "reception", "calls", "duty", "lost_property")
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
    "lost_property",
)
TABS = ("reception", "waiting")
TAB_TITLES = {"reception": mark("Shell", "Reception"), "waiting": mark("Shell", "Tea & wait")}
TAB_CLASSES = {"reception": "ReceptionTab", "waiting": "WaitingTab"}


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
