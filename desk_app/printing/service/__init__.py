"""Writing print jobs, noting what became of them, keeping printers and routes. The only writer; it never prints itself."""

from desk_app.printing.service.drawer import drawer_failed, mark_drawer_tried, open_drawer
from desk_app.printing.service.forgetting import forget
from desk_app.printing.service.jobs import answer, cancel, note_saved, print_later, reprint, retry, retry_all
from desk_app.printing.service.outbox import Outbox
from desk_app.printing.service.printers import print_test_page, save_printer, save_route, set_printer_active
from desk_app.printing.service.sending import (
    mark_confirmed,
    mark_failed,
    mark_in_doubt,
    mark_sent,
    note_system_job,
    note_trouble,
    release_held,
)

__all__ = [
    "Outbox",
    "answer",
    "cancel",
    "drawer_failed",
    "forget",
    "mark_confirmed",
    "mark_drawer_tried",
    "mark_failed",
    "mark_in_doubt",
    "mark_sent",
    "note_saved",
    "note_system_job",
    "note_trouble",
    "open_drawer",
    "print_later",
    "print_test_page",
    "release_held",
    "reprint",
    "retry",
    "retry_all",
    "save_printer",
    "save_route",
    "set_printer_active",
]
