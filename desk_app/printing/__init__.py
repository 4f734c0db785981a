"""Papers on their way: the print queue, the printers and which form goes where.

Words: a *job* is one document to be printed, with its facts frozen when the act was done; a *route* says which printer,
paper and how many copies a form takes; a *drawer request* asks for one pulse.

Invariants: a job is written in the same transaction as the act it belongs to, so paper is never lost; the second print
of a document says COPY n (G7); a drawer request is marked tried before the pulse and never tried again.

Journal actions: print.reprinted, print.cancelled, print.failed, printer.saved, route.saved, drawer.opened.
"""
