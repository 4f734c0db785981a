"""What a board says and the facts of its sheet. Only values that were read before: no database, no Qt."""

from desk_app.reports.slips.board import charts, tiles
from desk_app.reports.slips.sheet import sheet_facts

__all__ = ["charts", "sheet_facts", "tiles"]
