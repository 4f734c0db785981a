"""The lines of the health page in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from desk_app.kernel.texts import mark, translate

TEXTS: Final = {
    "disk": mark("Manage", "Free on the disk: {bytes}"),
    "database": mark("Manage", "Size of the database: {bytes}"),
    "no_backup": mark("Manage", "There is no backup yet"),
    "backup": mark("Manage", "Last backup: {at} (kept: {count})"),
    "no_drill": mark("Manage", "No restore drill was held yet"),
    "drill": mark("Manage", "Last restore drill: {at}"),
    "drill_failed": mark("Manage", "The restore drill of {at} failed: {file}"),
    "no_check": mark("Manage", "The data was never checked as a whole"),
    "check": mark("Manage", "Data checked and found whole: {at}"),
    "check_failed": mark("Manage", "The check of {at} found {count} problems"),
    "papers": mark("Manage", "Papers that wait: {count}"),
    "printers": mark("Manage", "Print queue empty, printers in use: {count}"),
    "no_printer": mark("Manage", "No printer is set up: papers are kept as PDF"),
    "clock": mark("Manage", "Clock: {at} ({zone})"),
    "clock_jumped": mark("Manage", "The clock shows {found}, but it was {expected} already"),
    "holidays": mark("Manage", "Public holidays are known up to {year}"),
    "no_holidays": mark("Manage", "The public holidays of {year} are missing"),
    "faults": mark("Manage", "Equipment faults not fixed: {count} ({what})"),
    "no_faults": mark("Manage", "No equipment fault is open"),
    "journal": mark("Manage", "Journal: {rows} acts"),
    "version": mark("Manage", "Program {program}, data format {schema}"),
}


def health_text(key: str, facts: Mapping[str, object], zone: ZoneInfo, language: str | None = None) -> str:
    """One line of the health page; times in the site's zone, sizes in MB or GB."""
    told = {name: _shown(name, fact, zone) for name, fact in facts.items()}
    return translate("Manage", TEXTS[key], language=language).format(**told)


def _shown(name: str, fact: object, zone: ZoneInfo) -> str:
    if isinstance(fact, datetime):
        return f"{fact.astimezone(zone):%Y-%m-%d %H:%M}"
    if name == "bytes" and isinstance(fact, int):
        return size_text(fact)
    return f"{fact:,}" if name == "rows" and isinstance(fact, int) else str(fact)


def size_text(count: int) -> str:
    """Bytes as people read them."""
    steps: tuple[tuple[int, Callable[[float], str]], ...] = (
        (10**9, lambda units: f"{units:,.1f} GB"),
        (10**6, lambda units: f"{units:,.1f} MB"),
    )
    for least, write in steps:
        if count >= least:
            return write(count / least)
    return f"{max(1, round(count / 1000)) if count else 0} kB"
