"""Windows of printing: the queue, a paper proof-read before it is printed (G7), printers and which form goes where.

They show and ask; what is sent, and when, is decided elsewhere. Drawing a page never happens in the window's thread.
"""

from desk_app.printing.dialogs.preview import LookDialog, ProofDialog, look_first, open_record, proof_read
from desk_app.printing.dialogs.printer import PrinterDialog
from desk_app.printing.dialogs.printers import PrintersDialog
from desk_app.printing.dialogs.queue import PrintQueueDialog
from desk_app.printing.dialogs.route import RouteDialog

__all__ = [
    "LookDialog",
    "PrintQueueDialog",
    "PrinterDialog",
    "PrintersDialog",
    "ProofDialog",
    "RouteDialog",
    "look_first",
    "open_record",
    "proof_read",
]
