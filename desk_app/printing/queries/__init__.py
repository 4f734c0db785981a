"""Reads of printing: the queue as people see it, the errands as the sender sees them, printers and routes, the site."""

from desk_app.printing.queries.errands import drawer_printer, drawers_waiting, errands
from desk_app.printing.queries.jobs import (
    JobRow,
    counts,
    facts_of,
    job,
    job_of_number,
    jobs,
    jobs_of,
    next_copy,
    open_jobs,
    slow_mark,
)
from desk_app.printing.queries.printers import PrinterRow, RouteRow, paper_of, printer_of_form, printers, routes
from desk_app.printing.queries.site import site

__all__ = [
    "JobRow",
    "PrinterRow",
    "RouteRow",
    "counts",
    "drawer_printer",
    "drawers_waiting",
    "errands",
    "facts_of",
    "job",
    "job_of_number",
    "jobs",
    "jobs_of",
    "next_copy",
    "open_jobs",
    "paper_of",
    "printer_of_form",
    "printers",
    "routes",
    "site",
    "slow_mark",
]
