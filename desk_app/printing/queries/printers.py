"""Printers and routes of a desk."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache

from desk_app.kernel.database import one, rows
from desk_app.kernel.refusal import Refusal
from desk_app.printing.rules import Printer, PrinterKind, printer_for


@dataclass(frozen=True, slots=True)
class PrinterRow:
    """A printer for showing and editing."""

    printer: Printer
    is_active: bool

    @property
    def id(self) -> int:
        """The printer's id."""
        return self.printer.id


@dataclass(frozen=True, slots=True)
class RouteRow:
    """Where one form goes; ``printer_id`` None means: to the first printer that holds its paper."""

    form: str
    printer_id: int | None = None
    copies: int = 1
    paper: str = ""
    cut: bool = True


def printers(desk: int, *, active_only: bool = True) -> tuple[PrinterRow, ...]:
    """The printers of a desk in the order they were set up."""
    found = rows("SELECT id, name, kind, target, paper, is_active FROM printer WHERE desk = ? ORDER BY id", desk)
    listed = (PrinterRow(made(*row[:5]), bool(row[5])) for row in found)
    return tuple(row for row in listed if row.is_active or not active_only)


def made(printer_id: int, name: str, kind: str, target: str, paper: str) -> Printer:
    """A printer from its row."""
    way = json.loads(target)
    return Printer(
        id=int(printer_id),
        name=name,
        kind=PrinterKind(kind),
        address=str(way.get("address", "")),
        paper=paper,
        port=int(way.get("port", 9100)),
        width_dots=int(way.get("width_dots", 576)),
        reports=bool(way.get("reports", False)),
        has_drawer=bool(way.get("has_drawer", False)),
    )


def routes(desk: int) -> dict[str, RouteRow]:
    """The routes of a desk by form; a form without one is not in it."""
    found = rows("SELECT form, printer_id, copies, paper, cut FROM route WHERE desk = ? ORDER BY form", desk)
    return {form: RouteRow(form, printer, int(copies), paper, bool(cut)) for form, printer, copies, paper, cut in found}


def copies_of(desk: int, form: str) -> int:
    """How many copies a form's route asks for."""
    found = one("SELECT copies FROM route WHERE desk = ? AND form = ?", desk, form)
    return 1 if found is None else int(found[0])


@lru_cache(maxsize=128)
def paper_of(form: str) -> str:
    """The paper a form is laid out for; empty for a form the program doesn't have."""
    from desk_app.paper.forms import form as built_in

    try:
        return built_in(form).paper.name
    except Refusal:
        return ""


def printer_of_form(form: str, listed: tuple[PrinterRow, ...], route: RouteRow | None) -> Printer | None:
    """The printer a form goes to now: its route's, else the first that holds its paper."""
    active = [row.printer for row in listed if row.is_active]
    if route is not None and route.printer_id is not None:
        chosen = next((printer for printer in active if printer.id == route.printer_id), None)
        if chosen is not None:
            return chosen
    return printer_for(paper_of(form), active)
