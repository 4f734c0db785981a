"""Papers on their way: the print queue, the printers and which form goes where.

Words: a *job* is one document to be printed, with its facts frozen when the act was done; a *route* says which printer,
paper and how many copies a form takes; a *drawer request* asks for one pulse; a job is *in doubt* when it was handed to a
printer and nobody knows whether it came out.

Invariants: a job is written in the same transaction as the act it belongs to, so paper is never lost; it is marked sent
before its first byte leaves, so it is never printed twice blindly: one in doubt is looked up in the system's queue or
asked about; the second print of a document says COPY n (G7); an ended job stays as it is; a drawer request is marked
tried before the pulse and never tried again.

Journal actions: print.reprinted, print.saved, print.cancelled, print.failed, print.answered, printer.saved,
route.saved, drawer.opened, drawer.failed, drawer.late.
"""
