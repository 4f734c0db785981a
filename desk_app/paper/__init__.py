"""Forms on paper: a form definition and plain facts become a PDF, a picture of a page or bytes for a slip printer.

Words: a *form* is a TOML file of blocks; *facts* are what a slice wants printed, plain and frozen; a *strip* is the
smallest piece of a page that is never cut; a *sheet* is the page being drawn; a *warning* names what paper could not
show as it was given (a character no font has, a text cut short).

Invariants: the PDF is the only truth (picture and ESC/POS are made from it); equal input gives equal bytes; every font is
embedded; no text is dropped silently. Paper knows no slice, no Qt, no database and no printer.
"""
