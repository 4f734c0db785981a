"""The tables of the shop. Private to the slice.

A sale keeps its sums beside its lines until it is paid and freezes; nothing here sums up a drawer (blind count).
"""

from desk_app.shop.tables import refunds, sales

TABLES = (*sales.TABLES, *refunds.TABLES)
TRIGGERS = (*sales.TRIGGERS, *refunds.TRIGGERS)
