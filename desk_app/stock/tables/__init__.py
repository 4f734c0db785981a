"""The tables of stock. Private to the slice.

Moves, prices, batches, count entries and sealed results only grow; ``stock_level`` is kept beside the moves in the same
transaction and proved equal to their sum by ``queries.proof``.
"""

from desk_app.stock.tables import catalogue, counts, ledger, orders

TABLES = (*catalogue.TABLES, *ledger.TABLES, *orders.TABLES, *counts.TABLES)
TRIGGERS = (*catalogue.TRIGGERS, *ledger.TRIGGERS, *orders.TRIGGERS, *counts.TRIGGERS)
