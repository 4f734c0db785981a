"""Figures: what happened at the desk in a day, a week or a month, on a board, as a spreadsheet and on one sheet of paper.

Words: a *span* is a day, a week (Monday first) or a month; the *board* is everything counted over one span. The slice owns
no tables: it asks every other slice and adds up, so that a figure means the same here as where it comes from.
Invariants: nothing personal is on the board, staff are numbers (G4); sums of money show for closed tills only.
Journal actions: report.printed
"""
