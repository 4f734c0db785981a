"""The tables of lost property. Private to the slice.

``found_item`` holds the present state beside its history, so that the register never counts or sums old rows; custody,
answers, verdicts and transfers only grow. What names a person stands in side rows that only erasing may delete (D16).
"""

from desk_app.lost_property.tables import claims, items, reports, transfers

TABLES = (*items.TABLES, *claims.TABLES, *reports.TABLES, *transfers.TABLES)
TRIGGERS = (*items.TRIGGERS, *claims.TRIGGERS, *reports.TRIGGERS, *transfers.TRIGGERS)
