"""The tables of parcels and loans. Private to the slice; what names a person stands in side rows (D16)."""

from desk_app.handouts.tables import loans, parcels

TABLES = (*parcels.TABLES, *loans.TABLES)
TRIGGERS = (*parcels.TRIGGERS, *loans.TRIGGERS)
